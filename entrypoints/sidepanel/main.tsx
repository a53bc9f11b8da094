/**
 * The side panel of Chrome and the sidebar of Firefox. It follows the active tab of its window; `?tab=ID` in its
 * address pins it to one tab, so that it can stand in a tab of its own.
 */
import { effect } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/tokens.css';
import '../../components/parts/parts.css';
import '../../components/panel/panel.css';
import '../../components/library/library.css';
import type { PanelActions } from '../../components/panel/actions.ts';
import { setWords } from '../../components/words.ts';
import { accessTo, allow, granted, takeBack, watchAccess } from '../../utils/platform/access.ts';
import { choose, readChoices } from '../../utils/platform/choices.ts';
import { sendMessage } from '../../utils/platform/messages.ts';
import { askReader } from '../../utils/platform/ask-reader.ts';
import { checkedRecord } from '../../utils/platform/message-data.ts';
import { receive } from '../../utils/platform/receive.ts';
import { browserWords } from '../../utils/platform/words.ts';
import { getItems } from '../../utils/library/store.ts';
import { ImportDesk } from './ImportDesk.ts';
import { keepForGood } from './keeping.ts';
import { LibraryKeeper } from './LibraryKeeper.ts';
import { PageFollower } from './PageFollower.ts';
import { Panel } from './Panel.tsx';
import { SentenceOpener } from './SentenceOpener.ts';
import { SiteKeeper } from './SiteKeeper.ts';

setWords(browserWords);
document.documentElement.lang = browserWords('lang');

const pinned = Number(new URLSearchParams(location.search).get('tab') ?? NaN);
const isPinned = Number.isInteger(pinned);

const page = new PageFollower({
  async activeTab() {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return tab?.id;
  },
  ask: (tabId) =>
    askReader(tabId, async () =>
      checkedRecord(await sendMessage('getRecord', undefined, { tabId, frameId: 0 })),
    ),
});
const library = new LibraryKeeper(
  () => void keepForGood(true),
  async () => (await browser.windows.getCurrent()).incognito,
);
const desk = new ImportDesk({
  ids: () => library.ids.value,
  items: getItems,
  ownTerms: () => library.ownTerms.value,
  corrections: () => library.corrections.value,
  take: (content, how) => library.take(content, how),
});
const closing = new AbortController();

/** A page that no longer answers shows itself as such. */
function tell(send: (target: { tabId: number; frameId: number }) => Promise<void>): void {
  const { tabId } = page;
  if (tabId === undefined) return;
  send({ tabId, frameId: 0 }).catch(() => page.loaded(tabId));
}

const send: Pick<PanelActions, 'toggle' | 'reveal' | 'openAll'> = {
  toggle: () => tell((target) => sendMessage('toggle', undefined, target)),
  reveal: (article, span) => tell((target) => sendMessage('reveal', { article, span }, target)),
  openAll: (urls) => {
    for (const url of urls) void browser.tabs.create({ url, active: false });
  },
};
const opener = new SentenceOpener({
  reveal: send.reveal,
  openTab: (url) => void browser.tabs.create({ url }),
  tell: (what) => library.say(what),
});
effect(() => opener.seen(page.view.value));

const site = new SiteKeeper({
  accessTo,
  readChoices,
  async choose(scope, url, choice) {
    await choose(scope, url, choice);
    tell((target) => sendMessage('choicesChanged', undefined, target));
  },
  allow,
  takeBack,
  granted,
  async isPrivate() {
    const { tabId } = page;
    return tabId !== undefined && (await browser.tabs.get(tabId)).incognito;
  },
});
effect(() => void site.follow(page.view.value));
watchAccess(() => void site.refresh(), closing.signal);

receive('recordChanged', (_, sender) => void page.changed(sender.tab?.id));
browser.tabs.onUpdated.addListener((tabId, { status }) => {
  if (status === 'loading') page.left(tabId);
  if (status === 'complete') void page.loaded(tabId);
});
if (isPinned) void page.show(pinned);
else {
  // Of any window: which one is ours is the browser's to say, when it is asked for the active tab.
  browser.tabs.onActivated.addListener(() => void page.followActive());
  void page.followActive();
}
void library.open(closing.signal).then(() => {
  if ((library.cards.value?.length ?? 0) > 0) void keepForGood(false);
});
addEventListener('pagehide', () => closing.abort());

render(
  <Panel page={page} library={library} desk={desk} opener={opener} site={site} send={send} />,
  document.querySelector('#panel')!,
);
