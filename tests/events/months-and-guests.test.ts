import { expect, test } from 'vitest';
import { read } from '../read.ts';
import { plain } from './plain.ts';

/** Ceremonies of a month that has a name, lessons that are held somewhere, guests and candidates in lists. */
const ROWS: [what: string, text: string, events: object[]][] = [
  [
    'a month with a number in quotation marks',
    '启动仪式\n6月24日，我区举行“119”消防宣传月启动仪式，区领导何立参加活动。',
    [{ kind: 'ceremony', name: '“119”消防宣传月启动仪式', attendees: ['何立'] }],
  ],
  [
    'the month whose name is told',
    '质量月\n6月24日，青山市质量月启动仪式在青山公园隆重举行。\n副市长何立出席了活动。',
    [{ kind: 'ceremony', name: '青山市质量月启动仪式', place: '青山公园', attendees: ['何立'] }],
  ],
  ['a month of the year is no name', '启动\n6月24日，青山市3个月启动仪式在青山公园隆重举行。', []],
  [
    'a lesson that is held somewhere, and what was taught',
    '学习\n6月24日，区局、处两级中心组集中学习在区文化宫影剧场举行，区委书记何立主持会议。教授高山围绕《党员教育管理工作条例》作“依规治党”专题辅导报告。',
    [
      {
        kind: 'meeting',
        name: '区局、处两级中心组集中学习',
        place: '区文化宫影剧场',
        chairs: ['何立'],
        attendees: ['高山'],
        documents: ['《党员教育管理工作条例》'],
      },
    ],
  ],
  ['a lesson that is only spoken of', '学习\n6月24日，何立指出，中心组集中学习要抓好。', []],
  [
    'who came to it from elsewhere, and who received them',
    '签约\n6月24日，青山检测公司总经理何立，副总经理高山一行来我院参加校企合作签约仪式。党委书记苏见微等党政领导班子成员热情接待了来宾。',
    [{ kind: 'ceremony', name: '校企合作签约仪式', attendees: ['何立', '高山', '苏见微'] }],
  ],
  [
    'candidates in a list of those who came',
    '会议\n6月24日，县人大常委会召开工作会议。县长何立，县人大常委会党组成员、副主任人选苏见微，县人大常委会副主任高山出席会议。',
    [{ attendees: ['何立', '苏见微', '高山'] }],
  ],
  [
    'the closing of games that were told is no other event',
    '篮球联赛落幕\n6月24日，青山镇第三届篮球联赛圆满落下帷幕。闭幕式暨颁奖仪式上，副县长何立为获奖队伍颁奖。',
    [{ name: '青山镇第三届篮球联赛', attendees: ['何立'] }],
  ],
  [
    'to whom a certificate was given; leaflets were given to everybody',
    '启动仪式\n6月24日，青山县征兵宣传启动仪式举行。何立向退役士兵石大军发放了宣传员聘书。工作人员向居民苏见微发放传单。',
    [{ attendees: ['何立', '石大军'] }],
  ],
];

test.each(ROWS)('%s', (_what, text, events) => {
  const found = read(text, '2026-06-25').events.map(plain);
  expect(found).toMatchObject(events);
  expect(found).toHaveLength(events.length);
});
