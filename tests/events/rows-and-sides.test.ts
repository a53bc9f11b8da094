/** Rows of meetings, what is passed on or only proposed, who led, who welcomed, venues at a sentence's head. */
import { expect, test } from 'vitest';
import { read } from '../read.ts';
import { plain } from './plain.ts';

type Row = [what: string, text: string, events: Partial<ReturnType<typeof plain>>[]];

const ROWS: Row[] = [
  [
    'who presided and came, of three in a row',
    '会议召开\n6月24日，市八届人大常委会第11次党组会议、第7次主任会议及中心组第3次集中学习会召开。市人大常委会主任何立主持会议并讲话。\n市人大常委会副主任高山参加会议。',
    [
      { name: '市八届人大常委会第11次党组会议', chairs: ['何立'], attendees: ['高山'] },
      { name: '第7次主任会议', chairs: ['何立'], attendees: ['高山'] },
      { name: '中心组第3次集中学习会', chairs: ['何立'], attendees: ['高山'] },
    ],
  ],
  [
    'meetings at which the words were spoken that are passed on',
    '会议召开\n6月24日，青山县委常委会会议召开。县委书记何立主持。\n会议传达学习总书记在6月18日召开的全国安全生产工作会议上的重要讲话精神，并进行交流发言。',
    [
      { name: '青山县委常委会会议', status: 'held' },
      { name: '全国安全生产工作会议', status: 'mentioned' },
    ],
  ],
  [
    'what is told of it is the echo',
    '新闻发布会举行\n6月14日召开的县委十届十次全会引发各界关注。6月16日，青山县委在柳林宾馆举行首场新闻发布会。\n发布会上，县委常委何立对全会精神作了主发布。县委政策研究室负责同志介绍了《青山县规划建议》的起草过程。',
    [
      { name: '首场新闻发布会', attendees: ['何立'], documents: [] },
      { name: '县委十届十次全会', status: 'mentioned' },
    ],
  ],
  [
    'documents behind the sitting that was decided on; what is put off or to be heard later is none',
    '主任会议\n6月24日，县十届人大常委会第二十一次主任会议召开。会议研究决定召开县十届人大常委会第十七次会议有关事宜；审议了《财政工作报告（送审稿）》，讨论决定听取《整治工作报告》相关事宜，决定延期审议《青山县总体规划》。',
    [
      { name: '县十届人大常委会第二十一次主任会议', documents: ['《财政工作报告（送审稿）》'] },
      { name: '县十届人大常委会第十七次会议', status: 'scheduled' },
    ],
  ],
  [
    'what one council proposes that another should do is not done, item after item',
    '委员长会议\n6月24日，十四届全国人大常委会第六十一次委员长会议举行，决定十四届全国人大常委会第二十一次会议6月28日至30日在京举行。\n委员长会议建议，十四届全国人大常委会第二十一次会议审议《教育法（草案）》；审议《水法（草案）》。',
    [{ documents: [] }, { documents: [] }],
  ],
  [
    'a party led by somebody, with its list between commas',
    '何立一行赴清江县考察\n6月17日至19日，师党委书记何立带领师党委常委、副政委高山，副师长苏见微，及财政局、工会等部门考察组一行赴清江县走访考察，县长李江等领导陪同考察。',
    [{ kind: 'inspection', place: '清江县', chairs: ['何立'], attendees: ['高山', '苏见微', '李江'] }],
  ],
  [
    'the office behind the name of who went, and who came along',
    '检查\n6月21日，何立副总队长在支队政委高山、公安局长苏见微等领导的陪同下，深入青山县消防站视察工作。',
    [{ kind: 'inspection', chairs: ['何立'], attendees: ['高山', '苏见微'] }],
  ],
  [
    'who led it, said behind',
    '慰问活动\n6月24日，区领导开展了拥军走访慰问活动，分别由区人大常委会主任何立和区政协主席高山带队，向官兵致以问候。',
    [{ kind: 'inspection', chairs: ['何立', '高山'] }],
  ],
  [
    'who welcomed guests on their arrival, and spoke about something',
    '市里举行晚宴\n6月22日晚，市政府在双山宾馆举行晚宴，欢迎远道而来的访问团。\n访问团陆续抵达，受到了市委书记何立、副市长高山的欢迎。\n市政府秘书长苏见微就推动友好合作致辞。',
    [{ kind: 'ceremony', name: '晚宴', place: '双山宾馆', attendees: ['何立', '高山', '苏见微'] }],
  ],
  [
    'the law that is welcomed has no guests',
    '座谈会\n6月24日，县长何立主持召开座谈会。会议指出，高山的建议受到了群众的欢迎。',
    [{ name: '座谈会', chairs: ['何立'], attendees: [] }],
  ],
  [
    'a venue at the head of the sentence; a town abroad that somebody went to',
    '座谈会\n6月24日上午，在清江县公安局指挥中心大厅内，四地警方聚首一堂，为推进警务合作召开座谈会。\n会上，清江县公安局局长何立介绍了经验。',
    [{ name: '座谈会', place: '清江县公安局指挥中心大厅', attendees: ['何立'] }],
  ],
  [
    'a town abroad that somebody went to',
    '会见\n2026年6月12日，驻釜山总领事何立赴安东市会见道议长高山。副议长苏见微在座。',
    [{ kind: 'reception', place: '安东市', chairs: ['何立'], attendees: ['高山', '苏见微'] }],
  ],
  [
    'a joint meeting is called so, whoever held the first of them',
    '加强配合\n6月24日，青山县人民法院与青山县检察院举行首次联席会议，院长何立主持会议。',
    [{ name: '联席会议', chairs: ['何立'] }],
  ],
  [
    'received before the meeting began, on its day',
    '表彰大会\n6月24日，全省劳模表彰大会在云潭市召开。省长何立出席会议。\n会议召开前，何立亲切接见劳模代表，同大家合影留念。',
    [
      { name: '全省劳模表彰大会', attendees: ['何立'] },
      { kind: 'reception', date: '2026-06-24', chairs: ['何立'] },
    ],
  ],
  [
    'works that begin and end, and the organisation of the Party, are one word of a name',
    '开竣工\n6月24日，2026年一季度重大项目开竣工暨柳林项目开工仪式在青山县举行。6月25日，柳林镇党组织工作动员会召开。',
    [
      { name: '2026年一季度重大项目开竣工暨柳林项目开工仪式' },
      { name: '柳林镇党组织工作动员会', date: '2026-06-25' },
    ],
  ],
];

test.each(ROWS)('%s', (_what, text, events) => {
  const found = read(text, '2026-06-26').events.map(plain);
  expect(found).toMatchObject(events);
  expect(found).toHaveLength(events.length);
});
