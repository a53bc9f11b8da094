/**
 * CC-CEDICT in its compact form: three sections of as many lines each (words, readings, senses) after a head of `#`
 * lines, an empty line before each section. Words stand in the order of their UTF-8 bytes and are found by halving;
 * the bytes are kept as they are, because a hundred thousand strings would take several times the memory.
 *
 * A word begins with a control character where it shares characters with the one before: U+0001 for one, U+0002 for
 * two and so on. A reading is left empty where every character has its usual one, the first that the file gives for the
 * character alone; `^` says the same with a capital. Otherwise it is CC-CEDICT's own notation (`lu:4 shi1`), a syllable
 * left empty where it is the character's usual one.
 */
import { convert } from 'pinyin-pro';
import { capital, join } from '../pinyin/orthography.ts';

/** The compact file's name beside the other lexicons; the build makes it, compressed by zstd. */
export const DICTIONARY_FILE = 'cc-cedict.zst';

export const DEFAULT_READING = '';
export const NAME_READING = '^';
/** As many characters as one control character below the line's end can say. */
export const MOST_SHARED = 9;

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

/** The bytes of a section, where each line begins in them, and where the section ends in the file (after its last line). */
interface Section {
  bytes: Uint8Array;
  starts: Uint32Array;
  end: number;
}

const isLead = (byte: number): boolean => (byte & 0xc0) !== 0x80;

/** The words, each written out. */
function readWords(file: Uint8Array, from: number): Section {
  const starts: number[] = [];
  let bytes = new Uint8Array(2 * file.length);
  let length = 0;
  let at = from;
  while (at < file.length && file[at] !== NEWLINE) {
    let previous = starts.at(-1) ?? 0;
    starts.push(length);
    const shared = file[at] ?? 0;
    if (shared <= MOST_SHARED) {
      at++;
      // One character more than are shared begins where the copy ends.
      for (let leads = 0; bytes[previous] !== NEWLINE; previous++) {
        if (isLead(bytes[previous] ?? 0) && ++leads > shared) break;
        bytes[length++] = bytes[previous] ?? 0;
      }
    }
    const found = file.indexOf(NEWLINE, at);
    const end = found < 0 ? file.length : found;
    if (length + end - at + 1 + MOST_SHARED * 4 > bytes.length) {
      const longer = new Uint8Array(2 * bytes.length);
      longer.set(bytes);
      bytes = longer;
    }
    bytes.set(file.subarray(at, end), length);
    length += end - at;
    bytes[length++] = NEWLINE;
    at = end + 1;
  }
  return { bytes: bytes.slice(0, length), starts: Uint32Array.from(starts), end: at };
}

/** Lines that may be empty: as many as are told. */
function readLines(bytes: Uint8Array, from: number, count: number): Section {
  const starts = new Uint32Array(count);
  let at = from;
  for (let i = 0; i < count; i++) {
    starts[i] = at;
    const end = bytes.indexOf(NEWLINE, at);
    at = end < 0 ? bytes.length : end + 1;
  }
  return { bytes, starts, end: at };
}

/** gong4 chan3 zhu3 yi4 → gòngchǎn zhǔyì: four syllables in pairs, more of them apart, names as one word. */
function writeReading(numbered: string): string {
  const syllables = numbered
    .replaceAll('u:', 'ü')
    .split(' ')
    .map((syllable) => {
      // In small letters: a mark is set on none but these.
      const written = convert(syllable.toLowerCase(), { format: 'numToSymbol' }).replace(/5$/, '');
      return /^\p{Lu}/u.test(syllable) ? capital(written) : written;
    });
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
  const words = readWords(bytes, at + 1);
  const count = words.starts.length;
  const readings = readLines(bytes, words.end + 1, count);
  const senses = readLines(bytes, readings.end + 1, count);
  if (count === 0 || senses.end < bytes.length || (senses.starts.at(-1) ?? 0) >= bytes.length)
    throw new Error('the dictionary is cut short');

  const decoder = new TextDecoder();
  const encoder = new TextEncoder();
  const lineOf = ({ bytes: lines, starts }: Section, index: number): string => {
    const start = starts[index] ?? 0;
    const end = lines.indexOf(NEWLINE, start);
    return decoder.decode(lines.subarray(start, end < 0 ? lines.length : end));
  };
  /** Negative where the line at `start` comes before `word`, 0 where it is `word`. */
  const compare = (start: number, word: Uint8Array): number => {
    for (let i = 0; i < word.length; i++) {
      const difference = (words.bytes[start + i] ?? NEWLINE) - (word[i] ?? 0);
      if (difference !== 0) return difference;
    }
    return (words.bytes[start + word.length] ?? NEWLINE) - NEWLINE;
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
    if (Array.from(word).length === 1) return given;
    const usual = Array.from(word, usualReading);
    if (given === DEFAULT_READING) return usual.join(' ');
    if (given === NAME_READING) return capital(usual.join(' '));
    return given
      .split(' ')
      .map((syllable, i) => syllable || (usual[i] ?? ''))
      .join(' ');
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
