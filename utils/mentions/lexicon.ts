/**
 * What the recognisers know: word classes, surnames, divisions, posts and bodies, each from its file, as matchers and sets.
 */
import { autonomousForm, plainForm, readDivisions, shortForm, type Division } from '../lexicon/divisions.ts';
import { readFormerDivisions, type FormerDivision } from '../lexicon/former-divisions.ts';
import { Matcher } from '../lexicon/matcher.ts';
import { Beginnings } from '../lexicon/beginnings.ts';
import { list, readTable } from '../lexicon/table.ts';
import { readBranches, type BranchEnd } from './branches.ts';
import { createWordClasses, matcherOf, type WordClasses } from './word-classes.ts';

/** The files this stage reads, by the name under which each is given to `createMentionLexicon`. */
export const MENTION_FILES = {
  grammar: 'grammar.tsv',
  surnames: 'surnames.tsv',
  divisions: 'divisions.txt',
  former: 'former-divisions.tsv',
  posts: 'posts.tsv',
  organs: 'organs.tsv',
  branches: 'branches.tsv',
  placeNames: 'place-names.tsv',
  regions: 'regions.tsv',
  ordinary: 'not-names.tsv',
  transliteration: 'transliteration.tsv',
} as const;

export type MentionTexts = Record<keyof typeof MENTION_FILES, string>;

/** A place of the gazetteer. `weak`: a short form or a name that is a word of ordinary language too. */
export interface PlaceEntry {
  full: string;
  level: Division['level'] | 'foreign' | 'region';
  weak: boolean;
  /** A state: no place of another. */
  state?: boolean;
  divisions: Division[];
}

/** How much a surname speaks for a name: common and usual ones more than rare ones, which are words as well. */
export type SurnameClass = 'common' | 'usual' | 'rare' | 'japanese';

const isSurnameClass = (word: string | undefined): word is SurnameClass =>
  /^(common|usual|rare|japanese)$/.test(word ?? '');

export interface MentionLexicon {
  words: WordClasses;
  surnames: Matcher<SurnameClass>;
  /** Words of the language that look like a Han name and that the segmenter takes for one. */
  ordinary: ReadonlySet<string>;
  /** How much a character speaks for a transliterated name: natural logarithm, rounded; none where it is in no such name. */
  transliteration: ReadonlyMap<string, number>;
  places: Matcher<PlaceEntry>;
  divisions: readonly Division[];
  /** Divisions by names that they no longer bear: 上饶县. */
  former: readonly FormerDivision[];
  /** Heads of posts, the whole titles of posts.tsv among them. */
  posts: Matcher<true>;
  /** Bodies that stand alone: 国务院, 新华社. */
  bodies: Matcher<true>;
  /** What follows a level or a place and makes a body of it: 委, 公安局. */
  departments: Matcher<true>;
  /** Where a place, a body or a post of these lists, an ordinal or a mission may begin. */
  unitStarts: Beginnings;
  /** Parts that follow a body directly: 党组, 环资委, 立案庭. */
  parts: Matcher<true>;
  /** Parts that a body names after anything: 支行, 界别. */
  branchEnd: BranchEnd;
  /** Right ends of schools, clinics and firms that stand in lists by a name alone: 荷花‖中学, 东方‖阿胶. */
  itemEnds: Matcher<true>;
}

/** First characters of what a state by one character stands in front of: 俄‖总统, 美‖国防部长. */
const STATE_POST = '前副代候看总首外防财国商贸能内司农卫交众参议央';

/** 城区, 郊区, 矿区 are counties' names and words. */
const SIDE_OF_TOWN = /^[东西南北中新老城郊矿]区$/;

