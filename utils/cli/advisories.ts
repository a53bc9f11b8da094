/** Advisories that were looked for by hand (advisories.tsv), against the versions at hand. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { list, readTable } from '../lexicon/table.ts';

export interface Advisory {
  name: string;
  advisory: string;
  title: string;
  /** Versions from the first to below the second. */
  affected: readonly (readonly [from: string, below: string])[];
}

/** @throws Error where the text is not a table */
export function readAdvisories(text: string): Advisory[] {
  return readTable(text).map(({ package: name = '', advisory = '', affected, title = '' }) => ({
    name,
    advisory,
    title,
    affected: list(affected).map((range) => {
      const [from = '', below = ''] = range.split('–');
      return [from, below] as const;
    }),
  }));
}

export const handListed = (): Advisory[] =>
  readAdvisories(readFileSync(join(import.meta.dirname, 'advisories.tsv'), 'utf8'));

/** Less than 0 where `a` is older than `b`; what follows a hyphen (a trial version) is left aside. */
function compare(a: string, b: string): number {
  const [one, other] = [a, b].map((version) => (version.split('-')[0] ?? '').split('.').map(Number));
  for (let at = 0; at < 3; at++) {
    const difference = (one?.[at] ?? 0) - (other?.[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

export const concerns = ({ affected }: Advisory, version: string): boolean =>
  affected.some(([from, below]) => compare(version, from) >= 0 && compare(version, below) < 0);
