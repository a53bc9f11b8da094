/**
 * 石桥镇‖鸿远养殖场, 平江县‖云岭文创园: a kind of site that bears no name alone, behind the place that holds it and a name that is
 * no word of the language.
 */
import { isNameWord, stopsName, type Grammar } from '../grammar.ts';
import type { Token } from '../../model/text.ts';
import { isHan } from '../scan.ts';
import { isOneOf } from '../word-classes.ts';
import { GENERIC } from './sites.ts';

/** What such a site lies in says itself what it is: 平江县, 石桥镇, 河口社区. */
const HOLDER = /[县市区旗镇乡村]$|街道$/;
/** No such site is longer behind its place, in UTF-16 units. */
const LONGEST = 14;
/** 1954文创园, 798艺术区: a year or a number for a name. */
const NUMBERED = /\d{3,4}(?:文创|艺术|创意)[\u4e00-\u9fff]{0,4}?(?:园区?|街区|小镇|基地|空间|[区城谷村])/y;
/** 鸿远‖安置‖小区: for whom or why it was built. */
const SETTLES = /^(?:安置|搬迁|集中)$/;
/** Kinds that what is said of a place ends with as well. */
const KIND =
  /(?:路口|出口|入口|示范点|功能区|林区|矿区|厂区|网点|超市|饭店|食堂|药店|面馆|早餐店|古墓|[国省县]道)$/;

/** Whether a word is a name to the segmenter, or unknown to it, and neither the sentence's nor a kind. */
function isBrand(grammar: Grammar, token: Token): boolean {
  const { word, tag, start } = token;
  const { lexicon, scan } = grammar;
  if (word.length < 2 || word.length > 4 || !/^(?:x|ns|nz)$/.test(tag) || !isNameWord(grammar, token))
    return false;
  const { afterName, meetingStop, beforePlace, siteKind, schoolKind, firmKind, kindOfPerson } = lexicon.words;
  if (isOneOf(word, afterName, meetingStop, beforePlace, siteKind, schoolKind, firmKind, kindOfPerson))
    return false;
  return lexicon.posts.longestAt(scan.text, start) === undefined && siteKind.longestAt(word, 0) === undefined;
}

/** Where the site ends that goes on from the place text[start…at]; `at` where there is none. */
export function brandedSite(grammar: Grammar, start: number, at: number): number {
  const { scan, lexicon, limit } = grammar;
  if (!HOLDER.test(scan.slice(Math.max(start, at - 2), at))) return at;
  NUMBERED.lastIndex = at;
  if (NUMBERED.test(scan.text) && NUMBERED.lastIndex <= limit) return NUMBERED.lastIndex;
  const brand = scan.startingAt(at);
  if (!brand || stopsName(grammar, brand) || !isBrand(grammar, brand)) return at;
  const { ledSite, siteSuffix } = lexicon.words;
  let best = at;
  let token = scan.startingAt(brand.end);
  while (token && token.end - at <= LONGEST && token.end <= limit) {
    const from = token.start;
    const named = isNameWord(grammar, token) || SETTLES.test(token.word);
    if (!isHan(token.word[0]) || stopsName(grammar, token) || !named) break;
    const after = token.word.length > 1 && lexicon.words.afterName.has(token.word);
    if (after || GENERIC.test(token.word)) break;
    // 文|创园: the segmenter may cut the kind in two.
    const kind = Math.max(
      ...[ledSite, siteSuffix].map((words) => words.longestAt(scan.text, from, limit)?.end ?? 0),
    );
    const ends = kind - from > 1 && scan.boundaryAt(kind) && !KIND.test(scan.slice(at, kind));
    if (ends) best = kind;
    token = scan.startingAt(Math.max(token.end, ends ? kind : 0));
  }
  return best;
}
