/**
 * Which words of a fixed list stand in a text. Of all ways to lay words side by side without overlap, the one that
 * covers most characters wins (办事处|长期, not 处长), then the one with fewest words, then the one whose words start
 * earlier (执行|规定, not 行规).
 */
export interface Placed {
  start: number;
  syllables: readonly string[];
}

export class WordList {
  readonly #words = new Map<string, readonly string[]>();
  readonly #lengths = new Map<string, number[]>();

  /** A later entry for the same word replaces the earlier one. */
  constructor(entries: Iterable<readonly [string, readonly string[]]>) {
    for (const [word, syllables] of entries) {
      this.#words.set(word, syllables);
      const lengths = this.#lengths.get(word[0] ?? '') ?? [];
      if (!lengths.includes(word.length)) lengths.push(word.length);
      this.#lengths.set(word[0] ?? '', lengths);
    }
  }

  get(word: string): readonly string[] | undefined {
    return this.#words.get(word);
  }

  /**
   * The words of the best covering of `text`, from left to right. `others` are words that somebody else found in it;
   * they compete with the listed ones and lose where neither covering is better.
   */
  place(text: string, others: readonly Placed[] = []): Placed[] {
    const found = new Map(others.map((other) => [other.start, other.syllables]));
    const size = text.length;
    // score[i]: the best value of text[i…]; a covered character is worth more than any number of words saved.
    const score = new Float64Array(size + 1);
    const take = new Uint8Array(size + 1);
    for (let i = size - 1; i >= 0; i--) {
      let best = score[i + 1] ?? 0;
      let length = 0;
      for (const n of this.#lengths.get(text[i] ?? '') ?? []) {
        if (i + n > size) continue;
        const value = n * 1000 - 1 + (score[i + n] ?? 0);
        if (value >= best && this.#words.has(text.slice(i, i + n))) {
          best = value;
          length = n;
        }
      }
      const other = found.get(i);
      if (other) {
        const value = other.length * 1000 - 1 + (score[i + other.length] ?? 0);
        if (value > best) {
          best = value;
          length = other.length;
        }
      }
      score[i] = best;
      take[i] = length;
    }
    const placed: Placed[] = [];
    for (let i = 0; i < size;) {
      const length = take[i] ?? 0;
      const syllables = length ? (this.#words.get(text.slice(i, i + length)) ?? found.get(i)) : undefined;
      if (syllables) placed.push({ start: i, syllables });
      i += length || 1;
    }
    return placed;
  }
}
