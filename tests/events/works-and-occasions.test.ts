/** Ceremonies that are called by a work, meetings on military affairs, days that a meeting is held before. */
import { expect, test } from 'vitest';
import { read } from '../read.ts';
import { plain } from './plain.ts';

type Row = [what: string, text: string, events: Partial<ReturnType<typeof plain>>[]];

const ROWS: Row[] = [
  [
    'a day that is soon to come, at the head of the sentence',
    '在“八一”建军节即将到来之际，1月1日下午，市委常委会召开防汛工作会议。市委书记何立主持会议。',
    [{ name: '防汛工作会议', status: 'held', date: '2026-01-01', chairs: ['何立'] }],
  ],
  [
    'what is still to come is announced',
    '6月1日，县长何立将访问青河并主持青河发展论坛。',
    [{ name: '青河发展论坛', status: 'scheduled' }],
  ],
  [
    'a ceremony for a book, by the book’s title',
    '6月23日，青河县举行《青河历史》第一卷首发仪式，并为20名老党员颁发纪念章。',
    [{ kind: 'ceremony', name: '《青河历史》第一卷首发仪式', status: 'held', date: '2026-06-23' }],
  ],
  [
    'where it closes, behind what it has gone through',
    '6月23日，青河县第二届人民代表大会第一次会议圆满完成各项议程后，在青河大剧院胜利闭幕。',
    [{ name: '青河县第二届人民代表大会第一次会议', place: '青河大剧院' }],
  ],
  [
    'a Party committee on military affairs',
    '6月23日，市委书记何立在部队驻地主持召开青河市委常委议军会，并提出要求。',
    [{ name: '青河市委常委议军会', place: '部队驻地', chairs: ['何立'] }],
  ],
  [
    'two of them, of which one is studied',
    '6月23日，市委书记何立主持召开市委常委会议军会议，深入学习贯彻习近平强军思想和省委常委会议军会议精神。',
    [
      { name: '市委常委会议军会议', status: 'held', chairs: ['何立'] },
      { name: '省委常委会议军会议', status: 'mentioned' },
    ],
  ],
];

test.each(ROWS)('%s', (_what, text, events) => {
  const found = read(text, '2026-06-25').events.map(plain);
  expect(found).toHaveLength(events.length);
  expect(found).toMatchObject(events);
});
