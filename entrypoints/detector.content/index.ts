/**
 * What is loaded on every page of the listed sites: it looks whether the page could be news, and has the reader
 * brought in when it could. It is kept small: no component, no reading, no style.
 */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { couldBeNews } from '../../utils/page/probe.ts';
import { takeOver } from '../../utils/platform/handover.ts';
import { hear } from '../../utils/platform/hear.ts';
import { sendMessage } from '../../utils/platform/messages.ts';
import { MATCHES } from '../../utils/platform/sites.ts';
import { watchGrowth } from './watchGrowth.ts';

/** How long is waited for the reader before it is asked for again, in milliseconds: the browser may stop the background meanwhile. */
const PATIENCE = [400, 1200, 3000];

/**
 * Has the reader brought; `signal` aborts when it is there. Where the browser refuses (access to this site was taken
 * back), the page is left alone.
 */
async function bring(wanted: boolean, signal: AbortSignal): Promise<void> {
  for (const wait of PATIENCE) {
    await sendMessage('bring', { wanted }).catch(() => undefined);
    if (signal.aborted) return;
    await new Promise((resolve) => setTimeout(resolve, wait));
    if (signal.aborted) return;
  }
}

/** Has the reader brought where the page could be news, and says so. */
function look(signal: AbortSignal): boolean {
  const could = couldBeNews(document);
  if (could) void bring(false, signal);
  return could;
}

export default defineContentScript({
  matches: MATCHES,
  runAt: 'document_idle',
  allFrames: true,
  main(ctx) {
    const done = new AbortController();
    ctx.signal.addEventListener('abort', () => done.abort());
    const { signal } = done;
    takeOver(() => done.abort());

    if (look(signal)) return;

    // In frames nobody asks: the panel is about the page in the tab.
    const stops =
      window === window.top
        ? [
            hear('getRecord', () => ({
              url: document.URL,
              title: document.title,
              status: {
                state: 'not-news' as const,
                detection: {
                  isGovernmentNews: false,
                  score: 0,
                  reasons: [{ what: 'no-article', weight: -1 }],
                },
              },
              articles: [],
            })),
            hear('toggle', () => void bring(true, signal)),
            hear('choicesChanged', () => void bring(false, signal)),
          ]
        : [];
    signal.addEventListener('abort', () => {
      for (const stop of stops) stop();
    });
    watchGrowth(document, () => look(signal), signal);
    // Looks whether the extension is still there, and ends where it is not.
    ctx.setInterval(() => {}, 10_000);
  },
});
