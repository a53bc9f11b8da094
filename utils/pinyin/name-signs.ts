/**
 * A cheap look at running text before people are sought in it: which stretches would be read otherwise if they were Han
 * names (任, 单, 曾 as surnames, 朝阳 as a given name)? Where there is none, nobody need be sought.
 */
import { CharSet } from '../lexicon/char-set.ts';
import { list, type Row } from '../lexicon/table.ts';
import type { NameReader } from './names.ts';
import { BEGINS, type Syllables } from './syllables.ts';
import type { WordList } from './words.ts';

/** Particles that stand behind characters that are surnames too (党的, 于了), beside those of the grammar: no sign of a name. */
const PARTICLES = '的地得了着与';
/** What a post ends with, an item of a list of names, or a sentence: behind it even 要建设 may be somebody. */
const LEADS = /^$|[长记任员席理官师授委表士志、。！？；\n]/;
/** The same in front of what is a surname before it is a word (会上，‖单建国). */
const LEADS_SURNAME = /[，：（ \u3000据由命民者户工生]/;
/** Characters of the longest given name. */
const LONGEST_GIVEN = 2;

const differs = (syllables: readonly string[], read: Syllables, from: number): boolean =>
  syllables.some((syllable, k) => syllable !== read[from + k]);

const isHanAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 0x4e00 && code <= 0x9fff;
};

/** What no given name begins with, from the rows of grammar.tsv. */
export function givenStops(rows: readonly Row[]): CharSet {
  const of = (name: string) => rows.filter((row) => row.class === name).flatMap(({ words }) => list(words));
  const inside = new Set(of('nameStopInside'));
  return new CharSet([...PARTICLES, ...of('nameStop').filter((char) => !inside.has(char))].join(''));
}

/** Words that many are called by, from the rows of grammar.tsv. */
export const givenWords = (rows: readonly Row[]): ReadonlySet<string> =>
  new Set(rows.filter((row) => row.class === 'givenWord').flatMap(({ words }) => list(words)));

/**
 * @param stops what no given name begins with
 * @param called words that many are called by
 * @param words the words of the dictionaries, and which are everyday ones
 * @returns where in a text such a stretch begins, in order; `read`: the text's syllables as words, `covered`: where words stand in it
 */
export function nameSigns(
  reader: NameReader,
  stops: CharSet,
  called: ReadonlySet<string>,
  words: Pick<WordList, 'get' | 'isCommon'>,
): (text: string, read: Syllables, covered: Uint8Array) => number[] {
  /**
   * Whether a name may begin: where no word stands, or where one of two characters does that is no everyday one and goes
   * on behind it (何曾|祥); that and no more is somebody only where a post leads to it (占比|达, 副市长单晶|说).
   */
  const mayBegin = (text: string, start: number, covered: Uint8Array): boolean => {
    if (covered[start] === 0) return true;
    const pair = text.slice(start, start + 2);
    if (covered[start] !== BEGINS || words.get(pair) === undefined || words.isCommon(pair)) return false;
    const ends = covered[start + 2] === BEGINS || !isHanAt(text, start + 2);
    return !ends || LEADS.test(text.charAt(start - 1));
  };
  /**
   * 要坚持, 国关系: what is not one of the commonest surnames, with an everyday word behind it, unless a post leads to it or
   * the word is a given name too (单建国).
   */
  const isPhrase = (text: string, start: number): boolean => {
    const given = text.slice(start + 1, start + 1 + LONGEST_GIVEN);
    const [char, before] = [text.charAt(start), text.charAt(start - 1)];
    if (reader.known.isCommon(char) || !words.isCommon(given) || LEADS.test(before)) return false;
    return !reader.known.isFrequent(char) || !(called.has(given) || LEADS_SURNAME.test(before));
  };
  return (text, read, covered) => {
    const found: number[] = [];
    for (let start = 0; start < text.length - 1; start++) {
      // In the middle of a word no name begins.
      if (covered[start] !== 0 && covered[start] !== BEGINS) continue;
      if (!reader.known.mayBegin(text, start)) continue;
      const surname = reader.known.listedAt(text, start);
      const behind = start + (surname?.length ?? 0);
      if (!surname || stops.hasAt(text, behind) || !isHanAt(text, behind)) continue;
      if (!mayBegin(text, start, covered)) continue;
      // 平|强调, 毅|参加: no given name takes a character from a word.
      const isShort = stops.hasAt(text, behind + 1) || covered[behind + 1] === BEGINS;
      const end = Math.min(behind + (isShort ? 1 : LONGEST_GIVEN), text.length);
      const tells = differs(surname, read, start) || !reader.isGivenAs(text, behind, end, read);
      if (tells && !isPhrase(text, start) && reader.known.of(text.slice(start, start + 2))) found.push(start);
    }
    return found;
  };
}
