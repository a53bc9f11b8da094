/**
 * Pinyin above the line, and back. A page's Text node is never replaced nor moved: it keeps its place and the head of
 * its text, what follows stands in new nodes behind it, and restoring gives it its whole text again. The reading is
 * in an attribute that `rt::before` shows (style.css), so that copying, searching and `textContent` do not meet it.
 */
import type { TextRun } from '../page/runs.ts';

export const READING = 'data-yaowen';

/** A stretch of one Text node, in offsets of its whole text, with the reading that goes above it. */
export interface Reading {
  start: number;
  end: number;
  pinyin: string;
}

interface Piece {
  node: Text;
  from: number;
  to: number;
}

interface Split {
  node: Text;
  whole: string;
  head: string;
  added: ChildNode[];
  pieces: Piece[];
}

/** Roots of frameworks, which crash when text nodes around theirs come and go (facebook/react#11538). */
const APP_ROOTS = '#root, #app, #__next, #__nuxt, [data-v-app], [data-reactroot]';

/** Whether nodes may be put beside the page's own under this element. */
export function takesRuby(root: Element): boolean {
  return root.closest(APP_ROOTS) === null;
}

/** The reading above a Text node of ours, if there is one. */
export function readingAbove(node: Text): Element | null {
  const { parentElement: ruby, nextSibling: rt } = node;
  return ruby?.localName === 'ruby' && ruby.hasAttribute(READING) && rt instanceof Element ? rt : null;
}

export class RubyLayer {
  readonly #splits = new Map<Text, Split>();

  /**
   * Puts readings above stretches of one Text node. `readings` are sorted and do not overlap. A node that already
   * carries readings, that has left the page, or that has no such stretch, is left as it is.
   */
  add(node: Text, readings: readonly Reading[]): void {
    const parent = node.parentNode;
    const first = readings[0];
    if (!parent || !first || this.#splits.has(node) || readings.at(-1)!.end > node.data.length) return;
    const { ownerDocument: document, data: whole } = node;
    const head = whole.slice(0, first.start);
    const split: Split = { node, whole, head, added: [], pieces: [{ node, from: 0, to: first.start }] };
    const behind = document.createDocumentFragment();
    const addText = (from: number, to: number, into: Node): Text => {
      const text = into.appendChild(document.createTextNode(whole.slice(from, to)));
      split.pieces.push({ node: text, from, to });
      return text;
    };
    for (const [index, { start, end, pinyin }] of readings.entries()) {
      const ruby = document.createElement('ruby');
      ruby.setAttribute(READING, '');
      addText(start, end, ruby);
      const rt = document.createElement('rt');
      rt.setAttribute(READING, pinyin);
      ruby.append(rt);
      behind.append(ruby);
      split.added.push(ruby);
      const next = readings[index + 1]?.start ?? whole.length;
      if (next > end) split.added.push(addText(end, next, behind));
    }
    this.#splits.set(node, split);
    parent.insertBefore(behind, node.nextSibling);
    node.data = head;
  }

  /** Runs of the page as it stands now, from runs made before any reading was put in. */
  runs(runs: readonly TextRun[]): TextRun[] {
    return runs.flatMap((run) => {
      const split = this.#splits.get(run.node);
      return split ? divide(run, split.pieces) : [run];
    });
  }

  /**
   * Takes every reading away again. Where the page has meanwhile written into a node of its own, what it wrote stays.
   */
  restore(): void {
    for (const { node, whole, head, added } of this.#splits.values()) {
      for (const child of added) child.remove();
      if (node.data === head) node.data = whole;
    }
    this.#splits.clear();
  }
}

/** The parts of a run that lie in each piece of its node. */
function divide(run: TextRun, pieces: readonly Piece[]): TextRun[] {
  const parts: TextRun[] = [];
  const last = run.offset + run.end - run.start;
  for (const { node, from, to } of pieces) {
    const start = Math.max(from, run.offset);
    const end = Math.min(to, last);
    if (start >= end) continue;
    const shift = run.start - run.offset;
    parts.push({ start: start + shift, end: end + shift, node, offset: start - from });
  }
  return parts;
}
