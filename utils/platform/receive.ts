/** The boundary of messages: only what passes its check reaches background and panel. */
import { browser, type Browser } from 'wxt/browser';
import { checkedData, type Data, type Received } from './message-data.ts';
import { onMessage, type Protocol } from './messages.ts';

/** Listens for a message; the handler meets only what has passed the check, and the sender of anything else is told no. */
export function receive<Name extends Received>(
  name: Name,
  handle: (
    data: Data<Name>,
    sender: Browser.runtime.MessageSender,
  ) => ReturnType<Protocol[Name]> | Promise<Awaited<ReturnType<Protocol[Name]>>>,
): () => void {
  const listener = (message: { data: unknown; sender: Browser.runtime.MessageSender }) =>
    handle(checkedData(name, message.data, message.sender, browser.runtime.id), message.sender);
  return onMessage(name, listener as Parameters<typeof onMessage<Name>>[1]);
}
