/** Heads of the sections of an office, by what these deal with: 民政‖处长, 基教科‖科长, 后勤管理服务科‖副科长. */
import type { Grammar } from '../grammar.ts';
import { isInner } from './holder-words.ts';
import { startsWord } from './post-heads.ts';
import type { Unit } from '../unit.ts';
import { isHan } from '../scan.ts';

/** 民政‖处长, 文化‖局长: heads of offices, named by one word for what these deal with. */
const DESK = /^副?[局处科股所]长$/;

/** Where that word begins, or its place or level, behind no other word of the clause. */
export function deskStart(
  grammar: Grammar,
  post: Unit,
  byEnd: ReadonlyMap<number, Unit>,
): number | undefined {
  const { scan, lexicon } = grammar;
  const matter = scan.endingAt(post.start);
  if (!post.bare || !matter || !DESK.test(scan.slice(post.start, post.end))) return undefined;
  const named =
    /^(?:n|vn|j|nz)$/.test(matter.tag) && /^..{1,2}$/.test(matter.word) && isInner(grammar, matter);
  if (!named) return undefined;
  if (!isHan(scan.char(matter.start - 1))) return matter.start;
  const place = byEnd.get(matter.start);
  if (place) return place.kind === 'place' ? place.start : undefined;
  const before = scan.endingAt(matter.start);
  if (before && lexicon.words.level.has(before.word) && startsWord(grammar, before.start))
    return before.start;
  // 请‖民政处长: a preposition, a conjunction or a verb of one character.
  return before?.word.length === 1 && /^[pcv]$/.test(before.tag) ? matter.start : undefined;
}

/** 科长 behind its own 科; or the two in one word (处处长). */
const SECTION = /^(?:副?([科处股室站])长|([科处股室站])\2长)$/;
/** No section's name is longer. */
const LONGEST = 14;

/** Where the section begins whose generic stands right before its head, or the body that it is of. */
export function sectionStart(
  grammar: Grammar,
  post: Unit,
  byEnd: ReadonlyMap<number, Unit>,
): number | undefined {
  const { scan } = grammar;
  const [, generic, doubled] = SECTION.exec(scan.slice(post.start, post.end)) ?? [];
  if (!post.bare || (!generic && !doubled) || (generic && scan.char(post.start - 1) !== generic))
    return undefined;
  const end = generic ? post.start - 1 : post.start;
  let start = end;
  for (
    let token = scan.endingAt(start);
    token && end - token.start <= LONGEST;
    token = scan.endingAt(start)
  ) {
    const owner = byEnd.get(start);
    if (owner) return owner.kind === 'post' || start === end ? undefined : owner.start;
    // 宣教‖处: what it does.
    const does = start === end && token.tag === 'v' && token.word.length === 2;
    if (!does && !isInner(grammar, token)) break;
    start = token.start;
  }
  if (start === end) return undefined;
  const before = isHan(scan.char(start - 1)) ? scan.endingAt(start) : undefined;
  return !isHan(scan.char(start - 1)) || (before?.word.length === 1 && /^[pcv]$/.test(before.tag))
    ? start
    : undefined;
}
