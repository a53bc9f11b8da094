/** Named holidays of a year: 春节, 今年国庆假期, 五一. */
import { addDays, lunarDay, parseDay, weekday } from './calendar.ts';
import type { Day } from './calendar.ts';
import type { Context } from './context.ts';
import { edtf, edtfInterval } from './edtf.ts';
import { HOLIDAYS, NEEDS_MARK, holidayPeriod, statutoryDays } from './holidays.ts';
import type { HolidayRule } from './holidays.ts';
import { newYearsEve } from './lunar.ts';
import { numeral } from './numbers.ts';
import { Matcher } from '../lexicon/matcher.ts';
import { matchAt, stretch } from './reading.ts';
import type { Reading } from './reading.ts';
import type { Year } from './year.ts';

const names = new Matcher(HOLIDAYS);
const OFF = /(?:小?长)?假[期日]?|黄金周/y;
const NTH_DAY = /(?:首日|第([一二三四五六七八])天)/y;
/** 国庆假期‖前三天, 春节长假‖后两天 */
const SOME_DAYS = /([前后])([1-7]|[一二两三四五六七])[天日]/y;
const QUOTED_OFF = /^[”’"」』](?:(?:小?长)?假|黄金周)/;
const MARK = /节|假期|小长假|长假|黄金周|期间|前夕|前后|佳节|将至|临近|到来|来临|当天/y;
/** Names of shows, prizes and gatherings that hold a holiday's. */
const IN_A_NAME =
  /^节?(?:联欢|晚会|团拜|招待会|茶话会|音乐会|贺词|戏曲|特别节目|档|海采|劳动奖|口号|广场|公祭|阅兵|精神|文化|奖章|奖状|七天乐|里的|国际劳动节?奖|诗会|大典|上河图|路|村|镇|号|机场|日|\d+周年|[一二三四五六七八九十]+周年)/;
const QUOTED_MARK =
  /^[”’"」』](?:$|[,，。、;；]|假|小?长假|黄金周|期间|前夕|前后|节|将至|临近|到来|来临|当天)/;
/** Without a mark these only number something (十一、加强管理). */
const NUMERAL = /^(?:[三六七八十]|五四)/;
const ALONE_BEFORE = /^$|[,，。、;；:(\s]/;
const ALONE_AFTER = /^$|^[,，。、;；)\s]/;
const QUOTES = /[“‘"「『]/;

/**
 * One holiday, or two in a breath (中秋国庆假期, 元旦春节期间).
 * @param year the year written before it, if any.
 */
export function readHoliday(
  text: string,
  at: number,
  context: Context,
  year: Year | null = null,
): Reading | null {
  const first = oneHoliday(text, at, context, year);
  if (!first) return null;
  const second =
    until(text, first.end, context, year) ??
    (names.longestAt(text, first.end) && oneHoliday(text, first.end, context, year));
  if (!second) return apart(first);
  const [from, to] = [first.from, second.to];
  return { end: second.end, value: from && to ? edtfInterval(from, to) : null };
}

/** What parts the first holiday of a stretch from the year and the name of its last. */
const UNTIL = /[至到](\d{4})年/y;

/** 2018年中秋节‖至2021年春节: the last of a stretch of holidays. */
function until(text: string, at: number, context: Context, year: Year | null): Reading | null {
  const match = year ? matchAt(UNTIL, text, at) : null;
  if (!match) return null;
  const end = UNTIL.lastIndex;
  return oneHoliday(text, end, context, { end, year: Number(match[1]), explicit: true });
}

/** A holiday does not set the time of what follows. */
const apart = ({ end, value }: Reading): Reading => ({ end, value });

function oneHoliday(text: string, at: number, context: Context, year: Year | null): Reading | null {
  const hit = names.longestAt(text, at);
  if (!hit) return null;
  const name = text.slice(at, hit.end);
  const nameEnd = text[hit.end] === '节' && !name.endsWith('节') ? hit.end + 1 : hit.end;
  if (IN_A_NAME.test(text.slice(hit.end, hit.end + 8))) return null;
  if (NEEDS_MARK.has(name) && !isMarked(text, at, hit.end, year)) return null;
  const off = matchAt(OFF, text, nameEnd) !== null;
  const end = off ? OFF.lastIndex : nameEnd;
  const quotedOff = !off && QUOTED_OFF.test(text.slice(end, end + 4));
  const day = year
    ? year.year === null
      ? null
      : dayIn(hit.value, year.year)
    : context.nearest((y) => dayIn(hit.value, y));
  if (!day) return { end, value: hit.value.kind === 'civil' ? edtf({ year: null, ...hit.value }) : null };
  if (!off && !quotedOff) return stretch(end, day);
  const [first, last] = daysOff(name, day, year);
  // 国庆长假‖第一天
  const nth = matchAt(NTH_DAY, text, end);
  const some = matchAt(SOME_DAYS, text, end);
  if (some) {
    const days = (numeral(some[2] ?? '') ?? 1) - 1;
    const [from, to] = some[1] === '前' ? [first, addDays(first, days)] : [addDays(last, -days), last];
    return stretch(SOME_DAYS.lastIndex, from, to);
  }
  return nth
    ? stretch(NTH_DAY.lastIndex, addDays(first, Math.max(0, '一二三四五六七八'.indexOf(nth[1] ?? '一'))))
    : stretch(end, first, last);
}

/** As the year's notice has them, else as the law does. */
function daysOff(name: string, day: Day, year: Year | null): [Day, Day] {
  const [from, to] = holidayPeriod(name, year?.year ?? day.year) ?? [null, null];
  const [first, last] = statutoryDays(name, day.year);
  return [parseDay(from) ?? addDays(day, first), parseDay(to) ?? addDays(day, last)];
}

function isMarked(text: string, at: number, end: number, year: Year | null): boolean {
  const before = text[at - 1] ?? '';
  const after = text.slice(end, end + 4);
  if (/[一二三四五六七八九十百千第]/.test(before)) return false;
  if (QUOTES.test(before)) return QUOTED_MARK.test(after);
  if (matchAt(MARK, text, end)) return true;
  const stands = year !== null || (ALONE_BEFORE.test(before) && !NUMERAL.test(text.slice(at, end)));
  return stands && ALONE_AFTER.test(after);
}

/** The civil day of a holiday in a year. */
function dayIn(rule: HolidayRule, year: number): Day | null {
  switch (rule.kind) {
    case 'civil':
      return { year, month: rule.month, day: rule.day };
    case 'lunar':
      return lunarDay(year, rule.month, rule.day);
    case 'eve':
      return newYearsEve(year);
    case 'weekday':
      return nthWeekday(year, rule);
    default:
      return qingming(year);
  }
}

function nthWeekday(year: number, rule: { month: number; weekday: number; nth: number }): Day {
  const first = { year, month: rule.month, day: 1 };
  return addDays(first, ((rule.weekday - weekday(first) + 7) % 7) + 7 * (rule.nth - 1));
}

/** The solar term by its usual approximation, right from 1900 to 2099. */
function qingming(year: number): Day {
  const inCentury = year % 100;
  const constant = year < 2000 ? 5.59 : 4.81;
  const leaps = Math.floor(year < 2000 ? (inCentury - 1) / 4 : inCentury / 4);
  return { year, month: 4, day: Math.floor(inCentury * 0.2422 + constant) - leaps };
}
