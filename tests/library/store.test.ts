import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SavedItem } from '../../utils/model/library.ts';
import { freshStore } from './fresh-store.ts';
import { dateItem } from './items.ts';

const item = (id: string, savedAt = `2026-06-2${id}T08:00:00.000Z`) => dateItem(id, { savedAt });

const ids = (items: SavedItem[]) => items.map(({ id }) => id);

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the library', () => {
  it('keeps items, newest first', async () => {
    const { saveItem, listItems } = await freshStore();
    await saveItem(item('2'));
    await saveItem(item('3'));
    await saveItem(item('1'));
    expect(ids(await listItems())).toEqual(['3', '2', '1']);
    expect((await listItems())[2]).toEqual(item('1'));
  });

  it('keeps one of the same, with its first instant and what was added to it', async () => {
    const { saveItem, listItems } = await freshStore();
    await saveItem({ ...item('1'), note: 'mine' } as SavedItem);
    await saveItem({ ...item('1', '2026-07-01T00:00:00.000Z'), quote: 'better' });
    expect(await listItems()).toEqual([{ ...item('1'), quote: 'better', note: 'mine' }]);
  });

  it('forgets what is removed, and nothing else', async () => {
    const { saveItem, applyChanges, listItems } = await freshStore();
    await saveItem(item('1'));
    await saveItem(item('2'));
    await applyChanges({ items: { put: [], remove: ['1', 'never saved'] } });
    expect(ids(await listItems())).toEqual(['2']);
  });

  it('gives back exactly what was changed at once', async () => {
    const { saveItem, applyChanges, listItems } = await freshStore();
    await saveItem(item('1'));
    await saveItem(item('2'));
    const before = await listItems();
    const undo = await applyChanges({
      items: { put: [{ ...item('2'), quote: 'other' }, item('3')], remove: ['1', '9'] },
    });
    expect(await listItems()).toEqual([item('3'), { ...item('2'), quote: 'other' }]);
    await applyChanges(undo);
    expect(await listItems()).toEqual(before);
  });

  it('keeps a note and a tag that two windows set at once', async () => {
    const [one, other] = [await freshStore(), await freshStore()];
    await one.saveItem(item('1'));
    await Promise.all([one.editItem('1', { notes: 'n' }), other.editItem('1', { tags: ['t'] })]);
    await one.editItem('never saved', { notes: 'n' });
    expect(await one.listItems()).toEqual([{ ...item('1'), notes: 'n', tags: ['t'] }]);
    expect(await one.getItems(['9', '1'])).toHaveLength(1);
  });

  it('is there after a restart', async () => {
    await (await freshStore()).saveItem(item('1'));
    expect(ids(await (await freshStore()).listItems())).toEqual(['1']);
  });

  it('takes two panels writing at once', async () => {
    const [one, other] = [await freshStore(), await freshStore()];
    await Promise.all([one.saveItem(item('1')), other.saveItem(item('2')), one.saveItem(item('2'))]);
    expect(ids(await one.listItems())).toEqual(['2', '1']);
  });

  it('tells every listener of a change until it stops listening', async () => {
    const { saveItem, applyChanges, onLibraryChange } = await freshStore();
    const stop = new AbortController();
    const heard = vi.fn<(change: object) => void>();
    onLibraryChange(heard, stop.signal);
    await saveItem(item('1'));
    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1));
    await applyChanges({ items: { put: [], remove: ['1'] } });
    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(2));
    stop.abort();
    const control = vi.fn<(change: object) => void>();
    const end = new AbortController();
    onLibraryChange(control, end.signal);
    await saveItem(item('1'));
    await vi.waitFor(() => expect(control).toHaveBeenCalledTimes(1));
    end.abort();
    expect(heard).toHaveBeenCalledTimes(2);
  });
});

const term = (characters: string, english = 'chain chief') => ({
  term: characters,
  english,
  savedAt: '2026-06-26T08:00:00.000Z',
});
const correction = { text: '任县', pinyin: 'Rén Xiàn', savedAt: '2026-06-26T08:00:00.000Z' };

