/**
 * Which words of a fixed list stand in a text. Of all ways to lay words side by side without overlap, the one that
 * covers most characters wins (办事处|长期, not 处长), then the one with fewest words, then the one whose words are more
 * frequent (人|参加, not 人参|加), then the one whose words start earlier.
 */
export type WordReadings = readonly (string | undefined)[];

export interface Placed {
  start: number;
  /** One entry a character; undefined where the list has no opinion on it. */
  syllables: WordReadings;
}

/** The words that begin with the same two characters. */
interface Family {
  /** The word of just these two. */
  pair?: WordReadings;
  /** How frequent that word is: 0 (rare or not known) to 4. */
  rank: number;
  /** Lengths of the longer ones, as bits. */
  lengths: number;
  longest: number;
}

const LONGEST = 31;
/** What a covered character is worth and a word costs; a rank is worth 1. */
const COVERED = 1000;
const WORD = 20;

export class WordList {
  readonly #longer = new Map<string, WordReadings>();
  /** Ranks of words of three characters and more, where they are not 0. */
  readonly #ranks = new Map<string, number>();
  readonly #families = new Map<number, Family>();
  /** Whether a word begins with a character: most positions of a text are turned away by one look. */
  readonly #begins = new Uint8Array(0x10000);

  /**
   * What entries for the same word say of its characters is taken together; where two differ, the later one wins.
   * Words have 2 to 31 characters; others are passed over.
   */
  constructor(entries: Iterable<readonly [string, WordReadings]>) {
    for (const [word, syllables] of entries) this.add(word, syllables);
  }

  add(word: string, syllables: WordReadings): void {
    if (word.length < 2 || word.length > LONGEST) return;
    const first = word.charCodeAt(0);
    this.#begins[first] = 1;
    const key = first * 0x10000 + word.charCodeAt(1);
    let family = this.#families.get(key);
    if (!family) this.#families.set(key, (family = { rank: 0, lengths: 0, longest: 2 }));
    const known = word.length === 2 ? family.pair : this.#longer.get(word);
    const together = known && known !== syllables ? known.map((old, i) => syllables[i] ?? old) : syllables;
    if (word.length === 2) family.pair = together;
    else {
      family.lengths |= 1 << word.length;
      family.longest = Math.max(family.longest, word.length);
      this.#longer.set(word, together);
    }
  }

  /** Says how frequent a word of the list is, from 1 to 4; others are taken for rare. */
  rank(word: string, rank: number): void {
    if (word.length > 2) this.#ranks.set(word, rank);
    else {
      const family = this.#families.get(word.charCodeAt(0) * 0x10000 + word.charCodeAt(1));
      if (family) family.rank = rank;
    }
  }

  /** What is said of a word of the list. */
  get(word: string): WordReadings | undefined {
    return word.length > 2
      ? this.#longer.get(word)
      : this.#families.get(word.charCodeAt(0) * 0x10000 + word.charCodeAt(1))?.pair;
  }

  /** Whether a word of two characters is an everyday one. */
  isCommon(pair: string): boolean {
    return (this.#families.get(pair.charCodeAt(0) * 0x10000 + pair.charCodeAt(1))?.rank ?? 0) > 0;
  }

  /** The words of the best covering of `text`, from left to right. */
  place(text: string): Placed[] {
    const size = text.length;
    // score[i]: the best value of text[i…]; word[i]: the word that it begins with.
    const score = new Int32Array(size + 1);
    const taken: (WordReadings | undefined)[] = [];
    for (let i = size - 2; i >= 0; i--) {
      let best = score[i + 1] ?? 0;
      const first = text.charCodeAt(i);
      const family = this.#begins[first]
        ? this.#families.get(first * 0x10000 + text.charCodeAt(i + 1))
        : undefined;
      if (family) {
        const longest = Math.min(family.longest, size - i);
        for (let n = 2; n <= longest; n++) {
          let word: WordReadings | undefined;
          let rank = 0;
          if (n === 2) ({ pair: word, rank } = family);
          else if ((family.lengths >>> n) & 1) {
            const slice = text.slice(i, i + n);
            word = this.#longer.get(slice);
            rank = this.#ranks.get(slice) ?? 0;
          }
          const value = n * COVERED - WORD + rank + (score[i + n] ?? 0);
          if (!word || value < best) continue;
          best = value;
          taken[i] = word;
        }
      }
      score[i] = best;
    }
    const placed: Placed[] = [];
    for (let i = 0; i < size;) {
      const syllables = taken[i];
      if (syllables) placed.push({ start: i, syllables });
      i += syllables?.length ?? 1;
    }
    return placed;
  }
}
