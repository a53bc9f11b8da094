/** Longer stretches with names: the five-year plans (十五五) and decades (二十世纪八十年代). */
import { numeral } from './numbers.ts';
import { matchAt } from './reading.ts';
import type { Rule } from './reading.ts';

const PLAN =
  /(十?)([一二三四五六七八九]?)五(?![一二三四五六七八九十百千万亿个年月日天人条章届次号周位项种名岁])/y;
const OPENING = /[“‘"「『]/;
const CLOSING = /[”’"」』]/;
const PLAN_AFTER = /^[”’"」』]?(?:时期|规划|计划|期间|末|初|开局|收官|以来|建设|目标|发展|良好|前|后|中)/;

/**
 * The span is without the marks of quotation: “十五五”规划 → 十五五, 2026/2030. The first plan began in 1953; the third,
 * after three years of adjustment, in 1966; from there each takes five years.
 */
export const fiveYearPlan: Rule = (text, at) => {
  const match = matchAt(PLAN, text, at);
  if (!match || /[一二三四五六七八九十百千第〇零]/.test(text[at - 1] ?? '')) return null;
  const end = PLAN.lastIndex;
  const quoted = OPENING.test(text[at - 1] ?? '') && CLOSING.test(text[end] ?? '');
  const told = PLAN_AFTER.test(text.slice(end, end + 4));
  const [ten = '', unit = ''] = [match[1], match[2]];
  if (!ten && !unit) return null;
  // 十四五 in marks of quotation is always a plan; 三五, 十五 only with a word that says so.
  if (!(ten && unit ? quoted || told : quoted && told)) return null;
  const number = (ten ? 10 : 0) + (unit ? (numeral(unit) ?? 0) : 0);
  const first = number === 1 ? 1953 : number === 2 ? 1958 : 1951 + 5 * number;
  return { end, value: `${first}/${first + 4}`, joins: false };
};

const TENS = '(?:[1-9]0|[二三四五六七八九]?十)';
const LATER = '(?:[3-9]0|[三四五六七八九]十)';
/** The first decade of two: 50到70年代, 五六十年代, 二三十年代. */
const FIRST = `(${TENS}) ?(?:年代)? ?(?:-{1,2}|至|到|、|和) ?|([一二三四五六七八])(?=[二三四五六七八九]十)`;
const DECADE = new RegExp(
  `(?:上(?:个)?世纪|(本)世纪|(1\\d|2[01]|十[一二三四五六七八九]?|二十一?) ?世纪) ?(?:${FIRST})?(${TENS}) ?年代|(?:(${LATER}) ?(?:-{1,2}|至|到|、|和) ?)?(${LATER})年代`,
  'y',
);

/** 上世纪 is the twentieth, and so is a decade of which no century is named. */
export const decade: Rule = (text, at) => {
  const match = matchAt(DECADE, text, at);
  if (!match || /[\d一二三四五六七八九十百年]/.test(text[at - 1] ?? '')) return null;
  const [, current, named, begin, digit, last, beginAlone, alone] = match;
  const century = named ? (numeral(named) ?? 20) : current ? 21 : 20;
  const decadeOf = (written: string) => (century - 1) * 100 + (numeral(written) ?? 0);
  const to = decadeOf(last ?? alone ?? '');
  const from = digit
    ? decadeOf(`${digit}十`)
    : begin
      ? decadeOf(begin)
      : beginAlone
        ? decadeOf(beginAlone)
        : to;
  if (from > to) return null;
  return { end: DECADE.lastIndex, value: `${from}/${to + 9}`, joins: false };
};

const SEASON = /(今|去|明)(春|夏|秋|冬)(?!季?[节天耕粮播种游奥残泳装来])/y;
const SEASONS: Record<string, number> = { 春: 21, 夏: 22, 秋: 23, 冬: 24 };
const YEARS: Record<string, number> = { 去: -1, 今: 0, 明: 1 };
const SECOND = /[今明](?:春|夏|秋)/y;

/** 今夏, 今冬明春; EDTF's seasons. */
export const seasonOfYear: Rule = (text, at, context) => {
  const read = (match: RegExpExecArray | null) => {
    const year = context.relativeYear(YEARS[match?.[0][0] ?? ''] ?? 0);
    return year === null ? null : `${year}-${SEASONS[match?.[0][1] ?? ''] ?? ''}`;
  };
  const first = matchAt(SEASON, text, at);
  if (!first || /[暑寒春下来]/.test(text[at - 1] ?? '')) return null;
  const value = read(first);
  const second = matchAt(SECOND, text, SEASON.lastIndex);
  if (!second) return { end: SEASON.lastIndex, value, joins: false };
  return { end: SECOND.lastIndex, value: value && `${value}/${read(second)}`, joins: false };
};
