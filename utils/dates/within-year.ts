/** What can follow a year or stand without one: months, days, quarters, halves, 前两个月, 年底, seasons. */
import { lastDay, lunarDay } from './calendar.ts';
import type { Context } from './context.ts';
import { readCounted } from './counted.ts';
import type { Part } from './edtf.ts';
import { DAY, MONTH, numeral } from './numbers.ts';
import { matchAt, stretch } from './reading.ts';
import type { Reading } from './reading.ts';
import type { Year } from './year.ts';

const JOIN = '(?:-{1,2}|至|到)';
const MONTHS = new RegExp(`(?:(${MONTH}) ?${JOIN} ?)?(${MONTH}) ?月(?![龄嫂饼球饷个])(份)?`, 'y');
const DAYS = new RegExp(
  ` ?(?:(${DAY}) ?(${JOIN}|、|和) ?)?(${DAY}) ?[日号](?![龄线元游]|均[线价]|本(?![轮报次届周月市台]))`,
  'y',
);
/** What makes of 三月 a number of months, or one that recurs: 数三月, 每年9月. (指数11月 is November.) */
const NO_MONTH = /^(?:[\d.第每个几年]|数(?!\d))/;
/** A day in words without 日 after it (八月十五); one character alone is another word (一月一课). */
const BARE_DAY =
  /(三十一?|二十[一二三四五六七八九]?|十[一二三四五六七八九])(?![多几余个万千百人年月周天时点号名件项分之大届次]|[一二三四五六七八九十])/y;
const PART_OF_MONTH = / ?(上中旬|中下旬|上旬|中旬|下旬|月?[底末初]|上半月|下半月)(?![次伏期中])/y;
const HALF = /([上下前后])半年(?!度?[载])(?:度)?/y;
const QUARTER =
  /(?:第([一二三四1-4])|([一二三四1-4])|(首))(?: ?-? ?(?:第)?([二三四2-4]))? ?季度?(末)?(?![赛节稻军])/y;
const FIRST_QUARTERS = /前([两二三23])个?季度/y;
const FIRST_MONTHS = /前(两|[二三四五六七八九]|十一?|1[01]|[2-9]) ?(?:个月|月份?)/y;
const AFTER_YEAR = / ?年?(底|末|初(?![次小中高等级])|内(?![外容部蒙需地])|度(?![假过]))/y;
const ALONE = /年(底|末|初(?![次小中高等级])|内(?![外容部蒙需地]))/y;
const WHOLE = /全年(?![龄级])/y;
/** What makes of 年 a number of years or another word: 三年内, 近年内, 学年初. */
const NUMBER_OF_YEARS = /[\d一二三四五六七八九十百两几数多近新往每当学财半整元末]/;
const SEASON = /([春夏秋冬])[季天](?!奥|残奥|亚|运动会|达沃斯)/y;

/** EDTF's numbers for the seasons (level 1). */
const SEASONS: Record<string, number> = { 春: 21, 夏: 22, 秋: 23, 冬: 24 };

const AHEAD_BEFORE = /(?:将[于在]|定于|拟于|计划于|[自从])$/;
const AHEAD_AFTER = /^(?:起|将|前(?!往|来|夕|后))/;

/** Reads what follows `year`, which ends at `at`, or stands alone where `year` is null. */
export function readWithinYear(
  text: string,
  at: number,
  year: Year | null,
  context: Context,
): Reading | null {
  return (
    months(text, at, year, context) ??
    periods(text, at, year, context) ??
    endOfYear(text, at, year, context) ??
    (year && (season(text, at, year) ?? readCounted(text, at, { year: year.year }, year.explicit)))
  );
}

