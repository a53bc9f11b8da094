/** Pages that fill after they have loaded, or become another page without being loaded. */

/** The page has been still for so long before it is looked at again, in milliseconds; each look makes it longer. */
const FIRST_WAIT = 500;
const LONGEST_WAIT = 30_000;

/**
 * Calls `look` after elements were added, ever less often, until it says that nothing is to be looked at any more.
 * @param trees the page's shadow trees: they tell nobody outside what changes in them
 * @param look answers with the shadow trees of now, or null
 * @returns what ends it
 */
export function watchGrowth(
  document: Document,
  trees: readonly Node[],
  look: () => readonly Node[] | null,
): () => void {
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
      const now = look();
      if (now) observe(now);
      else observer.disconnect();
    }, wait);
  });
  // What is observed already is not observed twice.
  const observe = (roots: readonly Node[]) => {
    for (const root of roots) observer.observe(root, { childList: true, subtree: true });
  };
  observe([document, ...trees]);
  return () => {
    observer.disconnect();
    clearTimeout(timer);
  };
}
