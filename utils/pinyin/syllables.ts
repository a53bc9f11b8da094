/**
 * Text → one reading a character. In this order: a context that wins over words, the words that stand there, the
 * neighbours of a character, what was learned of it, its usual reading, and what pinyin-pro says of it alone. No tone change of 一 and 不 is
 * written, as GB/T 16159 has it.
 */
import { pinyin } from 'pinyin-pro';
import type { Polyphones } from './contexts.ts';
import type { Learned } from './learned.ts';
import type { WordList } from './words.ts';

const HAN = /^[\p{Script=Han}〇々]/u;
const LINE = /[^\n]+/g;

export type Syllables = (string | null)[];

export interface Readings {
  words: WordList;
  polyphones: Polyphones;
  learned: Learned;
  /** Idioms of four characters, behind which 地 makes an adverb. */
  idioms: ReadonlySet<string>;
}

/** What marks where a word of the list stands: the rest of it, its first character. */
const WITHIN = 1;
export const BEGINS = 2;

const IDIOM = 4;
const ADVERB = 0x5730; // 地

/** 一往无前‖地, but not 天寒地冻‖地区. */
const isAdverb = (line: string, at: number, idioms: ReadonlySet<string>): boolean =>
  at >= IDIOM && !'区方带'.includes(line.charAt(at + 1)) && idioms.has(line.slice(at - IDIOM, at));

/** pinyin-pro's readings of single characters by their code points, each asked for once; null for what has none. */
const alone = new Map<number, string | null>();

function ofCharacter(code: number): string | null {
  let reading = alone.get(code);
  if (reading === undefined) {
    const char = String.fromCodePoint(code);
    const [syllable = ''] = HAN.test(char) ? pinyin(char, { type: 'array' }) : [];
    reading = syllable && syllable !== char ? syllable : null;
    alone.set(code, reading);
  }
  return reading;
}

/**
 * One entry a UTF-16 unit of `text`; a character outside the basic plane has its reading at its first unit.
 * @param covered is set to BEGINS where a word of the list begins, to WITHIN in the rest of it
 */
export function readText(
  text: string,
  { words, polyphones, learned, idioms }: Readings,
  covered: Uint8Array = new Uint8Array(text.length),
): Syllables {
  const out: Syllables = Array.from({ length: text.length }, () => null);
  /** What a character is read as that neither words nor contexts settle; where a word stands, nothing learned is asked. */
  const ofItself = (line: string, at: number, code: number, isFree: boolean): string | null => {
    const usual = polyphones.get(code)?.usual ?? ofCharacter(code);
    if (usual === null || !isFree) return usual;
    const char = String.fromCodePoint(code);
    return learned({ char, before: line.charAt(at - 1), after: line.charAt(at + char.length), usual });
  };
  for (const { 0: line, index: offset } of text.matchAll(LINE)) {
    const ofWord: (string | undefined)[] = [];
    for (const { start, syllables } of words.place(line)) {
      for (let k = 0; k < syllables.length; k++) {
        ofWord[start + k] = syllables[k];
        covered[offset + start + k] = k === 0 ? BEGINS : WITHIN;
      }
    }
    for (let at = 0; at < line.length; at++) {
      const code = line.codePointAt(at) ?? 0;
      const polyphone = polyphones.get(code);
      out[offset + at] =
        polyphone?.strong(line, at) ??
        (code === ADVERB && isAdverb(line, at, idioms) ? 'de' : ofWord[at]) ??
        polyphone?.weak(line, at) ??
        ofItself(line, at, code, covered[offset + at] === 0);
      if (code > 0xffff) at++;
    }
  }
  return out;
}
