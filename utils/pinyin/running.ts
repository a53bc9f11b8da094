/** A running text → its words, each with its reading in this place and how common it is. */
import type { Token, WordReading } from '../model/text.ts';
import { readTable } from '../lexicon/table.ts';
import { join } from './orthography.ts';
import type { Reader } from './reader.ts';

const HAN_WORD = /^[\p{Script=Han}〇]+$/u;

/** The most frequent words, each with its rank. @param commonWords the text of common-words.tsv */
export const wordRanks = (commonWords: string): ReadonlyMap<string, number> =>
  new Map(readTable(commonWords).map(({ word = '' }, index) => [word, index + 1]));

/**
 * @param tag gives the words of a text in order
 * @param ranks how frequent the most frequent words are, 1 the first
 * @returns words in order; what is not written in Chinese characters has no entry
 */
export function createWordReader(
  tag: (text: string) => Token[],
  reader: Pick<Reader, 'syllables'>,
  ranks: ReadonlyMap<string, number>,
): (text: string) => WordReading[] {
  return (text) => {
    const read = reader.syllables(text);
    return tag(text)
      .filter(({ word }) => HAN_WORD.test(word))
      .flatMap(({ start, end, word }) => {
        const own = read.slice(start, end).filter((syllable) => syllable !== null);
        const rank = ranks.get(word);
        return own.length > 0 ? [{ start, end, pinyin: join(own), ...(rank && { rank }) }] : [];
      });
  };
}
