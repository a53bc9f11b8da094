/**
 * Somebody without a post, whose name the segmenter tears (志愿者‖项羽|燕都会): a surname and two characters behind a kind of
 * person are a name where the text has them again at the head of a clause, or where an age stands in front.
 */
import { allMatches } from '../../lexicon/matches.ts';
import type { Grammar } from '../grammar.ts';
import type { NameHit } from './name-neighbours.ts';
import { isHan, type Scan } from '../scan.ts';
import { isOneOf } from '../word-classes.ts';

const LENGTH = 3;
/** A clause's beginning with what stands there. */
const CLAUSE = /(?<=^|[\n，。；：！？“”])\p{Script=Han}{3}/gmu;
/** How old somebody is, before the kind of person: 67岁‖患者, 68岁的‖志愿者. */
const AGE = /\d岁的?$/;

/** A clause that begins with three characters and a verb of saying. */
const SPEAKER = /(?<=^|[\n，。；：！？“”])\p{Script=Han}{3}(?=强调|指出|要求|表示|宣布|说[，：。])/gmu;

/** Who or what a text says to have said something, three characters each. */
export const speakers = (scan: Scan): ReadonlySet<string> =>
  new Set(allMatches(SPEAKER, scan.text).map(([speaker]) => speaker));

/**
 * 副市长‖都本真: what stands behind a post and says something further on is somebody's name, whatever its first character
 * (都, 要, 帖) and whatever word the rest is (率先, 数理).
 * @param said what `speakers` gives, asked for only where a name may stand
 */
export function saidAgain(
  { scan, lexicon, limit }: Grammar,
  at: number,
  said: () => ReadonlySet<string>,
): NameHit | undefined {
  const end = at + LENGTH;
  const name = scan.slice(at, end);
  const { notGiven, nameStop, notLast, nameNot } = lexicon.words;
  const [, ...given] = name;
  if (end > limit || given.some((char) => !isHan(char) || isOneOf(char, notGiven, nameStop, notLast)))
    return undefined;
  // 市长‖办公会强调: a word of the language begins there.
  const first = scan.startingAt(at);
  if (!first || (first.word.length > 1 && !/^(?:x|nr)/.test(first.tag)) || nameNot.has(name))
    return undefined;
  return said().has(name) ? { start: at, end, weight: 0 } : undefined;
}

/** What the clauses of a text begin with, by its first characters. */
export const clauseHeads = (scan: Scan): ReadonlySet<string> =>
  new Set(allMatches(CLAUSE, scan.text).map(([head]) => head));

/**
 * @param kindStart where the word for the kind of person begins
 * @param at where a name would begin, right behind it
 * @param heads what the clauses begin with, asked for only where a name may stand
 */
export function toldAgain(
  { scan, lexicon, limit }: Grammar,
  kindStart: number,
  at: number,
  heads: () => ReadonlySet<string>,
): NameHit | undefined {
  const end = at + LENGTH;
  const name = scan.slice(at, end);
  const surname = lexicon.surnames.get(name.charAt(0));
  if (end > limit || (surname !== 'common' && surname !== 'usual')) return undefined;
  const [, ...given] = name;
  const { notGiven, nameStop } = lexicon.words;
  const held = given.some((char) => !isHan(char) || isOneOf(char, notGiven, nameStop));
  if (held || lexicon.words.notLast.has(name.charAt(2)) || lexicon.words.givenNot.has(name.slice(1)))
    return undefined;
  // 张本智‖和，: a conjunction that joins nothing is the name's own.
  if (scan.char(end) === '和' && !isHan(scan.char(end + 1))) return undefined;
  // 职工‖文化节, 群众‖安全: a word of the language begins there.
  const first = scan.startingAt(at);
  if (!first || !(first.word.length === 1 || /^(?:x|n[rsz])/.test(first.tag))) return undefined;
  if (first.word.length > LENGTH || /^[pcu]/.test(first.tag)) return undefined;
  // 赖洁/x‖之前/f, 敬献/nr‖花篮/n: a word of the language begins at the third character.
  const next = first.end === end - 1 ? scan.startingAt(first.end) : undefined;
  if (next && next.end > end && !/^(?:x|n[rsz])/.test(next.tag)) return undefined;
  const aged = AGE.test(scan.slice(Math.max(0, kindStart - 3), kindStart));
  return aged || heads().has(name) ? { start: at, end, weight: 0 } : undefined;
}
