/** Putting other syllables into a reading that is already written: its words, capitals and marks stay. */
import { readingParts } from './parts.ts';
import { readSyllable } from './syllable.ts';

const OPEN = /^[aoeê]/i;
const APOSTROPHE = /^['’]$/;

/** The syllables of a reading in order, as written, without what stands between them. */
export function syllablesIn(reading: string): string[] {
  return readingParts(reading).flatMap(({ text, tone }) => (tone ? [text] : []));
}

/** Whether a syllable inside a word needs an apostrophe before it (GB/T 16159). */
export function opensWithVowel(syllable: string): boolean {
  return OPEN.test(readSyllable(syllable).letters);
}

/**
 * @param reading by GB/T 16159, with tone marks
 * @param others what the syllable at an index (among the syllables alone) is to be; those not named stay
 */
export function respell(reading: string, others: ReadonlyMap<number, string>): string {
  let out = '';
  let inWord = false;
  let index = 0;
  for (const { text, tone } of readingParts(reading)) {
    if (!tone) {
      if (APOSTROPHE.test(text) && inWord) continue;
      out += text;
      inWord = false;
      continue;
    }
    const other = others.get(index++)?.toLowerCase();
    const isCapital = text.slice(0, 1) !== text.slice(0, 1).toLowerCase();
    const written = other && isCapital ? other.slice(0, 1).toUpperCase() + other.slice(1) : (other ?? text);
    out += (inWord && opensWithVowel(written) ? "'" : '') + written;
    inWord = true;
  }
  return out;
}
