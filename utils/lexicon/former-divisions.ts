/** Counties and districts by the names that they bore before they were renamed, raised or merged: former-divisions.tsv. */
import type { Division } from './divisions.ts';
import { readTable } from './table.ts';

export interface FormerDivision extends Division {
  /** What it is now, by its full name. */
  now: string;
  /** The year of the approval. */
  since: number;
}

/**
 * @param table the text of former-divisions.tsv
 * @param divisions those of today, among which what held each is found
 * @throws Error where the file is not a table, or names what holds a division that the list does not have.
 */
export function readFormerDivisions(table: string, divisions: readonly Division[]): FormerDivision[] {
  const byName = new Map(
    divisions.filter(({ level }) => level !== 'township').map((division) => [division.name, division]),
  );
  return readTable(table).map(({ former = '', now = '', within = '', since = '' }) => {
    const superior = byName.get(within);
    if (!superior) throw new Error(`former-divisions.tsv: no division "${within}" for ${former}`);
    return { name: former, level: 'county', superior, now, since: Number(since) };
  });
}
