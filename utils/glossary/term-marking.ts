/** Which matches of the glossary are terms where they stand, and which have another sense there. */
import type { Span } from '../model/text.ts';
import { isHead } from './coined.ts';

/** 河长 is an office, and “the river is … long” before a length. */
const LENGTH = /^[约达近超为共逾]{0,2}[\d〇一二两三四五六七八九十百千万]/u;
/** 有代表建议，…: what a deputy says, not the name of what deputies hand in. */
const SAYS = /[有位名些会]/u;
const SAID = /^[，：,:“]/u;

/** 五位一体 is the state's plan in five parts, and “five in one” of any local scheme. */
const LOCAL_SCHEME = /^[”’]?(?!总体)\p{sc=Han}{0,6}(?:模式|机制|平台|工作法|体系|格局)/u;

/** 巡视‖博览会展馆: going round a show. */
const SHOW = /^了?\p{sc=Han}{0,8}(?:展馆|展区|展台|展位|博览会|展览)/u;
/** 改革攻坚、开放提升‖三大工程, “…”‖三张清单: a count of what stands before it, not the formula of the same words. */
const COUNT_OF = /^[两三四五六七八九十][大张项](?:工程|清单|中心|家园|群体)$/u;
const COUNTED = /(?:、(?![打落推实加做抓建贯践])\p{sc=Han}{2,8}|[”’])$/u;

/** 全市‖组织工作, 党的建设和‖组织工作: the Party's; of a contest, an examination, a programme (赛事, 活动组织工作) it is what organizers do. */
const PARTYS = /(?:[市县区省国]|党的|建设和|新时代|推动|\d{4}年)$/u;
const STAFF = /^(?:人员|机制|组|队|专班|条例)/u;

/** Numbered formulas of two characters that are written without marks too; others (两山, 三保) are then other words. */
const UNMARKED = new Set([
  '两会',
  '三农',
  '双碳',
  '双拥',
  '双减',
  '三夏',
  '三秋',
  '两委',
  '三资',
  '三北',
  '四风',
  '双控',
  '双创',
]);

/** Animals in their own sense, and officials between quotation marks. */
const QUOTED_ONLY = new Set(['老虎', '苍蝇']);

/** 加‖大走访力度, 扩‖大宣讲覆盖面: the beginning belongs to the word before it. */
const LARGER = /[加扩]/u;

/** Stock words that readers ask about but that are no terms: held for look-up, matched, and not marked. */
export const UNMARKED_KIND = 'formal word';

/** Characters that are a term elsewhere, and a clause here. */
function isOtherwise(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end);
  const after = text.slice(end, end + 3);
  if (word.length === 2 && word.endsWith('长')) return LENGTH.test(after);
  // 巡察了水库: going to look, which is not the inspection of officials.
  if (word.endsWith('巡察') && after.startsWith('了')) return true;
  // 四个共同‖体: a count of communities.
  if (word.endsWith('共同')) return after.startsWith('体');
  if (word.startsWith('大') && LARGER.test(text.charAt(start - 1))) return true;
  if (word === '组织工作')
    return !PARTYS.test(text.slice(Math.max(0, start - 5), start)) || STAFF.test(text.slice(end, end + 2));
  if (word === '巡视') return SHOW.test(after + text.slice(end + 3, end + 12));
  if (COUNT_OF.test(word)) return COUNTED.test(text.slice(Math.max(0, start - 10), start));
  // “净网2022”‖专项行动: the name in front is the term, and says of what kind it is by this word.
  if (/[”’]/.test(text.charAt(start - 1))) return isHead(word);
  if (word === '五位一体') return LOCAL_SCHEME.test(text.slice(end, end + 12));
  return word.endsWith('代表建议') && SAYS.test(text.charAt(start - 1)) && SAID.test(after);
}

/** Whether a match is marked where it stands. @param kind that of its entry */
export function isMarked(text: string, { start, end }: Span, kind: string): boolean {
  if (kind === UNMARKED_KIND || isOtherwise(text, start, end)) return false;
  const marked = /[“‘「『"]/u.test(text.charAt(start - 1));
  if (QUOTED_ONLY.has(text.slice(start, end))) return marked && /[”’」』"]/u.test(text.charAt(end));
  if (marked || end - start > 2 || kind !== 'numbered formula') return true;
  return UNMARKED.has(text.slice(start, end)) && !/[第一二三四五六七八九十]/u.test(text.charAt(start - 1));
}
