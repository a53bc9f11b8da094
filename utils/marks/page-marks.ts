/** The marks of a page: puts them there, finds them again by place, and takes them away. */
import type { Analysis } from '../model/analysis.ts';
import type { ReadArticle } from '../model/page.ts';
import type { Settings } from '../model/settings.ts';
import type { Span } from '../model/text.ts';
import type { PageArticle } from '../page/article.ts';
import { parentOf } from '../page/composed.ts';
import { offsetAt, toRanges } from '../page/ranges.ts';
import type { TextRun } from '../page/runs.ts';
import { RUBY_CHARACTERS, SLICE } from '../platform/limits.ts';
import { isAbove } from './boxes.ts';
import type { HighlightLayer, MarkGroup, Piece } from './highlights.ts';
import { characterAt } from './hit.ts';
import { chosenMarks, firstMentions, markAt, marksOf, type Mark } from './marks.ts';
import { NodeReadings } from './node-readings.ts';
import { type RubyLayer, takesRuby } from './ruby.ts';
import type { ShadowStyles } from './shadow-styles.ts';
import { inSlices, visibleFirst } from './slices.ts';
import { type ReadWords, VisibleWords } from './visible-words.ts';

/** One mark with the article it belongs to. */
export interface Marked {
  read: ReadArticle;
  mark: Mark;
}

interface Painted {
  read: ReadArticle;
  /** As it is without readings. */
  page: PageArticle;
  /** Runs of the page as it stands now, with readings in it. */
  runs: TextRun[];
  marks: Mark[];
  group: MarkGroup;
  words: VisibleWords | undefined;
}

interface MarkParts {
  highlights: HighlightLayer;
  ruby: RubyLayer;
  shadowStyles: ShadowStyles;
  readWords: ReadWords;
  settings: Settings;
}

/** A box of flex or grid items or a clamped one: every new node in it would be an item of its own. */
function laysOutChildren(node: Text): boolean {
  const parent = parentOf(node);
  return parent === null || /flex|grid|box/.test(getComputedStyle(parent).display);
}

/** The node, or the host of the shadow tree that it stands in, in the tree of the document. */
function inDocument(node: Node): Node {
  let at = node;
  for (let root = at.getRootNode(); root instanceof ShadowRoot; root = at.getRootNode()) at = root.host;
  return at;
}

