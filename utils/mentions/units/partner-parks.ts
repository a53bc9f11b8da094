/** 中新苏州工业园区, 中德（太仓）创新园: parks that two states run. */
import { allMatches } from '../../lexicon/matches.ts';
import { PARTNER_PARK } from '../../lexicon/partners.ts';
import type { MentionLexicon } from '../lexicon.ts';
import type { Scan } from '../scan.ts';
import type { Unit } from '../unit.ts';

/** The parks, by where each begins: what stands behind the two states is a place of the gazetteer. */
export function partnerParks(scan: Scan, { places }: MentionLexicon): Map<number, Unit> {
  const found = new Map<number, Unit>();
  for (const { index: start, 0: park } of allMatches(PARTNER_PARK, scan.text)) {
    const at = start + (/^..[（(]/.test(park) ? 3 : 2);
    if (places.longestAt(scan.text, at) && scan.boundaryAt(start))
      found.set(start, { kind: 'place', start, end: start + park.length, bare: false });
  }
  return found;
}
