/**
 * Somebody whom a report is about and who has no post: a surname and two characters that no word is made of, with which
 * several of its clauses begin, differently each time, and of whom it says what only somebody does.
 */
import { Matcher } from '../../lexicon/matcher.ts';
import { allMatches } from '../../lexicon/matches.ts';
import type { Span } from '../../model/text.ts';
import type { Grammar } from '../grammar.ts';
import { isOneOf } from '../word-classes.ts';
import type { PersonHits } from './person-hits.ts';
import { isNoWord } from '../scan.ts';

/** A clause's beginning with what stands there. */
const CLAUSE = /(?<=^|[\n，。；：！？“”])[ \u3000]{0,4}(\p{Script=Han}{3})/gmu;
/** How often a clause begins with the name, and how often it stands in the text at all. */
const [LEAST_HEADS, MANY_HEADS, LEAST] = [2, 4, 3];
/** What only somebody does, behind a name: speaks, or does it in a way that only people have. */
const PERSONAL = new RegExp(
  [
    '(?:[也还又则便就都常]|总?是|[经时]常|一边|一直|随后|当时|现在|如今|早已)?(?:说[，：。道起了]|坦言|感慨|回忆|告诉|介绍|表示|笑[着道了]|讲[述起]|解释|指着|望着|看着|看了看|拿[出起着]|乐[了得呵开]|哽咽|激动|叹|握着|坐在|站在|决定|出生|毕业|退休|起床|回家|从小|从老家|参军|入伍)',
    '是[^，。；]{2,20}(?:人|员|者|家|师|户)[，。]|今年\\d+岁|\\d+岁|生前|团队|[就也]?是其中|一家|(?:正?和|与)(?:同事|妻子|丈夫|队友|战友|伙伴|家人)',
    '的(?:妻子|丈夫|儿子|女儿|父亲|母亲|老伴|脸上|眼[里中睛]|心[里中]|家[里中人])',
  ]
    .map((part) => `^(?:${part})`)
    .join('|'),
);

/** How far behind the name that is looked for, in UTF-16 units. */
const REACH = 26;

/** Whether its characters may be a surname and a given name; of what heads many clauses also such as rarely are (北). */
function isNameLike({ lexicon }: Grammar, name: string, heads: number): boolean {
  const surname = lexicon.surnames.get(name.charAt(0));
  const { notGiven, nameStop, notLast, givenNot, nameNot } = lexicon.words;
  const [, ...given] = name;
  return (
    (surname === 'common' || surname === 'usual') &&
    !given.some((char) => isOneOf(char, nameStop) || (heads < MANY_HEADS && isOneOf(char, notGiven))) &&
    !notLast.has(name.charAt(2)) &&
    !givenNot.has(name.slice(1)) &&
    !nameNot.has(name) &&
    !lexicon.places.has(name) &&
    !lexicon.ordinary.has(name)
  );
}

/** Adds them wherever they stand, without a role. */
export function protagonists(people: PersonHits): void {
  const { grammar } = people;
  const { scan } = grammar;
  const known = new Set([...people.byStart.values()].map((hit) => people.textOf(hit)));
  const heads = new Map<string, number>();
  for (const { 1: name = '' } of allMatches(CLAUSE, scan.text)) heads.set(name, (heads.get(name) ?? 0) + 1);
  const likely = [...heads].filter(
    ([name, count]) => count >= LEAST_HEADS && !known.has(name) && isNameLike(grammar, name, count),
  );
  if (likely.length === 0) return;
  const places = new Map<string, Span[]>(likely.map(([name]) => [name, []]));
  for (const hit of new Matcher(likely).all(scan.text)) places.get(people.textOf(hit))?.push(hit);
  for (const hits of places.values()) {
    const behind = new Set(hits.map(({ end }) => scan.char(end)));
    const isPerson =
      hits.length >= LEAST &&
      behind.size > 2 &&
      hits.every(
        ({ start, end }) => isNoWord(scan, start, end) && scan.boundaryAt(start) && !people.postEnds.has(end),
      ) &&
      hits.some(({ end }) => PERSONAL.test(scan.slice(end, end + REACH)));
    if (isPerson) for (const { start, end } of hits) people.add({ start, end }, []);
  }
}
