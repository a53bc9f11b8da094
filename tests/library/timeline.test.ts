import { describe, expect, it } from 'vitest';
import { filterCards, NO_FILTER, within } from '../../utils/library/filter.ts';
import { itemFor, pageContent } from '../../utils/library/item.ts';
import { cardOf } from '../../utils/library/shelves/card.ts';
import { eventOfPage, timelineOf } from '../../utils/library/timeline.ts';
import type { SavedItem } from '../../utils/model/library.ts';
import { sampleRead } from '../panel/records.ts';
import { dateItem } from './items.ts';

const read = sampleRead();
const [first] = read.analysis.events;
if (!first) throw new Error('The sample tells of an event.');
const later = { ...first, name: '柳岭市  防汛\t会议', date: '2026-07-01' };
const undated = { ...first, name: '座谈会', date: null };
read.analysis.events = [first, later, undated];
const page = itemFor(read, pageContent(read), '2026-06-26T08:00:00.000Z');
const event = itemFor(read, { type: 'event', event: first }, '2026-06-26T09:00:00.000Z');

const told = (items: SavedItem[], days = {}, kind = '') =>
  timelineOf(items.map(cardOf), kind, within({ ...NO_FILTER, ...days })).map(
    ({ date, name, isOfPage }) => `${date} ${name}${isOfPage ? ' *' : ''}`,
  );

describe('the timeline', () => {
  it('has the dated events of whole pages, what has no date last', () => {
    expect(told([page, dateItem('1')])).toEqual([
      '2026-07-01 柳岭市 防汛 会议 *',
      '2026-06-26 柳岭市委召开工作会议',
      '2026-06-25 柳岭市委工作会议 *',
      'null 近日',
    ]);
  });

  it('tells once of an event that was saved by itself, or with two pages', () => {
    expect(
      told([page, event, { ...page, id: 'other' }]).filter((line) => line.includes('2026-06-25')),
    ).toEqual(['2026-06-25 柳岭市委工作会议']);
    expect(told([page, { ...page, id: 'other' }]).filter((line) => line.includes('*'))).toHaveLength(2);
  });

  it('keeps to the days that are looked at, by which pages are found too', () => {
    const july = { from: '2026-07-01', to: '2026-07-31' };
    expect(told([page, event], july)).toEqual(['2026-07-01 柳岭市 防汛 会议 *']);
    const found = (filter: object) => filterCards([page, event].map(cardOf), { ...NO_FILTER, ...filter });
    expect(found(july).map(({ id }) => id)).toEqual([page.id]);
    expect(found({ from: '2026-08-01' })).toEqual([]);
  });
});

it('leaves out what has no time of its own, unless it is looked for', () => {
  const person = itemFor(read, { type: 'person', person: read.analysis.people[0]! });
  expect(told([person])).toEqual([]);
  expect(told([person], {}, 'person')).toEqual(['2026-06-26 沈岳明']);
});

describe('an event of a page', () => {
  it('is looked up by its own sentence', () => {
    const { quote, content } = eventOfPage(page, '柳岭市 防汛 会议');
    expect(content).toEqual({ type: 'event', event: later });
    expect(quote).toBe(read.article.text.slice(...later.sentence).trim());
  });

  it('is the item itself where the page tells of none, or where it is no page', () => {
    expect(eventOfPage(page, '别的会议')).toBe(page);
    expect(eventOfPage(event, first.name)).toBe(event);
  });
});
