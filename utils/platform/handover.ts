/**
 * The detector and the reader of a page are two scripts in one world of their own: when the reader comes, however it
 * came, the detector steps aside.
 */
const KEY = Symbol.for('yaowen.detector');

type World = typeof globalThis & { [KEY]?: (() => void) | undefined };

/** The detector leaves word how to stop it. */
export function standBy(stop: () => void): void {
  (globalThis as World)[KEY] = stop;
}

/** The reader takes over. */
export function takeOver(): void {
  const world: World = globalThis;
  world[KEY]?.();
  world[KEY] = undefined;
}
