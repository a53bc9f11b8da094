/** The first characters of many words in one table, so that most positions of a text are turned away by a single look. */

/** What a character alone says: it begins no word, it begins longer ones, it is a word. */
const [NONE, LONGER, WORD] = [0, 1, 2];
/** Cells for each word: false answers stay at some six in a hundred. A cell is one bit, so that the table stays in the cache. */
const ROOM = 16;

/**
 * Where words of several lists may begin: one look instead of one a list. Where a word begins it always says so; where
 * none does it says so too, but rarely, when the first three characters share a cell with those of a word.
 */
export class Beginnings {
  readonly #first = new Uint8Array(0x10000);
  readonly #cells: Int32Array;

  constructor(words: readonly string[]) {
    this.#cells = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(64, words.length * ROOM))) / 32);
    for (const word of words) {
      const first = word.charCodeAt(0);
      if (word.length === 1) this.#first[first] = WORD;
      else {
        if (this.#first[first] === NONE) this.#first[first] = LONGER;
        const cell = this.#cell(first, word.charCodeAt(1), word.length > 2 ? word.charCodeAt(2) : 0);
        this.#cells[cell >> 5] = (this.#cells[cell >> 5] ?? 0) | (1 << (cell & 31));
      }
    }
  }

  mayBeAt(text: string, at: number): boolean {
    const first = text.charCodeAt(at);
    const known = this.#first[first];
    if (known !== LONGER) return known === WORD;
    const second = text.charCodeAt(at + 1);
    return (
      this.#isSet(this.#cell(first, second, 0)) ||
      this.#isSet(this.#cell(first, second, text.charCodeAt(at + 2)))
    );
  }

  #isSet(cell: number): boolean {
    return (((this.#cells[cell >> 5] ?? 0) >> (cell & 31)) & 1) === 1;
  }

  #cell(first: number, second: number, third: number): number {
    return (
      ((Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b) ^ Math.imul(third, 0xc2b2ae35)) >>> 7) &
      (this.#cells.length * 32 - 1)
    );
  }
}
