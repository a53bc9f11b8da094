/** What a reader can do in the panel; given from outside, so that the components know no browser. */
import type { SavedContent } from '../../utils/model/library.ts';
import type { ReadArticle } from '../../utils/model/page.ts';
import type { Span } from '../../utils/model/text.ts';

export interface PanelActions {
  /** Annotations of the page on or off; reads the page where it was not read yet. */
  toggle: () => void;
  /** Show these words of that article on the page. */
  reveal: (article: number, span: Span) => void;
  isSaved: (read: ReadArticle, content: SavedContent) => boolean;
  save: (read: ReadArticle, content: SavedContent) => void;
  unsave: (read: ReadArticle, content: SavedContent) => void;
  /** The whole article as something to save. */
  pageOf: (read: ReadArticle) => SavedContent;
  copy: (read: ReadArticle, content: SavedContent) => void;
  /** Opens pages in tabs behind this one. */
  openAll: (urls: readonly string[]) => void;
}

/** One article as its sections need it. */
export interface ArticleProps {
  read: ReadArticle;
  /** Its place among the articles of the page. */
  index: number;
  /** The level of its sections' headings: 2 under the page's title, 3 under a title of its own. */
  level: 2 | 3;
  actions: PanelActions;
}
