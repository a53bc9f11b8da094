/** What running text is read by, from the files of public/lexicon. */
import { readingRestorer } from '../lexicon/repeated-readings.ts';
import { list, readTable } from '../lexicon/table.ts';
import { readPolyphones } from './contexts.ts';
import { addDictionary } from './dictionary.ts';
import { type Learned, learnedFrom, readWeights } from './learned.ts';
import type { Readings } from './syllables.ts';
import { WordList } from './words.ts';

/** A line of readings.tsv. */
export interface ReadingRow {
  word: string;
  syllables: readonly string[];
  /** Other readings that are as possible. */
  others: readonly string[];
}

/** The lexicon files that readings need, by their names in public/lexicon. */
export const READING_FILES = {
  surnames: 'surnames.tsv',
  readings: 'readings.tsv',
  polyphones: 'polyphones.tsv',
  weights: 'polyphone-weights.tsv',
  dictionary: 'reading-words.txt',
  cedict: 'reading-words-cedict.txt',
  idioms: 'idioms-cedict.txt',
  organs: 'organs.tsv',
  phrases: 'phrase-words.tsv',
  placeNames: 'place-names.tsv',
  transliteration: 'transliteration.tsv',
  grammar: 'grammar.tsv',
};

export type ReadingTexts = Record<keyof typeof READING_FILES, string>;

/** The rows of some kinds, those of the first kind first. */
export type RowsOf = (...kinds: string[]) => ReadingRow[];

/** @throws Error with the line's number where the text of readings.tsv is not a table */
export function readingRows(text: string): RowsOf {
  const ofKind = new Map<string, ReadingRow[]>();
  const whole = readingRestorer();
  for (const { word = '', pinyin = '', kind = '', other } of readTable(text)) {
    const entries = ofKind.get(kind) ?? [];
    entries.push({ word, syllables: whole(word, pinyin), others: list(other) });
    ofKind.set(kind, entries);
  }
  return (...kinds) => kinds.flatMap((kind) => ofKind.get(kind) ?? []);
}

/** The words of the dictionaries, each with what is known of its reading. */
function readDictionaries({ dictionary, cedict }: ReadingTexts): WordList {
  const words = new WordList([]);
  addDictionary(words, dictionary);
  addDictionary(words, cedict);
  return words;
}

/**
 * @param rows those of `files.readings`
 * @param learned what was learned of polyphones, where it is not what `files.weights` say
 * @param words the words of the dictionaries, where they were read already; our own words are added to them
 * @throws Error with the line's number where a file is not a table
 */
export function createReadings(
  files: ReadingTexts,
  rows: RowsOf = readingRows(files.readings),
  learned: Learned = learnedFrom(readWeights(readTable(files.weights))),
  words = readDictionaries(files),
): Readings {
  const polyphones = readPolyphones(readTable(files.polyphones));
  // Later lists win over earlier ones: our own words over the dictionaries'.
  for (const [word, syllables] of polyphones.words) words.add(word, syllables);
  for (const { word, syllables } of rows('word', 'title', 'place', 'foreign')) words.add(word, syllables);
  return { words, polyphones, learned, idioms: new Set(files.idioms.split(/\s+/)) };
}
