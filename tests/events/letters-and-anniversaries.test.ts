/** Small things around a name: a letter of greeting, whose anniversary it is, what is told beside it. */
import { expect, test } from 'vitest';
import { read } from '../read.ts';
import { plain } from './plain.ts';

type Row = [what: string, text: string, events: Partial<ReturnType<typeof plain>>[]];

const ROWS: Row[] = [
  [
    'a letter was there, and not its writer',
    '何立向论坛致贺信\n6月24日，市长何立向2026年“文化交流年”开幕式致贺信。',
    [{ kind: 'ceremony', name: '2026年“文化交流年”开幕式', attendees: [] }],
  ],
  [
    'who speaks there was there',
    '文化交流年\n6月24日，2026年“文化交流年”开幕式在太谷区举行。市长何立致辞。',
    [{ kind: 'ceremony', attendees: ['何立'] }],
  ],
  [
    'whose anniversary it is',
    '回望\n6月24日，青山经济特区建立40周年庆祝大会隆重举行。市长何立出席大会。',
    [{ name: '青山经济特区建立40周年庆祝大会', attendees: ['何立'] }],
  ],
  [
    'a verb before the anniversary is none of it',
    '回望\n6月24日，青山市举行40周年庆祝大会。市长何立出席大会。',
    [{ name: '40周年庆祝大会', attendees: ['何立'] }],
  ],
  [
    'what else is held is not the talks',
    '电影节\n6月24日，青山电影节在太谷区开幕，其间将举办电影展映、青山电影诞生120周年座谈会等60余项特色活动。',
    [{ name: '青山电影诞生120周年座谈会', status: 'scheduled' }],
  ],
  [
    'a fair opens where it says',
    '博览会\n6月24日，青山国际丝绸博览会在杭州开展，展期三天。',
    [{ name: '青山国际丝绸博览会', place: '杭州' }],
  ],
  [
    'who spoke at the lecture that was told',
    '报告会\n6月24日，经济形势系列报告会在太谷区举行，市财政局局长何立在报告会上表示，要落实。',
    [{ kind: 'meeting', attendees: ['何立'] }],
  ],
  [
    'the house ends where the reception begins',
    '会见\n6月24日，市长何立在钓鱼台国宾馆会见来华举行第二十四次中国—欧盟领导人会晤的欧洲理事会主席米歇尔。',
    [
      { kind: 'reception', place: '钓鱼台国宾馆', chairs: ['何立'], attendees: ['米歇尔'] },
      { kind: 'meeting', name: '第二十四次中国—欧盟领导人会晤', status: 'mentioned', place: null },
    ],
  ],
  [
    'a meeting of leaders that two preside over together is a meeting, and no reception',
    '会晤\n6月24日，总理何立在钓鱼台国宾馆同欧洲理事会主席米歇尔共同主持第二十四次中国—欧盟领导人会晤。',
    [
      {
        kind: 'meeting',
        name: '第二十四次中国—欧盟领导人会晤',
        place: '钓鱼台国宾馆',
        chairs: ['何立', '米歇尔'],
      },
    ],
  ],
  ['leaders who meet, and no meeting by name', '声明\n6月24日，两国领导人会晤后发表声明。', []],
];

test.each(ROWS)('%s', (_what, text, events) => {
  const found = read(text, '2026-06-25').events.map(plain);
  expect(found).toMatchObject(events);
  expect(found).toHaveLength(events.length);
});
