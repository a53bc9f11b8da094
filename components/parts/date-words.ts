/** EDTF values in the reader's language, and their order. */
import { words } from '../words.ts';
import { chineseDate } from './date-chinese.ts';
import { englishDate } from './date-english.ts';
import { datePartsOf } from './date-parts.ts';

/**
 * A date as the reader meets it, with its weekday.
 * @param value EDTF, or null for a vague expression
 * @returns a value outside what is known here is given as it stands
 */
export function dateWords(value: string | null): string {
  if (value === null) return words('date.vague');
  const date = datePartsOf(value);
  if (!date) return value;
  return words('lang') === 'zh-CN' ? chineseDate(date) : englishDate(date);
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
