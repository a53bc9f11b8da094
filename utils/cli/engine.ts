/** The language engine in Node: lexicons and wasm read from disk. */
import { readFile } from 'node:fs/promises';
import { loadEngine, type Engine } from '../analyse.ts';
import { createReader, READING_FILES, type ReadingTexts } from '../pinyin/reader.ts';

/** The folder of lexicon files, as a URL that ends in `/`. */
const LEXICONS = new URL('../../public/lexicon/', import.meta.url);

export async function nodeEngine(): Promise<Engine> {
  return loadEngine({
    readText: (name) => readFile(new URL(name, LEXICONS), 'utf8'),
    wasm: await readFile(new URL('./jieba_rs_wasm_bg.wasm', import.meta.resolve('jieba-wasm/web'))),
  });
}

/**
 * Readings of running text, one entry a UTF-16 unit: the people that the engine finds in it are read as people (任 Rén),
 * everything else as words.
 */
export async function nodeReadings(): Promise<(text: string) => (string | null)[]> {
  const texts = Object.entries(READING_FILES).map(
    async ([key, name]) => [key, await readFile(new URL(name, LEXICONS), 'utf8')] as const,
  );
  const reader = createReader(Object.fromEntries(await Promise.all(texts)) as ReadingTexts);
  const engine = await nodeEngine();
  return (text) => {
    const people = engine({ text }).annotations.filter(({ type }) => type === 'person');
    return reader.syllables(text, people);
  };
}
