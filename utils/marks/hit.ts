/** A point of the window → the place in a Text node under it. */
import { shadowOf } from '../page/composed.ts';
import { READING } from './ruby.ts';

interface Place {
  node: Text;
  offset: number;
}

/** What is under a point, in whatever open shadow tree, and the trees on the way there. */
function deepestAt(
  document: Document,
  x: number,
  y: number,
): { element: Element | null; shadowRoots: ShadowRoot[] } {
  const shadowRoots: ShadowRoot[] = [];
  let element = document.elementFromPoint(x, y);
  for (let tree = element && shadowOf(element); tree; tree = element && shadowOf(element)) {
    if (shadowRoots.includes(tree)) break;
    shadowRoots.push(tree);
    element = tree.elementFromPoint(x, y) ?? element;
  }
  return { element, shadowRoots };
}

function caretAt(document: Document, shadowRoots: ShadowRoot[], x: number, y: number): Place | undefined {
  let node: Node | null | undefined;
  let offset: number;
  if (document.caretPositionFromPoint) {
    const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
    node = caret?.offsetNode;
    offset = caret?.offset ?? 0;
  } else {
    // Chromium before 128
    const range = document.caretRangeFromPoint(x, y);
    node = range?.startContainer;
    offset = range?.startOffset ?? 0;
  }
  return node instanceof Text ? { node, offset } : undefined;
}

/** Whether the characters of a node from `start` to `end` are drawn at the point. */
function drawnAt(node: Text, start: number, end: number, x: number, y: number): boolean {
  const range = node.ownerDocument.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return Array.from(range.getClientRects()).some(
    (rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom,
  );
}

/**
 * The character under a point, as its Text node and offset. A caret stands between two characters and is found even
 * in the margin beside a line, so the one before and the one after it are tried for being drawn there. A reading
 * above the line counts for its first character.
 */
export function characterAt(document: Document, x: number, y: number): Place | undefined {
  const { element, shadowRoots } = deepestAt(document, x, y);
  const reading = element?.closest(`rt[${READING}]`);
  if (reading) {
    const base = reading.previousSibling;
    return base instanceof Text ? { node: base, offset: 0 } : undefined;
  }
  const caret = caretAt(document, shadowRoots, x, y);
  if (!caret) return undefined;
  const { node, offset } = caret;
  for (const start of [offset, offset - 1]) {
    if (start >= 0 && start < node.length && drawnAt(node, start, start + 1, x, y))
      return { node, offset: start };
  }
  return undefined;
}
