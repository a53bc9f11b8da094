import type { IDBPDatabase } from 'idb';

/** Version 3: what the list needs of every item, and what they are found by. Filled from the items when it is read. */
export function shelves(database: IDBPDatabase): void {
  database.createObjectStore('cards', { keyPath: 'shelf' });
  database.createObjectStore('texts', { keyPath: 'shelf' });
}
