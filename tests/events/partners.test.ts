/** Calls on partners, oaths and ceremonies beside a meeting, talks that somebody joined: as town halls and firms tell them. */
import { expect, test } from 'vitest';
import { read } from '../read.ts';
import { plain } from './plain.ts';

type Row = [what: string, text: string, events: Partial<ReturnType<typeof plain>>[]];

const ROWS: Row[] = [
  [
    'gone to partners, in the lead',
    '外出招商\n6月21日-24日，市长何立带领市科技局等部门负责人前往苏州、深圳对接优质资源。\n市政协主席高山参加考察。',
    [
      {
        kind: 'inspection',
        name: '前往苏州、深圳对接优质资源',
        date: '2026-06-21/2026-06-24',
        chairs: ['何立'],
        attendees: ['高山'],
      },
    ],
  ],
  [
    'a matchmaking meeting that one goes to is a meeting',
    '对接会\n6月24日，市长何立赴苏州参加产业对接会。',
    [{ kind: 'meeting', name: '产业对接会' }],
  ],
  [
    'further down it only tells of the year',
    '招商工作\n全市招商势头良好。\n今年，市长何立多次赴苏州对接项目。',
    [],
  ],
  [
    'a body called on, with whom they sat down',
    '何立拜访青山区政府\n6月24日下午，市长何立带队拜访了青山区政府，与青山区委副书记、区长高山等进行了座谈交流。\n副市长苏见微参加座谈。',
    [{ name: '拜访了青山区政府', place: '青山区政府', chairs: ['何立'], attendees: ['高山', '苏见微'] }],
  ],
  [
    'whom somebody calls on',
    '陈总领事拜会市长\n6月24日，驻青山总领事何立拜会市长高山。',
    [{ kind: 'reception', name: '拜会市长高山', chairs: ['何立'], attendees: ['高山'] }],
  ],
  [
    'a new year’s party is no call',
    '团拜会\n6月24日，市委举行新春团拜会。市长何立在团拜会上指出，要真抓实干。',
    [{ kind: 'meeting' }],
  ],
  [
    'two parties whom they talk to',
    '会谈\n6月24日，市委书记何立、市长高山与瑞丰集团董事长马永年一行，金桥集团董事长苏见微一行会谈交流。',
    [{ kind: 'reception', chairs: ['何立', '高山'], attendees: ['马永年', '苏见微'] }],
  ],
  [
    'what they also attended was on that day',
    '会谈\n6月24日，市委书记何立与瑞丰集团董事长马永年一行会谈。\n何立等市领导还出席了青山市与瑞丰集团战略合作协议签署仪式。',
    [
      { kind: 'reception', date: '2026-06-24' },
      {
        kind: 'ceremony',
        name: '青山市与瑞丰集团战略合作协议签署仪式',
        date: '2026-06-24',
        attendees: ['何立'],
      },
    ],
  ],
  [
    'the picture that was taken is none of the name',
    '会见\n6月24日，市委书记何立在行政中心会见了德国友好城市代表团并合影留念。',
    [{ name: '会见了德国友好城市代表团', place: '行政中心', chairs: ['何立'] }],
  ],
  [
    'an oath that was taken after the sitting is the ceremony’s',
    '柳林镇人大会议\n6月24日下午，柳林镇召开第四届人民代表大会第八次会议。镇党委书记何立主持会议。\n大会还举行了宪法宣誓仪式。新当选的镇长高山面对国旗庄严宣誓。',
    [
      { kind: 'meeting', chairs: ['何立'], attendees: [] },
      { kind: 'ceremony', name: '宪法宣誓仪式', date: '2026-06-24', attendees: ['高山'] },
    ],
  ],
  [
    'what else was held that day',
    '社区活动\n6月24日，柳林街道区域化党建工作会议举行。区委副书记何立出席会议。\n活动还举行了物业治理主题微论坛。',
    [
      { kind: 'meeting', attendees: ['何立'] },
      { kind: 'meeting', date: '2026-06-24' },
    ],
  ],
  [
    'where the clause before says that they went',
    '共庆七一\n6月24日，市台办主任何立到柳林镇石桥村参加“庆七一、促党建”活动，并看望慰问老党员。',
    [{ name: '看望慰问老党员', place: '柳林镇石桥村', chairs: ['何立'] }],
  ],
  [
    'which seat of a school it is',
    '调研\n6月24日上午，县教育局局长何立带队到柳林镇中心幼儿园（新园）、石桥中学等3所学校开展调研指导。副局长高山陪同。',
    [{ place: '柳林镇中心幼儿园（新园）', chairs: ['何立'], attendees: ['高山'] }],
  ],
  [
    'whom he leads, however many bodies they are of; who receives them',
    '何立率队赴苏州考察学习\n6月22日至24日，副县长何立在县委常委高山陪同下，率县政府办、住建局、投资促进局、柳林街道办事处等单位赴江苏省苏州市考察学习城市建设工作。苏州市副市长苏见微接待了考察团一行。',
    [
      {
        name: '赴江苏省苏州市考察学习城市建设工作',
        place: '江苏省苏州市',
        chairs: ['何立'],
        attendees: ['高山', '苏见微'],
      },
    ],
  ],
  [
    'one subject with no conjunction, of what is convened to work',
    '师德\n6月24日，青山师范学院召开师德建设工作推进暨学习教育启动部署会。',
    [{ name: '师德建设工作推进暨学习教育启动部署会', status: 'held' }],
  ],
  [
    'another meeting before it is no subject',
    '开会\n6月24日，县委书记何立主持召开县委常委会会议部署全县信访工作会议筹备工作。',
    [
      { name: '县委常委会会议', chairs: ['何立'] },
      { name: '全县信访工作会议', status: 'scheduled' },
    ],
  ],
  [
    'who heads a women’s congress holds a post',
    '慰问\n6月24日，县妇联主席何立慰问了困难妇代会主任。',
    [{ kind: 'inspection', chairs: ['何立'] }],
  ],
  [
    'talks that are told by who presided',
    '交流\n6月24日，瑞丰集团董事长何立率队赴青山市开展产业发展交流。\n座谈会由青山市副市长高山主持，有关部门负责人参加。',
    [{ kind: 'meeting', name: '座谈会', chairs: ['高山'] }],
  ],
  [
    'talks in a hospital that did not convene them; the tour by the lead’s words',
    '市卫健委赴青山县调研\n6月24日，市卫健委主任何立一行4人莅临青山县调研卫生工作，县卫健委主任高山陪同调研。\n24日下午，调研组在青山县人民医院召开座谈会，听取了工作开展的情况。',
    [
      { name: '莅临青山县调研卫生工作', place: '青山县', chairs: ['何立'], attendees: ['高山'] },
      { name: '座谈会', date: '2026-06-24', place: '青山县人民医院' },
    ],
  ],
  [
    'talks that somebody joined, where it is told what was said there',
    '医改调研\n6月24日上午，市卫健委主任何立来我院视察指导医改工作，副县长高山、副院长苏见微等参加座谈会。在座谈会上，高山作了汇报。',
    [
      { kind: 'inspection', chairs: ['何立'] },
      { kind: 'meeting', name: '座谈会', date: '2026-06-24', attendees: ['高山', '苏见微'] },
    ],
  ],
  [
    'a lecture that is given, by its title',
    '支部活动\n6月24日下午，宣传部长何立以《支部建设》为题上专题党课。院长高山等参加了学习。',
    [{ name: '专题党课', attendees: ['何立', '高山'], documents: ['《支部建设》'] }],
  ],
  [
    'a branch that studies and has its day together',
    '主题党日\n6月24日下午，机关第二党支部召开教职工政治理论学习暨主题党日活动。支部书记何立主持会议。',
    [{ name: '教职工政治理论学习暨主题党日活动', date: '2026-06-24', chairs: ['何立'] }],
  ],
  [
    'to us, and what they looked into',
    '执法检查\n6月24日上午，市人大常委会副主任何立率检查组来我区，就新修改的组织法进行执法检查。区人大常委会主任高山陪同。',
    [{ name: '来我区，就新修改的组织法进行执法检查', chairs: ['何立'], attendees: ['高山'] }],
  ],
  [
    'the day of a long holiday',
    '检查\n国庆长假第一天，区委书记何立带队开展安全生产检查活动。',
    [{ kind: 'inspection', date: '2026-10-01', status: 'scheduled' }],
  ],
  [
    'a road is called after a place',
    '检查\n6月24日，区长何立来到四川北路商业街进行安全检查。',
    [{ place: '四川北路商业街', chairs: ['何立'] }],
  ],
  [
    'an assistant who presides',
    '开会\n6月24日，实施小组召开小组工作会议，会议由何立行长助理主持。',
    [{ name: '小组工作会议', chairs: ['何立'] }],
  ],
  [
    'in the lead, and on its day',
    '考察\n6月24日，青山县党政代表团前来我校参观考察。副校长何立出席合作协议签约仪式。',
    [
      { kind: 'inspection', name: '来我校参观考察', date: '2026-06-24' },
      { kind: 'ceremony', date: '2026-06-24', attendees: ['何立'] },
    ],
  ],
];

test.each(ROWS)('%s', (_what, text, events) => {
  const found = read(text, '2026-06-25').events.map(plain);
  expect(found).toMatchObject(events);
  expect(found).toHaveLength(events.length);
});
