import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NO_FILTER } from '../../utils/library/filter.ts';
import { cardOf, newestFirst } from '../../utils/library/shelves/card.ts';
import { LibraryIndex } from '../../utils/library/shelves/library-index.ts';
import { shelfOf } from '../../utils/library/shelves/shelf.ts';
import { library } from './arbitrary.ts';
import { freshStore } from './fresh-store.ts';
import { dateItem } from './items.ts';

const item = (id: string, name = '近日') => dateItem(id, { name });

type Store = Awaited<ReturnType<typeof freshStore>>;

/** The library as a panel that is opened now reads it. */
async function opened({ readCards, readTexts }: Store): Promise<LibraryIndex> {
  const index = LibraryIndex.of(await readCards());
  return index.withTexts(await readTexts(index.unread));
}

const idsFound = (index: LibraryIndex, query: string) => index.find(query, NO_FILTER).map(({ id }) => id);

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => vi.unstubAllGlobals());

describe('the shelves', () => {
  it('follow every change of an item', async () => {
    const store = await freshStore();
    await store.saveItem(item('1'));
    await store.saveItem(item('2', '昨日'));
    expect(idsFound(await opened(store), '日')).toEqual(['2', '1']);
    await store.editItem('1', { notes: 'river chiefs', tags: ['水利'] });
    expect(idsFound(await opened(store), 'river')).toEqual(['1']);
    expect((await opened(store)).find('', { ...NO_FILTER, tag: '水利' })).toHaveLength(1);
    const undo = await store.applyChanges({ items: { put: [item('3')], remove: ['1'] } });
    expect(idsFound(await opened(store), '')).toEqual(['3', '2']);
    expect(idsFound(await opened(store), 'river')).toEqual([]);
    await store.applyChanges(undo);
    expect(idsFound(await opened(store), 'river')).toEqual(['1']);
  });

  it('are not written where the items are not', async () => {
    const store = await freshStore();
    await store.saveItem(item('1'));
    const broken = { ...item('2'), content: () => undefined } as never;
    await expect(
      store.applyChanges({ items: { put: [item('3'), broken], remove: ['1'] } }),
    ).rejects.toMatchObject({ name: 'LibraryError' });
    expect(idsFound(await opened(store), '')).toEqual(['1']);
  });

  it('are made anew where they are not there, and where they are of another format', async () => {
    const store = await freshStore();
    const many = Array.from({ length: 1200 }, (_, n) => item(`i${n}`));
    await store.applyChanges({ items: { put: many, remove: [] } });
    await store.withDatabase((database) => database.clear('cards'));
    await store.saveItem(item('new'));
    expect((await opened(store)).cards).toHaveLength(1201);
    await store.withDatabase(async (database) => {
      for (const shelf of await database.getAll('cards'))
        await database.put('cards', { ...shelf, format: 0, names: shelf.names.map(() => 'old') });
    });
    await store.saveItem(item('newer'));
    const index = await opened(store);
    expect(index.cards).toHaveLength(1202);
    expect(idsFound(index, '近日')).toHaveLength(1202);
    expect(index.cards.filter(({ name }) => name === 'old')).toEqual([]);
  });

  it('come to a library of an earlier version', async () => {
    const { openDB } = await import('idb');
    const { MIGRATIONS } = await import('../../utils/library/migrations/list.ts');
    const old = await openDB('yaowen', 2, {
      upgrade: (database) => MIGRATIONS.slice(0, 2).forEach((migrate) => migrate(database)),
    });
    await old.put('items', item('1'));
    old.close();
    expect(idsFound(await opened(await freshStore()), '近日')).toEqual(['1']);
  });

  it('hold any library whole, in order, after any changes', async () => {
    await fc.assert(
      fc.asyncProperty(library, library, fc.nat(), async (first, second, some) => {
        vi.stubGlobal('indexedDB', new IDBFactory());
        const store = await freshStore();
        await store.applyChanges({ items: { put: first, remove: [] } });
        const before = await opened(store);
        const remove = first.filter((_, at) => at % 3 === some % 3).map(({ id }) => id);
        const put = second.filter(({ id }) => !remove.includes(id));
        await store.applyChanges({ items: { put, remove } });
        const numbers = [...new Set([...put.map(({ id }) => id), ...remove].map(shelfOf))];
        const cards = (await store.listItems()).map(cardOf).sort(newestFirst);
        expect((await opened(store)).cards).toEqual(cards);
        expect(before.with(numbers, await store.readShelves(numbers)).cards).toEqual(cards);
      }),
      { numRuns: 25 },
    );
  });
});

describe('a search over many items', () => {
  const alphabet = fc.string({ unit: fc.constantFrom('会', '议', '河', 'a', 'n', ' ', '"'), maxLength: 4 });

  it('finds exactly those that hold the words', () => {
    fc.assert(
      fc.property(fc.array(alphabet, { maxLength: 12 }), alphabet, (names, query) => {
        const items = names.map((name, at) => ({ ...item(`i${at}`, name), quote: '', title: '' }));
        const words = query.split(' ').filter(Boolean);
        // Han words alone: of letters one or two count at the start of a word only, which the tables test.
        fc.pre(words.every((word) => /^[会议河"]+$/.test(word)));
        const joined = words.join('');
        const expected = items
          .filter(({ content }) => {
            const name = content.type === 'date' ? content.date.text : '';
            return words.every((word) => name.includes(word)) || name.includes(joined);
          })
          .map(({ id }) => id);
        expect(idsFound(LibraryIndex.ofItems(items), query).toSorted()).toEqual(expected.toSorted());
      }),
    );
  });

  it('does not find what stands across two items', () => {
    const items = Array.from({ length: 600 }, (_, n) => ({ ...item(`i${n}`, '议会'), quote: '', title: '' }));
    expect(idsFound(LibraryIndex.ofItems(items), '会议')).toEqual([]);
    expect(idsFound(LibraryIndex.ofItems(items), '议会')).toHaveLength(600);
  });
});
