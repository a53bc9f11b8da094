/** How the reading of a page goes on: what state it is in, and what leads from one to the next. */
import type { Analysis, Article, Detection, PageRecord, PageStatus, ReadArticle } from '../../utils/model.ts';
import type { PageArticle } from '../../utils/page/article.ts';
import type { Answer } from '../../utils/platform/messages.ts';
import { pause } from '../../utils/marks/slices.ts';
import { withinLimit } from './withinLimit.ts';

/** What a reader works with; given from outside, so that its states can be tested without a browser. */
export interface ReaderParts {
  url(): string;
  title(): string;
  detect(): Detection | Promise<Detection>;
  /** The articles as the page is now. */
  find(): PageArticle[] | Promise<PageArticle[]>;
  /** The engine will be wanted soon. */
  warm(): void;
  /** Rejects where nobody answered. */
  analyse(article: Article, signal: AbortSignal): Promise<Answer<Analysis>>;
  paint(page: PageArticle, read: ReadArticle, signal: AbortSignal): Promise<void>;
  /** Takes all marks away. */
  hide(): void;
  /** Called after every change of state. */
  changed(record: PageRecord): void;
}

interface Read {
  page: PageArticle;
  read: ReadArticle;
}

const UNANSWERED =
  'The reading engine did not answer, twice in a row. The page is unchanged and what you saved is safe. Turn annotations on to try again; if that does not help, restart the browser.';

export class Reader {
  readonly #parts: ReaderParts;
  #detection: Detection = { isGovernmentNews: false, score: 0, reasons: [] };
  #status: PageStatus = { state: 'off' };
  #reads: Read[] = [];
  #truncated = false;
  /** Whether the page has been judged, and whether the user asked for it before. */
  #judged = false;
  #wanted = false;
  /** Ends what is going on now. */
  #work = new AbortController();

  constructor(parts: ReaderParts) {
    this.#parts = parts;
  }

  get record(): PageRecord {
    return {
      url: this.#parts.url(),
      title: this.#parts.title(),
      status: this.#status,
      articles: this.#reads.map(({ read }) => read),
    };
  }

  /** The article that the panel counts as number `index`, where it stands on the page. */
  pageArticle(index: number): PageArticle | undefined {
    return this.#reads[index]?.page;
  }

  /** Looks at the page, and reads it where it is government news. Also after the page became another one. */
  async start(): Promise<void> {
    this.end();
    this.#reads = [];
    this.#judged = false;
    const signal = this.#begin();
    const seen = this.#parts.detect();
    const detection = seen instanceof Promise ? await seen : seen;
    if (signal.aborted) return;
    this.#detection = detection;
    this.#judged = true;
    const wanted = this.#wanted;
    this.#wanted = false;
    if (this.#detection.isGovernmentNews || wanted) await this.#read();
    else this.#become({ state: 'not-news', detection: this.#detection });
  }

  /** On becomes off and off on; a page that was not read is read because the reader wants it. */
  async toggle(): Promise<void> {
    const { state } = this.#status;
    if (state === 'on' || state === 'reading') {
      this.end();
      this.#become({ state: 'off' });
    } else if (state === 'off' && this.#reads.length > 0) await this.#showAgain();
    else await this.#read();
  }

  /** The user wants the page read, whatever it is. */
  async want(): Promise<void> {
    const { state } = this.#status;
    if (!this.#judged) this.#wanted = true;
    else if (state !== 'on' && state !== 'reading') await this.toggle();
  }

  /** Stops what is going on and takes all marks away; says nothing. */
  end(): void {
    this.#work.abort();
    this.#parts.hide();
  }

  #become(status: PageStatus): void {
    this.#status = status;
    this.#parts.changed(this.record);
  }

  #begin(): AbortSignal {
    this.#work.abort();
    this.#work = new AbortController();
    return this.#work.signal;
  }

  async #read(): Promise<void> {
    const signal = this.#begin();
    this.#parts.warm();
    this.#reads = [];
    this.#become({ state: 'reading', done: 0, total: 1 });
    // Looking at a long page has cost a slice already; finding its articles is the next one.
    await pause();
    if (signal.aborted) return;
    const found = await this.#parts.find();
    if (signal.aborted) return;
    const { articles, truncated } = withinLimit(found);
    this.#truncated = truncated;
    if (articles.length === 0) {
      this.#become({ state: 'no-article', detection: this.#detection });
      return;
    }
    const faults: string[] = [];
    for (const [done, page] of articles.entries()) {
      if (articles.length > 1) this.#become({ state: 'reading', done, total: articles.length });
      let answer: Answer<Analysis>;
      try {
        answer = await this.#parts.analyse(page.article, signal);
      } catch {
        answer = { ok: false, message: UNANSWERED };
      }
      if (signal.aborted) return;
      if (answer.ok) await this.#take(page, answer.value, signal);
      else faults.push(answer.message);
      if (signal.aborted) return;
    }
    const [fault] = faults;
    // Part of a page is better than none of it; what is missing is told as what is too long is.
    if (fault !== undefined && this.#reads.length > 0) this.#truncated = true;
    if (fault !== undefined && this.#reads.length === 0) this.#become({ state: 'failed', message: fault });
    else this.#become({ state: 'on', truncated: this.#truncated });
  }

  async #take(page: PageArticle, analysis: Analysis, signal: AbortSignal): Promise<void> {
    const read = { article: page.article, publishedBasis: page.publishedBasis, analysis };
    this.#reads.push({ page, read });
    await this.#parts.paint(page, read, signal);
  }

  async #showAgain(): Promise<void> {
    const signal = this.#begin();
    this.#become({ state: 'on', truncated: this.#truncated });
    for (const { page, read } of this.#reads) await this.#parts.paint(page, read, signal);
  }
}
