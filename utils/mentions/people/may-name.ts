/** A quick look before people are sought: could anybody be named at all where a name would matter? */
import { CharSet } from '../../lexicon/char-set.ts';
import type { MentionLexicon } from '../lexicon.ts';
import { isHan, type Scan } from '../scan.ts';
import { hanNamesAt } from './han-names.ts';

/** What a name's form and its right neighbour must say; only lists are content with less, and what stands in one is let through. */
const LEAST = 0;
/** As much where something leads to a name. */
const LEAST_LED = -3;
/** Where somebody stands whatever the name's form: in front of how he is addressed, or of what only people do. */
const STANDS = /^[\u4e00-\u9fff]{2,4}?(?:同志|先生|女士|主持|强调|指出|重要|批示)/;
/** Last characters of the verbs of appointment: 任命, 免去, 选举. */
const APPOINTS = '命去举聘选';

/**
 * @returns whether at one of these offsets of a text a Han name may stand: as an item of a list, by what stands behind it,
 * or by its form, behind a mark or what a post ends with as behind a post
 */
export function mayHoldName(lexicon: MentionLexicon): (scan: Scan, starts: readonly number[]) => boolean {
  const leads = new CharSet([APPOINTS, ...lexicon.posts.words().map((post) => post.slice(-1))].join(''));
  return (scan, starts) => {
    const grammar = { scan, lexicon, limit: scan.text.length };
    return starts.some((start) => {
      if (scan.char(start - 1) === '、' || STANDS.test(scan.slice(start, start + 6))) return true;
      const isLed = start === 0 || !isHan(scan.char(start - 1)) || leads.hasAt(scan.text, start - 1);
      const least = isLed ? LEAST_LED : LEAST;
      return hanNamesAt(grammar, start, isLed ? 'sure' : 'open').some(({ weight }) => weight >= least);
    });
  };
}
