/**
 * What somebody goes to or looks at, and lists of it: 来到‖白岩寨村、‖河口社区, 深入我镇‖下塬村检查. Between a verb of going and
 * a place's right end nothing but its name stands, whatever the segmenter takes its words for.
 */
import { allMatches } from '../../lexicon/matches.ts';
import { oneOf } from '../../lexicon/one-of.ts';
import type { MentionLexicon } from '../lexicon.ts';
import type { Scan } from '../scan.ts';
import { isSettlement, LONGEST, stretchUnit } from './stretches.ts';
import type { Unit } from '../unit.ts';

/** Verbs of going and looking, and what lies somewhere or goes through it. */
const GOES = [
  /来到|(?:先后|依次)来(?!到)|前往|深入|走进|走访|赶赴|奔赴|莅临|[抵到]达|来自(?=[\u4e00-\u9fff]{2,8}(?:村|社区|[镇乡]|街道|嘎查)的)/,
  /察看|查看|(?:视察|参观|观摩|考察|调研|检查|督导|巡查)(?![组站员点官院室团者])|慰问|看望/,
  /位于|途[经径]|流经|穿越|横跨|沿[途线]|连接|串联|惠及|辐射|覆盖/,
  /(?<![达得受感直提收看做遇找想谈听等遭])到(?![位底期户人岗会处达])|赴/,
];
/** 来到‖了, 走进‖到; whose it is, as the place itself says it: 我县, 辖区内. */
const THEN =
  /(?:[了过起](?!解)|(?<=深入|走进|赶|奔赴|下沉)[到至](?![位底期户人岗会处]))?(?:我[省市县区镇乡]|[该全][市县区镇乡]|辖区?内?)?/;

