/** What the paragraph under the lead tells of its event: its day, who came, who gave a report. */
import { expect, test } from 'vitest';
import { read } from '../read.ts';
import { plain } from './plain.ts';

type Row = [what: string, text: string, events: Partial<ReturnType<typeof plain>>[]];

const ROWS: Row[] = [
  [
    'the one event of a report, on the lead’s day',
    '督导调研\n6月24日，我市开展了乡镇项目建设活动。\n市委书记何立带队赴柳林镇进行实地调研督导。',
    [{ kind: 'inspection', date: '2026-06-24', place: '柳林镇', chairs: ['何立'] }],
  ],
  [
    'further down it is no longer so',
    '督导调研\n6月24日，我市开展了乡镇项目建设活动。\n各地干劲足。\n市委书记何立带队赴柳林镇进行实地调研督导。',
    [{ kind: 'inspection', date: null }],
  ],
  [
    'people who came say that a ceremony was held',
    '民俗文化节\n6月24日，柳林县的西湖彩旗飘扬。\n副市长何立等领导出席启动仪式。县长高山主持启动仪式。',
    [{ kind: 'ceremony', name: '启动仪式', date: '2026-06-24', chairs: ['高山'], attendees: ['何立'] }],
  ],
  [
    'who once came says nothing',
    '民俗文化节\n6月24日，柳林县的西湖彩旗飘扬。\n副市长何立曾多次出席启动仪式。',
    [],
  ],
  [
    'a month of its own in a name, and one that the name is for',
    '启动\n6月24日，青山县6月份重点项目集中开工启动仪式举行。\n6月24日，青山县文化惠民月暨美食文化节启动仪式在柳林广场举行。',
    [{ name: '6月份重点项目集中开工启动仪式' }, { name: '青山县文化惠民月暨美食文化节启动仪式' }],
  ],
  [
    'who gave the report that is told of; the film that they watched',
    '人代会\n6月24日，柳林镇第六届人民代表大会第一次会议召开。全体人员观看了《警钟》警示教育片。\n该镇镇长何立所作的政府工作报告回顾了过去五年的工作。',
    [{ attendees: ['何立'], documents: ['《警钟》'] }],
  ],
  [
    'who came to guide it in person',
    '换届\n6月24日，县医院党支部换届选举工作大会召开。市卫生局苏见微副局长亲临指导，会议由党支部副书记何立主持。',
    [{ chairs: ['何立'], attendees: ['苏见微'] }],
  ],
  [
    'one of the list whose name is not read',
    '文化节\n6月24日，第七届青山文化旅游节开幕式在太谷区举行。副省长何立，市文化局局长高山，日本友好城市交流协会会长三木某久，其他六市负责人等应邀出席开幕式。',
    [{ kind: 'ceremony', attendees: ['何立', '高山'] }],
  ],
  [
    'talks of the one tour, under the lead',
    '调研座谈\n6月24日，省外事办调研组在副主任何立带领下，来我市就外事工作进行调研座谈。\n市委常委高山主持座谈会。市委副秘书长苏见微参加座谈。',
    [
      { kind: 'inspection', date: '2026-06-24' },
      { name: '座谈会', date: '2026-06-24', chairs: ['高山'], attendees: ['苏见微'] },
    ],
  ],
  [
    'a round table is a meeting',
    '圆桌会\n6月24日下午，区工商联召开“民营经济圆桌会”。副区长何立出席会议。',
    [{ name: '民营经济圆桌会', attendees: ['何立'] }],
  ],
  [
    'what was held with success that day; the same looked back upon',
    '推介会举行\n6月24日下午，青山品牌行活动在柳林市正式启动，并成功举办青山县投资推介会。\n县长何立介绍，近年来我县曾成功举办首届苹果博览会。',
    [
      { name: '青山县投资推介会', date: '2026-06-24', status: 'held', place: '柳林' },
      { name: '首届苹果博览会', status: 'mentioned', attendees: [] },
    ],
  ],
  [
    'one in each place is no event that is told',
    '巡演\n6月20日起，话剧在全市巡演。各县专门召开协调会，作出细致安排。\n编剧何立说，大家很用心。',
    [],
  ],
  [
    'two of different bodies go together, and come along under their own posts',
    '调研\n6月24日下午，青山县委常委何立，县金融业联合会陈大山秘书长等一行八人到柳林金融街进行实地考察调研，市金融局副局长李江陪同调研。',
    [{ kind: 'inspection', chairs: ['何立', '陈大山'], attendees: ['李江'] }],
  ],
  [
    'what was handed over after the vote',
    '支部成立\n6月24日上午，老年病医院党支部召开全体党员大会。会议由何立同志主持。\n选举后，举行授牌仪式，市卫健委副主任高山发言。',
    [
      { name: '全体党员大会', chairs: ['何立'] },
      { name: '授牌仪式', date: '2026-06-24', attendees: ['高山'] },
    ],
  ],
];

test.each(ROWS)('%s', (_what, text, events) => {
  const found = read(text, '2026-06-25').events.map(plain);
  expect(found).toMatchObject(events);
  expect(found).toHaveLength(events.length);
});
