import type { Token } from '../model.ts';
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
  /** Where the places that were read so far end. */
  places: ReadonlySet<number>;
}

/**
 * Whether a token is a conjunction or particle that no name holds, or an unknown word that begins or ends with one: the
 * segmenter runs 和 and an unknown name together (和岚河), and a name's end and 及 (松及).
 */
export function stopsName({ lexicon }: Pick<Grammar, 'lexicon'>, { word, tag }: Token): boolean {
  const stops = lexicon.words('nameStop');
  return stops.has(word) || (tag === 'x' && (stops.has(word.charAt(0)) || /[和与及]$/.test(word)));
}
