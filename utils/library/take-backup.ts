/**
 * Taking a backup into the library. What is there is read in the transaction that writes, so that nothing another
 * window keeps meanwhile is lost, and a browser that dies in the middle leaves the library as it was.
 */
import type { LibraryContent } from './backup.ts';
import { applyIn, type Changes, type ChangeWriting } from './changes.ts';
import { announce, STORES, write } from './database.ts';
import { additionsOf } from './merge.ts';
import { ITEM_STORES } from './shelves/keep.ts';

/** Merging adds what the library lacks; replacing leaves the library exactly as the backup has it. */
export type Taking = 'merge' | 'replace';

/** So many items are asked for at once. */
const PORTION = 500;

async function heldItems(
  transaction: ChangeWriting,
  ids: readonly string[],
): Promise<LibraryContent['items']> {
  const store = transaction.objectStore('items');
  const items = [];
  for (let at = 0; at < ids.length; at += PORTION) {
    const held = await Promise.all(ids.slice(at, at + PORTION).map((id) => store.get(id)));
    for (const item of held) if (item) items.push(item);
  }
  return items;
}

async function merging(transaction: ChangeWriting, theirs: LibraryContent): Promise<Changes> {
  const mine = {
    items: await heldItems(
      transaction,
      theirs.items.map(({ id }) => id),
    ),
    ownTerms: await transaction.objectStore('ownTerms').getAll(),
    corrections: await transaction.objectStore('corrections').getAll(),
  };
  const { added, changed, ownTerms, corrections } = additionsOf(mine, theirs);
  return {
    items: { put: [...added, ...changed], remove: [] },
    ownTerms: { put: ownTerms, remove: [] },
    corrections: { put: corrections, remove: [] },
  };
}

/** All of `put`, and of the keys that are held those that it does not have. */
function replacement<Value>(held: readonly string[], put: readonly Value[], keyOf: (value: Value) => string) {
  const kept = new Set(put.map(keyOf));
  return { put, remove: held.filter((key) => !kept.has(key)) };
}

async function replacing(transaction: ChangeWriting, theirs: LibraryContent): Promise<Changes> {
  const { items, ownTerms, corrections } = theirs;
  const held = (name: (typeof STORES)[number]) => transaction.objectStore(name).getAllKeys();
  return {
    items: replacement(await held('items'), items, ({ id }) => id),
    ownTerms: replacement(await held('ownTerms'), ownTerms, ({ term }) => term),
    corrections: replacement(await held('corrections'), corrections, ({ text }) => text),
  };
}

/**
 * @returns how many entries were written, and what undoes it
 * @throws LibraryError
 */
export async function takeBackup(
  theirs: LibraryContent,
  how: Taking,
): Promise<{ count: number; undo: Changes }> {
  const stores = [...STORES, ...ITEM_STORES.filter((name) => name !== 'items')];
  const { count, applied } = await write(stores, async (transaction) => {
    const changes = await (how === 'merge' ? merging(transaction, theirs) : replacing(transaction, theirs));
    const written = STORES.map((name) => changes[name]?.put.length ?? 0);
    return {
      count: written.reduce((sum, each) => sum + each, 0),
      applied: await applyIn(transaction, changes),
    };
  });
  announce(applied.heard);
  return { count, undo: applied.undo };
}
