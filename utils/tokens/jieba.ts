/**
 * The segmenter: jieba-wasm, loaded once. This is the only file that knows it.
 */
import init, { cut, tag } from 'jieba-wasm/web';
import type { Token } from '../model/text.ts';

/**
 * @param guesses whether words that the dictionary does not have are guessed (names of people and places); without it
 *   their characters stand alone
 */
export type Tagger = (text: string, guesses?: boolean) => Token[];

/** How many words' tags are remembered: an archive has new names in every article. */
const REMEMBERED = 100_000;

/** What the segmenter calls a word that its dictionary does not have. */
const UNKNOWN = 'x';

function lineAt(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  return text.slice(text.lastIndexOf('\n', at) + 1, end < 0 ? text.length : end);
}

/**
 * Loads the segmenter. In the extension the wasm file is found by the bundler; elsewhere its bytes are given.
 * @throws where WebAssembly is not allowed or the file cannot be read.
 */
export async function loadTagger(wasm?: BufferSource): Promise<Tagger> {
  await (wasm ? init({ module_or_path: wasm }) : init());
  // A tag depends on the word alone, and cutting costs two thirds of tagging: each word is tagged once.
  const tags = new Map<string, string>();
  const tagOf = (text: string, start: number, word: string): string => {
    const known = tags.get(word);
    if (known !== undefined) return known;
    const alone = tag(word, true);
    // A word that falls apart when it stands alone is tagged in its line.
    const found = alone.length === 1 ? alone : tag(lineAt(text, start), true);
    for (const { word: part, tag: partOfSpeech } of found) tags.set(part, partOfSpeech);
    const own = tags.get(word) ?? UNKNOWN;
    tags.set(word, own);
    return own;
  };
  return (text, guesses = true) => {
    if (tags.size > REMEMBERED) tags.clear();
    const tokens: Token[] = [];
    let start = 0;
    for (const word of cut(text, guesses)) {
      const end = start + word.length;
      tokens.push({ start, end, word, tag: tagOf(text, start, word) });
      start = end;
    }
    return tokens;
  };
}
