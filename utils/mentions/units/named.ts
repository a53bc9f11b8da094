/**
 * Enterprises, schools, hospitals, associations and sites, which no grammar of levels reaches: found by their right end and
 * taken to the left as far as nominal tokens go, provided that something in front is a name and not a kind.
 */
import { isNameWord, stopsName } from '../grammar.ts';
import type { MentionLexicon } from '../lexicon.ts';
import type { Span, Token } from '../../model/text.ts';
import { behindKind, branchStart, siteStart, withoutVerbs } from './own-starts.ts';
import { routeStart } from './roads.ts';
import { NO_PORT, ONE_OF_MANY } from './sites.ts';
import { isHan, type Scan } from '../scan.ts';
import { isOneOf } from '../word-classes.ts';

const LONGEST = 22;

/** Bodies that are no firm's own branch. */
const SERVES = /(?:医院|中学|小学|学校|幼儿园|大学|学院)$/;

/** 、九‖昇城发集团, 五‖岔沟林管局: a numeral that opens a body's name, between a mark and an unknown word or a place. */
function withNumeral(scan: Scan, start: number): number {
  const numeral = scan.endingAt(start);
  const opens = numeral?.tag === 'm' && /^[一二三四五六七八九百千万]$/.test(numeral.word);
  return opens &&
    !isHan(scan.char(numeral.start - 1)) &&
    /^(?:x|zg|n[rsz])/.test(scan.startingAt(start)?.tag ?? '')
    ? numeral.start
    : start;
}

/** 魏县‖定点医院, 县里‖三甲医院: how a hospital is ranked, or where it lies, instead of a name. */
export const RANKED = /^(?:定点|周边|三甲)/;

const LEARNED = /^学会[了如怎用着过]|^[要应该能须才就而先慢]学会/;

/** 到辖内‖红梅小区, 功能区‖东都广场, 首趟‖中老铁路: in which kind of area it is, or which of many, and no part of the name. */
const NOT_OWN =
  /^(?:[东西南北][起至](?=..)|沿(?![河江海湖街线山滩])|首[趟列批条座]|到?辖区?内|到?境内|功能区|老?城区|市区|新区|园区)(?=[\u4e00-\u9fff])/;

/** Where each begins → where it ends. `kind` is the class of right ends to look for. */
export function findNamed(
  scan: Scan,
  lexicon: MentionLexicon,
  kind: 'enterprise' | 'siteStrong',
): Map<number, number> {
  const found = new Map<number, number>();
  for (const tail of lexicon.words[kind].all(scan.text)) {
    if (isNone(scan, lexicon, tail)) continue;
    const road = /^高速(?:公路)?$/.exec(scan.slice(tail.start, tail.end))?.[0];
    const route = road && !isManner(scan, lexicon, tail.start) ? routeStart(scan, tail.start) : undefined;
    if (route !== undefined) found.set(route, tail.end);
    if (route !== undefined || road === '高速') continue;
    const start = nameStart(scan, lexicon, kind, tail.start, tail.end);
    if (start === undefined || isCounted(scan, start) || isMeasured(scan, start)) continue;
    // 普通‖高中: which kind.
    if (STAGE.test(scan.slice(tail.start, tail.end)) && lexicon.words.schoolKind.longestAt(scan.text, start))
      continue;
    const visitor = visitorLength(scan, lexicon, start, tail.start);
    // 2017年入|职‖云潭大学: the verb's second half.
    const joined = Number(scan.slice(start - 1, start + 1) === '入职');
    const own =
      start + (visitor || joined || (NOT_OWN.exec(scan.slice(start, tail.start - 1))?.[0].length ?? 0));
    found.set(withNumeral(scan, wholeName(scan, own)), tail.end);
  }
  return found;
}

