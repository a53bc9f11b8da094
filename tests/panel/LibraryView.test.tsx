// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import type { ImportState, LibraryActions, LibraryQuestions } from '../../components/library/actions.ts';
import { LibraryView } from '../../components/library/LibraryView.tsx';
import { choicesOf, NO_FILTER, within } from '../../utils/library/filter.ts';
import { itemFor, pageContent } from '../../utils/library/item.ts';
import { personHistory } from '../../utils/library/people.ts';
import { termChart } from '../../utils/library/terms.ts';
import { timelineOf } from '../../utils/library/timeline.ts';
import { cardOf } from '../../utils/library/shelves/card.ts';
import type {
  LibraryFilter,
  OwnTerm,
  ReadingCorrection,
  SavedContent,
  SavedItem,
} from '../../utils/model/library.ts';
import { sampleRead } from './records.ts';

const { analysis } = sampleRead();
const contents: SavedContent[] = [
  { type: 'event', event: analysis.events[0]! },
  { type: 'person', person: analysis.people[0]! },
  { type: 'annotation', annotation: analysis.annotations.find(({ type }) => type === 'term')! },
];
const items = contents.map((content) => itemFor(sampleRead(), content, '2026-06-26T08:00:00.000Z'));
const pages = [itemFor(sampleRead(), pageContent(sampleRead()), '2026-06-26T08:00:00.000Z')];

interface Given {
  total?: number;
  opening?: boolean;
  items?: SavedItem[];
  removed?: string[];
  filter?: Partial<LibraryFilter>;
  twins?: [string, SavedItem][];
  importing?: ImportState;
  keeping?: string;
  closed?: string;
  /** Those of the items that are read from the disk. */
  read?: SavedItem[];
  searchable?: boolean;
  ownTerms?: OwnTerm[];
  corrections?: ReadingCorrection[];
}

async function* portions() {
  yield pages;
}

const ask: LibraryQuestions = {
  history: async (name) => personHistory(items, name),
  chart: (terms) => termChart(portions(), terms),
  frequentTerms: async () => ['关键少数'],
  choices: () => choicesOf(items.map(cardOf)),
  timeline: (cards) => timelineOf(cards, '', within(NO_FILTER)),
};

function show(given: Given, query = '') {
  const { total = 3, opening = false, items: shown = items, removed = [], filter = {}, twins = [] } = given;
  const actions = {
    retry: vi.fn<LibraryActions['retry']>(),
    shown: vi.fn<LibraryActions['shown']>(),
    search: vi.fn<LibraryActions['search']>(),
    saveTerm: vi.fn<LibraryActions['saveTerm']>(() => ''),
    removeTerm: vi.fn<LibraryActions['removeTerm']>(),
    saveCorrection: vi.fn<LibraryActions['saveCorrection']>(() => 'Not so.'),
    removeCorrection: vi.fn<LibraryActions['removeCorrection']>(),
    exportTerms: vi.fn<LibraryActions['exportTerms']>(),
    readTerms: vi.fn<LibraryActions['readTerms']>(),
    filter: vi.fn<LibraryActions['filter']>(),
    remove: vi.fn<LibraryActions['remove']>(),
    restore: vi.fn<LibraryActions['restore']>(),
    edit: vi.fn<LibraryActions['edit']>(),
    join: vi.fn<LibraryActions['join']>(),
    keepApart: vi.fn<LibraryActions['keepApart']>(),
    open: vi.fn<LibraryActions['open']>(),
    copy: vi.fn<LibraryActions['copy']>(),
    export: vi.fn<LibraryActions['export']>(),
    saveBackup: vi.fn<LibraryActions['saveBackup']>(),
    readBackup: vi.fn<LibraryActions['readBackup']>(),
    importBackup: vi.fn<LibraryActions['importBackup']>(),
    cancelImport: vi.fn<LibraryActions['cancelImport']>(),
  };
  render(
    <LibraryView
      total={opening ? undefined : total}
      searchable={given.searchable ?? true}
      closed={given.closed ?? ''}
      query={query}
      filter={{ ...NO_FILTER, ...filter }}
      cards={shown.map(cardOf)}
      items={new Map((given.read ?? shown).map((item) => [item.id, item]))}
      removed={new Set(removed)}
      twins={new Map(twins)}
      ownTerms={given.ownTerms ?? []}
      corrections={given.corrections ?? []}
      importing={given.importing}
      keeping={given.keeping ?? ''}
      ask={ask}
      actions={actions}
    />,
    document.body,
  );
  return actions;
}

