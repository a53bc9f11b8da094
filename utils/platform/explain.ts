/** "Explain with Yaowen": the selected text of a tab, whatever page it shows. */
import { showBadge } from './badge.ts';
import { bringReader } from './bring-reader.ts';
import { sendMessage } from './messages.ts';

/**
 * Has the selection of a frame explained. Where no reader lives it is brought in, which `activeTab` allows for this one
 * gesture; where the browser refuses, the button says so.
 */
export async function explainSelection(tabId: number, frameId: number): Promise<void> {
  const ask = () => sendMessage('explain', undefined, { tabId, frameId });
  try {
    await ask();
  } catch {
    try {
      await bringReader(tabId, frameId, false);
      await ask();
    } catch {
      await showBadge(tabId, 'refused');
    }
  }
}
