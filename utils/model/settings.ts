/** What the reader can choose for every page. */
import type { MentionKind } from './mention.ts';

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
