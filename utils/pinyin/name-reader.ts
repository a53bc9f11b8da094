/** The readings that characters have in personal names, from the rows of readings.tsv. */
import type { Polyphones } from './contexts.ts';
import type { Question } from './learned.ts';
import type { NameReader, Surnames } from './names.ts';
import { readText, type Syllables } from './syllables.ts';
import { WordList } from './words.ts';

/** A line of readings.tsv. */
export interface ReadingRow {
  word: string;
  syllables: readonly string[];
  /** Other readings that are as possible. */
  others: readonly string[];
}

/**
 * @param tables `given` and `foreign`: rows of these kinds, characters and words; `characters`: the usual readings;
 *   `plain`: the reading of running text
 */
export function nameReader(tables: {
  surnames: Surnames;
  given: readonly ReadingRow[];
  foreign: readonly ReadingRow[];
  characters: Polyphones;
  plain: (text: string) => Syllables;
}): NameReader {
  const apart = {
    words: new WordList([]),
    polyphones: tables.characters,
    learned: ({ usual }: Question) => usual,
  };
  const words = new WordList(tables.given.map(({ word, syllables }) => [word, syllables]));
  const characters = new Map(tables.given.map((row) => [row.word, row]));
  const foreign = new Map(tables.foreign.map(({ word, syllables }) => [word, syllables]));
  return {
    known: tables.surnames,
    foreign,
    given(text) {
      const syllables = text
        .split('')
        .flatMap((char) => characters.get(char)?.syllables[0] ?? readText(char, apart));
      for (const { start, syllables: read } of words.place(text)) {
        for (const [k, syllable] of read.entries()) syllables[start + k] = syllable ?? null;
      }
      return syllables;
    },
    givenOthers: (char) => characters.get(char)?.others ?? [],
    transliterated: (text) =>
      tables.plain(text).map((syllable, i) => foreign.get(text[i] ?? '')?.[0] ?? syllable),
  };
}
