import './style.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { setWords } from '../../components/words.ts';
import { browserWords } from '../../utils/platform/words.ts';
import { hasMarks } from '../../utils/marks/highlights.ts';
import { clearLeftBehind } from '../../utils/marks/left-behind.ts';
import { endLeftBehind, takeOver, whenNewer } from '../../utils/platform/handover.ts';
import { DEFAULT_SETTINGS, readSettings, watchSettings } from '../../utils/platform/settings.ts';
import { MATCHES } from '../../utils/platform/sites.ts';
import { readPage } from './read-page.ts';

export default defineContentScript({
  matches: MATCHES,
  // The background brings it in: see entrypoints/detector.
  registration: 'runtime',
  runAt: 'document_idle',
  allFrames: false,
  cssInjectionMode: 'manifest',
  main(ctx) {
    takeOver(() => ctx.abort());
    if (hasMarks(window.CSS.highlights)) {
      endLeftBehind(document);
      clearLeftBehind(document, window.CSS.highlights);
    }
    setWords(browserWords);
    const reader = readPage(window, DEFAULT_SETTINGS, ctx.signal);
    void readSettings().then((settings) => {
      if (!ctx.isValid) return;
      reader.choose(settings);
      reader.start();
    });
    const stopWatching = watchSettings((chosen) => reader.choose(chosen));
    ctx.onInvalidated(stopWatching);
    ctx.addEventListener(window, 'wxt:locationchange', ({ oldUrl, newUrl }) => {
      // A change of the fragment alone is a jump within the page.
      if (oldUrl.href.split('#')[0] !== newUrl.href.split('#')[0]) reader.moved();
    });
    // After an update or removal of the extension nobody tells the script that stays behind: it looks for itself,
    // and `isInvalid` ends everything where it was left behind.
    ctx.setInterval(() => {}, 2_000);
    whenNewer(document, () => void ctx.isInvalid, ctx.signal);
  },
});