/** Whether the right end names nothing here: a piece of a word, or what the sentence says. */
function isNone(scan: Scan, lexicon: MentionLexicon, { start, end }: Span): boolean {
  // 协会会长: the segmenter may run the body's last character into the post behind it.
  if (!scan.boundaryAt(end) && !lexicon.posts.longestAt(scan.text, end)) return true;
  // 师傅‖学会了操作: what somebody learned.
  if (LEARNED.test(scan.slice(start, end + 1)) || LEARNED.test(scan.slice(start - 1, end))) return true;
  // 云潭中学‖号卫星: what bears its name.
  if (/^号[^\d召令称]/.test(scan.slice(end, end + 2))) return true;
  if (isStage(scan.slice(start, end), scan.slice(end, end + 2))) return true;
  // 人员抵‖港, 中央治‖港; 枢纽‖港: Hong Kong, or which kind of port.
  if (NO_PORT.test(scan.slice(end - 3, end))) return true;
  // 深水港‖口: the segmenter's word goes on.
  if (scan.slice(end - 1, end + 1) === '港口') return true;
  // 往来|香港: no port of that name.
  if (end - start === 1 && isProvince(scan, lexicon, start)) return true;
  // 市州|通高|铁: what a line reaches.
  return scan.char(start - 1) === '通' && scan.covering(start)?.tag === 'v';
}

/** 大力推广‖高速插秧机: an adverb with its verb, in one word. */
function isManner(scan: Scan, lexicon: MentionLexicon, end: number): boolean {
  const word = scan.endingAt(end);
  return word !== undefined && word.word.length > 3 && !isNameWord({ lexicon }, word);
}

/** A time of the sentence. */
const TIME = /年[春夏秋冬底初末前后]|[上下本年]月|^[今昨当]日|以来$|期间$/;

const isProvince = (scan: Scan, lexicon: MentionLexicon, at: number): boolean => {
  const token = scan.covering(at);
  return token !== undefined && token.start < at && lexicon.places.get(token.word)?.level === 'province';
};

/** 初中‖生, 高中‖阶段: a stage of schooling, and no school. */
const STAGE = /^[初高]中$/;
const isStage = (kind: string, after: string): boolean =>
  STAGE.test(kind) &&
  /^(?:[生部阶学段教课语数英毕组入升招办期语历地物化政][^校]?|[一二三]|老师|以上|及)/.test(after);

/** 局长‖李某到‖云潭实验中学: who goes there, run into the name by the segmenter. */
export function visitorLength(scan: Scan, lexicon: MentionLexicon, start: number, end: number): number {
  // 县领导‖李某及‖云潭集团: who is named beside it.
  const holder = lexicon.posts.longestAt(scan.text, start, end)?.end ?? start;
  const beside =
    holder > start ? /^[\u4e00-\u9fff]{2,3}[及与和](?=..)/.exec(scan.slice(holder, end))?.[0] : undefined;
  if (beside !== undefined) return holder - start + beside.length;
  const visitor = /^[\u4e00-\u9fff]{2,3}(?:来到|前往|走进|深入|走访|到|赴|在)(?=..)/.exec(
    scan.slice(start, end),
  )?.[0];
  if (visitor === undefined) return 0;
  for (let length = 2; length < 6; length++)
    if (lexicon.posts.hasAt(scan.text, start - length, start)) return visitor.length;
  return 0;
}

/** 50家‖国家卓越工程师学院, 这家‖锂电池公司: what is counted is a kind. */
const isCounted = (scan: Scan, start: number): boolean =>
  /[\d一二三四五六七八九十百千多数几这那该首两余][家所个座]$/.test(scan.slice(start - 2, start));

/** 3‖家兴福系村镇银行: the measure in one word with what is counted. */
const isMeasured = (scan: Scan, start: number): boolean =>
  /[家所个]/.test(scan.char(start)) && /[\d两三四五六七八九十多几]/.test(scan.char(start - 1));

/** 拉菲克·‖哈里里大学医院: a name with a separator, from its first part on. */
function wholeName(scan: Scan, start: number): number {
  const first = /[·•]/.test(scan.char(start - 1)) ? scan.endingAt(start - 1) : undefined;
  return first && isHan(first.word[0]) ? first.start : start;
}

