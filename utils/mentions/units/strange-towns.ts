/**
 * Towns, townships and subdistricts that the gazetteer does not have, where no county stands in front of them: by what only a
 * town has behind its name (溪坞镇‖白岩村, 双塘镇‖党委), or at a line's head by what it does. Found once, known in the whole text.
 */
import { allMatches } from '../../lexicon/matches.ts';
import type { MentionLexicon } from '../lexicon.ts';
import { isHan, type Scan } from '../scan.ts';
import { isOneOf } from '../word-classes.ts';

const GENERIC = /镇(?![江海定静压痛守区])|乡(?![镇村亲土愁音间贤情里邻下野])|街道(?!社区)/g;
/** What stands in front of a town's name beside a mark: a preposition or a conjunction. */
const LED = /[在到赴往至从由、和与对向]/;
/** How many characters a name has in front of its generic. */
const LENGTHS = [2, 3] as const;
/** Kinds of towns, and what counts or points at them. */
const KIND =
  /^(?:特色|文明|美丽|示范|重点|中心|小城|建制|城关|边境|沿海|工业|农业|旅游|历史|千年|百强|贫困|全国|全省|全市|全县|所有|所属|所辖|下辖|各个|多个|部分|相关|有关|其他|周边|沿线|一个|两个|三个|几个|该|本|我|各|全|每|属地|辖区|驻地|试点|社区|片区|项目|当地|责任|户籍|网红|智慧|样板|标杆|省级|市级|县级|山区|景区|园区|库区|灾区|近郊|移民|先进|深山|半山|事发|案发|民族|主城|城|古|名|集|重|强|大|小|新|老)/;
/** How kinds of towns end, and verbs in front of 乡: 文化名‖镇, 柑橘之‖乡, 科技下‖乡, 事发地‖镇. */
const KIND_END = /[名重强老小古集村之水茶侨瓷下返回还地区级]$/;

/** A village or community in it, its bodies and its heads. */
const OWNS =
  /^(?:(?![各全所多有部相的等及和与一两几])[\u4e00-\u9fff]{1,4}?(?:村(?![民庄落级里干医支])|社区(?![工居服]))|党委|党工委|党政|人民政府|政府|人大|纪委|武装部|办事处|镇长|乡长|副[镇乡]长|中心(?:校|小学|卫生院)|卫生院|派出所|司法所|综治)/;
/** What a place does at the head of a line: a headline's subject. */
const DOES =
  /^(?:[：:“]|召开|举行|举办|开展|组织|启动|推进|强化|创新|聚焦|着力|扎实|积极|全力|持续|深入|坚持|多措并举|打造|探索|推行|构建|党建)/;

/** 云麓县‖开展…, 溪坞镇‖：…: whether a place's name from `start` to `end` is the subject of the line that it opens. */
export const opensHeadline = (text: string, start: number, end: number): boolean =>
  (start === 0 || text.charAt(start - 1) === '\n') && DOES.test(text.slice(end, end + 5));

/** Whether the characters are of words that a town is called by: a noun, a name, or what the segmenter does not know. */
function isStem(
  { scan, lexicon }: { scan: Scan; lexicon: MentionLexicon },
  start: number,
  end: number,
): boolean {
  const stem = scan.slice(start, end);
  const { nameStop, notPlaceFirst, afterName, kindOfPerson, beforePlace } = lexicon.words;
  if (
    KIND.test(stem) ||
    KIND_END.test(stem) ||
    isOneOf(stem, notPlaceFirst, afterName, kindOfPerson, beforePlace)
  )
    return false;
  if (Array.from(stem).some((char) => nameStop.has(char) || !isHan(char))) return false;
  for (let at = start; at < end;) {
    const token = scan.startingAt(at);
    if (!token) return at > start;
    if (token.word.length > 1 && token.end <= end && /^(?:v|d|p|r|m|c|q|t)/.test(token.tag)) return false;
    at = token.end;
  }
  return true;
}

/** Whether the segmenter's dictionary has no word of these characters. */
const isUnknown = (scan: Scan, start: number, end: number): boolean =>
  /^(?:x|ns|nr|nz)/.test(scan.tagOf(start, end) ?? 'x');

/** @returns the full names of the towns that the text names and the gazetteer does not have */
export function strangeTowns(scan: Scan, lexicon: MentionLexicon): string[] {
  const { text } = scan;
  const found = new Set<string>();
  for (const { index, 0: generic } of allMatches(GENERIC, text)) {
    // 17家‖乡镇卫生院: towns of any name.
    if (generic === '镇' && text.charAt(index - 1) === '乡') continue;
    const end = index + generic.length;
    const owns = OWNS.test(text.slice(end, end + 8));
    for (const length of LENGTHS) {
      const start = index - length;
      if (start < 0) break;
      const before = text.charAt(start - 1);
      const opens = start === 0 || !isHan(before);
      if (!opens && !(LED.test(before) && scan.boundaryAt(start))) continue;
      const name = text.slice(start, end);
      const fits = owns || (opensHeadline(text, start, end) && isUnknown(scan, start, index));
      if (fits && isStem({ scan, lexicon }, start, index) && !lexicon.places.has(name)) found.add(name);
      break;
    }
  }
  return [...found];
}
