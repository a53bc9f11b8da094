import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { loadEngine, loadLimitedEngine, loadTerms, type Engine, type EngineIO } from '../../utils/engine.ts';
import { glanceAt } from '../../utils/glance.ts';
import { DICTIONARY_FILE } from '../../utils/glossary/dictionary.ts';
import { createOwnTerms, withOwnTerms, type OwnTermLexicon } from '../../utils/glossary/own-terms.ts';
import { LibraryError } from '../../utils/library/errors.ts';
import { onLibraryChange } from '../../utils/library/database.ts';
import { listCorrections, listOwnTerms, saveItem } from '../../utils/library/store.ts';
import { AnalysisCache } from '../../utils/platform/analysis-cache.ts';
import { bringReader } from '../../utils/platform/bring-reader.ts';
import { showBadge } from '../../utils/platform/badge.ts';
import { EngineHost } from '../../utils/platform/engine-host.ts';
import { FirstGlance } from '../../utils/platform/first-glance.ts';
import { Kept } from '../../utils/platform/kept.ts';
import { LONG_ARTICLE } from '../../utils/platform/limits.ts';
import { LookUpHost } from '../../utils/platform/look-up-host.ts';
import { syncGrantedScripts } from '../../utils/platform/granted-scripts.ts';
import { openPanel } from '../../utils/platform/panel.ts';
import { browserWords } from '../../utils/platform/words.ts';
import { changeValue } from '../../utils/platform/messages.ts';
import { pack } from '../../utils/platform/packed.ts';
import { receive } from '../../utils/platform/receive.ts';
import { readPackagedBytes } from '../../utils/platform/packaged.ts';
import { PackagedLists } from '../../utils/platform/packaged-lists.ts';
import { toggleTab } from '../../utils/platform/toggle-tab.ts';
import { applyCorrections, correctWords } from '../../utils/reading/corrections.ts';
import { simplifyWords, toSimplified } from '../../utils/tokens/script.ts';
import { speaksOfFrames, tellFrames } from '../../utils/platform/frames.ts';
import { serveReader } from './serve-reader.ts';

const PANEL_MENU = 'open-panel';

export default defineBackground({
  type: 'module',
  main() {
    const ownTerms = new Kept(async () => createOwnTerms(await listOwnTerms(), simplifyWords));
    const corrections = new Kept(listCorrections);
    // A library that the browser bars must not take the dictionaries with it.
    const ownTermsOrNone = (): Promise<OwnTermLexicon> =>
      ownTerms.get().catch(() => createOwnTerms([], simplifyWords));
    const firstGlance = new FirstGlance();
    const lists = new PackagedLists((archive) => readPackagedBytes(`lexicon/${archive}`));
    const io: EngineIO = {
      readText: (name) => lists.read(name),
      breathe: () => firstGlance.turn(),
    };
    const terms = new Kept(() => loadTerms(io));
    const correctionsOrNone = () => corrections.get().catch(() => []);
    const engine: EngineHost<Engine> = new EngineHost(
      () =>
        loadEngine(io, terms.get())
          .catch(() => loadLimitedEngine(io, terms.get()))
          .finally(() => lists.forget()),
      new AnalysisCache(browser.storage.session),
      async (analysis, { text }) => {
        const [own, readings] = await Promise.all([ownTermsOrNone(), correctionsOrNone()]);
        if (own.size === 0) return applyCorrections(analysis, readings);
        const { read } = await engine.warm();
        const withTerms = withOwnTerms(analysis, { text, simplified: toSimplified(text) }, own, read);
        return applyCorrections(withTerms, readings);
      },
    );
    onLibraryChange((change) => {
      if (change.ownTerms) ownTerms.forget();
      if (change.corrections) corrections.forget();
    }, new AbortController().signal);
    const lookUps = new LookUpHost({
      engine: () => engine.warm(),
      dictionary: () => readPackagedBytes(`lexicon/${DICTIONARY_FILE}`),
      ownTerms: ownTermsOrNone,
      corrections: correctionsOrNone,
    });

    // A failure to load is told when an article is sent.
    const warm = () => void engine.warm().catch(() => undefined);

    receive('bring', async (_, sender) => {
      const tabId = sender.tab?.id;
      if (tabId === undefined) return;
      const brought = bringReader(tabId, sender.frameId ?? 0, false);
      // By the time the reader has read the page the files of the engine are there.
      firstGlance.expect();
      warm();
      await brought;
    });
    receive('warm', warm);
    receive('glance', async (data) => {
      const isSoon = engine.ready && data.text.length < LONG_ARTICLE;
      try {
        return isSoon ? null : pack(glanceAt(data, await terms.get()));
      } finally {
        firstGlance.answered();
      }
    });
    receive('analyse', async (data, sender) =>
      changeValue(await engine.analyse(data, sender.tab?.incognito !== true), pack),
    );
    receive('words', async (data) => {
      const [{ readWords }, readings] = await Promise.all([engine.warm(), correctionsOrNone()]);
      return correctWords(data, readWords(data), readings);
    });
    receive('lookUp', (data) => lookUps.lookUp(data));
    receive('save', async (data, sender) => {
      if (sender.tab?.incognito === true) return { ok: false, message: browserWords('popup.privateWindow') };
      try {
        await saveItem(data);
        return { ok: true, value: null };
      } catch (error) {
        // The library's own errors are written for the reader.
        const message = browserWords(
          error instanceof LibraryError ? `library.trouble.${error.trouble}` : 'popup.libraryFailed',
        );
        return { ok: false, message };
      }
    });
    receive('badge', async (data, sender) => {
      const tabId = sender.tab?.id;
      if (tabId === undefined) return;
      if (sender.frameId) {
        if (data !== 'none' && (await speaksOfFrames(tabId))) await showBadge(tabId, data);
        return;
      }
      await showBadge(tabId, data);
      tellFrames(tabId, data);
    });

    browser.permissions.onAdded.addListener(() => void syncGrantedScripts());
    browser.permissions.onRemoved.addListener(() => void syncGrantedScripts());
    browser.runtime.onStartup.addListener(() => void syncGrantedScripts());
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
      void syncGrantedScripts();
      void browser.contextMenus.removeAll().then(() => {
        browser.contextMenus.create({
          id: PANEL_MENU,
          title: browserWords('menu.openPanel'),
          contexts: ['action'],
        });
      });
    });
    serveReader({ correction: () => corrections.forget(), term: () => ownTerms.forget() });
  },
});
