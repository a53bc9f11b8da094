/** What belongs to a place abroad behind the name that a list has: a state's form of government, a part of the state. */
import { isTransliterated } from '../foreign-names.ts';
import type { Grammar } from '../grammar.ts';

/** Forms of government. */
const STATE =
  /^(?:伊斯兰|人民|民主|联邦|阿拉伯|社会主义|合作|多民族|东岸|玻利瓦尔|联合|哈希姆|独立)*(?:共和国|王国|联邦|酋长国|公国|大公国|苏丹国)/;

/** 肯塔基州, 车臣共和国: what the parts of states abroad are called. */
const ABROAD = /(?:[州市省县郡]|共和国|大区|特区)$/;

/** 赞比亚‖共和国, 阿曼‖苏丹国: where the form of government ends that is a part of a state's name; `at` where there is none. */
export function stateEnd({ scan, limit }: Grammar, at: number): number {
  return at + (STATE.exec(scan.slice(at, Math.min(limit, at + 14)))?.[0].length ?? 0);
}

/** 美国‖肯塔基州, 莫斯科‖市: a part of a state abroad that no list holds, as the segmenter sees it; `at` where none is. */
export function abroadEnd({ scan, lexicon, limit }: Grammar, at: number): number {
  const covering = scan.boundaryAt(at) ? undefined : scan.covering(at);
  let end = covering?.tag === 'ns' && /(?:[州市省都]|(?<!政)府)$/.test(covering.word) ? covering.end : at;
  if (end > limit) return at;
  for (let token = scan.startingAt(end); token && token.end <= limit; token = scan.startingAt(end)) {
    const named =
      /^(?:ns|nr|nz|x)/.test(token.tag) &&
      // 马里‖卜省
      (token.word.length > 2 || (token.tag === 'x' && isTransliterated(lexicon, token.word.charAt(0))));
    // 费城‖市长, 米兰‖市场: the generic alone must be a word.
    if (
      /^[多各数几]/.test(token.word) ||
      !ABROAD.test(token.word) ||
      !(named || (end === at && /^(?:[州市省县郡]|特区)$/.test(token.word)))
    )
      break;
    end = token.end;
  }
  return end;
}
