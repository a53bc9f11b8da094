/** The library's versions in order: the first brings an empty database to version 1, the next to version 2, … */
import type { IDBPDatabase } from 'idb';
import { items } from './001-items.ts';
import { ownWords } from './002-own-words.ts';
import { shelves } from './003-shelves.ts';

export const MIGRATIONS: readonly ((database: IDBPDatabase) => void)[] = [items, ownWords, shelves];
