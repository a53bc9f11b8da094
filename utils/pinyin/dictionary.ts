/**
 * The dictionaries of readings that `npm run readings` makes: tab-separated lines of a character, one of its readings
 * (`-`: the words say nothing of it) and, apart by spaces, the words in which it reads so; `#` starts a comment line.
 */
import type { WordList, WordReadings } from './words.ts';

/** Adds the words of a dictionary, each with the readings of the characters in whose lines it stands. */
export function addDictionary(list: WordList, text: string): void {
  for (const line of text.split('\n')) {
    if (!line || line.startsWith('#')) continue;
    const [char = '', written = '', words = ''] = line.split('\t');
    const reading = written === '-' ? undefined : written;
    // The same few shapes (the second of three characters reads so) serve all words: they are made once.
    const shapes: WordReadings[] = [];
    for (const word of words.split(' ')) {
      const at = word.indexOf(char);
      if (at >= 0 && word.indexOf(char, at + 1) > 0) {
        list.add(word, shapeOf(word, char, reading));
        continue;
      }
      const key = (at + 1) * 32 + word.length;
      list.add(word, (shapes[key] ??= shapeOf(word, char, reading)));
    }
  }
}

const shapeOf = (word: string, char: string, reading: string | undefined): WordReadings =>
  word.split('').map((each) => (each === char ? reading : undefined));
