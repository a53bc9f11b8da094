/** The first-run page, opened once after the installation. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/tokens.css';
import '../../components/parts/parts.css';
import '../../components/settings/settings.css';
import { FirstRun } from '../../components/settings/FirstRun.tsx';
import { setWords, words } from '../../components/words.ts';
import { DEFAULT_SETTINGS } from '../../utils/platform/settings.ts';
import { browserWords } from '../../utils/platform/words.ts';
import { writeReading } from '../../utils/reading/style.ts';

setWords(browserWords);
document.documentElement.lang = browserWords('lang');
document.title = words('welcome.title');

render(
  <FirstRun
    settings={DEFAULT_SETTINGS}
    write={(pinyin) => writeReading(pinyin, DEFAULT_SETTINGS)}
    onSettings={() => void browser.runtime.openOptionsPage()}
  />,
  document.querySelector('#welcome')!,
);
