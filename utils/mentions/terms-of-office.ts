/**
 * Bodies that say which of their terms of office they are in: 市六届人大常委会, 第十四届全国人大常委会, 中共岚河市第五届委员会,
 * 政协第六届岚河市委员会.
 */
import type { Grammar } from './grammar.ts';
import { placeAt } from './places.ts';

/** What the grammar of bodies lends: each gives where what it reads ends, `at` itself where there is nothing. */
export interface BodyGrammar {
  /** 第六届, 十四届. */
  ordinalEnd: (grammar: Grammar, at: number) => number;
  /** What makes a body of a place or level: 人大常委会, 委. */
  systemEnd: (grammar: Grammar, at: number) => number;
  /** Parts that follow a body directly. */
  withParts: (grammar: Grammar, end: number) => number;
  /** Whether a level is a word's start here. */
  startsWord: (grammar: Grammar, at: number) => boolean;
  /** A body without its term in front. */
  bodyAt: (grammar: Grammar, at: number) => number | undefined;
}

/** How far behind a body's beginning its term may be named: behind a chain of places. */
const REACH = 20;

/** 委员会 behind a place or a term of office, with the parts that follow it. */
function committeeEnd({ systemEnd, withParts }: BodyGrammar, grammar: Grammar, at: number): number {
  const { scan, lexicon, limit } = grammar;
  const committee = lexicon.words('committee').longestAt(scan.text, at, limit);
  return committee ? withParts(grammar, committee.end) : systemEnd(grammar, at);
}

/** A place that no list holds, between the lead and its committee. */
function unlistedPlace({ scan }: Grammar, at: number): number | undefined {
  const [name] =
    /^[\u4e00-\u9fff]{1,5}?[省市县区旗州](?=委员会|第[一二三四五六七八九十]{1,3}届)/.exec(
      scan.slice(at, at + REACH),
    ) ?? [];
  return name === undefined ? undefined : at + name.length;
}

/** 中共‖岚河市委, 政协第六届‖岚河市委员会: the party or the conference, and its committee in a place. */
function ledEnd(bodies: BodyGrammar, grammar: Grammar, at: number): number | undefined {
  const { scan, lexicon, limit } = grammar;
  const lead = lexicon.words('committeeOf').longestAt(scan.text, at, limit);
  if (!lead) return undefined;
  const first = bodies.ordinalEnd(grammar, lead.end);
  const place =
    placeAt(grammar, first) ??
    lexicon.words('central').longestAt(scan.text, first, limit)?.end ??
    lexicon.words('level').longestAt(scan.text, first, limit)?.end ??
    unlistedPlace(grammar, first);
  // 政协第六届委员会: the place is the text's own.
  const base = bodies.ordinalEnd(grammar, place ?? first);
  const end = base > lead.end ? committeeEnd(bodies, grammar, base) : base;
  return end > base ? end : undefined;
}

/** Where a body that names its term ends, if one starts at `at`. */
export function termedEnd(bodies: BodyGrammar, grammar: Grammar, at: number): number | undefined {
  const led = ledEnd(bodies, grammar, at);
  if (led !== undefined) return led;
  const { scan, lexicon, limit } = grammar;
  if (!scan.slice(at, at + REACH).includes('届')) return undefined;
  const ordinal = bodies.ordinalEnd(grammar, at);
  if (ordinal > at) return bodies.bodyAt(grammar, ordinal);
  const place = placeAt(grammar, at) ?? lexicon.words('level').longestAt(scan.text, at, limit)?.end;
  if (place === undefined || !bodies.startsWord(grammar, at)) return undefined;
  // 市政协‖六届常委会: the term behind the body, before its own committee.
  const from = lexicon.words('committeeOf').longestAt(scan.text, place, limit)?.end ?? place;
  const base = bodies.ordinalEnd(grammar, from);
  if (base === from) return undefined;
  const end = committeeEnd(bodies, grammar, base);
  return end > base ? end : undefined;
}
