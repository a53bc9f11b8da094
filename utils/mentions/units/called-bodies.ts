/**
 * Bodies by what the text says they are: the items of …等多家企业, whatever short names they bear, and the paper or site in
 * a dateline or a credit (…新闻网讯, 来源：…).
 */
import { Matcher } from '../../lexicon/matcher.ts';
import { allMatches } from '../../lexicon/matches.ts';
import type { MentionLexicon } from '../lexicon.ts';
import { isNameWord } from '../grammar.ts';
import { visitorLength } from './named.ts';
import { isHan, isNoWord, type Scan } from '../scan.ts';

const FIRMS =
  /(?:等(?:\d+|[一二三四五六七八九十]+)?[多几余]?家?|(?:(?<!\d)\d{1,2}|[两三四五六七八九十])家)(?:矿山|矿产|工业|高新技术|高科技|上市|专精特新|化工|装备|机械|医药|国有|入驻|签约|制造业?|生产|加工|民营|外贸|食品|科技|农业|重点|龙头|骨干|规上|规模|本地|知名|著名|大型|鞋服|服装|纺织|建材|物流|能源|汽车|电子|家居|陶瓷){0,2}(?:企业|公司|厂家)(?!家|[运经]营|管理|文化|制度|模式)/g;
const ITEMS = /(?:[\p{Script=Han}A-Za-z\d（）()]{2,14}、)+[\p{Script=Han}A-Za-z\d（）()]{2,14}$/u;
/** How far back such a list may begin, in UTF-16 units. */
const LONGEST = 120;
/** 青岩乡党政负责人及全体干部: people, and no firm. */
const PEOPLE = /负责|干部|群众|代表|人士|领导|嘉宾/;
/** What a firm's item is not: a place of firms. */
const PLACE_OF_FIRMS = /(?:园区?|小区|开发区|基地|中心|市场)$/;
/** 多晶硅、光伏制造等企业: what firms make. */
const PRODUCT =
  /^[\u4e00-\u9fff]{0,2}(?:硅|芯片|面板|组件|制造|加工|制品|设备|器件|稀土|零部件|养殖|种植|系统|体系|模式|品牌|矩阵)$|^(?:餐饮|住宿|建筑|化工|机械|电子|服装|食品|纺织|物流|旅游|外贸|商贸|医药|电池|材料|产品)(?:业|类)?$|^(?:[各全本该]|有关|相关)|等|的|[近超约逾达]$/;

