/**
 * The build's packing of the word lists: those of public/lexicon together (utils/lexicon/archive.ts says how), and
 * CC-CEDICT, each compressed by zstd.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, zstdCompressSync } from 'node:zlib';
import { encode } from 'iconv-lite';
import { DICTIONARY_FILE } from '../glossary/dictionary.ts';
import { fromGb18030 } from '../lexicon/gb18030.ts';
import { archiveOf, ARCHIVES, writeArchive, type ArchiveFile } from '../lexicon/archive.ts';
import { readingShortener } from '../lexicon/repeated-readings.ts';
import { inParts } from '../lexicon/table.ts';
import {
  explainedWords,
  listedNames,
  newsKnows,
  packDictionary,
  readCedict,
  segmenterKnows,
} from './dictionary-pack.ts';

const FOLDER = new URL('../../public/lexicon/', import.meta.url);

/** Of each table the columns that weigh least beside each other, by the beginning of its name: Chinese, classes, Latin letters. */
const PARTS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'terms-': [
    ['term', 'items', 'variants'],
    ['kind', 'source'],
    ['english', 'explanation'],
  ],
  'organs.': [['organ', 'short_of'], ['kind', 'system'], ['english']],
  'posts.': [['post'], ['system'], ['english']],
  'gloss-words.': [['word'], ['role'], ['english']],
  'place-names.': [['place', 'within'], ['kind', 'pinyin_note'], ['english']],
  'readings.': [['word'], ['kind'], ['pinyin', 'other']],
};

const READINGS = 'readings.tsv';

const toGb18030 = (text: string): Buffer => {
  const bytes = encode(text, 'gb18030');
  if (fromGb18030(bytes) !== text) throw new Error('a character that GB18030 does not give back');
  return bytes;
};

function compress(bytes: Uint8Array): Buffer {
  return zstdCompressSync(bytes, {
    pledgedSrcSize: bytes.length,
    params: { [constants.ZSTD_c_compressionLevel]: 19, [constants.ZSTD_c_windowLog]: 23 },
  });
}

/** The table of readings, whose first columns are word and pinyin, without the syllables that a character had before. */
function withoutRepeats(text: string): string {
  const [head = '', ...lines] = text.split('\n');
  const shorten = readingShortener();
  return [
    head,
    ...lines.map((line) => {
      const [word = '', pinyin, ...rest] = line.split('\t');
      return pinyin === undefined ? line : [word, shorten(word, pinyin), ...rest].join('\t');
    }),
  ].join('\n');
}

function textOf(name: string): string {
  const text = readFileSync(new URL(name, FOLDER), 'utf8');
  if (!name.endsWith('.tsv')) return text;
  // What a table's comments tell is for whoever edits it; NOTICE, which is shipped too, has the licences.
  const rows = text.replace(/^#.*\n/gm, '');
  const table = name === READINGS ? withoutRepeats(rows) : rows;
  const [, parts] = Object.entries(PARTS).find(([beginning]) => name.startsWith(beginning)) ?? [];
  return parts ? inParts(table, parts) : table;
}

/** One archive of the lists of public/lexicon. */
export function packLists(archive: ArchiveFile): Buffer {
  const names = readdirSync(FOLDER)
    .filter((name) => archiveOf(name) === archive)
    .toSorted();
  return compress(writeArchive(new Map(names.map((name) => [name, textOf(name)])), toGb18030));
}

/** The files of word lists that are shipped, by name. */
export function packLexicon(): Map<string, Buffer> {
  const dictionary = packDictionary(
    readCedict(),
    listedNames(),
    explainedWords(),
    segmenterKnows(),
    newsKnows(),
  );
  return new Map<string, Buffer>([
    ...ARCHIVES.map((archive) => [archive, packLists(archive)] as const),
    [DICTIONARY_FILE, compress(toGb18030(dictionary))],
  ]);
}

/** Writes them into a folder, which is made where it is missing, and returns where each lies, by name. */
export function writeLexicon(folder: string): Map<string, string> {
  mkdirSync(folder, { recursive: true });
  return new Map(
    [...packLexicon()].map(([name, bytes]) => {
      const file = join(folder, name);
      writeFileSync(file, bytes);
      return [name, file];
    }),
  );
}
