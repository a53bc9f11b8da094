// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { Tabs } from '../../components/parts/Tabs.tsx';

type Id = 'page' | 'library';

function show(active: Id) {
  const onSelect = vi.fn<(id: Id) => void>();
  render(
    <Tabs
      label="Views"
      tabs={[
        { id: 'page', label: 'This page' },
        { id: 'library', label: 'Library', count: 3 },
      ]}
      active={active}
      onSelect={onSelect}
    >
      <p>content</p>
    </Tabs>,
    document.body,
  );
  return onSelect;
}

const press = (key: string) =>
  document
    .querySelector('[role=tablist]')
    ?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));

afterEach(() => render(null, document.body));

it.each<[Id, string, Id | undefined]>([
  ['page', 'ArrowRight', 'library'],
  ['page', 'ArrowLeft', 'library'],
  ['library', 'ArrowRight', 'page'],
  ['library', 'ArrowLeft', 'page'],
  ['library', 'Home', 'page'],
  ['page', 'End', 'library'],
  ['page', 'ArrowDown', undefined],
  ['page', 'x', undefined],
])('on %s, %s selects %s', (active, key, selected) => {
  const onSelect = show(active);
  press(key);
  expect(onSelect.mock.calls).toEqual(selected ? [[selected]] : []);
  expect(document.activeElement?.id ?? '').toBe(selected ? `tab-${selected}` : '');
});

it('has one stop for the keyboard, and shows the active view only', () => {
  show('library');
  const tabs = [...document.querySelectorAll<HTMLElement>('[role=tab]')];
  expect(tabs.map((tab) => [tab.tabIndex, tab.getAttribute('aria-selected')])).toEqual([
    [-1, 'false'],
    [0, 'true'],
  ]);
  expect(document.querySelector('#view-page')?.textContent).toBe('');
  expect(document.querySelector<HTMLElement>('#view-page')?.hidden).toBe(true);
  expect(document.querySelector('#view-library')?.textContent).toBe('content');
});
