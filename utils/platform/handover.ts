/**
 * The detector and the reader of a page are two scripts in one world of their own, and either may come a second time:
 * what comes last takes over. Nothing of it is seen by the page.
 */
const KEY = Symbol.for('yaowen.script');

type World = typeof globalThis & { [KEY]?: (() => void) | undefined };

/** Ends the script of ours that lives here, if one does, and leaves word how to end this one. */
export function takeOver(stop: () => void): void {
  const world: World = globalThis;
  const stopBefore = world[KEY];
  world[KEY] = stop;
  stopBefore?.();
}

/** What a new script tells one that an earlier version of the extension left behind, in a world of its own. */
const NEWER = 'yaowen:newer';

/**
 * Has what an earlier version left on the page taken away. To be called only where there are marks already: a page
 * without must not learn from it that we are there.
 */
export function endLeftBehind(document: Document): void {
  document.dispatchEvent(new Event(NEWER));
}

/** Calls `check` when a newer script is there; who cares must look itself whether it was left behind: a page can lie. */
export function whenNewer(document: Document, check: () => void, signal: AbortSignal): void {
  document.addEventListener(NEWER, check, { signal });
}
