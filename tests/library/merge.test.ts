import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareLibraries, joinItems, mergeItem } from '../../utils/library/merge.ts';
import type { NewsEvent } from '../../utils/model/event.ts';
import type { SavedItem } from '../../utils/model/library.ts';
import { sampleRead } from '../panel/records.ts';
import { library } from './arbitrary.ts';
import { dateItem } from './items.ts';

const item = (id: string, more: Partial<SavedItem> = {}): SavedItem =>
  dateItem(id, { title: `标题${id}`, url: `https://www.liuling.gov.cn/${id}.html`, ...more });

const [sampleEvent] = sampleRead().analysis.events as [NewsEvent];

describe('mergeItem', () => {
  it.each<[string, Partial<SavedItem>, Partial<SavedItem>, Partial<SavedItem>]>([
    ['keeps the library’s own record', { quote: 'mine' }, { quote: 'theirs' }, { quote: 'mine' }],
    ['takes what only the backup has', {}, { english: 'recently' }, { english: 'recently' }],
    ['joins tags', { tags: ['a', 'b'] }, { tags: ['b', '__proto__'] }, { tags: ['a', 'b', '__proto__'] }],
    ['takes notes where there are none', {}, { notes: 'n' }, { notes: 'n' }],
    ['keeps both notes', { notes: 'one' }, { notes: 'two' }, { notes: 'one\n\ntwo' }],
    ['does not repeat a note', { notes: 'one\n\ntwo' }, { notes: 'two' }, { notes: 'one\n\ntwo' }],
    ['takes the longer note', { notes: 'one' }, { notes: 'one\n\ntwo' }, { notes: 'one\n\ntwo' }],
  ])('%s', (_what, mine, theirs, merged) => {
    expect(mergeItem(item('1', mine), item('1', theirs))).toEqual(item('1', merged));
  });
});

describe('joinItems', () => {
  it('keeps the first record and both sources', () => {
    const joined = joinItems(item('1', { tags: ['x'] }), item('2', { tags: ['y'], site: '柳岭日报' }));
    expect(joined).toEqual(
      item('1', {
        tags: ['x', 'y'],
        sources: [
          { title: '标题2', url: item('2').url, published: null, site: '柳岭日报', quote: item('2').quote },
        ],
      }),
    );
  });

  it('of two reports of an event keeps what either tells', () => {
    const event = (id: string, more: Partial<NewsEvent>) =>
      item(id, { content: { type: 'event', event: { ...sampleEvent, ...more } } });
    const joined = joinItems(
      event('1', { place: null, chairs: [], attendees: ['沈岳明', '欧阳静'], documents: ['《条例》'] }),
      event('2', {
        place: '市会议中心',
        chairs: ['沈岳明'],
        attendees: ['欧阳静', '段启文'],
        documents: ['《办法》'],
      }),
    );
    expect(joined.content).toEqual({
      type: 'event',
      event: {
        ...sampleEvent,
        place: '市会议中心',
        chairs: ['沈岳明'],
        attendees: ['欧阳静', '段启文'],
        documents: ['《条例》', '《办法》'],
      },
    });
    const [mine, theirs] = [event('1', { place: '甲' }), event('2', { place: '乙', chairs: ['段启文'] })];
    expect(joinItems(mine, theirs).content).toEqual(mine.content);
    expect(joinItems(item('1'), theirs).content).toEqual(item('1').content);
  });

  it('names no page twice', () => {
    const joined = joinItems(item('1'), item('2'));
    expect(joinItems(joined, item('2', { url: `${item('2').url}#part` })).sources).toHaveLength(1);
    expect(joinItems(joined, item('3')).sources?.map(({ title }) => title)).toEqual(['标题2', '标题3']);
  });
});

describe('compareLibraries', () => {
  it('tells what is new, what adds to what is there, and what is the same', () => {
    const mine = [item('1'), item('2'), item('3')];
    const theirs = [item('1'), item('2', { tags: ['t'] }), item('4')];
    expect(compareLibraries(mine, theirs)).toEqual({
      added: [item('4')],
      changed: [item('2', { tags: ['t'] })],
      known: 1,
    });
  });

  it('has nothing to bring the second time, and never loses an item or a tag', () => {
    fc.assert(
      fc.property(library, library, (mine, theirs) => {
        const first = compareLibraries(mine, theirs);
        const after = new Map([...mine, ...first.added, ...first.changed].map((each) => [each.id, each]));
        const second = compareLibraries([...after.values()], theirs);
        expect([second.added, second.changed]).toEqual([[], []]);
        for (const { id, tags = [] } of [...mine, ...theirs]) {
          expect(after.get(id)?.tags ?? []).toEqual(expect.arrayContaining(tags));
        }
      }),
    );
  });
});
