import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';

interface Props<Row> {
  rows: readonly Row[];
  /** Draws one row as an `li`; `attributes` go on it. */
  draw: (row: Row, attributes: RowAttributes) => ComponentChildren;
  /** Roughly how high a row is, in px; what is drawn is measured. */
  height: number;
  class?: string;
  /** Called with the rows that are drawn, whenever they change. */
  onShown?: (rows: readonly Row[]) => void;
}

/** A row says where it stands, since most of the list is not drawn. */
export interface RowAttributes {
  'data-at': number;
  'aria-setsize': number;
  'aria-posinset': number;
}

/** Rows are drawn and left out by blocks of so many: about a window's height of them, since a search draws one anew. */
const BLOCK = 10;

/** First and last block that are drawn. */
interface Range {
  first: number;
  last: number;
}

/** So many blocks are measured before it is said how high a row is; from then on that stays, so that nothing jumps. */
const ENOUGH = 3;

/** Heights of the blocks as they were when they were last drawn. */
class Heights {
  readonly #known = new Map<number, number>();
  #row: number;

  constructor(guess: number) {
    this.#row = guess;
  }

  set(block: number, height: number): void {
    this.#known.set(block, height);
    if (this.#known.size !== ENOUGH) return;
    const sum = [...this.#known.values()].reduce((total, each) => total + each, 0);
    this.#row = sum / (ENOUGH * BLOCK);
  }

  of(block: number, rows: number): number {
    return this.#known.get(block) ?? this.#row * Math.min(BLOCK, rows - block * BLOCK);
  }

  between(first: number, end: number, rows: number): number {
    let height = 0;
    for (let block = first; block < end; block++) height += this.of(block, rows);
    return height;
  }
}

/** The blocks that lie in the window or one window's height around it. */
function blocksInView(list: HTMLElement, heights: Heights, rows: number): Range {
  const blocks = Math.ceil(rows / BLOCK);
  const top = -list.getBoundingClientRect().top - innerHeight;
  const bottom = top + 3 * innerHeight;
  let [first, last, end] = [0, 0, 0];
  for (let block = 0; block < blocks; block++) {
    end += heights.of(block, rows);
    if (end <= top && block < blocks - 1) first = block + 1;
    last = block;
    if (end >= bottom) break;
  }
  return { first: Math.min(first, last), last };
}

/** Takes down how high the drawn blocks are. */
function measure(list: HTMLElement, heights: Heights): void {
  const drawn = new Map<number, { top: number; bottom: number; rows: number }>();
  for (const row of list.querySelectorAll<HTMLElement>(':scope > [data-at]')) {
    const block = Math.floor(Number(row.dataset['at']) / BLOCK);
    const { top, bottom } = row.getBoundingClientRect();
    const before = drawn.get(block);
    drawn.set(block, { top: before?.top ?? top, bottom, rows: (before?.rows ?? 0) + 1 });
  }
  for (const [block, { top, bottom, rows }] of drawn) {
    // The last block may be a short one, which says little of the others; of a view that is hidden nothing is known.
    if (rows === BLOCK && bottom > top) heights.set(block, bottom - top);
  }
}

/** The block that holds what the keyboard is at: it stays, wherever the list is scrolled. */
function focusedBlock(list: HTMLElement): number | undefined {
  const row = list.contains(document.activeElement)
    ? document.activeElement?.closest<HTMLElement>('[data-at]')
    : null;
  return row ? Math.floor(Number(row.dataset['at']) / BLOCK) : undefined;
}

/**
 * A list of any length, of which what is in view is drawn and a window's height above and below. What is left out is
 * empty room of its height; where that was guessed wrong, the browser keeps in place what is being read (scroll
 * anchoring).
 */
export function LongList<Row>({ rows, draw, height, class: name, onShown }: Props<Row>) {
  const list = useRef<HTMLUListElement>(null);
  const heights = useRef<Heights>(undefined);
  heights.current ??= new Heights(height);
  const known = heights.current;
  const blocks = Math.ceil(rows.length / BLOCK);
  const [range, setRange] = useState<Range>({ first: 0, last: 0 });
  const [held, setHeld] = useState<number>();
  const latest = useRef(look);
  latest.current = look;

  function look() {
    if (!list.current) return;
    measure(list.current, known);
    const next = blocksInView(list.current, known, rows.length);
    setRange((now) => (now.first === next.first && now.last === next.last ? now : next));
    setHeld(focusedBlock(list.current));
  }

  // After every drawing: what was drawn may be lower than was guessed, and leave room for more.
  useLayoutEffect(look);
  useLayoutEffect(() => {
    let frame = 0;
    const later = () => {
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        latest.current();
      });
    };
    addEventListener('scroll', later, { passive: true });
    addEventListener('resize', later);
    return () => {
      removeEventListener('scroll', later);
      removeEventListener('resize', later);
      cancelAnimationFrame(frame);
    };
  }, []);

  const drawn = new Set<number>();
  for (let block = range.first; block <= range.last && block < blocks; block++) drawn.add(block);
  if (held !== undefined && held < blocks) drawn.add(held);
  const ordered = [...drawn].sort((a, b) => a - b);

  useEffect(() => {
    onShown?.(ordered.flatMap((block) => rows.slice(block * BLOCK, (block + 1) * BLOCK)));
  }, [rows, ordered.join()]);

  const parts: ComponentChildren[] = [];
  const gap = (from: number, to: number) => {
    if (to > from)
      parts.push(
        <li
          key={`gap ${from === 0 ? 'first' : from}`}
          class="gap"
          aria-hidden="true"
          style={{ height: `${known.between(from, to, rows.length)}px` }}
        />,
      );
  };
  let next = 0;
  for (const block of ordered) {
    gap(next, block);
    for (let at = block * BLOCK; at < Math.min(rows.length, (block + 1) * BLOCK); at++) {
      const row = rows[at];
      if (row !== undefined)
        parts.push(draw(row, { 'data-at': at, 'aria-setsize': rows.length, 'aria-posinset': at + 1 }));
    }
    next = block + 1;
  }
  gap(next, blocks);
  return (
    <ul class={name} ref={list}>
      {parts}
    </ul>
  );
}
