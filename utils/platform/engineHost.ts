/** One language engine, loaded when it is first asked for and kept for as long as the background lives. */
import type { Analysis, Article } from '../model.ts';
import type { AnalysisCache } from './analysisCache.ts';
import { Kept } from './kept.ts';
import type { Answer } from './messages.ts';

type Engine = (article: Article) => Analysis;

/** Why the engine could not be had, in words for the panel. */
function loadFault(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return `The dictionaries could not be loaded (${reason}). The page is unchanged; try again, and if it happens again, reinstall the extension.`;
}

function readFault(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return `This article could not be read (${reason}). The page is unchanged.`;
}

export class EngineHost<E extends Engine> {
  readonly #engine: Kept<E>;
  readonly #cache: AnalysisCache;

  constructor(load: () => Promise<E>, cache: AnalysisCache) {
    this.#engine = new Kept(load);
    this.#cache = cache;
  }

  /** Begins to load where that has not happened yet. */
  warm(): Promise<E> {
    return this.#engine.get();
  }

  /** Reads an article, or says in words why it cannot. Never rejects. */
  async analyse(article: Article): Promise<Answer<Analysis>> {
    const key = await this.#cache.keyOf(article);
    const kept = await this.#cache.get(key);
    if (kept) return { ok: true, value: kept };
    let engine: E;
    try {
      engine = await this.warm();
    } catch (error) {
      return { ok: false, message: loadFault(error) };
    }
    try {
      const value = engine(article);
      void this.#cache.put(key, value);
      return { ok: true, value };
    } catch (error) {
      return { ok: false, message: readFault(error) };
    }
  }
}
