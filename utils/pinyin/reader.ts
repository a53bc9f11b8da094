/**
 * Names, words and texts → pinyin. Readings depend on what a thing is: a surname reads as one only inside a span that
 * is known to be a person.
 */
import { readTable } from '../lexicon/table.ts';
import type { MentionKind, Span } from '../model.ts';
import { readPolyphones } from './contexts.ts';
import { dictionaryWords } from './dictionary.ts';
import { nameSyllables, type NameReader, surnames, writeName } from './names.ts';
import { capital, join } from './orthography.ts';
import { type PhraseLists, writePhrase } from './phrases.ts';
import { placeParts } from './places.ts';
import { readText, type Readings, type Syllables } from './syllables.ts';
import { WordList } from './words.ts';

export interface Reader {
  /** One entry a UTF-16 unit of `text`: the reading with a tone mark, or null where the character has none. */
  syllables(text: string, people?: readonly Span[]): Syllables;
  /** The pinyin of a name or phrase by GB/T 16159; `words`: its words in order, where a segmenter found them. */
  read(text: string, kind: MentionKind | 'word', words?: readonly string[]): string;
}

/** The lexicon files that readings need, by their names in public/lexicon. */
export const READING_FILES = {
  surnames: 'surnames.tsv',
  readings: 'readings.tsv',
  polyphones: 'polyphones.tsv',
  dictionary: 'reading-words.txt',
  cedict: 'reading-words-cedict.txt',
};

export type ReadingTexts = Record<keyof typeof READING_FILES, string>;

/**
 * @param files the texts of the lexicon files
 * @throws Error with the line's number where a file is not a table
 */
export function createReader(files: ReadingTexts): Reader {
  const ofKind = new Map<string, [string, readonly string[]][]>();
  for (const { word = '', pinyin = '', kind = '' } of readTable(files.readings)) {
    const entries = ofKind.get(kind) ?? [];
    entries.push([word, pinyin.split(' ')]);
    ofKind.set(kind, entries);
  }
  const rows = (kind: string) => ofKind.get(kind) ?? [];
  const polyphones = readPolyphones(readTable(files.polyphones));
  // Later lists win over earlier ones: our own words over the dictionaries'.
  const words = new WordList([
    ...dictionaryWords(files.dictionary),
    ...dictionaryWords(files.cedict),
    ...polyphones.words,
    ...rows('word'),
    ...rows('title'),
    ...rows('place'),
    ...rows('foreign').filter(([word]) => word.length > 1),
  ]);
  const readings: Readings = { words, polyphones };
  /** Characters one by one, for given names. */
  const apart: Readings = { words: new WordList([]), polyphones };
  const given = new WordList(rows('given'));
  const foreign = new Map(rows('foreign'));
  const lists: PhraseLists = {
    words: new WordList([...rows('word'), ...rows('title')].filter(([word]) => word.length < 4)),
    places: new Set(rows('place').map(([word]) => word)),
  };
  const plain = (text: string) => readText(text, readings);

  const names: NameReader = {
    known: surnames(readTable(files.surnames)),
    foreign,
    given(text) {
      const syllables = text.split('').flatMap((char) => readText(char, apart));
      for (const { start, syllables: read } of given.place(text)) {
        for (const [k, syllable] of read.entries()) syllables[start + k] = syllable ?? null;
      }
      return syllables;
    },
    transliterated: (text) => plain(text).map((syllable, i) => foreign.get(text[i] ?? '')?.[0] ?? syllable),
  };

  function syllables(text: string, people: readonly Span[] = []): Syllables {
    const out = plain(text);
    for (const { start, end } of people) {
      const read = nameSyllables(text.slice(start, end), names).syllables;
      for (const [k, syllable] of read.entries()) out[start + k] = syllable;
    }
    return out;
  }

  function place(text: string): string {
    let at = 0;
    const read = plain(text);
    return placeParts(text)
      .map((part) => {
        const own = read.slice(at, (at += part.length)).filter((s) => s !== null);
        return own.length ? capital(join(own)) : part;
      })
      .join(' ');
  }

  return {
    syllables,
    read(text, kind, found) {
      if (kind === 'person') return writeName(text, names);
      if (kind === 'place') return place(text);
      const capitals = kind === 'organisation' || kind === 'document' || kind === 'meeting';
      return writePhrase(text, plain(text), { lists, words: found, capitals });
    },
  };
}
