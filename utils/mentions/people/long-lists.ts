/** Lists of names so long that nothing need introduce them: nearly all of their items read as names. */
import { allMatches } from '../../lexicon/matches.ts';
import type { Grammar } from '../grammar.ts';
import { PADDED_ITEM, PADDING } from '../padding.ts';
import { dottedNameAt } from './dotted-names.ts';
import { hanNamesAt } from './han-names.ts';
import { BESIDE_POST, type NameHit, type Slot } from './name-neighbours.ts';

/** A clause of a list so long, and so much of which reads as names, names people: who sat on the platform. */
const LONG_LIST = 5;
const NAMES_SHARE = 0.75;
/** How many of them have three characters and more: 包容、普惠、平衡 are none. */
const LONG_SHARE = 0.25;
const CLAUSE = /[^，。；：！？,;:!?\n“”《》]{9,}/g;
const SPACED = new RegExp(`^.${PADDING}.$`);
/** What parts them: few clauses have any. */
const PART = /[、\s]/;
const LONGEST_ITEM = 12;
/** What stands behind an item of a list: （女）, and behind the last what they did. */
const BESIDE_ITEM =
  /(?:[（(][^（()）]{1,6}[）)]|亲属|家属|夫妇|(?:等(?:人|同志|[省市县区]?领导)?)?(?:分别|一同|共同|也|还)*(?:参加|出席|列席|陪同|参与|在主席台|在座|到会|当选|为(?!$)|等).*|等(?:人|同志|[省市县区]?领导)?)$/;

/** One item of a list, if it is a name from end to end: 陈某某, 艾某·某某. */
export function wholeItem(grammar: Grammar, start: number, end: number, slot: Slot): NameHit | undefined {
  const { scan, lexicon } = grammar;
  const item = scan.slice(start, end);
  if (item.length > LONGEST_ITEM || lexicon.places.get(item)?.weak === false) return undefined;
  const within = { ...grammar, limit: end };
  const whole = (hit: NameHit | undefined): boolean => hit?.end === end && hit.weight > -1;
  const dotted = item.includes('·') ? dottedNameAt(within, start) : undefined;
  return whole(dotted) ? dotted : hanNamesAt(within, start, slot).find(whole);
}

/** So long a list in which nearly all are names leaves no doubt about one with a surname that nobody knows (资文岚). */
const NO_DOUBT = { items: 8, share: 0.85 };

function strangers(
  { scan, lexicon }: Grammar,
  from: number,
  items: readonly RegExpMatchArray[],
  names: readonly NameHit[],
): NameHit[] {
  if (items.length < NO_DOUBT.items || names.length < items.length * NO_DOUBT.share) return [];
  const known = new Set(names.map(({ start }) => start));
  return items.flatMap(({ index = 0, 0: item }) => {
    const start = from + index;
    const isName =
      item.length === 3 && /^[\u4e00-\u9fff]+$/.test(item) && !lexicon.surnames.has(item.charAt(0));
    const word = scan.tagOf(start, start + 3);
    return isName && !known.has(start) && (word === undefined || /^(?:x|nr)/.test(word))
      ? [{ start, end: start + 3, weight: BESIDE_POST }]
      : [];
  });
}

/**
 * The names of every list of five and more in which nearly all between the first and the last read as names, and of three
 * in which all do, and one is spaced out to the width of the others (李 明、单 伟、赵大勇).
 */
export function longLists(grammar: Grammar): NameHit[][] {
  const lists: NameHit[][] = [];
  for (const clause of allMatches(CLAUSE, grammar.scan.text)) {
    if (!PART.test(clause[0])) continue;
    const all = allMatches(PADDED_ITEM, clause[0]);
    const items = all.slice(1, -1);
    const isShort = all.length < LONG_LIST;
    if (items.length === 0 || (isShort && !all.some(({ 0: item }) => SPACED.test(item)))) continue;
    const read = (slot: Slot, among: typeof all): NameHit[] =>
      among.flatMap(({ index, 0: item }) => {
        const start = clause.index + index;
        return wholeItem(grammar, start, start + item.replace(BESIDE_ITEM, '').length, slot) ?? [];
      });
    if (isShort) {
      const names = read('sure', all);
      if (names.length === all.length) lists.push(names);
      continue;
    }
    const names = read('open', items);
    const places = items.filter(({ 0: item }) => grammar.lexicon.places.has(item)).length;
    // 房山、丰台、石景山、海淀: most of them are places.
    if (places * 2 > items.length) continue;
    const long = names.filter(({ start, end }) => end - start > 2).length;
    if (names.length >= items.length * NAMES_SHARE && long >= names.length * LONG_SHARE)
      lists.push([...read('sure', all), ...strangers(grammar, clause.index, items, names)]);
  }
  return lists;
}
