/**
 * The sites on which the reader starts by itself: those of the one reviewed table, utils/page/sites.ts. Any other page
 * is read when the toolbar button is pressed there.
 */
import { DOMAINS } from '../page/sites.ts';

/** Match patterns of the content script in the manifest. */
export const MATCHES = DOMAINS.map((domain) => `*://*.${domain}/*`);
