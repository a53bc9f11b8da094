import './style.css';
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { setWords } from '../../components/words.ts';
import { browserWords } from '../../utils/platform/words.ts';
import { takeOver } from '../../utils/platform/handover.ts';
import { MATCHES } from '../../utils/platform/sites.ts';
import { readPage } from './readPage.ts';

export default defineContentScript({
  matches: MATCHES,
  // The background brings it in: see detector.content.
  registration: 'runtime',
  runAt: 'document_idle',
  allFrames: false,
  cssInjectionMode: 'manifest',
  // A second copy stops the first by an event of its own; the page's message listeners need not hear of it.
  noScriptStartedPostMessage: true,
  main(ctx) {
    takeOver();
    setWords(browserWords);
    const changed = readPage(window, ctx.signal);
    ctx.addEventListener(window, 'wxt:locationchange', ({ oldUrl, newUrl }) => {
      // A change of the fragment alone is a jump within the page.
      if (oldUrl.href.split('#')[0] !== newUrl.href.split('#')[0]) changed();
    });
    // After an update or removal of the extension nobody tells the script that stays behind: it looks for itself,
    // and `isInvalid` ends everything.
    ctx.setInterval(() => void (browser.runtime?.id === undefined && ctx.isInvalid), 2_000);
  },
});
