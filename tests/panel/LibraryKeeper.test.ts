import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { itemFor } from '../../utils/library/item.ts';
import { toBackup } from '../../utils/library/backup.ts';
import type { SavedItem } from '../../utils/model/library.ts';
import { readLocale, wordsFrom } from '../words.ts';
import { sampleRead } from './records.ts';

const english = await readLocale('en');

const read = sampleRead();
const at = '2026-06-26T08:00:00.000Z';
const event = itemFor(read, { type: 'event', event: read.analysis.events[0]! }, at);
const person = itemFor(
  read,
  { type: 'person', person: read.analysis.people[0]! },
  '2026-06-27T08:00:00.000Z',
);

let closing: AbortController;
beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.resetModules();
  const { setWords } = await import('../../components/words.ts');
  setWords(wordsFrom(english));
  closing = new AbortController();
});
afterEach(() => {
  closing.abort();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** A library that holds the items, read by a panel. */
async function open(items: SavedItem[], onSaved?: () => void) {
  const { LibraryKeeper } = await import('../../entrypoints/sidepanel/LibraryKeeper.ts');
  const { ImportDesk } = await import('../../entrypoints/sidepanel/ImportDesk.ts');
  const { applyChanges } = await import('../../utils/library/changes.ts');
  const { getItems, listItems } = await import('../../utils/library/store.ts');
  await applyChanges({ items: { put: items, remove: [] } });
  const library = new LibraryKeeper(onSaved);
  await library.open(closing.signal);
  const desk = new ImportDesk({
    ids: () => library.ids.value,
    items: getItems,
    ownTerms: () => library.ownTerms.value,
    corrections: () => library.corrections.value,
    take: (content, how) => library.take(content, how),
  });
  const shown = (ids: string[]) =>
    vi.waitFor(() => expect(library.cards.value?.map(({ id }) => id)).toEqual(ids));
  return { library, desk, listItems, shown };
}

describe('the keeper', () => {
  it('shows what is saved, the newest first, and leaves the other items the same objects', async () => {
    const onSaved = vi.fn<() => void>();
    const { library, shown } = await open([event], onSaved);
    const before = library.cards.value?.[0];
    await library.save(person);
    await shown([person.id, event.id]);
    // Of another shelf, and so the same object.
    expect(library.cards.value?.[1]).toBe(before);
    expect(onSaved).toHaveBeenCalledOnce();
  });

  it('brings back what was removed with its notes, also by saving it again from its page', async () => {
    const noted = { ...event, notes: 'mine', tags: ['t'] };
    const { library, shown, listItems } = await open([noted]);
    await library.remove(noted.id);
    await shown([]);
    expect(library.found.value.map(({ id }) => id)).toEqual([event.id]);
    await library.shown.want(library.found.value);
    expect(library.shown.items.value.get(event.id)).toEqual(noted);
    expect(library.removedIds.value).toEqual(new Set([event.id]));
    library.forgetRemoved();
    expect(library.found.value).toEqual([]);
    await library.save(event);
    expect(await listItems()).toEqual([noted]);
  });

  it('undoes notes, and several changes at once', async () => {
    const { library, shown, listItems } = await open([event, person]);
    await library.edit('Notes saved.', event.id, { notes: 'n' });
    expect(library.done.value?.what).toBe('Notes saved.');
    expect((await listItems())[1]?.notes).toBe('n');
    await library.undo();
    expect(await listItems()).toEqual([person, event]);
    await library.change('Changed.', { items: { put: [{ ...event, quote: 'x' }], remove: [person.id] } });
    await shown([event.id]);
    await library.undo();
    expect(await listItems()).toEqual([person, event]);
    expect(library.done.value).toBeUndefined();
  });

  it('combines search and filter, and sees duplicates', async () => {
    const twin = { ...event, id: 'twin', url: 'https://wb.example/', savedAt: '2026-06-28T08:00:00.000Z' };
    const { library } = await open([event, person, twin]);
    await vi.waitFor(() => expect(library.searchable.value).toBe(true));
    library.query.value = 'shen';
    expect(library.found.value.map(({ id }) => id)).toEqual([person.id]);
    library.query.value = '';
    library.filter.value = { ...library.filter.value, kind: 'event' };
    expect(library.found.value.map(({ id }) => id)).toEqual(['twin', event.id]);
    await library.shown.want(library.found.value);
    expect([...library.shown.twins.value].map(([id, other]) => [id, other.id])).toEqual([[event.id, 'twin']]);
  });

  it('says what went wrong, and what was done before stays', async () => {
    const { library, listItems } = await open([event]);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no', 'QuotaExceededError');
    });
    await library.change('Changed.', { items: { put: [person], remove: [event.id] } });
    expect(library.fault.value).toContain('no room');
    expect(library.done.value).toBeUndefined();
    expect(await listItems()).toEqual([event]);
  });
});

