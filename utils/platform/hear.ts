/**
 * What background and panel tell a page's scripts, checked as what they tell us is. Apart from `receive`, and without
 * schemas: these scripts are on every page.
 */
import { browser } from 'wxt/browser';
import { onMessage, type Protocol } from './messages.ts';
import { mustBeOwn, type Sender } from './sender.ts';

type Data<Name extends keyof Protocol> = Parameters<Protocol[Name]>[0];

const nothing = (data: unknown): boolean => data === undefined || data === null;
const isOffset = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const CHECKS = {
  follow: (data: unknown) => typeof data === 'boolean',
  want: nothing,
  explain: nothing,
  getRecord: nothing,
  toggle: nothing,
  choicesChanged: nothing,
  reveal: (data: unknown) =>
    isObject(data) &&
    isOffset(data['article']) &&
    isObject(data['span']) &&
    isOffset(data['span']['start']) &&
    isOffset(data['span']['end']),
} satisfies { [Name in keyof Protocol]?: (data: unknown) => boolean };

export type Heard = keyof typeof CHECKS;

/**
 * The data of a message to a page's script, checked.
 * @param own the extension's own id
 * @throws where the message is not from this extension, or does not hold what its name promises
 */
export function heardData<Name extends Heard>(
  name: Name,
  data: unknown,
  sender: Sender,
  own: string,
): Data<Name> {
  mustBeOwn(name, sender, own);
  if (!CHECKS[name](data)) throw new Error(`"${name}" was refused: its data is not as it should be.`);
  return data as Data<Name>;
}

/** Listens for a message; the handler meets only what has passed the check. */
export function hear<Name extends Heard>(
  name: Name,
  handle: (data: Data<Name>) => ReturnType<Protocol[Name]>,
): () => void {
  const listener = (message: { data: unknown; sender: Sender }) =>
    handle(heardData(name, message.data, message.sender, browser.runtime.id));
  return onMessage(name, listener as Parameters<typeof onMessage<Name>>[1]);
}
