// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { LibraryView, type LibraryActions } from '../../components/library/LibraryView.tsx';
import type { SavedContent, SavedItem } from '../../utils/model.ts';
import { itemFor } from '../../utils/library/item.ts';
import { sampleRead } from './records.ts';

const { analysis } = sampleRead();
const contents: SavedContent[] = [
  { type: 'event', event: analysis.events[0]! },
  { type: 'person', person: analysis.people[0]! },
  { type: 'annotation', annotation: analysis.annotations.find(({ type }) => type === 'term')! },
];
const items = contents.map((content) => itemFor(sampleRead(), content, '2026-06-26T08:00:00.000Z'));

interface Given {
  total?: number;
  opening?: boolean;
  items?: SavedItem[];
  removed?: string[];
}

function show({ total = 3, opening = false, items: shown = items, removed = [] }: Given, query = '') {
  const actions = {
    search: vi.fn<LibraryActions['search']>(),
    remove: vi.fn<LibraryActions['remove']>(),
    restore: vi.fn<LibraryActions['restore']>(),
    export: vi.fn<LibraryActions['export']>(),
  };
  render(
    <LibraryView
      total={opening ? undefined : total}
      query={query}
      items={shown}
      removed={new Set(removed)}
      actions={actions}
    />,
    document.body,
  );
  return actions;
}

const settled = () => new Promise((resolve) => setTimeout(resolve));
const entries = () => [...document.querySelectorAll('.entry')].map((entry) => entry.textContent);
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

it('filters by kind', async () => {
  show({});
  const select = document.querySelector('select')!;
  expect([...select.options].map(({ text }) => text)).toEqual(['All kinds', 'Events', 'People', 'Terms']);
  select.value = 'term';
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
  expect(entries()).toHaveLength(1);
  expect(entries()[0]).toContain('关键少数');
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

it('offers both files', () => {
  const actions = show({});
  for (const button of document.querySelectorAll<HTMLElement>('footer button')) button.click();
  expect(actions.export.mock.calls).toEqual([['json'], ['csv']]);
});

it('draws a long library in portions', async () => {
  const many = Array.from({ length: 130 }, (_, i) => ({ ...items[0]!, id: String(i) }));
  show({ total: 130, items: many });
  expect(entries()).toHaveLength(100);
  click('.more');
  await settled();
  expect(entries()).toHaveLength(130);
  expect(document.querySelector('.more')).toBeNull();
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
