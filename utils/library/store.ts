/**
 * The library's only door to the disk. Panel and background both call it; a write is one transaction, so that it
 * happens whole or not at all, and every open panel hears of it.
 */
import { openDB, type IDBPDatabase } from 'idb';
import type { SavedItem } from '../model.ts';
import { libraryError } from './errors.ts';
import { MIGRATIONS } from './migrations/list.ts';

const DATABASE = 'yaowen';
const CHANNEL = 'yaowen-library';

let connection: Promise<IDBPDatabase> | undefined;
let announcer: BroadcastChannel | undefined;

async function open(): Promise<IDBPDatabase> {
  return openDB(DATABASE, MIGRATIONS.length, {
    upgrade(database, oldVersion) {
      for (const migrate of MIGRATIONS.slice(oldVersion)) migrate(database);
    },
    // A newer version of the extension waits to migrate: let go, and open again when next asked.
    blocking() {
      const held = connection;
      connection = undefined;
      void held?.then((database) => database.close());
    },
    terminated() {
      connection = undefined;
    },
  });
}

async function withDatabase<T>(work: (database: IDBPDatabase) => Promise<T>): Promise<T> {
  connection ??= open().catch((error: unknown) => {
    connection = undefined;
    throw libraryError(error, true);
  });
  try {
    return await work(await connection);
  } catch (error) {
    // A connection that broke must not spoil the next attempt.
    if (error instanceof Error && error.name === 'InvalidStateError') connection = undefined;
    throw libraryError(error, false);
  }
}

function announce(): void {
  announcer ??= new BroadcastChannel(CHANNEL);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a BroadcastChannel has no target
  announcer.postMessage('changed');
}

/**
 * Keeps an item. One that is there already is brought up to date; it keeps its first instant of saving and whatever
 * else was added to it.
 * @throws LibraryError
 */
export async function saveItem(item: SavedItem): Promise<void> {
  await withDatabase(async (database) => {
    const transaction = database.transaction('items', 'readwrite', { durability: 'strict' });
    // When the write is refused its own error is told; that of the transaction says no more.
    transaction.done.catch(() => undefined);
    const before: SavedItem | undefined = await transaction.store.get(item.id);
    await transaction.store.put(before ? { ...before, ...item, savedAt: before.savedAt } : item);
    await transaction.done;
  });
  announce();
}

/**
 * Forgets an item; one that is not there is no fault.
 * @throws LibraryError
 */
export async function removeItem(id: string): Promise<void> {
  await withDatabase((database) => database.delete('items', id));
  announce();
}

/**
 * All items, newest first.
 * @throws LibraryError
 */
export function listItems(): Promise<SavedItem[]> {
  return withDatabase(async (database) => {
    const items: SavedItem[] = await database.getAllFromIndex('items', 'savedAt');
    return items.reverse();
  });
}

/** Calls `listener` after every change to the library, made here or in another window, until `signal` aborts. */
export function onLibraryChange(listener: () => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', listener);
  signal.addEventListener('abort', () => channel.close());
}
