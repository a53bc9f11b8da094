/**
 * Frames go off and on with the page that they stand in. Where that page is none that is read, they are what the
 * button is about.
 */
import { browser } from 'wxt/browser';
import type { PageStatus } from '../model/page.ts';
import { sendMessage } from './messages.ts';

type State = PageStatus['state'];

/** A reader leaves word of its state under this name in its world, where the background looks. */
const NAME = 'yaowen.state';

/** Called after every change of state. */
export function leaveState(state: State): void {
  Reflect.set(globalThis, Symbol.for(NAME), state);
}

/** The state of the reader in every frame of a tab; of frames without one nothing. */
async function statesIn(tabId: number): Promise<Map<number, State>> {
  const results = await browser.scripting
    .executeScript({
      target: { tabId, allFrames: true },
      // Runs in the frames: nothing of this file is there.
      func: (name: string) => String(Reflect.get(globalThis, Symbol.for(name)) ?? ''),
      args: [NAME],
    })
    .catch(() => []);
  return new Map(results.flatMap(({ frameId, result }) => (result ? [[frameId, result as State]] : [])));
}

const isOn = (state: State | undefined) => state === 'on' || state === 'reading';

/** The frames of a page that is not read itself, with their states; null where the page itself is read. */
async function framesAlone(tabId: number): Promise<Map<number, State> | null> {
  const states = await statesIn(tabId);
  const page = states.get(0);
  states.delete(0);
  return isOn(page) || page === 'off' || page === 'failed' ? null : states;
}

/** Tells every frame of a tab how the page in the tab stands; where no frame of ours is, nobody hears it. */
export function tellFrames(tabId: number, state: 'on' | 'off' | 'none'): void {
  if (state !== 'none') sendMessage('follow', state === 'on', tabId).catch(() => undefined);
}

/**
 * Turns the frames of a page off, or on again, where the page itself is not read.
 * @returns how they stand now, or null where there is none to turn
 */
export async function toggleFrames(tabId: number): Promise<'on' | 'off' | null> {
  const frames = await framesAlone(tabId);
  const states = [...(frames?.values() ?? [])];
  const on = !states.some(isOn);
  if (!frames || (on && !states.includes('off'))) return null;
  await Promise.all(
    [...frames.keys()].map((frameId) => sendMessage('follow', on, { tabId, frameId }).catch(() => undefined)),
  );
  return on ? 'on' : 'off';
}

/** Whether the button speaks of the tab's frames, for want of a page that is read. */
export async function speaksOfFrames(tabId: number): Promise<boolean> {
  return (await framesAlone(tabId)) !== null;
}
