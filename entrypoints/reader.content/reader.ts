/** How the reading of a page goes on: what state it is in, and what leads from one to the next. */
import type { Analysis } from '../../utils/model/analysis.ts';
import type { Detection } from '../../utils/model/detection.ts';
import type { PageRecord, PageStatus, ReadArticle } from '../../utils/model/page.ts';
import type { Article } from '../../utils/model/text.ts';
import type { PageArticle } from '../../utils/page/article.ts';
import type { Answer } from '../../utils/platform/messages.ts';
import { pause } from '../../utils/marks/slices.ts';
import { withinLimit } from './within-limit.ts';

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
  /** Shows what is known of the first article before the engine has answered. */
  glance(page: PageArticle, signal: AbortSignal): void;
  paint(page: PageArticle, read: ReadArticle, signal: AbortSignal): Promise<void>;
  /** The marks of one article go. */
  erase(read: ReadArticle): void;
  /** Called when the marks of a page that changed are all in place again. */
  settle(): void;
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

/** Whether two readings of an article stand on the same nodes at the same places. */
function sameRuns({ runs }: PageArticle, { runs: others }: PageArticle): boolean {
  return (
    runs.length === others.length &&
    runs.every(({ node, offset, start, end }, index) => {
      const other = others[index]!;
      return node === other.node && offset === other.offset && start === other.start && end === other.end;
    })
  );
}

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
  /** Settles when the page has been judged and read as it was when that began. */
  #reading: Promise<void> = Promise.resolve();

  constructor(parts: ReaderParts) {
    this.#parts = parts;
  }

  get record(): PageRecord {
    return {
      url: this.#parts.url(),
      title: this.#parts.title(),
      // Nobody has turned anything off on a page that is still being judged.
      status:
        this.#judged || this.#status.state !== 'off' ? this.#status : { state: 'reading', done: 0, total: 1 },
      detection: this.#judged ? this.#detection : undefined,
      articles: this.#reads.map(({ read }) => read),
    };
  }

  /** The article that the panel counts as number `index`, where it stands on the page. */
  pageArticle(index: number): PageArticle | undefined {
    return this.#reads[index]?.page;
  }

  /** Looks at the page, and reads it where it is government news. Also after the page became another one. */
  start(): Promise<void> {
    return this.#run(this.#start());
  }

  async #start(): Promise<void> {
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
    const { isGovernmentNews, headlines } = this.#detection;
    // A list of headlines is no news, and is read like it.
    if (isGovernmentNews || headlines !== undefined || wanted) await this.#read();
    else this.#become({ state: 'not-news', detection: this.#detection });
  }

  /** On becomes off and off on; a page that was not read is read because the reader wants it. */
  async toggle(): Promise<void> {
    const { state } = this.#status;
    if (state === 'on' || state === 'reading') {
      this.end();
      this.#become({ state: 'off' });
    } else if (state === 'off' && this.#reads.length > 0) await this.#showAgain();
    else await this.#run(this.#read());
  }

  /**
   * The page changed under the marks: what is new is read, what went is let go, what stayed keeps its marks. A page
   * that was no news, or had no article, is judged again. What comes while the page is being read is looked for after.
   * @returns whether there was anything new
   */
  async refresh(): Promise<boolean> {
    await this.#readingEnds();
    const { state } = this.#status;
    if (state === 'not-news' || state === 'no-article') {
      await this.start();
      return this.#reads.length > 0;
    }
    if (state !== 'on') return false;
    const signal = this.#work.signal;
    const { articles, truncated } = withinLimit(await this.#parts.find());
    if (signal.aborted) return false;
    if (articles.length === 0) {
      // Another page stands here now, or none yet.
      await this.start();
      return true;
    }
    const before = new Map(this.#reads.map((one) => [one.page.article.text, one]));
    const kept = new Set<Read>();
    const reads: (Read | PageArticle)[] = [];
    for (const page of articles) {
      const known = before.get(page.article.text);
      const isSame = known && !kept.has(known) && sameRuns(known.page, page);
      if (isSame) kept.add(known);
      reads.push(isSame ? known : page);
    }
    const gone = this.#reads.filter((one) => !kept.has(one));
    if (gone.length === 0 && reads.length === kept.size) return false;
    for (const { read } of gone) this.#parts.erase(read);
    this.#reads = [...kept];
    for (const [index, one] of reads.entries()) {
      if ('read' in one) continue;
      const known = before.get(one.article.text)?.read;
      const answer: Answer<Analysis> = known
        ? { ok: true, value: known.analysis }
        : await this.#ask(one.article, signal);
      if (signal.aborted) return false;
      if (answer.ok) await this.#take(one, answer.value, signal, index);
      if (signal.aborted) return false;
    }
    this.#parts.settle();
    this.#truncated = truncated;
    this.#become({ state: 'on', truncated });
    return true;
  }

  /** Reads everything anew, as after the user taught it a word. */
  async reread(): Promise<void> {
    const { state } = this.#status;
    // Also while the page's last articles are being read yet: what was read of it does not know the word.
    if (state !== 'on' && state !== 'reading') return;
    this.end();
    await this.#run(this.#read());
  }

  /** Marks everything anew, as after a change of settings. */
  async repaint(): Promise<void> {
    if (this.#status.state !== 'on') return;
    this.end();
    await this.#showAgain();
  }

  /** The user wants the page read, whatever it is. */
  async want(): Promise<void> {
    const { state } = this.#status;
    if (!this.#judged) this.#wanted = true;
    else if (state !== 'on' && state !== 'reading') await this.toggle();
  }

  /** A frame is turned on or off with the page that it stands in; one that is no news stays as it is. */
  async follow(on: boolean): Promise<void> {
    const { state } = this.#status;
    const isOn = state === 'on' || state === 'reading';
    if (on ? state === 'off' && this.#judged : isOn) await this.toggle();
  }

  /** Stops what is going on and takes all marks away; says nothing. */
  end(): void {
    this.#work.abort();
    this.#parts.hide();
  }

  #run(reading: Promise<void>): Promise<void> {
    this.#reading = reading.catch(() => undefined);
    return reading;
  }

  /** Waits until nothing is being judged or read, also where one reading took the place of another. */
  async #readingEnds(): Promise<void> {
    for (let last; last !== this.#reading;) {
      last = this.#reading;
      await last;
    }
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
      if (done === 0) this.#parts.glance(page, signal);
      const answer = await this.#ask(page.article, signal);
      if (signal.aborted) return;
      if (answer.ok) await this.#take(page, answer.value, signal);
      else faults.push(answer.message);
      if (signal.aborted) return;
    }
    const [fault] = faults;
    // Part of a page is better than none of it; what is missing is told as what is too long is.
    if (fault !== undefined && this.#reads.length > 0) this.#truncated = true;
    if (fault !== undefined && this.#reads.length === 0) {
      // What was shown at a first glance goes too.
      this.end();
      this.#become({ state: 'failed', message: fault });
    } else this.#become({ state: 'on', truncated: this.#truncated });
  }

  async #ask(article: Article, signal: AbortSignal): Promise<Answer<Analysis>> {
    try {
      return await this.#parts.analyse(article, signal);
    } catch {
      return { ok: false, message: UNANSWERED };
    }
  }

  async #take(
    page: PageArticle,
    analysis: Analysis,
    signal: AbortSignal,
    at = this.#reads.length,
  ): Promise<void> {
    const read = { article: page.article, publishedBasis: page.publishedBasis, analysis };
    this.#reads.splice(at, 0, { page, read });
    await this.#parts.paint(page, read, signal);
  }

  async #showAgain(): Promise<void> {
    const signal = this.#begin();
    this.#become({ state: 'on', truncated: this.#truncated });
    for (const { page, read } of this.#reads) await this.#parts.paint(page, read, signal);
  }
}
