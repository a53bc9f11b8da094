/**
 * What a reader sees of the extension on a page, asked from outside: marks, the popup.
 */
import type { Page } from 'puppeteer-core';

/** How many stretches are marked on the page. The marks are highlights, which the page's own registry shows. */
export function markCount(page: Page): Promise<number> {
  return page.evaluate(() =>
    [...CSS.highlights].reduce((sum, [name, { size }]) => sum + (name.startsWith('yaowen-') ? size : 0), 0),
  );
}

/** How many of these are shown before the engine has answered, and go when it has. */
function earlyCount(page: Page): Promise<number> {
  return page.evaluate(() =>
    [...CSS.highlights].reduce(
      (sum, [name, { size }]) => sum + (name.startsWith('yaowen-early-') ? size : 0),
      0,
    ),
  );
}

/**
 * Waits until the page has marks and their number has stayed the same for a while.
 * @throws where there are none after `patience` milliseconds.
 */
export async function waitForMarks(page: Page, patience = 30_000): Promise<number> {
  const end = Date.now() + patience;
  let last = 0;
  for (let same = 0; Date.now() < end;) {
    const count = await markCount(page);
    const isDone = count > 0 && (await earlyCount(page)) === 0;
    same = isDone && count === last ? same + 1 : 0;
    if (same === 4) return count;
    last = count;
    await pause(150);
  }
  if (last > 0) return last;
  throw new Error(`No marks on ${page.url()} after ${patience} ms.`);
}

/**
 * Scrolls to the first place where the page shows these characters, and says where its middle is in the window.
 * @throws where the page does not show them.
 */
export async function placeOf(page: Page, text: string): Promise<{ x: number; y: number }> {
  const place = await page.evaluate((text) => {
    const roots: Node[] = [document.body];
    for (let root = roots.shift(); root; root = roots.shift()) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node instanceof Element) {
          if (node.shadowRoot) roots.push(node.shadowRoot);
          continue;
        }
        const at = node.textContent?.indexOf(text) ?? -1;
        if (at < 0) continue;
        node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + text.length);
        const box = range.getClientRects()[0];
        if (box && box.width > 0) return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      }
    }
    return null;
  }, text);
  if (!place) throw new Error(`${page.url()} does not show ${text}.`);
  return place;
}

/** Points at these characters and lets the popup come. */
export async function pointAt(page: Page, text: string): Promise<void> {
  const { x, y } = await placeOf(page, text);
  await page.mouse.move(x, y - 60);
  await page.mouse.move(x, y, { steps: 4 });
  await pause(900);
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
