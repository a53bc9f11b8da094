/**
 * The sites on which the reader starts by itself: those of the one reviewed table, utils/page/sites.json. Any other page
 * is read when the toolbar button is pressed there.
 */
import { DOMAINS } from '../page/sites.ts';

/** The script that looks there whether a page could be news. */
export const DETECTOR = 'detector.js';
/** What is brought where it could. */
export const READER = 'content-scripts/reader.js';

/** Match patterns of the content script in the manifest. */
export const MATCHES = DOMAINS.map((domain) => `*://*.${domain}/*`);
