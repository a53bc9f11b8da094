import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '../../utils/library/filter.ts';
import { LibraryIndex } from '../../utils/library/shelves/library-index.ts';
import type { SavedContent, SavedItem } from '../../utils/model/library.ts';

function saved(id: string, content: SavedContent, more: Partial<SavedItem> = {}): SavedItem {
  return {
    id,
    content,
    quote: '',
    title: '',
    url: 'https://www.liuling.gov.cn/a.html',
    published: null,
    savedAt: '2026-06-26T08:00:00.000Z',
    ...more,
  };
}

const term = (text: string, pinyin: string, english: string): SavedContent => ({
  type: 'annotation',
  annotation: { start: 0, end: 1, text, type: 'term', pinyin, gloss: { english } },
});

/** Newest first. */
const items = [
  saved('person', {
    type: 'person',
    person: { name: '吕静安', pinyin: 'Lǚ Jìng’ān', roles: ['市委书记'], mentions: [] },
  }),
  saved('term', term('关键少数', 'guānjiàn shǎoshù', 'the “crucial few” (leading cadres)')),
  saved(
    'event',
    {
      type: 'event',
      event: {
        kind: 'meeting',
        name: '市委工作会议',
        date: '2026-06-25',
        status: 'held',
        place: '柳岭市会议中心',
        chairs: ['沈岳明'],
        attendees: [],
        documents: ['《城市更新条例》'],
        sentence: [0, 1],
      },
    },
    { pinyin: 'shìwěi gōngzuò huìyì', quote: '会议要求提高效率。' },
  ),
  saved(
    'date',
    { type: 'date', date: { start: 0, end: 1, text: '近日', value: null } },
    { title: 'Ａ区要闻' },
  ),
];

const index = LibraryIndex.ofItems(
  items.map((item, at) => ({ ...item, savedAt: `2026-06-26T08:00:0${9 - at}.000Z` })),
);
const found = (query: string) => index.find(query, NO_FILTER).map(({ id }) => id);

describe('a search', () => {
  it.each([
    ['', ['person', 'term', 'event', 'date']],
    ['  ', ['person', 'term', 'event', 'date']],
    ['关键', ['term']],
    ['市委', ['person', 'event']],
    ['市委 会议', ['event']],
    ['沈岳明', ['event']],
    ['城市更新', ['event']],
    ['效率', ['event']],
    ['2026-06', ['event']],
    ['lü jing’an', ['person']],
    ['lǚ', ['person']],
    ['lu jingan', ['person']],
    ['lv jingan', ['person']],
    ['lujingan', ['person']],
    ['LÜ', ['person']],
    ['lu3 jing4an1', ['person']],
    ['guanjian shaoshu', ['term']],
    ['guanjianshaoshu', ['term']],
    ['guan jian shao shu', ['term']],
    ['guānjiàn', ['term']],
    ['shaoshu', ['term']],
    ['huiyi', ['event']],
    ['gongzuo shiwei', ['event']],
    ['crucial', ['term']],
    ['Leading cadres', ['term']],
    ['a区', ['date']],
  ])('%j finds %j', (query, ids) => {
    expect(found(query)).toEqual(ids);
  });

  it.each([
    ['guānjián', 'a wrong tone'],
    ['an', 'two letters inside a word'],
    ['关健', 'another character'],
    ['crucial 沈岳明', 'words of two items'],
    ['.*', 'no pattern is meant'],
    ['linear', 'a word of none'],
  ])('%j finds nothing: %s', (query) => {
    expect(found(query)).toEqual([]);
  });
});
