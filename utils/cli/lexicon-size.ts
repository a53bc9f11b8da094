/** What the word lists weigh as they are shipped, with the glossary's patterns of coined terms, which the engine's script holds. */
import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { DICTIONARY_FILE } from '../glossary/dictionary.ts';
import { packLexicon } from './lexicon-pack.ts';

/** In bytes. */
export interface LexiconSize {
  /** The lists of public/lexicon, and the patterns. */
  lists: number;
  dictionary: number;
  total: number;
}

const PATTERNS = ['coined', 'figures', 'formula-words', 'means', 'place-aims', 'series'];

/** The glossary's patterns, which the engine's script holds, compressed by themselves, in bytes. */
export const patternSize = (): number =>
  deflateRawSync(
    PATTERNS.map((name) =>
      JSON.stringify(JSON.parse(readFileSync(new URL(`../glossary/${name}.json`, import.meta.url), 'utf8'))),
    ).join('\n'),
    { level: 9 },
  ).length;

export function lexiconSize(): LexiconSize {
  const packed = packLexicon();
  const total = [...packed.values()].reduce((sum, { length }) => sum + length, patternSize());
  const dictionary = packed.get(DICTIONARY_FILE)?.length ?? 0;
  return { lists: total - dictionary, dictionary, total };
}
