/** The options page: what the user chooses is kept at once, and every open page follows. */
import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/tokens.css';
import '../../components/parts/parts.css';
import '../../components/settings/settings.css';
import { type CommandKeys, SettingsForm } from '../../components/settings/SettingsForm.tsx';
import { Sites } from '../../components/settings/Sites.tsx';
import { setWords, words } from '../../components/words.ts';
import type { Settings } from '../../utils/model/settings.ts';
import { granted, takeBack, watchAccess } from '../../utils/platform/access.ts';
import { choose, listChosenSites, watchChoices } from '../../utils/platform/choices.ts';
import { keysPage, listKeys } from '../../utils/platform/keys.ts';
import { KNOWN_WORDS, readSettings, watchSettings, writeSettings } from '../../utils/platform/settings.ts';
import { browserWords } from '../../utils/platform/words.ts';
import { writeReading } from '../../utils/reading/style.ts';

setWords(browserWords);
document.documentElement.lang = browserWords('lang');
document.title = words('settings.pageTitle');

const settings = signal(await readSettings());
const keys = signal<CommandKeys[]>(await listKeys());
const fault = signal('');
const allowed = signal(await granted());
const chosen = signal(await listChosenSites());

async function keep(chosen: Settings): Promise<void> {
  settings.value = chosen;
  try {
    await writeSettings(chosen);
    fault.value = '';
  } catch {
    fault.value = words('settings.notKept');
  }
}

/** What the browser does not do is said; what it does, it reports to those who watch. */
function tell(doing: Promise<unknown>): void {
  doing.catch(() => {
    fault.value = words('settings.notKept');
  });
}

watchSettings((chosen) => {
  settings.value = chosen;
});
const closing = new AbortController();
addEventListener('pagehide', () => closing.abort());
watchAccess(() => void granted().then((now) => (allowed.value = now)), closing.signal);
watchChoices(() => void listChosenSites().then((now) => (chosen.value = now)), closing.signal);
// The keys are changed on a page of the browser's; whoever comes back sees what they are now.
addEventListener('focus', () => void listKeys().then((now) => (keys.value = now)));

function Options() {
  return (
    <SettingsForm
      settings={settings.value}
      vocabularies={KNOWN_WORDS}
      keys={keys.value}
      fault={fault.value}
      write={(pinyin) => writeReading(pinyin, settings.value)}
      onChange={(chosen) => void keep(chosen)}
      onChangeKeys={keysPage(browser)}
    >
      <Sites
        allowed={allowed.value}
        chosen={chosen.value}
        onTakeBack={(pattern) => tell(takeBack(pattern))}
        onForget={(host) => tell(choose('site', `https://${host}/`, null))}
      />
    </SettingsForm>
  );
}

render(<Options />, document.querySelector('#options')!);