const settled = () => new Promise((resolve) => setTimeout(resolve));
const entries = () => [...document.querySelectorAll('.entry')].map((entry) => entry.textContent);
function button(words: string): HTMLButtonElement {
  const found = [...document.querySelectorAll('button')].find(
    (one) => one.getAttribute('aria-label') === words || one.textContent.trim() === words,
  );
  if (!found) throw new Error(`no button "${words}"`);
  return found;
}
const click = (selector: string) => document.querySelector<HTMLElement>(selector)?.click();

afterEach(() => render(null, document.body));

it('shows each item with its sentence and a link to its page', () => {
  show({});
  expect(entries()[0]).toContain('Thu 25 June 2026');
  expect(entries()[0]).toContain('Liuling party work conference');
  expect(entries()[1]).toContain('Shěn Yuèmíng');
  expect(document.querySelectorAll('blockquote b')[0]?.textContent).toBe('沈岳明');
  const link = document.querySelector('.source a');
  expect(link?.getAttribute('href')).toBe('https://www.liuling.gov.cn/a.html');
});

it.each(['javascript:alert(1)', 'data:text/html,x', ''])('makes no link of the address %j', (url) => {
  show({ items: [{ ...items[0]!, url }] });
  expect(document.querySelector('a')).toBeNull();
});

it('passes on what is searched, and tells how much was found', () => {
  const actions = show({ items: items.slice(0, 1) }, 'liuling');
  expect(document.querySelector('[role=status]')?.textContent).toBe('1 of 3 items');
  const field = document.querySelector('input')!;
  field.value = 'shen';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  expect(actions.search).toHaveBeenCalledWith('shen');
});

it('passes on what is filtered', async () => {
  const actions = show({});
  const select = document.querySelector('select')!;
  expect([...select.options].map(({ text }) => text).slice(0, 3)).toEqual(['All kinds', 'Pages', 'Events']);
  select.value = 'term';
  select.dispatchEvent(new Event('change', { bubbles: true }));
  const filters = document.querySelector<HTMLDetailsElement>('.filters')!;
  filters.open = true;
  filters.dispatchEvent(new Event('toggle'));
  await settled();
  const place = document.querySelector<HTMLInputElement>('[list=filter-place]')!;
  place.value = '市会议中心';
  place.dispatchEvent(new Event('input', { bubbles: true }));
  expect(actions.filter.mock.calls).toEqual([[{ kind: 'term' }], [{ place: '市会议中心' }]]);
  expect(
    [...document.querySelectorAll('#filter-place option')].map((option) => option.getAttribute('value')),
  ).toEqual(['市会议中心']);
});

it('says which filters are in use, and takes them back', async () => {
  const actions = show({ filter: { from: '2026-06-25', to: '2026-06-25', tag: '水利' } });
  expect(document.querySelector('.filters summary')?.textContent).toContain('2 in use');
  button('Clear these filters').click();
  expect(actions.filter).toHaveBeenCalledWith({ from: '', to: '', place: '', person: '', tag: '' });
});

it('removes, and offers what was removed in its place', () => {
  const actions = show({});
  click('[aria-label="Remove: 沈岳明"]');
  expect(actions.remove).toHaveBeenCalledWith(items[1]);
  const again = show({ total: 2, removed: [items[1]!.id] });
  expect(entries()[1]).toBe('Removed: 沈岳明Undo');
  expect(document.querySelector('[role=status]')?.textContent).toBe('2 items');
  click('[aria-label="Undo: bring back 沈岳明"]');
  expect(again.restore).toHaveBeenCalledWith(items[1]);
});

