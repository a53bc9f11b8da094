/** Posts whose head shares its first character with the place or the body in front: 重庆市长, 卫生部长. */
import type { Token } from '../../model/text.ts';
import type { Grammar } from '../grammar.ts';
import { postEnd } from './post-heads.ts';

/** Whether 长 begins a word of the language (长远) and is no head's second character; unknown ones and names may hold both. */
const isOwnWord = (next: Token | undefined): boolean =>
  next !== undefined && next.word.length > 1 && !/^(?:x|nr)/.test(next.tag);

/**
 * 重庆市长: the generic belongs to the post, and the place that ends at `place` is named without it; 0 where there is none.
 * 澳门特区‖长远发展: a word of the language keeps its first character.
 */
export function placeHead(grammar: Grammar, place: number): number {
  const { scan, lexicon } = grammar;
  const isShared =
    scan.char(place) === '长'
      ? /[省市县区州盟旗镇乡村]/.test(scan.char(place - 1)) && !isOwnWord(scan.startingAt(place))
      : // 宁波市领导‖张某: leaders who are named.
        scan.text.startsWith('领导', place) && lexicon.surnames.longestAt(scan.text, place + 2) !== undefined;
  return isShared ? postEnd(grammar, place - 1) : 0;
}

/** 伊朗卫生部‖长, 卫生局‖长: the same of a body or a department that ends at `end`. */
export const bodyHead = (grammar: Grammar, end: number): number =>
  grammar.scan.char(end) === '长' && !isOwnWord(grammar.scan.startingAt(end)) ? postEnd(grammar, end - 1) : 0;
