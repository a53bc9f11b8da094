/** EDTF dates of saved items as days: for calendars, for filters, and for the order of time. */
import type { SavedItem } from '../model/library.ts';

export interface Days {
  /** YYYY-MM-DD, both included. */
  first: string;
  last: string;
  /** Whether both ends are given to the day, or reckoned from a month or a year. */
  exact: boolean;
}

const pad = (value: number): string => String(value).padStart(2, '0');

/** The number of days of a month; of no month that the calendar does not have. */
function lengthOf(year: number, month: number): number {
  if (month < 1 || month > 12) return 0;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return leap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function point(value: string): Days | null {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?[~?%]?$/.exec(value);
  if (!match) return null;
  const [, year = '', month, day] = match;
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31`, exact: false };
  const length = lengthOf(Number(year), Number(month));
  if (day === undefined) {
    return length
      ? { first: `${year}-${month}-01`, last: `${year}-${month}-${pad(length)}`, exact: false }
      : null;
  }
  if (Number(day) < 1 || Number(day) > length) return null;
  return { first: `${year}-${month}-${day}`, last: `${year}-${month}-${day}`, exact: true };
}

/**
 * The days an EDTF value covers.
 * @param value a day, a month, a year, or an interval of them; a qualifier (~ ? %) is passed over
 * @returns null for what has no two ends: vague, of any year, open, a season, or not a date
 */
export function daysOf(value: string | null): Days | null {
  if (value === null) return null;
  const [from = '', to, more] = value.split('/');
  if (more !== undefined) return null;
  const [start, end] = [point(from), point(to ?? from)];
  if (!start || !end || start.first > end.last) return null;
  return { first: start.first, last: end.last, exact: start.exact && end.exact };
}

/** The day after a day (YYYY-MM-DD). */
export function dayAfter(day: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  if (date < lengthOf(year, month)) return `${day.slice(0, 8)}${pad(date + 1)}`;
  return month < 12 ? `${day.slice(0, 5)}${pad(month + 1)}-01` : `${String(year + 1).padStart(4, '0')}-01-01`;
}

/** When an item happened: the date of an event, the day a date means, else the day of publication. EDTF or null. */
export function dateOfItem({ content, published }: SavedItem): string | null {
  if (content.type === 'event') return content.event.date ?? published;
  return content.type === 'date' ? content.date.value : published;
}
