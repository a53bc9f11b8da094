/**
 * What somebody goes to or looks at, and lists of it: 来到‖白岩寨村、‖河口社区, 深入我镇‖下塬村检查. Between a verb of going and
 * a place's right end nothing but its name stands, whatever the segmenter takes its words for.
 */
import type { MentionLexicon } from './lexicon.ts';
import type { Scan } from './scan.ts';
import type { Unit } from './unit.ts';
import { GENERIC } from './sites.ts';
import { VILLAGE_KIND } from './places.ts';
import { ROAD_KIND } from './roads.ts';
import { isOneOf } from './word-classes.ts';

/** Verbs of going, looking and lying; 的 and marks only in front of a list of settlements. */
const LEAD =
  /(?:(?:来到|前往|深入|走进|走访|赶赴|奔赴|莅临|抵达|察看|查看|(?:视察|参观|观摩|考察|调研|检查|督导|巡查)(?![组站员点官院室团者])|慰问|看望|位于|途[经径]|流经|穿越|横跨|沿[途线]|连接|串联|惠及|辐射|覆盖|(?<![达得受感直提收看做遇找想谈听等遭])到(?![位底期户人岗会处])|赴)[了过起]?(?:我[省市县区镇乡]|[该全][市县区镇乡]|辖区内?)?|[（(]|(?:^|[，。；：（“\n])(?=[\u4e00-\u9fff]{2,3}[镇乡][\u4e00-\u9fff]{1,4}(?:村|社区))|[的，。；：（\n](?=[\u4e00-\u9fff]{2,4}(?:村|社区|镇|乡|街道)[、和]))(?=([\u4e00-\u9fff、]{3,80}))/g;
/** What a place's name, right behind which it stands, is followed by in such a sentence. */
const TAIL =
  /^(?:等|项目|建设|施工|工程|现场|工地|一线|实地|调研|考察|检查|督导|督查|督办|走访|慰问|看望|指导|视察|参观|观摩|巡查|察看|查看|了解|开展|进行|宣讲|参加|座谈|召开|主持|举行|举办|接访|组织|积极|坚持|通过|依托|党[支总员群委]|核酸|大坝|坝[前下]|水位|后|安置点|村民|居民|内|里|时|就|对|和|与|及|以及)/;
/** What stands between an item and the next that 和 joins to it. */
const JOIN = /^(?:项目|建设|施工|工程)*(?:现场|工地|一线)?(?:以及|[和与及])/;
const SETTLEMENT = /(?:村|社区|镇|乡|街道|嘎查|苏木)$/;
/** Towns and villages as a kind, or of somebody: 各村, 本镇, 集镇. */
const SETTLEMENT_KIND =
  /^(?:乡村|广大)|^[各全该本每某此这那其我你他哪同邻近]|(?:[集城乡小村重名古强各全家水下返入老故他外山农市建]|特色|中心|专业|示范)[镇乡]$|^(?:街道|乡镇|城乡|沿线|部分|周边|所有|多个|相关|有关|重点|受灾|下辖|所辖)/;
const COUNTED = /^[一二三四五六七八九十百千两多几]+[多余]?[个家座处条所名批]/;
/** What no name holds: particles, a verb that begins another clause, a conjunction that does not begin a word of names. */
const PLAIN =
  /[的了着等到在]|^[从由将对向以]|城乡社区$|旗下|[所下]属|[东西南北中]部|^[两各全三多][地大]|[一二三四五六七八九十]大|.[和与及](?![平谐睦顺合])|^(?:[并支]|开展|推进|推动|实施|落实|加强|打造|建设)|带[乡村]$/;
/** Right ends of schools, clinics and firms behind a name of whatever words. */
/** Roads, but not which kind. */
const ROAD = /^[\u4e00-\u9fff]{2,4}(?:路|街|大道|巷)$/;
const BODY = /(?:医院|卫生院|有限公司|有限责任公司|股份公司|合作社|管理局|管理处|管理所|指挥部|初中|养老院)$/;
/** No item is longer, and none without a township in it has a longer name. */
const LONGEST = 16;
const LONGEST_NAME = 7;
/** Right ends that what bears no name has as well. */
const KINDS = /(?:基地|园区|片区|市场|中心|社区|林区|矿区|厂区|工作站|展厅|展馆|路口|市场)$/;
const HIGHER = /[省市县区旗州盟镇乡]|街道/;

/** What the stretch is by its right end: its kind, and where its name ends. */
function kindOf({ words }: MentionLexicon, item: string): { kind: Unit['kind']; name: string } | undefined {
  const settlement = SETTLEMENT.exec(item)?.[0];
  if (settlement) return { kind: 'place', name: item.slice(0, -settlement.length) };
  const road = ROAD.test(item) && !ROAD_KIND.test(item) && !isOneOf(item, words.siteNot, words.siteGeneric);
  if (road) return { kind: 'place', name: item.slice(0, -1) };
  const body = BODY.exec(item)?.[0];
  if (body) return { kind: 'organisation', name: item.slice(0, -body.length) };
  for (let length = Math.min(6, item.length - 2); length > 1; length--) {
    const end = item.slice(-length);
    if (words.itemSchool.has(end)) return { kind: 'organisation', name: item.slice(0, -length) };
    if (isOneOf(end, words.siteSuffix, words.ledSite)) return { kind: 'place', name: item.slice(0, -length) };
  }
  return undefined;
}

/** Whether the words of the stretch are the sentence's, and not a name's. */
function holdsClause({ words, posts }: MentionLexicon, scan: Scan, start: number, end: number): boolean {
  if (posts.longestAt(scan.text, start, end)) return true;
  const { afterName, meetingStop, subjectVerb, beforePlace, nameVerb, kindOfPerson } = words;
  for (let at = start; at < end; at++) {
    const token = scan.startingAt(at);
    if (!token || token.end > end || token.word.length < 2) continue;
    const { word, tag } = token;
    if (isOneOf(word, meetingStop, subjectVerb, beforePlace, kindOfPerson)) return true;
    if (/^(?:v|d|p|c|r)$/.test(tag) && word !== '高速' && !nameVerb.has(word)) return true;
    if (tag !== 'x' && afterName.has(word)) return true;
  }
  return false;
}

/** The unit that the stretch text[start…end] is, if it is a name. */
function unitOf(lexicon: MentionLexicon, scan: Scan, start: number, end: number): Unit | undefined {
  const item = scan.slice(start, end);
  const found = kindOf(lexicon, item);
  if (!found || COUNTED.test(item) || PLAIN.test(item) || lexicon.places.has(item)) return undefined;
  const { kind, name } = found;
  if (SETTLEMENT.test(item)) {
    const kindly = SETTLEMENT_KIND.test(item) || VILLAGE_KIND.test(item) || GENERIC.test(item);
    if (name === '' || kindly || (name.length > LONGEST_NAME && !HIGHER.test(name))) return undefined;
  } else {
    const { siteKind, schoolKind, siteGeneric, siteNot } = lexicon.words;
    const kinds = [siteKind, schoolKind].some(
      (words) => (words.longestAt(item, 0)?.end ?? 0) > 1 || words.has(name),
    );
    // 汽车研发中心: what is of a kind alone bears no name.
    const first = scan.covering(start)?.tag ?? '';
    if (KINDS.test(item) && !/^(?:ns|nz|nr|x)/.test(first)) return undefined;
    if (name.length < 2 || kinds || isOneOf(item, siteGeneric, siteNot)) return undefined;
  }
  return holdsClause(lexicon, scan, start, end) ? undefined : { kind, start, end, bare: false };
}

/** The longest name that begins at `start` and that the sentence goes on behind, before `limit`. */
function nameAt(lexicon: MentionLexicon, scan: Scan, start: number, limit: number): Unit | undefined {
  for (let end = Math.min(limit, start + LONGEST); end - start > 2; end--) {
    if (end < limit && !TAIL.test(scan.slice(end, end + 4))) continue;
    const unit = unitOf(lexicon, scan, start, end);
    if (unit) return unit;
  }
  return undefined;
}

/** What is led to, by where it begins. */
export function ledItems(scan: Scan, lexicon: MentionLexicon): Map<number, Unit> {
  const found = new Map<number, Unit>();
  for (const { 0: lead, 1: list = '', index } of scan.text.matchAll(LEAD)) {
    let at = index + lead.length;
    for (const item of list.split('、')) {
      const limit = at + item.length;
      for (let from = at; limit - from > 2;) {
        const unit = found.get(from) ?? nameAt(lexicon, scan, from, limit);
        if (!unit) break;
        found.set(from, unit);
        const join = JOIN.exec(scan.slice(unit.end, limit))?.[0].length ?? 0;
        if (join === 0) break;
        from = unit.end + join;
      }
      at = limit + 1;
    }
  }
  return found;
}
