/** Terms of the lists and numbered formulas as mentions, beside the dates, people and meetings that the text has. */
import type { DateSpan } from '../model/analysis.ts';
import type { Gloss, Mention } from '../model/mention.ts';
import type { Span, Token } from '../model/text.ts';
import { recognisePlaceAims, type PlaceAt } from './place-aims.ts';
import { glossOf, type TermLexicon } from './terms.ts';

/** 十五五: a span of years that is said as a term; the date says more. */
const FIVE_YEARS = /^十[一二三四五六]五/;

/** 习近平总书记‖关于党的建设的重要思想: where the name and the post end with which a term may begin, by where they begin. */
function holders(mentions: readonly Mention[]): Map<number, number> {
  const posts = new Map(mentions.flatMap(({ kind, start, end }) => (kind === 'post' ? [[start, end]] : [])));
  return new Map(
    mentions.flatMap(({ kind, start, end }) => {
      const post = kind === 'person' ? posts.get(end) : undefined;
      return post === undefined ? [] : [[start, post]];
    }),
  );
}

/**
 * @param tokens the words of `text`
 * @param mentions what else was found in it
 * @param placeAt the places that say what they want to be (幸福美好新灵台)
 * @returns each term with its gloss; a date's own words (十五五) are the date's
 */
export function findTerms(
  terms: TermLexicon,
  text: string,
  tokens: readonly Token[],
  dates: readonly DateSpan[],
  mentions: readonly Mention[],
  placeAt: PlaceAt,
): { mention: Mention; gloss: Gloss }[] {
  // 党的二十大‖精神: the meeting is what is named, its spirit what is studied.
  const meetings = new Set(mentions.filter(({ kind }) => kind === 'meeting').map(({ end }) => end));
  const dated = new Int32Array(text.length + 1);
  for (const [index, { start, end, text: words }] of dates.entries())
    dated.fill(FIVE_YEARS.test(words) ? -1 - index : 1 + index, start, end);
  const isDate = ({ start, end }: Span): boolean => {
    const first = dated[start] ?? 0;
    if (first !== 0 && first === dated[end - 1]) return true;
    for (let at = start; at < end; at++) if ((dated[at] ?? 0) < 0) return true;
    return false;
  };
  const held = holders(mentions);
  const mentionOf = (span: Span): Mention => {
    const [behind, end] = [held.get(span.start) ?? span.start, span.end];
    const start = behind < end ? behind : span.start;
    return { kind: 'term', start, end, text: text.slice(start, end) };
  };
  const listed = terms
    .find(text, tokens)
    .map((hit) => ({ mention: mentionOf(hit), gloss: glossOf(hit.term) }));
  const aims = recognisePlaceAims(text, placeAt).map(({ placeFrom, gloss, ...span }) => ({
    mention: { ...mentionOf(span), placeFrom },
    gloss,
  }));
  const formulas = terms.findFormulas(text).map((hit) => ({ mention: mentionOf(hit), gloss: hit.gloss }));
  return [...listed, ...formulas, ...aims].filter(
    ({ mention }) => !isDate(mention) && !(mention.text.endsWith('精神') && meetings.has(mention.end - 2)),
  );
}
