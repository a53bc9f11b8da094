/**
 * Listed terms of which a text puts a part in quotation marks: “钉钉子”精神, “双碳”目标, 实施“河长”制. The lists give a term
 * once, without marks; a page sets them wherever it likes.
 */
import type { Matcher } from '../lexicon/matcher.ts';

/** How far a term written so may reach, marks included. */
const REACH = 24;
/** A part in marks, with characters of the term before or behind it; one after another without a joint are two names. */
const PARTS = /^[^“”]*(?:“[^“”]+”(?!“)[^“”]*)+$/u;

export const withoutMarks = (words: string): string => words.replaceAll(/[“”]/gu, '');

/** How many UTF-16 units of `written` hold `length` characters that are no marks, and a mark that closes on the last. */
function reachOf(written: string, length: number): number {
  let at = 0;
  for (let left = length; left > 0; at++) if (!/[“”]/u.test(written.charAt(at))) left--;
  return written.charAt(at) === '”' ? at + 1 : at;
}

/**
 * The longest term from `start` on whose written form has marks around a part, not around the whole.
 * @param text in unified marks
 */
export function longestAcrossMarks<T>(
  matcher: Matcher<T>,
  text: string,
  start: number,
): { end: number; value: T } | undefined {
  const written = text.slice(start, start + REACH);
  const hit = matcher.longestAt(withoutMarks(written), 0);
  if (!hit) return undefined;
  const end = reachOf(written, hit.end);
  const term = written.slice(0, end);
  return PARTS.test(term) && !/^“[^“”]*”$/u.test(term) ? { end: start + end, value: hit.value } : undefined;
}

/** Whether a term with a part in marks may begin at `start`: a mark stands there or soon after. */
export const hasMarkAhead = (start: number, mark: number): boolean =>
  mark >= start && mark < start + REACH - 3;
