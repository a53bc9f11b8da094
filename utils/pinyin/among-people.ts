/**
 * Running text whose people are read as people (任 Rén), everything else as words. People are sought only in sentences
 * where a name would make a difference; who is found in one is read as a person in the others too.
 */
import { Matcher } from '../lexicon/matcher.ts';
import type { Span } from '../model/text.ts';
import type { Syllables } from './syllables.ts';

const SENTENCE = /[^。！？；\n]*[。！？；\n]|[^。！？；\n]+$/g;
const CLAUSE = /[^，]*，|[^，]+$/g;
/** Names of so many characters mean the same person wherever a text has them. */
const FULL_NAME = 3;

/** Where in a stretch of the text names would begin that it would be read otherwise with. */
type Signs = (text: string, span: Span) => number[];

/** The people of a stretch of text; `starts`: where one would be read otherwise, so that nobody else need be found. */
export type PeopleIn = (text: string, starts: readonly number[]) => readonly Span[];

/** A stretch where people are to be sought, and where in the text they may begin. */
interface Part extends Span {
  names: number[];
}

/**
 * The parts of a sentence where people are to be sought: each clause that has a sign, with the one in front of it, which
 * may tell who somebody is.
 */
function* partsToRead(text: string, sentence: string, from: number, signs: Signs): Generator<Part> {
  let part: Part | undefined;
  let before = from;
  for (const { 0: clause, index } of sentence.matchAll(CLAUSE)) {
    const span = { start: from + index, end: from + index + clause.length };
    const names = signs(text, span);
    if (names.length > 0 && part && before <= part.end) {
      part.end = span.end;
      part.names.push(...names);
    } else if (names.length > 0) {
      if (part) yield part;
      part = { start: before, end: span.end, names };
    }
    before = span.start;
  }
  if (part) yield part;
}

/** Writes the readings of names over the syllables of their text. @param ofName the syllables of a person's name */
export function writeNames(
  text: string,
  read: Syllables,
  names: readonly Span[],
  ofName: (name: string) => Syllables,
): void {
  for (const { start, end } of names)
    for (const [k, syllable] of ofName(text.slice(start, end)).entries()) read[start + k] = syllable;
}

/**
 * @param read the text's syllables as words; those of people are written into it
 * @param ofName the syllables of a person's name
 */
export function readPeople(
  text: string,
  read: Syllables,
  signs: Signs,
  ofName: (name: string) => Syllables,
  findPeople: PeopleIn,
): void {
  const names = new Map<string, true>();
  for (const { 0: sentence, index } of text.matchAll(SENTENCE)) {
    for (const part of partsToRead(text, sentence, index, signs)) {
      const words = text.slice(part.start, part.end);
      const starts = part.names.map((start) => start - part.start);
      for (const { start, end } of findPeople(words, starts)) {
        writeNames(text, read, [{ start: part.start + start, end: part.start + end }], ofName);
        if (end - start >= FULL_NAME) names.set(words.slice(start, end), true);
      }
    }
  }
  if (names.size > 0) writeNames(text, read, new Matcher(names).all(text), ofName);
}
