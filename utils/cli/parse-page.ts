/** Pages from outside a browser. */
import { parseHTML } from 'linkedom';

/**
 * The document of some mark-up. A browser makes a root element of whatever it gets; this parser does not where there is
 * none (a text without mark-up) or where a comment without an end has swallowed it.
 */
export function parsePage(html: string): Document {
  if (/<html[\s>]/i.test(html)) {
    const { document } = parseHTML(html);
    if (document.documentElement !== null) return document;
  }
  return parseHTML(`<html><body>${html}</body></html>`).document;
}
