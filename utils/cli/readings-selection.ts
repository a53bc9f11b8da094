/**
 * Which words of the dictionaries a reading cannot do without: those that the rest of the reader would read otherwise,
 * and those that keep others from being torn in running text.
 */
import { createReadings } from '../pinyin/readings.ts';
import type { ReadingTexts } from '../pinyin/readings.ts';
import { readText, type Syllables } from '../pinyin/syllables.ts';
import type { Placed, WordReadings } from '../pinyin/words.ts';

export interface DictionaryWord {
  word: string;
  /** One entry a character; undefined where nothing is said of it. */
  readings: WordReadings;
  /** How frequent it is, from 1 to 4; 0: not an everyday word. */
  rank: number;
}

/** The rank from which a word is protected against every word that it may touch, whether a text shows it or not. */
const VERY_COMMON = 2;
/** Words of more characters collide with nothing that texts do not show. */
const LONGEST_COLLIDING = 3;

interface ListReader {
  add: (entry: DictionaryWord) => void;
  read: (text: string) => Syllables;
  place: (text: string) => Placed[];
}

/** A reader with a growing list of words; our own lists are in it, and win. */
function listReader(files: ReadingTexts, entries: Iterable<DictionaryWord>): ListReader {
  const readings = createReadings({ ...files, dictionary: '', cedict: '' });
  const { words } = readings;
  const add = ({ word, readings: of, rank }: DictionaryWord) => {
    words.add(word, of);
    if (rank > 0) words.rank(word, rank);
  };
  for (const entry of entries) add(entry);
  return { add, read: (text) => readText(text, readings), place: (text) => words.place(text) };
}

/** What our own lists say of a word goes before the dictionary. */
export function withOwnReadings(
  entries: readonly DictionaryWord[],
  own: (word: string) => WordReadings | undefined,
): DictionaryWord[] {
  return entries.map((entry) => {
    const known = own(entry.word);
    return known ? { ...entry, readings: entry.readings.map((each, i) => known[i] ?? each) } : entry;
  });
}

const differ = (a: Syllables, b: Syllables): boolean => a.some((syllable, i) => syllable !== b[i]);

/** Words that stand where the two readings of a line differ, and those that the differing words touch. */
function* wordsAt(line: string, at: number, whole: ListReader, cut: ListReader): Generator<string> {
  const torn = cut.place(line).find(({ start, syllables }) => start <= at && at < start + syllables.length);
  const from = torn?.start ?? at;
  const to = torn ? torn.start + torn.syllables.length : at + 1;
  for (const { start, syllables } of whole.place(line)) {
    const end = start + syllables.length;
    if (start < to && end > from) yield line.slice(start, end);
  }
}

/**
 * @param entries all words, our own readings already in them
 * @param always words that are kept in any case
 * @param texts running text: what the cut dictionaries read otherwise there is put back
 * @returns the words to keep, in the order of `entries`
 */
export function selectWords(
  files: ReadingTexts,
  entries: readonly DictionaryWord[],
  always: ReadonlySet<string>,
  texts: readonly string[],
): DictionaryWord[] {
  const all = new Map(entries.map((entry) => [entry.word, entry]));
  const whole = listReader(files, entries);
  const kept = new Set(always);
  const cut = listReader(
    files,
    entries.filter(({ word }) => always.has(word)),
  );
  const keep = (entry: DictionaryWord | undefined): boolean => {
    if (!entry || kept.has(entry.word)) return false;
    kept.add(entry.word);
    cut.add(entry);
    return true;
  };

  // Short words first: longer ones often follow from them.
  for (const entry of entries.toSorted((a, b) => a.word.length - b.word.length)) {
    const [right, without] = [whole.read(entry.word), cut.read(entry.word)];
    if (entry.readings.some((reading, i) => reading && right[i] !== without[i])) keep(entry);
  }

  const colliding = [...kept].filter((word) => word.length <= LONGEST_COLLIDING);
  const byFirst = Map.groupBy(colliding, (word) => word.charAt(0));
  const byLast = Map.groupBy(colliding, (word) => word.at(-1));
  for (const entry of entries) {
    if (entry.rank < VERY_COMMON || kept.has(entry.word)) continue;
    const { word } = entry;
    const together = [
      ...(byLast.get(word.charAt(0)) ?? []).map((before) => before.slice(0, -1) + word),
      ...(byFirst.get(word.charAt(word.length - 1)) ?? []).map((after) => word + after.slice(1)),
    ];
    if (together.some((text) => differ(whole.read(text), cut.read(text)))) keep(entry);
  }

  const lines = texts.flatMap((text) => text.split('\n'));
  for (let added = 1; added > 0;) {
    added = 0;
    for (const line of lines) {
      const [right, without] = [whole.read(line), cut.read(line)];
      for (const [at, syllable] of right.entries()) {
        if (syllable === without[at]) continue;
        for (const word of wordsAt(line, at, whole, cut)) if (keep(all.get(word))) added++;
      }
    }
  }
  return entries.filter(({ word }) => kept.has(word));
}
