/**
 * The dictionaries of readings that `npm run readings` makes: tab-separated lines of a character, one of its readings
 * (`-`: the words say nothing of it) and, apart by spaces, the words in which it reads so; `# ` starts a comment line.
 * A line that begins with `#` and a tab has, in place of a reading, how frequent its words are (1 to 4).
 */
import type { WordList, WordReadings } from './words.ts';

const RANKED = '#';

/** Readings of words of which nothing is said but that they are words. */
const silent = Array.from({ length: 4 }, (_, length) => Array.from({ length }, () => undefined));

/** Adds the words of a dictionary, each with the readings of the characters in whose lines it stands. */
export function addDictionary(list: WordList, text: string): void {
  for (const line of text.split('\n')) {
    if (!line || line.startsWith('# ')) continue;
    const [char = '', written = '', words = ''] = line.split('\t');
    if (char === RANKED) {
      for (const word of words.split(' ')) {
        list.add(word, silent[word.length] ?? []);
        list.rank(word, Number(written));
      }
      continue;
    }
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
