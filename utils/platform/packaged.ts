/** Files that ship with the extension. */
import { browser } from 'wxt/browser';

/**
 * The text of a file of the package, by its path below `public/`.
 * @throws where it is not there
 */
export async function readPackaged(path: string): Promise<string> {
  const response = await fetch(new URL(path, browser.runtime.getURL('/')));
  if (!response.ok) throw new Error(`${path} is missing`);
  return response.text();
}
