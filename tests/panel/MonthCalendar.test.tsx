// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { MonthCalendar } from '../../components/parts/MonthCalendar.tsx';

const settled = () => new Promise((resolve) => setTimeout(resolve));

function show(dates: (string | null)[], month?: string) {
  const onDay = vi.fn<(day: string) => void>();
  render(<MonthCalendar dates={dates} month={month} onDay={onDay} />, document.body);
  return onDay;
}

const rows = () =>
  [...document.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent));
const days = () => [...document.querySelectorAll('.day')].map((day) => day.getAttribute('aria-label'));

afterEach(() => render(null, document.body));

it.each([
  ['2026-06', 5, ['1', '2', '3', '4', '5', '6', '7'], '30'],
  ['2026-02', 5, ['', '', '', '', '', '', '1'], '28'],
  ['2024-02', 5, ['', '', '', '1', '2', '3', '4'], '29'],
  ['2027-02', 4, ['1', '2', '3', '4', '5', '6', '7'], '28'],
  ['2026-12', 5, ['', '1', '2', '3', '4', '5', '6'], '31'],
])('draws %s in %i weeks from Monday', (month, weeks, first, last) => {
  show([], month);
  expect(rows()).toHaveLength(weeks);
  expect(rows()[0]).toEqual(first);
  expect(rows().flat().findLast(Boolean)).toBe(last);
});

it('opens at the month with most dates, and marks days and intervals', () => {
  const onDay = show([
    '2026-05-01',
    '2026-06-25',
    '2026-06-25',
    '2026-06-29/2026-07-01',
    '2026-06',
    '2026',
    null,
  ]);
  expect(days()).toEqual([
    'Thu 25 June 2026, 2 entries',
    'Mon 29 June 2026, 1 entry',
    'Tue 30 June 2026, 1 entry',
  ]);
  document.querySelector<HTMLElement>('.day')?.click();
  expect(onDay).toHaveBeenCalledWith('2026-06-25');
});

it('turns to other months, over the year', async () => {
  show(['2026-12-31', '2026-12-30', '2027-01-02']);
  document.querySelector<HTMLElement>('[aria-label="Month after"]')?.click();
  await settled();
  expect(days()).toEqual(['Sat 2 January 2027, 1 entry']);
  document.querySelector<HTMLElement>('[aria-label="Month before"]')?.click();
  await settled();
  expect(days()).toHaveLength(2);
});

it('is not drawn where no date is given to the day', () => {
  show(['2026-06', '2026/2030', 'XXXX-06-25', null]);
  expect(document.querySelector('.calendar')).toBeNull();
});
