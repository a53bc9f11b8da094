/** The reader comes to a page when it is wanted there, not before. */
import { browser } from 'wxt/browser';
import { sendMessage } from './messages.ts';
import { READER } from './sites.ts';

/**
 * Puts the reader into a frame of a tab. The browser allows it on the listed sites, on sites that the user granted, and
 * for one gesture wherever the toolbar button, a command or a menu entry of ours was used.
 * @param wanted the user asks for it: the page is read whatever it is
 * @throws where the browser lets no extension in
 */
export async function bringReader(tabId: number, frameId: number, wanted: boolean): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  await Promise.all([
    browser.scripting.insertCSS({ target, files: ['/content-scripts/reader.css'] }),
    browser.scripting.executeScript({ target, files: [`/${READER}`] }),
  ]);
  if (wanted) await sendMessage('want', undefined, { tabId, frameId });
}
