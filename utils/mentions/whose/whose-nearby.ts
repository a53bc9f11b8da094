/**
 * What stands right in front of a bare level and decides whose it is, before the article as a whole is asked: the title
 * that it is chained to (四川省委书记王某和省长), words that mean any (12个省政府), a place abroad, or a word that points back
 * (运城市…该‖市纪委).
 */
import type { Division } from '../../lexicon/divisions.ts';
import type { Mention } from '../../model/mention.ts';
import { canLieIn, levelFits } from './levels.ts';
import type { MentionLexicon } from '../lexicon.ts';

/** Nothing but a mark or a conjunction stands between two titles of one place. */
const CHAINED = /^[、，,和与及兼以]{0,2}$/;
/** 该‖市纪委, not 应该‖市政府…. */
const POINTED = /(?<![应活])该$/;
const ANY = /(?:[个各些两]|相关|有关|多地|所在)$/;
/** How many titles and names of a chain are looked back over, and how many characters of the clause. */
const [LONGEST_CHAIN, CLAUSE] = [8, 30];

/** The division of that level in the places with which a title begins (晋中市太谷区 in 晋中市太谷区委书记). */
function divisionIn(title: string, level: string, lexicon: MentionLexicon): string | undefined {
  let at = 0;
  let found: string | undefined;
  let outer = '';
  for (let hit = lexicon.places.longestAt(title, at); hit; hit = lexicon.places.longestAt(title, at)) {
    if (!canLieIn(hit.value.level, outer)) break;
    outer = hit.value.level;
    found = hit.value.divisions.find((division) => levelFits(division, level))?.name ?? found;
    at = hit.end;
  }
  return found;
}

/** The place of the title that mentions[index] is chained to. */
function chainedTo(
  text: string,
  mentions: readonly Mention[],
  index: number,
  level: string,
  lexicon: MentionLexicon,
): string | undefined {
  for (let at = index - 1; at >= 0 && index - at < LONGEST_CHAIN; at--) {
    const [left, right] = [mentions[at], mentions[at + 1]];
    if (!left || !right || !/^(?:person|post|organisation)$/.test(left.kind)) return undefined;
    if (!CHAINED.test(text.slice(left.end, right.start))) return undefined;
    const name = left.kind === 'person' ? undefined : divisionIn(left.text, level, lexicon);
    if (name !== undefined) return name;
  }
  return undefined;
}

/** How many names are looked back over for what 该 points to. */
const POINTED_BACK = 60;

/** The last division of that level named before mentions[index], in the gazetteer or not; undefined where none is. */
function lastNamed(
  mentions: readonly Mention[],
  index: number,
  level: string,
  lexicon: MentionLexicon,
  strange: readonly Division[],
): string | undefined {
  for (let at = index - 1; at >= Math.max(0, index - POINTED_BACK); at--) {
    const mention = mentions[at];
    if (!mention || mention.kind === 'person') continue;
    const named =
      divisionIn(mention.text, level, lexicon) ??
      strange.find((division) => levelFits(division, level) && mention.text.includes(division.name))?.name;
    if (named !== undefined) return named;
  }
  return undefined;
}

/** @returns whose the level of mentions[index] is; `of` undefined where no place is meant; undefined where nothing is said. */
export function nearby(
  text: string,
  mentions: readonly Mention[],
  index: number,
  level: string,
  lexicon: MentionLexicon,
  strange: readonly Division[],
): { of: string | undefined } | undefined {
  const mention = mentions[index];
  if (!mention) return undefined;
  const before = text.slice(Math.max(0, mention.start - CLAUSE), mention.start);
  if (POINTED.test(before)) return { of: lastNamed(mentions, index, level, lexicon, strange) };
  // 科尔蒂纳丹佩佐市‖市长: the name in front is of no place that the list knows.
  const unlisted = before.endsWith(level) && mention.text.replace(/^副/, '').startsWith(`${level}长`);
  if (unlisted || ANY.test(before)) return { of: undefined };
  const of = chainedTo(text, mentions, index, level, lexicon);
  if (of !== undefined) return { of };
  // 黎巴嫩南部城市…的‖市政府: abroad no Chinese city is meant.
  const sentence = before.slice(before.search(/[^。！？\n]*$/));
  const last = lexicon.places.all(sentence).findLast(({ value }) => !value.weak)?.value;
  return last?.level === 'foreign' ? { of: undefined } : undefined;
}
