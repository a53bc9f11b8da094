/**
 * CC-CEDICT in its compact form: three sections of as many lines each (words, readings, senses) after a head of `#`
 * lines, an empty line before each section. Words stand in the order of their UTF-8 bytes and are found by halving;
 * the bytes are kept as they are, because a hundred thousand strings would take several times the memory.
 *
 * A reading is left empty where every character has its usual one, the first that the file gives for the character
 * alone; `^` says the same with a capital. Otherwise it is CC-CEDICT's own notation (`lu:4 shi1`).
 */
import { convert } from 'pinyin-pro';
import { capital, join } from '../pinyin/orthography.ts';

/** The compact file's name beside the other lexicons; the build makes it, compressed by zstd. */
export const DICTIONARY_FILE = 'cc-cedict.zst';

export const DEFAULT_READING = '';
export const NAME_READING = '^';

export interface DictionaryEntry {
  word: string;
  /** With tone marks. */
  pinyin: string;
  senses: string[];
}

export interface Dictionary {
  has(word: string): boolean;
  /** The entries of a word in simplified characters, one a reading; none where it is not held. */
  get(word: string): DictionaryEntry[];
}

const NEWLINE = 10;
const HASH = 35;

/** Where each line of a section begins, and where the section ends (after its last line's end). */
interface Section {
  starts: Uint32Array;
  end: number;
}

function readSection(bytes: Uint8Array, from: number): Section {
  const starts: number[] = [];
  let at = from;
  while (at < bytes.length && bytes[at] !== NEWLINE) {
    starts.push(at);
    const end = bytes.indexOf(NEWLINE, at);
    at = end < 0 ? bytes.length : end + 1;
  }
  return { starts: Uint32Array.from(starts), end: at };
}

/** As `readSection`, for lines that may be empty: as many as are told. */
function readLines(bytes: Uint8Array, from: number, count: number): Section {
  const starts = new Uint32Array(count);
  let at = from;
  for (let i = 0; i < count; i++) {
    starts[i] = at;
    const end = bytes.indexOf(NEWLINE, at);
    at = end < 0 ? bytes.length : end + 1;
  }
  return { starts, end: at };
}

/** gong4 chan3 zhu3 yi4 → gòngchǎn zhǔyì: four syllables in pairs, more of them apart, names as one word. */
function writeReading(numbered: string): string {
  const syllables = numbered
    .replaceAll('u:', 'ü')
    .split(' ')
    .map((syllable) => convert(syllable, { format: 'numToSymbol' }).replace(/5$/, ''));
  const isName = /^\p{Lu}/u.test(numbered);
  if (syllables.some((syllable) => !/^\p{L}+$/u.test(syllable))) return syllables.join(' ');
  const starts = syllables.map((syllable) => /^\p{Lu}/u.test(syllable));
  if (isName) {
    // Tian1 jin1 shi4, Mao2 Ze2 dong1: a capital begins a word.
    const words: string[][] = [];
    for (const [i, syllable] of syllables.entries()) {
      if (starts[i] || words.length === 0) words.push([syllable]);
      else words.at(-1)?.push(syllable);
    }
    return words.map((word) => capital(join(word))).join(' ');
  }
  if (syllables.length < 4) return join(syllables);
  if (syllables.length > 4) return syllables.join(' ');
  return `${join(syllables.slice(0, 2))} ${join(syllables.slice(2))}`;
}

/** Taiwan pr. [xing4] → Taiwan pr. xìng. */
function writeSense(sense: string): string {
  return sense.replace(/\[([a-zü:]+[1-5](?: [a-zü:]+[1-5])*)\]/gi, (_, numbered: string) =>
    writeReading(numbered),
  );
}

/**
 * @param bytes the compact file, unpacked
 * @throws Error where it is not laid out as it should be
 */
export function readDictionary(bytes: Uint8Array): Dictionary {
  let at = 0;
  while (bytes[at] === HASH) at = bytes.indexOf(NEWLINE, at) + 1;
  if (at === 0 || bytes[at] !== NEWLINE) throw new Error('the dictionary has no head');
  const words = readSection(bytes, at + 1);
  const count = words.starts.length;
  const readings = readLines(bytes, words.end + 1, count);
  const senses = readLines(bytes, readings.end + 1, count);
  if (count === 0 || senses.end < bytes.length || (senses.starts.at(-1) ?? 0) >= bytes.length)
    throw new Error('the dictionary is cut short');

  const decoder = new TextDecoder();
  const encoder = new TextEncoder();
  const lineOf = ({ starts }: Section, index: number): string => {
    const start = starts[index] ?? 0;
    const end = bytes.indexOf(NEWLINE, start);
    return decoder.decode(bytes.subarray(start, end < 0 ? bytes.length : end));
  };
  /** Negative where the line at `start` comes before `word`, 0 where it is `word`. */
  const compare = (start: number, word: Uint8Array): number => {
    for (let i = 0; i < word.length; i++) {
      const difference = (bytes[start + i] ?? NEWLINE) - (word[i] ?? 0);
      if (difference !== 0) return difference;
    }
    return (bytes[start + word.length] ?? NEWLINE) - NEWLINE;
  };
  /** The first line that is `word`, or -1. */
  const find = (word: string): number => {
    const wanted = encoder.encode(word);
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (compare(words.starts[middle] ?? 0, wanted) < 0) low = middle + 1;
      else high = middle;
    }
    return low < count && compare(words.starts[low] ?? 0, wanted) === 0 ? low : -1;
  };
  const usualReading = (character: string): string => {
    const index = find(character);
    return index < 0 ? '' : lineOf(readings, index).toLowerCase();
  };
  const numberedReading = (word: string, index: number): string => {
    const given = lineOf(readings, index);
    if (given !== DEFAULT_READING && given !== NAME_READING) return given;
    const usual = Array.from(word, usualReading).join(' ');
    return given === NAME_READING ? capital(usual) : usual;
  };
  return {
    has: (word) => find(word) >= 0,
    get(word) {
      const entries: DictionaryEntry[] = [];
      let index = find(word);
      const wanted = encoder.encode(word);
      for (; index >= 0 && index < count && compare(words.starts[index] ?? 0, wanted) === 0; index++) {
        entries.push({
          word,
          pinyin: writeReading(numberedReading(word, index)),
          senses: lineOf(senses, index).split('/').map(writeSense),
        });
      }
      return entries;
    },
  };
}
