/** Text nodes → the text of a line, with its white space as the reader sees it. */
import type { TextRun } from './runs.ts';

const CJK = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u2018-\u201d\u2026\u2014]/;
const SENTENCE_END = /[。！？”’）…]$/;

/** What a character is to a line's text. */
type Kind = 'shown' | 'collapses' | 'shows nothing' | 'wide space';

function kindOf(code: number): Kind {
  // Most characters of a page, first.
  if ((code > 0x3000 && code < 0xfeff) || (code > 0x20 && code < 0xa0)) return 'shown';
  if (code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0) return 'collapses';
  if (code === 0x3000 || code === 0x2002 || code === 0x2003) return 'wide space';
  const isJoiner = (code >= 0x200b && code <= 0x200d) || code === 0x2060;
  return isJoiner || code === 0xfeff || code === 0xad ? 'shows nothing' : 'shown';
}

/** Every character that is not shown as it is. */
const SPECIAL = /[\t-\r \u00a0\u00ad\u2002\u2003\u200b-\u200d\u2060\u3000\ufeff]/g;

/** Where the characters end that are shown as they are: the browser's own search is faster than looking at each. */
function endOfShown(data: string, from: number): number {
  SPECIAL.lastIndex = from;
  return SPECIAL.test(data) ? SPECIAL.lastIndex - 1 : data.length;
}

/** Collects the text of one line after the other, and says when one is done. */
export class LineBuilder {
  #text = '';
  #runs: TextRun[] = [];
  #linked = 0;
  #gap: { node: Text; offset: number; newline: boolean } | null = null;
  readonly #done: (text: string, runs: TextRun[], linked: number) => void;

  constructor(done: (text: string, runs: TextRun[], linked: number) => void) {
    this.#done = done;
  }

  /** Adds a text node's text. Two full-width spaces after a sentence are how some pages begin a paragraph. */
  add(node: Text, inLink: boolean): void {
    const { data } = node;
    // The commonest node of all: what stands between the tags of the source.
    if (this.#text === '' && !/\S/.test(data)) return;
    let from = 0;
    while (from < data.length) {
      const kind = kindOf(data.charCodeAt(from));
      let to = kind === 'shown' ? endOfShown(data, from) : from + 1;
      while (to < data.length && kindOf(data.charCodeAt(to)) === kind) to += 1;
      if (kind === 'shown') this.#put(node, data, from, to, inLink);
      else if (kind === 'collapses') this.#space(node, data, from, to);
      else if (kind === 'wide space') this.#wideSpace(node, data, from, to);
      from = to;
    }
  }

  /** Ends the line. */
  flush(): void {
    if (this.#text === '') return;
    const text = this.#text.trimEnd();
    const kept = text.length;
    if (kept > 0) {
      const runs = this.#runs.filter((run) => run.start < kept);
      const last = runs.at(-1);
      if (last !== undefined) last.end = Math.min(last.end, kept);
      this.#done(text, runs, this.#linked);
    }
    this.#text = '';
    this.#runs = [];
    this.#linked = 0;
    this.#gap = null;
  }

  #space(node: Text, data: string, from: number, to: number): void {
    if (this.#text === '') return;
    const newline = /[\n\r]/.test(data.slice(from, to));
    if (this.#gap === null) this.#gap = { node, offset: from, newline };
    else if (newline) this.#gap.newline = true;
  }

  #wideSpace(node: Text, data: string, from: number, to: number): void {
    if (this.#text === '') return;
    if (to - from > 1 && SENTENCE_END.test(this.#text)) this.flush();
    else this.#put(node, data, from, to, false);
  }

  #put(node: Text, data: string, from: number, to: number, inLink: boolean): void {
    const piece = data.slice(from, to);
    const gap = this.#gap;
    this.#gap = null;
    if (gap !== null && this.#text !== '') {
      // A line break of the source between two Chinese characters is no space to the reader.
      const joins = gap.newline && CJK.test(this.#text.at(-1)!) && CJK.test(piece[0]!);
      if (!joins && gap.node.data[gap.offset] === ' ') this.#append(gap.node, gap.offset, ' ');
      else if (!joins) this.#text += ' ';
    }
    this.#append(node, from, piece);
    if (inLink) this.#linked += piece.length;
  }

  #append(node: Text, offset: number, piece: string): void {
    const start = this.#text.length;
    this.#text += piece;
    const last = this.#runs.at(-1);
    if (last?.node === node && last.end === start && last.offset + last.end - last.start === offset) {
      last.end += piece.length;
    } else {
      this.#runs.push({ start, end: start + piece.length, node, offset });
    }
  }
}
