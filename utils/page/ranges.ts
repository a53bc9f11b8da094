/** Offsets of an article's text ↔ text nodes of the page. */
import type { TextRun } from './runs.ts';

/** The index of the first run that ends after `position`; `runs.length` where there is none. */
function firstEndingAfter(runs: TextRun[], position: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (runs[middle]!.end > position) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * The pieces of text nodes that show `start` … `end` (exclusive) of the article's text, in reading order and with
 * pieces that touch in one node joined. What we put between paragraphs has no piece.
 */
export function toRanges(
  runs: TextRun[],
  start: number,
  end: number,
): { node: Text; start: number; end: number }[] {
  const ranges: { node: Text; start: number; end: number }[] = [];
  for (let index = firstEndingAfter(runs, start); index < runs.length; index += 1) {
    const run = runs[index]!;
    if (run.start >= end) break;
    const from = run.offset + Math.max(start, run.start) - run.start;
    const to = run.offset + Math.min(end, run.end) - run.start;
    const last = ranges.at(-1);
    if (last?.node === run.node && last.end === from) last.end = to;
    else ranges.push({ node: run.node, start: from, end: to });
  }
  return ranges;
}

/**
 * The offset in the article's text of a place in a text node, or null where the place is no part of the article.
 * A place in white space that was collapsed belongs to nothing.
 */
export function offsetAt(runs: TextRun[], node: Text, nodeOffset: number): number | null {
  for (const run of runs) {
    if (run.node !== node) continue;
    const into = nodeOffset - run.offset;
    if (into >= 0 && into < run.end - run.start) return run.start + into;
  }
  return null;
}
