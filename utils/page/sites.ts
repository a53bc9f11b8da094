/** Whose site an address is on, by the reviewed table in sites.json. The reader starts by itself on its sites alone. */
import table from './sites.json' with { type: 'json' };

type SiteKind = 'government' | 'central' | 'local';

const isKind = (word: string | undefined): word is SiteKind =>
  word === 'government' || word === 'central' || word === 'local';

const SITES = new Map(
  table.sites.map(([domain = '', kind]): [string, SiteKind] => {
    if (!isKind(kind)) throw new Error(`sites.json: ${domain} has no kind.`);
    return [domain, kind];
  }),
);

/** The domains of the table, without their subdomains. */
export const DOMAINS: readonly string[] = [...SITES.keys()];

/** Whose site it is by its address, or null where it is no public body's and no party press. */
export function siteOf(url: string): SiteKind | null {
  const host = hostOf(url);
  for (let at = host; at.includes('.'); at = at.slice(at.indexOf('.') + 1)) {
    const kind = SITES.get(at);
    if (kind !== undefined) return kind;
  }
  return null;
}

/** The host of an address in lower case, or an empty string where it is not one. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.toLowerCase() : '';
}
