/**
 * Pinyin above the line, and back. A page's Text node is never replaced nor moved: it keeps its place and the head of
 * its text, what follows stands in new nodes behind it, and restoring gives it its whole text again. The reading is
 * in an attribute that `rt::before` shows (style.css), so that copying, searching and `textContent` do not meet it.
 * Where the page meanwhile moves, removes or rewrites a node of its own, ours go and what the page did stands.
 */
import type { TextRun } from '../page/runs.ts';

export const READING = 'data-yaowen';
/** On a reading whose syllables are elements of their own, and on each of them with its tone. */
const TONES = 'data-yaowen-tone';

/** A stretch of one Text node, in offsets of its whole text, with the reading that goes above it. */
export interface Reading {
  start: number;
  end: number;
  /** As it is shown; where tones are told apart by colour, one part a syllable with its tone. */
  parts: readonly { text: string; tone: number | null }[];
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
  readings: readonly Reading[];
}

/** Roots of frameworks, which crash when text nodes around theirs come and go (facebook/react#11538). */
const APP_ROOTS = '#root, #app, #__next, #__nuxt, [data-v-app], [data-reactroot]';
/** A node that the page changed so often under a reading goes without one. */
const ROUNDS = 3;

/** Whether nodes may be put beside the page's own under this element. */
export function takesRuby(root: Element): boolean {
  return root.closest(APP_ROOTS) === null;
}

/** The reading above a Text node of ours, if there is one. */
export function readingAbove(node: Text): Element | null {
  const { parentElement: ruby, nextSibling: rt } = node;
  return ruby?.localName === 'ruby' && ruby.hasAttribute(READING) && rt instanceof Element ? rt : null;
}

/**
 * Takes away readings of which nobody knows the page's own nodes any more: each word, and the text of ours behind it, goes
 * back into the Text node before it.
 */
export function removeReadings(root: ParentNode): void {
  for (const ruby of root.querySelectorAll(`ruby[${READING}]`)) {
    const { firstChild: word, previousSibling: before, nextSibling: behind } = ruby;
    const text = word instanceof Text ? word.data : '';
    if (!(before instanceof Text)) {
      ruby.replaceWith(text);
      continue;
    }
    ruby.remove();
    if (behind instanceof Text) behind.remove();
    before.appendData(text + (behind instanceof Text ? behind.data : ''));
  }
}

const written = ({ parts }: Reading): string => parts.map(({ text }) => text).join('');

/** The reading above a word: the attribute that style.css shows, or one for each syllable with its tone. */
function readingElement(document: Document, reading: Reading): HTMLElement {
  const rt = document.createElement('rt');
  rt.setAttribute(READING, written(reading));
  // Where style.css goes away, so does the room above the line.
  rt.hidden = true;
  const { parts } = reading;
  if (parts.some(({ tone }) => tone !== null)) {
    rt.setAttribute(TONES, '');
    for (const { text, tone } of parts) {
      const syllable = rt.appendChild(document.createElement('span'));
      syllable.setAttribute(READING, text);
      syllable.setAttribute(TONES, String(tone ?? ''));
    }
  }
  return rt;
}

function sameReadings(some: readonly Reading[], others: readonly Reading[]): boolean {
  return (
    some.length === others.length &&
    some.every((reading, index) => {
      const other = others[index]!;
      return (
        reading.start === other.start && reading.end === other.end && written(reading) === written(other)
      );
    })
  );
}

/** Whether all that was put behind the node still stands there, in its order. */
function isWhole({ node, head, added }: Split): boolean {
  let last: ChildNode = node;
  return (
    node.data === head &&
    node.isConnected &&
    added.every((child) => {
      const follows = last.nextSibling === child;
      last = child;
      return follows;
    })
  );
}

export class RubyLayer {
  readonly #splits = new Map<Text, Split>();
  /** What stands in which node of the page, for each of the nodes that a split made. */
  readonly #owners = new WeakMap<Text, { split: Split; from: number }>();
  readonly #disturbed = new WeakMap<Text, number>();
  readonly #quietly: (write: () => void) => void;

