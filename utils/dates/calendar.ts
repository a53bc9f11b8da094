/**
 * Calendar arithmetic on whole days: no clock, no time zone. The lunar calendar (GB/T 33661-2017) is Temporal's
 * `chinese` one, from the Unicode data that every engine carries.
 */
import { Temporal } from 'temporal-polyfill/full';

export interface Day {
  year: number;
  month: number;
  day: number;
}

/** A day from EDTF or ISO text (`2026-06-25…`), or null where it names none. */
export function parseDay(text: string | null): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(text ?? '');
  if (!match) return null;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isDay(day) ? day : null;
}

export function lastDay(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function isDay({ year, month, day }: Day): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= lastDay(year, month);
}

/**
 * Days since 1 March of year 0: with March first, the leap day is a year's last, and months of 31, 30, 31, 30, 31 days
 * repeat.
 */
function dayNumber({ year, month, day }: Day): number {
  const shifted = month > 2 ? year : year - 1;
  const leaps = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return shifted * 365 + leaps + Math.floor((((month + 9) % 12) * 153 + 2) / 5) + day - 1;
}

export function addDays(day: Day, days: number): Day {
  let { year, month } = day;
  let date = day.day + days;
  for (; date < 1; date += lastDay(year, month))
    [year, month] = month === 1 ? [year - 1, 12] : [year, month - 1];
  for (; date > lastDay(year, month);) {
    date -= lastDay(year, month);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  return { year, month, day: date };
}

/** Shifts a month. */
export function addMonths(
  { year, month }: { year: number; month: number },
  months: number,
): { year: number; month: number } {
  const count = year * 12 + month - 1 + months;
  return { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
}

/** Days from `a` to `b`, negative where `b` is earlier. */
export function daysBetween(a: Day, b: Day): number {
  return dayNumber(b) - dayNumber(a);
}

/** 1 is Monday, 7 is Sunday. 1 March of year 0 was a Wednesday. */
export function weekday(day: Day): number {
  return ((dayNumber(day) + 2) % 7) + 1;
}

const lunarDays = new Map<string, Day | null>();

/**
 * The civil day of a lunar date. `year` is the civil year in which that lunar year begins; a day beyond the month's
 * end (大年三十 of a short month) is the month's last.
 */
export function lunarDay(year: number, month: number, day: number): Day | null {
  const key = `${year}-${month}-${day}`;
  let found = lunarDays.get(key);
  if (found === undefined) {
    found = year < 1900 || year > 2100 ? null : fromLunar(year, month, day);
    lunarDays.set(key, found);
  }
  return found;
}

function fromLunar(year: number, month: number, day: number): Day {
  const monthCode = `M${String(month).padStart(2, '0')}`;
  const lunar = Temporal.PlainDate.from({ calendar: 'chinese', year, monthCode, day });
  const { year: y, month: m, day: d } = lunar.withCalendar('iso8601');
  return { year: y, month: m, day: d };
}
