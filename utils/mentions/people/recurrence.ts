/** A name certain once is found everywhere in the text, whole. */
import type { Span } from '../../model/text.ts';
import { Matcher } from '../../lexicon/matcher.ts';
import { foreignNameBefore, isTransliterated } from '../foreign-names.ts';
import type { Grammar } from '../grammar.ts';
import { decided, rightWeight } from './name-neighbours.ts';
import { Cover } from '../overlap.ts';
import type { PersonHits } from './person-hits.ts';
import { isHan } from '../scan.ts';

/** How many more characters a torn name may get back on one side. */
const MOST_MENDED = 3;

/** 李广‖苏, 普里戈‖任: where all of a text's mentions of a name go on with the same character, that is the name's. */
export function mendTorn(people: PersonHits): void {
  const names = new Set([...people.byStart.values()].map((hit) => people.textOf(hit)));
  const edgesOf = new Map(
    [...placesOf(people.grammar, names)].map(([name, places]) => [
      name,
      {
        after: missingAfter(people.grammar, name, places),
        before: missingBefore(people.grammar, name, places),
      },
    ]),
  );
  for (const hit of Array.from(people.byStart.values())) {
    const { before = 0, after = 0 } = edgesOf.get(people.textOf(hit)) ?? {};
    if (before + after === 0) continue;
    people.byStart.delete(hit.start);
    people.byStart.set(hit.start - before, {
      ...hit,
      start: hit.start - before,
      end: hit.end + after,
    });
  }
}

/** 阿拉萨内·‖瓦塔拉: what was read behind a separator goes back over the part before it. */
export function mendDotted(people: PersonHits): void {
  for (const hit of Array.from(people.byStart.values())) {
    if (!/[·•‧]/.test(people.grammar.scan.char(hit.start - 1))) continue;
    people.byStart.delete(hit.start);
    const first = foreignNameBefore(people.grammar, hit.start - 1);
    if (first && !people.isTaken(first)) people.byStart.set(first.start, { ...hit, start: first.start });
  }
}

/** Where each name stands that stands more than once and may be torn: foreign ones, and Han ones of two characters. */
function placesOf({ scan, lexicon }: Grammar, names: ReadonlySet<string>): Map<string, number[]> {
  const places = new Map<string, number[]>();
  const short = [...names].filter((name) => name.length === 2 || isTransliterated(lexicon, name));
  for (const { start, end } of new Matcher(short.map((name) => [name, true] as const)).all(scan.text)) {
    const name = scan.slice(start, end);
    const known = places.get(name);
    if (known) known.push(start);
    else places.set(name, [start]);
  }
  for (const [name, { length }] of places) if (length < 2) places.delete(name);
  return places;
}

/** The character that stands at the same distance from every place, if it is the same one and no mark. */
function shared({ scan }: Grammar, places: readonly number[], offset: number): string | undefined {
  const char = scan.char((places[0] ?? 0) + offset);
  return isHan(char) && places.every((at) => scan.char(at + offset) === char) ? char : undefined;
}

/** An adverb that ends a name too. */
const TAIL = /^[则将还也曾已更又亦]$/;

/** 刘平‖则: behind every one of three mentions and more, and one word with the name to the segmenter. */
const isOwnTail = ({ scan }: Grammar, name: string, places: readonly number[]): boolean =>
  places.length > 2 &&
  TAIL.test(scan.char((places[0] ?? 0) + name.length)) &&
  places.every((at) => scan.tagOf(at, at + name.length + 1) === 'x');

/** How many characters every mention has behind it that are no words of their own. */
function missingAfter(grammar: Grammar, name: string, places: readonly number[]): number {
  const { scan, lexicon } = grammar;
  const foreign = isTransliterated(lexicon, name);
  const end = (places[0] ?? 0) + name.length;
  let count = 0;
  while (count < (foreign ? MOST_MENDED : 1)) {
    const char = shared(grammar, places, name.length + count);
    if (!char || (endsHere(grammar, end + count, foreign) && !isOwnTail(grammar, name, places))) break;
    if (
      foreign ? !isTransliterated(lexicon, char) : scan.boundaryAt(end) && scan.startingAt(end)?.word !== char
    )
      break;
    count++;
  }
  return count;
}

