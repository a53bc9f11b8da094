import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { loadEngine } from '../../utils/analyse.ts';
import { LibraryError } from '../../utils/library/errors.ts';
import { saveItem } from '../../utils/library/store.ts';
import { AnalysisCache } from '../../utils/platform/analysisCache.ts';
import { showBadge } from '../../utils/platform/badge.ts';
import { EngineHost } from '../../utils/platform/engineHost.ts';
import { onMessage } from '../../utils/platform/messages.ts';
import { openPanel } from '../../utils/platform/panel.ts';
import { readPackaged } from '../../utils/platform/packaged.ts';
import { browserWords } from '../../utils/platform/words.ts';
import { toggleTab } from '../../utils/platform/toggleTab.ts';

const PANEL_MENU = 'open-panel';

export default defineBackground({
  type: 'module',
  main() {
    const engine = new EngineHost(
      () => loadEngine({ readText: (name) => readPackaged(`lexicon/${name}`) }),
      new AnalysisCache(browser.storage.session),
    );

    onMessage('warm', () => {
      // A failure to load is told when an article is sent.
      engine.warm().catch(() => undefined);
    });
    onMessage('analyse', ({ data }) => engine.analyse(data));
    onMessage('save', async ({ data }) => {
      try {
        await saveItem(data);
        return { ok: true, value: null };
      } catch (error) {
        // The library's own errors are written for the reader.
        const message = error instanceof LibraryError ? error.message : browserWords('popup.libraryFailed');
        return { ok: false, message };
      }
    });
    onMessage('badge', async ({ data, sender }) => {
      const tabId = sender.tab?.id;
      if (tabId !== undefined) await showBadge(tabId, data);
    });

    browser.action.onClicked.addListener((tab) => void toggleTab(tab));
    browser.commands.onCommand.addListener((command, tab) => {
      if (!tab) return;
      if (command === 'toggle-annotations') void toggleTab(tab);
      if (command === 'open-panel') openPanel(tab.windowId);
    });
    browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
      if (menuItemId === PANEL_MENU && tab) openPanel(tab.windowId);
    });
    browser.runtime.onInstalled.addListener(() => {
      void browser.contextMenus.removeAll().then(() => {
        browser.contextMenus.create({
          id: PANEL_MENU,
          title: browserWords('menu.openPanel'),
          contexts: ['action'],
        });
      });
    });
  },
});
