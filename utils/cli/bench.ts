/**
 * `npm run bench`: how much the extension costs, as ratios within this one run. A table for people on standard error,
 * JSON for programs on standard output.
 */
import { Console } from 'node:console';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DETECTOR, READER } from '../platform/sites.ts';
import { measureBrowser } from './bench-browser.ts';
import { benchDates } from './bench-dates.ts';
import { benchDetect } from './bench-detect.ts';
import { measureEngine } from './bench-engine.ts';
import { measureLibrary } from './bench-library.ts';
import { measureNews } from './bench-news.ts';
import { benchPinyin } from './bench-pinyin.ts';
import { measureMatching } from './bench-terms.ts';
import { chooseBrowser, findBrowsers, type Product } from './browsers.ts';
import { lexiconSize } from './lexicon-size.ts';
import { builtFolder } from './session.ts';

/** A content script as it is delivered, in bytes. */
function contentScript(product: Product, script: string): { raw: number; gzip: number } {
  const bytes = readFileSync(join(builtFolder(product), script));
  return { raw: bytes.length, gzip: gzipSync(bytes).length };
}

/** Standard output is for the JSON alone. */
const people = new Console(process.stderr);

/** To three figures: more would be noise. */
const round = (value: number) => (value >= 1000 ? Math.round(value) : Number(value.toPrecision(3)));

const browser = chooseBrowser(findBrowsers().filter(({ product }) => product === 'chromium'));
const result = {
  engine: await measureEngine(),
  news: await measureNews(),
  matching: await measureMatching(),
  lexicons: lexiconSize(),
  dates: await benchDates(),
  pinyin: await benchPinyin(),
  contentScript: {
    'detector, Chromium': contentScript('chromium', DETECTOR),
    'detector, Firefox': contentScript('firefox', DETECTOR),
    'reader, Chromium': contentScript('chromium', READER),
    'reader, Firefox': contentScript('firefox', READER),
  },
  detect: browser ? await benchDetect(browser) : null,
  browser: browser ? await measureBrowser(browser) : null,
  library: browser ? await measureLibrary(browser) : null,
};

people.log('Engine time over the bare time of the segmenter on the same text');
people.table(
  result.engine.map(({ characters, segmenter, engine, ratio }) => ({
    characters,
    'segmenter, ms': round(segmenter),
    'engine, ms': round(engine),
    ratio: round(ratio),
  })),
);
if (result.news) {
  people.log('The same on news items of ../shared, each read once (sums)');
  people.table([
    Object.fromEntries(Object.entries(result.news).map(([what, value]) => [what, round(value)])),
  ]);
}
people.log('Matching of terms and formulas, as a share of the engine’s time on the same text');
people.table(
  result.matching.map(({ characters, matching, engine, share }) => ({
    characters,
    'matching, ms': round(matching),
    'engine, ms': round(engine),
    share: round(share),
  })),
);
people.log('Word lists and CC-CEDICT, compressed as in the package (bytes)');
people.table({ lexicons: result.lexicons });
people.log('Dates: a newspaper spread, ours beside Recognizers-Text (ms)');
people.table(result.dates);
people.log(
  'Pinyin: characters a second of `npm run pinyin`, beside pinyin-pro alone (processor time); loading its lists, what they hold',
);
people.table(Object.fromEntries(Object.entries(result.pinyin).map(([what, value]) => [what, round(value)])));
people.log(
  'Content scripts, bytes: the detector is on every page of the listed sites, the reader where it is wanted',
);
people.table(result.contentScript);
people.log('Detection on the largest saved page, beside a bare walk over its text (ms)');
if (result.detect) people.table({ detection: result.detect });
else people.log('left out: no saved pages, or no Chromium');
people.log(
  browser
    ? `In ${browser.name}`
    : 'No Chrome, Chromium or Edge on this machine: nothing measured in a browser',
);
for (const costs of [result.browser, result.library]) {
  if (!costs) continue;
  people.table(
    Object.fromEntries(
      Object.entries(costs).map(([what, value]) => [what, value === null ? 'not known here' : round(value)]),
    ),
  );
}
console.log(JSON.stringify(result, null, 2));
