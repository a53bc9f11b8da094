/** What the word lists weigh in the zipped package: each file deflated by itself, as a zip holds it, and CC-CEDICT. */
import { readdirSync, readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { compressDictionary } from './dictionary-pack.ts';
import { LEXICONS } from './engine.ts';

/** In bytes. */
export interface LexiconSize {
  /** The files of public/lexicon. */
  lists: number;
  dictionary: number;
  total: number;
}

export function lexiconSize(): LexiconSize {
  const lists = readdirSync(LEXICONS)
    .map((name) => deflateRawSync(readFileSync(new URL(name, LEXICONS)), { level: 9 }).length)
    .reduce((sum, bytes) => sum + bytes, 0);
  const dictionary = compressDictionary().length;
  return { lists, dictionary, total: lists + dictionary };
}
