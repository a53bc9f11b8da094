/** Talks between several, exhibitions that open, tours that are only recalled: who had the word, where and when. */
import { expect, test } from 'vitest';
import { read } from '../read.ts';
import { plain } from './plain.ts';

type Row = [what: string, text: string, events: Partial<ReturnType<typeof plain>>[]];

const ROWS: Row[] = [
  [
    'both who lead the others on a tour',
    '6月24日，区委书记何立、区长高山带领区处级领导干部，到云潭镇调研。\n何立要求，要抓好落实。',
    [{ kind: 'inspection', chairs: ['何立', '高山'] }],
  ],
  [
    'one leads, and who is led is named',
    '6月24日，区委书记何立带领副区长高山、苏明，到云潭镇调研。\n何立要求，要抓好落实。',
    [{ kind: 'inspection', chairs: ['何立'] }],
  ],
  [
    'who has the word at the meeting with which the sentence begins',
    '考察团来我市\n6月24日，云潭市党政考察团来我市开展考察交流。\n在24日召开的青山市云潭市发展交流座谈会上，市委书记何立对考察团表示欢迎。',
    [{ kind: 'inspection' }, { name: '青山市云潭市发展交流座谈会', attendees: ['何立'] }],
  ],
  [
    'who is only spoken of there has not',
    '座谈会召开\n6月24日，青山市发展交流座谈会召开。\n青山市发展交流座谈会上，何立的报告受到关注。',
    [{ name: '青山市发展交流座谈会', attendees: [] }],
  ],
  [
    'an invitation that is given at what the report calls by its kind alone',
    '推介会举行\n6月24日，青山县旅游推介会在南湖宾馆举行。\n推介会上，县长何立发出了诚挚的邀请。',
    [{ name: '青山县旅游推介会', place: '南湖宾馆', attendees: ['何立'] }],
  ],
  [
    'a paragraph for each of those who talked',
    '座谈会\n6月24日，县长何立主持召开座谈会，省台办一行参加。\n县委书记高山表示，希望省台办多指导。\n村民苏见微表示，日子越过越好。',
    [{ name: '座谈会', chairs: ['何立'], attendees: ['高山'] }],
  ],
  [
    'no talk, and nothing says where they spoke',
    '大会召开\n6月24日，青山县三级干部大会召开。\n企业家协会会长高山表示，今年要再上台阶。',
    [{ name: '青山县三级干部大会', attendees: [] }],
  ],
  [
    'praise at the opening',
    '柳林区政协召开十届二次会议\n6月23日至24日，柳林区政协召开十届二次会议。\n区委书记何立在开幕会上对区政协工作给予高度评价。',
    [{ name: '十届二次会议', attendees: ['何立'] }],
  ],
  [
    'who stresses something right behind the sentence that tells of the meeting',
    '严防强降雨\n6月24日下午，县委2026年防汛工作会议召开。县委书记何立强调，要严阵以待。\n高山等县领导参加会议。',
    [{ name: '县委2026年防汛工作会议', attendees: ['何立', '高山'] }],
  ],
  [
    'leaders of a zone behind those of an office',
    '座谈会\n6月24日，青山县召开座谈会。\n省台办领导何立、高山，平潭综合实验区领导苏见微、方正参加有关活动。',
    [{ attendees: ['何立', '高山', '苏见微', '方正'] }],
  ],
  [
    'an exhibition that opens: its ceremony, on the day and at the place of the lead',
    '书画展开幕\n为落实文件精神，推进文艺事业发展，丰富市民文化生活，6月24日上午，涿州市书画作品展在青山县文化馆隆重开幕。\n副市长何立主持开幕仪式。书画院院长高山致辞。',
    [
      {
        kind: 'ceremony',
        name: '开幕仪式',
        date: '2026-06-24',
        place: '青山县文化馆',
        chairs: ['何立'],
        attendees: ['高山'],
      },
    ],
  ],
  [
    'the opening of what the text names is none beside it',
    '论坛开幕\n6月24日，第三届青山论坛在青山县开幕。县长何立出席开幕式并致辞。',
    [{ name: '第三届青山论坛', attendees: ['何立'] }],
  ],
  [
    'who cut the ribbon for it, and congratulated it',
    '通车仪式举行\n6月24日，青柳高速公路（柳林段）通车仪式举行。交通局局长何立、副局长高山为青柳高速公路（柳林段）通车剪彩。民建主委苏见微代表各民主党派致贺词。',
    [{ name: '青柳高速公路（柳林段）通车仪式', attendees: ['何立', '高山', '苏见微'] }],
  ],
  [
    'by video or in person',
    '峰会举行\n6月24日，2026年青山服务贸易峰会在云潭市举行。总干事何立、副秘书长高山和有关嘉宾视频或现场致辞。',
    [{ name: '2026年青山服务贸易峰会', attendees: ['何立', '高山'] }],
  ],
  [
    'two headlines in one line',
    '青柳高速公路开工仪式举行何立出席开工仪式\n6月24日，青柳高速公路开工仪式举行。县长何立出席开工仪式。',
    [{ name: '青柳高速公路开工仪式', attendees: ['何立'] }],
  ],
  [
    'lines between two towns in one name',
    '开工\n6月24日，武汉至深圳高速公路青山至柳林段开工奠基仪式隆重举行。省长何立出席奠基仪式。',
    [{ name: '武汉至深圳高速公路青山至柳林段开工奠基仪式', attendees: ['何立'] }],
  ],
  [
    'a delegation’s heads who held a ceremony with their hosts were there, and did not preside',
    '代表团考察\n6月24日，省委书记何立、省长高山率我省党政代表团赴甘肃省考察，并在兰州举行两省深化合作座谈会暨签约仪式。',
    [
      { kind: 'inspection', place: '甘肃省', chairs: ['何立', '高山'] },
      { kind: 'ceremony', place: '兰州', chairs: [], attendees: ['何立', '高山'] },
    ],
  ],
  [
    'a day of the byline, and none of the tour',
    '调研组来青山\n青山新闻网6月24日柳林消息 日前，省政协副主席何立带领调研组到青山县调研。',
    [{ kind: 'inspection', date: null, place: '青山县', chairs: ['何立'] }],
  ],
  [
    'a tour of which only thanks or wishes are told',
    '会见\n6月24日，市委书记何立会见了商会会长高山。\n高山衷心感谢何立主席在百忙之中亲临青山县考察。祝愿何书记视察青山县圆满成功。',
    [{ kind: 'reception', chairs: ['何立'], attendees: ['高山'] }],
  ],
  [
    'kinds of people who were received one after the other are not who was received alone',
    '何立会见高山\n6月24日，国家主席何立在青山会见了行政长官高山。\n当天下午，何立分别会见了行政、立法机关负责人，各界代表人士。\n苏见微等参加有关会见。',
    [
      { kind: 'reception', chairs: ['何立'], attendees: ['高山', '苏见微'] },
      { kind: 'reception', chairs: ['何立'], attendees: ['苏见微'] },
    ],
  ],
  [
    'a session that sits in groups; what it will adopt is not adopted yet',
    '何立参加县政协四次会议分组讨论\n6月24日下午，县政协十三届四次会议分组讨论常委会工作报告。本次大会将听取和审议工作报告，审议通过《县政协工作规则（修正案）》，选举副主席。',
    [{ name: '县政协十三届四次会议', date: '2026-06-24', documents: [] }],
  ],
  [
    'who taught at what the meeting held beside',
    '主席会议\n6月24日，县政协第二十三次主席会议召开。县政协主席何立主持会议。\n主席会议举行了2026年第三次集体学习，主题是数字经济。副局长高山应邀作报告。',
    [
      { name: '县政协第二十三次主席会议', chairs: ['何立'], attendees: [] },
      { name: '2026年第三次集体学习', date: '2026-06-24', attendees: ['高山'] },
    ],
  ],
  [
    'a tour and a meeting on one topic',
    '调研并开会\n6月24日，副县长何立到青山县水利局调研并主持召开专题会。水利局局长高山出席会议并讲话。',
    [
      { kind: 'inspection', chairs: ['何立'] },
      { name: '专题会', chairs: ['何立'], attendees: ['高山'] },
    ],
  ],
];

test.each(ROWS)('%s', (_what, text, events) => {
  const found = read(text, '2026-06-26').events.map(plain);
  expect(found).toMatchObject(events);
  expect(found).toHaveLength(events.length);
});
