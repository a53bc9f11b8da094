/** Years of the Republic and of the last reigns: 民国三年, 光绪二十年. Months of that time are lunar and are not read. */
import { DAY_CHINESE, numeral } from './numbers.ts';
import { matchAt, stretch } from './reading.ts';
import type { Rule } from './reading.ts';

/** The first civil year of each (by convention, the one in which its first year began). */
const FIRST_YEARS: Record<string, number> = {
  民国: 1912,
  宣统: 1909,
  光绪: 1875,
  同治: 1862,
  咸丰: 1851,
  道光: 1821,
  嘉庆: 1796,
  乾隆: 1736,
  雍正: 1723,
  康熙: 1662,
};
const REIGN = new RegExp(
  `(${Object.keys(FIRST_YEARS).join('|')})(元|\\d{1,2}|[二三四五六]十[一二三四五六七八九]?|${DAY_CHINESE})年(?!代)`,
  'y',
);

export const reignYear: Rule = (text, at) => {
  const match = matchAt(REIGN, text, at);
  if (!match) return null;
  const count = match[2] === '元' ? 1 : (numeral(match[2] ?? '') ?? 1);
  const year = (FIRST_YEARS[match[1] ?? ''] ?? 0) + count - 1;
  return { ...stretch(REIGN.lastIndex, { year }, undefined, true), joins: false };
};
