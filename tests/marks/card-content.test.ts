import { describe, expect, it } from 'vitest';
import { annotationCard, dateCard } from '../../components/popup/content.ts';
import { distanceWords } from '../../components/popup/distance.ts';
import type { Analysis } from '../../utils/model/analysis.ts';
import type { Annotation } from '../../utils/model/mention.ts';
import type { ReadArticle } from '../../utils/model/page.ts';

const TEXT = '6月3日，云岭市委书记林晓燕主持召开六月例会。林晓燕讲话。';
const at = (text: string, from = 0) => {
  const start = TEXT.indexOf(text, from);
  return { start, end: start + text.length, text };
};
const person: Annotation = { ...at('林晓燕'), type: 'person', pinyin: 'Lín Xiǎoyàn' };
const again: Annotation = { ...at('林晓燕', 20), type: 'person', pinyin: 'Lín Xiǎoyàn' };
const post: Annotation = {
  ...at('云岭市委书记'),
  type: 'post',
  pinyin: 'Yúnlǐng shìwěi shūjì',
  gloss: { english: 'Secretary of the Yunling Municipal Party Committee' },
};
const meeting: Annotation = { ...at('六月例会'), type: 'meeting', pinyin: 'liùyuè lìhuì' };
const date = { ...at('6月3日'), value: '2026-06-03' };

function read(change: Partial<Analysis> = {}): ReadArticle {
  return {
    article: { text: TEXT },
    publishedBasis: null,
    analysis: {
      published: '2026-06-04',
      annotations: [post, person, meeting, again],
      dates: [date],
      people: [{ name: '林晓燕', pinyin: 'Lín Xiǎoyàn', roles: ['云岭市委书记'], mentions: [person, again] }],
      events: [
        {
          kind: 'meeting',
          name: '六月例会',
          date: '2026-06-03',
          status: 'held',
          place: '云岭',
          chairs: ['林晓燕'],
          attendees: [],
          documents: [],
          sentence: [0, TEXT.indexOf('。') + 1],
        },
      ],
      ...change,
    },
  };
}

describe('annotationCard', () => {
  it('gives a person the posts that the article gives, with their English, and all mentions', () => {
    const card = annotationCard(read(), again);
    expect(card.summary).toBe('Secretary of the Yunling Municipal Party Committee');
    expect(card.list).toEqual([{ chinese: '云岭市委书记', english: '' }]);
    expect(card.places.map(({ start }) => start)).toEqual([person.start, again.start]);
    expect(card.saves?.type).toBe('person');
  });

  it('says that a person has no post here', () => {
    expect(annotationCard(read({ people: [] }), person).summary).toBe('A person; the article names no post');
  });

  it('shows a post without English as it is written, once', () => {
    const card = annotationCard(read({ annotations: [person] }), person);
    expect(card.summary).toBe('云岭市委书记');
    expect(card.list).toEqual([]);
  });

  it('tells when, where and under whom a meeting was', () => {
    const card = annotationCard(read(), meeting);
    expect(card.explanation).toEqual(['Meeting · Wed 3 June 2026 · at 云岭 · chaired by 林晓燕']);
  });

  it('tells it wherever the meeting is named again, where no two bear the name', () => {
    const later = { ...meeting, start: TEXT.length + 1, end: TEXT.length + 5 };
    const { analysis } = read();
    expect(annotationCard(read(), later).explanation).toHaveLength(1);
    const events = [...analysis.events, ...analysis.events];
    expect(annotationCard(read({ events }), later).explanation).toEqual([]);
  });

  it('takes no other meeting for this one', () => {
    const other = { ...meeting, text: '另一会议' };
    expect(annotationCard(read(), other).explanation).toEqual([]);
  });

  it('says so where there is no English', () => {
    expect(annotationCard(read(), meeting).summary).toBe('No English entry for this yet');
  });

  it('shows whose body it is, the items of a formula and the source', () => {
    const gloss = {
      english: 'Two musts',
      explanation: 'A slogan.',
      items: ['甲', '乙'],
      source: 'a glossary',
    };
    const card = annotationCard(read(), { ...post, type: 'term', of: '云岭市', gloss });
    expect(card.explanation).toEqual(['A slogan.', 'Here it is that of 云岭市.']);
    expect(card.list.map(({ chinese }) => chinese)).toEqual(['甲', '乙']);
    expect(card.source).toBe('a glossary');
  });
});

describe('dateCard', () => {
  it('gives the day with its weekday and the distance from publication', () => {
    const card = dateCard(read(), date);
    expect([card.summary, ...card.explanation]).toEqual(['Wed 3 June 2026', 'One day before publication']);
  });

  it('says that a vague expression has no day', () => {
    const card = dateCard(read(), { ...date, value: null });
    expect(card.summary).toMatch(/vague/);
    expect(card.explanation).toEqual([]);
  });
});

describe('distanceWords', () => {
  it.each([
    ['2026-06-25', '2026-06-25', 'The day of publication'],
    ['2026-06-25', '2026-06-26', 'One day before publication'],
    ['2026-07-01', '2026-06-26', '5 days after publication'],
    ['2024-03-01', '2024-02-28', '2 days after publication'],
    ['2026-06', '2026-06-26', ''],
    ['2026-06-25', null, ''],
    [null, '2026-06-26', ''],
    ['2026-06-25/2026-06-27', '2026-06-26', ''],
    ['2026-02-31', '2026-06-26', ''],
  ])('%s as of %s: %s', (value, published, expected) => {
    expect(distanceWords(value, published)).toBe(expected);
  });
});