describe('own terms and corrections', () => {
  it('are kept, one for the same characters, and what is done can be undone', async () => {
    const {
      saveOwnTerm,
      removeOwnTerm,
      listOwnTerms,
      saveCorrection,
      removeCorrection,
      listCorrections,
      applyChanges,
    } = await freshStore();
    await saveOwnTerm(term('链长'));
    const undo = await saveOwnTerm(term('链长', 'head of a chain'));
    expect(await listOwnTerms()).toEqual([term('链长', 'head of a chain')]);
    await applyChanges(undo);
    expect(await listOwnTerms()).toEqual([term('链长')]);
    await applyChanges(await removeOwnTerm('链长'));
    expect(await listOwnTerms()).toEqual([term('链长')]);
    await saveCorrection(correction);
    expect(await listCorrections()).toEqual([correction]);
    const back = await removeCorrection('任县');
    expect(await listCorrections()).toEqual([]);
    await applyChanges(back);
    expect(await listCorrections()).toEqual([correction]);
  });

  it('are written with items in one transaction, or nothing is', async () => {
    const { applyChanges, listItems, listOwnTerms, listCorrections } = await freshStore();
    const change = {
      items: { put: [item('1')], remove: [] },
      ownTerms: { put: [term('链长'), { ...term('x'), term: undefined as never }], remove: [] },
      corrections: { put: [correction], remove: [] },
    };
    await expect(applyChanges(change)).rejects.toMatchObject({ trouble: 'failed' });
    expect([await listItems(), await listOwnTerms(), await listCorrections()]).toEqual([[], [], []]);
    await applyChanges({ ...change, ownTerms: { put: [term('链长')], remove: [] } });
    expect([await listItems(), await listOwnTerms(), await listCorrections()]).toEqual([
      [item('1')],
      [term('链长')],
      [correction],
    ]);
    expect(await applyChanges({})).toEqual({});
  });

  it('tell what changed, by its store', async () => {
    const { saveOwnTerm, onLibraryChange } = await freshStore();
    const end = new AbortController();
    const heard = vi.fn<(change: object) => void>();
    onLibraryChange(heard, end.signal);
    await saveOwnTerm(term('链长'));
    await vi.waitFor(() => expect(heard).toHaveBeenCalledWith({ ownTerms: ['链长'] }));
    end.abort();
  });

  it('come to a library of the first version without touching its items', async () => {
    const { openDB } = await import('idb');
    const { items } = await import('../../utils/library/migrations/001-items.ts');
    const old = await openDB('yaowen', 1, { upgrade: (database) => items(database) });
    await old.put('items', item('1'));
    old.close();
    const { listItems, listOwnTerms, saveCorrection, listCorrections } = await freshStore();
    expect(await listItems()).toEqual([item('1')]);
    expect(await listOwnTerms()).toEqual([]);
    await saveCorrection(correction);
    expect(await listCorrections()).toEqual([correction]);
  });
});

/** The browser breaks a transaction off once `last` of its writes were answered, as it does where room ends. */
function breakOffAfter(last: number) {
  const put: unknown = Reflect.get(IDBObjectStore.prototype, 'put');
  let answered = 0;
  return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function refuse(
    this: IDBObjectStore,
    ...given
  ) {
    const request: ReturnType<IDBObjectStore['put']> = Reflect.apply(put as () => never, this, given);
    request.addEventListener('success', () => {
      if (++answered === last)
        Reflect.get(this.transaction, '_abort').call(this.transaction, 'QuotaExceededError');
    });
    return request;
  });
}

describe('when the browser refuses', () => {
  it.each(['SecurityError', 'InvalidStateError'])('opening (%s): says that settings bar it', async (name) => {
    const { saveItem } = await freshStore();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', name);
    });
    const saving = saveItem(item('1'));
    await expect(saving).rejects.toMatchObject({ name: 'LibraryError', trouble: 'refused' });
  });

  it('works again once it is allowed', async () => {
    const { saveItem, listItems } = await freshStore();
    vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new DOMException('no', 'SecurityError');
    });
    await expect(saveItem(item('1'))).rejects.toMatchObject({ trouble: 'refused' });
    await saveItem(item('1'));
    expect(ids(await listItems())).toEqual(['1']);
  });

  it.each([
    ['in the middle', 2],
    // Two items, each with a shelf of cards and one of texts.
    ['with the last step', 6],
  ])(
    'the end of a write, for want of room (%s): says so, and nothing is half written',
    async (_what, last) => {
      const store = await freshStore();
      await store.saveItem(item('1'));
      await store.readCards();
      const put = breakOffAfter(last);
      const importing = store.takeBackup(
        { items: [item('2'), item('3')], ownTerms: [], corrections: [] },
        'merge',
      );
      await expect(importing).rejects.toMatchObject({ trouble: 'full' });
      put.mockRestore();
      expect(ids(await store.listItems())).toEqual(['1']);
      const cards = await store.readCards();
      expect(cards.flatMap((shelf) => shelf.ids)).toEqual(['1']);
      await store.saveItem(item('2'));
      expect(ids(await store.listItems())).toEqual(['2', '1']);
    },
  );

  it.each([
    ['QuotaExceededError', 'full'],
    ['UnknownError', 'failed'],
  ])('a write (%s): says so and loses nothing', async (name, trouble) => {
    const { saveItem, applyChanges, listItems } = await freshStore();
    await saveItem(item('1'));
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function refuse(
      this: IDBObjectStore,
    ) {
      this.transaction.abort();
      throw new DOMException('no', name);
    });
    const saving = saveItem({ ...item('1'), quote: 'lost?' });
    await expect(saving).rejects.toMatchObject({ trouble });
    await expect(saveItem(item('2'))).rejects.toMatchObject({ trouble });
    const importing = applyChanges({ items: { put: [item('3'), item('4')], remove: ['1'] } });
    await expect(importing).rejects.toMatchObject({ trouble });
    put.mockRestore();
    expect(await listItems()).toEqual([item('1')]);
    await saveItem(item('2'));
    expect(ids(await listItems())).toEqual(['2', '1']);
  });
});
