/**
 * A text with its tokens, and the questions that every recogniser asks of it: does a word begin here, what is it, what
 * stands before.
 */
import type { Token } from '../model/text.ts';

/** Nearly every character asked about is in the main block: all of Unicode is asked only outside it. */
export function isHan(char: string | undefined): boolean {
  if (char === undefined) return false;
  const code = char.charCodeAt(0);
  return (code >= 0x4e00 && code <= 0x9fff) || (code > 0x2e7f && /\p{Script=Han}/u.test(char));
}

/** Whether text[start…end] is written in Han characters alone. */
export function isHanAt(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if ((code < 0x4e00 || code > 0x9fff) && !isHan(text[at])) return false;
  }
  return true;
}

/** The segmenter's longest words of official text are bodies of some dozen characters. */
const LONGEST_WORD = 16;

export class Scan {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly #starting: Int32Array;
  readonly #ending: Int32Array;
  readonly #named = new Map<string, boolean>();
  /** Where a character stands next, from an offset on. */
  readonly #next = new Map<string, { from: number; at: number }>();

  constructor(text: string, tokens: readonly Token[]) {
    this.text = text;
    this.tokens = tokens;
    this.#starting = new Int32Array(text.length + 1).fill(-1);
    this.#ending = new Int32Array(text.length + 1).fill(-1);
    for (const [index, token] of tokens.entries()) {
      this.#starting[token.start] = index;
      this.#ending[token.end] = index;
    }
  }

  /** The token that starts at this offset. */
  startingAt(offset: number): Token | undefined {
    const index = this.#starting[offset];
    return index === undefined || index < 0 ? undefined : this.tokens[index];
  }

  /** The token that ends at this offset. */
  endingAt(offset: number): Token | undefined {
    const index = this.#ending[offset];
    return index === undefined || index < 0 ? undefined : this.tokens[index];
  }

  /** The token that holds this offset inside it or begins with it; nothing between tokens. */
  covering(offset: number): Token | undefined {
    for (let at = offset; at >= 0 && offset - at < LONGEST_WORD; at--) {
      const token = this.startingAt(at);
      if (token) return token.end > offset ? token : undefined;
    }
    return undefined;
  }

  /** Whether the segmenter sees a word boundary here. */
  boundaryAt(offset: number): boolean {
    return offset === 0 || offset === this.text.length || (this.#starting[offset] ?? -1) >= 0;
  }

  /** The tag of the token that is exactly this span. */
  tagOf(start: number, end: number): string | undefined {
    const token = this.startingAt(start);
    return token?.end === end ? token.tag : undefined;
  }

  /** Whether this character stands at `offset` or less than `reach` behind it; quick where the text is read in order. */
  isNear(char: string, offset: number, reach: number): boolean {
    let next = this.#next.get(char);
    if (!next || offset < next.from || offset > next.at) {
      const at = this.text.indexOf(char, offset);
      this.#next.set(char, (next = { from: offset, at: at < 0 ? Infinity : at }));
    }
    return next.at - offset < reach;
  }

  /** Whether the text names this anywhere. */
  mentions(name: string): boolean {
    let known = this.#named.get(name);
    if (known === undefined) this.#named.set(name, (known = this.text.includes(name)));
    return known;
  }

  char(offset: number): string {
    return this.text.charAt(offset);
  }

  slice(start: number, end: number): string {
    return this.text.slice(start, end);
  }
}

/** Whether the segmenter sees no word of the language in exactly these characters, but a name, several words, or part of one. */
export const isNoWord = (scan: Scan, start: number, end: number): boolean =>
  /^(?:x|n[rsz]|$)/.test(scan.tagOf(start, end) ?? '');
