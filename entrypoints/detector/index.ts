/**
 * What is loaded on every page of the listed sites: it looks whether the page could be news, and has the reader
 * brought in when it could. It is kept small: no component, no reading, no style, no listener, and no word with the
 * browser before there is something to say. The first touch of the browser's interface alone takes as long as the look.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { lookAt } from '../../utils/page/probe.ts';
import { takeOver } from '../../utils/platform/handover.ts';
import { sendBare } from '../../utils/platform/send-bare.ts';
import { watchGrowth } from './watch-growth.ts';

/** How long is waited for the reader before it is asked for again, in milliseconds: the browser may stop the background meanwhile. */
const PATIENCE = [400, 1200, 3000];

/**
 * Has the reader brought. Where the browser refuses (access to this site was taken back), or the extension is gone, the
 * page is left alone.
 * @param isOver whether the reader is there
 */
async function bring(isOver: () => boolean): Promise<void> {
  for (const wait of PATIENCE) {
    await sendBare('bring').catch(() => undefined);
    if (isOver()) return;
    await new Promise((resolve) => setTimeout(resolve, wait));
    if (isOver()) return;
  }
}

export default defineUnlistedScript(() => {
  let over = false;
  let stop: (() => void) | undefined;
  takeOver(() => {
    over = true;
    stop?.();
  });
  const look = () => {
    const { couldBeNews, trees } = lookAt(document);
    if (couldBeNews) void bring(() => over);
    return couldBeNews ? null : trees;
  };
  const trees = look();
  if (trees) stop = watchGrowth(document, trees, look);
});
