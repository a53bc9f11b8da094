/**
 * Names, words and texts → pinyin. Readings depend on what a thing is: a surname reads as one only inside a span that
 * is known to be a person.
 */
import { list, readTable } from '../lexicon/table.ts';
import type { MentionKind, Span } from '../model.ts';
import { readPolyphones } from './contexts.ts';
import { addDictionary } from './dictionary.ts';
import { type Learned, learnedFrom, readWeights } from './learned.ts';
import { nameReader, type ReadingRow } from './name-reader.ts';
import { nameSyllables, nameWouldTell, otherNames, surnames, writeName } from './names.ts';
import { type PhraseLists, writePhrase } from './phrases.ts';
import { placeReader } from './place-reader.ts';
import { readText, type Readings, type Syllables } from './syllables.ts';
import { WordList } from './words.ts';

export interface Reader {
  /** One entry a UTF-16 unit of `text`: the reading with a tone mark, or null where the character has none. */
  syllables(text: string, people?: readonly Span[]): Syllables;
  /** The same; `findPeople` is asked for the people of the text only where a name in it would be read otherwise. */
  syllablesAmong(text: string, findPeople: (text: string) => readonly Span[]): Syllables;
  /** The pinyin of a name or phrase by GB/T 16159; `words`: its words in order, where a segmenter found them. */
  read(text: string, kind: MentionKind | 'word', words?: readonly string[]): string;
  /**
   * Other readings that a person's or place's name may have, written as `read` does, most likely first, three at most;
   * none where the reading is sure.
   */
  alternatives(text: string, kind: MentionKind): string[];
}

const MOST_ALTERNATIVES = 3;

/** The lexicon files that readings need, by their names in public/lexicon. */
export const READING_FILES = {
  surnames: 'surnames.tsv',
  readings: 'readings.tsv',
  polyphones: 'polyphones.tsv',
  weights: 'polyphone-weights.tsv',
  dictionary: 'reading-words.txt',
  cedict: 'reading-words-cedict.txt',
  idioms: 'idioms-cedict.txt',
};

export type ReadingTexts = Record<keyof typeof READING_FILES, string>;

/** The words of the dictionaries, each with what is known of its reading. */
function readDictionaries({ dictionary, cedict }: ReadingTexts): WordList {
  const words = new WordList([]);
  addDictionary(words, dictionary);
  addDictionary(words, cedict);
  return words;
}

/**
 * @param files the texts of the lexicon files
 * @param learned what was learned of polyphones, where it is not what `files.weights` say
 * @param words the words of the dictionaries, where they were read already; our own words are added to them
 * @throws Error with the line's number where a file is not a table
 */
export function createReader(
  files: ReadingTexts,
  learned: Learned = learnedFrom(readWeights(readTable(files.weights))),
  words = readDictionaries(files),
): Reader {
  const ofKind = new Map<string, ReadingRow[]>();
  for (const { word = '', pinyin = '', kind = '', other } of readTable(files.readings)) {
    const entries = ofKind.get(kind) ?? [];
    entries.push({ word, syllables: pinyin.split(' '), others: list(other) });
    ofKind.set(kind, entries);
  }
  const rows = (...kinds: string[]) => kinds.flatMap((kind) => ofKind.get(kind) ?? []);
  const entries = (...kinds: string[]) =>
    rows(...kinds).map(({ word, syllables }) => [word, syllables] as const);
  const polyphones = readPolyphones(readTable(files.polyphones));
  // Later lists win over earlier ones: our own words over the dictionaries'.
  for (const [word, syllables] of [...polyphones.words, ...entries('word', 'title', 'place', 'foreign')]) {
    words.add(word, syllables);
  }
  const readings: Readings = { words, polyphones, learned };
  const plain = (text: string) => readText(text, readings);
  const names = nameReader({
    surnames: surnames(readTable(files.surnames)),
    given: rows('given'),
    foreign: rows('foreign'),
    characters: polyphones,
    plain,
  });
  const places = placeReader({ local: rows('local'), words, plain });
  const lists: PhraseLists = {
    words: new WordList(entries('word', 'title').filter(([word]) => word.length < 4)),
    places: new Set(rows('place').map(({ word }) => word)),
    idioms: new Set(files.idioms.split(/\s+/)),
    isCommon: (pair) => words.isCommon(pair),
  };

  function withPeople(text: string, read: Syllables, people: readonly Span[]): Syllables {
    for (const { start, end } of people) {
      const ofName = nameSyllables(text.slice(start, end), names).syllables;
      for (const [k, syllable] of ofName.entries()) read[start + k] = syllable;
    }
    return read;
  }

  return {
    syllables(text, people = []) {
      return withPeople(text, plain(text), people);
    },
    syllablesAmong(text, findPeople) {
      const covered = new Uint8Array(text.length);
      const read = readText(text, readings, covered);
      const isFree = (index: number) => covered[index] === 0;
      return nameWouldTell(text, read, isFree, names) ? withPeople(text, read, findPeople(text)) : read;
    },
    read(text, kind, found) {
      if (kind === 'person') return writeName(text, names);
      if (kind === 'place') return places.read(text);
      const capitals = kind === 'organisation' || kind === 'document' || kind === 'meeting';
      return writePhrase(text, plain(text), { lists, words: found, capitals });
    },
    alternatives(text, kind) {
      const all = kind === 'person' ? otherNames(text, names) : kind === 'place' ? places.others(text) : [];
      return all.slice(0, MOST_ALTERNATIVES);
    },
  };
}
