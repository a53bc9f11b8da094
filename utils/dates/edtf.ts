/**
 * EDTF values (ISO 8601-2) of calendar expressions. `null` is a part that the text leaves open and nothing settles
 * (`XXXX-06-25`); a missing month or day is one that the expression does not have.
 */
import { isDay } from './calendar.ts';
import type { Day } from './calendar.ts';

export interface Part {
  year: number | null;
  month?: number | null | undefined;
  day?: number | undefined;
}

const pad = (value: number | null, length: number) =>
  (value === null ? 'X' : String(value)).padStart(length, value === null ? 'X' : '0');

/** @returns null for a day that does not exist, and for a year about which nothing is known. */
export function edtf(part: Part): string | null {
  const { year, month, day } = part;
  if (month === undefined) return year === null ? null : pad(year, 4);
  if (month !== null && day !== undefined && !isDay({ year: year ?? 2000, month, day })) return null;
  const value = `${pad(year, 4)}-${pad(month, 2)}`;
  return day === undefined ? value : `${value}-${pad(day, 2)}`;
}

/** One value where both ends are the same part, else an interval; null where an end has none. */
export function edtfInterval(from: Part, to: Part): string | null {
  const [first, last] = [edtf(from), edtf(to)];
  if (first === null || last === null) return null;
  return first === last ? first : `${first}/${last}`;
}

/** The part as a day, where all of it is known. */
export function asDay({ year, month, day }: Part): Day | null {
  if (year === null || typeof month !== 'number' || day === undefined) return null;
  return isDay({ year, month, day }) ? { year, month, day } : null;
}