function nameStart(
  scan: Scan,
  lexicon: MentionLexicon,
  kind: 'enterprise' | 'siteStrong',
  tailStart: number,
  tailEnd: number,
): number | undefined {
  // The token that holds the right end may begin before it (合作社/l, 天元集团/nt).
  let start = tailStart;
  while (start > 0 && !scan.boundaryAt(start)) start--;
  const lake = tornStart(scan, lexicon, start, tailStart);
  if (lake !== undefined) return lake;
  /** Where the leftmost word stands that is itself a name. */
  let proper: number | undefined;
  for (
    let token = scan.endingAt(start);
    token && tailEnd - token.start <= LONGEST;
    token = scan.endingAt(start)
  ) {
    // 商铺‖和‖县第二人民医院: a level behind the conjunction begins the name.
    if (/^[和与及]$/.test(token.word) && /[省市县区镇乡]/.test(scan.char(token.end))) break;
    const branch = branchStart(scan, lexicon, start);
    if (branch !== undefined) {
      start = branch;
      continue;
    }
    // 集团有限公司‖云潭市人民医院: the firm's name has ended.
    if (
      token.word.endsWith('公司') &&
      scan.startingAt(start)?.tag === 'ns' &&
      SERVES.test(scan.slice(tailStart, tailEnd))
    )
      break;
    const pass = start === tailStart ? passStart(scan, token) : undefined;
    if (pass !== undefined) {
      start = proper = pass;
      break;
    }
    if (!isNameWord({ lexicon }, token) && !isNumber(scan, token)) {
      const brand = brandStart(scan, lexicon, token);
      if (brand !== undefined) start = proper = brand;
      break;
    }
    // 云潭‖世和‖时装有限公司: an unknown word of two characters between a firm's place and its trade.
    const own = token.tag === 'x' && token.word.length === 2 && scan.endingAt(token.start)?.tag === 'ns';
    const stops = stopsName({ lexicon }, token) && !(own && FIRM.test(scan.slice(tailStart, tailEnd)));
    if (stops || lexicon.words.meetingStop.has(token.word)) break;
    // 领导组组长‖夏明生率县开发区: who leads there.
    if (/^.{0,3}(?:[组局县市区镇乡院校]长|书记|主任|主席)$/.test(token.word) && lexicon.posts.has(token.word))
      break;
    // 现场负责人‖云潭区中医院副院长: who answers there, and what he is.
    if (token.word === '负责人') break;
    // 23‖日到: the day's own character stands at the head of what the segmenter does not know.
    if (/^[年月日时]/.test(token.word) && /\d/.test(scan.char(token.start - 1))) break;
    // 两大‖国家森林公园: how many there are.
    const counts = /[家个所名位次]$|^[两三四五六七八九十]大$/.test(token.word);
    if (lexicon.words.afterName.has(token.word) || counts) break;
    // 建设‖现代煤化工产业示范区, 于今年春夏启动‖福岛…核电站: what is done there, and when; but 建设‖大桥.
    const told = lexicon.words.siteVerb.has(token.word) || TIME.test(token.word);
    if (kind === 'siteStrong' && token.end < tailStart && told) break;
    start = token.start;
    // 弘扬/nr‖坦赞铁路: a verb that the segmenter takes for a name.
    const named = /^(x|ns|nz|nr|nt)/.test(token.tag) && !lexicon.words.meetingOpens.has(token.word);
    if (named && token.word.length > 1) proper = start;
  }
  // 金/钼‖集团
  const last = tailStart - start === 2 ? scan.endingAt(tailStart) : undefined;
  if (proper === undefined && last && brandStart(scan, lexicon, last) === start) proper = start;
  if (proper !== undefined)
    start =
      kind === 'siteStrong'
        ? siteStart(scan, lexicon, start, proper, tailEnd)
        : withoutVerbs(scan, lexicon, start, proper);
  else if (FIRM.test(scan.slice(tailStart, tailEnd)))
    start = proper = placedStart(scan, lexicon, start) ?? start;
  start = withPrefix(scan, lexicon, behindKind(scan, start, tailStart));
  const first = scan.startingAt(start);
  if (!first || lexicon.words.enterpriseNot.has(first.word)) return undefined;
  // 魏县‖定点医院, 美国‖第二大银行: a kind behind a place, or which of them.
  const place = lexicon.places.longestAt(scan.text, start, tailStart)?.end ?? start;
  const behind = scan.slice(place, tailStart);
  if (RANKED.test(behind) || ONE_OF_MANY.test(behind)) return undefined;
  // 法、德等国|航空公司: those of several states.
  if (first.word.endsWith('等国')) return undefined;
  // 城市商业银行, 上市公司: a kind, for which the segmenter has one word.
  if (lexicon.words.enterpriseKind.has(scan.slice(start, tailEnd))) return undefined;
  if (lexicon.words.siteNot.has(scan.slice(start, tailEnd))) return undefined;
  // 苏大|附一院: an unknown word that goes on into the right end.
  const torn = first.tag === 'x' && first.start < tailStart - 1 && first.end > tailStart;
  const named = proper !== undefined || torn || /^(ns|nt|nz)/.test(first.tag);
  const ownName = tailStart - start;
  return ownName >= 2 && (named || /(?:有限公司|股份公司|律师事务所)$/.test(scan.slice(start, tailEnd)))
    ? start
    : undefined;
}

