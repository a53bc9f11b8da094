/** Where the name proper begins in what the walk to the left took in. */
import type { Grammar } from '../grammar.ts';
import { isConvened, opens, withAdverb } from './meeting-links.ts';
import { insideBefore, isOrganization, LONGEST } from './meeting-reach.ts';
import type { Scan } from '../scan.ts';

/** Behind a verb inside what was taken for a name: what stands before it and itself are the sentence's. */
function behindVerb({ scan, lexicon }: Grammar, start: number, name: string): number {
  let end = 0;
  for (const verb of lexicon.words.notInMeeting.all(name)) {
    // 负责人: a word that begins like the verb.
    const whole = scan.startingAt(start + verb.start);
    if (whole && whole.end > start + verb.end && whole.tag === 'n') continue;
    // 煤炭清洁高效‖利用‖座谈会: of a phrase of such names.
    if ((insideBefore(scan, lexicon, start + verb.end) ?? Infinity) < start + verb.start) continue;
    if (name.startsWith('组织', verb.start) && isOrganization(scan, start + verb.start)) continue;
    if (name.length - verb.end > 1) end = verb.end;
  }
  return /[“《][^”》]*$/.test(name.slice(0, end)) ? 0 : end;
}

/** Congresses and plenums of the party begin with the party's name or their own number. */
const PARTY_CONGRESS =
  /(?:中共|党的)?(?:[一二三四五六七八九十]+届)?(?:(?:[一二三四五六七]中、)*[一二三四五六七]中全会|(?:十[六七八九]|二十一?)大)$/;
/** What somebody does for a meeting that has its number. */
const WORKS_FOR =
  /^[\u4e00-\u9fff]{0,8}?(?:调研|督导|督查|检查|察看|迎接|筹备|服务|保障|对接)(?=第[一二三四五六七八九十\d]{1,4}[届次])/;
const QUANTIFIED =
  /^(?:部分(?=[省市县区州旗][一二三四五六七八九十])|除(?=主论坛)|好(?=[区县市省州])|完(?=全国|全省|闭幕)|整[场台个]|(?!\d{2,}次(?:常委会?|常务|主任|主席|党组)会议)[一两三四五六七八九十几多数\d]+(?:场|个|次|种|项|部)|[场个次种](?=.{2})|最后[一两二三]场|超?过?[一二三四五六七八九十]+成|万[场次期]|以往|此前|这届|此届|本届|本次|此次|这次|下一次|上一次)/;

/** The start of the name proper: verbs, counts and the like that the walk to the left ran into are passed over. */
export function properStart(grammar: Grammar, start: number, end: number): number {
  const { scan, lexicon } = grammar;
  let at = start;
  const name = scan.slice(start, end);
  at += behindVerb(grammar, start, name);
  // 到岚河调研‖第三届岚河旅游发展大会筹备工作
  at += WORKS_FOR.exec(scan.slice(at, end))?.[0].length ?? 0;
  const congress = PARTY_CONGRESS.exec(scan.slice(at, end))?.index ?? 0;
  // “…促进和平”的‖公开辩论会: what is quoted began before the name.
  const closed = /^[^“]*”的?/.exec(scan.slice(at, end))?.[0].length ?? 0;
  if (at + closed < end - 1) at += closed;
  if (!/中国共产党第?$|[“《]|民[革盟建进]/.test(scan.slice(at, at + congress))) at += congress;
  for (;;) {
    const counted = QUANTIFIED.exec(scan.slice(at, end))?.[0].length ?? 0;
    const first = scan.startingAt(at + counted) ?? scan.startingAt(at);
    if (counted > 0) {
      at += counted;
      continue;
    }
    if (!first || first.end >= end) return at;
    // 巡视‖整改专题民主生活会: a phrase of the names of meetings, whatever its first word is elsewhere.
    if (lexicon.words.meetingInside.longestAt(scan.text, at, end)) return at;
    if (!lexicon.words.meetingLead.has(first.word)) return at;
    // 全面‖推动…座谈会: the adverb of the verb that opens the name.
    if (withAdverb(grammar, first.end) === first.start && opens(lexicon, scan.startingAt(first.end)))
      return at;
    at = first.end;
  }
}

/** “2023·中国…论坛”: where quotation marks close right behind the head, all between them is the name. */
export function insideQuotes(scan: Scan, start: number, end: number): number | undefined {
  if (scan.char(end) !== '”') return undefined;
  const before = scan.slice(Math.max(0, end - LONGEST), start);
  const open = before.lastIndexOf('“');
  // “邀请…参加世卫大会”: a demand in quotation marks, which only ends with a meeting.
  return open >= 0 && !/[，。；：！？”\n]|邀请|参加|出席|召开|举行/.test(before.slice(open))
    ? start - (before.length - open) + 1
    : undefined;
}

