import type { IDBPDatabase } from 'idb';

/** Version 2: the reader's own terms by their characters, and corrected readings by theirs. */
export function ownWords(database: IDBPDatabase): void {
  database.createObjectStore('ownTerms', { keyPath: 'term' });
  database.createObjectStore('corrections', { keyPath: 'text' });
}
