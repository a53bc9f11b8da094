/**
 * Reads the Chinese date specification of Recognizers-Text (Specs/DateTime/Chinese, MIT) and judges answers by it: its
 * own package's and ours, by the same rules.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import recognizers from '@microsoft/recognizers-text-date-time';
import { findDates } from '../../utils/dates/find.ts';
import { CALENDAR_SAYS, LEFT_OUT } from './recognizers-left-out.ts';

const ROOT = fileURLToPath(new URL('../../../shared/dates/', import.meta.url));
export const FILES = [
  'DateTimeModel',
  'DateExtractor',
  'DateParser',
  'DatePeriodExtractor',
  'DatePeriodParser',
  'HolidayParser',
];
export const isPresent = existsSync(ROOT);

/** A stretch of days, the end as it is written there: the first day after it, or the last of a from–to. */
interface Value {
  timex: string;
  from: string | null;
  to: string | null;
}

interface Found {
  text: string;
  start: number;
  /** Every value that the expression is given; null where the specification resolves none. */
  values: Value[] | null;
}

export interface Case {
  id: string;
  input: string;
  published: string | null;
  expected: Found[];
  /** Times, durations and sets in the same input: not judged. */
  others: Found[];
}

interface RawResult {
  Text: string;
  Start: number;
  Type?: string;
  TypeName?: string;
  Resolution?: { values: { timex?: string; value?: string; start?: string; end?: string }[] };
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

const isDate = (type = '') => /^(?:datetimeV2\.)?(?:date|daterange)$/.test(type);
const isJudged = ({ Type, TypeName }: RawResult) => isDate(Type ?? TypeName);

/** The cases of a file that hold a date, a date range or a holiday, or nothing at all. */
export function readCases(file: string): Case[] {
  const raw: RawCase[] = JSON.parse(readFileSync(`${ROOT}${file}.json`, 'utf8'));
  return raw
    .map((item, index) => ({ item, id: `${file}:${index}` }))
    .filter(({ item }) => item.Results.length === 0 || item.Results.some(isJudged))
    .map(({ item, id }) => ({
      id,
      input: item.Input,
      published: item.Context?.ReferenceDateTime.slice(0, 10) ?? null,
      expected: item.Results.filter(isJudged).map((result) => asFound(result, item.Input)),
      others: item.Results.filter((result) => !isJudged(result)).map((result) => asFound(result, item.Input)),
    }));
}

/** What is expected to be nothing is never left out. */
export const isLeftOut = ({ input, expected }: Case) =>
  expected.length > 0 && LEFT_OUT.some(({ inputs }) => inputs.includes(input));

function asFound(result: RawResult, input: string): Found {
  const { Text: text, Start: start } = result;
  const corrected = CALENDAR_SAYS.map(({ values }) => values[input]).find((values) => values !== undefined);
  const stated = valuesOf(result);
  if (!stated || corrected === undefined) return { text, start, values: stated };
  const days = corrected ?? ['not resolved'];
  return { text, start, values: [...stated, ...days.map((day) => ({ timex: day, from: day, to: day }))] };
}

function valuesOf(result: RawResult): Value[] | null {
  if (result.Resolution) return result.Resolution.values.map(asValue);
  if (!result.Value) return null;
  const { Timex: timex, PastResolution, FutureResolution } = result.Value;
  return [PastResolution, FutureResolution].map((found) => ({
    timex,
    from: found?.['date'] ?? found?.['startDate'] ?? null,
    to: found?.['date'] ?? found?.['endDate'] ?? null,
  }));
}

const asValue = ({ timex = '', value, start, end }: Partial<Record<string, string>>): Value => ({
  timex,
  from: start ?? value ?? null,
  to: end ?? value ?? null,
});

/** Every value of the package's answer counts, as it lists the past and the coming day. */
export function askPeer({ input, published }: Case): Found[] {
  const at = published ? new Date(`${published}T00:00:00`) : undefined;
  return recognizers
    .recognizeDateTime(input, recognizers.Culture.Chinese, recognizers.DateTimeOptions.None, at)
    .filter(({ typeName }) => isDate(typeName))
    .map(({ text, start, resolution }) => ({
      text,
      start,
      values: (resolution?.['values'] ?? []).map(asValue),
    }));
}

export function askOurs({ input, published }: Case): Found[] {
  return findDates(input, { published }).map(({ text, start, value }) => ({
    text,
    start,
    values: value === null ? [NONE] : ends(value),
  }));
}

const NONE: Value = { timex: 'not resolved', from: 'not resolved', to: 'not resolved' };
const SEASONS: Record<string, string> = { 21: 'SP', 22: 'SU', 23: 'FA', 24: 'WI' };

/**
 * An EDTF value as the specification would write it: the first day, and the day after the last; of an interval also its
 * last day or the first of its last part, as 从一月十日到十二日 ends there with the twelfth and 2016年到2018年 with 2018-01-01.
 */
function ends(value: string): Value[] {
  const timex = value.replace(
    /^(\d{4})-(2[1-4])$/,
    (_, year, season: string) => `${year}-${SEASONS[season]}`,
  );
  if (timex !== value) return [{ timex, from: timex, to: timex }];
  const [first = '', last = first] = value.split('/');
  const from = `${first}-01-01`.slice(0, 10);
  const isDay = !value.includes('/') && /^[\dX]{4}-[\dX]{2}-\d{2}$/.test(value);
  const to = isDay
    ? [from]
    : value.includes('/')
      ? [dayAfter(last), `${last}-01-01`.slice(0, 10)]
      : [dayAfter(last)];
  return to.map((end) => ({ timex, from, to: end }));
}

function dayAfter(part: string): string {
  const [year = 0, month, day] = part.split('-').map(Number);
  const next = day
    ? Date.UTC(year, (month ?? 1) - 1, day + 1)
    : month
      ? Date.UTC(year, month, 1)
      : Date.UTC(year + 1, 0, 1);
  return Number.isNaN(next) ? '' : new Date(next).toISOString().slice(0, 10);
}

/**
 * By our guidelines a word of direction or limit stays outside the span (去年以来 → 去年), whose value is then that of what
 * it limits; by the specification it belongs to it. Both are right.
 */
const BEFORE = /^(?:自从|截止到|从|自|在) ?/;
const AFTER = /(?:(?:或|及)?(?:之前|以前|之后|以后)|以来|开始|之间|间|起|前)$/;
const core = (text: string) => text.replace(BEFORE, '').replace(AFTER, '').replaceAll('，', ',');

const isSameSpan = (found: Found, expected: Found) =>
  found.text.replaceAll('，', ',') === core(expected.text) ||
  found.text.replaceAll('，', ',') === expected.text.replaceAll('，', ',');

function isSameValue(found: Found, expected: Found): boolean {
  if (!expected.values) return true;
  const isLimited = core(expected.text) !== expected.text;
  return expected.values.some((wanted) =>
    (found.values ?? []).some(
      (given) =>
        (isUnresolved(wanted) && isUnresolved(given) && !/\d/.test(given.timex)) ||
        (wanted.from === given.from && wanted.to === given.to) ||
        ((isLimited || !wanted.timex.startsWith('XXXX')) && wanted.timex === given.timex),
    ),
  );
}

const isUnresolved = ({ from }: Value) => from === null || from === 'not resolved' || from === '0001-01-01';

const HOLIDAY = /节|国庆|元旦/;

/** Whether an answer has every expected span and nothing else, and each with one of its values. */
export function judge(found: Found[], { id, expected, others }: Case): { spans: boolean; values: boolean } {
  const touches = (a: Found, b: Found) =>
    a.start < b.start + b.text.length && b.start < a.start + a.text.length;
  // A file of one extractor lists only its own kind: a holiday beside it is no mistake.
  const isOfOneKind = !id.startsWith('DateTimeModel');
  const judged = found.filter(
    (item) =>
      expected.some((wanted) => touches(item, wanted)) ||
      !(others.some((other) => touches(item, other)) || (isOfOneKind && HOLIDAY.test(item.text))),
  );
  const pairs = expected.map((wanted) => [wanted, judged.find((item) => isSameSpan(item, wanted))] as const);
  const spans = judged.length === expected.length && pairs.every(([, item]) => item !== undefined);
  return { spans, values: spans && pairs.every(([wanted, item]) => item && isSameValue(item, wanted)) };
}
