/** Meetings that are spoken of at another one, tours that the report tells without their word, and the talks of a tour. */
import { expect, test } from 'vitest';
import { read } from '../read.ts';
import { plain } from './plain.ts';

type Row = [what: string, text: string, events: Partial<ReturnType<typeof plain>>[]];

const ROWS: Row[] = [
  [
    'what is studied was said elsewhere, however many offices stand between',
    '6月24日，市长何立主持召开市政府第22次常务会议，传达学习中共中央总书记、国家主席、中央军委主席习近平在参加十四届全国人大四次会议江苏代表团审议时的讲话精神。副市长高山出席会议。',
    [
      { name: '市政府第22次常务会议', status: 'held', chairs: ['何立'], attendees: ['高山'] },
      { status: 'mentioned', attendees: [] },
    ],
  ],
  [
    'what is to go well is still to come',
    '6月24日，市长何立主持召开市政府第22次常务会议。会议要求，确保岚河论坛2026年年会的顺利召开。副市长高山出席会议。',
    [
      { name: '市政府第22次常务会议', attendees: ['高山'] },
      { name: '岚河论坛2026年年会', status: 'mentioned', attendees: [] },
    ],
  ],
  [
    'a text with no title begins with its tour',
    '6月24日，市长何立深入柳林镇石桥村、青岩镇水库等地，实地查看防汛工程，听取汇报。',
    [{ kind: 'inspection', date: '2026-06-24', chairs: ['何立'] }],
  ],
  ['but a title is none', '何立深入柳林镇石桥村，实地查看防汛工程\n各地加强防汛。', []],
  [
    'leaders on the spot',
    '抗洪\n6月24日，县委书记何立到柳林镇现场指挥防汛抢险工作。\n现场指挥部有序运转。',
    [{ kind: 'inspection', place: '柳林镇', chairs: ['何立'] }],
  ],
  [
    'the talks of the one tour, in a paragraph of their own',
    '调研\n6月24日，院长何立到柳林县法院调研指导工作。\n在工作座谈会上，院长高山汇报情况。何立提出要求。',
    [
      { kind: 'inspection' },
      { name: '工作座谈会', status: 'held', date: '2026-06-24', attendees: ['高山', '何立'] },
    ],
  ],
  [
    'others of a list without names',
    '6月24日，政协柳林县第六届委员会第三次会议举行第二次全体会议。县委书记何立，副书记高山，以及县委、人大、政府的其他领导，县人民法院院长应邀在主席台就座。',
    [{ attendees: ['何立', '高山'] }],
  ],
];

test.each(ROWS)('%s', (_, text, expected) => {
  const { events } = read(text);
  expect(events).toHaveLength(expected.length);
  events.map(plain).forEach((event, index) => expect(event).toMatchObject(expected[index] ?? {}));
});
