/** What a name is cut into. */
import type { Meaning } from './compose-lexicon.ts';

/** A part of a name: known to the lexicon, a level, a number with its counter, a mark, or a stretch that is not known. */
export interface Part {
  text: string;
  kind:
    | 'known'
    | 'level'
    | 'session'
    | 'time'
    | 'number'
    | 'unit'
    | 'year'
    | 'anniversary'
    | 'plenary'
    | 'mission'
    | 'left'
    | 'mark'
    | 'unknown';
  meaning?: Meaning;
  value?: number;
  /** The country that a mission is in (驻埃及大使馆). */
  host?: string;
}
