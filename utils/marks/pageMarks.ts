/** The marks of a page: puts them there, finds them again by place, and takes them away. */
import type { ReadArticle, Span } from '../model.ts';
import type { PageArticle } from '../page/article.ts';
import { offsetAt, toRanges } from '../page/ranges.ts';
import type { TextRun } from '../page/runs.ts';
import { RUBY_CHARACTERS, SLICE } from '../platform/limits.ts';
import type { HighlightLayer, Piece } from './highlights.ts';
import { characterAt } from './hit.ts';
import { firstMentions, markAt, marksOf, type Mark } from './marks.ts';
import { readingAbove, type Reading, RubyLayer, takesRuby } from './ruby.ts';
import { inSlices, visibleFirst } from './slices.ts';

/** One mark with the article it belongs to. */
export interface Marked {
  read: ReadArticle;
  mark: Mark;
}

interface Painted {
  read: ReadArticle;
  /** Runs of the page as it stands now, with readings in it. */
  runs: TextRun[];
  marks: Mark[];
}

/** The boxes of stretches of text in the window, one a line. */
export function boxesOf(pieces: readonly Piece[]): DOMRect[] {
  return pieces.flatMap(({ node, start, end }) => {
    if (end > node.length) return [];
    const range = node.ownerDocument.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    return [...range.getClientRects()];
  });
}

/** The boxes of stretches of text and of the readings above them. */
export function boxesWithReadings(pieces: readonly Piece[]): DOMRect[] {
  const readings = pieces.flatMap(({ node }) => readingAbove(node) ?? []);
  return [...boxesOf(pieces), ...readings.map((rt) => rt.getBoundingClientRect())];
}

function isAbove(pieces: readonly Piece[]): boolean {
  const boxes = boxesOf(pieces);
  return boxes.length > 0 && boxes.every((box) => box.bottom < 0);
}

/** A box of flex or grid items or a clamped one: every new node in it would be an item of its own. */
function laysOutChildren(node: Text): boolean {
  const { parentElement } = node;
  return parentElement === null || /flex|grid|box/.test(getComputedStyle(parentElement).display);
}

/** Articles are painted in the order of their answers; they are read in the order of the page. */
function byPlace(a: Painted, b: Painted): number {
  const [one, other] = [a.runs[0]?.node, b.runs[0]?.node];
  if (!one || !other || one === other) return 0;
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

export class PageMarks {
  readonly #highlights: HighlightLayer;
  readonly #ruby = new RubyLayer();
  #painted: Painted[] = [];

  constructor(highlights: HighlightLayer) {
    this.#highlights = highlights;
  }

  /** Nothing of this page is marked. */
  get isEmpty(): boolean {
    return this.#painted.length === 0;
  }

  /** Marks an article, the visible part first, until done or until `signal` ends it; `hide` takes it away. */
  async paint(page: PageArticle, read: ReadArticle, signal: AbortSignal): Promise<void> {
    const marks = marksOf(read.analysis, read.article.text.length);
    if (takesRuby(page.root)) await this.#paintReadings(page.runs, marks, signal);
    if (signal.aborted) return;
    const runs = this.#ruby.runs(page.runs);
    this.#painted.push({ read, runs, marks });
    const order = visibleFirst(marks, (mark) => isAbove(toRanges(runs, mark.start, mark.end)));
    await inSlices(order, SLICE, signal, (mark) => {
      this.#highlights.add(mark.kind, toRanges(runs, mark.start, mark.end));
    });
  }

  async #paintReadings(runs: TextRun[], marks: Mark[], signal: AbortSignal): Promise<void> {
    const byNode = new Map<Text, Reading[]>();
    for (const mark of firstMentions(marks, RUBY_CHARACTERS)) {
      const [piece, ...more] = toRanges(runs, mark.start, mark.end);
      // A name that is spread over elements keeps its highlight and goes without a reading.
      if (!piece || more.length > 0 || mark.kind === 'date') continue;
      const { text, pinyin } = mark.annotation;
      const { node, start, end } = piece;
      if (node.data.slice(start, end) !== text) continue;
      const readings = byNode.get(node) ?? [];
      if (start < (readings.at(-1)?.end ?? 0)) continue;
      byNode.set(node, [...readings, { start, end, pinyin }]);
    }
    const order = visibleFirst([...byNode], ([node]) => isAbove([{ node, start: 0, end: node.length }]));
    // Styles are all asked for before anything is written, so that the browser reckons them once.
    const fit: typeof order = [];
    await inSlices(order, SLICE, signal, (entry) => {
      if (!laysOutChildren(entry[0])) fit.push(entry);
    });
    await inSlices(fit, SLICE, signal, ([node, readings]) => this.#ruby.add(node, readings));
  }

  /** Leaves the page as it was. */
  hide(): void {
    this.#highlights.clear();
    this.#ruby.restore();
    this.#painted = [];
  }

  /** Where a mark stands on the page now. */
  piecesOf({ read, mark }: Marked): Piece[] {
    const painted = this.#painted.find((one) => one.read === read);
    return painted ? toRanges(painted.runs, mark.start, mark.end) : [];
  }

  /** Where `start` … `end` of an article stands, whether it is marked or not. */
  placeOf(page: PageArticle, start: number, end: number): Piece[] {
    return toRanges(this.#ruby.runs(page.runs), start, end);
  }

  /** The mark of a kind on exactly these words of an article. */
  markOn(read: ReadArticle, { start, end }: Span, kind: string): Marked | undefined {
    const painted = this.#painted.find((one) => one.read === read);
    const mark = painted?.marks.find((one) => one.start === start && one.end === end && one.kind === kind);
    return mark && { read, mark };
  }

  /** The mark under a point of the window. */
  at(document: Document, x: number, y: number): Marked | undefined {
    if (this.isEmpty) return undefined;
    const place = characterAt(document, x, y);
    if (!place) return undefined;
    for (const { read, runs, marks } of this.#painted) {
      const offset = offsetAt(runs, place.node, place.offset);
      const mark = offset === null ? undefined : markAt(marks, offset);
      if (mark) return { read, mark };
    }
    return undefined;
  }

  /**
   * The mark `step` (1 or −1) further in reading order, round the end; from nowhere the first one in view.
   */
  neighbour(from: Marked | undefined, step: 1 | -1): Marked | undefined {
    const all = this.#inOrder();
    if (all.length === 0) return undefined;
    const at = from ? all.findIndex(({ read, mark }) => read === from.read && mark === from.mark) : -1;
    if (at < 0) return visibleFirst(all, (marked) => isAbove(this.piecesOf(marked)))[0];
    return all[(at + step + all.length) % all.length];
  }

  #inOrder(): Marked[] {
    return this.#painted
      .toSorted(byPlace)
      .flatMap(({ read, marks }) => marks.map((mark) => ({ read, mark })));
  }
}