/** 持续推进‖论坛: verbs and a bare head, and nothing that would say which. */
export function isVerbWithHead({ scan, lexicon }: Grammar, start: number, end: number): boolean {
  let at = start;
  for (let token = scan.startingAt(at); token && token.end < end; token = scan.startingAt(at)) {
    if (!opens(lexicon, token) && !lexicon.words.meetingAdverb.has(token.word)) break;
    at = token.end;
  }
  return at > start && lexicon.words.bareMeeting.has(scan.slice(at, end));
}

/**
 * 扎实推进‖中拉论坛建设: what is built is the forum, and the verb in front of it no part of its name, unless something says
 * that it was convened under this name.
 */
export function behindBuilder(grammar: Grammar, start: number, end: number): number {
  const { scan, lexicon } = grammar;
  if (!/(?:论坛|峰会|博览会)$/.test(scan.slice(start, end)) || isConvened(grammar, start, end)) return start;
  const first = scan.startingAt(start);
  const verb = first && lexicon.words.meetingAdverb.has(first.word) ? scan.startingAt(first.end) : first;
  return verb && verb.end < end - 2 && opens(lexicon, verb) ? verb.end : start;
}

/** How far a verb may stand from the head that it governs. */
const GOVERNS = 40;

const WHOLE_OBJECT =
  /(?:召开|举行|举办)了?((?:全[省市县区州旗镇乡村校院系局]|新学[期年])[^，。；：！？\n“”《》的]{1,30})$/;
/** 召开‖师德建设工作推进暨…动员会: one subject with no conjunction, of what is convened to work. */
const PLAIN_OBJECT =
  /(?:召开|举行)了?((?:20\d\d年度?)?(?![我本该此这首全第]|一次|今|昨|紧急|专题|主题|党委|党组|支部|班子)(?:(?![等过场的了和与及会首次多由在以])[\u4e00-\u9fff]){3,30})$/;
const SITTING = /(?:动员|部署|推进|调度|培训|宣贯|启动|工作|动员部署)[大会][会议]?$/;

/**
 * 召开‖全镇防汛防旱、河长制暨秸秆禁烧和…工作会议: between the verb and the head nothing but the name stands, where it begins
 * with whose or which it is.
 */
function wholeObject({ scan, lexicon }: Grammar, start: number, end: number): number | undefined {
  const before = scan.slice(Math.max(0, end - LONGEST), start);
  const plain = SITTING.test(scan.slice(start, end)) ? PLAIN_OBJECT.exec(before) : null;
  const words = (WHOLE_OBJECT.exec(before) ?? plain)?.[1];
  if (!words || lexicon.words.meetingHead.all(words).length > 0) return undefined;
  return start - words.length;
}

/** 分别举行‖甲项目、乙项目‖开工仪式: what is begun by one ceremony. */
const BEGUN = /(?:举行|举办)了?((?:[^，。；：！？\n“”《》、]{2,30}(?:项目|工程|基地)、)+)$/;
/** How far in front of the ceremony's name such a list may begin. */
const LISTED = 80;

/**
 * 举行…情况新闻发布会, 召开的…报告会: what such a meeting is about holds verbs of every kind, and between 举行 and the
 * head nothing else stands. Undefined where the name does not reach further than it is known to.
 */
export function governed(grammar: Grammar, start: number, end: number): number | undefined {
  const { scan, lexicon } = grammar;
  // 参加了‖共青团和青联、总工会、妇联界委员联组会: circles, however they are joined.
  const circles =
    /联组会议?$/.test(scan.slice(start, end)) &&
    /参加了?((?!了)(?:(?!参加|会议)[^，。；：！？\n的]){1,30})$/.exec(
      scan.slice(Math.max(0, end - GOVERNS), start),
    )?.[1];
  if (circles) return start - circles.length;
  const begun = /(?:开工|奠基|签约|竣工|投产|揭牌)仪式$/.test(scan.slice(start, end))
    ? BEGUN.exec(scan.slice(Math.max(0, start - LISTED), start))?.[1]
    : undefined;
  if (begun) return start - begun.length;
  if (!/(?:发布会|见面会|报告会|座谈会)$/.test(scan.slice(start, end)))
    return wholeObject(grammar, start, end);
  const before = scan.slice(Math.max(0, end - GOVERNS), start);
  const match = /(?:举行|召开|举办)(?:了|的)?([^，。；：！？\n]*)$/.exec(before);
  const words = match?.[1] ?? '';
  // A list is of those who were asked to come: 专家、企业家和…代表座谈会.
  if (!words || (words.includes('、') && !scan.slice(start, end).endsWith('座谈会'))) return undefined;
  if (/^[由在以]|[的了]$|全[省市县区]/.test(words)) return undefined;
  // 电影展映、‖中国电影诞生120周年座谈会: what else is held.
  if (/(?:展[映览演]|[比大]赛|演出|活动)、/.test(words)) return undefined;
  const from = start - words.length;
  return lexicon.words.meetingHead.all(words).length > 0 ? undefined : properStart(grammar, from, end);
}
