/**
 * Lists of what somebody visited (察看了…等项目现场), and lists that count their items (…等5座水库): what stands between two marks
 * there is one name, whatever the segmenter takes its words for.
 */
import { allMatches } from '../../lexicon/matches.ts';
import type { Grammar } from '../grammar.ts';
import type { MentionLexicon } from '../lexicon.ts';
import { isHanAt, type Scan } from '../scan.ts';
import type { Unit } from '../unit.ts';
import { isOneOf } from '../word-classes.ts';

/** …等地, …等项目现场, …等城市建设重点项目: the end of a list of what was visited. */
const VISITED =
  /等(?:地|处|点位?|多地|多处|多个点|景[点区]|[\u4e00-\u9fff\d]{0,10}?(?:项目|工程|现场|点位|场所|企业|单位|险工|险段|河段|堤段|节点|部位))/g;
/** The verb that leads to such a list. */
const LEADS = /^.*(?:察看|查看|了解|来到|前往|深入|走进|走访|视察|参观|考察|调研|检查|赴|到)(?:了(?!解))?/s;
/** 对辖区…、…、…进行突击检查: the end of such a list, and what leads to it. */
const INSPECTED = /(?=等?进行(?:了)?[\u4e00-\u9fff]{0,6}?(?:检查|督导|督查|走访|巡查|查看|调研|抽查))/g;
const LED_BY_TO = /^.*对(?:了)?(?:辖区内?的?|全[市县区镇乡]的?)?/s;
/** …等5座水库, …等四大名寨: what the items are, by the last character of each. */
const COUNTED =
  /等(?:(?:\d+|[一二三四五六七八九十两多几]+)[座条个处大家所][\u4e00-\u9fff]{0,6}?|(?=(?:重要|主要|重点|中小|多条)?(?:水域|河流|河道|水系|湖泊|山体|山脉|堤段|圩堤|堤防))(?:重要|主要|重点|中小|多条)?|(?=(?:老旧|部分|多个)?小区)(?:老旧|部分|多个)?)(水域|河流|河道|水系|湖泊|山体|山脉|堤段|圩堤|堤防|水库|[海河湖鱼山]?塘|流域|灌区|[名古]?[村寨镇桥楼]|[岛湖山河]|公园|景区|社区|街道|小区)(?![\u4e00-\u9fff]{0,1}长)/g;
/** …等重要水域: its items end as waters do. */
const WATERS = /^(?:水域|河流|河道|水系|湖泊|山体|山脉|堤段|圩堤|堤防)$/;
const WATER = /[河江湖溪渠沟港浜塘泊山岭峰堤圩垸]/;
/** …等老旧小区: its items end as estates do. */
const ESTATE = /[区园苑村院城府庭居里坊楼]/;
/** Verbs and prepositions in front of the first item of a counted list. */
const BEFORE =
  /^.*(?:的|围绕|针对|聚焦|加强|强化|做好|开展|另有|还有|其中|惠及|涉及|推进|推动|加快|完成|参观|新建|续建|改造|修建|建设|建成|打造|覆盖|走访|察看|查看|来到|深入|走进|前往|对|在|到|及|和|于|将|把|由|为|涉及|包括|实施|治理)了?/s;
/** An item that is longer holds more than its name. */
const LONG = 12;
/** How long such a list may be, in UTF-16 units. */
const LONGEST = 160;

/** The list that ends at `index`, back to the mark before it. */
const listBefore = (scan: Scan, index: number): string =>
  /[^，。；！？：,;!?:\n]*$/.exec(scan.slice(Math.max(0, index - LONGEST), index))?.[0] ?? '';

/** Adds where each item of the list begins and ends; `lead` is how much in front of the first is the sentence's. */
function addItems(found: Map<number, number>, list: string, index: number, lead: number): void {
  let at = index - list.length;
  for (const [number, item] of list.split('、').entries()) {
    // 双溪弄水库等5座水库除险加固及‖后华塘: another list's end stands in front of it.
    const own = number === 0 ? lead : item.length > LONG ? (BEFORE.exec(item)?.[0].length ?? 0) : 0;
    // 停车场‖及配套工程
    const and = item.indexOf('及', own + 3);
    found.set(at + own, at + (and > 0 ? and : item.length));
    at += item.length + 1;
  }
}

