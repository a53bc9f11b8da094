/**
 * What somebody goes to or looks at, and lists of it: 来到‖白岩寨村、‖河口社区, 深入我镇‖下塬村检查. Between a verb of going and
 * a place's right end nothing but its name stands, whatever the segmenter takes its words for.
 */
import type { MentionLexicon } from '../lexicon.ts';
import type { Scan } from '../scan.ts';
import { isSettlement, LONGEST, stretchUnit } from './stretches.ts';
import type { Unit } from '../unit.ts';

/** Verbs of going, looking and lying; 的 and marks only in front of a list of settlements. */
const LEAD =
  /(?:(?:来到|(?:先后|依次)来(?!到)|前往|深入|走进|走访|赶赴|奔赴|莅临|抵达|察看|查看|(?:视察|参观|观摩|考察|调研|检查|督导|巡查)(?![组站员点官院室团者])|慰问|看望|位于|途[经径]|流经|穿越|横跨|沿[途线]|连接|串联|惠及|辐射|覆盖|(?<![达得受感直提收看做遇找想谈听等遭])到(?![位底期户人岗会处])|赴)(?:[了过起]|(?<=深入|走进|赶|奔赴|下沉)[到至](?![位底期户人岗会处]))?(?:我[省市县区镇乡]|[该全][市县区镇乡]|辖区?内?)?|[境区镇乡村]内的|本[村镇乡]|(?:(?<=^|[，。；,;\n])在(?=[\u4e00-\u9fff]{3,12}[，,、])|在(?=[\u4e00-\u9fff]{3,14}(?:隆重|正式|顺利)?(?:举行|举办|召开|开幕|开业|揭牌|奠基)))|(?<=[队组团])进(?!驻)|对(?:我[省市县区镇乡])?(?=[\u4e00-\u9fff]{2,10}(?:村|社区|镇|乡)[等、]|[\u4e00-\u9fff]{2,3}[河江湖渠]、)|(?<=[对至将、在])(?=[\u4e00-\u9fff]{2,4}(?:路|街|大道)以[东西南北])|(?<=^|[，。；\n][ \u3000]{0,4}|^[ \u3000]{1,8})(?=[\u4e00-\u9fff]{2,4}村(?:是|位于|地处|属于|共有|现有|有\d))|[（(]|(?:^|[，。；：（“\n])(?=[\u4e00-\u9fff]{2,3}(?:[镇乡]|街道)[\u4e00-\u9fff]{1,4}(?:村|社区))|[的，。；：（\n](?=[\u4e00-\u9fff]{2,4}(?:村|社区|镇|乡|街道)[、和]))(?=((?:[\u4e00-\u9fff、]|[（(][\u4e00-\u9fff]{1,8}[)）]){3,80}))/g;
/** What a place's name, right behind which it stands, is followed by in such a sentence. */
const TAIL =
  /^(?:等|以[东西南北]|沿线|项目|建设|建造|迁建|修复|施工|工程|现场|工地|一线|实地|调研|考察|检查|督导|督查|督办|走访|慰问|看望|指导|视察|参观|观摩|巡查|察看|查看|了解|开展|进行|宣讲|参加|座谈|召开|主持|举行|举办|隆重|正式|顺利|开幕|开业|揭牌|奠基|采风|综合|道路|改造|提升|断头路|现状|路口|巡河|村委|居委|“|新时代|便民|接访|组织|积极|坚持|通过|依托|是|位于|地处|属于|共有|现有|有\d|部(?=[，,、安会开])|村部|党[支总员群委]|核酸|大坝|坝[前下]|水位|后|安置点|村民|居民|内|里|时|就|对|居家|为(?=村民|居民|群众|老|学生|企业)|和|与|及|以及)/;
/** What stands between an item and the next that 和 joins to it. */
const JOIN = /^(?:项目|建设|施工|工程)*(?:现场|工地|一线|沿线)?(?:以及|[和与及])/;

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
    if (end < limit && !TAIL.test(scan.slice(end, end + 4))) continue;
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
  for (const { 0: lead, 1: list = '', index } of scan.text.matchAll(LEAD)) {
    let at = index + lead.length;
    // Behind a settlement the list goes on with such, of whatever words.
    let listed = false;
    for (const item of list.split('、')) {
      // 桂花社区微型消防站‖（应急分队）: what is said of an item in brackets.
      const limit = at + item.replace(/[（(].*/, '').length;
      for (let from = at; limit - from > 2;) {
        const unit = found.get(from) ?? nameAt(lexicon, scan, from, limit, listed);
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
