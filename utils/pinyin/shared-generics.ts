/**
 * 单县‖委书记, 东城区‖长: the generic of a place's name is the first character of the next word, so that neither a list of
 * words nor a segmenter sees the name. What stands in front of it is the name, with a capital and its own reading.
 */

/** What makes a word of the generic in front of it: 县‖委, 市‖长. */
const SECOND = '(?:委(?![员托任派])|长(?![江城期]))';
const BEHIND_GENERIC = new RegExp(`^${SECOND}`, 'u');
/** Up to the generic. */
const SHARED = new RegExp(`^(\\p{Script=Han}{1,14}?)(?=[省市县区旗州盟]${SECOND})`, 'u');
/** What is no name: levels that share a word (省市县委), what says how a post is held, kinds of districts. */
const NO_NAME =
  /^(?:[省市县区旗州盟镇乡村级原前副代老新各本我全该两时任现历自治兼及]|历任|现任)+$|[、，及兼与]/u;

/** Whether the generic that ends at `end` is the first character of the next word as well. */
export const isShared = (text: string, end: number): boolean => BEHIND_GENERIC.test(text.slice(end, end + 2));

/** How many characters of a phrase are the name of a place whose generic belongs to the next word; 0 where none are. */
export function sharedName(text: string): number {
  const name = SHARED.exec(text)?.[1] ?? '';
  // 无为市‖市长: the generic stands there twice, and is the name's own.
  return NO_NAME.test(name) || name.at(-1) === text.charAt(name.length) ? 0 : name.length;
}

/** The words of `text` from `at` on, as a segmenter found them for the whole. */
export function wordsFrom(words: readonly string[], at: number): string[] {
  const rest: string[] = [];
  let start = 0;
  for (const word of words) {
    const end = start + word.length;
    if (end > at) rest.push(word.slice(Math.max(0, at - start)));
    start = end;
  }
  return rest;
}