/** 岚河新闻网8月19日电: the same with the day. */
const DATED =
  /(?<=^|\n)[ \u3000]*([\p{Script=Han}]{1,8}?(?:网|报|在线|时刻|新闻(?!网)|融媒|客户端|电视台|发布))(?:时刻)?(?:[\p{Script=Han}]{2,4})?\d{1,2}月\d{1,2}日?(?:电|讯|消息)(?=[ \u3000（(【：:\n\d]|记者)/gu;
const DATELINE =
  /(?<=^|\n)[ \u3000]*([\p{Script=Han}]{2,10})(?:讯|消息|报道|时刻(?=\d))(?=[ \u3000（(【：:]|\d{1,2}月|记者)/gu;
/** 石榴云‖/岚河日报‖讯, 岚河网-岚河报讯: two that bring the text, in front of the day or who wrote it. */
const TWO_PAPERS =
  /(?<=^|\n)[ \u3000]*([\p{Script=Han}]{2,8}(?:网|云|报|台|时刻|融媒|在线|客户端))[/／\-－—]([\p{Script=Han}]{2,8}(?:网|云|报|台|融媒|在线|客户端))(?=讯|消息|\d{1,2}月)/gu;
/** 岚河网·云上客户端‖讯: a site and its app, by one name. */
const APP =
  /(?<=^|\n)[ \u3000]*([\p{Script=Han}]{2,8}[·・][\p{Script=Han}]{1,8}(?:网|云|客户端|融媒|新闻))(?=讯|消息|(?:[\u4e00-\u9fff]{2,4})?\d{1,2}月)/gu;
const SOURCE = /(?:来源|转自|转载自|稿源)[:：] ?([\p{Script=Han}]{2,16})(?=[\s）)】]|$)/gu;
const MEDIUM = /(?:网|报|晚报|电视台|广播电台|融媒体?中心|融媒|客户端|在线|发布|信息港)$|^云上/;
/** （柳荫街道  供稿）: the same in brackets. */
const CREDIT =
  /[（(]([\p{Script=Han}]{2,10}(?:(?:街道|镇|乡)(?=[ \u3000]{0,4}供[稿图])|街办|街道办|[镇乡]政府|办事处))[ \u3000]{0,4}(?:供[稿图])?[）)]/gu;
/** 岚河融媒体‖记者, 岚河融媒 李某 at a line's end: whose somebody is who signs. */
const SIGNS =
  /(?<=^|[\n。！（(])[ \u3000]*([\u4e00-\u9fff]{2,8}(?:融媒体?(?:中心)?|新闻网|电视台|广播电视台))(?=(?:首席|见习|全媒体)?(?:记者|通讯员)|[ \u3000]+[\u4e00-\u9fff]{2,4}(?:[ \u3000][\u4e00-\u9fff]{2,4}){0,2}[ \u3000]*(?:\n|$))/gu;
/** 来源：农业局: the office that gave the text. */
const GIVER = /(?:[局办委厅队]|水务|公司|集团|医院|学校|街道|法院|检察院|中心|政府|工委|宣传)$/;

/** 县交通运输局、‖自然资源局等单位: lists whose end says that their items are departments, whatever stands in front of them. */
const DEPARTMENTS =
  /(?:等(?:\d+|[一二三四五六七八九十数多几]+)?[个家]?|(?:\d{1,2}|[两三四五六七八九十])[个家])(?:[市县区镇州]级|[市县区镇州]直|相关|有关|职能|成员|责任|主管|行业|业务|各)*(?:部门|单位)|(?<=[局办部处院])(?:主要|相关|有关)?负责(?:人|同志)/g;
const OFFICE = /[局委办厅院会队所处]$|中心$|公司$/;
/** 党办, 校办, 保卫部, 基建处, 校医院: the offices of a school or a firm, in a list of its own. */
const OF_SCHOOL = /^(?:[党校院行政]办|校医院|研究生院|[\u4e00-\u9fff]{2,8}[处部]|[\u4e00-\u9fff]{2,6}学院)$/;
/** 供电公司, 自来水公司: what every county has one of. */
const UTILITY = /^(?:供电|电力|电信|移动|联通|自来水|供水|水务|燃气|天然气|热力|公交)公司$/;
/** What every place has: named only with whose it is. */
const EVERY =
  /^(?:党委|党支部|党总支|人大|政协|政府|人民政府|管委会|村委会|居委会|支委会|委员会|理事会|监事会)$/;

/** Whether the segmenter knows no word for a part of it: a name rather than an industry (生物医药). */
function isStrange(scan: Scan, start: number, end: number): boolean {
  for (let token = scan.covering(start); token && token.start < end; token = scan.startingAt(token.end))
    if (/^(?:x|nr|nz|ns)/.test(token.tag)) return true;
  return false;
}

/** Where the list's first item begins: behind the last verb, preposition or particle in front of it. */
function firstStart(scan: Scan, lexicon: MentionLexicon, start: number, end: number): number {
  let first = start;
  for (let at = start; at < end;) {
    const token = scan.startingAt(at);
    if (!token) {
      at++;
      continue;
    }
    at = token.end;
    const { word, tag } = token;
    const leads =
      /^(?:p|ul|uj)$/.test(tag) ||
      (tag === 'v' && word.length > 1) ||
      lexicon.words.beforePlace.has(word) ||
      // 天津‖大力支持‖某某装备、…
      (word.length > 3 && !isNameWord({ lexicon }, token));
    // 到临港经济开发区‖优格玛
    if (at < end && (leads || /(?:区|镇|乡|街道)$/.test(word))) first = at;
  }
  return first + visitorLength(scan, lexicon, first, end);
}

/** Whether a verb of going or looking stands inside the item. */
function leadsInside(scan: Scan, lexicon: MentionLexicon, start: number, end: number): boolean {
  for (let token = scan.covering(start); token && token.end < end; token = scan.startingAt(token.end))
    if (token.word.length > 1 && lexicon.words.beforePlace.has(token.word)) return true;
  return false;
}

/** Whether the first item of a list is somebody behind a post. */
function holdsPost(scan: Scan, lexicon: MentionLexicon, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const post = lexicon.posts.longestAt(scan.text, at, end);
    if (post && end - post.end < 5 && lexicon.surnames.longestAt(scan.text, post.end, end)) return true;
  }
  return false;
}

/** 金湖工业园‖双运工贸: where the firm is. */
function behindZone(scan: Scan, start: number, end: number): number {
  const zone = /^[\u4e00-\u9fff]{2,6}(?:工业园|产业园|园区|开发区|高新区|经开区|[镇乡]|街道)(?=..)/.exec(
    scan.slice(start, end),
  )?.[0];
  return start + (zone?.length ?? 0);
}

function addFirms(scan: Scan, lexicon: MentionLexicon, found: Map<number, number>): void {
  for (const { index } of allMatches(FIRMS, scan.text)) {
    const before = scan.slice(Math.max(0, index - LONGEST), index);
    const list = ITEMS.exec(before)?.[0];
    if (list === undefined) continue;
    const spans: [number, number][] = [];
    let at = index - list.length;
    // 县领导何某、周某‖及皖信科技、…: people by their posts, up to the conjunction.
    let people = holdsPost(scan, lexicon, at, at + list.indexOf('、'));
    for (const [number, item] of list.split('、').entries()) {
      const join = people ? /[及与和]/.exec(item) : null;
      if (people && !join) {
        at += item.length + 1;
        continue;
      }
      people = false;
      at += join ? join.index + 1 : 0;
      const end = at + item.length - (join ? join.index + 1 : 0);
      // 何某、周某来到‖皖信科技、…: the list of firms begins behind the verb.
      const isLed = number > 0 && leadsInside(scan, lexicon, at, end);
      if (isLed) spans.length = 0;
      const start = behindZone(scan, number === 0 || isLed ? firstStart(scan, lexicon, at, end) : at, end);
      const plain =
        [PLACE_OF_FIRMS, PEOPLE].some((kind) => kind.test(item)) || PRODUCT.test(scan.slice(start, end));
      // 中康、‖宏博‖等矿山企业: a short one must be no word, nor a place.
      const short =
        end - start === 2 && isNoWord(scan, start, end) && !lexicon.places.has(scan.slice(start, end));
      if ((short || end - start > 2) && isHan(scan.char(start)) && !plain) spans.push([start, end]);
      at = end + 1;
    }
    const strange = spans.filter(([start, end]) => isStrange(scan, start, end));
    if (strange.length * 2 >= spans.length) for (const [start, end] of spans) found.set(start, end);
  }
}

/** 自然资源局, 国土资源局: a department of the list, or one that only a bureau's right end has. */
const isOffice = ({ departments, words }: MentionLexicon, name: string): boolean =>
  departments.has(name) ||
  UTILITY.test(name) ||
  (/^[\u4e00-\u9fff]{2,12}(?:局|管理处|指导中心)$|^[\u4e00-\u9fff]{2}办$/.test(name) &&
    !/(?:街道|[镇乡村])[和与]/.test(name) &&
    !words.bodyNotEnd.has(name.slice(-2)));

/** A department of the list, or one of the commonest build: 农机局, 组织办. */
const isKnown = ({ departments }: MentionLexicon, name: string): boolean =>
  departments.has(name) || /^[\u4e00-\u9fff]{2}[局办]$/.test(name);
/** What stands in front of an office and is joined to it. */
const JOIN = /^.*(?:以及|[和及与])(?=..)/;

function addDepartments(scan: Scan, lexicon: MentionLexicon, found: Map<number, number>): void {
  for (const { index, 0: whole } of allMatches(DEPARTMENTS, scan.text)) {
    const list = /(?:[\u4e00-\u9fff]{2,16}、)*[\u4e00-\u9fff]{2,16}$/.exec(
      scan.slice(Math.max(0, index - LONGEST), index),
    )?.[0];
    // 公安局‖负责人: of one department alone the text may mean any.
    if (whole.includes('负责') && list?.includes('、') !== true) continue;
    let at = index - (list?.length ?? 0);
    const items = list?.split('、') ?? [];
    const isSchool =
      items.length > 2 && items.every((item) => OF_SCHOOL.test(item)) && !isHan(scan.char(at - 1));
    for (const [number, item] of items.entries()) {
      // 何某‖以及组织办、考绩办负责人: the offices behind the people; not 发展‖和改革局.
      const lead = isKnown(lexicon, item) ? 0 : (JOIN.exec(item)?.[0].length ?? 0);
      const own = isKnown(lexicon, item.slice(lead)) ? item.slice(lead) : item;
      // …；‖农机局、农业局等部门: the first, if nothing stands in front of it.
      const first = isKnown(lexicon, own) && (own !== item || !isHan(scan.char(at - 1)));
      at += item.length - own.length;
      const name = number > 0 || first || isSchool ? own : '';
      if (isSchool || (name.length > 2 && OFFICE.test(name) && !EVERY.test(name) && isOffice(lexicon, name)))
        found.set(at, at + own.length);
      at += own.length + 1;
    }
  }
}

/** “红驿先锋”小微治理志愿服务队: a team by a name in quotation marks. */
const QUOTED =
  /(?<![行司局委院心厂区村镇队会部])“[\u4e00-\u9fff]{2,8}”[\u4e00-\u9fff]{0,6}?(?:志愿者?服务[队中]心?|服务队|救援队|宣讲团|宣讲队|突击队|先锋队|巡逻队|艺术团|合唱团|调解室|工作室)(?![\u4e00-\u9fff]{0,2}(?:长[^期效]|模式|机制|品牌))/g;

/** 云潭数码科技股份有限公司（简称“云潭数码”）: what a firm or a body says it is called, behind its whole name. */
const SHORT_FORM =
  /(?:公司|集团|合伙企业|银行|大学|学院|医院|协会|学会|联合会|委员会|中心|研究[院所]|[厅局])[（(](?:以下|下文|下称)?(?:均|统一)?(?:简称|下称|称)(?:为|作|作为)?[“‘]([\u4e00-\u9fff]{2,8})[”’][）)]/g;

/** Where such a short form stands anywhere in the text. */
function addShortForms(scan: Scan, lexicon: MentionLexicon, found: Map<number, number>): void {
  const names = allMatches(SHORT_FORM, scan.text).flatMap(({ 1: name = '' }) =>
    lexicon.words.unit.has(name) || lexicon.places.has(name) ? [] : [[name, true] as const],
  );
  for (const { start, end } of new Matcher(names).all(scan.text)) found.set(start, end);
}

/** Where each begins → where it ends. */
export function calledBodies(scan: Scan, lexicon: MentionLexicon): Map<number, number> {
  const found = new Map<number, number>();
  addFirms(scan, lexicon, found);
  addDepartments(scan, lexicon, found);
  for (const { 0: whole, 1: one = '', 2: other = '', index } of [
    ...allMatches(TWO_PAPERS, scan.text),
    ...allMatches(APP, scan.text),
  ])
    for (const name of [one, other].filter(Boolean)) {
      const start = index + whole.lastIndexOf(name);
      found.set(start, start + name.length);
    }
  addShortForms(scan, lexicon, found);
  for (const { 0: whole, index } of allMatches(QUOTED, scan.text)) found.set(index, index + whole.length);
  for (const pattern of [DATELINE, DATED, SOURCE, CREDIT, SIGNS])
    for (const { 0: whole, 1: words = '', index } of allMatches(pattern, scan.text)) {
      // 岚河网‖安徽‖讯: from where it reports.
      const name = words
        .replace(/^据/, '')
        .replace(/(?<=.网)[\u4e00-\u9fff]{2,4}$/, (rest) => (lexicon.places.has(rest) ? '' : rest));
      const start = index + whole.indexOf(name);
      const given = pattern === CREDIT || pattern === DATED || (pattern === SOURCE && GIVER.test(name));
      if ((given || MEDIUM.test(name)) && !/^[本我该]|^[晚日早]报$/.test(name))
        found.set(start, start + name.length);
    }
  return found;
}
