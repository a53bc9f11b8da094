/**
 * Marks by the CSS Custom Highlight API: no element, no mutation of the page. One highlight a kind; how each looks is
 * in reader.content/style.css. Other scripts register highlights of their own, so ours go by name, one by one.
 */
import { MARK_KINDS, type Mark, type MarkKind } from './marks.ts';

/** A stretch of one Text node. */
export interface Piece {
  node: Text;
  start: number;
  end: number;
}

/** Kinds that are shown before all is known; their marks have names of their own, and no popup yet. */
const EARLY_KINDS = ['term', 'date'] as const;

const earlyName = (kind: string) => `yaowen-early-${kind}`;
const nameOf = (kind: string) => `yaowen-${kind}`;
/** The mark that the keyboard stands on, and the sentence that the panel points to. */
const POINTERS = ['here', 'flash'] as const;

export type Pointer = (typeof POINTERS)[number];

function rangesOf(pieces: readonly Piece[]): StaticRange[] {
  return pieces.map(
    ({ node, start, end }) =>
      new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end }),
  );
}

/** Set once alone: Firefox reads all of a highlight's ranges anew whenever it is set. */
function highlightOf(registry: HighlightRegistry, name: string): Highlight {
  let highlight = registry.get(name);
  if (!highlight) registry.set(name, (highlight = new Highlight()));
  return highlight;
}

/** Whether marks stand on the page. Asked name by name: Firefox lets no content script go through a page's registry. */
export function hasMarks(registry: HighlightRegistry): boolean {
  return MARK_KINDS.some((kind) => registry.has(nameOf(kind)));
}

/** The marks of one article. */
export class MarkGroup {
  readonly #registry: HighlightRegistry;
  readonly #ranges = new Map<Mark, StaticRange[]>();

  constructor(registry: HighlightRegistry) {
    this.#registry = registry;
  }

  /** Shows a mark here, instead of where it was shown before. */
  set(mark: Mark, pieces: readonly Piece[]): void {
    const highlight = highlightOf(this.#registry, nameOf(mark.kind));
    for (const range of this.#ranges.get(mark) ?? []) highlight.delete(range);
    const ranges = rangesOf(pieces);
    for (const range of ranges) highlight.add(range);
    this.#ranges.set(mark, ranges);
  }

  remove(): void {
    for (const [{ kind }, ranges] of this.#ranges)
      for (const range of ranges) this.#registry.get(nameOf(kind))?.delete(range);
    this.#ranges.clear();
  }
}

export class HighlightLayer {
  readonly #registry: HighlightRegistry;

  constructor(registry: HighlightRegistry) {
    this.#registry = registry;
  }

  group(): MarkGroup {
    return new MarkGroup(this.#registry);
  }

  /** Shows what is known early, until `clearEarly`. */
  showEarly(kind: MarkKind, pieces: readonly Piece[]): void {
    const highlight = highlightOf(this.#registry, earlyName(kind));
    for (const range of rangesOf(pieces)) highlight.add(range);
  }

  clearEarly(): void {
    for (const kind of EARLY_KINDS) this.#registry.delete(earlyName(kind));
  }

  /** Points at one stretch, instead of where it pointed before. */
  point(pointer: Pointer, pieces: readonly Piece[]): void {
    const highlight = new Highlight(...rangesOf(pieces));
    highlight.priority = 1;
    this.#registry.set(nameOf(pointer), highlight);
  }

  unpoint(pointer: Pointer): void {
    this.#registry.delete(nameOf(pointer));
  }

  clear(): void {
    this.clearEarly();
    for (const kind of [...MARK_KINDS, ...POINTERS]) this.#registry.delete(nameOf(kind));
  }
}
