/** Foreign names with a separator between their parts (买买提·艾力). */
import { allMatches } from '../../lexicon/matches.ts';
import { CharSet } from '../../lexicon/char-set.ts';
import { foreignNameBefore, isTransliterated } from '../foreign-names.ts';
import type { Grammar } from '../grammar.ts';
import type { NameHit } from './name-neighbours.ts';
import { isHan } from '../scan.ts';

const DOTS = new CharSet('·•・‧∙?-－');

/** How many of a name's characters must be those of transliteration where nothing but its form speaks for it. */
const TRANSLITERATED = 0.8;

/** No part of such a name is longer. */
const LONGEST_PART = 10;

/** A known part of so many characters is one where the name begins, too. */
const LONG_PART = 4;

/** Names written with a separator (买买提·艾力), their parts taken as far as the characters of such names reach. */
export function dottedNameAt(grammar: Grammar, start: number): NameHit | undefined {
  const { scan } = grammar;
  // No separator stands where the first part could end.
  if (!DOTS.isIn(scan.text, start + 1, start + LONGEST_PART + 1)) return undefined;
  if (grammar.lexicon.words.nameStop.has(scan.char(start))) return undefined;
  // 主任‖顾问谢尔盖·…: a post stands in front of it yet.
  if (grammar.lexicon.posts.longestAt(scan.text, start)) return undefined;
  // 国家主席‖致电阿拉萨内·…: a verb of two characters.
  const verb = grammar.lexicon.words.afterName.longestAt(scan.text, start);
  if (verb && verb.end - verb.start > 1) return undefined;
  let end = partEnd(grammar, start, true);
  let dots = 0;
  while (dots < 3 && end > start && DOTS.hasAt(scan.text, end) && isHan(scan.char(end + 1))) {
    end = partEnd(grammar, end + 1, false);
    dots++;
  }
  // 胡塞称，: the segmenter runs a verb of saying into the last part.
  if (/[称说曾已致]/.test(scan.char(end - 1)) || /^作[报讲发动了表]/.test(scan.slice(end - 1, end + 1)))
    end--;
  // 瓦·伊·崔|可夫: a part of one character at the end is torn, but for 伊姆兰·汗.
  const torn = DOTS.hasAt(scan.text, end - 2) && scan.char(end - 1) !== '汗';
  return dots > 0 && !torn ? { start, end, weight: 5 } : undefined;
}

/** Names with a separator wherever they stand (致电马苏德·佩泽希齐扬): every part written as foreign names are. */
export function dottedNames(grammar: Grammar): NameHit[] {
  const { scan, lexicon } = grammar;
  const found: NameHit[] = [];
  for (const dot of allMatches(/(?<=\p{Script=Han})[·•‧](?=\p{Script=Han})/gu, scan.text)) {
    if (dot.index < (found.at(-1)?.end ?? 0)) continue;
    const start = foreignNameBefore(grammar, dot.index)?.start ?? shortPart(grammar, dot.index);
    if (start === undefined) continue;
    const line = scan.text.indexOf('\n', start);
    const hit = dottedNameAt({ ...grammar, limit: line < 0 ? scan.text.length : line }, start);
    const letters = hit ? Array.from(scan.slice(hit.start, hit.end)).filter((char) => isHan(char)) : [];
    const strange = letters.filter((char) => lexicon.transliteration.has(char)).length;
    if (hit && strange >= letters.length * TRANSLITERATED) found.push(hit);
  }
  return found;
}

/** The end of one part of such a name; the first runs to its separator, a later one ends before a report verb too. */
function partEnd(grammar: Grammar, from: number, first: boolean): number {
  const { scan, limit } = grammar;
  const last = Math.min(limit, from + LONGEST_PART);
  for (let at = from; at < last; at++) {
    // 阿不都|满金, 阿卜杜外力: the parts of such names hold words of the language.
    const part = grammar.lexicon.words.namePart.longestAt(scan.text, at, last);
    if (part && (at > from || !first || part.end - at >= LONG_PART)) {
      at = part.end - 1;
      continue;
    }
    // 莫某‖与…让-皮埃尔: a conjunction parts the first part from a name in front.
    if (first && at > from && /[与同]/.test(scan.char(at))) return at;
    if (first && isLanguage(grammar, at)) return at;
    if (!isHan(scan.char(at))) return at;
    // 米|力克: no part of one character in front of a verb that looks like the rest of such a part.
    const goesOn =
      at === from + 1 &&
      scan.startingAt(at)?.tag !== 'v' &&
      isTransliterated(grammar.lexicon, scan.slice(from, at + 2));
    if (!first && at > from && !goesOn && endsName(grammar, at)) return at;
  }
  return last;
}

/** 习近平‖向路易斯·…, 兼‖首席执行官鲁道夫·…: a word that the first part of a name does not hold. */
function isLanguage({ scan, lexicon }: Grammar, at: number): boolean {
  const token = scan.startingAt(at);
  if (!token) return false;
  if (/[的了向已兼]/.test(token.word)) return token.word.length === 1;
  return (
    token.word.length > 1 && /^(?:v|n|d|p|t|vn|ad)$/.test(token.tag) && !isTransliterated(lexicon, token.word)
  );
}

/** The part that ends at a separator, where it is written in no way that says so: 赛·…, 阿里·…, which is a place too. */
function shortPart({ scan, lexicon }: Grammar, dot: number): number | undefined {
  const token = scan.endingAt(dot);
  if (!token || token.word.length > 2 || !isTransliterated(lexicon, token.word)) return undefined;
  // 古丽洁乃|提·…
  const before = scan.endingAt(token.start);
  if (before?.tag === 'x' && isHan(before.word[0]) && before.word.length > 1) return before.start;
  return /^(?:x|n[rsz])/.test(token.tag) ? token.start : undefined;
}

function endsName({ scan, lexicon }: Grammar, at: number): boolean {
  const char = scan.char(at);
  // 拉宾‖遇刺: a word of the language that is no name.
  const word = scan.startingAt(at);
  if (
    word &&
    word.word.length > 1 &&
    !isTransliterated(lexicon, word.word) &&
    /^(v|d|t|p|c|m|u|r|ad|vn|f|l|i|n)$/.test(word.tag)
  )
    return true;
  const verb = scan.boundaryAt(at) ? lexicon.words.afterName.longestAt(scan.text, at) : undefined;
  if (verb && verb.end - verb.start > 1) return true;
  // 库杜斯‖一人, 帕索|卡‖见‖记者: what no such name holds.
  if (/^(?:[一二两][人家起]|见[记到了过]|家[里中的]|带[着领队来]|笑[着道])/.test(scan.slice(at, at + 2)))
    return true;
  if (isTransliterated(lexicon, char) || /^(?:不[都力拉]|合[曼买木])/.test(scan.slice(at, at + 2)))
    return false;
  // 扬森‖同, 拉姆‖对: run into one word with the name.
  if (/[同与和对向就]/.test(char)) return true;
  return verb !== undefined || lexicon.words.nameStop.has(char);
}
