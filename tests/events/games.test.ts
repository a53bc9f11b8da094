import { expect, test } from 'vitest';
import { read } from '../read.ts';
import { plain } from './plain.ts';

/** Games and festivals, which are told of by their opening. */
const ROWS: [what: string, text: string, events: object[]][] = [
  [
    'a league that opens, and who came to its opening',
    '青山县职工篮球联赛开幕\n6月24日，青山县2026年“青山杯”职工篮球联赛在县体育馆隆重开幕。县总工会主席何立主持开幕式，副县长苏见微宣布开幕。',
    [
      {
        kind: 'ceremony',
        name: '青山县2026年“青山杯”职工篮球联赛',
        date: '2026-06-24',
        status: 'held',
        place: '县体育馆',
        chairs: ['何立'],
        attendees: ['苏见微'],
      },
    ],
  ],
  [
    'a festival and a race in one, in straight quotation marks',
    '青山县第九届民俗文化节启动\n6月24日，青山县第九届民俗文化节暨"青山春"杯第五届龙舟公开赛在西湖拉开帷幕。县长何立主持启动仪式。',
    [{ kind: 'ceremony', name: '青山县第九届民俗文化节暨"青山春"杯第五届龙舟公开赛', chairs: ['何立'] }],
  ],
  [
    'whose it is said to be is no name',
    '电影节开幕\n6月24日，由省电影局、青山市政府主办的第六届青山国际电影节在青山大剧院开幕。市长何立出席开幕式。',
    [{ kind: 'ceremony', name: '第六届青山国际电影节', attendees: ['何立'] }],
  ],
  [
    'what a county holds',
    '青山县举办篮球赛\n6月24日，青山县举办2026年“青山杯”职工篮球赛，县总工会主席何立出席开幕式并致辞。',
    [{ kind: 'ceremony', name: '2026年“青山杯”职工篮球赛', attendees: ['何立'] }],
  ],
  [
    'games, and their opening, are of one kind',
    '青山县第二届职工运动会开幕\n6月24日，青山县第二届职工运动会开幕式在青山体育馆举行。县长何立宣布开幕。',
    [{ kind: 'ceremony', name: '青山县第二届职工运动会开幕式', place: '青山体育馆' }],
  ],
  [
    'a forum is a meeting, its opening a ceremony',
    '第三届青山论坛开幕\n6月24日，第三届青山论坛开幕式在太谷区举行。',
    [{ kind: 'ceremony', name: '第三届青山论坛开幕式' }],
  ],
  ['a festival to come', '啤酒节\n第三届青山啤酒节将于7月2日在青山县开幕。', []],
  ['one of no number or name', '比赛\n6月24日，篮球比赛在县体育馆举行。', []],
  ['it was won, and not held', '夺金\n6月24日，青山选手在第三届青山职业技能大赛中夺得金牌。', []],
  ['what is to open', '升温\n6月24日，随着第三届青山国际美食节即将开幕，旅游升温。', []],
  ['further on in the text', '经济\n6月24日，旅游升温。\n6月20日，第三届青山美食节在青山县开幕。', []],
  [
    'the meeting that prepares it is told',
    '筹备会\n6月24日，2026年“青山杯”篮球赛筹备工作会议召开，县长何立主持会议。',
    [{ kind: 'meeting', chairs: ['何立'] }],
  ],
];

test.each(ROWS)('%s', (_what, text, events) => {
  const found = read(text, '2026-06-25').events.map(plain);
  expect(found).toMatchObject(events);
  expect(found).toHaveLength(events.length);
});
