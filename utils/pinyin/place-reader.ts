/** The reading of place names: listed places and words first, then what a character is in the names of small places. */
import { Matcher } from '../lexicon/matcher.ts';
import { capital, join } from './orthography.ts';
import type { PlaceParts } from './places.ts';
import type { ReadingRow } from './readings.ts';
import type { Syllables } from './syllables.ts';
import type { WordList } from './words.ts';

interface PlaceReader {
  read(text: string): string;
  /** The name read in another way: a listed one with two (曲沃: qǔ, qū), or a character that no list settles (李家堡: bǎo, bǔ, pù). */
  others(text: string): string[];
}

/** What is written with letters and figures stays, apart from the rest (省道104线). */
const RUNS = /[A-Za-z\d]+|[^A-Za-z\d]+/g;

const ORDINAL = /^第[〇零一二三四五六七八九十百]+$/u;

function write(text: string, read: Syllables, divide: PlaceParts): string {
  let at = 0;
  return divide(text)
    .flatMap((part) => part.match(RUNS) ?? [])
    .map((run) => {
      const own = read.slice(at, (at += run.length)).filter((s) => s !== null);
      if (own.length === 0) return run;
      // 第四‖污水处理厂: an ordinal.
      const [first = '', ...rest] = own;
      return ORDINAL.test(run) ? `${capital(first)}-${join(rest)}` : capital(join(own));
    })
    .join(' ');
}

/** A name with a generic of one character is read as a whole (单县); no word stands across names (浙北水乡|长秀村, not 乡长). */
function links(text: string, divide: PlaceParts): string[] {
  const out: string[] = [];
  for (const part of divide(text)) {
    if (part.length === 1 && out.length > 0) out[out.length - 1] += part;
    else out.push(part);
  }
  return out;
}

/** The reading of each name of a chain by itself, and what no word settles in it. */
interface Chain {
  read: Syllables;
  open: [number, ReadingRow][];
}

/**
 * @param tables `local`: rows of this kind, one character each; `listed`: names of places; `words`: what settles a reading;
 *   `divide`: parts names
 */
export function placeReader(tables: {
  local: readonly ReadingRow[];
  listed: readonly ReadingRow[];
  words: WordList;
  divide: PlaceParts;
  plain: (text: string) => Syllables;
}): PlaceReader {
  const local = new Map(tables.local.map((row) => [row.word, row]));
  const doubtful = new Matcher(
    tables.listed.filter(({ others }) => others.length > 0).map(({ word, others }) => [word, others]),
  );

  /** How else the listed names inside `text` are read, each way with where it begins. */
  const ofListed = (text: string): [number, string[]][] =>
    doubtful
      .all(text)
      .flatMap(({ start, value }) => value.map((other): [number, string[]] => [start, other.split(' ')]));

  /** Where a character of the local list stands that no word settles. */
  function unsettled(name: string, from: number): [number, ReadingRow][] {
    const settled = new Set(
      tables.words
        .place(name)
        .flatMap(({ start, syllables }) => syllables.map((syllable, k) => (syllable ? start + k : -1))),
    );
    return name.split('').flatMap((char, at) => {
      const row = settled.has(at) ? undefined : local.get(char);
      return row ? [[from + at, row] as [number, ReadingRow]] : [];
    });
  }

  /** A name is asked for twice, for its reading and for others: it is read once. */
  let last: { text: string; chain: Chain } | undefined;
  function inLinks(text: string): Chain {
    if (last?.text !== text) last = { text, chain: readLinks(text) };
    return last.chain;
  }

  function readLinks(text: string): Chain {
    const read: Syllables = [];
    const open: [number, ReadingRow][] = [];
    for (const link of links(text, tables.divide)) {
      open.push(...unsettled(link, read.length));
      read.push(...tables.plain(link));
    }
    for (const [at, row] of open) read[at] = row.syllables[0] ?? null;
    return { read, open };
  }

  return {
    read: (text) => write(text, inLinks(text).read, tables.divide),
    others(text) {
      const { read, open } = inLinks(text);
      const ways: [number, string[]][] = [
        ...ofListed(text),
        ...open.flatMap(([at, { others }]) => others.map((other): [number, string[]] => [at, [other]])),
      ];
      return ways.map(([at, other]) =>
        write(text, read.toSpliced(at, other.length, ...other), tables.divide),
      );
    },
  };
}