it('keeps nothing from a private window, and says so', async () => {
  const { LibraryKeeper } = await import('../../entrypoints/sidepanel/LibraryKeeper.ts');
  const { listItems, listOwnTerms } = await import('../../utils/library/store.ts');
  const onSaved = vi.fn<() => void>();
  const library = new LibraryKeeper(onSaved, async () => true);
  await library.open(closing.signal);
  await library.save(event);
  expect(library.fault.value).toContain('private window');
  await library.change('Kept.', { ownTerms: { put: [term], remove: [] } });
  expect([await listItems(), await listOwnTerms(), library.done.value]).toEqual([[], [], undefined]);
  expect(onSaved).not.toHaveBeenCalled();
});

it('reads all anew where the browser lost its data', async () => {
  const { library, shown } = await open([event]);
  const deleted = new Promise((resolve) => {
    indexedDB.deleteDatabase('yaowen').addEventListener('success', resolve);
  });
  await deleted;
  await shown([]);
  await library.save(person);
  await shown([person.id]);
  expect(library.fault.value).toBe('');
});

it('says that the library is barred, and reads it once it is allowed', async () => {
  const { LibraryKeeper } = await import('../../entrypoints/sidepanel/LibraryKeeper.ts');
  vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
    throw new DOMException('no', 'SecurityError');
  });
  const library = new LibraryKeeper();
  await library.open(closing.signal);
  expect(library.closed.value).toContain('privacy settings');
  expect(library.fault.value).toContain('privacy settings');
  expect(library.cards.value).toBeUndefined();
  await library.retry();
  expect([library.closed.value, library.fault.value, library.cards.value]).toEqual(['', '', []]);
});

it('stays barred though something else goes well meanwhile', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('', 'SecurityError');
  });
  const { LibraryKeeper } = await import('../../entrypoints/sidepanel/LibraryKeeper.ts');
  const library = new LibraryKeeper();
  const opened = library.open(closing.signal);
  // Whatever is tried last takes back the notice, at whichever moment of the opening.
  for (let turn = 0; turn < 40; turn++) await library.attempt(async () => undefined);
  await opened;
  expect(library.closed.value).toContain('privacy settings');
});

const term = { term: '链长', english: 'chain chief', savedAt: at };
const correction = { text: '任县', pinyin: 'Rén Xiàn', savedAt: at };
const backup = (items: SavedItem[], ownTerms = [term], corrections = [correction]) =>
  toBackup({ items, ownTerms, corrections }, at);
const file = (text: string, size = text.length) => ({ name: 'b.json', size, text: async () => text });

