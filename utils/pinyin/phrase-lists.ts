/** What phrases are divided by: the classes of public/lexicon/phrase-words.tsv, as patterns and lists. */
import type { Row } from '../lexicon/table.ts';
import type { Gazetteer, PlaceParts } from './places.ts';
import type { WordList } from './words.ts';

/** Without a capital inside a name. */
export const MINOR = /^[和与及的]$/u;
/** What a number is written with. */
export const NUMBER = /[第〇零一二两三四五六七八九十百千万亿]/u;

/** A word of a written phrase. */
export interface Piece {
  text: string;
  /** Where capitals stand in it; a listed name has its first one at 0. */
  capitals?: readonly number[];
  /** Before which of its characters a hyphen stands. */
  hyphens?: readonly number[];
  /** Whether a list divides it so. */
  isListed?: boolean;
}

/** A phrase → its words, by its first two characters. */
export class Divisions {
  readonly #ofPair = new Map<string, Map<string, readonly Piece[]>>();
  readonly #lengths = new Map<string, readonly number[]>();

  /** @param items as the table has them: `党|和|国家`, `^中-^非`, `算力` */
  constructor(items: Iterable<string>) {
    for (const item of items) {
      const pieces = item.split('|').map(pieceOf);
      const text = pieces.map((piece) => piece.text).join('');
      const pair = text.slice(0, 2);
      const ofPair = this.#ofPair.get(pair) ?? new Map<string, readonly Piece[]>();
      this.#ofPair.set(pair, ofPair.set(text, pieces));
      const lengths = [...ofPair.keys()].map(({ length }) => length);
      this.#lengths.set(
        pair,
        [...new Set(lengths)].toSorted((a, b) => b - a),
      );
    }
  }

  /** The words of the longest listed phrase that begins at a place, if its end is allowed. */
  at(
    text: string,
    start: number,
    isEnd: (end: number, length: number) => boolean,
  ): readonly Piece[] | undefined {
    const pair = text.slice(start, start + 2);
    for (const length of this.#lengths.get(pair) ?? []) {
      const pieces = this.#ofPair.get(pair)?.get(text.slice(start, start + length));
      if (pieces && isEnd(start + length, length)) return pieces;
    }
    return undefined;
  }
}

/** `^中-^非` → 中非 with capitals at 0 and 1 and a hyphen at 1. */
function pieceOf(written: string): Piece {
  let text = '';
  const capitals: number[] = [];
  const hyphens: number[] = [];
  for (const char of written) {
    if (char === '^') capitals.push(text.length);
    else if (char === '-') hyphens.push(text.length);
    else text += char;
  }
  return {
    text,
    isListed: true,
    ...(capitals.length > 0 && { capitals }),
    ...(hyphens.length > 0 && { hyphens }),
  };
}

/** The rules of writing, as patterns over words. */
export interface PhraseRules {
  /** Written with what stands before it: 秘书|长. */
  suffix: RegExp;
  /** Written with what stands behind it: 副|书记. */
  prefix: RegExp;
  /** A word of one character that is no part of a name. */
  lone: RegExp;
  /** A capital in any phrase. */
  proper: RegExp;
  /** A capital where it begins the name of a body, a document or a meeting. */
  state: RegExp;
  province: RegExp;
  /** Ends in a generic of places. */
  place: RegExp;
  /** Does so, but is none. */
  commonPlace: RegExp;
  /** Surname and given name stand apart. */
  leader: RegExp;
  /** The head of a compound, and what it may begin with. */
  head: RegExp;
  first: RegExp;
  /** A level or a numeral with what it stands apart from. */
  level: RegExp;
  counted: RegExp;
  divisions: Divisions;
}

/** The words of a class, which may have several rows. */
export const wordsOfClass =
  (rows: readonly Row[]) =>
  (name: string): string[] =>
    rows.flatMap((row) => (row.class === name ? (row.words ?? '').split(' ').filter(Boolean) : []));

/**
 * @param rows of phrase-words.tsv: `class`, `words` (apart by spaces)
 * @param names of places that have a capital in any phrase, divided in the same way
 */
export function phraseRules(rows: readonly Row[], names: readonly string[]): PhraseRules {
  const of = wordsOfClass(rows);
  const any = (name: string): string => of(name).join('|');
  return {
    suffix: new RegExp(`^(?:${any('suffix')})$`, 'u'),
    prefix: new RegExp(`^(?:${any('prefix')})$`, 'u'),
    lone: new RegExp(`^(?:${any('lone')})$`, 'u'),
    proper: new RegExp(`^(?:${any('proper')})`, 'u'),
    state: new RegExp(`^(?:${any('state')})`, 'u'),
    province: new RegExp(`^(?:${any('province')})$`, 'u'),
    place: new RegExp(`.(?:${any('placeEnd')})$`, 'u'),
    commonPlace: new RegExp(`^(?:${any('common')})(?:${any('placeEnd')})$`, 'u'),
    leader: new RegExp(any('leader'), 'gu'),
    head: new RegExp(`(?<=^\\p{Script=Han}{2,})(?:${any('head')})$`, 'u'),
    first: new RegExp(
      `^(?:${any('first')}|${names.map((name) => name.replaceAll(/[\^|]/g, '')).join('|')})(?=..)`,
      'u',
    ),
    level: new RegExp(`^(${any('level')})(?=${any('levelOffice')})`, 'u'),
    counted: new RegExp(`^(第?${NUMERALS}+)(${any('measure')})(?=$|..)`, 'u'),
    divisions: new Divisions([...names, ...of('joined'), ...of('parted'), ...of('named')]),
  };
}

const NUMERALS = '[〇零一二两三四五六七八九十]';

/** What a phrase is divided by, beside the caller's words. */
export interface PhraseLists {
  rules: PhraseRules;
  /** Short words that are written as one whatever the segmenter says (处|长). */
  words: WordList;
  /** The parts of a place's name. */
  placeParts: PlaceParts;
  /** Places that carry no generic (太原 in 太原市委). */
  places: ReadonlySet<string>;
  /** Bodies of the state and the party that there is one of (教育部): their names have capitals in any phrase. */
  bodies: WordList;
  /** Idioms of four characters, written in two halves with a hyphen (因地制宜 yīndì-zhìyí). */
  idioms: ReadonlySet<string>;
  /** Whether two characters are an everyday word. */
  isCommon: (pair: string) => boolean;
  /** Whether names of other languages are written with a character. */
  isForeign: (char: string) => boolean;
  /** Names of bodies: as a whole phrase they have capitals throughout. */
  organs: ReadonlySet<string>;
  /** Places whose names have a capital in any phrase. */
  names: ReadonlySet<string>;
  gazetteer: Gazetteer;
}

/** What a phrase is. */
export interface PhraseKind {
  /** Whether every word of a name in full has a capital (bodies, documents, meetings). */
  capitals: boolean;
  /** Whether it may hold names of places that no list has (posts, bodies, documents, meetings). */
  places: boolean;
  /** Whether it is a body or a post: what stands alone in it belongs to a short name (疾|控|局). */
  body: boolean;
  /** Whether the name of a place stands in front of it, so that it is a name in full. */
  isNamed: boolean;
}