/** What leads to such a name; the first that fits is read. */
const LEADS = [
  new RegExp(oneOf(GOES) + THEN.source),
  /[境区镇乡村]内的|本[村镇乡]/,
  // 在甲村、乙村, 在某广场‖举行
  /(?:(?<=^|[，。；,;\n])在(?=[\u4e00-\u9fff]{3,12}[，,、])|在(?=[\u4e00-\u9fff]{3,14}(?:隆重|正式|顺利|胜利|圆满)?(?:举行|举办|召开|开幕|闭幕|启幕|开业|揭牌|奠基)))/,
  // 在麦地沟人居环境整治项目‖现场，
  /(?:(?<=^|[，。；,;\n])在(?=[\u4e00-\u9fff]{5,24}(?:现场|工地|项目点|地块|展厅|车间)[，,]))/,
  // 项目分别是‖岚河产业园项目、…
  /分别(?:是|为|位于)/,
  // 市长何某来‖云麓港区、岚河港区调研
  /(?<![到前往后上下本未将历原外近过往带])来(?=[\u4e00-\u9fff、]{3,20}?(?:调研|考察|视察|督导|检查|走访|慰问|指导))/,
  // 工作队‖进某村
  /(?<=[队组团])进(?!驻)/,
  /对(?:我[省市县区镇乡])?(?=[\u4e00-\u9fff]{2,10}(?:村|社区|镇|乡|街道)[等、]|[\u4e00-\u9fff]{2,3}[河江湖渠]、)/,
  /(?<=[对至将、在])(?=[\u4e00-\u9fff]{2,4}(?:路|街|大道)以[东西南北])/,
  // 以‖华明镇为代表的小城镇
  /以(?=[\u4e00-\u9fff]{2,4}(?:镇|乡|街道|村|社区)为(?:代表|重点|中心|主|核心|试点))/,
  // 三家台蒙古族村位于…, 在三家台蒙古族村‖开展: a village of a people, by name.
  /(?:(?<=^|[，。；\n][ \u3000]{0,4}|^[ \u3000]{1,8})|[在到])(?=[\u4e00-\u9fff]{2,4}(?:蒙古|[回藏壮苗彝侗瑶白傣黎畲羌土水满]|土家|布依|朝鲜|哈尼|仡佬|裕固|达斡尔|鄂温克|锡伯)族村)/,
  // A line that says what a village is.
  /(?<=^|[，。；\n][ \u3000]{0,4}|^[ \u3000]{1,8})(?=[\u4e00-\u9fff]{2,4}村(?:是|位于|地处|属于|共有|现有|有\d))/,
  // What only a river or a lake has behind its name: 查看了‖甜水河河道
  /(?<=[对沿、及和，。：；（\n的]|[查察]看了?|支流|关于|发挥)(?![各全主重本我该市县区省大小内当目但环沿如像而且使让被把经过为向流])(?![\u4e00-\u9fff]{0,2}(?:江河|河湖|湖河|江湖|界河|内河))(?=[\u4e00-\u9fff]{2,3}[河湖江溪渠](?:[\u4e00-\u9fff]{2,3}段(?:河道|治理|水质|水域|巡河|开展|进行|实地|现场)|河道|水质|流域|干流|支流|汛期|防洪|岸线|水域|断面|沿岸|两岸|上游|下游|[市县区镇乡村]级河长|及周边湿地|湿地|及其支流|开展巡河))/,
  // 五里闸‖开闸泄洪: what only a sluice does.
  /(?<=^|[，。；、\n])(?=[\u4e00-\u9fff]{2,3}(?:节制|分洪|进水|退水)?闸(?:开闸|启闭|关闸|泄洪|水位))/,
  /[（(]/,
  // 一行沿‖龙标大道、‖古城路察看
  /沿(?=[\u4e00-\u9fff]{2,4}(?:大道|大街|路|街|大桥)[、和察查])/,
  // 依托‖柳湾党群服务中心，
  /依托(?=[\u4e00-\u9fff]{2,4}(?:党群|便民)服务中心)/,
  // 与‖岚河街道负责人座谈
  /与(?=[\u4e00-\u9fff]{2,4}(?:镇|乡|街道|村|社区)(?:党政|主要|相关|有关)?负责)/,
  /(?:^|[，。；：（“\n])(?=[\u4e00-\u9fff]{2,3}(?:[镇乡]|街道)[\u4e00-\u9fff]{1,4}(?:村|社区))/,
  // Marks and 的, and what a place has, only in front of a list of settlements.
  /[的，。；：（\n](?:有(?=[\u4e00-\u9fff]{2,4}(?:村|社区|镇|乡|街道)[、和]))?(?=[\u4e00-\u9fff]{2,4}(?:村|社区|镇|乡|街道)[、和])/,
];
const LEAD = new RegExp(
  `${oneOf(LEADS)}(?=((?:[\\u4e00-\\u9fff、]|·(?=[\\u4e00-\\u9fff])|[（(][\\u4e00-\\u9fff]{1,14}[)）]){3,80}))`,
  'g',
);
/** 白岩寨村‖有120户 */
const COUNTS = /^有\d/;

/** Whether the sentence goes on at `end` as it does behind the name of a place. */
const goesOn = ({ words }: MentionLexicon, scan: Scan, end: number): boolean =>
  words.behindLed.longestAt(scan.text, end) !== undefined ||
  COUNTS.test(scan.slice(end, end + 2)) ||
  // 石桥村‖段: what of a dyke or a road lies there.
  scan.slice(end - 1, end + 1) === '村段';

/** What stands between an item and the next that 和 joins to it. */
const JOIN = /^(?:项目|建设|施工|工程)*(?:现场|工地|一线|沿线)?(?:以及|[和与及])/;

/** 贡里‖和, 淮江入海道建设项目‖: the first of two that 和 joins, what the next is built for. */
const OTHER =
  /^(?:[\u4e00-\u9fff]{2,5}?(?:和(?![平谐睦])|与)|[\u4e00-\u9fff]{2,12}?(?:建设|工程)项目)(?=[\u4e00-\u9fff]{3})/;

/** 青龙河、‖荥河、经河: a river of one character, among others. */
const WATER = /^[^大小内外界主支本该此各全两江河湖山运拦沿沟][河江溪湖]$/;
const WATERS =
  /[\u4e00-\u9fff]{2}[河江溪湖渠]、[\u4e00-\u9fff][河江溪湖](?:[、等和及]|$)|[\u4e00-\u9fff][河江溪湖]、[\u4e00-\u9fff]{2,3}[河江溪湖渠](?:[、等和及]|$)/;
/** ‖沈水、林盛、沙河街道: towns whose kind the last of them says for all. */
const TOWNS = /(?:^|、)[\u4e00-\u9fff]{2}、[\u4e00-\u9fff]{2}(?:街道|[镇乡](?!村))(?:[等、和的开调检督]|$)/;
const isTown = (scan: Scan, at: number): boolean => /^(?:x|n[rsz])/.test(scan.tagOf(at, at + 2) ?? '');

const YARD = /^\d{1,4}号院/;

/** The longest name that begins at `start` and that the sentence goes on behind, before `limit`. */
function nameAt(
  lexicon: MentionLexicon,
  scan: Scan,
  start: number,
  limit: number,
  listed: boolean,
): Unit | undefined {
  for (let end = Math.min(limit, start + LONGEST); end - start > 2; end--) {
    if (end < limit && !goesOn(lexicon, scan, end)) continue;
    const unit = stretchUnit(lexicon, scan, start, end, listed);
    // 丹霞路‖9号院: where people live.
    const yard =
      unit && /[路街道巷]$/.test(scan.slice(start, end)) ? YARD.exec(scan.slice(end, end + 7)) : null;
    if (unit) return { ...unit, end: unit.end + (yard?.[0].length ?? 0) };
  }
  return undefined;
}

/** What is led to, by where it begins. */
export function ledItems(scan: Scan, lexicon: MentionLexicon): Map<number, Unit> {
  const found = new Map<number, Unit>();
  for (const { 0: lead, 1: list = '', index } of allMatches(LEAD, scan.text)) {
    let at = index + lead.length;
    // Behind a settlement the list goes on with such, of whatever words.
    let listed = false;
    const [waters, towns] = [WATERS.test(list), TOWNS.test(list)];
    for (const [number, whole] of list.split('、').entries()) {
      // 、和‖临空园区三号路: the last of a list.
      const item = number > 0 ? whole.replace(/^[和及与](?=..)/, '') : whole;
      at += whole.length - item.length;
      // 桂花社区微型消防站‖（应急分队）: what is said of an item in brackets.
      const limit = at + item.replace(/[（(][^）)]*[）)]$|[（(][^）)]*$/, '').length;
      const short = limit - at === 2 && ((waters && WATER.test(item)) || (towns && isTown(scan, at)));
      if (short) found.set(at, { kind: 'place', start: at, end: limit, bare: false });
      for (let from = at; limit - from > 2;) {
        const unit = found.get(from) ?? nameAt(lexicon, scan, from, limit, listed);
        // 贡街‖和‖上新街片区: what the first is need not be known.
        const other = unit ? 0 : (OTHER.exec(scan.slice(from, limit))?.[0].length ?? 0);
        if (other > 0) from += other;
        if (other > 0) continue;
        if (!unit) break;
        found.set(from, unit);
        listed = isSettlement(scan.slice(unit.start, unit.end));
        const join = JOIN.exec(scan.slice(unit.end, limit))?.[0].length ?? 0;
        if (join === 0) break;
        from = unit.end + join;
      }
      at += item.length + 1;
    }
  }
  return found;
}
