/** Expressions that no calendar value can be given for: 近日, 日前, 近年来, 当前. */
import { Matcher } from '../lexicon/matcher.ts';
import type { Rule } from './reading.ts';

interface Word {
  /** The word is part of another one after or before these. */
  notAfter?: RegExp;
  notBefore?: RegExp;
  /** It dates a sentence only where it opens a clause (当前，…; not 当前形势) … */
  opensClause?: true;
  /** … or stands before one of these (近期联合印发; not 近期走势). */
  orBefore?: RegExp;
}

/** What follows a word of time that is an adverb: a verb of reporting, or another adverb. */
const ADVERBIAL =
  /^(?:联合|多次|陆续|持续|将|已|就|还|也|发布|宣布|印发|表示|公布|召开|举行|开展|推出|启动|出台|密集|相继|先后|接连|频繁|赴|来华|组织|部署|监测|查处|通报|发生|出现)/;

/** 政策实施近两年来: a length of time. */
const AFTER_A_VERB = /[施行营动展立通业产制了过续时]/;

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
  ['近两年', { notAfter: AFTER_A_VERB }],
  ['近两年来', { notAfter: AFTER_A_VERB }],
  ['近来', { notAfter: /[最日年期]/ }],
  ['近期', { opensClause: true, notAfter: /[的在]/, orBefore: ADVERBIAL }],
  ['最近', { opensClause: true, notAfter: /[离的]/, orBefore: ADVERBIAL }],
  ['当前', { opensClause: true }],
]);
const CLAUSE_BEFORE = /^$|[,，。、;；:！？!?\s“”"()】>]/;
const CLAUSE_AFTER = /^$|[,，、]/;

export const vague: Rule = (text, at) => {
  const hit = words.longestAt(text, at);
  if (!hit) return null;
  const [before, after] = [text[at - 1] ?? '', text[hit.end] ?? ''];
  const { notAfter, notBefore, opensClause, orBefore } = hit.value;
  if (notAfter?.test(before) || notBefore?.test(after)) return null;
  const opens = CLAUSE_BEFORE.test(before) && CLAUSE_AFTER.test(after);
  if (opensClause && !opens && !orBefore?.test(text.slice(hit.end, hit.end + 2))) return null;
  return { end: hit.end, value: null, joins: false };
};
