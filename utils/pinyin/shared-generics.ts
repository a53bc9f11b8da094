/**
 * 单县‖委书记, 东城区‖长: the generic of a place's name is the first character of the next word, so that neither a list of
 * words nor a segmenter sees the name. What stands in front of it is the name, with a capital and its own reading.
 */

/** What makes a word of the generic in front of it: 县‖委, 市‖长. */
const SECOND = '(?:委(?![员托任派])|长(?![江城期]))';
const BEHIND_GENERIC = new RegExp(`^${SECOND}`, 'u');
/** Places with their generics, then a name of at most four characters up to one that is shared: 北京市‖东城‖区委. */
const SHARED = new RegExp(
  `^((?:\\p{Script=Han}{1,6}?[省市县区州盟旗])*?)(\\p{Script=Han}{1,4}?)(?=[省市县区旗州盟]${SECOND})`,
  'u',
);
/** What is no name: levels that share a word (省市县委), what says how a post is held (代理, 常务副), kinds of districts. */
const NO_NAME =
  /^(?:[省市县区州旗盟镇乡村级原前副代老新各本我全该两时任现历自治兼及首候]|代理|常务|第一)+$|[、，及兼与]|政府|[委会局院部副代原前]$/u;

/** 太原‖市委: two characters, of which the last says elsewhere how a post was held. */
const GROWN = /^[^省市县区州旗盟镇乡]原$/u;

/** Whether the generic that ends at `end` is the first character of the next word as well. */
export const isShared = (text: string, end: number): boolean => BEHIND_GENERIC.test(text.slice(end, end + 2));

/** How many characters of a phrase are the name of a place whose generic belongs to the next word; 0 where none are. */
export function sharedName(text: string): number {
  const [, chain = '', name = ''] = SHARED.exec(text) ?? [];
  const end = chain.length + name.length;
  // 清河县‖代‖县长, 市政府‖副‖市长 are no names.
  const isName = name !== '' && (!NO_NAME.test(name) || GROWN.test(name));
  // 无为市‖市长: the generic stands there twice, and is the name's own.
  return !isName || text.charAt(end - 1) === text.charAt(end) ? 0 : end;
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
