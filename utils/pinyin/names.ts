/**
 * Personal names: where the surname ends, how it reads, and how the name is written (GB/T 16159: surname and given
 * name apart, each with a capital; the parts of a transliterated name joined around its separator).
 */
import { CharSet } from '../lexicon/char-set.ts';
import { list, type Row } from '../lexicon/table.ts';
import { capital, join } from './orthography.ts';
import type { Matcher } from '../lexicon/matcher.ts';
import { HARDLY_SPEAKS, isComposed, isStrange, isStrangeGiven, SPEAKS } from './strange-names.ts';
import type { Syllables } from './syllables.ts';

const SEPARATOR = /[·•・‧．]/u;
const SPACE = /\s/u;
/** The longest Han given name; more characters after a surname mean a transliteration. */
const LONGEST_GIVEN = 2;

interface Surname {
  length: number;
  syllables: readonly string[];
  /** Two surnames side by side (林郑月娥), written with a hyphen (GB/T 28039). */
  double?: boolean;
  /** Other readings in use (乐: Yuè, Lè), each like `syllables`. */
  others: readonly (readonly string[])[];
}

export interface Surnames {
  /** Whether a listed surname may begin at a place of a text, by the character there. */
  mayBegin(text: string, at: number): boolean;
  /** The readings of the listed surname that stands at a place of a text, whatever else its characters may be. */
  listedAt(text: string, at: number): readonly string[] | undefined;
  /** Whether a character is one of the commonest surnames. */
  isCommon(char: string): boolean;
  /** Whether a character is a surname that is not rare, and no everyday word before that (要, 还). */
  isFrequent(char: string): boolean;
  /** The surname that `name` (without spaces) begins with, or undefined where it is not a Han name. */
  of(name: string): Surname | undefined;
  /** Whether a name that a Han surname begins may be of another language: no character behind it speaks against. */
  mayBeStrange(name: string): boolean;
  /** Whether a name is a Han one all the same, with a surname that no list has (帖兴华): nothing speaks for another language. */
  isUnlisted(name: string): boolean;
}

/**
 * @param rows the rows of the surname table
 * @param weightOf how much a character speaks for a name of another language
 * @param parts of which such names are composed
 */
export function surnames(
  rows: readonly Row[],
  weightOf: (char: string) => number,
  parts: Matcher<true>,
): Surnames {
  const readings = new Map(rows.map(({ surname = '', pinyin = '' }) => [surname, pinyin.split(' ')]));
  const others = new Map(
    rows.map(({ surname = '', other }) => [surname, list(other).map((each) => each.split(' '))]),
  );
  const frequent = new Set(
    rows.filter((row) => !/^(?:rare|word)$/.test(row.frequency ?? '')).map((row) => row.surname),
  );
  const common = new Set(rows.filter((row) => row.frequency === 'common').map((row) => row.surname));
  const begins = new CharSet([...readings.keys()].map((surname) => surname.charAt(0)).join(''));
  const double = new CharSet(
    [...readings.keys()].map((surname) => (surname.length > 1 ? surname.charAt(0) : '')).join(''),
  );
  const single = new Map(
    [...readings].flatMap(([surname, read]) =>
      surname.length === 1 ? [[surname.charCodeAt(0), read] as const] : [],
    ),
  );
  return {
    mayBegin: (text, at) => begins.hasAt(text, at),
    listedAt: (text, at) =>
      (double.hasAt(text, at) ? readings.get(text.slice(at, at + 2)) : undefined) ??
      single.get(text.charCodeAt(at)),
    isCommon: (char) => common.has(char),
    isFrequent: (char) => frequent.has(char),
    of(name) {
      if (!begins.hasAt(name, 0)) return undefined;
      if (!common.has(name.charAt(0)) && isStrange(name, weightOf)) return undefined;
      if (isComposed(name, parts)) return undefined;
      if (name.length < 4 && isStrangeGiven(name.slice(1), weightOf)) return undefined;
      for (const length of [4, 3, 2, 1]) {
        const syllables = readings.get(name.slice(0, length));
        const given = name.length - length;
        if (syllables && given <= LONGEST_GIVEN)
          return { length, syllables, others: others.get(name.slice(0, length)) ?? [] };
      }
      const pair = name.slice(0, 2).split('');
      if (name.length !== 4 || !pair.every((char) => frequent.has(char))) return undefined;
      // 米舒斯京: nearly all are characters of another language's names.
      const strange = name.split('').filter((char) => weightOf(char) >= SPEAKS);
      if (strange.length > 2) return undefined;
      return {
        length: 2,
        syllables: pair.flatMap((char) => readings.get(char) ?? []),
        double: true,
        others: [],
      };
    },
    mayBeStrange: (name) =>
      name
        .slice(1)
        .split('')
        .every((char) => weightOf(char) >= HARDLY_SPEAKS),
    isUnlisted: (name) =>
      name.length === LONGEST_GIVEN + 1 &&
      !begins.hasAt(name, 0) &&
      !isComposed(name, parts) &&
      name.split('').every((char) => weightOf(char) < SPEAKS),
  };
}