  /** @param quietly does what writes to the page, unheard by who watches the page for changes of its own */
  constructor(quietly: (write: () => void) => void = (write) => write()) {
    this.#quietly = quietly;
  }

  /**
   * Puts readings above stretches of one Text node, instead of those that it has. `readings` are sorted and do not
   * overlap. A node that has left the page, that the page keeps changing, or that has no such stretch, is left as it
   * is.
   */
  add(node: Text, readings: readonly Reading[]): void {
    const split = this.#splits.get(node);
    if (split) {
      if (sameReadings(split.readings, readings)) return;
      this.#quietly(() => this.#undo(split));
    }
    const last = readings.at(-1);
    if (!node.parentNode || !last || last.end > node.data.length) return;
    if ((this.#disturbed.get(node) ?? 0) >= ROUNDS) return;
    this.#quietly(() => this.#split(node, readings));
  }

  /** The text of a node of the page as it is without readings. */
  wholeText(node: Text): string {
    return this.#splits.get(node)?.whole ?? node.data;
  }

  #split(node: Text, readings: readonly Reading[]): void {
    const first = readings[0]!;
    const { ownerDocument: document, data: whole } = node;
    const head = whole.slice(0, first.start);
    const pieces = [{ node, from: 0, to: first.start }];
    const split: Split = { node, whole, head, added: [], pieces, readings };
    const behind = document.createDocumentFragment();
    const addText = (from: number, to: number, into: Node): Text => {
      const text = into.appendChild(document.createTextNode(whole.slice(from, to)));
      pieces.push({ node: text, from, to });
      this.#owners.set(text, { split, from });
      return text;
    };
    for (const [index, reading] of readings.entries()) {
      const { start, end } = reading;
      const ruby = document.createElement('ruby');
      ruby.setAttribute(READING, '');
      addText(start, end, ruby);
      ruby.append(readingElement(document, reading));
      behind.append(ruby);
      split.added.push(ruby);
      const next = readings[index + 1]?.start ?? whole.length;
      if (next > end) split.added.push(addText(end, next, behind));
    }
    this.#splits.set(node, split);
    node.parentNode?.insertBefore(behind, node.nextSibling);
    node.data = head;
  }

  /** Takes one node's readings away. Where the page has written into the node, what it wrote stays. */
  #undo(split: Split): void {
    const { node, whole, head, added } = split;
    for (const child of added) child.remove();
    if (node.data === head) node.data = whole;
    this.#splits.delete(node);
  }

  /** Runs of the page as it stands now, from runs made before any reading was put in. */
  runs(runs: readonly TextRun[]): TextRun[] {
    return runs.flatMap((run) => {
      const split = this.#splits.get(run.node);
      return split ? divide(run, split.pieces) : [run];
    });
  }

  /** Runs as they would be without readings, from runs of the page as it stands now. */
  ownRuns(runs: readonly TextRun[]): TextRun[] {
    const own: TextRun[] = [];
    for (const run of runs) {
      const owner = this.#owners.get(run.node);
      const isOurs = owner && this.#splits.get(owner.split.node) === owner.split;
      const node = isOurs ? owner.split.node : run.node;
      const offset = run.offset + (isOurs ? owner.from : 0);
      const last = own.at(-1);
      const goesOn =
        last?.node === node && last.end === run.start && last.offset + last.end - last.start === offset;
      if (goesOn) last.end = run.end;
      else own.push({ ...run, node, offset });
    }
    return own;
  }

  /**
   * Lets go of every node that the page has changed: ours go, the page's own stay as the page wants them.
   * @returns whether there was one
   */
  heal(): boolean {
    const broken = [...this.#splits.values()].filter((split) => !isWhole(split));
    this.#quietly(() => {
      for (const split of broken) {
        this.#disturbed.set(split.node, (this.#disturbed.get(split.node) ?? 0) + 1);
        this.#undo(split);
      }
    });
    return broken.length > 0;
  }

  /** Takes every reading away, but for those of the nodes given. */
  restore(kept: ReadonlySet<Text> = new Set()): void {
    this.#quietly(() => {
      for (const split of this.#splits.values()) if (!kept.has(split.node)) this.#undo(split);
    });
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
