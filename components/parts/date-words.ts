/**
 * EDTF values in plain English with the weekday: "Thu 25 June 2026". Values are dates of a calendar, never instants:
 * weekdays are reckoned in UTC, so that no reader's time zone can move a day.
 */
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
/** EDTF's numbers in the place of a month: the seasons, and the quarters of level 2. */
const PERIODS: Record<string, string> = {
  '21': 'Spring',
  '22': 'Summer',
  '23': 'Autumn',
  '24': 'Winter',
  '33': 'First quarter of',
  '34': 'Second quarter of',
  '35': 'Third quarter of',
  '36': 'Fourth quarter of',
};

/** A point of time in its parts, from the finest to the coarsest. */
interface Parts {
  weekday: string;
  day: string;
  month: string;
  year: string;
}

function weekday(year: number, month: number, day: number): string | undefined {
  // Not Date.UTC: it takes the years 0 … 99 for 1900 … 1999.
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? WEEKDAYS[date.getUTCDay()]
    : undefined;
}

function partsOf(value: string): Parts | undefined {
  const match = /^(\d{4}|XXXX)(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (!match) return undefined;
  const [, year = '', month, day] = match;
  const anyYear = year === 'XXXX';
  const name = month === undefined ? '' : (MONTHS[Number(month) - 1] ?? PERIODS[month]);
  if (name === undefined || (anyYear && !name)) return undefined;
  if (day === undefined) return { weekday: '', day: '', month: name, year: anyYear ? '' : year };
  // 2024 stands for a year that has a 29 February.
  const named = weekday(anyYear ? 2024 : Number(year), Number(month), Number(day));
  if (!named) return undefined;
  return { weekday: anyYear ? '' : named, day: String(Number(day)), month: name, year: anyYear ? '' : year };
}

function join(parts: Partial<Parts>): string {
  return [parts.weekday, parts.day, parts.month, parts.year].filter(Boolean).join(' ');
}

function pointWords(value: string): string | undefined {
  const qualified = /^(.*?)[~?%]$/.exec(value);
  if (qualified) {
    const words = pointWords(qualified[1] ?? '');
    return words && `about ${words}`;
  }
  const decade = /^(\d{3})X$/.exec(value);
  if (decade) return `the ${decade[1]}0s`;
  const parts = partsOf(value);
  return parts && join(parts);
}

function rangeWords(from: string, to: string): string | undefined {
  if (to === '..' || to === '') {
    const start = pointWords(from);
    return start && `from ${start}`;
  }
  if (from === '..' || from === '') {
    const end = pointWords(to);
    return end && `until ${end}`;
  }
  const [start, end] = [partsOf(from), partsOf(to)];
  if (!start || !end) {
    const [first, last] = [pointWords(from), pointWords(to)];
    return first && last && `${first} – ${last}`;
  }
  if (!start.month && !end.month) return `${start.year}–${end.year}`;
  // What both ends share is said once, at the end.
  const sameYear = start.year === end.year && Boolean(start.month) && Boolean(end.month);
  const sameMonth = sameYear && start.month === end.month && Boolean(start.day) && Boolean(end.day);
  const shortened = { ...start, ...(sameYear && { year: '' }), ...(sameMonth && { month: '' }) };
  return `${join(shortened)} – ${join(end)}`;
}

/**
 * A date as the reader meets it.
 * @param value EDTF, or null for a vague expression
 * @returns words in English; a value outside what is known here is given as it stands
 */
export function dateWords(value: string | null): string {
  if (value === null) return 'No exact date';
  const [from = '', to] = value.split('/');
  const words = to === undefined ? pointWords(from) : rangeWords(from, to);
  return words ? words.charAt(0).toUpperCase() + words.slice(1) : value;
}

/** For sorting by time: EDTF sorts as text, an unknown year and a vague expression come last. */
export function compareDates(a: string | null, b: string | null): number {
  const [left, right] = [a ?? '\uFFFF', b ?? '\uFFFF'];
  return left < right ? -1 : Number(left > right);
}

const DAY = /^\d{4}-\d\d-\d\d$/;

/** Whether a date, or an interval of dates, both given to the day, holds a day; text compares as time does. */
export function holdsDay(value: string | null, day: string): boolean {
  const [from = '', to = from] = value?.split('/') ?? [];
  return DAY.test(from) && DAY.test(to) && from <= day && day <= to;
}