it('offers a backup and all kinds of files', async () => {
  const actions = show({});
  button('Files').click();
  await settled();
  button('Save a backup (JSON)').click();
  expect(actions.saveBackup).toHaveBeenCalledOnce();
  for (const one of document.querySelectorAll<HTMLElement>('.formats button')) one.click();
  expect(actions.export.mock.calls.flat()).toEqual(['csv', 'ics', 'md', 'anki', 'bib', 'csl']);
  expect(document.body.textContent).toContain('Save all as a file');
  show({ items: items.slice(0, 2) });
  await settled();
  expect(document.body.textContent).toContain('Save the 2 shown as a file');
});

it('shows what a backup would bring before it is taken', async () => {
  const importing: ImportState = {
    state: 'read',
    file: 'b.json',
    day: '2026-06-20',
    total: 9,
    added: { count: 4, names: ['近日', '常务会议', '梁景行'] },
    changed: { count: 2, names: ['河长制', '关键少数'] },
    known: 3,
    missing: 1,
    words: 2,
    totalWords: 3,
    missingWords: 2,
  };
  const actions = show({ importing });
  button('Files').click();
  await settled();
  const shown = document.querySelector('.import')?.textContent;
  for (const words of [
    '9 items in b.json',
    '4 items you do not have 近日、常务会议、梁景行 …',
    '2 items with notes, tags or sources that yours lack 河长制、关键少数',
    '3 own terms and corrected readings, 2 of them new or newer',
    '2 own terms and corrected readings of yours that are not in the file',
    'Replacing removes 3 entries',
  ])
    expect(shown).toContain(words);
  button('Add to my library').click();
  button('Replace my library').click();
  expect(actions.importBackup.mock.calls).toEqual([['merge'], ['replace']]);
  const none = { count: 0, names: [] };
  show({ importing: { ...importing, added: none, changed: none, known: 9, words: 0 } });
  expect(button('Add to my library').disabled).toBe(true);
});

it('says why a file was refused', async () => {
  const actions = show({
    total: 0,
    items: [],
    importing: { state: 'refused', file: 'x.json', reason: 'It is not a backup.' },
  });
  button('Files').click();
  await settled();
  expect(document.querySelector('[role=alert]')?.textContent).toContain(
    'x.json: It is not a backup.Your library is as it was.',
  );
  button('Close').click();
  expect(actions.cancelImport).toHaveBeenCalledOnce();
});

it('hands on the file that was chosen', async () => {
  const actions = show({ total: 0, items: [] });
  button('Files').click();
  await settled();
  const field = document.querySelector<HTMLInputElement>('input[type=file]')!;
  const file = new File(['{}'], 'b.json');
  Object.defineProperty(field, 'files', { value: [file] });
  field.dispatchEvent(new Event('change', { bubbles: true }));
  expect(actions.readBackup).toHaveBeenCalledWith(file);
});

it('says where the browser does not promise to keep the library', async () => {
  show({ total: 0, items: [], keeping: 'The browser does not promise' });
  button('Files').click();
  await settled();
  expect(document.querySelector('.keeping')?.textContent).toBe('The browser does not promise');
});

it('changes notes and tags', async () => {
  const actions = show({ items: [{ ...items[1]!, notes: 'before', tags: ['a'] }] });
  expect(document.querySelector('.notes')?.textContent).toBe('before');
  click('.tag');
  expect(actions.filter).toHaveBeenCalledWith({ tag: 'a' });
  button('Change notes and tags: 沈岳明').click();
  await settled();
  const [notes, tags] = document.querySelectorAll<HTMLTextAreaElement>(
    '.notes-editor textarea, .notes-editor input',
  );
  notes!.value = ' after ';
  notes!.dispatchEvent(new Event('input', { bubbles: true }));
  tags!.value = 'a，b, ,a';
  tags!.dispatchEvent(new Event('input', { bubbles: true }));
  await settled();
  button('Save notes').click();
  expect(actions.edit.mock.calls[0]?.[1]).toEqual({ notes: 'after', tags: ['a', 'b'] });
  await settled();
  expect(document.querySelector('.notes-editor')).toBeNull();
});

