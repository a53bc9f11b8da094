/**
 * What the panel wants to know of a page. Where the detector turned the page away nobody is there to answer: the reader
 * is brought, as on every page of which somebody wants to know.
 */
import { browser } from 'wxt/browser';
import { accessTo } from './access.ts';
import { bringReader } from './bring-reader.ts';

/** A reader that is on its way is waited for so long, in milliseconds. */
const ON_ITS_WAY = 600;

/** Whether the page is one to which Yaowen comes by itself, and has loaded. */
async function isOurs(tabId: number): Promise<boolean> {
  const { url, status } = await browser.tabs.get(tabId);
  // Without access to the page its address is not told.
  if (url === undefined || status !== 'complete') return false;
  return ['listed', 'site', 'all'].includes(await accessTo(url));
}

/**
 * Asks a page, and again where nobody answered.
 * @throws where it is none of those to which Yaowen comes, or where its reader does not answer either
 */
export async function askReader<T>(tabId: number, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (!(await isOurs(tabId))) throw error;
  }
  await new Promise((resolve) => setTimeout(resolve, ON_ITS_WAY));
  try {
    return await ask();
  } catch {
    await bringReader(tabId, 0, false);
    return ask();
  }
}
