/** One language engine, loaded when it is first asked for and kept for as long as the background lives. */
import type { Analysis } from '../model/analysis.ts';
import type { Article } from '../model/text.ts';
import type { AnalysisCache } from './analysis-cache.ts';
import { Kept } from './kept.ts';
import type { Answer } from './messages.ts';

type Engine = (article: Article) => Analysis;

/** What the reader's own words change in an analysis. */
type Personal = (analysis: Analysis, article: Article) => Promise<Analysis>;

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
  readonly #personal: Personal;
  #ready = false;

  /** @param personal is asked anew at every reading: what is kept in the cache is the engine's own answer */
  constructor(
    load: () => Promise<E>,
    cache: AnalysisCache,
    personal: Personal = async (analysis) => analysis,
  ) {
    this.#engine = new Kept(async () => {
      const engine = await load();
      this.#ready = true;
      return engine;
    });
    this.#cache = cache;
    this.#personal = personal;
  }

  /** Whether the engine answers without loading anything. */
  get ready(): boolean {
    return this.#ready;
  }

  /** Begins to load where that has not happened yet. */
  warm(): Promise<E> {
    return this.#engine.get();
  }

  /**
   * Reads an article, or says in words why it cannot. Never rejects.
   * @param remember whether the answer may be kept for the session
   */
  async analyse(article: Article, remember = true): Promise<Answer<Analysis>> {
    const answer = await this.#read(article, remember);
    if (!answer.ok) return answer;
    try {
      return { ok: true, value: await this.#personal(answer.value, article) };
    } catch (error) {
      return { ok: false, message: readFault(error) };
    }
  }

  async #read(article: Article, remember: boolean): Promise<Answer<Analysis>> {
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
      // What is limited is not kept: the next background may have its segmenter again.
      if (remember && !value.limited) void this.#cache.put(key, value);
      return { ok: true, value };
    } catch (error) {
      return { ok: false, message: readFault(error) };
    }
  }
}
