import { describe, expect, it } from 'vitest';
import { groupDates, groupMarks, markOf, placeIn } from '../../components/panel/evidence.ts';
import type { NewsEvent } from '../../utils/model/event.ts';
import type { Annotation } from '../../utils/model/mention.ts';

const event = (sentence: [number, number]): NewsEvent => ({
  kind: 'meeting',
  name: '座谈会',
  date: null,
  status: 'held',
  place: null,
  chairs: [],
  attendees: [],
  documents: [],
  sentence,
});

describe('placeIn', () => {
  const text = '甲说。座谈会召开，乙主持。甲出席。';
  it.each([
    ['the mention after the event’s beginning', '甲', { start: 13, end: 14 }],
    ['the sentence where the words are not in the text', '丙', { start: 3, end: 13 }],
    ['the words within the sentence', '乙', { start: 9, end: 10 }],
  ])('finds %s', (_what, words, span) => {
    expect(placeIn(text, event([3, 13]), words)).toEqual(span);
  });

  it('falls back on a mention before the event', () => {
    expect(placeIn('丁说。座谈会召开。', event([3, 9]), '丁')).toEqual({ start: 0, end: 1 });
  });
});

const mark = (text: string, start: number, english?: string): Annotation => ({
  start,
  end: start + text.length,
  text,
  type: 'term',
  pinyin: 'x',
  ...(english && { gloss: { english } }),
});

it('prefers the mark that can be explained', () => {
  const analysis = {
    published: null,
    annotations: [mark('关键少数', 0), mark('关键少数', 9, 'the crucial few')],
    dates: [],
    people: [],
    events: [],
  };
  expect(markOf(analysis, '关键少数')?.start).toBe(9);
  expect(markOf(analysis, '关键')).toBeUndefined();
  expect(groupMarks(analysis, 'term').map(({ all }) => all.length)).toEqual([2]);
  expect(groupMarks(analysis, 'place')).toEqual([]);
});

const date = (text: string, value: string | null, start: number) => ({ text, value, start, end: start + 1 });

it('puts expressions of one day on one line in order of time and keeps vague ones apart', () => {
  const groups = groupDates([
    date('近日', null, 0),
    date('27日', '2026-06-27', 1),
    date('6月25日', '2026-06-25', 2),
    date('日前', null, 3),
    date('25日', '2026-06-25', 4),
  ]);
  expect(groups.map(({ all }) => all.map(({ text }) => text))).toEqual([
    ['6月25日', '25日'],
    ['27日'],
    ['近日'],
    ['日前'],
  ]);
});