/** Articles are painted in the order of their answers; they are read in the order of the page. */
function byPlace(a: Painted, b: Painted): number {
  const [one, other] = [a.runs[0]?.node, b.runs[0]?.node];
  if (!one || !other || one === other) return 0;
  const isSameTree = one.getRootNode() === other.getRootNode();
  const [before, after] = isSameTree ? [one, other] : [inDocument(one), inDocument(other)];
  return before.compareDocumentPosition(after) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

export class PageMarks {
  readonly #highlights: HighlightLayer;
  readonly #ruby: RubyLayer;
  readonly #shadowStyles: ShadowStyles;
  readonly #readWords: ReadWords;
  #settings: Settings;
  #painted: Painted[] = [];
  /** The page's own nodes that are marked, and the nodes that readings made of them. */
  #known = new WeakSet<Node>();

  constructor({ highlights, ruby, shadowStyles, readWords, settings }: MarkParts) {
    this.#shadowStyles = shadowStyles;
    this.#highlights = highlights;
    this.#ruby = ruby;
    this.#readWords = readWords;
    this.#settings = settings;
  }

  /** Nothing of this page is marked. */
  get isEmpty(): boolean {
    return this.#painted.length === 0;
  }

  /** How marks look from the next painting on. */
  set settings(settings: Settings) {
    this.#settings = settings;
  }

  /** Whether a node's text is marked. */
  knows(node: Node): boolean {
    return this.#known.has(node);
  }

  /** The article with its runs as they are without our readings, so that it can be compared with what was painted. */
  asUnmarked(page: PageArticle): PageArticle {
    return { ...page, runs: this.#ruby.ownRuns(page.runs) };
  }

  /**
   * Marks what is known of an article before the engine has answered: no readings, so that lines grow once. `paint`
   * takes these marks away when its own are there.
   */
  async glance(page: PageArticle, analysis: Analysis, signal: AbortSignal): Promise<void> {
    if (!this.isEmpty) return;
    const marks = chosenMarks(marksOf(analysis, page.article.text.length), this.#settings);
    const order = visibleFirst(marks, (mark) => isAbove(toRanges(page.runs, mark.start, mark.end)));
    this.#shadowStyles.dress(page.runs.map(({ node }) => node));
    await inSlices(order, SLICE, signal, ({ kind, start, end }) => {
      if (this.isEmpty) this.#highlights.showEarly(kind, toRanges(page.runs, start, end));
    });
  }

  /** Marks an article, the visible part first, until done or until `signal` ends it; `erase` takes it away. */
  async paint(page: PageArticle, read: ReadArticle, signal: AbortSignal): Promise<void> {
    const marks = chosenMarks(marksOf(read.analysis, read.article.text.length), this.#settings);
    const painted: Painted = {
      read,
      page,
      runs: page.runs,
      marks,
      group: this.#highlights.group(),
      words: undefined,
    };
    this.#painted.push(painted);
    for (const { node } of page.runs) this.#known.add(node);
    this.#shadowStyles.dress(page.runs.map(({ node }) => node));
    // Asked before any reading is written: afterwards the browser would have to lay out the whole page for the answer.
    const order = visibleFirst(marks, (mark) => isAbove(toRanges(page.runs, mark.start, mark.end)));
    if (this.#settings.pinyin !== 'none' && takesRuby(page.root)) await this.#paintReadings(painted, signal);
    if (signal.aborted) return;
    painted.runs = this.#ruby.runs(page.runs);
    for (const { node } of painted.runs) this.#known.add(node);
    await inSlices(order, SLICE, signal, (mark) => {
      painted.group.set(mark, toRanges(painted.runs, mark.start, mark.end));
    });
    this.#highlights.clearEarly();
  }

  async #paintReadings(painted: Painted, signal: AbortSignal): Promise<void> {
    const { page, marks } = painted;
    const { pinyin, knownWords } = this.#settings;
    const wholeText = (node: Text) => this.#ruby.wholeText(node);
    const readings = new NodeReadings(page, this.#settings, wholeText);
    const named = pinyin === 'all' ? marks : firstMentions(marks, RUBY_CHARACTERS);
    await inSlices(named, SLICE, signal, (mark) => {
      if (mark.kind !== 'date' && mark.annotation.text.length <= RUBY_CHARACTERS)
        readings.add(mark, mark.annotation.pinyin);
    });
    const order = visibleFirst(readings.nodes(), (node) => isAbove([{ node, start: 0, end: node.length }]));
    // Styles are all asked for before anything is written, so that the browser reckons them once.
    const fit: Text[] = [];
    await inSlices(order, SLICE, signal, (node) => {
      if (!laysOutChildren(node)) fit.push(node);
    });
    await inSlices(fit, SLICE, signal, (node) => this.#ruby.add(node, readings.of(node)));
    if (signal.aborted || (pinyin !== 'all' && pinyin !== 'hard')) return;
    painted.words = new VisibleWords(page, {
      ask: this.#readWords,
      known: pinyin === 'hard' ? knownWords : 0,
      readings,
      show: (nodes) => this.#showWords(painted, nodes, readings, signal),
    });
    signal.addEventListener('abort', () => painted.words?.stop());
  }

  /** Puts the readings of words that came into view above them; the marks of their nodes are put on anew. */
  async #showWords(
    painted: Painted,
    nodes: readonly Text[],
    readings: NodeReadings,
    signal: AbortSignal,
  ): Promise<void> {
    const fit = nodes.filter((node) => node.isConnected && !laysOutChildren(node));
    await inSlices(fit, SLICE, signal, (node) => this.#ruby.add(node, readings.of(node)));
    if (signal.aborted || !this.#painted.includes(painted)) return;
    painted.runs = this.#ruby.runs(painted.page.runs);
    for (const { node } of painted.runs) this.#known.add(node);
    const changed = new Set(fit);
    const here = painted.page.runs.filter(({ node }) => changed.has(node));
    const marks = painted.marks.filter((mark) =>
      here.some(({ start, end }) => mark.start < end && start < mark.end),
    );
    await inSlices(marks, SLICE, signal, (mark) => {
      painted.group.set(mark, toRanges(painted.runs, mark.start, mark.end));
    });
  }

  /** Lets go of readings that the page has disturbed; the page's own nodes stay as it wants them. */
  mend(): void {
    this.#ruby.heal();
  }

  /** Takes the marks of one article away; its readings stay until `settle`. */
  erase(read: ReadArticle): void {
    const index = this.#painted.findIndex((one) => one.read === read);
    if (index < 0) return;
    const [painted] = this.#painted.splice(index, 1);
    painted?.group.remove();
    painted?.words?.stop();
  }

  /** Takes away readings over what belongs to no marked article any more. */
  settle(): void {
    this.#ruby.restore(new Set(this.#painted.flatMap(({ page }) => page.runs.map(({ node }) => node))));
  }

  /** Leaves the page as it was. */
  hide(): void {
    for (const { words } of this.#painted) words?.stop();
    this.#highlights.clear();
    this.#ruby.restore();
    this.#shadowStyles.undress();
    this.#painted = [];
    this.#known = new WeakSet();
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

  /** The text of the article under a point of the window, and which of its characters is there. */
  textAt(
    document: Document,
    x: number,
    y: number,
  ): { text: string; offset: number; piecesOf: (span: Span) => Piece[] } | undefined {
    const place = characterAt(document, x, y);
    if (!place) return undefined;
    for (const { read, runs } of this.#painted) {
      const offset = offsetAt(runs, place.node, place.offset);
      if (offset === null) continue;
      const piecesOf = ({ start, end }: Span) => toRanges(runs, start, end);
      return { text: read.article.text, offset, piecesOf };
    }
    return undefined;
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
