/**
 * Running text whose people are read as people (任 Rén), everything else as words. People are sought only in clauses
 * where a name would make a difference; who is found in one is read as a person in the others too.
 */
import { CharSet } from '../lexicon/char-set.ts';
import { Matcher } from '../lexicon/matcher.ts';
import type { Span } from '../model/text.ts';
import type { Syllables } from './syllables.ts';

const COMMA = '，';
/** What a clause ends with: a sentence's end, or the comma. */
const CLAUSE_ENDS = new CharSet(`。！？；\n${COMMA}`);
/** Names of so many characters mean the same person wherever a text has them. */
const FULL_NAME = 3;

/** The people of a stretch of text; `starts`: where one would be read otherwise, so that nobody else need be found. */
export type PeopleIn = (text: string, starts: readonly number[]) => readonly Span[];

/** A stretch where people are to be sought, and where in the text they may begin. */
interface Part extends Span {
  names: number[];
}

/** Where the clause begins that `text[at]` is in. */
function clauseStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && !CLAUSE_ENDS.hasAt(text, start - 1)) start--;
  return start;
}

/**
 * The parts of a text where people are to be sought: each clause where a name may begin, with the one in front of it in
 * the sentence, which may tell who somebody is; those that meet, together.
 */
function partsToRead(text: string, starts: readonly number[]): Part[] {
  const parts: Part[] = [];
  for (const at of starts) {
    const last = parts.at(-1);
    if (last && at < last.end) {
      last.names.push(at);
      continue;
    }
    const own = clauseStart(text, at);
    const start = text[own - 1] === COMMA ? clauseStart(text, own - 1) : own;
    let end = at;
    while (end < text.length && !CLAUSE_ENDS.hasAt(text, end)) end++;
    end = Math.min(end + 1, text.length);
    if (last && start <= last.end && text[last.end - 1] === COMMA) {
      last.end = end;
      last.names.push(at);
    } else parts.push({ start, end, names: [at] });
  }
  return parts;
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
 * @param starts where names would begin that the text would be read otherwise with, in order
 * @param ofName the syllables of a person's name
 */
export function readPeople(
  text: string,
  read: Syllables,
  starts: readonly number[],
  ofName: (name: string) => Syllables,
  findPeople: PeopleIn,
): void {
  const names = new Map<string, true>();
  for (const part of partsToRead(text, starts)) {
    const words = text.slice(part.start, part.end);
    const found = findPeople(
      words,
      part.names.map((start) => start - part.start),
    );
    for (const { start, end } of found) {
      writeNames(text, read, [{ start: part.start + start, end: part.start + end }], ofName);
      if (end - start >= FULL_NAME) names.set(words.slice(start, end), true);
    }
  }
  if (names.size > 0) writeNames(text, read, new Matcher(names).all(text), ofName);
}
