/** What the word lists weigh as they are shipped, with the glossary's patterns of coined terms, which the engine's script holds. */
import { readdirSync, readFileSync } from 'node:fs';
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

const GLOSSARY = new URL('../glossary/', import.meta.url);

/** The glossary's patterns, which the engine's script holds, compressed by themselves, in bytes. */
export const patternSize = (): number =>
  deflateRawSync(
    readdirSync(GLOSSARY)
      .filter((name) => name.endsWith('.json'))
      .map((name) => JSON.stringify(JSON.parse(readFileSync(new URL(name, GLOSSARY), 'utf8'))))
      .join('\n'),
    { level: 9 },
  ).length;

export function lexiconSize(): LexiconSize {
  const packed = packLexicon();
  const total = [...packed.values()].reduce((sum, { length }) => sum + length, patternSize());
  const dictionary = packed.get(DICTIONARY_FILE)?.length ?? 0;
  return { lists: total - dictionary, dictionary, total };
}
