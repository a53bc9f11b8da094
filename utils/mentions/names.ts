/**
 * The shape of personal names: how well a stretch of characters reads as one, and where it ends. Weights were set by
 * looking at what is found in evening-news transcripts; only their order matters.
 */
import type { Grammar } from './grammar.ts';
import { isHan } from './scan.ts';

export interface NameHit {
  start: number;
  end: number;
  /** How strongly form and right neighbour speak for a name; above `LONE` it may stand with no post beside it. */
  weight: number;
}

export const BESIDE_POST = 0.9;
export const LONE = 4.5;
/** In front of a post much else may stand. */
const BEFORE_POST = 1.5;

const SURNAME_WEIGHT = { common: 2, usual: 1.5, rare: 0.5 } as const;
const DOTS = '·•・‧∙?';
const SPACE = /^[ \u3000]$/;

/** How well what stands at `at` ends a name: punctuation and line ends best, then report verbs. */
function rightWeight({ scan, lexicon }: Grammar, at: number): number {
  const char = scan.char(at);
  if (char === '' || !isHan(char)) return 2;
  const verb = lexicon.words('afterName').longestAt(scan.text, at);
  if (!verb) return -2;
  return verb.end - verb.start > 1 || scan.startingAt(at)?.word === char ? 2 : 1;
}

/** Whether punctuation (or the line's end) stands on both sides: 、巩固、 in a list of names. */
function fenced({ scan }: Grammar, { start, end }: { start: number; end: number }, open: RegExp): boolean {
  return open.test(scan.char(start - 1)) && !isHan(scan.char(end)) && scan.char(end) !== '';
}

/** What the segmenter says: an unknown word or a name speaks for, an ordinary word against. */
function tokenWeight({ scan }: Grammar, start: number, end: number): number {
  const exact = scan.tagOf(start, end);
  if (exact !== undefined)
    return /^(x|nr)/.test(exact) ? 1.5 : /^n[sz]/.test(exact) ? -1 : exact.startsWith('n') ? -2 : -2.5;
  if (!scan.boundaryAt(start)) return -1.5;
  // 解放|党 before 主席: a word of the language with something behind it.
  const first = scan.startingAt(start);
  if (first && first.word.length > 1 && first.end < end && /^(n|v|a|d|vn)$/.test(first.tag)) return -2;
  if (first && first.word.length === 1 && /^[cp]/.test(first.tag)) return -4;
  return scan.boundaryAt(end) ? 0.7 : -0.5;
}

/** 阿方, 乌军: a state's side or army, seldom somebody's name (韩军). */
const isNation = ({ scan, lexicon }: Grammar, start: number, end: number): boolean =>
  end - start === 2 &&
  lexicon.words('nation').has(scan.char(start)) &&
  lexicon.words('nationNoun').has(scan.char(start + 1));

/** 李飞作‖的关于…报告: with 的, 了 or 关于 behind it the last character is surely the verb. */
const tailCost = ({ scan }: Grammar, end: number): number => (/^[的了关]/.test(scan.char(end)) ? 6 : 3);

/** Han names that start at `start`, best first: one- and two-character surnames, given names of one or two, spaced ones. */
export function hanNamesAt(grammar: Grammar, start: number): NameHit[] {
  const { scan, lexicon, limit } = grammar;
  const hits: NameHit[] = [];
  const stops = lexicon.words('nameStop');
  for (const width of [2, 1]) {
    const surname = lexicon.surnames.get(scan.slice(start, start + width));
    if (!surname || start + width > limit) continue;
    const base = SURNAME_WEIGHT[surname] + (width === 2 ? 1 : 0);
    if (SPACE.test(scan.char(start + width))) {
      const given = start + width + 1;
      if (isHan(scan.char(given)) && !stops.has(scan.char(given)) && rightWeight(grammar, given + 1) > 0)
        hits.push({ start, end: given + 1, weight: base + rightWeight(grammar, given + 1) });
      continue;
    }
    for (const given of [2, 1]) {
      const end = start + width + given;
      if (end > limit) continue;
      const chars = scan.slice(start + width, end);
      if (![...chars].every((char) => isHan(char))) continue;
      // 总书记强调, 首席顾问: a report verb or a post is no name, however its first character may be a surname.
      const word = scan.slice(start, end);
      if (
        lexicon.words('afterName').has(word) ||
        lexicon.words('subjectVerb').has(word) ||
        lexicon.posts.has(word) ||
        lexicon.words('nameNot').has(word)
      )
        continue;
      // 殷殷嘱托: a doubled character is a manner, not a name.
      if (chars.startsWith(scan.char(start + width - 1))) continue;
      // 魏某和、王某: before a mark the last character can join nothing.
      const closes = /[、，。；]/.test(scan.char(end));
      const stopped = [...chars].filter(
        (char, at) => stops.has(char) && !(closes && at === chars.length - 1),
      ).length;
      const weight =
        base +
        rightWeight(grammar, end) +
        tokenWeight(grammar, start, end) +
        (given === 2 ? 0.4 : 0) -
        (isNation(grammar, start, end) ? 2.5 : 0) -
        (given === 2 && lexicon.words('nameTail').has(chars.charAt(1)) ? tailCost(grammar, end) : 0) -
        stopped * 5;
      hits.push({ start, end, weight });
    }
  }
  return hits.sort((a, b) => b.weight - a.weight);
}

