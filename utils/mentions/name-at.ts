/** The name that begins at a place, Han or transliterated, by what its form and its place say for it. */
import { dottedNameAt, foreignBeyond, foreignNameAt } from './foreign-names.ts';
import type { Grammar } from './grammar.ts';
import { hanNamesAt } from './han-names.ts';
import { BESIDE_POST, fenced, isNation, rightWeight, type NameHit, type Slot } from './name-neighbours.ts';

/** Where no word that follows names stands behind it (原中船‖重工), form must say a little more. */
const UNENDED = 1.45;
/** The best name that starts at `at`, given how much the place already speaks for a person. */
export function nameAt(
  grammar: Grammar,
  at: number,
  threshold: number,
  foreign: boolean,
  slot: Slot = 'open',
): NameHit | undefined {
  const han = hanNamesAt(grammar, at, foreign ? 'open' : slot)[0];
  const dotted = dottedNameAt(grammar, at);
  // 习近平致电约瑟夫·博阿凯: a Han name before a verb of two characters is one, whatever stands further on.
  const verb = dotted && han && grammar.lexicon.words('afterName').longestAt(grammar.scan.text, han.end);
  if (dotted && !(verb && verb.end - verb.start > 1)) return dotted;
  if (foreign && han && isNation(grammar, han.start, han.end)) return undefined;
  // A Han reading with no good right neighbour (武切‖维奇) may be the beginning of a foreign name anywhere.
  const torn = han !== undefined && rightWeight(grammar, han.end) < 0;
  // The segmenter may run a short name and a verb together (菲佐对): behind a foreign post the verb is enough.
  const strange = foreign || torn ? foreignNameAt(grammar, at, foreign ? 2.5 : 3) : undefined;
  // 马克龙, not 马克: in a foreign place a Han reading that leaves characters of transliteration over is none.
  if (strange && (!han || strange.end > han.end || strange.weight > han.weight)) return strange;
  if (!han) return undefined;
  const beyond = foreign ? foreignBeyond(grammar, han) : undefined;
  if (beyond) return beyond;
  // A name that is a word too (、巩固、 in a list): form says little, the place says enough.
  const needed =
    threshold <= BESIDE_POST && fenced(grammar, han, /[、\p{Script=Han} \u3000(（]/u)
      ? 0.5
      : rightWeight(grammar, han.end) < 0
        ? Math.max(threshold, UNENDED)
        : threshold;
  return han.weight >= needed ? han : undefined;
}