/** Lists within lists. */
const nested = (depth: number): unknown => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`);

describe('a backup on its way in', () => {
  it('is shown first, and writes nothing until it is taken', async () => {
    const { desk, listItems } = await open([event]);
    await desk.read(file(backup([{ ...event, tags: ['t'] }, person])));
    expect(desk.state.value).toEqual({
      state: 'read',
      file: 'b.json',
      day: '2026-06-26',
      total: 2,
      added: { count: 1, names: [person.content.type === 'person' && person.content.person.name] },
      changed: { count: 1, names: [event.content.type === 'event' && event.content.event.name] },
      known: 0,
      missing: 0,
      words: 2,
      totalWords: 2,
      missingWords: 0,
    });
    expect(await listItems()).toEqual([event]);
    desk.cancel();
    await desk.take('replace');
    expect(await listItems()).toEqual([event]);
  });

  it('is added, and the adding undone', async () => {
    const { library, desk, listItems } = await open([event]);
    await desk.read(file(backup([{ ...event, tags: ['t'] }, person])));
    await desk.take('merge');
    expect(await listItems()).toEqual([person, { ...event, tags: ['t'] }]);
    expect(library.done.value?.what).toContain('4 entries added');
    await vi.waitFor(() => expect(library.ownTerms.value).toEqual([term]));
    expect(library.corrections.value).toEqual([correction]);
    await library.undo();
    expect(await listItems()).toEqual([event]);
    await vi.waitFor(() => expect(library.ownTerms.value).toEqual([]));
  });

  it('keeps what another window wrote after it was shown', async () => {
    const { desk, listItems } = await open([event]);
    const { editItem } = await import('../../utils/library/store.ts');
    await desk.read(file(backup([{ ...event, tags: ['t'] }])));
    await editItem(event.id, { notes: 'from another window' });
    await desk.take('merge');
    expect(await listItems()).toEqual([{ ...event, tags: ['t'], notes: 'from another window' }]);
  });

  it('replaces the library, and the replacing is undone', async () => {
    const { library, desk, listItems } = await open([event]);
    await desk.read(file(backup([person])));
    await library.change('Kept.', { ownTerms: { put: [{ ...term, term: '河长' }], remove: [] } });
    await vi.waitFor(() => expect(library.ownTerms.value).toHaveLength(1));
    await desk.read(file(backup([person])));
    expect(desk.state.value).toMatchObject({ missing: 1, missingWords: 1 });
    await desk.take('replace');
    expect(await listItems()).toEqual([person]);
    await vi.waitFor(() => expect(library.ownTerms.value).toEqual([term]));
    await library.undo();
    expect(await listItems()).toEqual([event]);
    await vi.waitFor(() => expect(library.ownTerms.value[0]?.term).toBe('河长'));
  });

  it('takes the wording of an own term that was written last', async () => {
    const { library, desk } = await open([]);
    const [older, newer] = ['2026-06-01', '2026-07-01'].map((day) => ({
      ...term,
      english: day,
      savedAt: `${day}T00:00:00.000Z`,
    }));
    const { listOwnTerms } = await import('../../utils/library/store.ts');
    for (const [mine, theirs] of [
      [older!, newer!],
      [newer!, older!],
    ] as const) {
      await library.change('Kept.', { ownTerms: { put: [mine], remove: [] } });
      await vi.waitFor(() => expect(library.ownTerms.value).toEqual([mine]));
      await desk.read(file(backup([], [theirs], [])));
      await desk.take('merge');
      expect(await listOwnTerms()).toEqual([newer]);
    }
  });

  it.each<[string, ReturnType<typeof file>, string]>([
    ['broken', file('{"format":'), 'not a JSON file'],
    ['foreign', file('{"bookmarks": []}'), 'not a backup'],
    ['too large', file('{}', 500_000_000), 'too large'],
    ['nested too deep', file(backup([{ ...event, more: nested(2000) } as SavedItem])), 'nested more deeply'],
    [
      'unreadable',
      { ...file(''), text: () => Promise.reject(new DOMException('gone', 'NotReadableError')) },
      'could not read',
    ],
  ])('is refused where it is %s, and cannot be taken', async (_what, given, reason) => {
    const { desk, listItems } = await open([event]);
    await desk.read(given);
    expect(desk.state.value).toMatchObject({ state: 'refused', reason: expect.stringContaining(reason) });
    await desk.take('replace');
    expect(await listItems()).toEqual([event]);
  });

  it('does not come back after it was cancelled while it was read', async () => {
    const { desk } = await open([event]);
    const reading = desk.read(file(backup([person])));
    desk.cancel();
    await reading;
    expect(desk.state.value).toBeUndefined();
  });
});
