/**
 * Sites as the items of a visit: 先后到‖铜石镇浚龙农业观光园、‖阳光水岸小区等地. Between what leads to a place and the item's end
 * nothing but a name stands, whatever the segmenter takes its words for.
 */
import { CharSet } from '../../lexicon/char-set.ts';
import { isOneOf } from '../word-classes.ts';
import type { Grammar } from '../grammar.ts';
import type { Token } from '../../model/text.ts';
import { isLedTo } from './led-to.ts';
import type { MentionLexicon } from '../lexicon.ts';
import { coverBefore, type Cover } from '../overlap.ts';
import { startsWord } from './post-heads.ts';
import { isHan } from '../scan.ts';
import { isShared, ONE_OF_MANY } from './sites.ts';

/** No item is longer behind its place, in UTF-16 units. */
const LONGEST = 14;
/** How far in front of its last right end a site may begin: the last word may end behind it. */
const REACH = LONGEST + 6;
/** What may stand right behind an item's last word. */
const EDGE =
  /^(?:[、，。；,;：:！\n）)”]|$|[及和与等的内里]|项目|现场|安全隐患|隐患|风险点|建设|工程|开展|进行|走访|调研|检查|督导)/;

/** Right ends that what bears no name has as well. */
const KINDS = /(?:基地|园区|片区|市场)$/;

/** Whether a word is the sentence's: what somebody does there, a conjunction, a mark. */
function ends({ lexicon }: Grammar, { word, tag }: Token): boolean {
  const { beforePlace, subjectVerb, meetingStop, personal, afterName, nameStop } = lexicon.words;
  if (!isHan(word[0]) || nameStop.has(word) || /^[等两多各几]/.test(word)) return true;
  // 排涝‖站/v
  if (word === '站') return false;
  // 生产加工基地, 生态度假园: verbs that names hold are no verbs of the sentence.
  if (lexicon.words.nameVerb.has(word)) return word === '建设';
  if (/^(?:v|d|p|c|r)$/.test(tag) || (tag === 'f' && word.endsWith('部'))) return true;
  return isOneOf(word, beforePlace, subjectVerb, meetingStop, personal, afterName);
}

/** Where the item ends that goes on from `from`: at the sentence's own word or mark; undefined where none comes in time. */
function itemEnd(grammar: Grammar, from: number): number | undefined {
  const { scan, limit } = grammar;
  let at = from;
  while (at < limit && !scan.boundaryAt(at)) at++;
  while (at < limit && at - from <= LONGEST) {
    const token = scan.startingAt(at);
    if (!token || ends(grammar, token)) break;
    at = token.end;
  }
  // 春天花园小|区内: the side is the sentence's.
  if (/[内里外旁]/.test(scan.char(at - 1))) at--;
  return at > from && at - from <= LONGEST ? at : undefined;
}

/** The length of the site's right end before `end`, 0 where there is none. */
function suffixLength({ scan, lexicon }: Grammar, from: number, end: number): number {
  for (let length = Math.min(6, end - from); length > 1; length--)
    if (lexicon.words.siteSuffix.hasAt(scan.text, end - length, end)) return length;
  return 0;
}

/** Whether the first word in front of a right end says only which kind of site it is: 老旧小区, 农贸市场. */
const isKind = ({ scan, lexicon }: Grammar, start: number, end: number): boolean => {
  const kind = lexicon.words.siteKind.longestAt(scan.text, start);
  return kind !== undefined && kind.end <= end;
};

/** Whether the word here is a name to the segmenter, or unknown to it. */
const startsAsName = ({ scan }: Grammar, at: number): boolean =>
  /^(?:ns|nz|nr|x)/.test(scan.startingAt(at)?.tag ?? '');

/** Whether an item of a list begins here, or what a verb or a road's number leads to. */
function isItem(grammar: Grammar, at: number): boolean {
  const { scan, places, bodies, visited } = grammar;
  if (visited.has(at)) return true;
  // 山西的‖云潭博物馆: what a place has.
  if (places.has(at - 1) && scan.char(at - 1) === '的') return startsAsName(grammar, at);
  if (places.has(at - 1) || bodies.has(at - 1)) return /[、及和与]/.test(scan.char(at - 1));
  return scan.char(at - 1) === '号'
    ? /\d/.test(scan.char(at - 2))
    : scan.char(at - 1) !== '、' && isLedTo(grammar, at);
}

/** …、阳光水岸小区‖等地: the list says itself that its items are places. */
const isCalled = ({ scan }: Grammar, start: number, end: number): boolean =>
  scan.char(start - 1) === '、' && scan.text.startsWith('等地', end);

