/** A reading as a reader types it (shan4 ming2yuan3, Shàn Míngyuǎn, lv3 liang2) → the reading as it is written. */
import { opensWithVowel, respell, syllablesIn } from './respell.ts';
import { writeSyllable, type Tone } from './syllable.ts';

/** The digit may be missing: a run of letters without one is passed over once, not from each of its letters. */
const NUMBERED = /([a-zü]+)([1-5]?)/gi;
const HAN = /[\p{Script=Han}〇]/gu;

export type TypedReading = { ok: true; pinyin: string } | { ok: false; message: string };

const count = (n: number, what: string) => `${n} ${what}${n === 1 ? '' : 's'}`;

/** Tone numbers → tone marks; v and u: stand for ü; what has no number stays. */
function withMarks(typed: string): string {
  let end = -1;
  return typed
    .replace(/u:|v/g, 'ü')
    .replace(NUMBERED, (whole, letters: string, digit: string, at: number) => {
      if (digit === '') return whole;
      const syllable = writeSyllable({ letters, tone: Number(digit) as Tone });
      const joined = at === end && opensWithVowel(syllable);
      end = at + whole.length;
      return joined ? `'${syllable}` : syllable;
    });
}

/**
 * @param text the characters that are read
 * @param typed one syllable a character, with tone marks or numbers; 5 or, beside a marked syllable, nothing is neutral
 * @param current the reading so far: its words and capitals are kept where `typed` has no capital itself
 * @returns the reading with tone marks, or in words what is wrong with it
 */
export function readTyped(text: string, typed: string, current: string): TypedReading {
  const marked = withMarks(typed.normalize('NFC').trim().replaceAll(/\s+/g, ' '));
  const syllables = syllablesIn(marked);
  const wanted = text.match(HAN)?.length ?? 0;
  if (syllables.length === 0) {
    return { ok: false, message: 'Write the reading in pinyin with tones, for example Rén or ren2.' };
  }
  if (syllables.length !== wanted) {
    return {
      ok: false,
      message: `${count(wanted, 'character')} need ${count(wanted, 'syllable')} with tones; ${syllables.length} can be read here.`,
    };
  }
  const keepsShape = marked === marked.toLowerCase() && syllablesIn(current).length === wanted;
  return { ok: true, pinyin: keepsShape ? respell(current, new Map(syllables.entries())) : marked };
}
