/** Several changes of the library at once: all of them or none, with what undoes them. */
import type { OwnTerm, ReadingCorrection, SavedItem } from '../model/library.ts';
import { announce, STORES, write, type LibraryChange, type StoreName, type Writing } from './database.ts';
import { ITEM_STORES, shelve } from './shelves/keep.ts';

interface StoreChanges<Value> {
  put: readonly Value[];
  /** Keys. */
  remove: readonly string[];
}

/** What to write and what to forget, all of it or nothing. */
export interface Changes {
  items?: StoreChanges<SavedItem>;
  ownTerms?: StoreChanges<OwnTerm>;
  corrections?: StoreChanges<ReadingCorrection>;
}

/** A store as a change of values of one type sees it. */
interface Target<Value> {
  get: (key: string) => Promise<Value | undefined>;
  put: (value: Value) => Promise<unknown>;
  delete: (key: string) => Promise<void>;
}

async function changeStore<Value>(
  store: Target<Value>,
  keyOf: (value: Value) => string,
  { put, remove }: StoreChanges<Value>,
): Promise<{ keys: string[]; undo: StoreChanges<Value> }> {
  const keys = [...new Set([...put.map(keyOf), ...remove])];
  // Each in an async function: one that is refused at once must not leave the others' refusals unheard.
  const before = await Promise.all(keys.map(async (key) => store.get(key)));
  await Promise.all([
    ...remove.map(async (key) => store.delete(key)),
    ...put.map(async (value) => void (await store.put(value))),
  ]);
  return {
    keys,
    undo: {
      put: before.filter((value) => value !== undefined),
      remove: keys.filter((_, index) => before[index] === undefined),
    },
  };
}

/** A transaction that may write to all that a change can touch. */
export type ChangeWriting = Pick<Writing<StoreName | (typeof ITEM_STORES)[number]>, 'objectStore'>;

/** What was done: what undoes it, and what others are to hear of it. */
export interface Applied {
  undo: Changes;
  heard: LibraryChange;
}

/** Writes and forgets exactly as told, as a part of a transaction. */
export async function applyIn(transaction: ChangeWriting, changes: Changes): Promise<Applied> {
  const { items, ownTerms, corrections } = changes;
  if (items) await shelve(transaction, items.put, items.remove);
  const done = {
    items: items && (await changeStore(transaction.objectStore('items'), ({ id }) => id, items)),
    ownTerms:
      ownTerms && (await changeStore(transaction.objectStore('ownTerms'), ({ term }) => term, ownTerms)),
    corrections:
      corrections &&
      (await changeStore(transaction.objectStore('corrections'), ({ text }) => text, corrections)),
  };
  const names = STORES.filter((name) => changes[name] !== undefined);
  return {
    undo: {
      ...(done.items && { items: done.items.undo }),
      ...(done.ownTerms && { ownTerms: done.ownTerms.undo }),
      ...(done.corrections && { corrections: done.corrections.undo }),
    },
    heard: Object.fromEntries(names.map((name) => [name, done[name]?.keys ?? []])),
  };
}

/**
 * Writes and forgets exactly as told, in one transaction.
 * @returns what undoes it
 * @throws LibraryError
 */
export async function applyChanges(changes: Changes): Promise<Changes> {
  const names = STORES.filter((name) => changes[name] !== undefined);
  if (names.length === 0) return {};
  const stores = changes.items ? [...names, ...ITEM_STORES.filter((name) => name !== 'items')] : names;
  const { undo, heard } = await write(stores, (transaction) => applyIn(transaction, changes));
  announce(heard);
  return undo;
}
