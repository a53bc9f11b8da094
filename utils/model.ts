/**
 * The nouns of the project, once. Offsets count UTF-16 units of the article's text, as JavaScript strings do;
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

export type MentionKind = 'person' | 'place' | 'organisation' | 'post' | 'document' | 'meeting' | 'term';

/** A token of the segmenter: a word with its part-of-speech tag (jieba's tag set). */
export interface Token extends Span {
  word: string;
  tag: string;
}

/** A stretch of text that names something. `of` is the full name of the place that a bare 市, 省, 县 … means here. */
export interface Mention extends Span {
  kind: MentionKind;
  text: string;
  of?: string | undefined;
}

export interface Gloss {
  english: string;
  explanation?: string | undefined;
  /** Where the rendering or the explanation comes from, by name. */
  source?: string | undefined;
  /** The items that a numbered formula stands for. */
  items?: string[] | undefined;
  /** EDTF year or month since when the expression is in use in this sense, where that is certain. */
  since?: string | undefined;
  /** Terms that explain it or stand against it, in Chinese. */
  related?: string[] | undefined;
}

/** Who says what a look-up found: the reader's own glossary, ours, or CC-CEDICT (CC BY-SA 4.0, to be named beside it). */
export type LookUpSource = 'own' | 'yaowen' | 'cc-cedict';

/** A word that was looked up, where it stands in the text that was asked about. */
export interface LookUpEntry extends Span {
  /** As it stands in the text. */
  word: string;
  /** With tone marks. */
  pinyin: string;
  /** English, one sense an entry of the list; of a glossary's own entry the one rendering. */
  senses: string[];
  explanation?: string | undefined;
  items?: string[] | undefined;
  /** Where a rendering of our glossary comes from, by name. */
  source?: string | undefined;
  from: LookUpSource;
}

/** A mention as the reader meets it. */
export interface Annotation extends Span {
  text: string;
  type: MentionKind;
  /** By GB/T 16159: Rén Xiùhóng, Tàigǔ Qū, shìwěi shūjì. */
  pinyin: string;
  /** Other readings that are possible here, most likely first, where the engine is not sure ("also read …"). */
  alternatives?: string[] | undefined;
  gloss?: Gloss | undefined;
  of?: string | undefined;
}

/** A calendar expression; `value` is EDTF, or null for a vague one (近日). */
export interface DateSpan extends Span {
  text: string;
  value: string | null;
}

export interface Person {
  name: string;
  pinyin: string;
  /** As in `Annotation`. */
  alternatives?: string[] | undefined;
  /** Posts as written, in order of mention. */
  roles: string[];
  mentions: Span[];
}

/** A reading that the reader set right; it wins over the engine's wherever this text is read. */
export interface ReadingCorrection {
  /** The characters, as they stand on the page. */
  text: string;
  /** With tone marks, by GB/T 16159. */
  pinyin: string;
  /** ISO 8601 instant. */
  savedAt: string;
}

export type EventKind = 'meeting' | 'inspection' | 'reception' | 'ceremony';
export type EventStatus = 'held' | 'scheduled' | 'mentioned';

/** Words of the article, and where they stand. */
export interface Quote extends Span {
  text: string;
}

/**
 * How somebody took part: 主持; 出席; 列席; 应邀出席; 参加; 陪同, 一同; 作汇报, 作说明; 讲话, 致辞, 发言;
 * 宣布, 揭牌, 颁奖, 签署; being received (会见, 会谈).
 */
export type Participation =
  | 'presided'
  | 'attended'
  | 'satIn'
  | 'invited'
  | 'joined'
  | 'accompanied'
  | 'reported'
  | 'spoke'
  | 'acted'
  | 'received';

/** A list of people with the verb that says how they took part. */
export interface Participants {
  part: Participation;
  people: Quote[];
  /** Bodies and kinds of people that close the list: 市监察委员会有关负责人. */
  others?: Quote | undefined;
  /** 等: the list names only some. */
  incomplete: boolean;
  /** The verb as written. */
  verb: Quote;
}