function months(text: string, at: number, year: Year | null, context: Context): Reading | null {
  const from = year && text[at] === ' ' ? at + 1 : at;
  const match = matchAt(MONTHS, text, from);
  if (!match || (!year && at > 0 && NO_MONTH.test(text.slice(at - 1, at + 1)))) return null;
  const end = MONTHS.lastIndex;
  const [first, last] = [numeral(match[1] ?? match[2] ?? '') ?? 0, numeral(match[2] ?? '') ?? 0];
  const inWords = !/\d/.test(match[0]);
  const days = match[1] ? null : matchAt(DAYS, text, end);
  const dayEnd = DAYS.lastIndex;
  const bare = match[1] || days || match[3] || !inWords ? null : matchAt(BARE_DAY, text, end);
  const bareEnd = BARE_DAY.lastIndex;
  if (inWords && !year && !days && !bare && !wordIsMonth(text, at, end, match)) return null;
  const stop = days ? dayEnd : bare ? bareEnd : end;
  const resolved = year ?? yearOfMonth(text, at, stop, first, last, days, context);
  const base = { year: resolved.year, month: first };
  const explicit = resolved.explicit;
  if (days) return dayStretch(days, dayEnd, base, explicit);
  if (bare) {
    const day = numeral(bare[1] ?? '') ?? 0;
    // 八月十五 without a year is said of the lunar calendar, whose first month alone has another name (正月).
    const lunar = year || first === 1 ? null : context.nearest((y) => lunarDay(y, first, day));
    if (lunar) return stretch(bareEnd, lunar);
    const part = { ...base, day };
    return stretch(bareEnd, part, part, explicit);
  }
  if (match[1]) {
    const crosses = last < first && base.year !== null ? 1 : 0;
    return stretch(
      end,
      base,
      { year: base.year === null ? null : base.year + crosses, month: last },
      explicit,
    );
  }
  return (
    partOfMonth(text, end, base, explicit) ??
    readCounted(text, end, base, explicit) ??
    stretch(end, base, base, explicit)
  );
}

/** A month in words with neither year nor day (六月) is one at the start of a phrase or with something to show it. */
function wordIsMonth(text: string, at: number, end: number, match: RegExpExecArray): boolean {
  if (match[1] || match[3] || matchAt(PART_OF_MONTH, text, end)) return true;
  if (/[一二三四五六七八九十百〇零]/.test(text[at - 1] ?? '')) return false;
  return (
    /^(?:$|[,.,。、;；()\s的]|至|到|和|与|将|之间|以来|起|召开|举行)/.test(text.slice(end, end + 2)) &&
    !/^月?一月/.test(text.slice(at - 1, end))
  );
}

function yearOfMonth(
  text: string,
  at: number,
  end: number,
  first: number,
  last: number,
  days: RegExpExecArray | null,
  context: Context,
): { year: number | null; explicit: boolean } {
  if (!days && first !== last)
    return { year: context.yearOfPeriod(first === 1 ? last : undefined), explicit: false };
  const ahead =
    AHEAD_BEFORE.test(text.slice(Math.max(0, at - 3), at)) || AHEAD_AFTER.test(text.slice(end, end + 2));
  return context.yearOf(first, days ? (numeral(days[3] ?? '') ?? undefined) : undefined, ahead);
}

/** One day, a stretch (25—27日), or two days that follow each other (25、26日). */
function dayStretch(match: RegExpExecArray, end: number, base: Part, explicit: boolean): Reading | null {
  const [first, last] = [numeral(match[1] ?? match[3] ?? '') ?? 0, numeral(match[3] ?? '') ?? 0];
  const listed = match[2] === '、' || match[2] === '和';
  if (last < first || (listed && last !== first + 1)) return null;
  return stretch(end, { ...base, day: first }, { ...base, day: last }, explicit);
}

/** Reads days after a month that is known (本月26日), or with none (26日): the caller names the month. */
export function readDays(text: string, at: number, base: Part, explicit: boolean): Reading | null {
  const match = matchAt(DAYS, text, at);
  return match && dayStretch(match, DAYS.lastIndex, base, explicit);
}

/** The first number of days that stand alone (26日, 25—27日), by which their month is worked out. */
export function firstDay(text: string, at: number): number | null {
  const match = matchAt(DAYS, text, at);
  return match && numeral(match[1] ?? match[3] ?? '');
}

