/**
 * Which pairs of characters begin a word, as a table without lists: a pair that is held is always said to be; one that is
 * not may be, rarely, where two share a cell.
 */
export class Pairs {
  readonly #cells: Uint8Array;
  readonly #mask: number;

  /** @param count how many pairs it is to hold; sixteen cells for each keep false answers at some six in a hundred */
  constructor(count: number) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(64, count * 16)));
    this.#cells = new Uint8Array(size);
    this.#mask = size - 1;
  }

  #cell(first: number, second: number): number {
    return (Math.imul(first, 0x9e3b) ^ Math.imul(second, 0x85eb)) & this.#mask;
  }

  add(first: number, second: number): void {
    this.#cells[this.#cell(first, second)] = 1;
  }

  mayHold(first: number, second: number): boolean {
    return this.#cells[this.#cell(first, second)] === 1;
  }
}

/** Where words of several lists may begin: one look instead of one a list. */
export class Beginnings {
  readonly #alone = new Uint8Array(0x10000);
  readonly #pairs: Pairs;

  constructor(words: readonly string[]) {
    this.#pairs = new Pairs(words.length);
    for (const word of words) {
      if (word.length === 1) this.#alone[word.charCodeAt(0)] = 1;
      else this.#pairs.add(word.charCodeAt(0), word.charCodeAt(1));
    }
  }

  mayBeAt(text: string, at: number): boolean {
    const code = text.charCodeAt(at);
    return this.#alone[code] === 1 || this.#pairs.mayHold(code, text.charCodeAt(at + 1));
  }
}
