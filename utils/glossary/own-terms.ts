/**
 * The reader's own glossary over a text: leftmost-longest matches on the raw text, as with our terms. It wins over
 * everything of ours.
 */
import { Matcher } from '../lexicon/matcher.ts';
import type { OwnTerm } from '../model.ts';

export interface OwnTermHit {
  start: number;
  end: number;
  term: OwnTerm;
}

export interface OwnTermLexicon {
  /** Matches that do not overlap, in order; linear in the text. */
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
    find: (text) => Array.from(matcher.all(text), ({ start, end, value }) => ({ start, end, term: value })),
    get: (word) => matcher.get(word),
  };
}
