/** Bringing words into view. */
import { parentOf } from '../../utils/page/composed.ts';
import type { Piece } from '../../utils/marks/highlights.ts';
import { boxesOf } from '../../utils/marks/boxes.ts';

/** Room that is left above and below, in CSS px: headers that stick to the top of pages are about so high. */
const MARGIN = 96;

function inView(box: DOMRect, window: Window): boolean {
  return box.top >= MARGIN && box.bottom <= window.innerHeight - MARGIN;
}

/** Scrolls, where they are not in view already, so that the words stand in the middle of the window. */
export function scrollTo(window: Window, pieces: readonly Piece[]): void {
  const [box] = boxesOf(pieces);
  const parent = pieces[0] && parentOf(pieces[0].node);
  if (!box || !parent || inView(box, window)) return;
  // The element first, for boxes that scroll within the page; then what is missing for the words themselves.
  parent.scrollIntoView({ block: 'center', behavior: 'instant' });
  const [after] = boxesOf(pieces);
  if (after && !inView(after, window)) {
    window.scrollBy({ top: after.top - window.innerHeight / 2, behavior: 'instant' });
  }
}