/** Where the items of such lists begin → where they end. */
export function visitedItems(scan: Scan): Map<number, number> {
  const found = new Map<number, number>();
  for (const { index } of allMatches(VISITED, scan.text)) {
    const list = listBefore(scan, index);
    const first = list.includes('、') ? list.slice(0, list.indexOf('、')) : '';
    const lead = LEADS.exec(first)?.[0].length ?? 0;
    if (lead > 0) addItems(found, list, index, lead);
  }
  for (const { index } of allMatches(INSPECTED, scan.text)) {
    const list = listBefore(scan, index);
    const first = list.includes('、') ? list.slice(0, list.indexOf('、')) : '';
    const lead = LED_BY_TO.exec(first)?.[0].length ?? 0;
    // 对桥梁隧道的标志、标线进行检查: what a thing has.
    if (lead > 0 && !list.slice(lead).includes('的')) addItems(found, list, index, lead);
  }
  return found;
}

/** Items of counted lists that end as their kind does: each the whole name of one. */
export function countedItems(scan: Scan): Map<number, number> {
  const found = new Map<number, number>();
  for (const { index, 1: kind = '' } of allMatches(COUNTED, scan.text)) {
    const list = listBefore(scan, index);
    if (!list.includes('、')) continue;
    const first = list.slice(0, list.indexOf('、'));
    const items = new Map<number, number>();
    addItems(items, list, index, BEFORE.exec(first)?.[0].length ?? 0);
    for (const [start, end] of items) {
      const last = scan.char(end - 1);
      const ends = WATERS.test(kind)
        ? WATER.test(last)
        : kind === '小区'
          ? ESTATE.test(last)
          : last === kind.slice(-1);
      const water = WATERS.test(kind) && end - start === 2 && !/^[各大小内外两江河湖]/.test(scan.char(start));
      if (ends && (end - start > 2 || water) && end - start < 9) found.set(start, end);
    }
  }
  return found;
}

/** Whether an item is no name: it holds a particle, or begins with a word that says which kind. */
function isPlain({ scan, lexicon }: Grammar, start: number, end: number): boolean {
  const { siteKind, schoolKind } = lexicon.words;
  const isKind = [siteKind, schoolKind].some(
    (kinds) => (kinds.longestAt(scan.text, start)?.end ?? start) - start > 1,
  );
  return (
    isKind || !isHanAt(scan.text, start, end) || /^[我该本各全其]|[的和与及了]/.test(scan.slice(start, end))
  );
}

/** 文峰路, 望江桥, 东干渠‖周庄闸: a name of two characters and more, and what it is the name of. */
const ONE_SIGN =
  /^(?:(?:[\u4e00-\u9fff]{2,3}[镇乡])?[\u4e00-\u9fff]{2,4}(?:[路街巷桥闸河湖渠岛楼井寺庙塔亭阁洞泉祠溪圩垸]|村(?!部)|镇|乡|(?<![部大校车家厅店院厂库专热正侧后前房闸火盗帘璃动木铁阀])门)|[\u4e00-\u9fff]{2,3}[镇乡][\u4e00-\u9fff]{2}[坑沟塘堰坝]|[\u4e00-\u9fff]{2,4}[渠河沟](?:[\u4e00-\u9fff]{2,3}[镇乡])?[\u4e00-\u9fff]{2,4}闸|[\u4e00-\u9fff][河江溪])$/;

/** 城市规划展览馆: a city has one, which lists of what was visited name so. */
const PLANNING_HALL = /^(?:城市|城乡)规划(?:展览|展示|艺术|体验)?馆$/;

/** What a name ends as: the longest right end of sites or bodies. */
function kindOf(lexicon: MentionLexicon, name: string): Unit['kind'] | undefined {
  const { siteSuffix, ledSite, enterprise, itemSchool, firmKind, siteNot, siteGeneric } = lexicon.words;
  if (isOneOf(name, siteNot, siteGeneric)) return undefined;
  if (ONE_SIGN.test(name)) return 'place';
  if (name.endsWith('指挥部')) return 'organisation';
  for (let length = Math.min(6, name.length - 2); length > 1; length--) {
    const end = name.slice(-length);
    if (isOneOf(end, enterprise, itemSchool, firmKind)) return 'organisation';
    if (isOneOf(end, siteSuffix, ledSite)) return 'place';
  }
  return undefined;
}

/** The unit that an item of such a list is, where its right end says which. */
export function visitedUnit(grammar: Grammar, at: number): Unit | undefined {
  const { visited, counted, lexicon, scan } = grammar;
  const whole = counted.get(at);
  const end = whole ?? visited.get(at);
  if (end === undefined || end - at < 2 || end - at > 16) return undefined;
  const name = scan.slice(at, end);
  if ((isPlain(grammar, at, end) && !PLANNING_HALL.test(name)) || lexicon.places.has(name)) return undefined;
  const kind = kindOf(lexicon, name) ?? (whole === undefined ? undefined : 'place');
  return kind === undefined ? undefined : { kind, start: at, end, bare: false };
}
