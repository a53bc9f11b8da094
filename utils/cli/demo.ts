/**
 * The demo page: written for this project, shown under the address of a government site that does not exist, so that
 * the extension's own list of sites applies.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Site } from './serve.ts';

export const DEMO_ADDRESS = 'http://www.lanhe.gov.cn/';

/** The demo page at the front of its site and nothing anywhere else. */
export const demoSite: Site = async ({ pathname }) =>
  pathname === '/'
    ? { body: await readFile(join(import.meta.dirname, '../../public/demo/index.html')) }
    : undefined;
