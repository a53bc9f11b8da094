/**
 * Text → one reading a character. pinyin-pro gives the reading of every character; listed words, then the words around
 * a character, then the listed everyday reading of a single character come before it. No tone change of 一 and 不 is
 * written, as GB/T 16159 has it.
 */
import { OutputFormat, segment } from 'pinyin-pro';
import { fromContext } from './context.ts';
import type { Placed, WordList } from './words.ts';

const HAN = /^[\p{Script=Han}〇々]/u;
const LINE = /[^\n]+/g;

export type Syllables = (string | null)[];

/** Its word list has the changed tones of these two inside words. */
const FIXED: Record<string, string> = { 一: 'yī', 不: 'bù' };

/** What pinyin-pro says of each character, and the words of its own that it found. */
function base(text: string): { syllables: Syllables; words: Placed[] } {
  const syllables: Syllables = [];
  const words: Placed[] = [];
  for (const word of segment(text, { format: OutputFormat.AllArray, toneSandhi: false })) {
    const start = syllables.length;
    const read: string[] = [];
    for (const { origin, result } of word) {
      const syllable = HAN.test(origin) && result !== origin ? (FIXED[origin] ?? result) : null;
      syllables.push(syllable);
      if (syllable) read.push(syllable);
      if (origin.length === 2) syllables.push(null);
    }
    if (read.length > 1 && read.length === syllables.length - start) words.push({ start, syllables: read });
  }
  return { syllables, words };
}

/** One entry a UTF-16 unit of `text`; a character outside the basic plane has its reading at its first unit. */
export function readText(text: string, words: WordList, single: ReadonlyMap<string, string>): Syllables {
  const out: Syllables = Array.from({ length: text.length }, () => null);
  for (const { 0: line, index: offset } of text.matchAll(LINE)) {
    const { syllables, words: others } = base(line);
    const settled = new Set<number>();
    for (const word of words.place(line, others)) {
      for (const [k, syllable] of word.syllables.entries()) {
        syllables[word.start + k] = syllable;
        settled.add(word.start + k);
      }
    }
    for (const [i, syllable] of syllables.entries()) {
      const better =
        syllable && !settled.has(i) ? (fromContext(line, i) ?? single.get(line[i] ?? '')) : undefined;
      out[offset + i] = better ?? syllable;
    }
  }
  return out;
}
