/** What is typed into the search, as what it is looked for by. */
import { fold, WITHIN_PINYIN, withoutTones, withToneSigns } from './keys.ts';

/** One word of a query; it is found where it stands in either. */
export interface Wanted {
  written: string;
  /** Missing where the word cannot be in Latin letters. */
  latin?: readonly string[];
}

/** Every word must be found, or all of them run together. */
export interface Query {
  words: readonly Wanted[];
  joined?: Wanted | undefined;
}

/** One or two Latin letters count at the start of a word only: "an" is not meant to find every jiàn and plan. */
function asNeedle(word: string): string {
  return /^[\p{Script=Latin}]{1,2}$/u.test(word) ? ` ${word}` : word;
}

function wantedOf(word: string): Wanted {
  const written = asNeedle(word);
  // A letter beyond one byte that is not pinyin's (œ) is in no key of one-byte letters.
  if (!/^[\p{Script=Latin}\p{Script=Common}\p{M}]+$/u.test(word)) return { written };
  const latin = [asNeedle(withToneSigns(word))];
  const typed = word.replaceAll(WITHIN_PINYIN, '');
  const bare = withoutTones(typed);
  if (/^[\p{Script=Latin}1-5]+$/u.test(typed)) {
    const toned = bare !== typed && bare !== typed.replaceAll('ü', 'u');
    // Letters with tone digits (liu2xing1) or v for ü, as they are typed where tone marks are not at hand.
    const letters = bare.replaceAll(/(?<=[a-z])[1-5]/g, '').replaceAll('v', 'u');
    latin.push(asNeedle(toned ? withToneSigns(typed) : letters));
  }
  return { written, latin: [...new Set(latin)] };
}

/** @returns null where nothing is looked for */
export function parseQuery(text: string): Query | null {
  const folded = fold(text);
  if (!folded) return null;
  const words = folded.split(' ');
  return {
    words: words.map(wantedOf),
    joined: words.length > 1 ? wantedOf(folded.replaceAll(' ', '')) : undefined,
  };
}
