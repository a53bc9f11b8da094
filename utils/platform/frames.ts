/** Frames go off and on with the page that they stand in. */
import { sendMessage } from './messages.ts';

/** Tells every frame of a tab how the page in the tab stands; where no frame of ours is, nobody hears it. */
export function tellFrames(tabId: number, state: 'on' | 'off' | 'none'): void {
  if (state !== 'none') sendMessage('follow', state === 'on', tabId).catch(() => undefined);
}
