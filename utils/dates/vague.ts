/** Expressions that no calendar value can be given for: 近日, 日前, 近年来, 当前. */
import { Matcher } from '../lexicon/matcher.ts';
import type { Rule } from './reading.ts';

interface Word {
  /** The word is part of another one after or before these. */
  notAfter?: RegExp;
  notBefore?: RegExp;
  /** It dates a sentence only where it opens a clause (当前，…; not 当前形势). */
  opensClause?: true;
}

const words = new Matcher<Word>([
  ['近日', { notAfter: /[最临接靠附邻]/, notBefore: /[点照本均]/ }],
  ['近日来', {}],
  [
    '日前',
    {
      notAfter: /[\d一二三四五六七八九十两几数假作生今昨明近当次某往纪念终每旧半百忌多]/,
      notBefore: /[往来赴后夕沿]/,
    },
  ],
  ['近年', { notAfter: /[最临]/, notBefore: /[均度]/ }],
  ['近年来', {}],
  ['近年以来', {}],
  ['近些年', {}],
  ['近些年来', {}],
  ['近几年', {}],
  ['近几年来', {}],
  ['近两年', {}],
  ['近两年来', {}],
  ['近期', { opensClause: true }],
  ['最近', { opensClause: true }],
  ['当前', { opensClause: true }],
]);
const CLAUSE_BEFORE = /^$|[,，。、;；:！？!?\s“”"()】>]/;
const CLAUSE_AFTER = /^$|[,，、]/;

export const vague: Rule = (text, at) => {
  const hit = words.longestAt(text, at);
  if (!hit) return null;
  const [before, after] = [text[at - 1] ?? '', text[hit.end] ?? ''];
  const { notAfter, notBefore, opensClause } = hit.value;
  if (notAfter?.test(before) || notBefore?.test(after)) return null;
  if (opensClause && !(CLAUSE_BEFORE.test(before) && CLAUSE_AFTER.test(after))) return null;
  return { end: hit.end, value: null, joins: false };
};
