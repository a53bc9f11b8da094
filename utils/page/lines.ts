/** A page's text as lines, one a paragraph, each with its way back to the text nodes. */
import { isWithin, shadowOf } from './composed.ts';
import { elementJudge, isBlockName, isComments, isHeadingName, isSkipped } from './elements.ts';
import { LineBuilder } from './line-builder.ts';
import type { TextRun } from './runs.ts';
import { weightOf } from './weight.ts';

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
  /** The innermost <article> that it stands in, if any. */
  article: Element | null;
  /** The innermost heading that it stands in, if any. */
  heading: Element | null;
  /** How many block elements hold it, and how many of those hold the line before it too. */
  depth: number;
  shared: number;
  /** What it says for or against an article's body standing here: see weight.ts. */
  weight: number;
}

const TEXT = 3;
const ELEMENT = 1;
/** How many nodes are looked at between two moments at which the reading may rest. */
const STRIDE = 400;
/** A page that changes all the time is in the end read without a rest. */
const RESTARTS = 3;

/** An element that the walk is in, and what holds for the text in it. */
interface Frame {
  element: Element;
  /** The block element that holds its text: itself or the nearest above. */
  block: Element;
  isBlock: boolean;
  isLink: boolean;
  depth: number;
  aside: Element | null;
  hint: Element | null;
  article: Element | null;
  heading: Element | null;
  /** What was put into it, where it is a slot that something was put into, and which of it is being read. */
  slotted: readonly Node[] | undefined;
  at: number;
}

/** The walk through the elements under one: where it is, and the lines met. */
class Walk {
  readonly lines: Line[] = [];
  readonly #judge = elementJudge();
  readonly #frames: Frame[];
  readonly #builder: LineBuilder;
  #frame: Frame;
  #shared = 1;

  constructor(root: Element) {
    const none = { aside: null, hint: null, article: null, heading: null };
    const at = { slotted: undefined, at: 0 };
    this.#frame = { element: root, block: root, isBlock: true, isLink: false, depth: 1, ...none, ...at };
    this.#frames = [this.#frame];
    this.#builder = new LineBuilder((text, runs, linked) => this.#add(text, runs, linked));
  }

  text(node: Text): void {
    this.#builder.add(node, this.#frame.isLink);
  }

  enter(element: Element): void {
    const { localName } = element;
    if (localName === 'br') this.#builder.flush();
    const isBlock = isBlockName(localName);
    if (isBlock) this.#builder.flush();
    const { block, isLink, depth, aside, hint, article, heading } = this.#frame;
    const role = this.#judge(element, localName);
    this.#frame = {
      element,
      block: isBlock ? element : block,
      isBlock,
      isLink: isLink || localName === 'a',
      depth: isBlock ? depth + 1 : depth,
      aside: aside ?? (role.isAside ? element : null),
      hint: hint ?? (isBlock && role.isBodyContainer ? element : null),
      article: localName === 'article' ? element : article,
      heading: isBlock && isHeadingName(localName) ? element : heading,
      slotted: undefined,
      at: 0,
    };
    this.#frames.push(this.#frame);
  }

  /** What stands first in the element entered last; its shadow tree shows in the place of its children. */
  first(): Node | null {
    const { element } = this.#frame;
    const tree = shadowOf(element);
    if (tree) return tree.firstChild;
    if (element.localName === 'slot') {
      const put = (element as Partial<HTMLSlotElement>).assignedNodes?.() ?? [];
      if (put.length > 0) this.#frame.slotted = put;
    }
    return this.#frame.slotted?.[0] ?? element.firstChild;
  }

  /** What stands after a node of the element entered last. */
  after(node: Node): Node | null {
    const { slotted } = this.#frame;
    return slotted ? (slotted[(this.#frame.at += 1)] ?? null) : node.nextSibling;
  }

  /** Leaves the element entered last. @returns it, or null where there is none but the one to begin with */
  leave(): Element | null {
    if (this.#frames.length === 1) return null;
    const { element, isBlock } = this.#frame;
    if (isBlock) this.#builder.flush();
    this.#frames.pop();
    this.#frame = this.#frames.at(-1)!;
    this.#shared = Math.min(this.#shared, this.#frame.depth);
    return element;
  }

  end(): Line[] {
    this.#builder.flush();
    return withoutFalseAsides(this.lines);
  }

  #add(text: string, runs: TextRun[], linked: number): void {
    const { block, depth, aside, hint, article, heading } = this.#frame;
    const weight = weightOf(text, linked, aside !== null);
    const shared = this.#shared;
    const around = { aside, hint, article, heading };
    this.lines.push({ text, runs, element: block, linked, ...around, depth, shared, weight });
    this.#shared = depth;
  }
}

/**
 * Reads the lines under an element in document order, without changing anything and without recursion, so that no
 * depth of nesting can overflow the stack. Yields now and then, so that whoever drives it may let the page breathe;
 * a page that takes the place away from under the walk while it rests is read again from the start.
 */
export function* readLines(root: Element): Generator<void, Line[]> {
  let walk = new Walk(root);
  let node = walk.first();
  let restarts = 0;
  for (let seen = 1; node !== null; seen += 1) {
    if (seen % STRIDE === 0 && restarts < RESTARTS) {
      yield;
      if (!isWithin(node, root)) {
        restarts += 1;
        walk = new Walk(root);
        node = walk.first();
        continue;
      }
    }
    // Not instanceof: frames and what parses pages outside a browser have classes of their own.
    const { nodeType } = node;
    if (nodeType === TEXT) walk.text(node as Text);
    else if (nodeType === ELEMENT && !isSkipped(node as Element)) {
      walk.enter(node as Element);
      const inner = walk.first();
      if (inner !== null) {
        node = inner;
        continue;
      }
      walk.leave();
    }
    let next = walk.after(node);
    while (next === null) {
      const left = walk.leave();
      if (left === null) break;
      next = walk.after(left);
    }
    node = next;
  }
  return walk.end();
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
    if (aside === null || prose.get(aside)! <= all / 2 || isComments(aside)) continue;
    line.aside = null;
    line.weight = weightOf(line.text, line.linked, false);
  }
  return lines;
}
