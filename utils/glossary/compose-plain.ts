/**
 * How the composer knows that it does not know: what it would spell by its sound is no name where it holds words of the
 * language (海底沉管‖隧道, 建设现代煤化工‖示范区), which in Latin letters would be nonsense.
 */
import type { Lexicon } from './compose-lexicon.ts';
import { isTransliteration } from './compose-unknown.ts';

/** Whether a word that everybody knows is in it; such as sites and schools are called by are none (胜利‖公园). */
export function isWorded(name: string, lexicon: Lexicon): boolean {
  if (isTransliteration(name)) return false;
  return wordsIn(name, lexicon).some((word) => lexicon.isCommon(word) && !lexicon.apart.called.has(word));
}

/** 东至‖濮阳, 房山‖大石: two words side by side are no one name of a site. */
export function isTwo(name: string, lexicon: Lexicon): boolean {
  return name.length > 3 && !isTransliteration(name) && wordsIn(name, lexicon).length > 1;
}

const wordsIn = (name: string, { wordsOf }: Lexicon): string[] =>
  wordsOf(name).filter((word) => word.length > 1);
