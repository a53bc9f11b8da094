/** Shelves on the disk: brought up to date in the transaction that changes their items, and made anew where they are not. */
import type { SavedItem } from '../../model/library.ts';
import { withDatabase, write, type Writing } from '../database.ts';
import {
  entryOf,
  FORMAT,
  pack,
  reshelve,
  shelfOf,
  type CardShelf,
  type Entry,
  type TextShelf,
} from './shelf.ts';

/** The stores that a change of items touches. */
export const ITEM_STORES = ['items', 'cards', 'texts'] as const;
type ItemWriting = Writing<(typeof ITEM_STORES)[number]>;

/** So many items are read at once where all are read. */
const PORTION = 500;

function byShelf<Value>(values: readonly Value[], idOf: (value: Value) => string): Map<number, Value[]> {
  const groups = new Map<number, Value[]>();
  for (const value of values) {
    const shelf = shelfOf(idOf(value));
    const group = groups.get(shelf);
    if (group) group.push(value);
    else groups.set(shelf, [value]);
  }
  return groups;
}

async function keep(
  transaction: Pick<ItemWriting, 'objectStore'>,
  [cards, texts]: readonly [CardShelf, TextShelf],
): Promise<void> {
  const stores = [transaction.objectStore('cards'), transaction.objectStore('texts')] as const;
  // An empty shelf is none.
  await (cards.ids.length > 0
    ? Promise.all([stores[0].put(cards), stores[1].put(texts)])
    : Promise.all([stores[0].delete(cards.shelf), stores[1].delete(cards.shelf)]));
}

/** Stands beside the shelves once they hold all items. */
const [COMPLETE] = pack(-1, []);

const isComplete = (mark: CardShelf | undefined): boolean => mark?.format === FORMAT;

/** Puts changed items on their shelves; where these are not complete, whoever reads them makes them anew. */
export async function shelve(
  transaction: Pick<ItemWriting, 'objectStore'>,
  put: readonly SavedItem[],
  remove: readonly string[],
): Promise<void> {
  if (!isComplete(await transaction.objectStore('cards').get(COMPLETE.shelf))) return;
  const [putHere, removeHere] = [byShelf(put, ({ id }) => id), byShelf(remove, (id) => id)];
  for (const shelf of new Set([...putHere.keys(), ...removeHere.keys()])) {
    const [cards, texts] = await Promise.all([
      transaction.objectStore('cards').get(shelf),
      transaction.objectStore('texts').get(shelf),
    ]);
    const before = cards && texts ? ([cards, texts] as const) : undefined;
    await keep(transaction, reshelve(shelf, before, putHere.get(shelf) ?? [], removeHere.get(shelf) ?? []));
  }
}

/** Makes all shelves anew from the items; each is written once, when all of it is known. */
async function rebuild(): Promise<void> {
  await write(ITEM_STORES, async (transaction) => {
    await transaction.objectStore('cards').clear();
    await transaction.objectStore('texts').clear();
    const store = transaction.objectStore('items');
    const entries = new Map<number, Entry[]>();
    for (let after: IDBKeyRange | undefined; ;) {
      const items = await store.getAll(after, PORTION);
      for (const [shelf, here] of byShelf(items, ({ id }) => id)) {
        const held = entries.get(shelf);
        if (held) held.push(...here.map(entryOf));
        else entries.set(shelf, here.map(entryOf));
      }
      const last = items.at(-1);
      if (!last || items.length < PORTION) break;
      after = IDBKeyRange.lowerBound(last.id, true);
    }
    for (const [shelf, here] of entries) await keep(transaction, pack(shelf, here));
    await transaction.objectStore('cards').put(COMPLETE);
  });
}

const allCards = (): Promise<CardShelf[]> => withDatabase((database) => database.getAll('cards'));

/**
 * The cards of all items.
 * @throws LibraryError
 */
export async function readCards(): Promise<CardShelf[]> {
  const shelves = await allCards();
  if (isComplete(shelves.find(({ shelf }) => shelf === COMPLETE.shelf))) return shelves.filter(isShelf);
  await rebuild();
  return (await allCards()).filter(isShelf);
}

const isShelf = ({ shelf }: CardShelf): boolean => shelf !== COMPLETE.shelf;

/** The texts of some shelves. @throws LibraryError */
export async function readTexts(numbers: readonly number[]): Promise<TextShelf[]> {
  return withDatabase(async (database) => {
    const { store } = database.transaction('texts');
    const read = await Promise.all(numbers.map((shelf) => store.get(shelf)));
    return read.filter((texts) => texts !== undefined);
  });
}

/** Both parts of some shelves; an empty one is left out. @throws LibraryError */
export async function readShelves(numbers: readonly number[]): Promise<[CardShelf, TextShelf][]> {
  return withDatabase(async (database) => {
    const transaction = database.transaction(['cards', 'texts']);
    const read = await Promise.all(
      numbers.map((shelf) =>
        Promise.all([
          transaction.objectStore('cards').get(shelf),
          transaction.objectStore('texts').get(shelf),
        ]),
      ),
    );
    return read.flatMap(([cards, texts]) => (cards && texts ? [[cards, texts]] : []));
  });
}
