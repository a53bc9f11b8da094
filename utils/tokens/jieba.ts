/**
 * The segmenter: jieba-wasm, loaded once. This is the only file that knows it.
 */
import init, { tag } from 'jieba-wasm/web';
import type { Token } from '../model/text.ts';

export type Tagger = (text: string) => Token[];

/**
 * Loads the segmenter. In the extension the wasm file is found by the bundler; elsewhere its bytes are given.
 * @throws where WebAssembly is not allowed or the file cannot be read.
 */
export async function loadTagger(wasm?: BufferSource): Promise<Tagger> {
  await (wasm ? init({ module_or_path: wasm }) : init());
  return (text) => {
    const tokens: Token[] = [];
    let start = 0;
    for (const { word, tag: partOfSpeech } of tag(text, true)) {
      const end = start + word.length;
      tokens.push({ start, end, word, tag: partOfSpeech });
      start = end;
    }
    return tokens;
  };
}
