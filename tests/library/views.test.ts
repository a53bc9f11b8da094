import { describe, expect, it } from 'vitest';
import { findDuplicates } from '../../utils/library/duplicates.ts';
import { choicesOf, filterCards, NO_FILTER } from '../../utils/library/filter.ts';
import { itemFor, pageContent } from '../../utils/library/item.ts';
import { cardOf } from '../../utils/library/shelves/card.ts';
import { personHistory } from '../../utils/library/people.ts';
import { frequentTerms, termChart } from '../../utils/library/terms.ts';
import { dayAfter, daysOf } from '../../utils/library/when.ts';
import type { NewsEvent } from '../../utils/model/event.ts';
import type { LibraryFilter, SavedItem } from '../../utils/model/library.ts';
import { sampleRead } from '../panel/records.ts';

const read = sampleRead();
const base = read.analysis.events[0]!;

function event(id: string, more: Partial<NewsEvent> = {}, item: Partial<SavedItem> = {}): SavedItem {
  return {
    ...itemFor(read, { type: 'event', event: { ...base, ...more } }, `2026-06-26T08:00:0${id}.000Z`),
    id,
    url: `https://paper${id}.example/`,
    ...item,
  };
}

describe('daysOf', () => {
  it.each([
    ['2026-06-25', '2026-06-25', '2026-06-25', true],
    ['2026-06', '2026-06-01', '2026-06-30', false],
    ['2024-02', '2024-02-01', '2024-02-29', false],
    ['2026', '2026-01-01', '2026-12-31', false],
    ['2026/2030', '2026-01-01', '2030-12-31', false],
    ['2026-06-25/2026-07', '2026-06-25', '2026-07-31', false],
    ['2026-06-25?', '2026-06-25', '2026-06-25', true],
  ])('%s', (value, first, last, exact) => {
    expect(daysOf(value)).toEqual({ first, last, exact });
  });

  it.each([
    null,
    '',
    '2026-13',
    '2026-00',
    '2026-02-29',
    '2026-24',
    '202X',
    '../2026',
    '2026/2025',
    'a/b/c',
    'XXXX-06-25',
  ])('%s has no two ends', (value) => {
    expect(daysOf(value)).toBeNull();
  });

  it.each([
    ['2026-06-25', '2026-06-26'],
    ['1900-02-28', '1900-03-01'],
    ['2000-02-28', '2000-02-29'],
    ['2026-12-31', '2027-01-01'],
  ])('after %s comes %s', (day, next) => expect(dayAfter(day)).toBe(next));
});

const pairs = (...items: SavedItem[]) =>
  findDuplicates(items).map(({ first, other }) => [first.id, other.id]);

describe('findDuplicates', () => {
  const one = event('1');

  it.each<[string, SavedItem]>([
    ['the same name', event('2')],
    ['a longer name', event('2', { name: '中共柳岭市委工作会议' })],
    ['another wording', event('2', { name: '柳岭市委召开工作会议' })],
    ['people in other parts', event('2', { chairs: [], attendees: ['沈岳明'] })],
  ])('offers %s as one', (_what, other) => {
    expect(pairs(other, one)).toEqual([['1', '2']]);
  });

  it.each<[string, SavedItem]>([
    ['another day', event('2', { date: '2026-06-26' })],
    ['no day', event('2', { date: null })],
    ['another kind', event('2', { kind: 'inspection' })],
    ['other people', event('2', { chairs: ['段启文'], attendees: [] })],
    ['another name', event('2', { name: '全市安全生产电视电话会' })],
    ['the same page', event('2', {}, { url: `${one.url}#2` })],
    ['what was told apart', event('2', {}, { distinctFrom: ['1'] })],
  ])('does not offer %s', (_what, other) => {
    expect(pairs(one, other)).toEqual([]);
  });

  it('wants the same place where nobody is named', () => {
    const nobody = { chairs: [], attendees: [] };
    expect(pairs(event('1', nobody), event('2', nobody))).toEqual([['1', '2']]);
    expect(pairs(event('1', nobody), event('2', { ...nobody, place: '县政府' }))).toEqual([]);
    expect(pairs(event('1', { ...nobody, place: null }), event('2', { ...nobody, place: null }))).toEqual([]);
  });

  it('offers each item once', () => {
    expect(pairs(event('3'), event('2'), one)).toEqual([['1', '2']]);
  });
});

const page = (
  id: string,
  published: string | null,
  text: string,
  more: Partial<SavedItem> = {},
): SavedItem => ({
  ...itemFor(read, pageContent(read), `2026-07-01T00:00:0${id}.000Z`),
  id,
  url: `https://page${id}.example/`,
  content: {
    type: 'page',
    page: {
      text,
      events: [],
      people: [{ name: '沈岳明', pinyin: 'Shěn Yuèmíng', roles: [text.slice(0, 2)], mentions: [] }],
      dates: [],
      words: [{ type: 'term', text: '关键少数', pinyin: '' }],
    },
  },
  published,
  title: `第${id}页`,
  ...more,
});

