/**
 * Opens a browser with the built extension in it.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { FoundBrowser } from './browsers.ts';
import { openChromium } from './session-chromium.ts';
import { openFirefox } from './session-firefox.ts';
import type { Session, SessionOptions } from './session-parts.ts';

/** The id under which Firefox knows the extension; the same as in wxt.config.ts. */
const GECKO_ID = 'yaowen@yaowen.example';

/** The folder of the built extension for a browser. */
export function builtFolder(product: FoundBrowser['product']): string {
  return join(import.meta.dirname, '../../.output', product === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
}

/** Opens a browser with the extension. @throws where the extension is not built or the browser does not start. */
export async function openSession(found: FoundBrowser, options: SessionOptions): Promise<Session> {
  const folder = options.folder ?? builtFolder(found.product);
  if (!existsSync(join(folder, 'manifest.json'))) {
    throw new Error(`${folder} is not there. Run "npm run build" first.`);
  }
  return found.product === 'firefox'
    ? openFirefox(found.executable, folder, GECKO_ID, options)
    : openChromium(found.executable, folder, options);
}
