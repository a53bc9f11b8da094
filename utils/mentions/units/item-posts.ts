/**
 * 泉河市‖观光委‖副主任何某, 驰誉包装‖总经理何某: between a mark and the name of who holds it, an office with a body that no list
 * has, in front of a head that says little by itself.
 */
import { CharSet } from '../../lexicon/char-set.ts';
import type { Token } from '../../model/text.ts';
import { stopsName, type Grammar } from '../grammar.ts';
import { isHan } from '../scan.ts';
import type { Unit } from '../unit.ts';

/** What begins an item or a clause. */
const MARKS = new CharSet('，,、；;。：:\n（(');
/** How many characters of the body may be unread. */
const [LONGEST, LEAST] = [9, 2];
/** Who heads a firm, wherever it is. */
const OF_FIRM = /^(?:董事长|副?总经理|总裁|副总裁|首席执行官|执行董事)$/;
/** Heads of offices, which a place stands in front of. */
const OF_OFFICE = /^(?:党[委组])?(?:常务)?副?(?:主任|局长|处长|科长|所长|站长|队长|大队长|支队长|书记)$/;
/** What only a clause has, and what is no body's name. */
const OF_CLAUSE =
  /[的了在并将向对和与及等同率带陪兼由为是其任]|出席|参加|主持|记者|今年|去年|我[省市县]|新$|国有|民营|某/;

/** Whether a body's name can hold the word; of an invented one (驰誉包装) the segmenter makes verbs and words of one character. */
function isOfBody(grammar: Grammar, token: Token): boolean {
  const { lexicon } = grammar;
  const { words } = lexicon;
  const isVerb = token.tag === 'v' && (words.afterName.has(token.word) || words.beforePlace.has(token.word));
  if (isVerb || /^(?:[pcurmdtf]|ad)/.test(token.tag)) return false;
  return !stopsName(grammar, token) && !lexicon.posts.has(token.word) && !words.kindOfPerson.has(token.word);
}

/** Whether all tokens from `at` to `end` may be words of a body's name; the last may run into the head (委副|主任). */
function isBody(grammar: Grammar, at: number, end: number): boolean {
  const { scan, lexicon } = grammar;
  for (let from = at; from < end;) {
    // 华润|置|地‖副总裁: a trade of which the segmenter makes words of one character.
    const trade = from > at ? lexicon.words.firmKind.longestAt(scan.text, from, end)?.end : undefined;
    const token = scan.startingAt(from);
    if (trade === undefined && (!token || !isOfBody(grammar, token))) return false;
    from = trade ?? token?.end ?? end;
  }
  return true;
}

/** Where such an office begins, or undefined. */
export function itemPostStart(
  grammar: Grammar,
  post: Unit,
  start: number,
  byEnd: ReadonlyMap<number, Unit>,
): number | undefined {
  const { scan, lexicon } = grammar;
  const head = scan.slice(start, post.end);
  if (!OF_FIRM.test(head) && !OF_OFFICE.test(head)) return undefined;
  if (lexicon.surnames.longestAt(scan.text, post.end) === undefined) return undefined;
  let at = start;
  let place: Unit | undefined;
  while (isHan(scan.char(at - 1)) && start - at <= LONGEST) {
    const unit = byEnd.get(at);
    if (unit && unit.kind !== 'place') return undefined;
    if (unit) {
      place = unit;
      at = unit.start;
      break;
    }
    at--;
  }
  const opens = at === 0 || MARKS.hasAt(scan.text, at - 1);
  const from = place?.end ?? at;
  const unread = scan.slice(from, start);
  if (!opens || unread.length < LEAST || unread.length > LONGEST || OF_CLAUSE.test(unread)) return undefined;
  if (!place && !OF_FIRM.test(head)) return undefined;
  return isBody(grammar, from, start) ? at : undefined;
}
