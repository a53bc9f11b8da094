/**
 * 到上河、马家坪、苏坡等10个村, 下塬、石桥等乡镇, 南圩、北圩、河口4村: lists whose end says that their items are settlements, which bear their names
 * alone.
 */
import { allMatches } from '../../lexicon/matches.ts';
import type { MentionLexicon } from '../lexicon.ts';
import type { Scan } from '../scan.ts';
import type { Unit } from '../unit.ts';

const CALLED =
  /(?:等(?:所有|一批|(?:\d+|[一二三四五六七八九十数多几两]+)?[余多]?[个座]?)|(?:全[市县区旗州镇乡]|共)?(?:(?:\d{1,2}|[两二三四五六七八九十])个|(?:\d{1,2}|[两三四五六七八九十])(?=[村镇乡])))(?:(?:受灾|重点|沿线|山区|库区|边远|偏远)?(?:乡镇|镇街|镇办|镇乡|行政村|自然村|村庄|村居|村委会(?![^，。；、]{0,6}主任)|村|镇|乡|街道|社区)|(?<=[座个批]|所有)(?:大中型|大型|中型|小型|重点|骨干)?(?:水库|水利枢纽|水电站|电站|灌区|泵站|景区|旅游景区)|[多数几\d]*条?(?:高速公路|高速|国省道))(?![\u4e00-\u9fff]{0,2}(?:人居|治理|建设|工作|振兴|民自治)|[委民级干道风规]|(?<=乡)[村土]|(?<=社区)(?:服务|养老|助餐|照[料护]|医疗|卫生|食堂|嵌入|托))/g;
/** How far back such a list may begin, in UTF-16 units. */
const LONGEST = 120;
/** What is no name: a settlement by its generic is read elsewhere, kinds and what is done there are none. */
const NOT_NAME =
  /(?:[省市县区州旗盟镇乡村]|社区|街道|[业产品种类型型性化态项目])$|[的和与及了着在对将]|^(?:文明|和谐|富裕|特色|生态|旅游|重点|示范|中心|城关镇|先进|后进|贫困|整治|生产|生活|绿色|美丽|平安|法治|数字|智慧|红色|山区|平原|城郊|沿江|沿河|沿海)$/;
/** The verb or preposition in front of the first item. */
const LEADS =
  /^.*(?:来到|前往|深入|走进|走访|走过|走遍|踏遍|察看|查看|视察|参观|考察|调研|检查|督导|慰问|惠及|涉及|覆盖|途[经径]|流经|抽取|抽查|选取|确定|其中|包括|串联起?|连接|对接|达|赴|到|在|对|为|以|由|于|及)了?(?:[我该全本][省市县区镇乡])?/s;

/** Verbs of going inside a later item: who goes there stands in front of it. */
const GOES = /^.+?(?:来到|前往|深入到?|走进|走访|察看|查看|赴|到)了?(?=..)/s;

/** 竹坳和双井镇水集: a settlement, and another behind its township. */
const PAIR =
  /^([\u4e00-\u9fff]{2,3})[和与及]([\u4e00-\u9fff]{2,3}(?:镇|乡|街道)(?![镇乡])[\u4e00-\u9fff]{2,3})$/;

/** The settlements, by where each begins. */
export function countedPlaces(scan: Scan, lexicon: MentionLexicon): Map<number, Unit> {
  const found = new Map<number, Unit>();
  for (const { index } of allMatches(CALLED, scan.text)) {
    const before = scan.slice(Math.max(0, index - LONGEST), index);
    const list = /(?:[\u4e00-\u9fff]{2,20}、)+[\u4e00-\u9fff]{2,5}$/.exec(before)?.[0] ?? '';
    let at = index - list.length;
    const from = at;
    for (const [number, item] of list.split('、').entries()) {
      const goes = number === 0 ? 0 : (GOES.exec(item)?.[0].length ?? 0);
      // 李某、张某先后到‖上河、马家坪等村
      if (goes > 0) for (const start of found.keys()) if (start >= from) found.delete(start);
      const lead =
        number === 0 ? ((LEADS.exec(item) ?? /^[我该全本][省市县区]/.exec(item))?.[0].length ?? 0) : goes;
      // 全镇, and then 上河、马家坪: a place in front of the first item is not its name.
      const name = item.slice(lead);
      // 流经大泽镇潮透、田金等村: the first with its township.
      const inTown =
        number === 0 &&
        /^[\u4e00-\u9fff]{2,3}(?:镇|乡|街道)(?![镇乡])[\u4e00-\u9fff]{2,3}$/.test(name) &&
        !NOT_NAME.test(name);
      if (inTown)
        found.set(at + lead, { kind: 'place', start: at + lead, end: at + item.length, bare: false });
      const own = name.length > 1 && name.length < (number === 0 ? 4 : 6) && !NOT_NAME.test(name);
      if (own && !lexicon.words.kindOfPerson.has(name) && !lexicon.posts.has(name))
        found.set(at + lead, { kind: 'place', start: at + lead, end: at + item.length, bare: false });
      // 竹坳和双井镇水集、官庄等村: two, of which the second stands with its township.
      const [, first, second] = PAIR.exec(name) ?? [];
      if (first && second && !NOT_NAME.test(first) && !NOT_NAME.test(second)) {
        const start = at + lead;
        const next = start + name.length - second.length;
        found.set(start, { kind: 'place', start, end: start + first.length, bare: false });
        found.set(next, { kind: 'place', start: next, end: next + second.length, bare: false });
      }
      at += item.length + 1;
    }
  }
  return found;
}
