/**
 * Reads the Chinese date specification of Recognizers-Text (Specs/DateTime/Chinese, MIT) as cases of ours: what a
 * case expects, put into our conventions, and whether an answer meets it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { DateSpan } from '../../utils/model.ts';

const ROOT = fileURLToPath(new URL('../../../shared/dates/', import.meta.url));
const TYPES = new Set(['date', 'daterange']);

interface Expected {
  text: string;
  /** Every reading that the specification allows: a day, or the first and last bound; none where it resolves none. */
  values: { from: string | null; to: string | null; timex: string }[] | null;
}

export interface Case {
  id: string;
  input: string;
  published: string | null;
  expected: Expected[];
}

interface RawValue {
  timex?: string;
  value?: string;
  start?: string;
  end?: string;
}
interface RawResult {
  Text: string;
  Type?: string;
  TypeName?: string;
  Resolution?: { values: RawValue[] };
  Value?: {
    Timex: string;
    PastResolution?: Record<string, string>;
    FutureResolution?: Record<string, string>;
  };
}
interface RawCase {
  Input: string;
  Context?: { ReferenceDateTime: string };
  Results: RawResult[];
}

export const FILES = [
  'DateTimeModel',
  'DateExtractor',
  'DateParser',
  'DatePeriodExtractor',
  'DatePeriodParser',
  'HolidayParser',
];
export const isPresent = existsSync(ROOT);

/** The cases of one file whose results are all dates or date ranges, and those of sentences without any. */
export function readCases(file: string): Case[] {
  const raw: RawCase[] = JSON.parse(readFileSync(`${ROOT}${file}.json`, 'utf8'));
  return raw
    .map((item, index) => ({ item, id: `${file}:${index}` }))
    .filter(({ item }) => item.Results.every((result) => TYPES.has(typeOf(result))))
    .map(({ item, id }) => ({
      id,
      input: item.Input,
      published: item.Context?.ReferenceDateTime.slice(0, 10) ?? null,
      expected: item.Results.map((result) => ({ text: result.Text, values: valuesOf(result) })),
    }));
}

const typeOf = (result: RawResult) => result.Type ?? result.TypeName?.replace('datetimeV2.', '') ?? '';

function valuesOf(result: RawResult): Expected['values'] {
  if (result.Resolution) {
    return result.Resolution.values.map(({ timex = '', value, start, end }) => ({
      timex,
      from: start ?? value ?? null,
      to: end ?? value ?? null,
    }));
  }
  if (!result.Value) return null;
  const { Timex: timex, PastResolution, FutureResolution } = result.Value;
  return [PastResolution, FutureResolution].map((found) => ({
    timex,
    from: found?.['date'] ?? found?.['startDate'] ?? null,
    to: found?.['date'] ?? found?.['endDate'] ?? null,
  }));
}

/**
 * By our guidelines a word of direction or limit stays outside the span (今年以来 → 今年), as its value is that of what
 * it limits.
 */
const BEFORE = /^(?:自从|截止到|从|自|在|=) ?/;
const AFTER = /(?:(?:或|及)?(?:之前|以前|之后|以后)|以来|开始|之间|间|起|前)$/;

const core = (text: string) => text.replace(BEFORE, '').replace(AFTER, '').replaceAll('，', ',');

/** Every expected span is there with one of its values, and nothing else is found. */
export function meets(found: DateSpan[], { expected }: Case, spanOnly = false): boolean {
  return (
    found.length === expected.length &&
    expected.every(({ text, values }, i) => {
      const ours = found[i];
      if (!ours || core(ours.text) !== core(text)) return false;
      if (values === null || spanOnly) return true;
      return values.some((value) => sameTime(ours.value, value, core(text) !== text));
    })
  );
}

function sameTime(
  ours: string | null,
  theirs: { from: string | null; to: string | null; timex: string },
  limited: boolean,
): boolean {
  // 2月30日 has no value on either side.
  if (ours === null) return theirs.from === 'not resolved' || theirs.from === '0001-01-01';
  const [first = '', last = first] = ours.split('/');
  if (limited && theirs.timex === ours) return true;
  return (
    theirs.from === firstDay(first) &&
    [firstDay(last), lastDay(last, 0), lastDay(last, 1)].includes(theirs.to ?? '')
  );
}

const firstDay = (part: string) => `${part}-01-01`.slice(0, 10);

/** The last day of a year, month or day, or the day after: the specification's ends are mostly exclusive. */
function lastDay(part: string, after: 0 | 1): string {
  const [year = 0, month, day] = part.split('-').map(Number);
  const next = day
    ? Date.UTC(year, (month ?? 1) - 1, day + 1)
    : month
      ? Date.UTC(year, month, 1)
      : Date.UTC(year + 1, 0, 1);
  return new Date(next - (1 - after) * 86_400_000).toISOString().slice(0, 10);
}
