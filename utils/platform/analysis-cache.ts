/** The last analyses of this browser session, so that a page read again, or by the panel, costs nothing. */
import type { Analysis } from '../model/analysis.ts';
import type { Article } from '../model/text.ts';
import { hashText } from './hash.ts';
import { KEPT_ANALYSES, KEPT_ANALYSIS_SIZE } from './limits.ts';

type Key = `analysis:${string}`;

/** The keys of what is kept, the oldest first, are under this one. */
const ORDER = 'analyses';

function isAnalysis(value: unknown): value is Analysis {
  return typeof value === 'object' && value !== null && 'annotations' in value && 'events' in value;
}

/** The part of `browser.storage.session` that is used here. */
export interface Store {
  get(keys: string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/**
 * A bounded cache over a key-value store. A store that fails (full, barred by the browser's privacy settings) only
 * means that nothing is remembered.
 */
export class AnalysisCache {
  readonly #store: Store;
  /** Writes go one after another: each reads and changes the order of what is kept. */
  #writes: Promise<void> = Promise.resolve();

  constructor(store: Store) {
    this.#store = store;
  }

  /** The name of an article: its text and everything else that the engine looks at. */
  async keyOf({ text, title, url, published, site }: Article): Promise<Key> {
    return `analysis:${await hashText(JSON.stringify([text, title, url, published, site]))}`;
  }

  async get(key: Key): Promise<Analysis | undefined> {
    try {
      const kept = (await this.#store.get([key]))[key];
      return isAnalysis(kept) ? kept : undefined;
    } catch {
      return undefined;
    }
  }

  /** Keeps an analysis; the oldest ones go. Never rejects. */
  put(key: Key, analysis: Analysis): Promise<void> {
    this.#writes = this.#writes.then(() => this.#put(key, analysis)).catch(() => undefined);
    return this.#writes;
  }

  async #put(key: Key, analysis: Analysis): Promise<void> {
    if (JSON.stringify(analysis).length > KEPT_ANALYSIS_SIZE) return;
    const before = (await this.#store.get([ORDER]))[ORDER];
    const others: string[] = Array.isArray(before) ? before : [];
    const order = [...others.filter((other) => other !== key), key];
    const old = order.splice(0, Math.max(0, order.length - KEPT_ANALYSES));
    await this.#store.remove(old);
    await this.#store.set({ [key]: analysis, [ORDER]: order });
  }
}
