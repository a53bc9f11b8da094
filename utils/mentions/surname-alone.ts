/** Whether what stands before a post or a form of address is a surname alone (李主任), with a word of the language before it. */
import type { Grammar } from './grammar.ts';

/** 李主任, 支持‖习主席: the surname alone is the name that ends here. */
export function surnameAlone({ scan, lexicon }: Grammar, end: number): boolean {
  const char = scan.char(end - 1);
  // 应‖国家主席…邀请: nobody is addressed by so long a title.
  if (/^(?:国家|中央|全国|中共|国务院)/.test(scan.slice(end, end + 3))) return false;
  return lexicon.surnames.has(char) && !lexicon.words.nameStop.has(char) && scan.boundaryAt(end - 1);
}

/** Whether a word of the language, which is no part of a name, ends here. */
export function wordBefore({ scan }: Grammar, end: number): boolean {
  const previous = scan.endingAt(end);
  return previous !== undefined && previous.word.length > 1 && /^(v|n|d|a|t|ad|vn)$/.test(previous.tag);
}