/** 龙子|湖‖景区: a lake or a mountain whose last character the segmenter has in one word with what lies there. */
function tornStart(
  scan: Scan,
  lexicon: MentionLexicon,
  start: number,
  tailStart: number,
): number | undefined {
  if (tailStart - start !== 1 || !/[湖山河江岛]/.test(scan.char(start))) return undefined;
  const name = scan.endingAt(start);
  if (name?.word.length !== 2 || !/^[nxz]/.test(name.tag)) return undefined;
  if (lexicon.words.siteNot.has(scan.slice(name.start, tailStart))) return undefined;
  // 百达隆‖巴萨|河‖大桥: a longer name of another language.
  const before = scan.endingAt(name.start);
  return before && /^(?:x|n[rsz])/.test(before.tag) && isHan(before.word) ? undefined : name.start;
}

/** 老爷|岭‖水库, 青木|关‖隧道: a pass or a valley right before a site's right end, with the word that names it. */
function passStart(scan: Scan, { word, start }: Token): number | undefined {
  const before = /^[岭沟关坝坪湾塘冲垭峪堰垸堡寨坳岗垇凹崖]$/.test(word) ? scan.endingAt(start) : undefined;
  const name = before && isHan(before.word[0]) && before.word.length < 3 && /^[nabxjz]/.test(before.tag);
  return name ? before.start : undefined;
}

/** 鑫|盛‖化工: a firm's name of two characters that the segmenter takes for two words. */
function brandStart(scan: Scan, lexicon: MentionLexicon, last: Token): number | undefined {
  const first = scan.endingAt(last.start);
  if (!first || first.word.length !== 1 || last.word.length !== 1 || !/^(?:nr|x|ng|n|a|z)/.test(first.tag))
    return undefined;
  const { nameStop, afterName, level, beforePlace } = lexicon.words;
  const own = [first.word, last.word].some((char) => isOneOf(char, nameStop, afterName, level, beforePlace));
  return own || !isHan(first.word) || !isHan(last.word) ? undefined : first.start;
}

/** 三局‖一‖公司: a number among the divisions of an enterprise. */
const isNumber = (scan: Scan, { start, end, word }: Token): boolean =>
  /^[一二三四五六七八九十]{1,2}$/.test(word) &&
  /[局院处司团建铁交冶]/.test(scan.char(start - 1)) &&
  /[局公分院处]/.test(scan.char(end));

/** 中‖铁十八局: the enterprise whose division it is, torn by the segmenter. */
function withPrefix(scan: Scan, lexicon: MentionLexicon, start: number): number {
  for (let before = 1; before <= 2; before++) {
    const prefix = lexicon.words.enterprisePrefix.longestAt(scan.text, start - before);
    if (prefix && prefix.end > start && scan.boundaryAt(start - before)) return start - before;
  }
  return start;
}

/** Firms by the law's own words. */
const FIRM = /(?:有限|股份|责任)公司$/;
/** How far in front of the words that the segmenter knows a firm's place may stand. */
const BRAND = 6;

/** 岚河‖力白‖实业有限公司: a firm's place in front of a name that the segmenter takes for a verb; undefined where none is. */
function placedStart(scan: Scan, lexicon: MentionLexicon, from: number): number | undefined {
  const { afterName, meetingStop, beforePlace } = lexicon.words;
  for (let at = from; from - at <= BRAND;) {
    const token = scan.endingAt(at);
    if (!token || !isHan(token.word[0]) || stopsName({ lexicon }, token)) return undefined;
    if (token.word.length > 1 && lexicon.places.has(token.word)) return token.start;
    if (isOneOf(token.word, afterName, meetingStop, beforePlace) || /^[pcru]/.test(token.tag))
      return undefined;
    at = token.start;
  }
  return undefined;
}
