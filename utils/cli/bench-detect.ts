/**
 * Detection on the largest of the saved pages, in a real browser: the page is read and judged, beside a bare walk over
 * its text nodes in the same run. The modules are served as they stand, without their types; the page's own scripts do
 * not run.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { median } from './bench-engine.ts';
import type { FoundBrowser } from './browsers.ts';
import { serve, type Site } from './serve.ts';
import { openSession } from './session.ts';

const PAGES = join(import.meta.dirname, '../../../shared/pages/html');
const PROJECT = join(import.meta.dirname, '../..');
/** A host on which the extension does not come by itself. */
const HOST = 'http://www.example.com';
/** The first runs are before the browser has compiled anything; a reader meets those too. */
const RUNS = 21;
const WARM = 10;

/** Milliseconds, but for the size of the page. */
export interface DetectCost {
  characters: number;
  elements: number;
  cold: number;
  warm: number;
  walk: number;
  warmOverWalk: number;
}

function largestPage(): string {
  const files = readdirSync(PAGES).map((name) => join(PAGES, name));
  return files.toSorted((a, b) => statSync(b).size - statSync(a).size)[0]!;
}

/** The page, and the modules of the detector as they stand, without their types. */
export const siteOf =
  (html: Buffer): Site =>
  ({ pathname }) => {
    if (pathname === '/') {
      return { body: html, type: 'text/html', headers: { 'content-security-policy': "script-src 'self'" } };
    }
    if (!/^\/utils\/[\w/-]+\.(?:ts|json)$/.test(pathname)) return undefined;
    const source = readFileSync(join(PROJECT, pathname), 'utf8');
    if (pathname.endsWith('.json')) return { body: source, type: 'application/json' };
    return { body: stripTypeScriptTypes(source), type: 'text/javascript' };
  };

interface Measured {
  times: number[];
  walks: number[];
  characters: number;
  elements: number;
}

/** Runs in the page. */
const MEASURE = `(async () => {
  const { detectPage } = await import('/utils/page/detect.ts');
  const times = [];
  const walks = [];
  for (let run = 0; run < ${RUNS}; run++) {
    let from = performance.now();
    detectPage(document, document.URL);
    times.push(performance.now() - from);
    from = performance.now();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let text = '';
    for (let node = walker.nextNode(); node; node = walker.nextNode()) text += node.data;
    walks.push(performance.now() - from);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const characters = document.documentElement.outerHTML.length;
  return { times, walks, characters, elements: document.getElementsByTagName('*').length };
})()`;

/** @returns null where the saved pages are not at hand */
export async function benchDetect(found: FoundBrowser): Promise<DetectCost | null> {
  if (!existsSync(PAGES)) return null;
  const server = await serve(siteOf(readFileSync(largestPage())));
  const session = await openSession(found, { port: server.port, headless: true });
  try {
    const page = await session.browser.newPage();
    await page.goto(session.address(`${HOST}/`), { waitUntil: 'domcontentloaded' });
    const { times, walks, characters, elements } = (await page.evaluate(MEASURE)) as Measured;
    const warm = median(times.slice(WARM));
    const walk = median(walks.slice(WARM));
    return { characters, elements, cold: times[0]!, warm, walk, warmOverWalk: warm / walk };
  } finally {
    await session.close();
    await server.close();
  }
}
