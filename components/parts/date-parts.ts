/**
 * EDTF values in their parts, for the words of each language. Values are dates of a calendar, never instants: weekdays
 * are reckoned in UTC, so that no reader's time zone can move a day.
 */

/** A point of time; what is not given is undefined. */
export interface DatePoint {
  /** As written, four digits; undefined where any year is meant. */
  year?: string | undefined;
  /** The first three digits of a decade. */
  decade?: string | undefined;
  /** 1 to 12. */
  month?: number | undefined;
  /** EDTF's numbers in the place of a month: 21 to 24 the seasons, 33 to 36 the quarters. */
  period?: number | undefined;
  day?: number | undefined;
  /** 0 is Sunday; known with year, month and day. */
  weekday?: number | undefined;
  /** Approximate or uncertain. */
  about?: boolean | undefined;
}

/** An interval; an open end is null. */
export interface DateRange {
  from: DatePoint | null;
  to: DatePoint | null;
}

/** A weekday; undefined for a day that the calendar does not have. */
function weekdayOf(year: number, month: number, day: number): number | undefined {
  // Not Date.UTC: it takes the years 0 … 99 for 1900 … 1999.
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getUTCDay() : undefined;
}

const isPeriod = (number: number): boolean =>
  (number >= 21 && number <= 24) || (number >= 33 && number <= 36);

function pointOf(value: string): DatePoint | undefined {
  const qualified = /^(.*?)[~?%]$/.exec(value);
  if (qualified) {
    const point = pointOf(qualified[1] ?? '');
    return point && { ...point, about: true };
  }
  const decade = /^(\d{3})X$/.exec(value);
  if (decade) return { decade: decade[1] };
  const match = /^(\d{4}|XXXX)(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (!match) return undefined;
  const year = match[1] === 'XXXX' ? undefined : match[1];
  if (match[2] === undefined) return year === undefined ? undefined : { year };
  const [month, day] = [Number(match[2]), match[3] === undefined ? undefined : Number(match[3])];
  if (day === undefined) {
    if (isPeriod(month)) return { year, period: month };
    return month >= 1 && month <= 12 ? { year, month } : undefined;
  }
  // 2024 stands for a year that has a 29 February.
  const weekday = weekdayOf(year === undefined ? 2024 : Number(year), month, day);
  if (weekday === undefined) return undefined;
  return { year, month, day, weekday: year === undefined ? undefined : weekday };
}

const isOpen = (end: string): boolean => end === '..' || end === '';

/** @returns undefined for a value outside what is known here */
export function datePartsOf(value: string): DatePoint | DateRange | undefined {
  const [first = '', last, more] = value.split('/');
  if (last === undefined) return pointOf(first);
  const [from, to] = [first, last].map((end) => (isOpen(end) ? null : pointOf(end)));
  if (more !== undefined || from === undefined || to === undefined || (!from && !to)) return undefined;
  return { from, to };
}

/** Whether two points share their year, and whether their month as well, where both are given to the month or the day. */
export function sharedBy(from: DatePoint, to: DatePoint): { year: boolean; month: boolean } {
  const plain = !from.about && !to.about && from.decade === undefined && to.decade === undefined;
  const finer = (point: DatePoint) => point.month !== undefined || point.period !== undefined;
  const year = plain && from.year === to.year && finer(from) && finer(to);
  const isDay = from.day !== undefined && to.day !== undefined;
  return { year, month: year && isDay && from.month === to.month };
}
