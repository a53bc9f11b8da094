/** From a saved item back to its sentence: on the page beside the panel, or on its own once that is opened and read. */
import { words } from '../../components/words.ts';
import type { PageView } from '../../components/panel/PagePanel.tsx';
import { findQuote } from '../../utils/library/anchor.ts';
import { nameOf, pageAddress } from '../../utils/library/item.ts';
import { quoteLink } from '../../utils/library/links.ts';
import type { SavedItem } from '../../utils/model/library.ts';
import type { PageRecord } from '../../utils/model/page.ts';
import type { Span } from '../../utils/model/text.ts';

/** What finding a sentence needs of the panel. */
export interface OpenerMeans {
  reveal: (article: number, span: Span) => void;
  openTab: (url: string) => void;
  tell: (what: string) => void;
}

function isPageOf(record: PageRecord, item: SavedItem): boolean {
  const address = pageAddress(item.url);
  return [record.url, ...record.articles.map(({ article }) => article.url ?? '')].some(
    (url) => pageAddress(url) === address,
  );
}

/** A sentence about someone else is not the one that was saved; an event's name may be told in another way. */
function wordsToKeep(item: SavedItem): string {
  const { type } = item.content;
  return type === 'person' || type === 'annotation' ? nameOf(item) : '';
}

export class SentenceOpener {
  readonly #means: OpenerMeans;
  #wanted: SavedItem | undefined;

  constructor(means: OpenerMeans) {
    this.#means = means;
  }

  /** Shows the sentence on the page that is beside the panel, or opens the page of the item. */
  open(item: SavedItem, view: PageView): void {
    this.#wanted = item;
    if (view.state === 'known' && view.record.articles.length > 0 && isPageOf(view.record, item)) {
      this.seen(view);
      return;
    }
    if (/^https?:\/\//i.test(item.url)) this.#means.openTab(quoteLink(item.url, item.quote));
    else this.#means.tell(words('library.noPage'));
  }

  /** The panel shows a page: when it is the one that is waited for and was read, its sentence is shown. */
  seen(view: PageView): void {
    const item = this.#wanted;
    if (!item || view.state !== 'known' || !isPageOf(view.record, item)) return;
    const { articles, status } = view.record;
    if (status.state === 'reading' || articles.length === 0) return;
    this.#wanted = undefined;
    for (const [index, { article }] of articles.entries()) {
      const found = findQuote(article.text, item.quote, item.anchor, wordsToKeep(item));
      if (!found) continue;
      this.#means.reveal(index, found.span);
      if (!found.exact) this.#means.tell(words('library.pageChanged'));
      return;
    }
    this.#means.tell(words('library.sentenceGone'));
  }
}
