/** Whether a page is government news, and what the reader and the browser allow there. */

/** What speaks for a page's being government news, or against it. */
export type ReasonKind =
  | 'government-site'
  | 'central-site'
  | 'local-site'
  | 'paper-site'
  | 'site-code'
  | 'site-metadata'
  | 'section'
  | 'other-section'
  | 'imprint'
  | 'other-publisher'
  | 'dateline'
  | 'central-source'
  | 'byline'
  | 'local-source'
  | 'vocabulary'
  | 'other-subject'
  | 'garbled'
  | 'no-article';

/** What else a page may be, where it is no government news. */
export type OtherSubject =
  | 'sport'
  | 'entertainment'
  | 'service'
  | 'shop'
  | 'novel'
  | 'judgment'
  | 'vacancy'
  | 'tender'
  | 'health'
  | 'science'
  | 'leisure'
  | 'markets';

/**
 * Why a page was taken for government news, or not: each reason with the weight it had; its detail is a host, a name,
 * a number of words or an OtherSubject.
 */
export interface Detection {
  isGovernmentNews: boolean;
  /** 0 … 1 */
  score: number;
  reasons: { what: ReasonKind; detail?: string; weight: number }[];
  /** The page is a public body's or its press's, and a list of so many headlines. */
  headlines?: number;
  /** The reader overruled it, for this page or for its whole site. */
  chosen?: 'page' | 'site';
}

/** What the reader said of a page or a site: read it always, or leave it alone. */
export type Choice = 'read' | 'leave';

/** What was said of a page and of its site; null leaves it to Yaowen. */
export interface Choices {
  page: Choice | null;
  site: Choice | null;
}

/**
 * How Yaowen comes to a page: by itself on a site of its list, on one that the reader allowed, or on all; by one press
 * of the button; not any more, on a listed site whose access was taken back; never, on the browser's own pages.
 */
export type Access = 'listed' | 'site' | 'all' | 'click' | 'withdrawn' | 'barred';
