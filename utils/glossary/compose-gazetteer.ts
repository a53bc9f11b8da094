import { shortForm, type Division } from '../lexicon/divisions.ts';
import type { Superior } from './compose-lexicon.ts';

/**
 * What holds a division, by its full name and by its short form (太谷区, 太谷 → 晋中市): '' for a province, and where
 * divisions of one name lie in several places. A full name goes before another division's short form, a county before a
 * township. The short form of a district (江南, 青山) is more often another thing's name: nothing is said to hold it.
 */
export function superiorsOf(divisions: readonly Division[]): Superior {
  const held = new Map<string, { rank: number; within: string }>();
  const add = (name: string, rank: number, within: string): void => {
    const known = held.get(name);
    if (!known || rank < known.rank) held.set(name, { rank, within });
    else if (rank === known.rank && within !== known.within) known.within = '';
  };
  for (const division of divisions) {
    const within = division.superior?.name ?? '';
    const township = division.level === 'township';
    add(division.name, township ? 2 : 0, within);
    const short = township ? undefined : shortForm(division);
    if (short) add(short, 1, division.name.endsWith('区') ? '' : within);
  }
  return (place) => held.get(place)?.within;
}
