/**
 * What can be said of a text before the segmenter and the lexicons of names are there: its dates, and terms that are
 * too long to be a part of some other word by chance.
 */
import { findDates } from './dates/find.ts';
import { publicationDate } from './dates/publication.ts';
import { glossOf, type TermLexicon } from './glossary/terms.ts';
import type { Analysis } from './model/analysis.ts';
import type { Article } from './model/text.ts';
import { toSimplified } from './tokens/script.ts';

/** Shorter terms wait for the words around them. */
const LEAST = 4;

/** The parts of an article's analysis that need no segmenter. Readings, people and events are left to the engine. */
export function glanceAt(article: Article, terms: TermLexicon): Analysis {
  const text = toSimplified(article.text);
  const published = article.published ?? publicationDate({ url: article.url, text })?.value ?? null;
  const dates = findDates(text, { published });
  const dated = new Uint8Array(text.length + 1);
  for (const { start, end } of dates) dated.fill(1, start, end);
  const said = (start: number, end: number) => article.text.slice(start, end);
  const annotations = terms
    .find(text)
    .filter(({ start, end }) => end - start >= LEAST && !dated[start] && !dated[end - 1])
    .map(({ start, end, term }) => ({
      start,
      end,
      text: said(start, end),
      type: 'term' as const,
      pinyin: '',
      gloss: glossOf(term),
    }));
  return {
    published,
    annotations,
    dates: dates.map((date) => ({ ...date, text: said(date.start, date.end) })),
    people: [],
    events: [],
  };
}