it('leaves notes as they were on Escape', async () => {
  const actions = show({});
  button('Add notes and tags: 沈岳明').click();
  await settled();
  document
    .querySelector('.notes-editor')
    ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  await settled();
  expect(document.querySelector('.notes-editor')).toBeNull();
  expect(actions.edit).not.toHaveBeenCalled();
});

it('offers what seems to be one event as one', () => {
  const other = { ...items[0]!, id: 'other', title: '全市会议召开', site: '柳岭晚报' };
  const actions = show({ twins: [[items[0]!.id, other]] });
  expect(document.querySelectorAll('.offer')).toHaveLength(1);
  expect(document.querySelector('.offer')?.textContent).toContain('柳岭晚报：全市会议召开');
  button('Keep as one, with both sources').click();
  button('They are two').click();
  expect(actions.join).toHaveBeenCalledWith(items[0], other);
  expect(actions.keepApart).toHaveBeenCalledWith(items[0], other);
});

it('names every source of an item', () => {
  const { title, url, published, quote } = items[1]!;
  show({ items: [{ ...items[0]!, sources: [{ title: `${title}二`, url: `${url}2`, published, quote }] }] });
  expect([...document.querySelectorAll('.source a')].map((link) => link.getAttribute('href'))).toEqual([
    url,
    `${url}2`,
  ]);
});

it('copies an item, and leads to its sentence', () => {
  const actions = show({});
  button('Copy: 沈岳明').click();
  button('Show on its page: 沈岳明').click();
  expect(actions.copy).toHaveBeenCalledWith(items[1]);
  expect(actions.open).toHaveBeenCalledWith(items[1]!.id);
});

it('gathers a person’s posts and appearances, and comes back', async () => {
  show({});
  document.querySelector<HTMLElement>('.entry-people button')?.click();
  await vi.waitFor(() => expect(document.querySelector('h1')?.textContent).toBe('沈岳明 Shěn Yuèmíng'));
  expect(document.querySelector('.person-page')?.textContent).toContain('Posts 1Fri 26 June 2026市委书记');
  expect(document.querySelector('.person-page')?.textContent).toContain('柳岭市委工作会议 presided');
  button('‹ Back to the library').click();
  await settled();
  expect(entries()).toHaveLength(3);
});

it('shows what is saved in order of time, with a month to press', async () => {
  const actions = show({});
  button('Timeline').click();
  await settled();
  expect([...document.querySelectorAll('.time-line .when')].map(({ textContent }) => textContent)).toEqual([
    'Thu 25',
  ]);
  expect(document.querySelector('.time h2')?.textContent).toBe('June 2026');
  button('Thu 25 June 2026, 1 entry').click();
  expect(actions.filter).toHaveBeenCalledWith({ from: '2026-06-25', to: '2026-06-25' });
});

it('says so where nothing has a time of its own', async () => {
  show({ items: [items[1]!] });
  button('Timeline').click();
  await settled();
  expect(document.querySelector('.nothing')?.textContent).toContain('in order of time');
});

