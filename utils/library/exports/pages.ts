/** The pages that the items come from, each once: what references are made of. */
import type { SavedItem } from '../../model/library.ts';
import { pageAddress } from '../item.ts';
import { sourcesOf } from './row.ts';

export interface PageReference {
  /** Stable for the same page: letters and digits. */
  key: string;
  title: string;
  url: string;
  site: string;
  /** EDTF, or null. */
  published: string | null;
  /** YYYY-MM-DD of the first saving. */
  accessed: string;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : '';
}

/** In the order of the items. */
export function pagesOf(items: readonly SavedItem[]): PageReference[] {
  const pages = new Map<string, PageReference>();
  for (const item of items) {
    for (const { title, url, site, published } of sourcesOf(item)) {
      const address = pageAddress(url) || title;
      const accessed = item.savedAt.slice(0, 10);
      const page = pages.get(address);
      if (page) {
        if (accessed < page.accessed) page.accessed = accessed;
        continue;
      }
      pages.set(address, {
        key: `yaowen${(published ?? '').replaceAll(/\D/g, '')}x${pages.size + 1}`,
        title,
        url: pageAddress(url),
        site: site ?? hostOf(url),
        published,
        accessed,
      });
    }
  }
  return [...pages.values()];
}
