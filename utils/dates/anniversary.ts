/** Numbered anniversaries that name a day: 中国共产党成立105周年纪念日. One that is only celebrated (建党105周年大会) names none. */
import { Matcher } from '../lexicon/matcher.ts';
import { numeral } from './numbers.ts';
import { matchAt, stretch } from './reading.ts';
import type { Rule } from './reading.ts';

const party = { year: 1921, month: 7, day: 1 };
const army = { year: 1927, month: 8, day: 1 };
const republic = { year: 1949, month: 10, day: 1 };
const victory = { year: 1945, month: 9, day: 3 };

/** What is commemorated, with its day as the Party and the state set it. */
const FOUNDED = new Map([
  ['中国共产党成立', party],
  ['中国共产党建党', party],
  ['建党', party],
  ['中国人民解放军建军', army],
  ['建军', army],
  ['中华人民共和国成立', republic],
  ['新中国成立', republic],
  ['中国人民抗日战争胜利', victory],
  ['抗战胜利', victory],
  ['香港回归', { year: 1997, month: 7, day: 1 }],
  ['香港回归祖国', { year: 1997, month: 7, day: 1 }],
  ['澳门回归', { year: 1999, month: 12, day: 20 }],
  ['澳门回归祖国', { year: 1999, month: 12, day: 20 }],
]);
const names = new Matcher(FOUNDED);
const NUMBERED = / ?(\d{1,3}|[一二三四五六七八九]?十[一二三四五六七八九]?) ?周年(?:纪念日|当[天日]|之日)/y;

/** The characters that begin what is commemorated. */
export const ANNIVERSARY_BEGINNINGS = [...FOUNDED.keys()].map((name) => name[0]).join('');

export const anniversary: Rule = (text, at) => {
  const hit = names.longestAt(text, at);
  const match = hit && matchAt(NUMBERED, text, hit.end);
  if (!match) return null;
  const { year, month, day } = hit.value;
  return stretch(NUMBERED.lastIndex, { year: year + (numeral(match[1] ?? '') ?? 0), month, day });
};