/** 上旬 to the 10th, 中旬 to the 20th; 底 and 末 are the last day, 初 the first ten. */
export function partOfMonth(text: string, at: number, base: Part, explicit: boolean): Reading | null {
  const match = matchAt(PART_OF_MONTH, text, at);
  if (!match || typeof base.month !== 'number') return null;
  const last = lastDay(base.year ?? 2001, base.month);
  const bounds: Record<string, [number, number]> = {
    上旬: [1, 10],
    中旬: [11, 20],
    下旬: [21, last],
    上中旬: [1, 20],
    中下旬: [11, last],
    上半月: [1, 15],
    下半月: [16, last],
    初: [1, 10],
    月初: [1, 10],
  };
  const [from, to] = bounds[match[1] ?? ''] ?? [last, last];
  return stretch(PART_OF_MONTH.lastIndex, { ...base, day: from }, { ...base, day: to }, explicit);
}

function periods(text: string, at: number, year: Year | null, context: Context): Reading | null {
  const span = (end: number, from: number, to: number, past?: number) => {
    const value = year ? year.year : context.yearOfPeriod(past);
    return stretch(end, { year: value, month: from }, { year: value, month: to }, year?.explicit);
  };
  const before = year ? '' : (text[at - 1] ?? '');
  const half = matchAt(HALF, text, at);
  if (half && !/[大小前晚]/.test(before)) {
    return /[上前]/.test(half[1] ?? '') ? span(HALF.lastIndex, 1, 6) : span(HALF.lastIndex, 7, 12);
  }
  const quarters = matchAt(FIRST_QUARTERS, text, at);
  if (quarters && !/[之以此目]/.test(before)) {
    const last = (numeral(quarters[1] ?? '') ?? 1) * 3;
    return span(FIRST_QUARTERS.lastIndex, 1, last, last);
  }
  const months = matchAt(FIRST_MONTHS, text, at);
  if (months && !/[之以此目提先日月年天周]/.test(before)) {
    const last = numeral(months[1] ?? '') ?? 1;
    return span(FIRST_MONTHS.lastIndex, 1, last, last);
  }
  return quarter(text, at, before, span);
}

function quarter(
  text: string,
  at: number,
  before: string,
  span: (end: number, from: number, to: number) => Reading,
): Reading | null {
  const match = matchAt(QUARTER, text, at);
  if (!match || /[\d前每各第一二三四五六七八九十两几]/.test(before)) return null;
  const written = match[1] ?? match[2];
  // 四季 alone is the seasons; 三季 needs its 度.
  if (!/度|首/.test(match[0])) return null;
  const first = written ? (numeral(written) ?? 1) : 1;
  const last = match[4] ? (numeral(match[4]) ?? first) : first;
  if (last < first) return null;
  const reading = span(QUARTER.lastIndex, first * 3 - 2, last * 3);
  if (!match[5]) return reading;
  const year = reading.to?.year ?? null;
  const end = { year, month: last * 3, day: lastDay(2001, last * 3) };
  return stretch(QUARTER.lastIndex, end, end, reading.explicit);
}

/** 年底 is 31 December, 年初 January, 年内 and 年度 the year; 2023年全年 is 2023年. */
function endOfYear(text: string, at: number, year: Year | null, context: Context): Reading | null {
  const before = text[at - 1] ?? '';
  const whole = year || context.lastEnd === at || /[健完安]/.test(before) ? null : matchAt(WHOLE, text, at);
  if (whole) return stretch(WHOLE.lastIndex, { year: context.yearOfPeriod() });
  const match = year
    ? matchAt(AFTER_YEAR, text, at)
    : NUMBER_OF_YEARS.test(before)
      ? null
      : matchAt(ALONE, text, at);
  if (!match) return null;
  // 年末 in the first months of a year is of the year that the figures close.
  const part: Part = { year: year ? year.year : context.yearOfPeriod(match[1] === '末' ? 3 : undefined) };
  if (match[1] === '底' || match[1] === '末') Object.assign(part, { month: 12, day: 31 });
  if (match[1] === '初') part.month = 1;
  return stretch(at + match[0].length, part, part, year?.explicit);
}

function season(text: string, at: number, year: Year): Reading | null {
  const match = matchAt(SEASON, text, at);
  if (!match) return null;
  const value = year.year === null ? null : `${year.year}-${SEASONS[match[1] ?? ''] ?? ''}`;
  return { end: SEASON.lastIndex, value, joins: false };
}
