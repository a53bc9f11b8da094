/** A quick look before people are sought: could anybody be named at all where a name would matter? */
import { CharSet } from '../../lexicon/char-set.ts';
import type { MentionLexicon } from '../lexicon.ts';
import { isHan, type Scan } from '../scan.ts';
import { hanNamesAt } from './han-names.ts';

/** What a name's form and its right neighbour must say; no rule that finds people is content with less. */
const LEAST = 0;

/**
 * @returns whether at one of these offsets of a text a Han name may stand: by its form, behind a mark or what a post ends
 * with as behind a post
 */
export function nameLooks(lexicon: MentionLexicon): (scan: Scan, starts: readonly number[]) => boolean {
  const leads = new CharSet(
    lexicon.posts
      .words()
      .map((post) => post.slice(-1))
      .join(''),
  );
  return (scan, starts) => {
    const grammar = { scan, lexicon, limit: scan.text.length };
    return starts.some((start) => {
      const led = start === 0 || !isHan(scan.char(start - 1)) || leads.hasAt(scan.text, start - 1);
      const slot = led ? 'sure' : 'open';
      return hanNamesAt(grammar, start, slot).some(({ weight }) => weight >= LEAST);
    });
  };
}
