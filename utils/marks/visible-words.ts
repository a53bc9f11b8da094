/** Readings of every word, asked for paragraph by paragraph as they come into view. */
import type { WordReading } from '../model/text.ts';
import type { PageArticle } from '../page/article.ts';
import { parentOf } from '../page/composed.ts';
import { toRanges } from '../page/ranges.ts';
import type { NodeReadings } from './node-readings.ts';

/** The words of a text with their readings; rejects where nobody answers. */
export type ReadWords = (text: string) => Promise<WordReading[]>;

interface Parts {
  ask: ReadWords;
  /** So many of the most frequent words go without; 0 for none. */
  known: number;
  readings: NodeReadings;
  show: (nodes: readonly Text[]) => Promise<void>;
}

interface Paragraph {
  start: number;
  text: string;
}

/** Paragraphs are read before they come into view by so much of the window's height. */
const AHEAD = '50%';

export class VisibleWords {
  readonly #parts: Parts;
  readonly #waiting = new Map<Element, Paragraph[]>();
  readonly #observer: IntersectionObserver;
  #stopped = false;

  constructor(page: PageArticle, parts: Parts) {
    this.#parts = parts;
    this.#observer = new IntersectionObserver((entries) => void this.#seen(entries), { rootMargin: AHEAD });
    let start = 0;
    for (const text of page.article.text.split('\n')) {
      const [first] = toRanges(page.runs, start, start + text.length);
      const element = first && parentOf(first.node);
      if (element) {
        const here = this.#waiting.get(element) ?? [];
        this.#waiting.set(element, [...here, { start, text }]);
        this.#observer.observe(element);
      }
      start += text.length + 1;
    }
  }

  stop(): void {
    this.#stopped = true;
    this.#observer.disconnect();
  }

  async #seen(entries: readonly IntersectionObserverEntry[]): Promise<void> {
    const nodes = new Set<Text>();
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting) continue;
      this.#observer.unobserve(target);
      const paragraphs = this.#waiting.get(target) ?? [];
      this.#waiting.delete(target);
      for (const paragraph of paragraphs) {
        for (const node of await this.#read(paragraph)) nodes.add(node);
        if (this.#stopped) return;
      }
    }
    if (nodes.size > 0) await this.#parts.show([...nodes]);
  }

  async #read({ start, text }: Paragraph): Promise<Text[]> {
    // Where nobody answers the words go without; names have theirs already.
    const words = await this.#parts.ask(text).catch(() => []);
    if (this.#stopped) return [];
    const nodes = words
      .filter(({ rank = Infinity }) => rank > this.#parts.known)
      .map((word) =>
        this.#parts.readings.add({ start: start + word.start, end: start + word.end }, word.pinyin),
      );
    return nodes.filter((node) => node !== undefined);
  }
}