function placesOf(
  divisions: readonly Division[],
  former: readonly Division[],
  { placeNames, regions }: MentionTexts,
  wordPlace: Matcher<true>,
): Matcher<PlaceEntry> {
  // A name, and as often as not a short form.
  const places = new Matcher<PlaceEntry>([], divisions.length);
  const add = (
    word: string,
    full: string,
    level: PlaceEntry['level'],
    weak: boolean,
    division?: Division,
  ): void => {
    const entry: PlaceEntry = { full, level, weak, divisions: division ? [division] : [] };
    const known = places.add(word, entry);
    if (known === entry) return;
    if (division) known.divisions.push(division);
    known.weak &&= weak;
  };
  for (const { place } of readTable(regions)) if (place) add(place, place, 'region', false);
  // 海南 is the province, though a district of that name stands before it in the outline.
  const provincesFirst = [
    ...divisions.filter(({ level }) => level === 'province'),
    ...divisions.filter(({ level }) => level !== 'province'),
  ];
  for (const division of provincesFirst) {
    const { name, level } = division;
    // A township that is two characters long is rarer than the word; 新社区 is a new community more often than Taichung's.
    const weak = wordPlace.has(name) || (name.length <= 2 && (level !== 'county' || SIDE_OF_TOWN.test(name)));
    add(name, name, level, weak, division);
    if (level === 'township') continue;
    const short = shortForm(division);
    // 海南 is the province, not the prefecture in 青海.
    const [province] = (short && places.get(short)?.divisions) || [];
    const another = province?.level === 'province' && division.superior !== province && province !== division;
    if (short && !another) add(short, name, level, level === 'county' || wordPlace.has(short), division);
    for (const form of [plainForm(division), autonomousForm(division)])
      if (form) add(form, form, level, false, division);
  }
  for (const division of former) add(division.name, division.name, division.level, false, division);
  for (const { place, kind } of readTable(placeNames)) {
    if (!place || place.length < 2 || places.has(place)) continue;
    places.set(place, {
      full: place,
      level: 'foreign',
      weak: false,
      state: kind === 'country',
      divisions: [],
    });
  }
  return places;
}

/** @throws Error where a file is not a table of its form. */
export function createMentionLexicon(texts: MentionTexts): MentionLexicon {
  const words = createWordClasses(texts.grammar);
  const divisions = readDivisions(texts.divisions);
  const former = readFormerDivisions(texts.former, divisions);
  const organs = readTable(texts.organs);
  const organsOf = (kind: string): string[] =>
    organs.filter((row) => row.kind === kind).map((row) => row.organ ?? '');
  const lexicon = {
    words,
    surnames: new Matcher(
      readTable(texts.surnames)
        .filter(({ frequency }) => frequency !== 'word')
        .map(({ surname, frequency }) => [surname ?? '', isSurnameClass(frequency) ? frequency : 'rare']),
    ),
    ordinary: new Set(readTable(texts.ordinary).flatMap((row) => list(row.words))),
    transliteration: new Map(
      readTable(texts.transliteration).flatMap(({ weight, characters = '' }) =>
        Array.from(characters, (character) => [character, Number(weight)] as const),
      ),
    ),
    places: placesOf(divisions, former, texts, words.wordPlace),
    divisions,
    former,
    posts: matcherOf([...words.postHead.words(), ...readTable(texts.posts).map((row) => row.post ?? '')]),
    bodies: matcherOf([
      ...organsOf('body').filter((organ) => !words.bodyNot.has(organ)),
      ...words.standingBody.words(),
    ]),
    // A session or a chain of two bodies is no part; one character is a word's.
    parts: matcherOf([
      ...words.part.words(),
      ...organsOf('generic').filter((organ) => organ.length > 1 && !/会议$|^[省市县区州自]/.test(organ)),
    ]),
    branchEnd: readBranches(texts.branches),
    itemEnds: matcherOf([...words.itemSchool.words(), ...words.firmKind.words()]),
    departments: matcherOf(
      [...words.system.words(), ...organsOf('department')].filter(
        (organ) => !words.partNot.has(organ) && !organ.endsWith('机关'),
      ),
    ),
  };
  const nations = words.nation.words();
  const modifiers = words.postModifier.words();
  const heads = [...new Set([...lexicon.posts.words(), ...modifiers].map((word) => word.charAt(0)))];
  const unitStarts = new Beginnings([
    ...[lexicon.places, lexicon.bodies, lexicon.departments, lexicon.posts].flatMap((list) => list.words()),
    ...lexicon.parts.words().filter((part) => part.length > 5 && part.endsWith('委员会')),
    ...[words.central, words.level, words.unit, words.committeeOf, words.builder].flatMap((list) =>
      list.words(),
    ),
    // 副, 前, 原 alone are words of the language: they begin a post in front of its head or of another modifier.
    ...modifiers.flatMap((word) => (word.length > 1 ? word : heads.map((head) => word + head))),
    ...nations.flatMap((nation) => [`${nation}驻`, `${nation}常`]),
    ...words.nationPost.words().flatMap((nation) => Array.from(STATE_POST, (first) => nation + first)),
    '驻',
    '常驻',
  ]);
  return { ...lexicon, unitStarts };
}