/** One sitting of a meeting that had several: 第一次全体会议. */
export interface MeetingSession extends Quote {
  chairs: string[];
}

/** 应出席48人，实出席38人；列席12人. A figure that is not given is left out. */
export interface Attendance extends Quote {
  due?: number | undefined;
  present?: number | undefined;
  satIn?: number | undefined;
  /** All who took part, where nothing closer is said: 300余人参加. */
  total?: number | undefined;
}

/** What was done with a document there. */
export type DocumentUse = 'adopted' | 'heard' | 'reviewed' | 'studied' | 'issued' | 'signed';
export interface HandledDocument extends Quote {
  use: DocumentUse;
}

/** What a meeting decided: 通过, 决定, 同意 … with the vote where it is given. */
export interface Decision extends Quote {
  kind: 'adopted' | 'approved' | 'decided' | 'elected';
  vote?: Vote | undefined;
}

/** 2952票赞成、2票反对、3票弃权; 全票通过. */
export interface Vote extends Quote {
  inFavour?: number | undefined;
  against?: number | undefined;
  abstained?: number | undefined;
  unanimous?: boolean | undefined;
}

/** 任命, 免去, 当选, 接受…辞职, 拟任: one entry a person and act. */
export interface Appointment extends Quote {
  person: string;
  act: 'appointed' | 'removed' | 'elected' | 'resigned' | 'proposed';
  posts: string[];
}

/** A stop of a tour: where, and what was said there in a line. */
export interface Stop {
  place: Quote;
  said?: Quote | undefined;
}

/** How long a meeting that is announced will last: 会期两天. */
export interface Duration extends Quote {
  days: number;
}

/** Where the words stand that say it. */
export interface EventEvidence {
  name: Span;
  date?: Span | undefined;
  place?: Span | undefined;
}

export interface NewsEvent {
  kind: EventKind;
  /** The most specific name or description in the text, as one contiguous string of it. */
  name: string;
  date: string | null;
  status: EventStatus;
  place: string | null;
  chairs: string[];
  attendees: string[];
  /** Titles in 《》 heard, adopted or studied there. */
  documents: string[];
  /** The sentence that reports it, as [start, end]. */
  sentence: [number, number];
  /* What follows is left out where the text says nothing of it, and in what was saved before it was known. */
  evidence?: EventEvidence | undefined;
  participants?: Participants[] | undefined;
  sessions?: MeetingSession[] | undefined;
  attendance?: Attendance[] | undefined;
  agenda?: Quote[] | undefined;
  handled?: HandledDocument[] | undefined;
  decisions?: Decision[] | undefined;
  appointments?: Appointment[] | undefined;
  stops?: Stop[] | undefined;
  duration?: Duration | undefined;
}

export interface Analysis {
  published: string | null;
  annotations: Annotation[];
  dates: DateSpan[];
  people: Person[];
  events: NewsEvent[];
  /** Appointments and removals that the article reports, whether or not a meeting made them. */
  appointments?: Appointment[] | undefined;
  /** The segmenter could not be had: only what is found without it is here, and nobody is named. */
  limited?: true | undefined;
}

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

/** A word of a running text with its reading. */
export interface WordReading extends Span {
  /** With tone marks. */
  pinyin: string;
  /** 1 for the most frequent word of the language; words that are not frequent have none. */
  rank?: number | undefined;
}

/** What carries pinyin above the line: names and terms, every word, words that are not common, nothing. */
export type PinyinChoice = 'names' | 'all' | 'hard' | 'none';

/** How a reading is written: shìwěi, shi4wei3, ㄕˋㄨㄟˇ. */
export type ReadingStyle = 'marks' | 'numbers' | 'zhuyin';

/** What the reader can choose for every page. */
export interface Settings {
  pinyin: PinyinChoice;
  /** Of every thing that is named more than once, only the first place is marked. */
  firstOnly: boolean;
  /** So many of the most frequent words are no hard ones. */
  knownWords: number;
  readingStyle: ReadingStyle;
  /** A colour for each tone, in the popup. */
  toneColours: boolean;
  /** Which kinds are marked. */
  kinds: Record<MentionKind | 'date', boolean>;
}
