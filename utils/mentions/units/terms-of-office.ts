/**
 * Bodies that say which of their terms of office they are in: 市六届人大常委会, 第十四届全国人大常委会, 中共岚河市第五届委员会,
 * 政协第六届岚河市委员会.
 */
import { ordinalEnd, systemEnd, withParts } from './body-parts.ts';
import type { Grammar } from '../grammar.ts';
import { placeAt } from './places.ts';
import { startsWord } from './post-heads.ts';

/** How far behind a body's beginning its term may be named: behind a chain of places. */
const REACH = 20;

/** 委员会 behind a place or a term of office, with the parts that follow it. */
function committeeEnd(grammar: Grammar, at: number): number {
  const { scan, lexicon, limit } = grammar;
  const committee = lexicon.words.committee.longestAt(scan.text, at, limit);
  return committee ? withParts(grammar, committee.end) : systemEnd(grammar, at);
}

/** Where a place that no list holds ends, between the lead and its committee. */
function strangePlaceEnd({ scan }: Grammar, at: number): number | undefined {
  const [name] =
    /^[\u4e00-\u9fff]{1,5}?[省市县区旗州](?=委员会|第[一二三四五六七八九十]{1,3}届)|^[\u4e00-\u9fff]{2,5}?(?:街道|镇|乡)(?=工委|工作委员会|主席团)/.exec(
      scan.slice(at, at + REACH),
    ) ?? [];
  return name === undefined ? undefined : at + name.length;
}

/** 中共‖岚河市委, 政协第六届‖岚河市委员会, 人大‖云潭街道工委, 团‖岚河市委: the party or the conference, and its committee in a place. */
function ledEnd(grammar: Grammar, at: number): number | undefined {
  const { scan, lexicon, limit } = grammar;
  const lead = lexicon.words.committeeOf.longestAt(scan.text, at, limit);
  if (!lead) return undefined;
  // 集团|岚河…: the League's one character begins a word.
  if (lead.end - at === 1 && !startsWord(grammar, at)) return undefined;
  const first = ordinalEnd(grammar, lead.end);
  const listed =
    placeAt(grammar, first) ??
    lexicon.words.central.longestAt(scan.text, first, limit)?.end ??
    lexicon.words.level.longestAt(scan.text, first, limit)?.end;
  const known = committeeOf(grammar, lead.end, listed ?? first);
  // 人大‖青河街道‖工委: the list has the county, and not the street that is called after it.
  const strange = known === undefined ? strangePlaceEnd(grammar, first) : undefined;
  return strange === undefined ? known : committeeOf(grammar, lead.end, strange);
}

/** The end of the committee behind the place that ends at `place`; 政协第六届委员会: the place is the text's own. */
function committeeOf(grammar: Grammar, lead: number, place: number): number | undefined {
  const base = ordinalEnd(grammar, place);
  const end = base > lead ? committeeEnd(grammar, base) : base;
  return end > base ? end : undefined;
}

/**
 * Where a body that names its term ends, if one starts at `at`.
 * @param bodyAt reads a body without its term in front
 */
export function termedEnd(
  grammar: Grammar,
  at: number,
  bodyAt: (grammar: Grammar, at: number) => number | undefined,
): number | undefined {
  const led = ledEnd(grammar, at);
  if (led !== undefined) return led;
  const { scan, lexicon, limit } = grammar;
  if (!scan.isNear('届', at, REACH)) return undefined;
  const ordinal = ordinalEnd(grammar, at);
  if (ordinal > at) return bodyAt(grammar, ordinal);
  const place = placeAt(grammar, at) ?? lexicon.words.level.longestAt(scan.text, at, limit)?.end;
  if (place === undefined || !startsWord(grammar, at)) return undefined;
  // 市政协‖六届常委会: the term behind the body, before its own committee.
  const from = lexicon.words.committeeOf.longestAt(scan.text, place, limit)?.end ?? place;
  const base = ordinalEnd(grammar, from);
  if (base === from) return undefined;
  const end = committeeEnd(grammar, base);
  return end > base ? end : undefined;
}
