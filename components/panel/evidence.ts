/** Where on the page the words of a list stand, and what belongs together in it. */
import type { Analysis, DateSpan } from '../../utils/model/analysis.ts';
import type { NewsEvent } from '../../utils/model/event.ts';
import type { Annotation, MentionKind } from '../../utils/model/mention.ts';
import type { Span } from '../../utils/model/text.ts';
import { compareDates } from '../parts/date-words.ts';

/** The mark on exactly these words, the one that can be explained first. */
export function markOf(analysis: Analysis, text: string): Annotation | undefined {
  const marks = analysis.annotations.filter((mark) => mark.text === text);
  return marks.find((mark) => mark.gloss) ?? marks[0];
}

/**
 * Where `words` stand in an event's report: in its sentence or after it, else before it, else the sentence itself.
 * @param text the article's text
 */
export function placeIn(text: string, event: NewsEvent, words: string): Span {
  const [start, end] = event.sentence;
  const after = text.indexOf(words, start);
  const at = after >= 0 ? after : text.indexOf(words);
  return at >= 0 ? { start: at, end: at + words.length } : { start, end };
}

/** One line of a list: what it shows, and every place where the page says it. */
export interface Group<T> {
  key: string;
  first: T;
  all: T[];
}

function groupBy<T>(values: readonly T[], keyOf: (value: T) => string): Group<T>[] {
  const groups = new Map<string, Group<T>>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.all.push(value);
    else groups.set(key, { key, first: value, all: [value] });
  }
  return [...groups.values()];
}

/** Expressions of the same day, month or year as one line, in order of time; vague ones last, each for itself. */
export function groupDates(dates: readonly DateSpan[]): Group<DateSpan>[] {
  return groupBy(dates, (date) => date.value ?? `? ${date.text}`).sort((a, b) =>
    compareDates(a.first.value, b.first.value),
  );
}

/** The marks of one kind, the same words as one line, in order of first mention. */
export function groupMarks(analysis: Analysis, kind: MentionKind): Group<Annotation>[] {
  return groupBy(
    analysis.annotations.filter((mark) => mark.type === kind),
    (mark) => mark.text,
  );
}
