/**
 * What the word lists weigh in the zipped package: each file deflated by itself, as a zip holds it, the glossary's patterns
 * of coined terms, which the engine's script holds, and CC-CEDICT.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { compressDictionary } from './dictionary-pack.ts';
import { LEXICONS } from './engine.ts';

/** In bytes. */
export interface LexiconSize {
  /** The files of public/lexicon, and the patterns. */
  lists: number;
  dictionary: number;
  total: number;
}

export function lexiconSize(): LexiconSize {
  const files = readdirSync(LEXICONS).map((name) => new URL(name, LEXICONS));
  const lists = [...files, new URL('../glossary/coined.json', import.meta.url)]
    .map((file) => deflateRawSync(readFileSync(file), { level: 9 }).length)
    .reduce((sum, bytes) => sum + bytes, 0);
  const dictionary = compressDictionary().length;
  return { lists, dictionary, total: lists + dictionary };
}
