/** What the reader of a page says to the background: its state, and what is to be kept. */
import type { SaveState } from '../../components/popup/Card.tsx';
import { words } from '../../components/words.ts';
import type { SavedItem } from '../../utils/model/library.ts';
import type { PageRecord } from '../../utils/model/page.ts';
import { leaveState } from '../../utils/platform/frames.ts';
import { type Answer, sendMessage } from '../../utils/platform/messages.ts';

/** Where nobody answered, that is said in words too. */
export function answered<T>(asked: Promise<Answer<T>>): Promise<Answer<T>> {
  return asked.catch(() => ({ ok: false, message: words('popup.notKept') }));
}

/** Nobody need be there to hear: no panel is open, or the background is just starting. */
export function tell(sent: Promise<unknown>): void {
  sent.catch(() => undefined);
}

/** The panel is about the page in the tab, the button about its frames too where the page itself is not read. */
export function announce(record: PageRecord): void {
  const { state } = record.status;
  leaveState(state);
  tell(sendMessage('badge', state === 'on' || state === 'off' ? state : 'none'));
  if (window !== window.top) return;
  tell(sendMessage('recordChanged'));
}

export async function save(item: SavedItem): Promise<SaveState> {
  try {
    const answer = await sendMessage('save', item);
    return answer.ok ? { state: 'saved' } : { state: 'failed', message: answer.message };
  } catch {
    return { state: 'failed', message: words('popup.notSaved') };
  }
}
