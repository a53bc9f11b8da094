/**
 * Real saved pages, where they are at hand: on and off again, and not a byte nor a Text node is another. Their own
 * scripts do not run, so that what is measured is ours alone.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { markCount } from '../../utils/cli/look.ts';
import { builtFolder } from '../../utils/cli/session.ts';
import { CCTV_PAGES } from './cctv.ts';
import {
  eventually,
  HOST,
  htmlBefore,
  htmlNow,
  inEveryBrowser,
  settledPanel,
  stateOf,
  watchFaults,
  watchHtml,
  type Running,
} from './support.ts';

const FOLDER = join(import.meta.dirname, '../../../shared/pages');

const ON = 'Annotations are on';
const NO_ARTICLE = 'No article on this page';
const NO_SCRIPTS = { 'content-security-policy': "script-src 'none'" };

interface Saved {
  id: string;
  file: string;
  url: string | null;
  charset: string;
}

function savedPages(): Saved[] {
  const index = join(FOLDER, 'index.jsonl');
  if (!existsSync(index)) return [];
  return readFileSync(index, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): Saved => JSON.parse(line));
}

/** The sites of the manifest: what a host has to end in for the extension to come by itself. */
function sites(): string[] {
  const file = join(builtFolder('chromium'), 'manifest.json');
  const manifest: { content_scripts: { matches: string[] }[] } = JSON.parse(readFileSync(file, 'utf8'));
  return manifest.content_scripts.flatMap(({ matches }) =>
    matches.map((match) => match.replace(/^.*\*\.|\/\*$/g, '')),
  );
}

/** The page's own address where the extension comes there by itself, else one where it does. */
function addressOf({ id, url }: Saved): string {
  const address = url === null ? null : new URL(url);
  const onList = address && sites().some((site) => `.${address.hostname}`.endsWith(`.${site}`));
  return onList ? `http://${address.hostname}${address.pathname}` : `${HOST}/${id}.html`;
}

/** Keeps the page's Text nodes as they were before the extension came, with what they said. */
const WATCH_NODES = `
  const textNodes = () => {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    const nodes = [];
    while (walker.nextNode()) nodes.push([walker.currentNode, walker.currentNode.nodeValue]);
    return nodes;
  };
  document.addEventListener('DOMContentLoaded', () => {
    const before = textNodes();
    window.sameNodes = () => {
      const now = textNodes();
      return now.length === before.length && now.every(([node, text], i) => node === before[i][0] && text === before[i][1]);
    };
  });`;

/** How many things the panel lists that stand on the page. */
function listedCount(panel: Page): Promise<number> {
  return panel.evaluate(() => document.querySelectorAll('[id^="article-"] .name').length);
}

async function press(panel: Page): Promise<void> {
  await panel.evaluate(() => document.querySelector<HTMLElement>('.state .main')?.click());
}

const pages = savedPages();

/** Opens a page, reads it, turns the marks off, and says what is not as it was before. */
async function onAndOff(running: Running, address: string): Promise<Record<string, unknown>> {
  const { session, found } = running;
  const page = await session.browser.newPage();
  const faults = found.product === 'chromium' ? await watchFaults(page, session) : [];
  await watchHtml(page);
  await page.evaluateOnNewDocument(WATCH_NODES);
  await page.goto(session.address(address), { waitUntil: 'load' });
  const before = await htmlBefore(page);
  const panel = await settledPanel(running, page);
  const wasOn = (await stateOf(panel)) === ON;
  if (!wasOn) await press(panel);
  const state = await eventually(
    () => stateOf(panel),
    (words) => words === ON || words === NO_ARTICLE,
    30_000,
  );
  const listed = state === ON ? await listedCount(panel) : 0;
  const wereMarked = listed === 0 || (await markCount(page)) > 0;
  if (state === ON) await press(panel);
  const marks = await eventually(
    () => markCount(page),
    (count) => count === 0,
  );
  const now = await eventually(
    () => htmlNow(page),
    (html) => html === before,
    3000,
  );
  const sameNodes = await page.evaluate(() => (Reflect.get(window, 'sameNodes') as () => boolean)());
  await panel.close();
  await page.close();
  return { state, listed, wereMarked, marks, same: now === before, sameNodes, faults };
}

const AS_BEFORE = { wereMarked: true, marks: 0, same: true, sameNodes: true, faults: [] };

describe.skipIf(pages.length === 0)('saved pages, on and off', () => {
  inEveryBrowser(
    (running) => {
      test.each(pages)('$id', async (saved) => {
        const address = addressOf(saved);
        // Frames and pictures of the page are not at hand: what is asked for beside the page itself is not found.
        running().server.show(({ hostname, pathname }) => {
          if (`http://${hostname}${pathname}` !== address) return undefined;
          const body = readFileSync(join(FOLDER, saved.file));
          return { body, type: `text/html; charset=${saved.charset}`, headers: NO_SCRIPTS };
        });
        const { state, listed: _, ...rest } = await onAndOff(running(), address);
        expect([ON, NO_ARTICLE]).toContain(state);
        expect(rest).toEqual(AS_BEFORE);
      });
    },
    { only: 'chromium' },
  );
});

inEveryBrowser((running) => {
  test.each(CCTV_PAGES)(
    'a page as the central broadcaster builds them, on and off: $id',
    async ({ address, html }) => {
      running().server.show((asked) =>
        `http://${asked.hostname}${asked.pathname}` === address ? { body: html } : undefined,
      );
      const { state, listed, ...rest } = await onAndOff(running(), address);
      expect(state).toBe(ON);
      expect(listed).toBeGreaterThan(0);
      expect(rest).toEqual(AS_BEFORE);
    },
  );
});
