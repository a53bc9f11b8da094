/**
 * What the reader said of pages and sites, kept on this computer. Pages are remembered by their address without its
 * fragment, sites by their host. Nothing is kept from a private window: that is for the caller to see to.
 */
import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import type { Choice, Choices } from '../model/detection.ts';
import { hostOf } from '../page/sites.ts';

/** Pages that are remembered, the newest ones. */
const MOST_PAGES = 500;

const choice = v.picklist(['read', 'leave']);
const schema = v.object({
  sites: v.fallback(v.record(v.string(), choice), {}),
  pages: v.fallback(v.array(v.object({ url: v.string(), choice })), []),
});
type Kept = v.InferOutput<typeof schema>;

const item = storage.defineItem<unknown>('local:choices', { version: 1 });

function toKept(stored: unknown): Kept {
  const parsed = v.safeParse(schema, stored);
  return parsed.success ? parsed.output : { sites: {}, pages: [] };
}

const pageOf = (url: string): string => url.split('#')[0]!;

function choicesFor({ sites, pages }: Kept, url: string): Choices {
  const page = pages.find((one) => one.url === pageOf(url))?.choice ?? null;
  return { page, site: sites[hostOf(url)] ?? null };
}

/** What was said of this page and its site. Never rejects: where nothing can be read, nothing was said. */
export async function readChoices(url: string): Promise<Choices> {
  try {
    return choicesFor(toKept(await item.getValue()), url);
  } catch {
    return { page: null, site: null };
  }
}

/** Remembers a choice, or forgets it (null). @throws where the browser keeps nothing */
export async function choose(scope: keyof Choices, url: string, said: Choice | null): Promise<void> {
  const { sites, pages } = toKept(await item.getValue());
  if (scope === 'site') {
    const { [hostOf(url)]: _, ...others } = sites;
    await item.setValue({ sites: said === null ? others : { ...others, [hostOf(url)]: said }, pages });
    return;
  }
  const address = pageOf(url);
  const others = pages.filter((one) => one.url !== address);
  if (said !== null) others.push({ url: address, choice: said });
  await item.setValue({ sites, pages: others.slice(-MOST_PAGES) });
}

/** The hosts that the reader said something of, in order of the alphabet. */
export async function listChosenSites(): Promise<{ host: string; choice: Choice }[]> {
  const { sites } = toKept(await item.getValue());
  return Object.entries(sites)
    .map(([host, said]) => ({ host, choice: said }))
    .toSorted((a, b) => (a.host < b.host ? -1 : 1));
}

/** Calls after anything was said of a page or site, wherever; ends with `signal`. */
export function watchChoices(changed: () => void, signal: AbortSignal): void {
  signal.addEventListener('abort', item.watch(changed));
}
