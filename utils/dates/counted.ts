/** Parts of a year or month that are counted out: 第三周, 第二个月, 前10天, 最后4个月, 最后一个星期一, 去年同月. */
import { addDays, addMonths, lastDay, weekday } from './calendar.ts';
import type { Day } from './calendar.ts';
import type { Part } from './edtf.ts';
import { numeral } from './numbers.ts';
import { matchAt, stretch } from './reading.ts';
import type { Reading } from './reading.ts';

const NTH_WEEK = /的?第([一二三四五六七八九十\d]{1,3})周(?![年岁])/y;
const NTH_MONTH = /的?第([一二三四五六七八九]|十[一二]?)个月/y;
const COUNT = '(\\d{1,2}|[一二两三四五六七八九]|十[一二三四五六七八九]?)';
const ENDS = new RegExp(`的?(前|最后) ?${COUNT} ?(天|个?周(?!年)|个?星期|个月)(?!内)`, 'y');
const LAST_WEEKDAY = /的?最后一?个的?(?:星期|礼拜|周)([一二三四五六日天])/y;

/**
 * Reads what follows a year or month that is known. Weeks begin on Monday; a year's first is the one with 4 January
 * (GB/T 7408), a month's the first that is whole.
 */
export function readCounted(text: string, at: number, base: Part, explicit: boolean): Reading | null {
  return (
    nthWeek(text, at, base, explicit) ??
    lastWeekday(text, at, base, explicit) ??
    (base.month === undefined
      ? (nthMonth(text, at, base, explicit) ?? firstOrLast(text, at, base, explicit))
      : null)
  );
}

function nthWeek(text: string, at: number, base: Part, explicit: boolean): Reading | null {
  const match = matchAt(NTH_WEEK, text, at);
  const number = match && numeral(match[1] ?? '');
  if (!number) return null;
  if (base.year === null) return { end: NTH_WEEK.lastIndex, value: null };
  const monday = addDays(mondayOfFirstWeek(base.year, base.month), 7 * (number - 1));
  return stretch(NTH_WEEK.lastIndex, monday, addDays(monday, 6), explicit);
}

function mondayOfFirstWeek(year: number, month: number | null | undefined): Day {
  const inFirst = { year, month: month ?? 1, day: month ? 7 : 4 };
  return addDays(inFirst, 1 - weekday(inFirst));
}

function nthMonth(text: string, at: number, { year }: Part, explicit: boolean): Reading | null {
  const match = matchAt(NTH_MONTH, text, at);
  return match && stretch(NTH_MONTH.lastIndex, { year, month: numeral(match[1] ?? '') }, undefined, explicit);
}

function lastWeekday(text: string, at: number, { year, month }: Part, explicit: boolean): Reading | null {
  const match = matchAt(LAST_WEEKDAY, text, at);
  if (!match) return null;
  const end = LAST_WEEKDAY.lastIndex;
  if (year === null || month === null) return { end, value: null };
  const last = { year, month: month ?? 12, day: lastDay(year, month ?? 12) };
  const wanted = '一二三四五六日天'.indexOf(match[1] ?? '') + 1;
  const day = addDays(last, -((weekday(last) - Math.min(wanted, 7) + 7) % 7));
  return stretch(end, day, day, explicit);
}

/** 前10天, 最后4个月, 前2周 of a year. */
function firstOrLast(text: string, at: number, { year }: Part, explicit: boolean): Reading | null {
  const match = matchAt(ENDS, text, at);
  const count = match && numeral(match[2] ?? '');
  if (!match || !count) return null;
  const end = ENDS.lastIndex;
  if (year === null) return { end, value: null };
  const isFirst = match[1] === '前';
  const [start, close] = [
    { year, month: 1, day: 1 },
    { year, month: 12, day: 31 },
  ];
  if (match[3] === '天') {
    return isFirst
      ? stretch(end, start, addDays(start, count - 1), explicit)
      : stretch(end, addDays(close, 1 - count), close, explicit);
  }
  if (match[3] === '个月') {
    const from = isFirst ? { year, month: 1 } : addMonths({ year, month: 12 }, 1 - count);
    const to = isFirst ? addMonths({ year, month: 1 }, count - 1) : { year, month: 12 };
    return stretch(end, from, to, explicit);
  }
  const monday = isFirst
    ? mondayOfFirstWeek(year, undefined)
    : addDays(mondayOfFirstWeek(year + 1, undefined), -7 * count);
  return stretch(end, monday, addDays(monday, 7 * count - 1), explicit);
}
