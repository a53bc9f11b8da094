/**
 * The library's only door to the disk. Panel and background both call it; a write is one transaction, so that it
 * happens whole or not at all, and every open panel hears of it.
 */
import { openDB, type IDBPDatabase, type IDBPObjectStore } from 'idb';
import type { SavedItem } from '../model.ts';
import { libraryError } from './errors.ts';
import { MIGRATIONS } from './migrations/list.ts';

const DATABASE = 'yaowen';
const CHANNEL = 'yaowen-library';

type ItemStore = IDBPObjectStore<unknown, ['items'], 'items', 'readwrite'>;

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

/** Which items changed. */
export type LibraryChange = readonly string[];

function announce(ids: LibraryChange): void {
  announcer ??= new BroadcastChannel(CHANNEL);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a BroadcastChannel has no target
  announcer.postMessage(ids);
}

function abort(transaction: { abort: () => void }): void {
  try {
    transaction.abort();
  } catch {
    // It has come to its end by itself.
  }
}

/** One transaction over the items, on the disk before it is called done. */
async function write<T>(work: (store: ItemStore) => Promise<T>): Promise<T> {
  return withDatabase(async (database) => {
    const transaction = database.transaction('items', 'readwrite', { durability: 'strict' });
    // When the write is refused its own error is told; that of the transaction says no more.
    transaction.done.catch(() => undefined);
    try {
      const result = await work(transaction.store);
      await transaction.done;
      return result;
    } catch (error) {
      // A request that is refused at once leaves the others of its transaction in force; nothing must be half done.
      abort(transaction);
      throw error;
    }
  });
}

/**
 * Keeps an item. One that is there already is brought up to date; it keeps its first instant of saving and whatever
 * else was added to it.
 * @throws LibraryError
 */
export async function saveItem(item: SavedItem): Promise<void> {
  await write(async (store) => {
    const before: SavedItem | undefined = await store.get(item.id);
    await store.put(before ? { ...before, ...item, savedAt: before.savedAt } : item);
  });
  announce([item.id]);
}

/**
 * Changes what the reader adds to an item. It is read and written in one transaction, so that a note written in one
 * window and a tag set in another are both kept. An item that is gone meanwhile stays gone.
 * @returns what undoes it
 * @throws LibraryError
 */
export async function editItem(id: string, additions: Additions): Promise<Changes> {
  const before = await write(async (store) => {
    const held: SavedItem | undefined = await store.get(id);
    if (held) await store.put({ ...held, ...additions });
    return held;
  });
  announce([id]);
  return { put: before ? [before] : [], remove: [] };
}

export type Additions = Pick<SavedItem, 'notes' | 'tags' | 'distinctFrom'>;

/** What to write and what to forget, all of it or nothing. */
export interface Changes {
  put: readonly SavedItem[];
  remove: readonly string[];
}

/**
 * Writes and forgets items exactly as told, in one transaction.
 * @returns what undoes it
 * @throws LibraryError
 */
export async function applyChanges({ put, remove }: Changes): Promise<Changes> {
  const ids = [...new Set([...put.map(({ id }) => id), ...remove])];
  const before = await write(async (store) => {
    const held: (SavedItem | undefined)[] = await Promise.all(ids.map((id) => store.get(id)));
    // Each in an async function: one that is refused at once must not leave the others' refusals unheard.
    await Promise.all([
      ...remove.map(async (id) => store.delete(id)),
      ...put.map(async (item) => void (await store.put(item))),
    ]);
    return held;
  });
  announce(ids);
  return {
    put: before.filter((item) => item !== undefined),
    remove: ids.filter((_, index) => before[index] === undefined),
  };
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

/**
 * The items with these ids that are there.
 * @throws LibraryError
 */
export function getItems(ids: readonly string[]): Promise<SavedItem[]> {
  return withDatabase(async (database) => {
    const { store } = database.transaction('items');
    const items: (SavedItem | undefined)[] = await Promise.all(ids.map((id) => store.get(id)));
    return items.filter((item) => item !== undefined);
  });
}

/** Calls `listener` after every change to the library, made here or in another window, until `signal` aborts. */
export function onLibraryChange(listener: (changed: LibraryChange) => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', ({ data }: MessageEvent<LibraryChange>) => listener(data));
  signal.addEventListener('abort', () => channel.close());
}
