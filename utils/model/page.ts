/** A page as the panel knows it. */
import type { Analysis } from './analysis.ts';
import type { Detection } from './detection.ts';
import type { Article, DateBasis } from './text.ts';

/** One article of a page with what was found in it. */
export interface ReadArticle {
  article: Article;
  publishedBasis: DateBasis | null;
  analysis: Analysis;
}

/** Where the reading of a page stands; every state has its words in the panel. */
export type PageStatus =
  | { state: 'not-news'; detection: Detection }
  | { state: 'no-article'; detection: Detection }
  | { state: 'reading'; done: number; total: number }
  | { state: 'on'; truncated: boolean }
  | { state: 'off' }
  | { state: 'failed'; message: string };

/** What the side panel knows of a page. */
export interface PageRecord {
  url: string;
  title: string;
  status: PageStatus;
  /** Why the page was taken for news or not, once it was judged. */
  detection?: Detection | undefined;
  articles: ReadArticle[];
}
