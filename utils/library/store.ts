/** Reading and writing the saved items, and any part of the library exactly as told. */
import type { OwnTerm, ReadingCorrection, SavedItem } from '../model.ts';
import { announce, STORES, withDatabase, write } from './database.ts';
import { ITEM_STORES, shelve } from './shelves/keep.ts';

/** So many items are asked for at once. */
const PORTION = 500;

/**
 * Keeps an item. One that is there already is brought up to date; it keeps its first instant of saving and whatever
 * else was added to it.
 * @throws LibraryError
 */
export async function saveItem(item: SavedItem): Promise<void> {
  await write(ITEM_STORES, async (transaction) => {
    const store = transaction.objectStore('items');
    const before = await store.get(item.id);
    const kept = before ? { ...before, ...item, savedAt: before.savedAt } : item;
    await store.put(kept);
    await shelve(transaction, [kept], []);
  });
  announce({ items: [item.id] });
}

export type Additions = Pick<SavedItem, 'notes' | 'tags' | 'distinctFrom'>;

/**
 * Changes what the reader adds to an item. It is read and written in one transaction, so that a note written in one
 * window and a tag set in another are both kept. An item that is gone meanwhile stays gone.
 * @returns what undoes it
 * @throws LibraryError
 */
export async function editItem(id: string, additions: Additions): Promise<Changes> {
  const before = await write(ITEM_STORES, async (transaction) => {
    const store = transaction.objectStore('items');
    const held = await store.get(id);
    if (!held) return undefined;
    const kept = { ...held, ...additions };
    await store.put(kept);
    await shelve(transaction, [kept], []);
    return held;
  });
  announce({ items: [id] });
  return { items: { put: before ? [before] : [], remove: [] } };
}

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

/**
 * Writes and forgets exactly as told, in one transaction.
 * @returns what undoes it
 * @throws LibraryError
 */
export async function applyChanges(changes: Changes): Promise<Changes> {
  const names = STORES.filter((name) => changes[name] !== undefined);
  if (names.length === 0) return {};
  const stores = changes.items ? [...names, ...ITEM_STORES.filter((name) => name !== 'items')] : names;
  const done = await write(stores, async (transaction) => {
    const { items, ownTerms, corrections } = changes;
    if (items) await shelve(transaction, items.put, items.remove);
    return {
      items: items && (await changeStore(transaction.objectStore('items'), ({ id }) => id, items)),
      ownTerms:
        ownTerms && (await changeStore(transaction.objectStore('ownTerms'), ({ term }) => term, ownTerms)),
      corrections:
        corrections &&
        (await changeStore(transaction.objectStore('corrections'), ({ text }) => text, corrections)),
    };
  });
  announce(Object.fromEntries(names.map((name) => [name, done[name]?.keys ?? []])));
  return {
    ...(done.items && { items: done.items.undo }),
    ...(done.ownTerms && { ownTerms: done.ownTerms.undo }),
    ...(done.corrections && { corrections: done.corrections.undo }),
  };
}

/**
 * All items, newest first.
 * @throws LibraryError
 */
export function listItems(): Promise<SavedItem[]> {
  return withDatabase(async (database) => (await database.getAllFromIndex('items', 'savedAt')).reverse());
}

/**
 * The items with these ids that are there.
 * @throws LibraryError
 */
export function getItems(ids: readonly string[]): Promise<SavedItem[]> {
  return withDatabase(async (database) => {
    const { store } = database.transaction('items');
    const found: SavedItem[] = [];
    // Not all at once: an answer that waits is memory.
    for (let at = 0; at < ids.length; at += PORTION) {
      const items = await Promise.all(ids.slice(at, at + PORTION).map((id) => store.get(id)));
      for (const item of items) if (item) found.push(item);
    }
    return found;
  });
}

/**
 * The reader's own terms, in the order of their characters.
 * @throws LibraryError
 */
export function listOwnTerms(): Promise<OwnTerm[]> {
  return withDatabase((database) => database.getAll('ownTerms'));
}

/**
 * The readings that the reader corrected, in the order of their characters.
 * @throws LibraryError
 */
export function listCorrections(): Promise<ReadingCorrection[]> {
  return withDatabase((database) => database.getAll('corrections'));
}

/**
 * Keeps an own term; one with the same characters is replaced.
 * @returns what undoes it
 * @throws LibraryError
 */
export function saveOwnTerm(term: OwnTerm): Promise<Changes> {
  return applyChanges({ ownTerms: { put: [term], remove: [] } });
}

/** @returns what undoes it @throws LibraryError */
export function removeOwnTerm(term: string): Promise<Changes> {
  return applyChanges({ ownTerms: { put: [], remove: [term] } });
}

/**
 * Keeps a corrected reading; one for the same characters is replaced.
 * @returns what undoes it
 * @throws LibraryError
 */
export function saveCorrection(correction: ReadingCorrection): Promise<Changes> {
  return applyChanges({ corrections: { put: [correction], remove: [] } });
}

/** @returns what undoes it @throws LibraryError */
export function removeCorrection(text: string): Promise<Changes> {
  return applyChanges({ corrections: { put: [], remove: [text] } });
}
