/** Files that ship with the extension. */
import { browser } from 'wxt/browser';

async function request(path: string): Promise<Response> {
  const response = await fetch(new URL(path, browser.runtime.getURL('/')));
  if (!response.ok) throw new Error(`${path} is missing`);
  return response;
}

/**
 * The text of a file of the package, by its path below `public/`.
 * @throws where it is not there
 */
export async function readPackaged(path: string): Promise<string> {
  return (await request(path)).text();
}

/**
 * The bytes of a file of the package, by its path.
 * @throws where it is not there
 */
export async function readPackagedBytes(path: string): Promise<Uint8Array> {
  return new Uint8Array(await (await request(path)).arrayBuffer());
}
