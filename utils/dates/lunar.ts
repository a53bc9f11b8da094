/** Dates of the lunar calendar: 农历正月初八, 腊月二十三, 大年三十, 八月十五. */
import { addDays, lunarDay } from './calendar.ts';
import type { Context } from './context.ts';
import { DAY_CHINESE, numeral } from './numbers.ts';
import { matchAt, stretch } from './reading.ts';
import type { Reading } from './reading.ts';
import { readYear } from './year.ts';
import type { Year } from './year.ts';

const LUNAR_MONTH = '(正|冬|腊|十[一二]?|[二三四五六七八九])月';
const NAMED = new RegExp(
  `(?:农历|阴历)?(?:(?:农历|阴历)${LUNAR_MONTH}|(正|冬|腊)月)(初${DAY_CHINESE}|廿[一二三四五六七八九]?|${DAY_CHINESE})`,
  'y',
);
const FIRST_TEN = new RegExp(`(?:农历|阴历)?${LUNAR_MONTH}()(初${DAY_CHINESE})`, 'y');
const LUNAR_YEAR = /(?:农历|阴历)(?=\d{4}年|[一二][〇零一二三四五六七八九]{3}年)/y;
const NEW_YEAR = new RegExp(`(?:农历|阴历)?大年(初${DAY_CHINESE}|三十)`, 'y');

/** @param year the civil year written before it, in which its lunar year begins. */
export function readLunar(text: string, at: number, year: Year | null, context: Context): Reading | null {
  if (!/[农阴正冬腊十二三四五六七八九大]/.test(text[at] ?? '')) return null;
  const lunarYear = year ? null : matchAt(LUNAR_YEAR, text, at);
  if (lunarYear) {
    const written = readYear(text, LUNAR_YEAR.lastIndex, context);
    return written && readLunar(text, written.end, written, context);
  }
  // 每年正月初一 recurs; 光绪二年正月初一 is of a year that we do not read.
  if (!year && text[at - 1] === '年') return null;
  const newYear = matchAt(NEW_YEAR, text, at);
  if (newYear) {
    const written = newYear[1] ?? '';
    const [month, day] = written === '三十' ? [12, 30] : [1, lunarNumber(written)];
    return resolve(NEW_YEAR.lastIndex, month, day, year, context);
  }
  const named = matchAt(NAMED, text, at);
  const match = named ?? matchAt(FIRST_TEN, text, at);
  if (!match) return null;
  const end = at + match[0].length;
  const stop = text[end] === '日' ? end + 1 : end;
  return resolve(stop, lunarMonth(match[1] ?? match[2] ?? ''), lunarNumber(match[3] ?? ''), year, context);
}

function lunarMonth(written: string): number {
  return ({ 正: 1, 冬: 11, 腊: 12 } as Record<string, number>)[written] ?? numeral(written) ?? 0;
}

function lunarNumber(written: string): number {
  return numeral(written.replace('初', '').replace('廿', '二十')) ?? 0;
}

/** Without a year: the one whose day is nearest to publication. */
function resolve(
  end: number,
  month: number,
  day: number,
  year: Year | null,
  context: Context,
): Reading | null {
  const dayIn = (y: number) => (month === 12 && day === 30 ? newYearsEve(y + 1) : lunarDay(y, month, day));
  const found = year ? (year.year === null ? null : dayIn(year.year)) : context.nearest(dayIn);
  return found ? stretch(end, found, found, year?.explicit) : { end, value: null };
}

/** The day before the first of a lunar year: 除夕 of the civil year in which the new lunar year begins. */
export function newYearsEve(year: number): ReturnType<typeof lunarDay> {
  const first = lunarDay(year, 1, 1);
  return first && addDays(first, -1);
}
