/** What the reader keeps, and what the library shows of it. */
import type { DateSpan, Person } from './analysis.ts';
import type { NewsEvent } from './event.ts';
import type { Annotation, MentionKind } from './mention.ts';

/** A whole page as it is kept: its text, and what was found in it, each thing once. */
export interface SavedPage {
  text: string;
  events: NewsEvent[];
  people: Person[];
  dates: DateSpan[];
  words: { type: MentionKind; text: string; pinyin: string; english?: string | undefined }[];
}

/** What can be saved, with the words on the page that prove it. */
export type SavedContent =
  | { type: 'page'; page: SavedPage }
  | { type: 'event'; event: NewsEvent }
  | { type: 'person'; person: Person }
  | { type: 'date'; date: DateSpan }
  | { type: 'annotation'; annotation: Annotation };

/** Where a quote stood: its first unit in the article's text, and what stood on both sides of it. */
export interface QuoteAnchor {
  start: number;
  prefix: string;
  suffix: string;
}

/** A page that says it: title, address, EDTF day of publication, the site's own name, and the sentence. */
export interface SavedSource {
  title: string;
  url: string;
  published: string | null;
  site?: string | undefined;
  quote: string;
  anchor?: QuoteAnchor | undefined;
}

export interface SavedItem extends SavedSource {
  /** Stable for the same thing of the same page, so that saving twice keeps one. */
  id: string;
  content: SavedContent;
  /** ISO 8601 instant of saving. */
  savedAt: string;
  /** Reading and English of the thing saved, for the list and its search. */
  pinyin?: string | undefined;
  english?: string | undefined;
  /** The reader's own words on it. */
  notes?: string | undefined;
  tags?: string[] | undefined;
  /** Other pages that report the same, taken together with it by the reader. */
  sources?: SavedSource[] | undefined;
  /** Ids of items that look the same and, as the reader said, are not. */
  distinctFrom?: string[] | undefined;
}

/** An entry of the reader's own glossary; where its characters stand, it is shown before anything of ours. */
export interface OwnTerm {
  /** The characters, which are its key. */
  term: string;
  english: string;
  pinyin?: string | undefined;
  explanation?: string | undefined;
  /** ISO 8601 instant of saving. */
  savedAt: string;
}

/** A reading that the reader put right: these characters are read so from now on. */
export interface ReadingCorrection {
  /** The characters, which are its key. */
  text: string;
  /** With tone marks, words apart. */
  pinyin: string;
  /** ISO 8601 instant of saving. */
  savedAt: string;
}

/** Kinds of saved things: that of the content, or of the mark that was saved. */
export type SavedKind = 'page' | 'event' | 'date' | MentionKind;

/** What lists, filters and the timeline need of an item: so little that a hundred thousand fit into memory. */
export interface LibraryCard {
  id: string;
  kind: SavedKind;
  name: string;
  /** Milliseconds since 1970. */
  savedAt: number;
  /** EDTF: when it happened, or else when it was published. */
  date: string | null;
  /** Names, each on a line of its own; so are places and tags. */
  people: string;
  places: string;
  tags: string;
  /** The events that a whole page tells of, each on a line: its EDTF date, a tab, its name. Only those with a date. */
  events: string;
}

/** A line of the timeline: an item, or an event that a whole page tells of. */
export interface TimelineEntry {
  card: LibraryCard;
  /** EDTF. */
  date: string | null;
  name: string;
  /** Whether it is an event of the page. */
  isOfPage: boolean;
}

/** What of the library is shown; an empty string leaves that side open. Days are EDTF. */
export interface LibraryFilter {
  kind: string;
  from: string;
  to: string;
  place: string;
  person: string;
  tag: string;
}

/** What the library says of one person over time, each list in order of time, newest first. */
export interface PersonHistory {
  name: string;
  pinyin: string;
  /** Posts as written, with the first and the last publication day on which they were. */
  posts: { post: string; first: string | null; last: string | null; items: SavedItem[] }[];
  /** Events in which the person took part, and other items and pages that name them. */
  appearances: { date: string | null; what: string; presided: boolean; item: SavedItem }[];
}

/** How often terms occur in the saved pages, by month of publication. */
export interface TermChart {
  /** EDTF months without a gap, from the first saved page to the last. */
  months: string[];
  /** How many pages were saved of each month. */
  pages: number[];
  series: { term: string; counts: number[] }[];
}
