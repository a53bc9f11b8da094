/**
 * Longest match over a fixed word list. A table by first character turns most positions away with one look, one by the
 * first two characters most of the others; the rest are grouped by these two, each group knowing which lengths occur in
 * it. Time is linear in the text, whatever the list's size.
 */
import { Pairs } from './pairs.ts';

export interface Hit<T> {
  start: number;
  end: number;
  value: T;
}

/** What the table says of a first character. */
const ALONE = 1;
const LONGER = 2;

export class Matcher<T> {
  readonly #words = new Map<string, T>();
  readonly #first = new Uint8Array(0x10000);
  readonly #lengths = new Map<number, number[]>();
  readonly #pairs: Pairs;

  /** A later entry for the same word replaces the earlier one; empty words are passed over. */
  constructor(entries: Iterable<readonly [string, T]>) {
    const lengths = new Map<number, Set<number>>();
    for (const [word, value] of entries) {
      if (!word) continue;
      this.#words.set(word, value);
      const code = word.charCodeAt(0);
      this.#first[code] = (this.#first[code] ?? 0) | (word.length === 1 ? ALONE : LONGER);
      if (word.length === 1) continue;
      const key = code * 0x10000 + word.charCodeAt(1);
      const seen = lengths.get(key);
      if (seen) seen.add(word.length);
      else lengths.set(key, new Set([word.length]));
    }
    this.#pairs = new Pairs(lengths.size);
    for (const key of lengths.keys()) this.#pairs.add(key >>> 16, key & 0xffff);
    for (const [key, seen] of lengths)
      this.#lengths.set(
        key,
        [...seen].toSorted((a, b) => b - a),
      );
  }

  get(word: string): T | undefined {
    return this.#words.get(word);
  }

  has(word: string): boolean {
    return this.#first[word.charCodeAt(0)] !== 0 && this.#words.has(word);
  }

  /** Whether text[start…end] is a word of the list. */
  hasAt(text: string, start: number, end: number): boolean {
    const code = text.charCodeAt(start);
    if (this.#first[code] === 0) return false;
    if (end - start > 1 && !this.#pairs.mayHold(code, text.charCodeAt(start + 1))) return false;
    return this.#words.has(text.slice(start, end));
  }

  words(): Iterable<string> {
    return this.#words.keys();
  }

  /** The longest word that starts at `start`, ending at or before `limit`. */
  longestAt(text: string, start: number, limit = text.length): Hit<T> | undefined {
    if (start >= limit) return undefined;
    const code = text.charCodeAt(start);
    const kinds = this.#first[code] ?? 0;
    if (kinds === 0) return undefined;
    if (kinds & LONGER && start + 1 < limit && this.#pairs.mayHold(code, text.charCodeAt(start + 1))) {
      for (const length of this.#lengths.get(code * 0x10000 + text.charCodeAt(start + 1)) ?? []) {
        const end = start + length;
        const value = end <= limit ? this.#words.get(text.slice(start, end)) : undefined;
        if (value !== undefined) return { start, end, value };
      }
    }
    const alone = kinds & ALONE ? this.#words.get(text.charAt(start)) : undefined;
    return alone === undefined ? undefined : { start, end: start + 1, value: alone };
  }

  /** Leftmost-longest matches that do not overlap. */
  *all(text: string, from = 0, to = text.length): Generator<Hit<T>> {
    for (let i = from; i < to;) {
      const hit = this.longestAt(text, i, to);
      if (hit) yield hit;
      i = hit ? hit.end : i + 1;
    }
  }
}
