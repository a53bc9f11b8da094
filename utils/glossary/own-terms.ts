/**
 * The reader's own glossary over a text: leftmost-longest matches on the raw text, as with our terms. It wins over
 * everything of ours, but for one thing: a word inside a longer name (太谷 in 太谷区人民政府) stays a part of that name.
 */
import { Matcher } from '../lexicon/matcher.ts';
import type { Analysis } from '../model/analysis.ts';
import type { OwnTerm } from '../model/library.ts';
import type { Annotation } from '../model/mention.ts';
import type { Span } from '../model/text.ts';

interface OwnTermHit extends Span {
  term: OwnTerm;
}

export interface OwnTermLexicon {
  /** How many terms it holds. */
  size: number;
  /** Matches that do not overlap, in order; linear in the text, which is given in simplified characters. */
  find(text: string): OwnTermHit[];
  get(word: string): OwnTerm | undefined;
}

/** @param simplify puts a term's characters into simplified ones: texts are matched in them */
export function createOwnTerms(
  terms: readonly OwnTerm[],
  simplify: (words: string) => string,
): OwnTermLexicon {
  const matcher = new Matcher(terms.map((term) => [simplify(term.term), term] as const));
  return {
    size: terms.length,
    find: (text) => matcher.all(text).map(({ start, end, value }) => ({ start, end, term: value })),
    get: (word) => matcher.get(word),
  };
}

function annotationOf(
  { start, end, term }: OwnTermHit,
  text: string,
  read: (words: string) => string,
): Annotation {
  const words = text.slice(start, end);
  return {
    start,
    end,
    text: words,
    type: 'term',
    pinyin: term.pinyin || read(words),
    gloss: { english: term.english, explanation: term.explanation, source: OWN_SOURCE },
  };
}

/** What stands as the source of a gloss that the reader wrote. */
export const OWN_SOURCE = 'your glossary';

/**
 * The analysis with the reader's own words in place of ours, in time linear in the text. A name of the same length keeps
 * its kind, and with it its place among people and events.
 * @param text the article's text, as the offsets count it
 * @param simplified the same text in simplified characters
 * @param read gives the reading where the reader gave none
 */
export function withOwnTerms(
  analysis: Analysis,
  texts: { text: string; simplified: string },
  own: OwnTermLexicon,
  read: (words: string) => string,
): Analysis {
  const hits = own.find(texts.simplified);
  if (hits.length === 0) return analysis;
  const { annotations } = analysis;
  const merged: Annotation[] = [];
  let at = 0;
  for (const hit of hits) {
    for (let before = annotations[at]; before && before.end <= hit.start; before = annotations[at]) {
      merged.push(before);
      at++;
    }
    const ours = annotations[at];
    const mine = annotationOf(hit, texts.text, read);
    if (!ours || ours.start >= hit.end) {
      merged.push(mine);
    } else if (ours.start === hit.start && ours.end === hit.end) {
      merged.push({ ...ours, ...mine, type: ours.type, pinyin: hit.term.pinyin || ours.pinyin });
      at++;
    } else if (ours.type === 'term' || ours.start > hit.start || hit.end > ours.end) {
      while ((annotations[at]?.start ?? Infinity) < hit.end) at++;
      merged.push(mine);
    }
  }
  return { ...analysis, annotations: [...merged, ...annotations.slice(at)] };
}
