/** The language engine in Node: lexicons and wasm read from disk. */
import { readFile } from 'node:fs/promises';
import { loadEngine, type Engine } from '../analyse.ts';

/** The folder of lexicon files, as a URL that ends in `/`. */
export const LEXICONS = new URL('../../public/lexicon/', import.meta.url);

export async function nodeEngine(): Promise<Engine> {
  return loadEngine({
    readText: (name) => readFile(new URL(name, LEXICONS), 'utf8'),
    wasm: await readFile(new URL('./jieba_rs_wasm_bg.wasm', import.meta.resolve('jieba-wasm/web'))),
  });
}
