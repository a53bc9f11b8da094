/** What a reader asks for beside the reading of a page: a selection explained, words of their own, a first page. */
import { browser } from 'wxt/browser';
import { explainSelection } from '../../utils/platform/explain.ts';
import { openFirstRun } from '../../utils/platform/first-run.ts';
import { receive } from '../../utils/platform/receive.ts';
import { addOwnTerm, correctReading } from '../../utils/platform/own-words.ts';
import { browserWords } from '../../utils/platform/words.ts';

const EXPLAIN = 'explain-selection';

const now = () => new Date().toISOString();

/** What is told before the answer goes out, so that the next reading knows of it. */
interface Kept {
  correction(): void;
  term(): void;
}

/** Registers its listeners; called synchronously while the background starts. */
export function serveReader(kept: Kept): void {
  receive('correct', (data) => correctReading(data, now()).finally(() => kept.correction()));
  receive('addTerm', (data) => addOwnTerm(data, now()).finally(() => kept.term()));
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === EXPLAIN && tab?.id !== undefined) void explainSelection(tab.id, 0);
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId }, tab) => {
    if (menuItemId === EXPLAIN && tab?.id !== undefined) void explainSelection(tab.id, frameId ?? 0);
  });
  browser.runtime.onInstalled.addListener((details) => {
    void openFirstRun(details);
    const create = () =>
      browser.contextMenus.create({
        id: EXPLAIN,
        title: browserWords('menu.explain'),
        contexts: ['selection'],
      });
    // It is there already after an update, and is not at first.
    void browser.contextMenus.remove(EXPLAIN).then(create, create);
  });
}
