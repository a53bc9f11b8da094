/** Pages that fill after they have loaded, or become another page without being loaded. */
import { apparentTreesIn } from '../../utils/page/composed.ts';

/** The page has been still for so long before it is looked at again, in milliseconds; each look makes it longer. */
const FIRST_WAIT = 500;
const LONGEST_WAIT = 30_000;

/** Calls `look` after elements were added, ever less often, until it says yes or `signal` ends it. */
export function watchGrowth(document: Document, look: () => boolean, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = FIRST_WAIT;
  let url = document.URL;
  const observer = new MutationObserver(() => {
    // Another page in the same document begins anew.
    if (document.URL !== url) {
      url = document.URL;
      wait = FIRST_WAIT;
    }
    timer ??= setTimeout(() => {
      timer = undefined;
      wait = Math.min(wait * 2, LONGEST_WAIT);
      if (look()) observer.disconnect();
      else observeAll();
    }, wait);
  });
  // Shadow trees tell nobody outside what changes in them; one that is observed already is not twice.
  const observeAll = () => {
    for (const root of [document, ...apparentTreesIn(document)])
      observer.observe(root, { childList: true, subtree: true });
  };
  observeAll();
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
