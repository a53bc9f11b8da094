/** Files that ship with the extension. */
import { browser } from 'wxt/browser';

/**
 * The bytes of a file of the package, by its path.
 * @throws where it is not there
 */
export async function readPackagedBytes(path: string): Promise<Uint8Array> {
  const response = await fetch(new URL(path, browser.runtime.getURL('/')));
  if (!response.ok) throw new Error(`${path} is missing`);
  return new Uint8Array(await response.arrayBuffer());
}
