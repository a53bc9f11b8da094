/** The firms of a group, by their own names behind the group's: 云麓集团‖白岩矿业, 云麓集团‖白岩矿业公司. */
import type { Grammar } from '../grammar.ts';
import { isHanAt } from '../scan.ts';

/** No firm's own name is longer in front of its trade. */
const OWN_FIRM = 6;
const EDGE = /^(?:[、，。；：！（(\n]|$|[和与及等的在])/;

/** 鹤北矿业公司‖党委: what a firm has or who heads it. */
const OF_FIRM = /^(?:党委|党组|纪委|工会|团委|董事|总经|总工|副总|生产|技术)/;

/** 云麓集团‖白岩矿业, 云麓集团‖白岩矿业公司‖党委: a firm of a group, by its own name and trade, behind which the sentence goes on; `at` where there is none. */
export function subsidiaryEnd({ scan, lexicon, limit }: Grammar, at: number): number {
  // 集团‖围绕交通物流, 二十国集团‖地区国际贸易: what the segmenter knows for a word of the language is no name.
  if (!scan.text.startsWith('集团', at - 2) || !/^(?:x|n[rsz])/.test(scan.startingAt(at)?.tag ?? ''))
    return at;
  for (let end = at + 4; end <= Math.min(limit, at + OWN_FIRM + 2); end++) {
    const name = scan.slice(at, end - 2);
    if (!isHanAt(scan.text, at, end) || /[的了和与及等在对向由从将为是]/.test(name)) return at;
    const edge =
      EDGE.test(scan.slice(end, end + 1)) || lexicon.words.behindLed.longestAt(scan.text, end) !== undefined;
    if (edge && lexicon.words.firmKind.hasAt(scan.text, end - 2, end)) return end;
    if (scan.text.startsWith('公司', end - 2) && (edge || OF_FIRM.test(scan.slice(end, end + 3)))) return end;
  }
  return at;
}
