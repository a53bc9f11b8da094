import type { MentionLexicon } from './lexicon.ts';
import type { Scan } from './scan.ts';

/** What every rule of this stage reads: the text with its tokens, the lexicon, and how far it may read. */
export interface Grammar {
  scan: Scan;
  lexicon: MentionLexicon;
  /** One past the last character that may be read: the end of the line. */
  limit: number;
  /** Enterprises, schools and the like found by their right end: start → end. */
  enterprises: ReadonlyMap<number, number>;
  /** Sites found the same way. */
  sites: ReadonlyMap<number, number>;
}
