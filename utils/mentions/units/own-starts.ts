/**
 * What stands in front of the proper name of an enterprise or a site and is the sentence's: 加快建设‖海南自由贸易港,
 * 配套工程‖合杭高铁, 评级机构‖穆迪公司.
 */
import type { MentionLexicon } from '../lexicon.ts';
import type { Token } from '../../model/text.ts';
import type { Scan } from '../scan.ts';

/** 杰出善商企业‖云潭力白公司: whatever says which kind of firm, with the firm's own name behind it. */
export function behindKind(scan: Scan, start: number, end: number): number {
  for (let token = scan.startingAt(start); token && token.end < end; token = scan.startingAt(token.end)) {
    const next = /^(?:企业|厂商|会员单位)$/.test(token.word) ? scan.startingAt(token.end) : undefined;
    if (next && next.end <= end && next.word.length > 1 && /^(?:ns|x|nz|nr)/.test(next.tag)) return token.end;
  }
  return start;
}

/** 德力西电气‖（芜湖）‖有限公司: where a firm is, in brackets inside its name; where the bracket opens. */
export function branchStart(scan: Scan, lexicon: MentionLexicon, end: number): number | undefined {
  if (!/[）)]/.test(scan.char(end - 1))) return undefined;
  const [whole, inner = ''] = /[（(]([\u4e00-\u9fff]{2,5})[）)]$/.exec(scan.slice(end - 8, end)) ?? [];
  const placed = /^(?:中国|集团|控股)$/.test(inner) || lexicon.places.has(inner);
  return whole !== undefined && placed ? end - whole.length : undefined;
}

/** 白‖沙湖自然保护区: a colour right in front is the name's own. */
const isColour = ({ word, end }: Token, proper: number): boolean =>
  end === proper && /^[白黑红黄青绿蓝紫]$/.test(word);

/** 评级机构‖穆迪公司, 新建‖云潭水库: what says which kind it is, or what is done to it, in front of the name proper. */
const APPOSED =
  /^(?:机构|企业|厂商|巨头|客户|实地|新建|改建|扩建|改扩建|续建|在建|拟建|迁建|重建|调度|督查|督导)$/;

/** 加快建设‖海南自由贸易港: verbs in front of the name proper are the sentence's, and so is how it is done (全力保障‖…). */
export function withoutVerbs(scan: Scan, lexicon: MentionLexicon, start: number, proper: number): number {
  let at = start;
  while (at < proper) {
    const token = scan.startingAt(at);
    const how = token !== undefined && lexicon.words.meetingAdverb.has(token.word);
    if (
      !token ||
      !(
        how ||
        APPOSED.test(token.word) ||
        lexicon.words.meetingOpens.has(token.word) ||
        /^(v|vn|d|a|ad|f)$/.test(token.tag)
      ) ||
      isColour(token, proper)
    )
      break;
    at = token.end;
  }
  return at;
}

/** Sites that are named after what happened: 红军长征突破湘江‖烈士纪念碑. */
const OF_EVENT = /(?:遗址|纪念[碑馆园塔堂]|博物馆|陈列馆|展览馆|旧址|烈士陵园|故居)$/;
/** 津潍高铁‖津沽海河隧道: the line that it is part of. */
const OF_LINE = /[\u4e00-\u9fff]{2}(?:高铁|铁路|高速|公路)$/;

/** 好/a, 经/p, 集/v: tags of words of one character that are the sentence's. */
const SENTENCES_OWN = /^(?:[acdptu]|v.?|uj)$/;
/** 座‖, 级‖, 坝‖: what counts a site, says its rank or ends another. */
const NOT_FIRST = /^[座条级列批段方这该各坝桥站湖江河省市县区天人]$/;

/** 米|提加‖机场: the first character of a name, which the segmenter leaves alone. */
const isFirst = ({ word, tag }: Token): boolean =>
  word.length === 1 && !SENTENCES_OWN.test(tag) && !NOT_FIRST.test(word);

/** 配套工程‖合杭高铁, 两年来‖雅万高铁: in front of a site's proper name a word is the sentence's, unless it says where the site lies. */
export function siteStart(
  scan: Scan,
  lexicon: MentionLexicon,
  start: number,
  proper: number,
  end: number,
): number {
  const first = withoutVerbs(scan, lexicon, start, proper);
  if (OF_EVENT.test(scan.slice(proper, end)) || OF_LINE.test(scan.slice(first, proper))) return first;
  let at = proper;
  while (at > first) {
    const token = scan.endingAt(at);
    const own =
      token &&
      (/^(?:j|x|n[rsz])$/.test(token.tag) ||
        lexicon.places.get(token.word)?.weak === false ||
        isColour(token, proper) ||
        (at === proper && isFirst(token)));
    if (!own) return branchStart(scan, lexicon, at) ?? at;
    at = token.start;
  }
  return at;
}