/** How many characters of foreign names every mention of one has before it. */
function missingBefore(grammar: Grammar, name: string, places: readonly number[]): number {
  if (!isTransliterated(grammar.lexicon, name)) return 0;
  const [first = 0] = places;
  let count = 0;
  // 坦桑尼亚‖哈桑: not into a place's name.
  while (count < MOST_MENDED && grammar.scan.endingAt(first - count)?.tag !== 'ns') {
    const char = shared(grammar, places, -1 - count);
    if (!char || (grammar.lexicon.transliteration.get(char) ?? 0) < 1) break;
    count++;
  }
  return count;
}

/** Whether a name may well end at `at`: 伊丽莎白‖女王, 徐辉‖作的, 默茨‖表示. */
function endsHere(grammar: Grammar, at: number, foreign: boolean): boolean {
  const { scan, lexicon } = grammar;
  if (lexicon.posts.longestAt(scan.text, at)) return true;
  return foreign
    ? rightWeight(grammar, at) > 1
    : lexicon.words.afterName.longestAt(scan.text, at) !== undefined;
}

const DOT = /[·•・‧]/;

/** 哈立德·阿克拉姆 is called 阿克拉姆 further on, 努尔麦麦提·玉买尔 by his own name, the first: what stands for the whole. */
export const partsAlone = (name: string): string[] => {
  const parts = name.split(DOT);
  const [first = ''] = parts;
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? [] : [last, first].filter((part) => part.length > 2);
};

/** How many characters the rest of a name may lack, in UTF-16 units. */
const MOST_LACKING = 12;

/** 阿布都热合‖曼·吐尔逊: the rest of a name is none where the whole stands that the text has elsewhere. */
function widenDotted({ byStart: hits, grammar: { scan } }: PersonHits): void {
  const dotted = [...hits.values()].filter((hit) => DOT.test(scan.slice(hit.start, hit.end)));
  const names = new Set(dotted.map(({ start, end }) => scan.slice(start, end)));
  for (const hit of dotted) {
    const first = Math.max(0, hit.start - MOST_LACKING);
    let start = hit.start - 1;
    while (start >= first && !names.has(scan.slice(start, hit.end))) start--;
    if (start < first) continue;
    hits.delete(hit.start);
    hits.set(start, { ...hit, start });
  }
}

/** One that is also a word only where the segmenter does not see the word. */
export function findEverywhere(people: PersonHits): void {
  const { scan } = people.grammar;
  const hits = people.byStart;
  widenDotted(people);
  const full = [...hits.values()].map((hit) => people.textOf(hit));
  // 哈立德·阿克拉姆 is called 阿克拉姆 further on.
  const last = full.flatMap((name) => partsAlone(name));
  const names = new Matcher([...full, ...last].map((name) => [name, true] as const));
  const covered = new Cover(scan.text.length);
  for (const hit of hits.values()) covered.add(hit);
  for (let at = 0; at < scan.text.length; at++) {
    const hit = names.longestAt(scan.text, at);
    if (!hit || covered.meets(hit) || people.isTaken(hit) || isOtherWord(people.grammar, hit)) continue;
    // 阿里木江·某: somebody else of that name, or the whole one written otherwise.
    if (DOT.test(scan.char(hit.start - 1)) || DOT.test(scan.char(hit.end))) continue;
    hits.set(at, { start: hit.start, end: hit.end, roles: [], listed: false });
    covered.add(hit);
  }
}

/** 高山‖利用职务上的便利…, 高山‖的上述行为…: what only whom a notice deals with has behind the name. */
const DEALT_WITH =
  /^(?:利用职务|涉嫌|身为|丧失理想|理想信念|的上述行为|的行为|接受(?:纪律|组织|监察|审查)|严重违[纪法])/;

/** Whether the segmenter sees a word of the language here, or a longer one that holds the name. */
function isOtherWord(grammar: Grammar, { start, end }: Span): boolean {
  const token = grammar.scan.startingAt(start);
  if (!token) return false;
  if (token.end === end) {
    // 高军/n: a noun that no list of everyday words has.
    const strange = token.tag === 'n' && !grammar.lexicon.ordinary.has(token.word);
    // 普京/ns, 加西亚/ns: a town to the segmenter alone.
    const town = token.tag === 'ns' && !grammar.lexicon.places.has(token.word);
    if (town && isTransliterated(grammar.lexicon, token.word)) return false;
    if (DEALT_WITH.test(grammar.scan.slice(end, end + 6))) return false;
    return !/^(nr|x|nz)/.test(token.tag) && !strange && !decided(grammar, start, end, 'sure');
  }
  return token.end > end + 1 && !token.tag.startsWith('x');
}
