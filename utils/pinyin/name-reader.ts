/** The readings that characters have in personal names, from the rows of readings.tsv. */
import type { Polyphones } from './contexts.ts';
import type { Question } from './learned.ts';
import type { NameReader, Surnames } from './names.ts';
import type { ReadingRow } from './readings.ts';
import { readText, type Syllables } from './syllables.ts';
import { WordList } from './words.ts';

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
    idioms: new Set<string>(),
  };
  const words = new WordList(tables.given.map(({ word, syllables }) => [word, syllables]));
  const characters = new Map(tables.given.map((row) => [row.word, row]));
  const foreign = new Map(tables.foreign.map(({ word, syllables }) => [word, syllables]));
  /** The readings of single characters by their UTF-16 unit, each found once. */
  const single = new Map<number, string | null>();
  const ofCharacter = (text: string, at: number): string | null => {
    const code = text.charCodeAt(at);
    let read = single.get(code);
    if (read === undefined) {
      const char = text.charAt(at);
      single.set(code, (read = characters.get(char)?.syllables[0] ?? readText(char, apart)[0] ?? null));
    }
    return read;
  };
  return {
    known: tables.surnames,
    foreign,
    given(text) {
      const syllables: Syllables = text.split('').map((_, at) => ofCharacter(text, at));
      for (const { start, syllables: read } of words.place(text))
        for (const [k, syllable] of read.entries()) syllables[start + k] = syllable ?? null;
      return syllables;
    },
    isGivenAs(text, start, end, read) {
      const word = end - start > 1 ? words.get(text.slice(start, end)) : undefined;
      for (let at = start; at < end; at++)
        if (read[at] !== (word?.[at - start] ?? ofCharacter(text, at))) return false;
      return true;
    },
    givenOthers: (char) => characters.get(char)?.others ?? [],
    transliterated: (text) =>
      tables.plain(text).map((syllable, i) => foreign.get(text[i] ?? '')?.[0] ?? syllable),
  };
}
