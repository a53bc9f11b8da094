/** Which page the panel shows: that of the active tab, or of one tab for good. */
import { signal } from '@preact/signals';
import type { PageView } from '../../components/panel/PagePanel.tsx';
import type { PageRecord } from '../../utils/model/page.ts';

/** What following a tab needs of the browser. */
export interface TabQuestions {
  /** The tab the panel stands beside, where there is one. */
  activeTab: () => Promise<number | undefined>;
  /** What the page of this tab tells of itself; rejects where nobody answers. */
  ask: (tabId: number) => Promise<PageRecord>;
}

export class PageFollower {
  readonly view = signal<PageView>({ state: 'asking' });
  readonly #questions: TabQuestions;
  #tabId: number | undefined;
  /** Counts the askings, so that a late answer about a tab left meanwhile is not shown. */
  #asked = 0;

  constructor(questions: TabQuestions) {
    this.#questions = questions;
  }

  /** The tab that is shown. */
  get tabId(): number | undefined {
    return this.#tabId;
  }

  /** Shows the tab that is active now; where it is shown already (a tab changed in another window) all stays. */
  async followActive(): Promise<void> {
    const tabId = await this.#questions.activeTab();
    if (tabId === undefined || tabId !== this.#tabId) await this.show(tabId);
  }

  async show(tabId: number | undefined): Promise<void> {
    this.#tabId = tabId;
    this.view.value = { state: 'asking' };
    await this.#ask();
  }

  /** The tab went to another page: nothing is known of it until it answers. */
  left(tabId: number): void {
    if (tabId !== this.#tabId) return;
    this.#asked++;
    this.view.value = { state: 'asking' };
  }

  /** The tab finished loading. */
  async loaded(tabId: number): Promise<void> {
    if (tabId === this.#tabId) await this.#ask();
  }

  /** A page tells that it changed; it is asked when it is the one shown. */
  async changed(tabId: number | undefined): Promise<void> {
    if (tabId !== undefined && tabId === this.#tabId) await this.#ask();
  }

  async #ask(): Promise<void> {
    const asked = ++this.#asked;
    const view = await this.#answer();
    if (asked === this.#asked) this.view.value = view;
  }

  async #answer(): Promise<PageView> {
    if (this.#tabId === undefined) return { state: 'unreachable' };
    try {
      return { state: 'known', record: await this.#questions.ask(this.#tabId) };
    } catch {
      return { state: 'unreachable' };
    }
  }
}
