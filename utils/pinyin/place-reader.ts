/** The reading of place names: listed places and words first, then what a character is in the names of small places. */
import { Matcher } from '../lexicon/matcher.ts';
import { capital, join } from './orthography.ts';
import type { PlaceParts } from './places.ts';
import type { ReadingRow } from './readings.ts';
import type { Syllables } from './syllables.ts';
import type { WordList } from './words.ts';

interface PlaceReader {
  read(text: string): string;
  /** The name read in another way: a listed one with two (曲沃: qǔ, qū), or a character that no list settles (李家堡: bǎo, bǔ, pù). */
  others(text: string): string[];
}

function write(text: string, read: Syllables, divide: PlaceParts): string {
  let at = 0;
  return divide(text)
    .map((part) => {
      const own = read.slice(at, (at += part.length)).filter((s) => s !== null);
      return own.length ? capital(join(own)) : part;
    })
    .join(' ');
}

/**
 * @param tables `local`: rows of this kind, one character each; `listed`: names of places; `words`: what settles a reading;
 *   `divide`: parts names
 */
export function placeReader(tables: {
  local: readonly ReadingRow[];
  listed: readonly ReadingRow[];
  words: WordList;
  divide: PlaceParts;
  plain: (text: string) => Syllables;
}): PlaceReader {
  const local = new Map(tables.local.map((row) => [row.word, row]));
  const doubtful = new Matcher(
    tables.listed.filter(({ others }) => others.length > 0).map(({ word, others }) => [word, others]),
  );

  /** How else the listed names inside `text` are read, each way with where it begins. */
  const ofListed = (text: string): [number, string[]][] =>
    doubtful
      .all(text)
      .flatMap(({ start, value }) => value.map((other): [number, string[]] => [start, other.split(' ')]));

  /** Where a character of the local list stands that no word settles. */
  function unsettled(text: string): [number, ReadingRow][] {
    const settled = new Set(
      tables.words
        .place(text)
        .flatMap(({ start, syllables }) => syllables.map((syllable, k) => (syllable ? start + k : -1))),
    );
    return text.split('').flatMap((char, at) => {
      const row = settled.has(at) ? undefined : local.get(char);
      return row ? [[at, row] as [number, ReadingRow]] : [];
    });
  }

  function syllables(text: string): Syllables {
    const read = tables.plain(text);
    for (const [at, row] of unsettled(text)) read[at] = row.syllables[0] ?? null;
    return read;
  }

  return {
    read: (text) => write(text, syllables(text), tables.divide),
    others(text) {
      const read = syllables(text);
      const ways: [number, string[]][] = [
        ...ofListed(text),
        ...unsettled(text).flatMap(([at, { others }]) =>
          others.map((other): [number, string[]] => [at, [other]]),
        ),
      ];
      return ways.map(([at, other]) =>
        write(text, read.toSpliced(at, other.length, ...other), tables.divide),
      );
    },
  };
}
