/**
 * What is read, and stretches of it. Offsets count UTF-16 units of the article's text, as JavaScript strings do;
 * `end` is exclusive. Dates are EDTF (ISO 8601-2): `2026-06-25`, `2026-06`, `2026/2030`, `XXXX-06-25`.
 */

export interface Span {
  start: number;
  end: number;
}

/** What is read: the title first, then one paragraph a line. */
export interface Article {
  text: string;
  title?: string | undefined;
  url?: string | undefined;
  /** EDTF day of publication, or null where it is not known. */
  published?: string | null | undefined;
  /** The site's or paper's own name (晋中日报), where the page gives it: one witness for "whose 市委?". */
  site?: string | undefined;
  /** Where the page says that it took the article from (来源：新华社). */
  source?: string | undefined;
  author?: string | undefined;
  /** 责任编辑：方圆 and the like, kept out of the text. */
  credits?: string[] | undefined;
  /** Of a page that is a list: its headlines, which are all of its text with their dates. */
  headlines?: Headline[] | undefined;
}

/** One headline of a page that is a list of them: where it stands in the text, where it leads, and its day (EDTF). */
export interface Headline extends Span {
  url: string | null;
  published: string | null;
}

/** How a publication date was found, in falling order of trust. */
export type DateBasis = 'metadata' | 'page' | 'url' | 'text';

/** A token of the segmenter: a word with its part-of-speech tag (jieba's tag set). */
export interface Token extends Span {
  word: string;
  tag: string;
}

/** Words of the article, and where they stand. */
export interface Quote extends Span {
  text: string;
}

/** A word of a running text with its reading. */
export interface WordReading extends Span {
  /** With tone marks. */
  pinyin: string;
  /** 1 for the most frequent word of the language; words that are not frequent have none. */
  rank?: number | undefined;
}
