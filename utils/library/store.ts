/** Reading and writing the saved items, the reader's own terms and corrected readings. */
import type { OwnTerm, ReadingCorrection, SavedItem } from '../model/library.ts';
import { applyChanges, type Changes } from './changes.ts';
import { announce, withDatabase, write } from './database.ts';
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
