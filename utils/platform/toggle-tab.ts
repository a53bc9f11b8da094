/** The toolbar button and its command: annotations of a tab on or off. */
import type { Browser } from 'wxt/browser';
import { showBadge } from './badge.ts';
import { bringReader } from './bring-reader.ts';
import { toggleFrames } from './frames.ts';
import { sendMessage } from './messages.ts';

/** True where a reader lives in the tab and has heard it. */
async function tell(tabId: number): Promise<boolean> {
  try {
    await sendMessage('toggle', undefined, { tabId, frameId: 0 });
    return true;
  } catch {
    return false;
  }
}

/**
 * Tells the tab's reader; on a page that is not read, its frames that are; where none lives (a site that is not on our list, or a tab older than the installation), it
 * is brought in first, which `activeTab` allows for this one gesture. Where the browser refuses, the button says so.
 */
export async function toggleTab({ id: tabId }: Pick<Browser.tabs.Tab, 'id'>): Promise<void> {
  if (tabId === undefined) return;
  const frames = await toggleFrames(tabId);
  if (frames) {
    await showBadge(tabId, frames);
    return;
  }
  if (await tell(tabId)) return;
  try {
    await bringReader(tabId, 0, true);
  } catch {
    await showBadge(tabId, 'refused');
  }
}
