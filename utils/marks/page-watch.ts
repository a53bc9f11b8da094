/**
 * Hears what a page changes while it is marked: late paragraphs, endless lists, frameworks that draw again. Writes of
 * ours go unheard. What disturbs the marks is mended at once, before the browser paints; what is new is read when the
 * page has come to rest, and ever less often where looking again brings nothing.
 */

/** Rest before a page is looked at again, and how long a restless one is waited for at most, in milliseconds. */
const REST = 300;
const LONGEST_REST = 30_000;
const PATIENCE = 1_500;
/** A text that changes by itself (a clock, a counter) is no news below this many characters. */
const LEAST_TEXT = 12;

const HAN = /[\u3400-\u9fff]/;

interface Watched {
  /** The marks may have been disturbed; called before the browser paints. */
  mend: () => void;
  /** Whether a node's text is part of what was read. */
  knows: (node: Node) => boolean;
  /** The page is to be looked at again; says whether that brought anything. */
  look: () => Promise<boolean>;
}

const OPTIONS = { childList: true, characterData: true, subtree: true } as const;

export class PageWatch {
  readonly #watched: Watched;
  readonly #observer: MutationObserver;
  #roots: Node[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #since = 0;
  #looking = false;
  /** How often in a row looking brought nothing. */
  #vain = 0;

  constructor(watched: Watched) {
    this.#watched = watched;
    this.#observer = new MutationObserver((records) => this.#hear(records));
  }

  /**
   * Listens in these trees from now on: the document, and shadow trees that articles stand in. What was heard before,
   * in those of before, is not forgotten.
   */
  start(roots: readonly Node[]): void {
    this.#note(this.#observer.takeRecords());
    this.#observer.disconnect();
    this.#roots = [...roots];
    for (const root of this.#roots) this.#observer.observe(root, OPTIONS);
  }

  get listens(): boolean {
    return this.#roots.length > 0;
  }

  stop(): void {
    this.#observer.disconnect();
    this.#roots = [];
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#vain = 0;
  }

  /** Does what writes to the page, unheard. */
  quietly(write: () => void): void {
    // What the page did before is heard as ever.
    this.#note(this.#observer.takeRecords());
    write();
    this.#observer.takeRecords();
  }

  /** Something else says that the page is another: its address changed. */
  poke(): void {
    this.#vain = 0;
    this.#wait();
  }

  #hear(records: MutationRecord[]): void {
    this.#watched.mend();
    this.#note(records);
  }

  #note(records: readonly MutationRecord[]): void {
    if (records.some((record) => this.#matters(record))) this.#wait();
  }

  #matters({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
    if (type === 'characterData') {
      const text = target.nodeValue ?? '';
      return this.#watched.knows(target) || (text.length >= LEAST_TEXT && HAN.test(text));
    }
    return [...addedNodes, ...removedNodes].some((node) => {
      if (this.#watched.knows(node)) return true;
      if (node instanceof Element && /^(script|style|link)$/.test(node.localName)) return false;
      const text = node.textContent ?? '';
      return text.length >= LEAST_TEXT && HAN.test(text);
    });
  }

  #wait(): void {
    if (this.#roots.length === 0) return;
    const now = performance.now();
    if (this.#timer === undefined) this.#since = now;
    else if (now - this.#since > PATIENCE) return;
    clearTimeout(this.#timer);
    const rest = Math.min(REST * 2 ** this.#vain, LONGEST_REST);
    this.#timer = setTimeout(() => void this.#look(), rest);
  }

  async #look(): Promise<void> {
    this.#timer = undefined;
    if (this.#looking) {
      this.#wait();
      return;
    }
    this.#looking = true;
    try {
      this.#vain = (await this.#watched.look()) ? 0 : this.#vain + 1;
    } finally {
      this.#looking = false;
    }
  }
}
