/**
 * The library's only door to the disk. Panel and background both go through it; a write is one transaction, so that it
 * happens whole or not at all, and every open panel hears of it.
 */
import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import type { OwnTerm, ReadingCorrection, SavedItem } from '../model/library.ts';
import { libraryError } from './errors.ts';
import { MIGRATIONS } from './migrations/list.ts';
import type { CardShelf, TextShelf } from './shelves/shelf.ts';

const DATABASE = 'yaowen';
const CHANNEL = 'yaowen-library';

interface Schema extends DBSchema {
  items: { key: string; value: SavedItem; indexes: { savedAt: string } };
  ownTerms: { key: string; value: OwnTerm };
  corrections: { key: string; value: ReadingCorrection };
  cards: { key: number; value: CardShelf };
  texts: { key: number; value: TextShelf };
}

/** What the reader's own data is in; the other stores are made from it. */
export const STORES = ['items', 'ownTerms', 'corrections'] as const;
export type StoreName = (typeof STORES)[number];
type AnyStore = StoreName | 'cards' | 'texts';

type Database = IDBPDatabase<Schema>;
/** A transaction that writes to these stores. */
export type Writing<Names extends AnyStore> = IDBPTransaction<Schema, Names[], 'readwrite'>;

let connection: Promise<Database> | undefined;
let announcer: BroadcastChannel | undefined;

async function open(): Promise<Database> {
  return openDB<Schema>(DATABASE, MIGRATIONS.length, {
    upgrade(database, oldVersion) {
      // A migration knows the stores of its own time, not the schema of today.
      for (const migrate of MIGRATIONS.slice(oldVersion)) migrate(database as unknown as IDBPDatabase);
    },
    // A newer version of the extension waits to migrate, or someone deletes the database: let go, and open again when
    // next asked.
    blocking() {
      const held = connection;
      connection = undefined;
      void held?.then((database) => {
        database.close();
        announceLoss();
      });
    },
    // The reader clears the browser's data, or the disk fails.
    terminated() {
      connection = undefined;
      announceLoss();
    },
  });
}

/** @throws LibraryError */
export async function withDatabase<T>(work: (database: Database) => Promise<T>): Promise<T> {
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

function abort(transaction: { abort: () => void }): void {
  try {
    transaction.abort();
  } catch {
    // It has come to its end by itself.
  }
}

/**
 * One transaction over these stores, on the disk before it is called done.
 * @throws LibraryError
 */
export async function write<Names extends AnyStore, T>(
  names: readonly Names[],
  work: (transaction: Writing<Names>) => Promise<T>,
): Promise<T> {
  return withDatabase(async (database) => {
    const transaction = database.transaction([...names], 'readwrite', { durability: 'strict' });
    // Heard below, with the errors of its requests.
    transaction.done.catch(() => undefined);
    try {
      const result = await work(transaction);
      await transaction.done;
      return result;
    } catch (error) {
      // A request that is refused at once leaves the others of its transaction in force; nothing must be half done.
      abort(transaction);
      // Where the browser broke the whole off (no room, at the end of it), its requests say no more than that.
      throw transaction.error ?? error;
    }
  });
}

/** The keys of what changed, by store: ids of items, characters of own terms and of corrected readings. */
export type LibraryChange = { readonly [Name in StoreName]?: readonly string[] } & {
  /** What is on the disk may be all different. */
  all?: true;
};

/** So long a deletion or a migration is given to be done, in milliseconds. */
const SETTLING = 500;

function announceLoss(): void {
  setTimeout(() => announce({ all: true }), SETTLING);
}

export function announce(change: LibraryChange): void {
  announcer ??= new BroadcastChannel(CHANNEL);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a BroadcastChannel has no target
  announcer.postMessage(change);
}

/** Calls `listener` after every change to the library, made here or in another window, until `signal` aborts. */
export function onLibraryChange(listener: (change: LibraryChange) => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', ({ data }: MessageEvent<LibraryChange>) => listener(data));
  signal.addEventListener('abort', () => channel.close());
}
