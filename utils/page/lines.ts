/** A page's text as lines, one a paragraph, each with its way back to the text nodes. */
import { elementJudge, isBlock, isComments, isSkipped } from './elements.ts';
import type { TextRun } from './runs.ts';

/** One paragraph, heading or label as it stands on the page. Runs count from the line's own start. */
export interface Line {
  text: string;
  runs: TextRun[];
  /** The block element that holds it. */
  element: Element;
  /** How many of its characters are in links. */
  linked: number;
  /** The outermost comments, recommendations or share bar that it stands in, if any. */
  aside: Element | null;
  /** The known container of bodies that it stands in, if any. */
  hint: Element | null;
  /** How many block elements hold it, and how many of those hold the line before it too. */
  depth: number;
  shared: number;
}

/** White space that collapses, characters that show nothing, and full-width spaces, each as a group of its own. */
const GAP = /([ \t\n\r\f\v\u00a0]+)|([\u200b-\u200d\u2060\ufeff\u00ad]+)|([\u2002\u2003\u3000]+)/g;
const BLANK = /^[ \t\n\r\f\v\u00a0]*$/;
const BLANK_LENGTH = 400;
const CJK = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u2018-\u201d\u2026\u2014]/;
const SENTENCE_END = /[。！？”’）…]$/;

/** Collects the text of one line. */
class LineBuilder {
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
    // Most text nodes of a page are the line breaks between its elements.
    if (data.length < BLANK_LENGTH && BLANK.test(data)) return this.#space(node, 0, data);
    let from = 0;
    for (const match of data.matchAll(GAP)) {
      this.#put(node, from, match.index, inLink);
      from = match.index + match[0].length;
      if (match[1] !== undefined) this.#space(node, match.index, match[1]);
      else if (match[3] !== undefined) this.#wideSpace(node, match.index, match[3]);
    }
    this.#put(node, from, data.length, inLink);
  }

  /** Ends the line. */
  flush(): void {
    const kept = this.#text.replace(/[\s\u3000]+$/u, '').length;
    if (kept > 0) {
      const runs = this.#runs.filter((run) => run.start < kept);
      const last = runs.at(-1);
      if (last !== undefined) last.end = Math.min(last.end, kept);
      this.#done(this.#text.slice(0, kept), runs, this.#linked);
    }
    this.#text = '';
    this.#runs = [];
    this.#linked = 0;
    this.#gap = null;
  }

  #space(node: Text, offset: number, space: string): void {
    if (space === '' || this.#text === '') return;
    this.#gap ??= { node, offset, newline: false };
    if (/[\n\r]/.test(space)) this.#gap.newline = true;
  }

  #wideSpace(node: Text, offset: number, space: string): void {
    if (this.#text === '') return;
    if (space.length > 1 && SENTENCE_END.test(this.#text)) this.flush();
    else this.#put(node, offset, offset + space.length, false);
  }

  #put(node: Text, from: number, to: number, inLink: boolean): void {
    if (to <= from) return;
    const piece = node.data.slice(from, to);
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

// Not instanceof: frames and what parses pages outside a browser have classes of their own.
function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/**
 * Reads the lines under an element in document order, without changing anything and without recursion, so that no
 * depth of nesting can overflow the stack.
 */
export function readLines(root: Element): Line[] {
  const lines: Line[] = [];
  const { isAside, isBodyContainer } = elementJudge();
  const blocks: { element: Element; hint: Element | null }[] = [{ element: root, hint: null }];
  let links = 0;
  let aside: Element | null = null;
  let shared = 1;
  const builder = new LineBuilder((text, runs, linked) => {
    const { element, hint } = blocks.at(-1)!;
    const depth = blocks.length;
    lines.push({ text, runs, element, linked, aside, hint, depth, shared });
    shared = depth;
  });
  const enter = (element: Element) => {
    if (element.localName === 'br') builder.flush();
    if (isBlock(element)) {
      builder.flush();
      const outer = blocks.at(-1)!.hint;
      blocks.push({ element, hint: outer ?? (isBodyContainer(element) ? element : null) });
    }
    if (aside === null && isAside(element)) aside = element;
    if (element.localName === 'a') links += 1;
  };
  const leave = (element: Element) => {
    if (isBlock(element)) {
      builder.flush();
      blocks.pop();
      shared = Math.min(shared, blocks.length);
    }
    if (aside === element) aside = null;
    if (element.localName === 'a') links -= 1;
  };
  let node: Node | null = root.firstChild;
  while (node !== null) {
    if (isText(node)) builder.add(node, links > 0);
    const element: Element | null = isElement(node) ? node : null;
    if (element !== null && !isSkipped(element)) {
      enter(element);
      if (element.firstChild !== null) {
        node = element.firstChild;
        continue;
      }
      leave(element);
    }
    while (node !== null && node.nextSibling === null) {
      node = node.parentNode;
      if (node === root) node = null;
      if (node !== null && isElement(node)) leave(node);
    }
    node = node?.nextSibling ?? null;
  }
  builder.flush();
  return withoutFalseAsides(lines);
}

/** What holds most of a page's prose is no aside, whatever its class says; comments stay comments. */
function withoutFalseAsides(lines: Line[]): Line[] {
  const prose = new Map<Element | null, number>();
  let all = 0;
  for (const { text, linked, aside } of lines) {
    const amount = /[，。,]/.test(text) ? text.length - linked : 0;
    prose.set(aside, (prose.get(aside) ?? 0) + amount);
    all += amount;
  }
  for (const line of lines) {
    const { aside } = line;
    if (aside !== null && !isComments(aside) && prose.get(aside)! > all / 2) line.aside = null;
  }
  return lines;
}
