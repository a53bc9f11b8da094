/** What phrases are divided by, from the files of public/lexicon. */
import { type Row, readTable } from '../lexicon/table.ts';
import { type PhraseLists, phraseRules, wordsOfClass } from './phrase-lists.ts';
import { type Gazetteer, placeDivider } from './places.ts';
import type { ReadingTexts, RowsOf } from './readings.ts';
import type { Readings } from './syllables.ts';
import { SPEAKS, transliterationWeights } from './strange-names.ts';
import { WordList } from './words.ts';

/** Whose bodies have names: those of firms and schools stand as marks of their own, with capitals of their own. */
const NAMED_SYSTEMS = new Set([
  'party',
  'partyschool',
  'state',
  'congress',
  'cppcc',
  'court',
  'procuratorate',
  'mass',
]);
/** 海军, 中央: names of two characters are words as well. */
const SHORTEST_BODY = 3;

/** The names of bodies that there is one of, from the rows of organs.tsv. */
const bodyNames = (rows: readonly Row[]): WordList =>
  new WordList(
    rows.flatMap(({ organ = '', kind, system = '' }) =>
      kind === 'body' && organ.length >= SHORTEST_BODY && NAMED_SYSTEMS.has(system)
        ? [[organ, Array.from(organ, () => undefined)]]
        : [],
    ),
  );

/** Kinds of places whose names have a capital in any phrase: those of China may be words as well. */
const ABROAD = new Set(['country', 'region', 'city']);
/** 福岛, 上海, 杭州: what ends them is no generic there. */
const isWhole = (place: string, kind: string): boolean =>
  place.length <= LONGEST_WHOLE && WITHOUT_GENERIC.has(kind) && !/.[省市县区盟]$|^内蒙古$/u.test(place);
const WITHOUT_GENERIC = new Set(['country', 'city', 'province', 'municipality', 'prefecture']);
const LONGEST_WHOLE = 3;

/**
 * @param rows those of `files.readings`
 */
export function phraseLists(
  files: ReadingTexts,
  rows: RowsOf,
  { words, idioms }: Readings,
  gazetteer: Gazetteer,
): PhraseLists {
  const placeNames = readTable(files.placeNames);
  const names = placeNames.flatMap(({ place = '', kind = '' }) => (ABROAD.has(kind) ? [place] : []));
  const organs = readTable(files.organs);
  const places = new Set([
    ...rows('place').map(({ word }) => word),
    ...placeNames.map(({ place = '' }) => place),
  ]);
  const weightOf = transliterationWeights(readTable(files.transliteration));
  const rules = readTable(files.phrases);
  const whole = placeNames.flatMap(({ place = '', kind = '' }) => (isWhole(place, kind) ? [place] : []));
  const placeParts = placeDivider(wordsOfClass(rules), places, whole, gazetteer, (pair) =>
    words.isCommon(pair),
  );
  /** 太平洋 → ^太平|^洋, as phrase-words.tsv writes divisions. */
  const written = (place: string): string =>
    placeParts(place)
      .flatMap((part) => part.replace(/(?<=..)(?:共和国|联邦)$|[（()）]/gu, '|$&|').split('|'))
      .filter(Boolean)
      .map((part) => `^${part}`)
      .join('|');
  return {
    gazetteer,
    rules: phraseRules(rules, names.map(written)),
    placeParts,
    words: new WordList(
      rows('word', 'title').flatMap(({ word, syllables }) => (word.length < 4 ? [[word, syllables]] : [])),
    ),
    places,
    names: new Set(names),
    organs: new Set(organs.flatMap(({ organ = '', kind }) => (kind === 'body' ? [organ] : []))),
    bodies: bodyNames(organs),
    idioms,
    isCommon: (pair) => words.isCommon(pair),
    isForeign: (char) => weightOf(char) >= SPEAKS,
  };
}