/** Where the name of a site may begin: a site's right end stands within reach. */
export const nearSite = (text: string, { words }: MentionLexicon): Cover =>
  coverBefore(
    text.length,
    REACH,
    words.siteSuffix.all(text).map(({ end }) => end),
  );

const SOME = /^(?:[一两三四五六七八九十几多]{1,2}|\d{1,2})[个座家处条地]/;

/** Where the site ends whose name begins at `start` with a place that ends at `at`; `at` where there is none. */
export function placedSite(grammar: Grammar, start: number, at: number): number {
  const { scan } = grammar;
  // 冬奥村‖到国家高山滑雪中心: how far it is from there.
  const here = isHan(scan.char(at)) && !/[到至]/.test(scan.char(at));
  if (!here || !grammar.nearSite.has(at) || isShared(grammar, start, at)) return at;
  // 青阳‖一个智慧农业园区: some site there.
  const counted = ONE_OF_MANY.test(scan.slice(at, at + 5)) || SOME.test(scan.slice(at, at + 3));
  const end = counted ? undefined : itemEnd(grammar, at);
  if (end === undefined || !EDGE.test(scan.slice(end, end + 2))) return at;
  if (!isItem(grammar, start) && scan.char(end) !== '、' && !isCalled(grammar, start, end)) return at;
  const suffix = suffixLength(grammar, at, end);
  const plain = grammar.lexicon.words.siteNot.has(scan.slice(at, end));
  // 平江县‖湿地: what every county has, and no name of one.
  const unnamed =
    end - at === suffix &&
    LEVEL.hasAt(scan.text, at - 1) &&
    grammar.lexicon.words.siteNeedsName.has(scan.slice(at, end));
  return suffix > 0 && end - at - suffix !== 1 && !plain && !unnamed ? end : at;
}

/** 新河社区‖石油公司家属院, 东街社区‖锦绣小区: where people live, by its name behind their community. */
const ESTATE =
  /(?<=社区)(?![的居党工综服活书干志卫文这等内开组对为在将和与及是有、])(?:(?![的了和与及等在、])[\u4e00-\u9fff]){2,6}?(?:小区|家属院|家属楼|花园小区|公寓)(?!改造|楼)/y;

/** Where such an estate ends, right behind a community that ends at `at`. */
export function estateEnd({ scan, lexicon, limit }: Grammar, at: number): number | undefined {
  ESTATE.lastIndex = at;
  if (scan.char(at - 1) !== '区' || !ESTATE.test(scan.text) || ESTATE.lastIndex > limit) return undefined;
  return isOneOf(scan.slice(at, ESTATE.lastIndex - 2), lexicon.words.siteKind) ? undefined : ESTATE.lastIndex;
}

/** A site that begins at `at` with a name of its own, as an item of a list that began with a place or a body. */
export function itemSite(grammar: Grammar, at: number): number | undefined {
  const { scan, lexicon } = grammar;
  if (!grammar.nearSite.has(at)) return undefined;
  const item = isItem(grammar, at);
  if (!scan.boundaryAt(at) || !(item || scan.char(at - 1) === '、')) return undefined;
  // 调研‖督导‖健康驿站建设: a second verb.
  if (lexicon.words.subjectVerb.has(scan.startingAt(at)?.word ?? '')) return undefined;
  const end = itemEnd(grammar, at);
  if (end === undefined || !EDGE.test(scan.slice(end, end + 2))) return undefined;
  if (!item && !isCalled(grammar, at, end)) return undefined;
  const suffix = suffixLength(grammar, at, end);
  const name = end - at - suffix;
  if (suffix < 2 || name < 2 || name > 8 || isKind(grammar, at, end - suffix)) return undefined;
  // 节水大棚种植基地: what is of a kind alone bears no name.
  if (KINDS.test(scan.slice(at, end)) && !startsAsName(grammar, at)) return undefined;
  if (lexicon.words.siteGeneric.has(scan.slice(at, end)) || scan.text.startsWith('中心', end - 2))
    return undefined;
  return end;
}

const LEVEL = new CharSet('省市州县区旗盟镇乡村');

/** 县人民广场, 市体育馆: what every town has one of, behind its level; `at` where there is none. */
export function levelSite(grammar: Grammar, at: number): number {
  const { scan, lexicon, limit } = grammar;
  if (!LEVEL.hasAt(scan.text, at)) return at;
  const level = lexicon.words.level.longestAt(scan.text, at, limit);
  if (!level || level.end - at > 1 || !startsWord(grammar, at)) return at;
  const site = lexicon.words.levelSite.longestAt(scan.text, level.end, limit);
  return site && scan.boundaryAt(site.end) ? site.end : at;
}
