/** Dates with numbers in them: 2026年6月25日, 6月25日, 26日, 本月26日, 2026-06-25, 今年前两个月. */
import { addDays, addMonths } from './calendar.ts';
import type { Context } from './context.ts';
import { readCounted } from './counted.ts';
import { asDay } from './edtf.ts';
import type { Part } from './edtf.ts';
import { matchAt, stretch } from './reading.ts';
import type { Reading, Rule } from './reading.ts';
import { endOfDay } from './suffix.ts';
import { readHoliday } from './holiday.ts';
import { readLunar } from './lunar.ts';
import { readYear } from './year.ts';
import type { Year } from './year.ts';
import { firstDay, partOfMonth, readDays, readWithinYear } from './within-year.ts';

const ISO =
  /((?:1[3-9]|20)\d\d)(?:([-/.])(0?[1-9]|1[0-2])\2(3[01]|[12]\d|0?[1-9])| (0[1-9]|1[0-2]) (0[1-9]|[12]\d|3[01]))(?![\d.%]|-\d\d?(?!\d)| \d)/y;
/** The time of an instant: 2026-06-25T08:30:00.000Z. */
const INSTANT = /T([01]\d|2[0-3]):([0-5]\d)(?::[0-5]\d(?:\.\d{1,9})?)?(Z|[+-](?:0\d|1[0-4]):?[0-5]\d)?/y;
/** 25/6/2026: only where the day cannot be a month. */
const DAY_FIRST = /(3[01]|2\d|1[3-9])([-/.])(0?[1-9]|1[0-2])\2((?:19|20)\d\d)(?![\d.%/-])/y;
const RELATIVE_MONTH =
  /(上|下|这)个月|([本上下当同次这])月(?![球亮色光饼台嫂])|月([底末初])(?!次)|(?=([上下])半月)/y;
const MONTH_BEFORE: Record<string, RegExp> = {
  上: /[以晚早天海水路线网岛]$/,
  下: /[天以之]$/,
  本: /[基日样版]$/,
  同: /[不相共]$/,
  次: /[每多各]$/,
  当: /[每]$/,
};
const MONTH_OFFSETS: Record<string, number> = { 上: -1, 下: 1, 这: 0, 本: 0 };
/** What makes of 月底 and 月初 another word: 6月底 is read with its month, 每月底 recurs. */
const NUMBER_OF_MONTHS = /[\d一二三四五六七八九十正腊冬每各个当]/;

/** 2026-06-25, 2026/6/25, 2026.6.25, 2026-06-24T20:30Z (a day in China's time), 25/6/2026. */
export const isoDay: Rule = (text, at, context) => {
  if (/[\d.\-/]/.test(text[at - 1] ?? '') && !context.isInRange) return null;
  const match = matchAt(ISO, text, at);
  const dayFirst = match ? null : matchAt(DAY_FIRST, text, at);
  const [year, month, day] = match
    ? [match[1], match[3] ?? match[5], match[4] ?? match[6]]
    : [dayFirst?.[4], dayFirst?.[3], dayFirst?.[1]];
  const written = asDay({ year: Number(year), month: Number(month), day: Number(day) });
  if (!written) return null;
  const end = match ? ISO.lastIndex : DAY_FIRST.lastIndex;
  const instant = matchAt(INSTANT, text, end);
  if (!instant) return stretch(endOfDay(text, end), written, written, true);
  const inChina = addDays(written, daysAhead(instant));
  return stretch(INSTANT.lastIndex, inChina, inChina, true);
};

/** 1985.09-1989.07: how the lines of a résumé begin; not 2013.03亿元. */
const DOTTED_MONTH =
  /((?:19|20)\d\d)\.(0[1-9]|1[0-2])(?![\d.%]| ?(?:[万亿元吨斤人户亩米个件家次]|公[里斤顷]|平方|千|百|立方))/y;
const LINE_START = /(?:^|\n) {0,4}$/;

/** 1985.09 at a line's head, or as the end of a range that began so: elsewhere it is a number. */
export const dottedMonth: Rule = (text, at, context) => {
  const match = matchAt(DOTTED_MONTH, text, at);
  if (!match || !(context.isInRange || LINE_START.test(text.slice(Math.max(0, at - 5), at)))) return null;
  return stretch(
    DOTTED_MONTH.lastIndex,
    { year: Number(match[1]), month: Number(match[2]) },
    undefined,
    true,
  );
};

/** Days from the day that an instant is written with to China's (UTC+8); none where it gives no zone. */
function daysAhead([, hours, minutes, zone]: RegExpExecArray): number {
  if (!zone) return 0;
  const sign = zone.startsWith('-') ? -1 : 1;
  const offset = zone === 'Z' ? 0 : sign * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2)));
  return Math.floor((Number(hours) * 60 + Number(minutes) - offset + 480) / 1440);
}

