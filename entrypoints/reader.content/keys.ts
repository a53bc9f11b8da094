/** The keyboard: from mark to mark, and out of the popup. */
import type { Popup } from './popup.tsx';

/**
 * Alt+Shift+→ and ← go to the next and the previous mark and open it; Esc closes. Keys that are not for us reach the
 * page as ever.
 */
export function watchKeys(
  window: Window,
  popup: Popup,
  go: (step: 1 | -1) => boolean,
  signal: AbortSignal,
): void {
  const pressed = (event: KeyboardEvent) => {
    const { key, altKey, shiftKey, ctrlKey, metaKey } = event;
    if (!event.isTrusted || event.isComposing) return;
    if (key === 'Escape' && popup.target) {
      event.preventDefault();
      event.stopImmediatePropagation();
      popup.close();
      return;
    }
    if (!altKey || !shiftKey || ctrlKey || metaKey) return;
    if (key !== 'ArrowRight' && key !== 'ArrowLeft') return;
    if (!go(key === 'ArrowRight' ? 1 : -1)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener('keydown', pressed, { capture: true, signal });
}
