/** Transliterated names, with a separator between their parts (买买提·艾力) and without (武契奇). */
import type { Grammar } from './grammar.ts';
import type { MentionLexicon } from './lexicon.ts';
import { isNation, rightWeight, type NameHit } from './name-neighbours.ts';
import { isHan } from './scan.ts';

/** Foreign names printed without a separator seldom have more characters. */
const LONGEST_FOREIGN = 9;
const DOTS = '·•・‧∙?-－';

/** Names written with a separator (买买提·艾力), their parts taken as far as the characters of such names reach. */
export function dottedNameAt(grammar: Grammar, start: number): NameHit | undefined {
  const { scan } = grammar;
  if (grammar.lexicon.words('nameStop').has(scan.char(start))) return undefined;
  // 主任‖顾问谢尔盖·…: a post stands in front of it yet.
  if (grammar.lexicon.posts.longestAt(scan.text, start)) return undefined;
  let end = partEnd(grammar, start, true);
  let dots = 0;
  while (dots < 3 && end > start && DOTS.includes(scan.char(end)) && isHan(scan.char(end + 1))) {
    end = partEnd(grammar, end + 1, false);
    dots++;
  }
  // 胡塞称，: the segmenter runs a verb of saying into the last part.
  if (/[称说曾已]/.test(scan.char(end - 1))) end--;
  return dots > 0 ? { start, end, weight: 5 } : undefined;
}

/** How many of a name's characters must be those of transliteration where nothing but its form speaks for it. */
const TRANSLITERATED = 0.8;

/** Names with a separator wherever they stand (致电马苏德·佩泽希齐扬): every part written as foreign names are. */
export function dottedNames(grammar: Grammar): NameHit[] {
  const { scan, lexicon } = grammar;
  const found: NameHit[] = [];
  for (const dot of scan.text.matchAll(/(?<=\p{Script=Han})[·•‧](?=\p{Script=Han})/gu)) {
    if (dot.index < (found.at(-1)?.end ?? 0)) continue;
    let start = dot.index;
    for (let token = scan.endingAt(start); token; token = scan.endingAt(start)) {
      if (!/^(nr|x|ns|nz|j|r|f|q)/.test(token.tag) || !isTransliterated(lexicon, token.word)) break;
      start = token.start;
    }
    const line = scan.text.indexOf('\n', start);
    const hit = dottedNameAt({ ...grammar, limit: line < 0 ? scan.text.length : line }, start);
    const letters = hit ? Array.from(scan.slice(hit.start, hit.end)).filter((char) => isHan(char)) : [];
    const strange = letters.filter((char) => lexicon.words('translit').has(char)).length;
    if (hit && dot.index - start > 1 && strange >= letters.length * TRANSLITERATED) found.push(hit);
  }
  return found;
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

/** Whether every character is one with which foreign names are written. */
const isTransliterated = (lexicon: MentionLexicon, word: string): boolean =>
  [...word].every((char) => lexicon.words('translit').has(char));

function endsName({ scan, lexicon }: Grammar, at: number): boolean {
  const char = scan.char(at);
  // 拉宾‖遇刺: a word of the language that is no name.
  const word = scan.startingAt(at);
  if (
    word &&
    word.word.length > 1 &&
    !isTransliterated(lexicon, word.word) &&
    /^(v|d|t|p|c|m|u|r|ad|vn|f|l|i|n)$/.test(word.tag)
  )
    return true;
  const verb = scan.boundaryAt(at) ? lexicon.words('afterName').longestAt(scan.text, at) : undefined;
  if (verb && verb.end - verb.start > 1) return true;
  if (lexicon.words('translit').has(char)) return false;
  return verb !== undefined || lexicon.words('nameStop').has(char);
}

/**
 * A foreign name with no separator, from its left end: characters of transliteration up to a good right neighbour, or,
 * where there is none, up to the last word boundary inside the run.
 * @param needed the weight that the place asks of it
 */
export function foreignNameAt(grammar: Grammar, start: number, needed: number): NameHit | undefined {
  const { scan, lexicon, limit } = grammar;
  const translit = lexicon.words('translit');
  let best: NameHit | undefined;
  let boundary: NameHit | undefined;
  for (
    let end = start + 1;
    end <= limit && end - start <= LONGEST_FOREIGN && translit.has(scan.char(end - 1));
    end++
  ) {
    const word = scan.slice(start, end);
    if (end - start < 2 || isNation(grammar, start, end) || lexicon.places.has(word)) continue;
    if (lexicon.words('afterName').has(word)) continue;
    const weight = 1.5 + rightWeight(grammar, end) + (scan.boundaryAt(end) ? 1 : 0);
    if (!best || weight >= best.weight) best = { start, end, weight };
    if (end - start > 2 && scan.boundaryAt(end)) boundary = { start, end, weight: 3 };
  }
  return best && best.weight >= needed ? best : boundary;
}

/** 呼日勒|苏赫: a foreign name that begins like a Han one goes on over words that the segmenter does not know. */
export function foreignBeyond(grammar: Grammar, hit: NameHit): NameHit | undefined {
  const { scan, limit } = grammar;
  if (!/^(x|nr)/.test(scan.tagOf(hit.start, hit.end) ?? '')) return undefined;
  let end = hit.end;
  while (rightWeight(grammar, end) < 0) {
    const token = scan.startingAt(end);
    if (!token || !/^(x|nr|nrt|nrfg)$/.test(token.tag) || !isHan(token.word[0]) || token.end > limit)
      return undefined;
    end = token.end;
  }
  // 塞古罗‖致贺电: the verb behind the name is not a part of it.
  if (grammar.lexicon.words('nameTail').has(scan.char(end - 1))) end--;
  return end > hit.end && end - hit.start <= LONGEST_FOREIGN ? { ...hit, end, weight: 4 } : undefined;
}

/** A foreign name that ends at `end` (武契奇 before 总统): back over characters of transliteration. */
export function foreignNameBefore(grammar: Grammar, end: number): NameHit | undefined {
  const { scan, lexicon } = grammar;
  const translit = lexicon.words('translit');
  let start = end;
  while (start > 0 && end - start < LONGEST_FOREIGN && translit.has(scan.char(start - 1))) start--;
  return end - start >= 2 && !isNation(grammar, start, end) ? { start, end, weight: 4 } : undefined;
}
