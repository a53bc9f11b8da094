import { describe, expect, it } from 'vitest';
import { itemFor, kindOf, pageContent, sentenceSpan } from '../../utils/library/item.ts';
import type { SavedContent } from '../../utils/model/library.ts';
import { sampleRead } from '../panel/records.ts';

const read = sampleRead();
const { analysis } = read;
const event: SavedContent = { type: 'event', event: analysis.events[0]! };
const person: SavedContent = { type: 'person', person: analysis.people[0]! };
const date: SavedContent = { type: 'date', date: analysis.dates[1]! };
const term: SavedContent = { type: 'annotation', annotation: analysis.annotations.at(-2)! };

describe('itemFor', () => {
  it.each([
    ['event', event, '本报讯（记者 何晓岚）6月25日，柳岭市委工作会议在市会议中心召开。'],
    ['person', person, '市委书记沈岳明主持会议，市长欧阳静出席。'],
    ['date', date, '本报讯（记者 何晓岚）6月25日，柳岭市委工作会议在市会议中心召开。'],
    ['term', term, '会议强调，要抓住“关键少数”。'],
  ])('quotes the sentence of a saved %s', (kind, content, quote) => {
    expect(itemFor(read, content).quote).toBe(quote);
    expect(kindOf(content)).toBe(kind);
  });

  it('keeps title, address, publication date, and the words an event is found by', () => {
    expect(itemFor(read, event, '2026-06-26T08:00:00.000Z')).toMatchObject({
      content: event,
      title: '柳岭市委召开工作会议',
      url: 'https://www.liuling.gov.cn/a.html',
      published: '2026-06-26',
      savedAt: '2026-06-26T08:00:00.000Z',
      pinyin: 'Liǔlǐng shìwěi gōngzuò huìyì',
      english: 'Liuling party work conference',
    });
  });

  it('remembers where the sentence stood and what stood around it', () => {
    const { anchor, quote } = itemFor(read, term);
    expect(read.article.text.slice(anchor?.start, (anchor?.start ?? 0) + quote.length)).toBe(quote);
    expect(anchor?.prefix).toBe(read.article.text.slice((anchor?.start ?? 0) - 24, anchor?.start));
    expect(anchor?.suffix).toBe('近日，沈岳明到青禾县调研。');
  });

  it('keeps a whole page with its text and its record, each word once', () => {
    const item = itemFor(read, pageContent(read));
    expect(item.quote).toBe('本报讯（记者 何晓岚）6月25日，柳岭市委工作会议在市会议中心召开。');
    expect(item.site).toBe('柳岭日报');
    const { content } = item;
    if (content.type !== 'page') throw new Error(content.type);
    expect(content.page).toMatchObject({
      text: read.article.text,
      events: analysis.events,
      people: analysis.people,
    });
    expect(content.page.words.map(({ text }) => text)).toEqual([
      '柳岭市委工作会议',
      '沈岳明',
      '关键少数',
      '青禾县',
    ]);
  });

  it('gives the same thing of the same page the same id', () => {
    const id = itemFor(read, person, '2026-01-01T00:00:00.000Z').id;
    const later = sampleRead();
    later.article.url += '#part2';
    later.analysis.people[0]!.roles.push('主任');
    expect(itemFor(later, { type: 'person', person: later.analysis.people[0]! }).id).toBe(id);
    expect(id).toMatch(/^[0-9a-f]{16}$/);
  });

  it('gives other things, days and pages other ids', () => {
    const elsewhere = { ...read, article: { ...read.article, url: 'https://www.liuling.gov.cn/b.html' } };
    const moved: SavedContent = { type: 'event', event: { ...analysis.events[0]!, date: '2026-06-26' } };
    const asPlace: SavedContent = {
      type: 'annotation',
      annotation: { ...analysis.annotations[0]!, text: '沈岳明' },
    };
    const ids = [
      ...[event, person, date, term, moved, asPlace].map((content) => itemFor(read, content).id),
      itemFor(elsewhere, event).id,
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('sentenceSpan', () => {
  it.each([
    ['标题\n甲主持。乙出席！', '乙', '乙出席！'],
    ['标题\n甲主持。乙出席！', '标', '标题'],
    ['甲说：“要落实。”乙说：“好。”丙走。', '丙', '丙走。'],
    ['甲说：“要落实。”乙走', '落实', '甲说：“要落实。”'],
    ['没有句号', '句号', '没有句号'],
  ])('in %j around %s', (text, words, sentence) => {
    const start = text.indexOf(words);
    const found = sentenceSpan(text, { start, end: start + words.length });
    expect(text.slice(found.start, found.end)).toBe(sentence);
  });
});
