/** Dates in plain English with the weekday: "Thu 25 June 2026". */
import { sharedBy, type DatePoint, type DateRange } from './date-parts.ts';

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
const PERIODS: Record<number, string> = {
  21: 'Spring',
  22: 'Summer',
  23: 'Autumn',
  24: 'Winter',
  33: 'First quarter of',
  34: 'Second quarter of',
  35: 'Third quarter of',
  36: 'Fourth quarter of',
};

function pointWords({ year, decade, month, period, day, weekday, about }: DatePoint): string {
  if (decade !== undefined) return `${about ? 'about ' : ''}the ${decade}0s`;
  const words = [
    about && 'about',
    weekday !== undefined && WEEKDAYS[weekday],
    day,
    month !== undefined && MONTHS[month - 1],
    period !== undefined && PERIODS[period],
    year,
  ];
  return words.filter(Boolean).join(' ');
}

function rangeWords({ from, to }: DateRange): string {
  if (!from || !to) return from ? `from ${pointWords(from)}` : to ? `until ${pointWords(to)}` : '';
  if (Object.keys(from).join() === 'year' && Object.keys(to).join() === 'year')
    return `${from.year}–${to.year}`;
  // What both ends share is said once, at the end.
  const shared = sharedBy(from, to);
  const start = {
    ...from,
    ...(shared.year && { year: undefined }),
    ...(shared.month && { month: undefined }),
  };
  return `${pointWords(start)} – ${pointWords(to)}`;
}

export function englishDate(date: DatePoint | DateRange): string {
  const words = 'from' in date ? rangeWords(date) : pointWords(date);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