export interface NameReader {
  known: Surnames;
  /** Whole names that are transliterations though they begin like a Han name. */
  foreign: ReadonlyMap<string, readonly string[]>;
  /** Readings that characters and words have in Han given names. */
  given: (text: string) => Syllables;
  /** Whether text[start…end], of at most two characters, has these readings in a given name: `read`, one a UTF-16 unit of the text. */
  isGivenAs: (text: string, start: number, end: number, read: Syllables) => boolean;
  /** Other readings that a character of a Han given name may as well have. */
  givenOthers: (char: string) => readonly string[];
  /** Readings in transliterated names. */
  transliterated: (text: string) => Syllables;
}

function unlisted(name: string, { known, given }: NameReader): Surname | undefined {
  if (!known.isUnlisted(name)) return undefined;
  const [syllable] = given(name.charAt(0));
  return syllable ? { length: 1, syllables: [syllable], others: [] } : undefined;
}

/**
 * The name's syllables, one entry a UTF-16 unit, spaces and separators null; `surname`: what was taken for it. A name
 * `abroad` is one of another language where its characters allow it.
 */
export function nameSyllables(
  name: string,
  reader: NameReader,
  abroad = false,
): { syllables: Syllables; surname?: Surname } {
  const whole = reader.foreign.get(name);
  if (whole) return { syllables: [...whole] };
  const letters = [...name].filter((c) => !SPACE.test(c)).join('');
  if (abroad && reader.known.mayBeStrange(letters)) return { syllables: reader.transliterated(name) };
  const found = SEPARATOR.test(name) ? undefined : (reader.known.of(letters) ?? unlisted(letters, reader));
  if (!found) return { syllables: reader.transliterated(name) };
  const compact = [...found.syllables, ...reader.given(letters.slice(found.length))];
  let next = 0;
  const syllables = name.split('').map((c) => (SPACE.test(c) ? null : (compact[next++] ?? null)));
  return { syllables, surname: found };
}

/** The name as it is written: Shàn Míngyuǎn, Ābùdūrèhémàn·Mǎimǎití; `abroad`: of somebody with an office of another state. */
export function writeName(name: string, reader: NameReader, abroad = false): string {
  const { syllables, surname } = nameSyllables(name, reader, abroad);
  const read = syllables.filter((s) => s !== null);
  if (surname) return writeHanName(read, surname);
  let out = '';
  let part: string[] = [];
  for (const [i, c] of name.split('').entries()) {
    const syllable = syllables[i];
    if (syllable) part.push(syllable);
    else if (!/[\uDC00-\uDFFF]/.test(c)) {
      out += capital(join(part)) + (SEPARATOR.test(c) ? '·' : c);
      part = [];
    }
  }
  return (out + capital(join(part))).trim();
}

function writeHanName(read: readonly string[], surname: Surname): string {
  const family = read.slice(0, surname.length);
  const written = surname.double ? family.map(capital).join('-') : capital(join(family));
  return `${written} ${capital(join(read.slice(surname.length)))}`.trim();
}

/** How a name may be read besides, each way with one reading changed: a rare surname, a given name with 乐 or 行. */
export function otherNames(name: string, reader: NameReader, abroad = false): string[] {
  const { syllables, surname } = nameSyllables(name, reader, abroad);
  if (!surname) return [];
  // What has no reading (梁景－行) has no other one either.
  const letters = name.split('').filter((_, index) => syllables[index] !== null);
  const read = syllables.filter((s) => s !== null);
  const ofSurname = surname.others.map((other) => [...other, ...read.slice(surname.length)]);
  const ofGiven = letters
    .slice(surname.length)
    .flatMap((char, k) => reader.givenOthers(char).map((other) => read.with(surname.length + k, other)));
  // 朝霞 is read zhāoxiá already, which 朝 alone has for its other reading.
  const own = writeHanName(read, surname);
  return [...ofSurname, ...ofGiven].map((each) => writeHanName(each, surname)).filter((each) => each !== own);
}
