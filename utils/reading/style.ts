/** Readings in the style that the reader chose. */
import { type Part, readingParts } from './parts.ts';
import { readSyllable } from './syllable.ts';
import { zhuyin } from './zhuyin.ts';

/** Shàn Míngyuǎn · Shan4 Ming2yuan3 · ㄕㄢˋ ㄇㄧㄥˊ ㄩㄢˇ */
export type ReadingStyle = 'marks' | 'numbers' | 'zhuyin';

/**
 * A reading in another style. What is not pinyin in it (punctuation, figures, APEC) stays as it is.
 * @param pinyin one syllable or a whole reading, with tone marks, by GB/T 16159 (as in `Annotation.pinyin`)
 * @param style `marks` gives it back unchanged; `numbers` puts 1 to 5 behind each syllable (5: neutral), keeping words,
 *   capitals and apostrophes; `zhuyin` writes each syllable apart, without capitals, apostrophes and hyphens
 */
export function formatReading(pinyin: string, style: ReadingStyle): string {
  if (style === 'marks') return pinyin;
  const parts = readingParts(pinyin);
  if (style === 'numbers') {
    return parts.map(({ text, tone }) => (tone ? `${readSyllable(text).letters}${tone}` : text)).join('');
  }
  let out = '';
  let afterSyllable = false;
  for (const { text, tone } of parts) {
    const signs = tone ? zhuyin(readSyllable(text)) : undefined;
    if (signs) out += (afterSyllable ? ' ' : '') + signs;
    else out += text.replace(/^['’-]$/, '');
    afterSyllable = signs !== undefined || (afterSyllable && /^['’-]$/.test(text));
  }
  return out;
}

/**
 * A reading as the user wants to see it: in one piece, or, where tones are told apart by colour, syllable by syllable.
 * @param pinyin with tone marks
 */
export function writeReading(
  pinyin: string,
  { readingStyle, toneColours }: { readingStyle: ReadingStyle; toneColours: boolean },
): Part[] {
  if (toneColours && readingStyle === 'marks') return readingParts(pinyin);
  return [{ text: formatReading(pinyin, readingStyle), tone: null }];
}
