/**
 * `npm start [-- --browser NAME] [-- --headless]`: builds the extension and opens a browser with it on the demo page.
 * Without a display it takes screenshots of the page, the popup and the panel instead.
 */
import { spawnSync } from 'node:child_process';
import { mkdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { chooseBrowser, findBrowsers, lookedFor, type FoundBrowser, type Product } from './browsers.ts';
import { DEMO_ADDRESS, demoSite } from './demo.ts';
import { pause, pointAt, waitForMarks } from './look.ts';
import { serve } from './serve.ts';
import { builtFolder, openSession } from './session.ts';
import type { Session } from './session-parts.ts';

const ROOT = join(import.meta.dirname, '../..');

/** @throws where the build fails. */
function build(product: Product): void {
  const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  const target = product === 'firefox' ? 'firefox' : 'chrome';
  const { status } = spawnSync(process.execPath, [wxt, 'build', '-b', target], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`The build for ${target} failed; see above.`);
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

/** What to do where no browser could be started, in words. */
function byHand(wanted: string | undefined): string {
  return `
No ${wanted ?? 'browser'} was found on this machine. Looked for:
${lookedFor()}

The extension is built. To load it by hand:
  Chrome, Chromium, Edge: open chrome://extensions, switch on "Developer mode", choose "Load unpacked" and take
    ${builtFolder('chromium')}
  Firefox: open about:debugging#/runtime/this-firefox, choose "Load Temporary Add-on" and take
    ${join(builtFolder('firefox'), 'manifest.json')}
Then open a government news page, or any page and press the Yaowen button.`;
}

/** Page, popup and panel as pictures; one line a picture on standard output. */
async function takePictures(session: Session, browser: FoundBrowser): Promise<void> {
  const folder = join(ROOT, '.shots');
  await mkdir(folder, { recursive: true });
  const name = (what: string): `${string}.png` => `${folder}/${browser.name.toLowerCase()}-${what}.png`;
  const page = await session.open(DEMO_ADDRESS);
  const marks = await waitForMarks(page);
  await page.screenshot({ path: name('page') });
  await pointAt(page, '梁景行');
  await page.screenshot({ path: name('popup') });
  const panel = await session.panel(page);
  await pause(1500);
  await panel.screenshot({ path: name('panel') });
  await sideBySide(panel, [name('popup'), name('panel')], name('all'));
  console.log(
    `\nThere is no display, so ${browser.name} ran without one: ${marks} marks on the demo page. Pictures:`,
  );
  for (const what of ['page', 'popup', 'panel', 'all'])
    console.log(`  ${relative(process.cwd(), name(what))}`);
}

/** Two pictures as the reader has them before the eyes: the page with its popup, and the panel beside it. */
async function sideBySide(page: Page, pictures: string[], path: `${string}.png`): Promise<void> {
  const images = await Promise.all(pictures.map((picture) => readFile(picture, 'base64')));
  const blank = await page.browser().newPage();
  await blank.setViewport({ width: 1640, height: 900 });
  const tags = images.map((image) => `<img src="data:image/png;base64,${image}">`).join('');
  await blank.setContent(`<body style="display: flex; margin: 0; background: #fff">${tags}</body>`);
  await blank.screenshot({ path });
  await blank.close();
}

async function showToReader(session: Session, browser: FoundBrowser): Promise<void> {
  const closed = new Promise<void>((resolve) => session.browser.once('disconnected', () => resolve()));
  await session.open(DEMO_ADDRESS);
  console.log(`
${browser.name} is open on the demo page with Yaowen in it.
  Point at a marked word for its popup. The toolbar button (Alt+Shift+Y) turns the marks off and on.
  Alt+Shift+K opens the side panel.
This window's profile is thrown away when the browser is closed. Addresses outside the demo do not load in it.`);
  await closed;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { browser: { type: 'string' }, headless: { type: 'boolean', default: false } },
  });
  const browser = chooseBrowser(findBrowsers(), values.browser);
  if (!browser) {
    build('chromium');
    build('firefox');
    console.error(byHand(values.browser));
    process.exitCode = 1;
    return;
  }
  build(browser.product);
  const headless = values.headless || !hasDisplay();
  const server = await serve(demoSite);
  try {
    const session = await openSession(browser, { port: server.port, headless });
    try {
      await (headless ? takePictures(session, browser) : showToReader(session, browser));
    } finally {
      if (session.browser.connected) await session.close();
    }
  } finally {
    await server.close();
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
