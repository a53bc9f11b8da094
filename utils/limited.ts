/** What can be said of a text whose words nobody can tell apart, because the segmenter could not be loaded. */
import type { Analysis } from './model/analysis.ts';
import type { Annotation } from './model/mention.ts';
import type { Token } from './model/text.ts';

/** A word of two characters may be the end of one word and the beginning of the next. */
const SURE_TERM = 3;

/** Every character as a word of its own, of no known kind. */
export function tagCharacters(text: string): Token[] {
  const tokens: Token[] = [];
  for (let start = 0; start < text.length;) {
    const end = start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
    tokens.push({ start, end, word: text.slice(start, end), tag: 'x' });
    start = end;
  }
  return tokens;
}

function isSure({ type, start, end }: Annotation): boolean {
  return type === 'document' || type === 'post' || (type === 'term' && end - start >= SURE_TERM);
}

/** The part of an analysis that rests on no words: a name that is cut wrongly would be worse than none. */
export function withoutWords({ published, annotations, dates }: Analysis): Analysis {
  return { published, annotations: annotations.filter(isSure), dates, people: [], events: [], limited: true };
}

/** Words one by one cannot be had. @throws always */
export function refuseWords(): never {
  throw new Error('Words cannot be told apart without the segmenter.');
}
