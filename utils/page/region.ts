/**
 * Where on a page an article's body stands. The lines of the page are weighed one by one (prose counts for it,
 * links and labels against it), a step from one part of the document's tree to another costs something, and the
 * stretch with the highest sum is the body.
 */
import { isWithin, parentOf } from './composed.ts';
import type { Line } from './lines.ts';

/** Lines `from` … `to` (exclusive) with the weight of their prose. */
export interface Region {
  from: number;
  to: number;
  weight: number;
}

const KANA = /[\u3041-\u30ff]/g;

/** So much of a text's beginning tells its language. */
const SAMPLE = 4_000;
const HINT_FACTOR = 1.5;
const HINT_BORDER = 20;
const CONTAINER_SHARE = 0.6;
const TREE_STEP = 12;
const TREE_FREE = 3;
const TREE_LIMIT = 120;

/** Japanese, by its kana; a Chinese page may quote a little of it. */
export function isJapanese(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  return (sample.match(KANA)?.length ?? 0) > sample.length / 20;
}

/** How much prose stands in lines `from` … `to` (exclusive), in points of a line's weight. */
export function proseIn(lines: Line[], from: number, to: number): number {
  let sum = 0;
  for (let index = from; index < to; index += 1) sum += Math.max(0, lines[index]!.weight);
  return sum;
}

/** The deepest element that holds both. */
export function commonAncestor(one: Element, other: Element): Element {
  let above: Element = one;
  for (let next = parentOf(above); !isWithin(other, above) && next !== null; next = parentOf(above))
    above = next;
  return above;
}

/** What it costs to read on from line `from` to the later line `to`, by how far apart they are in the tree. */
export function stepCost(lines: Line[], from: number, to: number): number {
  let shared = Infinity;
  for (let index = from + 1; index <= to; index += 1) shared = Math.min(shared, lines[index]!.shared);
  const steps = lines[from]!.depth + lines[to]!.depth - 2 * shared;
  return Math.min(TREE_LIMIT, Math.max(0, steps - TREE_FREE) * TREE_STEP);
}

/** The stretch of lines with the highest sum, or null where nothing on the page is prose. */
export function bestRegion(lines: Line[]): Region | null {
  let best: Region | null = null;
  let current: Region | null = null;
  for (const [index, line] of lines.entries()) {
    let { weight } = line;
    if (line.hint !== null && weight > 0) weight *= HINT_FACTOR;
    if (current !== null) {
      const { hint } = lines[index - 1]!;
      if (hint !== line.hint) current.weight -= HINT_BORDER;
      if (hint === null || hint !== line.hint) current.weight -= stepCost(lines, index - 1, index);
    }
    if (current === null || current.weight <= 0) {
      current = weight > 0 ? { from: index, to: index, weight: 0 } : null;
    }
    if (current === null) continue;
    current.weight += weight;
    if (weight <= 0) continue;
    current.to = index + 1;
    if (best === null || current.weight > best.weight) best = { ...current };
  }
  return best;
}

/** Where one known container holds most of a region's prose, the region is what stands in that container. */
export function withinContainer(lines: Line[], region: Region): Region {
  const sums = new Map<Element, number>();
  let all = 0;
  for (let index = region.from; index < region.to; index += 1) {
    const line = lines[index]!;
    const weight = Math.max(0, line.weight);
    all += weight;
    if (line.hint !== null) sums.set(line.hint, (sums.get(line.hint) ?? 0) + weight);
  }
  const [container] = [...sums].find(([, sum]) => sum > all * CONTAINER_SHARE) ?? [];
  if (container === undefined) return region;
  let { from, to } = region;
  while (lines[from]!.hint !== container) from += 1;
  while (lines[to - 1]!.hint !== container) to -= 1;
  return { ...region, from, to };
}
