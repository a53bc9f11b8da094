import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compareDates, dateWords } from '../../components/parts/date-words.ts';
import { setWords } from '../../components/words.ts';
import { readLocale, wordsFrom } from '../words.ts';

describe('dateWords', () => {
  it.each([
    [null, 'No exact date'],
    ['2026-06-25', 'Thu 25 June 2026'],
    ['2024-02-29', 'Thu 29 February 2024'],
    ['1949-10-01', 'Sat 1 October 1949'],
    ['0044-03-15', 'Tue 15 March 0044'],
    ['2026-06', 'June 2026'],
    ['2026', '2026'],
    ['202X', 'The 2020s'],
    ['2026-24', 'Winter 2026'],
    ['2026-33', 'First quarter of 2026'],
    ['XXXX-06-25', '25 June'],
    ['XXXX-06', 'June'],
    ['2026-06-25/2026-06-27', 'Thu 25 – Sat 27 June 2026'],
    ['2026-06-25/2026-07-02', 'Thu 25 June – Thu 2 July 2026'],
    ['2025-12-31/2026-01-02', 'Wed 31 December 2025 – Fri 2 January 2026'],
    ['2026-01/2026-06', 'January – June 2026'],
    ['2025-11/2026-02', 'November 2025 – February 2026'],
    ['2026/2030', '2026–2030'],
    ['2026-06-25/2026-07', 'Thu 25 June – July 2026'],
    ['2026/2027-03', '2026 – March 2027'],
    ['202X/203X', 'The 2020s – the 2030s'],
    ['2026-06-25/..', 'From Thu 25 June 2026'],
    ['../2026-06', 'Until June 2026'],
    ['2026-06~', 'About June 2026'],
  ])('%s → %s', (value, words) => {
    expect(dateWords(value)).toBe(words);
  });

  it.each(['2026-02-30', '2026-13', '2026-21-05', 'soon', '', 'XXXX', '/', '2026-6-5'])(
    'gives %j as it stands',
    (value) => {
      expect(dateWords(value)).toBe(value);
    },
  );
});

describe('in Chinese', () => {
  beforeAll(async () => setWords(wordsFrom(await readLocale('zh_CN'))));
  afterAll(async () => setWords(wordsFrom(await readLocale('en'))));

  it.each([
    [null, '无确切日期'],
    ['2026-06-25', '2026年6月25日 周四'],
    ['2026-06', '2026年6月'],
    ['2026', '2026年'],
    ['202X', '21世纪20年代'],
    ['199X', '20世纪90年代'],
    ['2026-24', '2026年冬季'],
    ['2026-33', '2026年一季度'],
    ['XXXX-06-25', '6月25日'],
    ['2026-06-25/2026-06-27', '2026年6月25日 周四—27日 周六'],
    ['2026-06-25/2026-07-02', '2026年6月25日 周四—7月2日 周四'],
    ['2025-12-31/2026-01-02', '2025年12月31日 周三—2026年1月2日 周五'],
    ['2026-01/2026-06', '2026年1月—6月'],
    ['2026/2030', '2026年—2030年'],
    ['2026-06-25/..', '2026年6月25日 周四起'],
    ['../2026-06', '截至2026年6月'],
    ['2026-06~', '约2026年6月'],
    ['2026-02-30', '2026-02-30'],
  ])('%s → %s', (value, wanted) => {
    expect(dateWords(value)).toBe(wanted);
  });
});

it('sorts by time, vague expressions last', () => {
  const values = [null, '2026-06-25', 'XXXX-01-01', '2026', '2025-12', '2026-06-25'];
  expect(values.sort(compareDates)).toEqual([
    '2025-12',
    '2026',
    '2026-06-25',
    '2026-06-25',
    'XXXX-01-01',
    null,
  ]);
});
