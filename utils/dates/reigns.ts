/**
 * Years of the Republic and of reigns: 民国三年, 光绪二十年, 明洪武五年. Their months and days are lunar, of calendars that no
 * engine carries: the span holds them, the value is the year alone, and none where the civil year has turned (腊月).
 */
import { DAY_CHINESE, MONTH, numeral } from './numbers.ts';
import { matchAt, stretch } from './reading.ts';
import type { Rule } from './reading.ts';

/**
 * The civil year in which the first year of each began. Reigns whose names are also places or words (绍兴, 嘉定, 至元)
 * are left out.
 */
const FIRST_YEARS = new Map<string, number>();
for (const entry of (
  '武德618 贞观627 永徽650 显庆656 神龙705 景龙707 开元713 天宝742 乾元758 大历766 贞元785 元和806 长庆821 会昌841 ' +
  '建隆960 开宝968 雍熙984 淳化990 景德1004 大中祥符1008 天圣1023 庆历1041 嘉祐1056 熙宁1068 元丰1078 元祐1086 ' +
  '绍圣1094 崇宁1102 政和1111 宣和1119 靖康1126 建炎1127 淳熙1174 淳祐1241 咸淳1265 延祐1314 至正1341 ' +
  '洪武1368 建文1399 永乐1403 洪熙1425 宣德1426 正统1436 景泰1450 天顺1457 成化1465 弘治1488 正德1506 嘉靖1522 ' +
  '隆庆1567 万历1573 天启1621 崇祯1628 顺治1644 康熙1662 雍正1723 乾隆1736 嘉庆1796 道光1821 咸丰1851 同治1862 ' +
  '光绪1875 宣统1909 民国1912'
).split(' ')) {
  FIRST_YEARS.set(entry.replace(/\d+/, ''), Number(/\d+/.exec(entry)?.[0]));
}

/** The characters that begin a reign's name. */
export const REIGN_BEGINNINGS = [...FIRST_YEARS.keys()].map((name) => name[0]).join('');

const REIGN = new RegExp(
  `(${[...FIRST_YEARS.keys()].join('|')})(元|\\d{1,2}|[二三四五六]十[一二三四五六七八九]?|${DAY_CHINESE})年(?![代期间来])`,
  'y',
);
const MONTH_AND_DAY = new RegExp(
  `闰?(正|冬|腊|${MONTH})月(?!份)(?:(?:初|廿)?${DAY_CHINESE}日?|\\d{1,2}日)?|(大年三十|除夕)|大年初一`,
  'y',
);
/** The civil calendar came with the Republic. */
const CIVIL_SINCE = 1912;
/** Lunar months that may end in the next civil year. */
const LATE = /^(?:冬|腊|十[一二]|1[12])$/;

export const reignYear: Rule = (text, at) => {
  const match = matchAt(REIGN, text, at);
  if (!match) return null;
  const count = match[2] === '元' ? 1 : (numeral(match[2] ?? '') ?? 1);
  const first = FIRST_YEARS.get(match[1] ?? '') ?? 0;
  const year = { year: first + count - 1 };
  const within = first >= CIVIL_SINCE ? null : matchAt(MONTH_AND_DAY, text, REIGN.lastIndex);
  if (!within) return { ...stretch(REIGN.lastIndex, year, undefined, true), joins: false };
  const end = MONTH_AND_DAY.lastIndex;
  const isLate = within[2] !== undefined || LATE.test(within[1] ?? '');
  return isLate ? { end, value: null } : { ...stretch(end, year, undefined, true), joins: false };
};
