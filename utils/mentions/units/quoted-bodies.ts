/**
 * 县‖“百千万工程”指挥部, 市委‖“两新”工委, 瑞典‖“一带一路”研究所: bodies with a programme or a motto in quotation marks between
 * whose they are and what they are.
 */
import type { Grammar } from '../grammar.ts';

/** What offices are set up for a programme; schools, hospitals and firms behind a quotation bear a title (市“十佳”医院). */
const PROGRAMME =
  /“[^“”\n]{2,16}”(?:(?![的和与在了对向及等为是将把被由从让一各])[\u4e00-\u9fff]){0,10}?(?:小组|指挥部|专班|工作组|工委|联席会议|办公室|办(?=副?主任|负责人)|研究[所院]|研究中心|联盟|促进会|协会|学会|联合会|共策会|委员会)(?:办公室)?(?!会议)/y;

/** 县法院‖“梅花鹿产业法庭”: the whole name in quotation marks. */
const BENCH = /“[\u4e00-\u9fff]{2,10}(?:法庭|调解室|检察室|警务室)”/y;

/** 某村‖“访惠聚”工作队, 市环保局‖第二批“访惠聚”工作组: a team that a programme has sent. */
const TEAM = /(?:第?[一二三四五六七八九十]{1,2}批)?“访惠聚”(?:驻村)?工作[队组]/y;

/** Where such a body ends whose quotation opens at `at`; `at` where there is none. */
export function programmeEnd({ scan, limit }: Pick<Grammar, 'scan' | 'limit'>, at: number): number {
  if (scan.char(at) !== '“' && scan.char(at) !== '第') return at;
  for (const pattern of [PROGRAMME, BENCH, TEAM]) {
    pattern.lastIndex = at;
    if (pattern.test(scan.text) && pattern.lastIndex <= limit) return pattern.lastIndex;
  }
  return at;
}

/**
 * The same behind a place that ends at `place`, behind a bare level (县‖“…”) or the whole country (全国‖“…”).
 * @returns undefined where there is none
 */
export function programmeBody(grammar: Grammar, at: number, place: number): number | undefined {
  const { scan, lexicon } = grammar;
  const { level: levels, central } = lexicon.words;
  const level =
    place > at ? place : (levels.longestAt(scan.text, at) ?? central.longestAt(scan.text, at))?.end;
  if (level === undefined) return undefined;
  const end = programmeEnd(grammar, level);
  return end > level ? end : undefined;
}
