/**
 * Names, words and texts → pinyin. Readings depend on what a thing is: a surname reads as one only inside a span that
 * is known to be a person.
 */
import { COMPANY, CORPS, DIVISION, REGIMENT } from '../lexicon/corps-units.ts';
import { partnerPark } from '../lexicon/partners.ts';
import { readTable } from '../lexicon/table.ts';
import type { MentionKind } from '../model/mention.ts';
import type { Learned } from './learned.ts';
import { namesAlone } from './name-alone.ts';
import { nameReader } from './name-reader.ts';
import { readPeople, writeNames, type PeopleIn } from './among-people.ts';
import { givenStops, givenWords, nameSigns } from './name-signs.ts';
import { capital } from './orthography.ts';
import { nameSyllables, otherNames, surnames, writeName } from './names.ts';
import { phraseLists } from './phrase-data.ts';
import type { PhraseLists } from './phrase-lists.ts';
import type { Gazetteer } from './places.ts';
import { writePhrase } from './phrases.ts';
import { placeReader } from './place-reader.ts';
import { partyEnd, sharedName, villageName, wordsFrom } from './shared-generics.ts';
import { createReadings, readingRows, type ReadingTexts } from './readings.ts';
import { readText, type Syllables } from './syllables.ts';
import { nameParts, transliterationWeights } from './strange-names.ts';
import type { WordList } from './words.ts';

export interface Reader {
  /** One entry a UTF-16 unit of `text`, read as words: the reading with a tone mark, or null where the character has none. */
  syllables(text: string): Syllables;
  /** The same with people read as people; `findPeople` is asked for those of clauses where a name would be read otherwise. */
  syllablesAmong(text: string, findPeople: PeopleIn): Syllables;
  /** The pinyin of a name or phrase by GB/T 16159; `words`: its words in order, where a segmenter found them. */
  read(text: string, kind: ReadKind, words?: readonly string[]): string;
  /**
   * Other readings that a person's or place's name may have, written as `read` does, most likely first, three at most;
   * none where the reading is sure.
   */
  alternatives(text: string, kind: ReadKind): string[];
}

/** What is read: `foreigner` is a person with an office of another state (查多: one word, its first character no surname). */
export type ReadKind = MentionKind | 'foreigner' | 'word';

const MOST_ALTERNATIVES = 3;
/** In front of the generic of a division that is named after its people too: 回族‖自治县. */
const AUTONOMOUS = '自治';

/** Whether the list of phrases has a name as a whole, with its capitals and hyphens (粤港澳大湾区). */
const isNamed = (text: string, { rules }: PhraseLists): boolean =>
  rules.divisions
    .at(text, 0, (end) => end === text.length)
    ?.some(
      ({ capitals, hyphens }) => capitals !== undefined && (hyphens !== undefined || capitals.length > 1),
    ) ?? false;

/** What joins names of one thing: 珠江—西江经济带. */
const JOINED = /[—－–]+/u;

/** A unit of the Xinjiang Production and Construction Corps, which is a place too. */
const CORPS_UNIT = new RegExp(`^(?:(?:${CORPS})?${DIVISION}|${REGIMENT}|${COMPANY})`);

/**
 * @param files the texts of the lexicon files
 * @param learned what was learned of polyphones, where it is not what `files.weights` say
 * @param dictionaries the words of the dictionaries, where they were read already; our own words are added to them
 * @throws Error with the line's number where a file is not a table
 */
export function createReader(
  files: ReadingTexts,
  learned?: Learned,
  dictionaries?: WordList,
  gazetteer: Gazetteer = { divisionEnd: () => undefined, liesIn: () => false },
): Reader {
  const rows = readingRows(files.readings);
  const readings = createReadings(files, rows, learned, dictionaries);
  const { words, polyphones } = readings;
  const plain = (text: string) => readText(text, readings);
  const grammar = readTable(files.grammar);
  const names = nameReader({
    surnames: surnames(
      readTable(files.surnames),
      transliterationWeights(readTable(files.transliteration)),
      nameParts(grammar),
    ),
    given: rows('given'),
    foreign: rows('foreign'),
    characters: polyphones,
    plain,
  });
  const called = givenWords(grammar);
  const signs = nameSigns(names, givenStops(grammar), called, words);
  const lists = phraseLists(files, rows, readings, gazetteer);
  const places = placeReader({
    local: rows('local'),
    listed: rows('place'),
    words,
    divide: lists.placeParts,
    plain,
  });

  const ofName = (name: string): Syllables => nameSyllables(name, names).syllables;

  return {
    syllables: plain,
    syllablesAmong(text, findPeople) {
      const covered = new Uint8Array(text.length);
      const read = readText(text, readings, covered);
      const alone = namesAlone(text, names, words, called, read);
      if (alone.length > 0) writeNames(text, read, alone, ofName);
      else readPeople(text, read, signs(text, read, covered), ofName, findPeople);
      return read;
    },
    read(text, kind, found) {
      if (kind === 'person' || kind === 'foreigner') return writeName(text, names, kind === 'foreigner');
      // 珠江—西江经济带: each name by itself.
      if (kind === 'place' && JOINED.test(text))
        return text
          .split(JOINED)
          .map((part) => this.read(part, kind))
          .join('–');
      // 中以常州创新园: both states, and the park as it is read by itself.
      const partners = kind === 'place' ? partnerPark(text) : undefined;
      if (partners) {
        const state = plain(partners.state)[0] ?? partners.state;
        return `Zhōng-${capital(state)} ${this.read(partners.park, kind)}`;
      }
      // 第七师胡杨河市130团: numbers and kinds of units, as in bodies' names.
      if (kind === 'place' && CORPS_UNIT.test(text)) return this.read(text, 'organisation', found);
      if (kind === 'place' && !isNamed(text, lists)) return places.read(text);
      const capitals = kind === 'organisation' || kind === 'document' || kind === 'meeting';
      const mayHoldPlaces = capitals || kind === 'post';
      const phrase = (from: number, isNamed = false) =>
        writePhrase(text.slice(from), plain(text).slice(from), {
          lists,
          words: found && wordsFrom(found, from),
          kind: {
            capitals,
            places: mayHoldPlaces,
            body: kind === 'organisation' || kind === 'post',
            isNamed,
          },
        });
      if (!mayHoldPlaces) return phrase(0);
      const party = partyEnd(text);
      if (party > 0)
        return [text.slice(0, party), text.slice(party)]
          .map((part, i) => this.read(part, kind, found && wordsFrom(found, i * party)))
          .join(' ');
      const village = villageName(text, (name) => lists.rules.commonPlace.test(name));
      if (village > 0) return `${places.read(text.slice(0, village))} ${phrase(village, true)}`;
      const name = sharedName(text);
      if (name === 0) return phrase(0);
      // Read with its generic, written without; 郊区 is written as one word with it, and is read alone.
      const generic = text.startsWith(AUTONOMOUS, name) ? AUTONOMOUS.length + 1 : 1;
      const whole = places.read(text.slice(0, name + generic));
      const place = /^.+(?= )/.exec(whole)?.[0] ?? places.read(text.slice(0, name));
      return `${place} ${phrase(name)}`;
    },
    alternatives(text, kind) {
      const all =
        kind === 'person' || kind === 'foreigner'
          ? otherNames(text, names, kind === 'foreigner')
          : kind === 'place'
            ? places.others(text)
            : [];
      return all.slice(0, MOST_ALTERNATIVES);
    },
  };
}
