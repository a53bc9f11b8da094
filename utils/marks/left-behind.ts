/**
 * What a script of ours left on the page that runs no more. Firefox ends the scripts of an extension that is turned off
 * or loaded anew without a word to them: it takes their styles away, so that nothing is seen, and the rest is cleared by
 * the next script of ours that comes to the page.
 */
import { shadowTreesIn } from '../page/composed.ts';
import { HighlightLayer } from './highlights.ts';
import { removeReadings } from './ruby.ts';

/** The element that holds the popup. */
export const POPUP = 'yaowen-popup';

/** To be called only where there are marks already: a page without must not learn from it that we are there. */
export function clearLeftBehind(document: Document, registry: HighlightRegistry): void {
  new HighlightLayer(registry).clear();
  for (const root of [document, ...shadowTreesIn(document)]) removeReadings(root);
  for (const popup of document.querySelectorAll(POPUP)) popup.remove();
}
