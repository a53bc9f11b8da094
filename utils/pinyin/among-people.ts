/**
 * Running text whose people are read as people (任 Rén), everything else as words. People are sought only in sentences
 * where a name would make a difference; who is found in one is read as a person in the others too.
 */
import { Matcher } from '../lexicon/matcher.ts';
import type { Span } from '../model/text.ts';
import type { Syllables } from './syllables.ts';

const SENTENCE = /[^。！？；\n]*[。！？；\n]|[^。！？；\n]+$/g;
/** Names of so many characters mean the same person wherever a text has them. */
const FULL_NAME = 3;

/** Whether a stretch of the text would be read otherwise if it held a name. */
type Signs = (text: string, span: Span) => boolean;

/**
 * @param read the text's syllables as words; those of people are written into it
 * @param ofName the syllables of a person's name
 * @param findPeople the people of one sentence
 */
export function readPeople(
  text: string,
  read: Syllables,
  hasSigns: Signs,
  ofName: (name: string) => Syllables,
  findPeople: (sentence: string) => readonly Span[],
): void {
  const write = ({ start, end }: Span) => {
    for (const [k, syllable] of ofName(text.slice(start, end)).entries()) read[start + k] = syllable;
  };
  const names = new Map<string, true>();
  for (const { 0: sentence, index } of text.matchAll(SENTENCE)) {
    if (!hasSigns(text, { start: index, end: index + sentence.length })) continue;
    for (const { start, end } of findPeople(sentence)) {
      write({ start: index + start, end: index + end });
      if (end - start >= FULL_NAME) names.set(sentence.slice(start, end), true);
    }
  }
  for (const span of names.size > 0 ? new Matcher(names).all(text) : []) write(span);
}
