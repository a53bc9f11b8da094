/** Groups that a body or a level sends out: 市‖禁毒工作考核组, 市委‖主题教育第五巡回指导组, 集团公司‖第六巡回指导组. */
import type { Grammar } from '../grammar.ts';

/**
 * What it looks into, its number, and what it does; nothing that only a sentence holds stands in front of it. Behind it a
 * clause ends, a list goes on, somebody comes or heads it.
 */
const GROUP =
  /((?:(?!成立|组成|组织|设立|组建|召开|听取|安排|要求|决定|开展|通过|分成|分为|视察|部署|部门|代表|两个|两级|[各的和与及了对向由等到来赴至派率以为将是在第带领任记长、])[\u4e00-\u9fff]){0,10}?)(第[一二三四五六七八九十]{1,3})?(?:巡回|集中|专项|联合|综合)?(?:督查|督导|指导|考核|检查|验收|评估|巡察|巡视|督察|考评|抽查|督办|暗访)组(?=[来到赴至对在就一、，。；：）“《\s]|副?组长|成员|负责人|领导|专家|$)/my;

/** A group of a level without a body must say what it looks into: 市‖检查组 is any. */
const LEAST_TASK = 2;

/**
 * Where such a group ends whose name begins at `at`, behind a body or, where `isBody` is false, behind a level; `at` where there
 * is none.
 */
export function sentGroupEnd({ scan, limit }: Grammar, at: number, isBody: boolean): number {
  GROUP.lastIndex = at;
  const found = GROUP.exec(scan.text);
  if (!found || GROUP.lastIndex > limit) return at;
  const [, task = '', number] = found;
  // 县里‖各镇考核组, 区块链‖评估组: the level is a part of another word.
  if (!isBody && /^[里上场民区域块级]/.test(task)) return at;
  return isBody || number !== undefined || task.length >= LEAST_TASK ? GROUP.lastIndex : at;
}
