/** Finding the items of a shelf that a query asks for. */
import type { Query, Wanted } from './query.ts';
import type { TextShelf } from './shelf.ts';

/** The first part that ends behind `at`. */
function partAt(ends: Uint32Array, at: number, from: number): number {
  // What is frequent stands in nearly every part.
  if ((ends[from] ?? 0) > at) return from;
  let [low, high] = [from + 1, ends.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Marks every part of `text` that holds `needle`; what is found once in a part is not looked for there again. */
function mark(text: string, ends: Uint32Array, needle: string, hits: Uint8Array): void {
  let part = 0;
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, ends[part - 1])) {
    part = partAt(ends, at, part);
    hits[part++] = 1;
    if (part === ends.length) return;
  }
}

function find(shelf: TextShelf, wanted: Wanted): Uint8Array {
  const hits = new Uint8Array(shelf.writtenEnds.length);
  mark(shelf.written, shelf.writtenEnds, wanted.written, hits);
  for (const needle of wanted.latin ?? []) mark(shelf.latin, shelf.latinEnds, needle, hits);
  return hits;
}

/** @returns for each item of the shelf 1 where the query holds for it, else 0 */
export function searchShelf(shelf: TextShelf, { words, joined }: Query): Uint8Array {
  const [first, ...others] = words.map((word) => () => find(shelf, word));
  const hits = first ? first() : new Uint8Array(shelf.writtenEnds.length);
  for (const next of others) {
    if (!hits.includes(1)) break;
    const also = next();
    for (let at = 0; at < hits.length; at++) hits[at] = (hits[at] ?? 0) & (also[at] ?? 0);
  }
  if (joined) {
    const whole = find(shelf, joined);
    for (let at = 0; at < hits.length; at++) hits[at] = (hits[at] ?? 0) | (whole[at] ?? 0);
  }
  return hits;
}
