/**
 * `npm run load -- --pages N --tabs N --from FOLDER`: does a browser that reads all day stay as it was? N pages one after
 * another in one tab, then N tabs at once of which ten ask at a time, with times and memory as it goes on. The pages are
 * made of sentences of ours, or come from the articles (`*.jsonl`, `*.jsonl.gz`: title, text, published) or saved pages
 * (`*.html`) in a folder.
 */
import { parseArgs } from 'node:util';
import { chooseBrowser, findBrowsers } from './browsers.ts';
import { loadPages } from './load/pages.ts';
import { loadTabs } from './load/tabs.ts';
import { pageSource } from './load/source.ts';

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '1000' },
    tabs: { type: 'string', default: '200' },
    from: { type: 'string' },
  },
});
const [pages, tabs] = [Number(values.pages), Number(values.tabs)];
if (![pages, tabs].every((count) => Number.isInteger(count) && count >= 0))
  throw new Error('--pages and --tabs are whole numbers.');
const browser = chooseBrowser(findBrowsers().filter(({ product }) => product === 'chromium'));
if (!browser) throw new Error('No Chrome, Chromium or Edge on this machine.');

const source = pageSource(values.from);
const faults = [
  ...(pages > 0 ? await loadPages(browser, source, pages) : []),
  ...(tabs > 0 ? await loadTabs(browser, source, tabs) : []),
];
for (const fault of faults) console.log(`Not in order: ${fault}`);
console.log(`${pages} pages, ${tabs} tabs, ${faults.length} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;
