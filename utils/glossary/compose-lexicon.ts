import { readTable, type Row } from '../lexicon/table.ts';
import { corpsEnglish } from './compose-corps.ts';

/** The texts of the lexicon files; their columns are described at the head of each. */
export interface GlossFiles {
  posts: string;
  organs: string;
  words: string;
  placeNames: string;
}

/** Gives the plain reading of a proper name, without or with tone marks: 晋中 → Jinzhong or “jìn zhōng”. */
export type Romanise = (text: string) => string;

/**
 * The place that holds a division of China (太谷区 → 晋中市): its full name, '' where there are several of the name or
 * none holds it, undefined where the name is no division's.
 */
export type Superior = (place: string) => string | undefined;

export interface Organ {
  english: string;
  kind: string;
  system: string;
}
export interface Word {
  english: string;
  role: string;
}
export interface Place {
  english: string;
  kind: string;
  within: string;
}

/** What a division is now that a text calls by a name of earlier years, and since when (a year). */
export type FormerOf = (place: string) => { now: string; since: number } | undefined;

/** The words of a name, as the segmenter divides it. */
export type WordsOf = (text: string) => string[];

/** Everything that one string of characters can be; the composer picks by what it is reading. */
export interface Meaning {
  organ?: Organ;
  word?: Word;
  place?: Place;
  /** The body of a foreign state that is called so, where it reads otherwise than China's: 政府, 国防部. */
  abroad?: string;
}

/** A term of the glossary, where the words are one as a whole. */
export type TermOf = (words: string) => { english: string; kind: string } | undefined;

export interface Lexicon {
  meanings: Map<string, Meaning>;
  /** Renderings of a title, by the kind of body that it is held in; '' is any. */
  posts: Map<string, Map<string, string>>;
  longest: number;
  longestPost: number;
  romanise: Romanise;
  superior: Superior;
  term: TermOf;
  wordsOf: WordsOf;
  /** Whether a word is one of the most frequent of the language. */
  isCommon: (word: string) => boolean;
  former: FormerOf;
  /** Words that stand in one place only: anywhere else they would be read into names. */
  apart: Readonly<Record<Apart, ReadonlyMap<string, string>>>;
}

/**
 * Where such words stand: `act` in front of what a paper is about, `tail` behind it (`{}` stands for it), `province` one
 * character in front of a side (苏北), `side` along a stretch of a river or a road (城区), `qualifier` in front of a title,
 * `ending` last in a body's name whose words are not known, `part` last in that of a part of a body, `treaty` in a treaty,
 * `sector` in front of 界 (经济界委员), `line` in front of 高铁 or 高速 (贵南高铁),
 * `siteEnd` last in a site's name, where the word means something else before others (高速某某出口),
 * `called` where a site or a school has a word of the language for its name (胜利公园), which is spelled.
 */
const APART = [
  'act',
  'tail',
  'province',
  'side',
  'qualifier',
  'ending',
  'part',
  'treaty',
  'sector',
  'line',
  'siteEnd',
  'called',
] as const;
type Apart = (typeof APART)[number];
const isApart = (role: string): role is Apart => (APART as readonly string[]).includes(role);

/** @throws Error where a file is not a table. */
export function readLexicon(
  files: GlossFiles,
  romanise: Romanise,
  superior: Superior = () => undefined,
  term: TermOf = () => undefined,
  wordsOf: WordsOf = (text) => Array.from(text),
  isCommon: (word: string) => boolean = () => false,
  former: FormerOf = () => undefined,
): Lexicon {
  const meanings = new Map<string, Meaning>();
  let longest = 0;
  const add = (key: string, meaning: Meaning): void => {
    meanings.set(key, { ...meanings.get(key), ...meaning });
    longest = Math.max(longest, key.length);
  };
  for (const row of readTable(files.placeNames)) {
    add(cell(row, 'place'), {
      place: { english: cell(row, 'english'), kind: cell(row, 'kind'), within: cell(row, 'within') },
    });
  }
  const offices: Row[] = [];
  const apart = Object.fromEntries(APART.map((role) => [role, new Map<string, string>()])) as Record<
    Apart,
    Map<string, string>
  >;
  for (const row of readTable(files.words)) {
    const [word, english, role] = [cell(row, 'word'), cell(row, 'english'), cell(row, 'role')];
    if (role === 'office') offices.push({ post: word, english, system: '' });
    else if (isApart(role)) apart[role].set(word, english);
    else add(word, role === 'abroad' ? { abroad: english } : { word: { english, role } });
  }
  for (const row of readTable(files.organs)) {
    add(cell(row, 'organ'), {
      organ: { english: cell(row, 'english'), kind: cell(row, 'kind'), system: cell(row, 'system') },
    });
  }
  const posts = new Map<string, Map<string, string>>();
  let longestPost = 0;
  for (const row of [...readTable(files.posts), ...offices]) {
    const post = cell(row, 'post');
    const renderings = posts.get(post) ?? new Map<string, string>();
    if (!renderings.has(cell(row, 'system'))) renderings.set(cell(row, 'system'), cell(row, 'english'));
    posts.set(post, renderings);
    longestPost = Math.max(longestPost, post.length);
  }
  longest = Math.max(longest, LONGEST_DIVISION);
  return {
    meanings,
    posts,
    longest,
    longestPost,
    romanise,
    superior,
    term,
    wordsOf,
    isCommon,
    former,
    apart,
  };
}

/** 双江拉祜族佤族布朗族傣族自治县 */
const LONGEST_DIVISION = 15;

function corpsUnit(text: string): Place | undefined {
  const english = corpsEnglish(text);
  return english === undefined ? undefined : { english, kind: 'corps', within: '' };
}

/** A place that has an English name of its own: of the lists, or a unit of the Production and Construction Corps. */
export const namedPlace = (text: string, { meanings }: Lexicon): Place | undefined =>
  meanings.get(text)?.place ?? corpsUnit(text);

/** What a string of characters can be: by the lists, else a unit by its number or a division of the gazetteer. */
export function meaningOf(text: string, lexicon: Lexicon): Meaning | undefined {
  const listed = lexicon.meanings.get(text);
  if (listed || text.length < 2) return listed;
  const unit = corpsUnit(text);
  if (unit) return { place: unit };
  const within = lexicon.superior(text);
  return within === undefined ? undefined : { place: { english: '', kind: 'division', within } };
}

/** Whether a division lies in the one that is called so, at any depth: 呼和浩特市 in 内蒙古. */
export function liesIn(division: string, outer: string, lexicon: Lexicon): boolean {
  for (let holder = lexicon.superior(division); holder; holder = lexicon.superior(holder))
    if (holder.startsWith(outer)) return true;
  return false;
}

/** Whether a place is one of Taiwan, whose cities and counties have governments and councils of other names. */
export const isTaiwans = (place: string, lexicon: Lexicon): boolean =>
  lexicon.meanings.get(place)?.place?.within === '台湾' || liesIn(place, '台湾', lexicon);

function cell(row: Row, name: string): string {
  return row[name] ?? '';
}
