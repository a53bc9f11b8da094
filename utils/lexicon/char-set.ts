/** A set of single characters that is asked at a place of a text, without a string being made of the character there. */
export class CharSet {
  /** A bit for each UTF-16 code unit. */
  readonly #bits = new Int32Array(0x10000 / 32);

  constructor(characters: string) {
    for (let at = 0; at < characters.length; at++) {
      const code = characters.charCodeAt(at);
      this.#bits[code >> 5] = (this.#bits[code >> 5] ?? 0) | (1 << (code & 31));
    }
  }

  /** Whether the code unit at `at` is one of the set; false in front of the text and behind it. */
  hasAt(text: string, at: number): boolean {
    const code = text.charCodeAt(at);
    return (((this.#bits[code >> 5] ?? 0) >> (code & 31)) & 1) === 1;
  }

  /** Whether one of text[start…end] is one of the set. */
  isIn(text: string, start: number, end: number): boolean {
    for (let at = start; at < end; at++) if (this.hasAt(text, at)) return true;
    return false;
  }
}
