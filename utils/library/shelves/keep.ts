/** Shelves on the disk: brought up to date in the transaction that changes their items, and made anew where they are not. */
import type { SavedItem } from '../../model.ts';
import { withDatabase, write, type Writing } from '../database.ts';
import { FORMAT, reshelve, shelfOf, type CardShelf, type TextShelf } from './shelf.ts';

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

/** Puts changed items on their shelves. */
export async function shelve(
  transaction: Pick<ItemWriting, 'objectStore'>,
  put: readonly SavedItem[],
  remove: readonly string[],
): Promise<void> {
  const [putHere, removeHere] = [byShelf(put, ({ id }) => id), byShelf(remove, (id) => id)];
  for (const shelf of new Set([...putHere.keys(), ...removeHere.keys()])) {
    const [cards, texts] = await Promise.all([
      transaction.objectStore('cards').get(shelf),
      transaction.objectStore('texts').get(shelf),
    ]);
    // Cards of another format are left for the reader of all shelves, who makes them anew.
    if (cards && cards.format !== FORMAT) continue;
    const before = cards && texts ? ([cards, texts] as const) : undefined;
    await keep(transaction, reshelve(shelf, before, putHere.get(shelf) ?? [], removeHere.get(shelf) ?? []));
  }
}

/** Makes all shelves anew from the items. */
async function rebuild(): Promise<void> {
  await write(ITEM_STORES, async (transaction) => {
    await transaction.objectStore('cards').clear();
    await transaction.objectStore('texts').clear();
    const store = transaction.objectStore('items');
    for (let after: IDBKeyRange | undefined; ;) {
      const items = await store.getAll(after, PORTION);
      await shelve(transaction, items, []);
      const last = items.at(-1);
      if (!last || items.length < PORTION) return;
      after = IDBKeyRange.lowerBound(last.id, true);
    }
  });
}

/**
 * The cards of all items.
 * @throws LibraryError
 */
export async function readCards(): Promise<CardShelf[]> {
  const { shelves, count } = await withDatabase(async (database) => {
    const transaction = database.transaction(['cards', 'items']);
    const [shelves, count] = await Promise.all([
      transaction.objectStore('cards').getAll(),
      transaction.objectStore('items').count(),
    ]);
    return { shelves, count };
  });
  const shelved = shelves.reduce((sum, { ids }) => sum + ids.length, 0);
  if (shelved === count && shelves.every(({ format }) => format === FORMAT)) return shelves;
  await rebuild();
  return withDatabase((database) => database.getAll('cards'));
}

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
