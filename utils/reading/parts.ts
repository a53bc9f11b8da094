/**
 * A reading as it is written by GB/T 16159 (`Shàn Míngyuǎn, shìwěi shūjì, dì-sānshí'èr`) → its syllables and what stands
 * between them. The apostrophe of the orthography makes this unambiguous: inside a word, n, ng and r before a vowel
 * belong to the syllable that follows.
 */
import { readSyllable, type Tone } from './syllable.ts';

export interface Part {
  /** As written; all parts joined give the reading back. */
  text: string;
  /** The tone of a syllable (5: neutral), or null for spaces, punctuation, numbers and words of other languages. */
  tone: Tone | null;
}

const INITIAL = '(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?';
const FINAL =
  '(?:iang|iong|uang|ueng|ang|eng|ing|ong|iao|ian|uai|uan|üan|ai|ei|ao|ou|an|en|in|un|ün|er|ia|ie|iu|io|ua|uo|ue|ui|üe|a|o|e|ê|i|u|ü)';
const SYLLABLE = new RegExp(`(?:${INITIAL}${FINAL}(?![aeiouüê])|hng|hm|ng|m|n)`, 'giy');
const WORD = /[\p{Script=Latin}\p{M}]+/gu;
/** Words of neutral tone alone; anything else without a mark is no pinyin (APEC, online). */
const NEUTRAL = /^(?:de|le|zhe|ma|ne|ba|a|ya|wa|la|lo|men|zi|tou|ge|me|shang|guo)$/i;

/** The syllables of one word without separators, or undefined where it is not pinyin. */
function split(word: string): Part[] | undefined {
  const composed = word.normalize('NFC');
  const bare = [...composed].map((letter) => readSyllable(letter).letters).join('');
  // One letter of pinyin stays one letter without its mark, so that both strings are cut alike.
  if (bare.length !== composed.length || (bare === composed && !NEUTRAL.test(bare))) return undefined;
  const parts: Part[] = [];
  SYLLABLE.lastIndex = 0;
  while (SYLLABLE.lastIndex < bare.length) {
    const start = SYLLABLE.lastIndex;
    if (!SYLLABLE.exec(bare)) return undefined;
    const text = composed.slice(start, SYLLABLE.lastIndex);
    parts.push({ text, tone: readSyllable(text).tone });
  }
  return parts;
}

/** @param reading pinyin with tone marks, in one or many words */
export function readingParts(reading: string): Part[] {
  const parts: Part[] = [];
  let from = 0;
  const between = (to: number) => {
    if (to > from) parts.push({ text: reading.slice(from, to), tone: null });
  };
  for (const { 0: word, index } of reading.matchAll(WORD)) {
    const syllables = split(word);
    if (!syllables) continue;
    between(index);
    parts.push(...syllables);
    from = index + word.length;
  }
  between(reading.length);
  return parts;
}
