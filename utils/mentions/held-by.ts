/** Who holds an office, where the list of them stands behind it: 副秘书长‖由高某、李某担任. */
import type { Scan } from './scan.ts';

/** How far behind 由 the verb may stand, in UTF-16 units: a list of some twenty names. */
const LONGEST = 100;
const HELD_BY = /^由([^，。；\n]{2,}?)(?:同志)?(?:担任|出任|兼任)/;

/** @returns where the holders end whom 由 leads to right behind an office that ends at `at`; `at` where none does */
export function heldByEnd(scan: Scan, at: number): number {
  if (scan.char(at) !== '由') return at;
  const holders = HELD_BY.exec(scan.slice(at, at + LONGEST))?.[1];
  return holders === undefined ? at : at + 1 + holders.length;
}
