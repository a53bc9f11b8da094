import type { IDBPDatabase } from 'idb';

/** Version 1: saved items by their id, with the instant of saving as the order of the list. */
export function items(database: IDBPDatabase): void {
  database.createObjectStore('items', { keyPath: 'id' }).createIndex('savedAt', 'savedAt');
}
