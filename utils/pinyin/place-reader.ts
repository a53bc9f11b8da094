/** The reading of place names: listed places and words first, then what a character is in the names of small places. */
import { capital, join } from './orthography.ts';
import type { PlaceParts } from './places.ts';
import type { ReadingRow } from './readings.ts';
import type { Syllables } from './syllables.ts';
import type { WordList } from './words.ts';

interface PlaceReader {
  read(text: string): string;
  /** The name with one character read in another way, where no list settles it (李家堡: bǎo, bǔ, pù). */
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

/** @param tables `local`: rows of this kind, one character each; `words`: what settles a reading; `divide`: parts names */
export function placeReader(tables: {
  local: readonly ReadingRow[];
  words: WordList;
  divide: PlaceParts;
  plain: (text: string) => Syllables;
}): PlaceReader {
  const local = new Map(tables.local.map((row) => [row.word, row]));

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
      return unsettled(text).flatMap(([at, row]) =>
        row.others.map((other) => write(text, read.with(at, other), tables.divide)),
      );
    },
  };
}