/** Names written with a separator (买买提·艾力), their parts taken as far as the characters of such names reach. */
export function dottedNameAt(grammar: Grammar, start: number): NameHit | undefined {
  const { scan } = grammar;
  if (grammar.lexicon.words('nameStop').has(scan.char(start))) return undefined;
  let end = partEnd(grammar, start, true);
  let dots = 0;
  while (dots < 3 && end > start && DOTS.includes(scan.char(end)) && isHan(scan.char(end + 1))) {
    end = partEnd(grammar, end + 1, false);
    dots++;
  }
  return dots > 0 ? { start, end, weight: 5 } : undefined;
}

/** The end of one part of such a name; the first runs to its separator, a later one ends before a report verb too. */
function partEnd(grammar: Grammar, from: number, first: boolean): number {
  const { scan, limit } = grammar;
  const last = Math.min(limit, from + 10);
  for (let at = from; at < last; at++) {
    if (!isHan(scan.char(at)) || (!first && at > from && endsName(grammar, at))) return at;
  }
  return last;
}

function endsName({ scan, lexicon }: Grammar, at: number): boolean {
  const char = scan.char(at);
  if (lexicon.words('translit').has(char)) return false;
  if (lexicon.words('nameStop').has(char)) return true;
  return lexicon.words('afterName').longestAt(scan.text, at) !== undefined && scan.boundaryAt(at);
}

/**
 * A foreign name with no separator, from its left end: characters of transliteration up to a good right neighbour, or,
 * where there is none, up to the last word boundary inside the run.
 * @param needed the weight that the place asks of it
 */
function foreignNameAt(grammar: Grammar, start: number, needed: number): NameHit | undefined {
  const { scan, lexicon, limit } = grammar;
  const translit = lexicon.words('translit');
  let best: NameHit | undefined;
  let boundary: NameHit | undefined;
  for (let end = start + 1; end <= limit && end - start <= 9 && translit.has(scan.char(end - 1)); end++) {
    if (end - start < 2 || isNation(grammar, start, end) || lexicon.places.has(scan.slice(start, end)))
      continue;
    const weight = 1.5 + rightWeight(grammar, end) + (scan.boundaryAt(end) ? 1 : 0);
    if (!best || weight >= best.weight) best = { start, end, weight };
    if (end - start > 2 && scan.boundaryAt(end)) boundary = { start, end, weight: 3 };
  }
  return best && best.weight >= needed ? best : boundary;
}

/** A foreign name that ends at `end` (武契奇 before 总统): back over characters of transliteration. */
export function foreignNameBefore(grammar: Grammar, end: number): NameHit | undefined {
  const { scan, lexicon } = grammar;
  const translit = lexicon.words('translit');
  let start = end;
  while (start > 0 && end - start < 9 && translit.has(scan.char(start - 1))) start--;
  return end - start >= 2 && !isNation(grammar, start, end) ? { start, end, weight: 4 } : undefined;
}

/** Han names that end at `end`, for a post or a form of address behind them. */
export function hanNameBefore(grammar: Grammar, end: number): NameHit | undefined {
  const { scan } = grammar;
  let best: NameHit | undefined;
  for (const length of [3, 2, 4]) {
    const start = end - length;
    if (start < 0) continue;
    const left = !isHan(scan.char(start - 1)) || scan.boundaryAt(start);
    if (!left) continue;
    const hit = hanNamesAt({ ...grammar, limit: end }, start).find((name) => name.end === end);
    if (hit && hit.weight > (best?.weight ?? BEFORE_POST)) best = hit;
  }
  return best;
}

/** The best name that starts at `at`, given how much the place already speaks for a person. */
export function nameAt(
  grammar: Grammar,
  at: number,
  threshold: number,
  foreign: boolean,
): NameHit | undefined {
  const han = hanNamesAt(grammar, at)[0];
  const dotted = dottedNameAt(grammar, at);
  // 习近平致电约瑟夫·博阿凯: a Han name before a verb of two characters is one, whatever stands further on.
  const verb = dotted && han && grammar.lexicon.words('afterName').longestAt(grammar.scan.text, han.end);
  if (dotted && !(verb && verb.end - verb.start > 1)) return dotted;
  if (foreign && han && isNation(grammar, han.start, han.end)) return undefined;
  // A Han reading with no good right neighbour (武切‖维奇) may be the beginning of a foreign name anywhere.
  const torn = han !== undefined && rightWeight(grammar, han.end) < 0;
  // The segmenter may run a short name and a verb together (菲佐对): behind a foreign post the verb is enough.
  const strange = foreign || torn ? foreignNameAt(grammar, at, foreign ? 2.5 : 3) : undefined;
  // 马克龙, not 马克: in a foreign place a Han reading that leaves characters of transliteration over is none.
  if (strange && (!han || strange.end > han.end || strange.weight > han.weight)) return strange;
  if (!han) return undefined;
  // A name that is a word too (、巩固、 in a list): form says little, the place says enough.
  const needed =
    threshold <= BESIDE_POST && fenced(grammar, han, /[、\p{Script=Han} \u3000(（]/u) ? 0.5 : threshold;
  return han.weight >= needed ? han : undefined;
}
