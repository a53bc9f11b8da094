/** What holds for the site of the page beside the panel: how far Yaowen may go there, and what the reader said of it. */
import { signal } from '@preact/signals';
import type { PageView } from '../../components/panel/PagePanel.tsx';
import type { SiteView } from '../../components/panel/SiteChoices.tsx';
import type { Access, Choice, Choices } from '../../utils/model/detection.ts';

/** What the keeper needs of the browser. */
export interface SiteMeans {
  accessTo: (url: string) => Promise<Access>;
  readChoices: (url: string) => Promise<Choices>;
  choose: (scope: keyof Choices, url: string, choice: Choice | null) => Promise<void>;
  allow: (scope: 'site' | 'all', url: string) => Promise<boolean>;
  takeBack: (pattern: string) => Promise<boolean>;
  /** The match patterns that the user allowed. */
  granted: () => Promise<string[]>;
  /** Whether the tab beside the panel is in a private window, from which nothing is kept. */
  isPrivate: () => Promise<boolean>;
}

export class SiteKeeper {
  /** Undefined where no page is known. */
  readonly view = signal<SiteView | undefined>(undefined);
  readonly #means: SiteMeans;
  #url: string | undefined;
  /** Counts the askings, so that a late answer about a page left meanwhile is not shown. */
  #asked = 0;

  constructor(means: SiteMeans) {
    this.#means = means;
  }

  /** The panel shows another page, or the same in another state. */
  async follow(page: PageView): Promise<void> {
    const url = page.state === 'known' ? page.record.url : undefined;
    if (url === this.#url) return;
    this.#url = url;
    this.view.value = undefined;
    await this.refresh();
  }

  /** Access or choices may have changed. */
  async refresh(): Promise<void> {
    const asked = ++this.#asked;
    const url = this.#url;
    if (url === undefined) return;
    const { accessTo, readChoices, isPrivate, granted } = this.#means;
    const [access, choices, inPrivate, allowed] = await Promise.all([
      accessTo(url),
      readChoices(url),
      isPrivate(),
      granted(),
    ]);
    if (asked === this.#asked) {
      this.view.value = { url, access, choices, isPrivate: inPrivate, allowed };
    }
  }

  /** Whether what the reader says now will be remembered. */
  get canChoose(): boolean {
    return this.view.value?.isPrivate === false;
  }

  /** Remembers what the reader says of the page or its site; from a private window nothing is kept. */
  async choose(scope: keyof Choices, choice: Choice | null): Promise<void> {
    const { value } = this.view;
    if (value === undefined || !this.canChoose) return;
    await this.#means.choose(scope, value.url, choice);
    await this.refresh();
  }

  /** Called in the handler of a gesture: the browser asks the user. */
  async allow(scope: 'site' | 'all'): Promise<void> {
    if (this.#url === undefined) return;
    const asking = this.#means.allow(scope, this.#url);
    await asking.catch(() => false);
    await this.refresh();
  }

  async takeBack(pattern: string): Promise<void> {
    await this.#means.takeBack(pattern).catch(() => false);
    await this.refresh();
  }
}
