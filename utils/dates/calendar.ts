/**
 * Calendar arithmetic on whole days, with integers: no clock and no time zone, so nothing that Temporal would keep right,
 * in the innermost loop. The tests hold it against Temporal.PlainDate.
 */
import { lunarYear } from './lunar-years.ts';

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

/**
 * The civil day of a lunar date. `year` is the civil year in which that lunar year begins; the leap month is not meant.
 * @returns null for a thirtieth day of a month of twenty-nine, and before 1900 or after 2100.
 */
export function lunarDay(year: number, month: number, day: number): Day | null {
  const lunar = lunarYear(year);
  if (!lunar) return null;
  const { start, leap, lengths } = lunar;
  const before = leap && month > leap ? month : month - 1;
  if (day < 1 || day > (lengths[before] ?? 0)) return null;
  const days = lengths.slice(0, before).reduce((sum, length) => sum + length, start);
  return addDays({ year, month: 1, day: 20 }, days + day - 1);
}
