/** A message to the background without the library that sends the others: that would be most of a script that has one to send. */
import type { Protocol } from './messages.ts';

/** Messages that say all by their name. */
type Bare = {
  [Name in keyof Protocol]: Parameters<Protocol[Name]> extends [] ? Name : never;
}[keyof Protocol];

interface Interface {
  runtime: { sendMessage(message: object): Promise<unknown> };
}

/** Sends it as `sendMessage` would. @throws where nobody heard it, or the extension is no longer there */
export async function sendBare(type: Bare): Promise<void> {
  const { browser, chrome } = globalThis as { browser?: Interface; chrome?: Interface };
  await (browser ?? chrome)!.runtime.sendMessage({ id: 0, type, timestamp: Date.now() });
}
