/**
 * Text → one reading a character. In this order: a context that wins over words, the words that stand there, the
 * neighbours of a character, its usual reading, and what pinyin-pro says of it alone. No tone change of 一 and 不 is
 * written, as GB/T 16159 has it.
 */
import { pinyin } from 'pinyin-pro';
import type { Polyphones } from './contexts.ts';
import type { WordList } from './words.ts';

const HAN = /^[\p{Script=Han}〇々]/u;
const LINE = /[^\n]+/g;

export type Syllables = (string | null)[];

export interface Readings {
  words: WordList;
  polyphones: Polyphones;
}

/** pinyin-pro's readings of single characters, each asked for once; null for what has none. */
const alone = new Map<string, string | null>();

function ofCharacter(char: string): string | null {
  let reading = alone.get(char);
  if (reading === undefined) {
    const [syllable = ''] = HAN.test(char) ? pinyin(char, { type: 'array' }) : [];
    reading = syllable && syllable !== char ? syllable : null;
    alone.set(char, reading);
  }
  return reading;
}

/** One entry a UTF-16 unit of `text`; a character outside the basic plane has its reading at its first unit. */
export function readText(text: string, { words, polyphones }: Readings): Syllables {
  const out: Syllables = Array.from({ length: text.length }, () => null);
  for (const { 0: line, index: offset } of text.matchAll(LINE)) {
    const ofWord: (string | undefined)[] = Array.from({ length: line.length });
    for (const { start, syllables } of words.place(line)) {
      for (let k = 0; k < syllables.length; k++) ofWord[start + k] = syllables[k];
    }
    for (let at = 0; at < line.length; at++) {
      const char = String.fromCodePoint(line.codePointAt(at) ?? 0);
      out[offset + at] = polyphones.has(char)
        ? (polyphones.inContext(line, at, true) ??
          ofWord[at] ??
          polyphones.inContext(line, at, false) ??
          polyphones.usual(char) ??
          ofCharacter(char))
        : (ofWord[at] ?? ofCharacter(char));
      at += char.length - 1;
    }
  }
  return out;
}
