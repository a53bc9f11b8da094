/** Pointer and touch: a rest opens, leaving closes, a click or tap keeps. The page's own handling is never stopped. */
import type { PageMarks, Marked } from '../../utils/marks/page-marks.ts';
import { closestOf } from '../../utils/page/composed.ts';
import { HOVER_DELAY, LEAVE_DELAY } from '../../utils/platform/limits.ts';
import type { Opening, Popup } from './popup.tsx';

/** Farther than this, in CSS px, and the pointer has moved on rather than trembled. */
const TREMBLE = 4;

const EDITABLE = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

/** Whether it happened in a field or an editor, in whatever tree. */
function isEditable(event: Event): boolean {
  const [target] = event.composedPath();
  return target instanceof Element && closestOf(target, EDITABLE) !== null;
}

interface PointerParts {
  marks: PageMarks;
  popup: Popup;
  open: (this: void, marked: Marked, opening: Opening) => void;
  /** The user wants the unmarked word at this point of the window looked up. */
  lookUp: (this: void, x: number, y: number) => void;
}

export function watchPointer(
  window: Window,
  { marks, popup, open, lookUp }: PointerParts,
  signal: AbortSignal,
): void {
  const { document } = window;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  let at = { x: -1, y: -1 };
  const stopLeaving = () => {
    clearTimeout(leaving);
    leaving = undefined;
  };
  const overWords = (x: number, y: number) =>
    popup.target?.boxes().some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom);

  const moved = (event: PointerEvent) => {
    if (marks.isEmpty || event.pointerType === 'touch' || !event.isTrusted) return;
    const { clientX: x, clientY: y } = event;
    if (popup.target && !popup.pinned) {
      if (popup.holds(event) || overWords(x, y)) stopLeaving();
      else leaving ??= setTimeout(() => popup.close(), LEAVE_DELAY);
    }
    if (Math.hypot(x - at.x, y - at.y) < TREMBLE) return;
    at = { x, y };
    clearTimeout(resting);
    if (event.buttons !== 0 || popup.pinned || popup.holds(event)) return;
    resting = setTimeout(() => {
      const marked = marks.at(document, x, y);
      if (!marked || overWords(x, y)) return;
      stopLeaving();
      open(marked, 'hover');
    }, HOVER_DELAY);
  };

  const clicked = (event: MouseEvent) => {
    if (!event.isTrusted || event.button !== 0 || popup.holds(event)) return;
    clearTimeout(resting);
    const selecting = document.getSelection()?.isCollapsed === false;
    const editable = isEditable(event);
    const marked = selecting || editable ? undefined : marks.at(document, event.clientX, event.clientY);
    stopLeaving();
    // What a tap opened, a second tap on the same words closes: there is no pointer that could leave.
    const isTap = event instanceof PointerEvent && event.pointerType === 'touch';
    if (isTap && overWords(event.clientX, event.clientY)) popup.close();
    else if (marked) open(marked, 'click');
    else popup.close();
  };

  /** A double click selects a word, as ever; here it also asks for it. */
  const asked = (event: MouseEvent) => {
    if (!event.isTrusted || event.button !== 0 || marks.isEmpty || popup.holds(event)) return;
    const editable = isEditable(event);
    if (!editable && !marks.at(document, event.clientX, event.clientY)) lookUp(event.clientX, event.clientY);
  };

  const left = () => {
    clearTimeout(resting);
    if (popup.target && !popup.pinned) leaving ??= setTimeout(() => popup.close(), LEAVE_DELAY);
  };

  window.addEventListener('pointermove', moved, { capture: true, passive: true, signal });
  window.addEventListener('click', clicked, { capture: true, passive: true, signal });
  window.addEventListener('dblclick', asked, { capture: true, passive: true, signal });
  document.documentElement.addEventListener('pointerleave', left, { passive: true, signal });
  signal.addEventListener('abort', () => {
    clearTimeout(resting);
    stopLeaving();
  });
}
