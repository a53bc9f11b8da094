/** The composer of English as the tests of names use it: over the shipped lists, without a gazetteer or the glossary of terms. */
import { readFileSync } from 'node:fs';
import { nodeReadingTexts } from '../../utils/cli/engine.ts';
import { createGlosses, type Glosser } from '../../utils/glossary/gloss.ts';
import { createReader } from '../../utils/pinyin/reader.ts';

const file = (name: string) => readFileSync(`public/lexicon/${name}`, 'utf8');
const reader = createReader(await nodeReadingTexts());

/**
 * @param wordsOf the words of a name, where a test has a segmenter
 * @param terms terms of the glossary, where a test needs some
 * @param common words that everybody knows, which are no names
 */
export const glossesWith = (
  wordsOf?: (text: string) => string[],
  terms: Readonly<Record<string, string>> = {},
  common: readonly string[] = [],
): Glosser =>
  createGlosses(
    {
      posts: file('posts.tsv'),
      organs: file('organs.tsv'),
      words: file('gloss-words.tsv'),
      placeNames: file('place-names.tsv'),
    },
    (text) => reader.read(text, 'word'),
    undefined,
    (words) => (terms[words] ? { english: terms[words], kind: 'foreign policy' } : undefined),
    wordsOf,
    (word) => common.includes(word),
  );

export const { gloss } = glossesWith();
