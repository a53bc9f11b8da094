/** The content script on the sites that the user allowed beside the list. */
import { browser } from 'wxt/browser';
import { granted } from './access.ts';
import { DETECTOR, MATCHES } from './sites.ts';

const ID = 'granted';

/** Calls of it run one after the other: each looks at what is registered and changes it. */
let turn: Promise<void> = Promise.resolve();

async function sync(): Promise<void> {
  const matches = await granted();
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (known) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = {
    id: ID,
    matches,
    // There the manifest has it come already.
    excludeMatches: MATCHES,
    js: [`/${DETECTOR}`],
    allFrames: true,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (known) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/**
 * Makes the registered script match what is allowed now. To be called when the extension was installed or updated,
 * when the browser starts, and after every change of what is allowed. Never rejects.
 */
export function syncGrantedScripts(): Promise<void> {
  turn = turn.then(sync).catch(() => undefined);
  return turn;
}
