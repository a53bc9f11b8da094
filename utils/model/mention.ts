/** What names something in a text, and what is known of it. */
import type { Span } from './text.ts';

export type MentionKind = 'person' | 'place' | 'organisation' | 'post' | 'document' | 'meeting' | 'term';

/**
 * A stretch of text that names something. `of` is the full name of the place that a bare 市, 省, 县 … means here; `by` the
 * body whose session a meeting is that is named by its number alone; `isRiver` says that a place is a river by what stands
 * about it, whatever division is called so; `full` is the division that a short form is here, where the text has its full name;
 * `placeFrom` says from which of its characters on a term is a place's name.
 */
export interface Mention extends Span {
  kind: MentionKind;
  text: string;
  of?: string | undefined;
  by?: string | undefined;
  isRiver?: boolean | undefined;
  full?: string | undefined;
  placeFrom?: number | undefined;
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
  /** By GB/T 16159: Shàn Míngyuǎn, Lánhé Shì, shìwěi shūjì. */
  pinyin: string;
  /** Other readings that are possible here, most likely first, where the engine is not sure ("also read …"). */
  alternatives?: string[] | undefined;
  gloss?: Gloss | undefined;
  of?: string | undefined;
}
