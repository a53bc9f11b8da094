/**
 * The dictionaries of readings that `npm run readings` makes: tab-separated lines of a character, one of its readings
 * (`-`: the words say nothing of it) and, apart by spaces, the words in which it reads so; `#` starts a comment line.
 */
import type { WordReadings } from './words.ts';

/** Words with readings for the character of their line only; a word is given once for each such character. */
export function* dictionaryWords(text: string): Generator<[string, WordReadings]> {
  for (const line of text.split('\n')) {
    if (!line || line.startsWith('#')) continue;
    const [char = '', written = '', words = ''] = line.split('\t');
    const reading = written === '-' ? undefined : written;
    // The same few shapes (the second of three characters reads so) serve all words: they are made once.
    const shapes = new Map<number, WordReadings>();
    for (const word of words.split(' ')) {
      const at = word.indexOf(char);
      const isTwice = word.indexOf(char, at + 1) > 0;
      const key = isTwice ? -1 : at * 64 + word.length;
      let shape = shapes.get(key);
      if (!shape || isTwice) {
        shape = word.split('').map((each) => (each === char ? reading : undefined));
        shapes.set(key, shape);
      }
      yield [word, shape];
    }
  }
}
