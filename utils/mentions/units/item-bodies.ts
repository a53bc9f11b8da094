/**
 * Schools, clinics and firms by a name that no list holds and that may be a word of the language (荷花中学, 东方阿胶), as items
 * of a list or where a verb leads to them.
 */
import { CharSet } from '../../lexicon/char-set.ts';
import { allMatches } from '../../lexicon/matches.ts';
import { isNameWord, stopsName, type Grammar } from '../grammar.ts';
import { isLedTo } from './led-to.ts';
import type { MentionLexicon } from '../lexicon.ts';
import { coverBefore, type Cover } from '../overlap.ts';
import { isHan, type Scan } from '../scan.ts';
import { isOneOf } from '../word-classes.ts';

/** Numbered schools: 云潭一中. */
const NUMBERED = /[一二三四五六七八九十]{1,2}[中小]$/;
/** No such name is longer, with its right end. */
const LONGEST = 10;
/** What stands behind a firm's name alone. */
const EDGE =
  /^(?:[、，。；,;！\n）)”]|$|[及和与的]|公司|集团|项目|[一二三四]期|现场|走访|调研|考察|签[署订约])/;

/** What only a firm is headed by. */
const TITLE = /^(?:集团)?(?:(?:常务|执行|联席)?副?(?:董事长|总裁|总经理)|首席执行官|创始人)/;
/** Where a list of guests or a clause begins. */
const OPENS = new CharSet('，,、；;。：:（(\n');

/** 、‖华润置地‖副总裁某某: whether an item or a clause begins here, where a firm's short name may stand in front of its head. */
const opensItem = ({ text }: Scan, at: number): boolean => at === 0 || OPENS.hasAt(text, at - 1);

/** How the stretch ends: as schools and clinics do, as firms do, or as neither. */
function kindOf(
  { scan, lexicon }: Grammar,
  start: number,
  end: number,
): { kind: 'school' | 'firm'; name: number } | undefined {
  for (let length = Math.min(4, end - start - 2); length > 1; length--) {
    if (lexicon.words.itemSchool.hasAt(scan.text, end - length, end))
      return { kind: 'school', name: end - length };
    if (lexicon.words.firmKind.hasAt(scan.text, end - length, end))
      return { kind: 'firm', name: end - length };
  }
  const number = NUMBERED.exec(scan.slice(Math.max(start, end - 3), end))?.[0];
  return number !== undefined && end - number.length - start > 1
    ? { kind: 'school', name: end - number.length }
    : undefined;
}

/**
 * 鑫|烨‖化工, 卫康‖制药: whether the words in front of a firm's right end are a name.
 * @param headed whether whoever heads the firm stands behind it, and a noun may be its name (白象‖食品董事长)
 */
function isBrand({ scan, lexicon }: Grammar, start: number, end: number, headed = false): boolean {
  const first = scan.startingAt(start);
  if (!first || end - start > 4) return false;
  // 国有‖控股总经理
  if (headed && lexicon.words.enterpriseNot.has(first.word)) return false;
  if (first.tag === 's') return lexicon.places.has(scan.slice(start, end));
  // 星河‖集团: a noun, if it does not say which kind.
  if (
    first.tag === 'n' &&
    end - start === 2 &&
    first.end === end &&
    (headed || scan.text.startsWith('集团', end))
  ) {
    const { enterpriseNot, siteKind, schoolKind, firmKind } = lexicon.words;
    return !isOneOf(first.word, enterpriseNot, siteKind, schoolKind, firmKind, lexicon.words.bodyWordNot);
  }
  return /^(?:x|nr|nz|ns)/.test(first.tag)
    ? first.word !== '中国'
    : first.word.length === 1 && end - start === 2;
}

const NUMBER = /[一二三四五六七八九十][中小]/g;

/** Where such a body may begin: one of its right ends stands within reach. */
export function nearBody(text: string, { itemEnds }: MentionLexicon): Cover {
  const numbers = allMatches(NUMBER, text).map(({ index }) => index + 2);
  return coverBefore(text.length, LONGEST, [...itemEnds.all(text).map(({ end }) => end), ...numbers]);
}

/**
 * Where the body ends that begins at `at` in a list or behind what leads to it, or undefined.
 * @param item where the item begins, if its place stands in front
 */
export function itemBody(grammar: Grammar, at: number, item = at): number | undefined {
  const { scan, lexicon, limit, bodies } = grammar;
  if (!grammar.nearBody.has(at) || !scan.boundaryAt(at)) return undefined;
  const isOfPlace = scan.char(item - 1) === '的' && grammar.places.has(item - 1);
  const led = isLedTo(grammar, item) || isOfPlace || /[：:]/.test(scan.char(item - 1));
  if (!led && !opensItem(scan, at)) return undefined;
  // 到‖乡卫生院: what leads to the body.
  if (lexicon.words.beforePlace.has(scan.startingAt(at)?.word ?? '')) return undefined;
  // （‖即方舱医院）: another word for what stands in front.
  if (lexicon.words.schoolKind.longestAt(scan.text, at) || /[即系]/.test(scan.startingAt(at)?.word ?? ''))
    return undefined;
  // 固态电池、钠离子电池: in a list a firm stands beside another body.
  const beside = scan.char(item - 1) !== '、' || bodies.has(item - 1);
  let best: number | undefined;
  for (let end = at; end < limit && end - at < LONGEST;) {
    const token = scan.startingAt(end);
    if (!token || !isHan(token.word[0]) || stopsName(grammar, token)) break;
    // 云潭‖一中/s, 卫康‖制药/v: what ends the name may be of any kind.
    end = token.end;
    const found = end - at <= LONGEST ? kindOf(grammar, at, end) : undefined;
    if (
      led &&
      found?.kind === 'school' &&
      !/[生部校段号]/.test(scan.char(end)) &&
      !/[农山]村|乡[镇村]/.test(scan.slice(at, end))
    )
      best = end;
    else if (found?.kind === 'firm' && opensItem(scan, at) && TITLE.test(scan.slice(end, end + 6))) {
      if (isBrand(grammar, at, found.name, true)) best = end;
    } else if (
      found?.kind === 'firm' &&
      led &&
      beside &&
      isBrand(grammar, at, found.name) &&
      EDGE.test(scan.slice(end, end + 2))
    )
      best = end;
    // 北部‖新城实验学校
    // 大同/d‖小学
    // 湾里|五|小
    const number = /^[一二三四五六七八九十]$/.test(token.word) && /[中小]/.test(scan.char(token.end));
    const named = number || token.tag === 'f' || isNameWord(grammar, token) || lexicon.places.has(token.word);
    if (!named || lexicon.words.afterName.has(token.word)) break;
  }
  return best;
}
