/** Where stretches of text stand in the window, in CSS px. */
import type { Piece } from './highlights.ts';
import { readingAbove } from './ruby.ts';

/** The boxes of stretches of text in the window, one a line. */
export function boxesOf(pieces: readonly Piece[]): DOMRect[] {
  return pieces.flatMap(({ node, start, end }) => {
    if (end > node.length) return [];
    const range = node.ownerDocument.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    return [...range.getClientRects()];
  });
}

/** The boxes of stretches of text and of the readings above them. */
export function boxesWithReadings(pieces: readonly Piece[]): DOMRect[] {
  const readings = pieces.flatMap(({ node }) => readingAbove(node) ?? []);
  return [...boxesOf(pieces), ...readings.map((rt) => rt.getBoundingClientRect())];
}

/** Whether all of it stands above what the window shows. */
export function isAbove(pieces: readonly Piece[]): boolean {
  const boxes = boxesOf(pieces);
  return boxes.length > 0 && boxes.every((box) => box.bottom < 0);
}
