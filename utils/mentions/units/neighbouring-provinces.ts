/** Several provinces by the one character that each is called by: 晋冀豫‖三省交界, 粤闽赣边, 沪苏浙皖‖三省一市. */
import { allMatches } from '../../lexicon/matches.ts';
import type { Scan } from '../scan.ts';
import type { Unit } from '../unit.ts';

const PROVINCE = '京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔贵滇云藏陕甘青宁新';
/** Three and more; two characters may be a word. */
const ROW = new RegExp(
  `(?<![${PROVINCE}])[${PROVINCE}]{3,5}(?:边(?![界区境])|(?=[三四五]省|[三四五]地|地区|毗邻|交界|接壤|边界|边区|结合部|革命老区))`,
  'g',
);

/** The rows, by where each begins; no province stands twice in one. */
export function provinceRows(scan: Scan): Map<number, Unit> {
  const rows = allMatches(ROW, scan.text).filter(({ 0: row }) => new Set(row).size === row.length);
  return new Map(
    rows.map(({ index: start, 0: row }) => [
      start,
      { kind: 'place', start, end: start + row.length, bare: false },
    ]),
  );
}
