/** Which readings go above which Text nodes of an article. */
import type { Settings } from '../model/settings.ts';
import type { Span } from '../model/text.ts';
import type { PageArticle } from '../page/article.ts';
import { toRanges } from '../page/ranges.ts';
import { writeReading } from '../reading/style.ts';
import type { Reading } from './ruby.ts';

export class NodeReadings {
  readonly #page: PageArticle;
  readonly #settings: Settings;
  readonly #wholeText: (node: Text) => string;
  readonly #byNode = new Map<Text, Reading[]>();

  /** @param wholeText a node's text as it is without readings */
  constructor(page: PageArticle, settings: Settings, wholeText: (node: Text) => string) {
    this.#page = page;
    this.#settings = settings;
    this.#wholeText = wholeText;
  }

  /**
   * Adds a reading for a stretch of the article. A stretch that is spread over nodes, that the page has changed, or
   * that touches one with a reading, goes without. @returns the node that it stands in
   */
  add({ start, end }: Span, pinyin: string): Text | undefined {
    const [piece, ...more] = toRanges(this.#page.runs, start, end);
    if (!piece || more.length > 0 || !pinyin) return undefined;
    const { node } = piece;
    if (this.#wholeText(node).slice(piece.start, piece.end) !== this.#page.article.text.slice(start, end))
      return undefined;
    const readings = this.#byNode.get(node) ?? [];
    // Most come in order.
    const last = readings.at(-1);
    const isLast = !last || last.end <= piece.start;
    const at = isLast ? -1 : readings.findIndex((other) => other.end > piece.start);
    const next = readings[at];
    if (next && next.start < piece.end) return undefined;
    const parts = writeReading(pinyin, this.#settings);
    const reading = { start: piece.start, end: piece.end, parts };
    readings.splice(at < 0 ? readings.length : at, 0, reading);
    this.#byNode.set(node, readings);
    return node;
  }

  /** The nodes that have readings, in the order in which they came. */
  nodes(): Text[] {
    return [...this.#byNode.keys()];
  }

  /** The readings of one node, in order. */
  of(node: Text): readonly Reading[] {
    return [...(this.#byNode.get(node) ?? [])];
  }
}
