/**
 * Which sites Yaowen may come to by itself, as the browser reports it: never from memory, for both browsers let the
 * user change it outside of the extension.
 */
import { browser } from 'wxt/browser';
import type { Access } from '../model/detection.ts';
import { hostOf, siteOf } from '../page/sites.ts';
import { MATCHES } from './sites.ts';

/** All that a content script can be on. */
export const ALL_SITES = '*://*/*';

/** The match pattern of a page's site, which is its host without its kin; null where no extension may go. */
function patternOf(url: string): string | null {
  return /^https?:\/\/[^/]/i.test(url) ? `*://${hostOf(url)}/*` : null;
}

/** The true state for a page. */
export async function accessTo(url: string): Promise<Access> {
  const pattern = patternOf(url);
  if (pattern === null) return 'barred';
  const { permissions } = browser;
  if (await permissions.contains({ origins: [ALL_SITES] })) return 'all';
  const isListed = siteOf(url) !== null;
  if (await permissions.contains({ origins: [pattern] })) return isListed ? 'listed' : 'site';
  return isListed ? 'withdrawn' : 'click';
}

/**
 * Asks the user for access to a page's site, or to all sites. Must be called in the handler of a gesture itself.
 * @returns whether the user said yes
 */
export function allow(scope: 'site' | 'all', url: string): Promise<boolean> {
  const origin = scope === 'all' ? ALL_SITES : patternOf(url);
  return origin === null ? Promise.resolve(false) : browser.permissions.request({ origins: [origin] });
}

/** Gives access back that the user gave, by its match pattern. @returns whether there was anything to give back */
export function takeBack(pattern: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [pattern] });
}

/** The match patterns that the user allowed beside the list, as the browser reports them. */
export async function granted(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !MATCHES.includes(origin));
}

/** Calls after access was given or taken, by whoever; ends with `signal`. */
export function watchAccess(changed: () => void, signal: AbortSignal): void {
  for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
    event.addListener(changed);
    signal.addEventListener('abort', () => event.removeListener(changed));
  }
}
