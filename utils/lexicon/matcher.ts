/**
 * Longest match over a fixed word list. The words are a trie whose edges lie in one open-addressed table of numbers: a
 * step is one look, and most positions of a text are turned away by the first. Time is linear in the text, whatever the
 * list's size.
 */
export interface Hit<T> {
  start: number;
  end: number;
  value: T;
}

/** Of a cell: the node that the edge leaves, its character, the node that it leads to (0: empty), and the word's number. */
const CELL = 4;
const [CODE, CHILD, WORD] = [1, 2, 3];
/** The table doubles when more of it than this is in use. */
const FULL = 0.6;
/** Of Chinese words and names, whose first character several share. */
const NODES_A_WORD = 2;

const NONE = new Int32Array(0);
/** The table of a list without words. */
const EMPTY = new Int32Array(2 * CELL);

export class Matcher<T> {
  /** The words in the order of their first entry, and what each stands for. */
  readonly #words: string[] = [];
  readonly #values: T[] = [];
  #cells = EMPTY;
  #bits = 1;
  #nodes = 0;
  /**
   * Which characters begin a word, a bit each: nearly every position of a text is turned away here. Made with the first
   * word, since many a list of a text's own names stays empty.
   */
  #first = NONE;

  /**
   * A later entry for the same word replaces the earlier one; empty words are passed over.
   * @param expected about how many words there will be, so that the table need not grow again and again
   */
  constructor(entries: Iterable<readonly [string, T]>, expected = 0) {
    if (expected > 0) this.#open(Math.ceil(Math.log2((expected * NODES_A_WORD) / FULL)));
    for (const [word, value] of entries) this.set(word, value);
  }

  /** Adds a word, or lets it stand for something else. */
  set(word: string, value: T): void {
    if (!word) return;
    const cell = this.#cellFor(word);
    const known = this.#cells[cell + WORD] ?? 0;
    if (known > 0) this.#values[known - 1] = value;
    else this.#name(cell, word, value);
  }

  /**
   * Adds a word that is not in the list; one that is keeps what it stands for.
   * @returns what the word stands for; for the empty word, which is never added, the value itself
   */
  add(word: string, value: T): T {
    if (!word) return value;
    const cell = this.#cellFor(word);
    const known = this.#cells[cell + WORD] ?? 0;
    if (known > 0) return this.#values[known - 1] as T;
    this.#name(cell, word, value);
    return value;
  }

  get(word: string): T | undefined {
    return this.getAt(word, 0, word.length);
  }

  /** What the word text[start…end] stands for. */
  getAt(text: string, start: number, end: number): T | undefined {
    const number = this.#numberOf(text, start, end);
    return number > 0 ? this.#values[number - 1] : undefined;
  }

  has(word: string): boolean {
    return this.#numberOf(word, 0, word.length) > 0;
  }

  /** Whether text[start…end] is a word of the list. */
  hasAt(text: string, start: number, end: number): boolean {
    return this.#numberOf(text, start, end) > 0;
  }

  words(): readonly string[] {
    return this.#words;
  }

  /** The longest word that starts at `start`, ending at or before `limit`. */
  longestAt(text: string, start: number, limit = text.length): Hit<T> | undefined {
    const first = text.charCodeAt(start);
    if ((((this.#first[first >> 5] ?? 0) >> (first & 31)) & 1) === 0) return undefined;
    let node = 0;
    let best = 0;
    let end = start;
    for (let at = start; at < limit; at++) {
      const cell = this.#cellOf(node, text.charCodeAt(at));
      node = this.#cells[cell + CHILD] ?? 0;
      if (node === 0) break;
      const word = this.#cells[cell + WORD] ?? 0;
      if (word === 0) continue;
      best = word;
      end = at + 1;
    }
    return best === 0 ? undefined : { start, end, value: this.#values[best - 1] as T };
  }

  /** Leftmost-longest matches that do not overlap. */
  all(text: string, from = 0, to = text.length): Hit<T>[] {
    const hits: Hit<T>[] = [];
    if (this.#words.length === 0) return hits;
    const begins = this.#first;
    for (let i = from; i < to;) {
      const first = text.charCodeAt(i);
      if ((((begins[first >> 5] ?? 0) >> (first & 31)) & 1) === 0) {
        i++;
        continue;
      }
      const hit = this.longestAt(text, i, to);
      if (hit) hits.push(hit);
      i = hit ? hit.end : i + 1;
    }
    return hits;
  }

  /** Where the edge with this character out of this node is, or the empty cell where it would be. */
  #cellOf(node: number, code: number): number {
    const cells = this.#cells;
    const mask = cells.length - 1;
    let at = ((Math.imul(node, 0x9e3779b1) + Math.imul(code, 0x85ebca6b)) >>> (32 - this.#bits)) * CELL;
    while (cells[at + CHILD] !== 0 && (cells[at] !== node || cells[at + CODE] !== code))
      at = (at + CELL) & mask;
    return at;
  }

  /** The number of the word text[start…end], counted from 1; 0 where it is none. */
  #numberOf(text: string, start: number, end: number): number {
    let node = 0;
    let word = 0;
    for (let at = start; at < end; at++) {
      const cell = this.#cellOf(node, text.charCodeAt(at));
      node = this.#cells[cell + CHILD] ?? 0;
      if (node === 0) return 0;
      word = this.#cells[cell + WORD] ?? 0;
    }
    return word;
  }

  #open(bits: number): void {
    this.#first = new Int32Array(0x10000 / 32);
    this.#bits = bits;
    this.#cells = new Int32Array(2 ** bits * CELL);
  }

  #name(cell: number, word: string, value: T): void {
    this.#cells[cell + WORD] = this.#values.push(value);
    this.#words.push(word);
  }

  /** The cell that the last character of a word leads out of; its edges are made where they are wanting. */
  #cellFor(word: string): number {
    if (this.#first === NONE) this.#open(4);
    const first = word.charCodeAt(0);
    this.#first[first >> 5] = (this.#first[first >> 5] ?? 0) | (1 << (first & 31));
    let node = 0;
    let cell = 0;
    for (let at = 0; at < word.length; at++) {
      const code = word.charCodeAt(at);
      cell = this.#cellOf(node, code);
      if (this.#cells[cell + CHILD] === 0) {
        if (this.#nodes >= FULL * 2 ** this.#bits) {
          this.#grow();
          cell = this.#cellOf(node, code);
        }
        this.#cells[cell] = node;
        this.#cells[cell + CODE] = code;
        this.#cells[cell + CHILD] = ++this.#nodes;
      }
      node = this.#cells[cell + CHILD] ?? 0;
    }
    return cell;
  }

  #grow(): void {
    const old = this.#cells;
    this.#bits++;
    this.#cells = new Int32Array(old.length * 2);
    // Cell by cell: a copy of a stretch takes several times as long as its four numbers.
    for (let at = 0; at < old.length; at += CELL) {
      if (old[at + CHILD] === 0) continue;
      const to = this.#cellOf(old[at] ?? 0, old[at + CODE] ?? 0);
      for (let i = 0; i < CELL; i++) this.#cells[to + i] = old[at + i] ?? 0;
    }
  }
}