/** A year with what follows it, or what can stand without a year. */
export const yearOrWithin: Rule = (text, at, context) => {
  const year = readYear(text, at, context);
  if (!year)
    return withDay(text, readLunar(text, at, null, context) ?? readWithinYear(text, at, null, context));
  if (year.last !== undefined)
    return stretch(
      text[year.end] === '度' ? year.end + 1 : year.end,
      { year: year.year },
      { year: year.last },
      true,
    );
  const next = text[year.end] === ' ' ? year.end + 1 : year.end;
  const within =
    sameMonth(text, year, context) ??
    readLunar(text, next, year, context) ??
    readHoliday(text, next, context, year) ??
    readWithinYear(text, year.end, year, context);
  return withDay(text, within) ?? stretch(year.end, { year: year.year }, undefined, year.explicit);
};

const SAME_MONTH = /(?:本|同)月/y;

/** 去年同月, 去年本月十日: the month is publication's. */
function sameMonth(text: string, { end, year }: Year, context: Context): Reading | null {
  if (!matchAt(SAME_MONTH, text, end)) return null;
  const base = { year, month: context.published?.month ?? null };
  const after = SAME_MONTH.lastIndex;
  return readDays(text, after, base, false) ?? stretch(after, base);
}

/** 26日, 25—27日: the month comes from the article or from publication. */
export const dayAlone: Rule = (text, at, context) => {
  if (/[\d.第/]/.test(text[at - 1] ?? '') || /[每第]/.test(text[at - 1] ?? '')) return null;
  if (text.slice(at - 2, at) === '每月') return null;
  const day = firstDay(text, at);
  if (day === null || !isDayOfMonth(text, at, context)) return null;
  const base: Part = context.monthOf(day);
  return withDay(text, readDays(text, at, base, false));
};

const ARABIC =
  /(?:(?:3[01]|[12]\d|0?[1-9]) ?(?:-{1,2}|至|到|、|和) ?)?(?:3[01]|[12]\d|0?[1-9]) ?日(?!内|以内|之内|间|谈)/y;
/** 25号上午; not 神舟12号9时. */
const PHRASE_BEFORE = /^$|[,，。、;；:(\s于在至到自从]/;
const NUMBERED = /(?:3[01]|[12]\d|0?[1-9])号/y;
const IN_WORDS = /[一二三十][一二三四五六七八九十]{0,2} ?[日号]/y;

/** A day in words, or with 号, is a date only where a time of day or the range that it ends shows it. */
function isDayOfMonth(text: string, at: number, context: Context): boolean {
  if (matchAt(ARABIC, text, at)) return true;
  if (context.isInRange) return true;
  if (matchAt(NUMBERED, text, at)) {
    const before = text.slice(Math.max(0, at - 1), at);
    return PHRASE_BEFORE.test(before) && endOfDay(text, NUMBERED.lastIndex) > NUMBERED.lastIndex;
  }
  if (!matchAt(IN_WORDS, text, at) || /[一二三四五六七八九十百〇零]/.test(text[at - 1] ?? '')) return false;
  return text[IN_WORDS.lastIndex - 1] === '日' && endOfDay(text, IN_WORDS.lastIndex) > IN_WORDS.lastIndex;
}

/** 本月, 上个月底, 同月26日, 月底. */
export const relativeMonth: Rule = (text, at, context) => {
  const match = matchAt(RELATIVE_MONTH, text, at);
  if (!match) return null;
  const before = text[at - 1] ?? '';
  const end = RELATIVE_MONTH.lastIndex;
  const word = match[1] ?? match[2] ?? '';
  if (match[3] || match[4]) {
    return NUMBER_OF_MONTHS.test(before) ? null : partOfMonth(text, at, monthFrom(context, '本'), false);
  }
  if (MONTH_BEFORE[word]?.test(before)) return null;
  const base = monthFrom(context, word);
  const part =
    partOfMonth(text, end, base, false) ??
    readCounted(text, end, base, false) ??
    withDay(text, readDays(text, end, base, false));
  if (part) return part;
  return '同次当'.includes(word) ? null : stretch(end, base);
};

function monthFrom(context: Context, word: string): Part {
  const told = '同次当'.includes(word) ? context.anchorDay : null;
  const base = told ?? context.published;
  if (!base) return { year: null, month: null };
  return addMonths(base, word === '次' ? 1 : (MONTH_OFFSETS[word] ?? 0));
}

/** Takes in what belongs to a day. */
function withDay(text: string, reading: Reading | null): Reading | null {
  if (reading?.to?.day === undefined || /[底末初旬]$/.test(text.slice(reading.end - 1, reading.end)))
    return reading;
  return { ...reading, end: endOfDay(text, reading.end) };
}