const cells = () =>
  [...document.querySelectorAll('.numbers tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  );

it('counts terms over time, with the numbers in a table', async () => {
  show({});
  button('Trends').click();
  await vi.waitFor(() =>
    expect(cells()).toEqual([
      ['Month', 'Pages', '关键少数'],
      ['June 2026', '1', '1'],
    ]),
  );
  const field = document.querySelector<HTMLInputElement>('[list=frequent-terms]')!;
  field.value = '会议';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await settled();
  button('Count').click();
  await vi.waitFor(() => expect(cells()[1]).toEqual(['June 2026', '1', '1', '6']));
  button('Leave out: 关键少数').click();
  await vi.waitFor(() => expect(cells()[0]).toEqual(['Month', 'Pages', '会议']));
});

it('draws of a long library what is in view, each row with its place', async () => {
  const many = Array.from({ length: 1000 }, (_, i) => ({ ...items[0]!, id: String(i) }));
  const actions = show({ total: 1000, items: many, read: many.slice(0, 3) });
  await vi.waitFor(() => expect(actions.shown).toHaveBeenCalled());
  const drawn = [...document.querySelectorAll('.entry')];
  expect(drawn.length).toBeLessThan(100);
  expect(actions.shown.mock.lastCall?.[0].map(({ id }) => id)).toEqual(
    many.slice(0, drawn.length).map(({ id }) => id),
  );
  expect(drawn[4]?.getAttribute('aria-posinset')).toBe('5');
  expect(drawn[4]?.getAttribute('aria-setsize')).toBe('1000');
  expect(document.querySelector<HTMLElement>('.gap')?.style.height).toMatch(/^[1-9]\d*px$/);
});

it('has the name of an item in its place before it is read from the disk', () => {
  show({ read: [] });
  expect(entries()).toEqual(['EventThu 25 June 2026柳岭市委工作会议', 'Person沈岳明', 'Term关键少数']);
});

it('says that the library is still being read before it says that nothing matches', () => {
  show({ items: [], searchable: false }, 'x');
  expect(document.body.textContent).toContain('Still reading the library');
});

const term = {
  term: '链长',
  english: 'chain chief',
  pinyin: 'liànzhǎng',
  savedAt: '2026-06-26T08:00:00.000Z',
};
const correction = { text: '任县', pinyin: 'Rén Xiàn', savedAt: '2026-06-26T08:00:00.000Z' };

async function fill(name: string, value: string) {
  document.querySelector<HTMLInputElement>(`.word-form [name=${name}]`)!.value = value;
  await settled();
}

it('keeps own terms: added, changed, removed, out and in', async () => {
  const actions = show({ total: 0, items: [], ownTerms: [term] });
  button('My words').click();
  await settled();
  expect(document.querySelector('.word')?.textContent).toContain('链长 liànzhǎngchain chief');
  button('Add a term').click();
  await settled();
  await fill('term', ' 河长 ');
  await fill('english', 'river chief');
  button('Keep').click();
  expect(actions.saveTerm).toHaveBeenLastCalledWith({ term: '河长', english: 'river chief' }, undefined);
  await settled();
  button('Change: 链长').click();
  await settled();
  await fill('english', 'head of a chain');
  button('Keep').click();
  const changed = { term: '链长', english: 'head of a chain', pinyin: 'liànzhǎng' };
  expect(actions.saveTerm).toHaveBeenLastCalledWith(changed, '链长');
  await settled();
  expect(document.querySelector('.word-form')).toBeNull();
  button('Remove: 链长').click();
  expect(actions.removeTerm).toHaveBeenCalledWith('链长');
  for (const format of ['CSV', 'TSV', 'JSON']) button(`Save as ${format}`).click();
  expect(actions.exportTerms.mock.calls.flat()).toEqual(['csv', 'tsv', 'json']);
});

it('says what is wrong with a corrected reading, and leaves the form as it is', async () => {
  const actions = show({ total: 0, items: [], corrections: [correction] });
  button('My words').click();
  await settled();
  button('Change: 任县').click();
  await settled();
  await fill('pinyin', 'Rèn');
  button('Keep').click();
  await settled();
  expect(actions.saveCorrection).toHaveBeenCalledWith('任县', 'Rèn', '任县');
  expect(document.querySelector('.word-form [role=alert]')?.textContent).toBe('Not so.');
  document
    .querySelector('.word-form')
    ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  await settled();
  expect(document.querySelector('.word-form')).toBeNull();
  button('Remove: 任县').click();
  expect(actions.removeCorrection).toHaveBeenCalledWith('任县');
});

it.each<[string, Given, string]>([
  ['empty', { total: 0, items: [] }, 'Nothing saved yet'],
  ['without a match', { items: [] }, 'Nothing saved matches this search'],
])('says so when it is %s', (_what, given, words) => {
  show(given);
  expect(document.body.textContent).toContain(words);
});

it('waits in words while the library is being opened', () => {
  show({ opening: true });
  expect(document.body.textContent).toBe('Opening the library');
});

it('says why it cannot be opened, and tries again', () => {
  const actions = show({ opening: true, closed: 'Privacy settings bar it.' });
  expect(document.querySelector('.state')?.textContent).toContain('cannot be openedPrivacy settings bar it.');
  button('Try again').click();
  expect(actions.retry).toHaveBeenCalledOnce();
});