describe('a person over time', () => {
  const history = personHistory(
    [
      page('1', '2026-03-01', '市长沈岳明'),
      page('2', '2026-01-05', '市长沈岳明'),
      page('3', '2026-06-02', '书记沈岳明'),
      page('4', null, '书记沈岳明'),
      event('5'),
      event('6', { chairs: ['段启文'], attendees: ['沈岳明'], date: '2026-02-01', name: '座谈会' }),
      event('7', { chairs: ['沈岳明明'], attendees: [] }),
    ],
    '沈岳明',
  );

  it('gathers posts with their first and last day, the latest first', () => {
    expect(history.posts.map(({ post, first, last, items }) => [post, first, last, items.length])).toEqual([
      ['书记', '2026-06-02', '2026-06-02', 2],
      ['市长', '2026-01-05', '2026-03-01', 2],
    ]);
    expect(history.pinyin).toBe('Shěn Yuèmíng');
  });

  it('gathers appearances, newest first, and those of nobody else', () => {
    expect(history.appearances.map(({ date, what, presided }) => [date, what, presided])).toEqual([
      ['2026-06-25', '柳岭市委工作会议', true],
      ['2026-06-02', '第3页', false],
      ['2026-03-01', '第1页', false],
      ['2026-02-01', '座谈会', false],
      ['2026-01-05', '第2页', false],
      [null, '第4页', false],
    ]);
  });

  it('tells an event once that was saved alone and with its page', () => {
    const whole = itemFor(read, pageContent(read));
    const alone = itemFor(read, { type: 'event', event: base });
    expect(personHistory([whole, alone], '沈岳明').appearances).toHaveLength(1);
  });
});

async function* portions(...all: SavedItem[][]) {
  yield* all;
}

describe('terms over time', () => {
  const pages = [
    page('1', '2025-11-20', '关键少数，关键少数。'),
    page('2', '2026-02-03', '高质量发展。'),
    page('3', '2026-02', '关键少数。'),
    page('4', null, '关键少数。'),
    event('5', {}, { quote: '关键少数。' }),
  ];

  it('counts by month, months without a page as nothing, over portions as over all', async () => {
    const chart = await termChart(portions(pages.slice(0, 2), pages.slice(2)), [
      '关键少数',
      '高质量发展',
      '.*',
    ]);
    expect(chart).toEqual({
      months: ['2025-11', '2025-12', '2026-01', '2026-02'],
      pages: [1, 0, 0, 2],
      series: [
        { term: '关键少数', counts: [2, 0, 0, 1] },
        { term: '高质量发展', counts: [0, 0, 0, 1] },
        { term: '.*', counts: [0, 0, 0, 0] },
      ],
    });
  });

  it('is empty without pages, and short where a year is mistaken', async () => {
    expect(await termChart(portions([event('1')]), ['会议'])).toEqual({
      months: [],
      pages: [],
      series: [{ term: '会议', counts: [] }],
    });
    const { months } = await termChart(
      portions([page('1', '0026-02-03', ''), page('2', '2026-02-03', '')]),
      [],
    );
    expect([months.length, months.at(-1)]).toEqual([240, '2026-02']);
  });

  it('knows what to choose from', async () => {
    expect(await frequentTerms(portions(pages), 5)).toEqual(['关键少数']);
  });
});

describe('filterCards', () => {
  const items = [
    event('1'),
    event(
      '2',
      { date: '2026-07', place: '青禾县政府', chairs: ['段启文'], attendees: [] },
      { tags: ['水利'] },
    ),
    page('3', '2026-01-05', '市长沈岳明'),
    itemFor(read, { type: 'date', date: { start: 0, end: 2, text: '近日', value: null } }),
  ];
  const ids = (filter: Partial<LibraryFilter>) =>
    filterCards(items.map(cardOf), { ...NO_FILTER, ...filter }).map(({ id }) => id);

  it.each<[Partial<LibraryFilter>, string[]]>([
    [{}, items.map(({ id }) => id)],
    [{ kind: 'event' }, ['1', '2']],
    [{ from: '2026-06-25' }, ['1', '2']],
    [{ from: '2026-06-26' }, ['2']],
    [{ to: '2026-06-25' }, ['1', '3']],
    [{ from: '2026-07-15', to: '2026-07-16' }, ['2']],
    [{ from: '2026-06', to: '2026-06' }, ['1']],
    [{ place: '青禾' }, ['2']],
    [{ person: '沈岳明' }, ['1', '3']],
    [{ person: '沈岳明', kind: 'page' }, ['3']],
    [{ tag: '水利' }, ['2']],
    [{ tag: '水' }, []],
  ])('%j', (filter, found) => expect(ids(filter)).toEqual(found));

  it('knows what to choose from, the most frequent first', () => {
    expect(choicesOf(items.map(cardOf))).toEqual({
      places: ['市会议中心', '青禾县政府'],
      people: ['沈岳明', '欧阳静', '段启文'],
      tags: ['水利'],
    });
  });
});
