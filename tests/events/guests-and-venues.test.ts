/** Guests of several offices, halls with a number, who comes along, reports that are on a meeting: as county pages tell them. */
import { expect, test } from 'vitest';
import { read } from '../read.ts';
import { plain } from './plain.ts';

type Row = [what: string, text: string, events: Partial<ReturnType<typeof plain>>[]];

const ROWS: Row[] = [
  [
    'a comma between the offices of a guest',
    '会见\n6月24日，市委书记何立会见青山电气集团党委委员、副总裁，青山新能源公司董事长高山。',
    [
      {
        kind: 'reception',
        name: '会见青山电气集团党委委员、副总裁，青山新能源公司董事长高山',
        attendees: ['高山'],
      },
    ],
  ],
  [
    'and one between the guests of one party',
    '座谈\n6月24日，青山分行副行长何立会见来访的柳林县委副书记、县长高山，柳林县委常委、常务副县长石大军一行。',
    [
      {
        name: '会见来访的柳林县委副书记、县长高山，柳林县委常委、常务副县长石大军一行',
        attendees: ['高山', '石大军'],
      },
    ],
  ],
  [
    'but not what else was done',
    '会见\n6月24日，市长何立会见了青山集团董事长高山，市委书记石大军参加会见。',
    [{ name: '会见了青山集团董事长高山', chairs: ['何立'], attendees: ['高山', '石大军'] }],
  ],
  [
    'the day in brackets, in the middle of its word',
    '何立会见高山\n昨（24）日，市委书记何立会见了青山集团董事长高山一行。',
    [{ date: '2026-06-24', name: '会见了青山集团董事长高山一行' }],
  ],
  [
    'a feast is what the visits are for',
    '何立走访慰问\n6月17日，县委书记何立到柳林街道开展端午走访慰问活动，看望困难党员。',
    [{ kind: 'inspection', date: '2026-06-17', chairs: ['何立'] }],
  ],
  [
    'a room by its number',
    '签约\n6月24日下午，县政府和青山银行在县会议中心3号会议室举行战略合作协议签约仪式。',
    [{ kind: 'ceremony', place: '县会议中心3号会议室' }],
  ],
  [
    'on the sports ground',
    '升旗仪式\n6月24日，全校师生在柳林高级中学的操场上举行开学典礼。',
    [{ kind: 'ceremony', place: '柳林高级中学的操场' }],
  ],
  [
    'who brings others along',
    '何立到集团公司调研\n6月24日，副市长何立来到青山集团公司，开展走访调研活动。青山集团公司董事长高山携全体高管和中层管理人员参加了调研。',
    [{ kind: 'inspection', chairs: ['何立'], attendees: ['高山'] }],
  ],
  [
    'a list whose last name was not read, at a ceremony and at meetings beside it',
    '揭牌仪式举行\n6月24日上午，柳林县揭牌仪式举行，并召开相关工作会议。市领导何立、高山、石大军和军分区首长马德亮等分别出席揭牌仪式和相关工作会议。',
    [{ kind: 'ceremony', name: '柳林县揭牌仪式', attendees: ['何立', '高山', '石大军'] }],
  ],
  [
    'where they went to learn; learning together is no tour',
    '何立带队交流学习\n6月24日，副县长何立带队赴青河县交流学习乡村振兴工作。\n他说，要在和群众交流学习党的政策时多听意见。',
    [{ kind: 'inspection', place: '青河县', chairs: ['何立'] }],
  ],
  [
    'a report on another meeting is made at this one',
    '政协常委会会议开幕\n6月24日，县政协十届常委会第五次会议开幕。县委宣传部部长何立应邀出席会议并作关于省委十二届九次全会情况和精神的辅导报告。',
    [
      { name: '县政协十届常委会第五次会议', attendees: ['何立'] },
      { name: '省委十二届九次全会', status: 'mentioned', attendees: [] },
    ],
  ],
  [
    'whose report is praised was not there',
    '政协常委会会议开幕\n6月24日，县政协十届常委会第五次会议开幕。县政协副主席何立主持会议。他强调，县第十五次党代会意义重大，县委书记高山同志所作的报告指明了方向。',
    [{ name: '县政协十届常委会第五次会议', chairs: ['何立'], attendees: [] }, { status: 'mentioned' }],
  ],
  [
    'what is put on the agenda of the next sitting',
    '主任会议\n6月24日，市人大常委会副主任何立主持召开市五届人大常委会第四十二次主任会议。会议讨论了任免议案，决定列入市五届人大常委会第二十五次会议议程。',
    [
      { name: '市五届人大常委会第四十二次主任会议', chairs: ['何立'] },
      { name: '市五届人大常委会第二十五次会议', status: 'scheduled' },
    ],
  ],
  [
    'what is above under a later day',
    '欢迎宴会举行\n6月23日晚，市长何立在青河宾馆举行欢迎宴会。副市长高山出席活动。\n6月24日上午，来宾们游览青河。石大军、柳青等参加上述活动。',
    [{ name: '欢迎宴会', attendees: ['高山'] }],
  ],
  [
    'what is above under an earlier day, looked back upon',
    '推进会召开\n6月24日上午，全市招商引资推进会在青河宾馆召开。市长何立出席会议。\n23日晚，代表们游览青河。\n石大军、柳青等参加上述活动。',
    [{ name: '全市招商引资推进会', attendees: ['何立', '石大军', '柳青'] }],
  ],
  [
    'what is above under the same day',
    '欢迎宴会举行\n6月23日晚，市长何立在青河宾馆举行欢迎宴会。\n宴会前，来宾们游览青河。石大军、柳青等参加上述活动。',
    [{ name: '欢迎宴会', attendees: ['石大军', '柳青'] }],
  ],
  [
    'a list of names that spoke on something',
    '主席会议\n6月24日，县政协召开第九次主席会议。主席何立主持。\n高山、石大军、柳青围绕学习贯彻全会精神作了发言。',
    [{ chairs: ['何立'], attendees: ['高山', '石大军', '柳青'] }],
  ],
  [
    'those that spoke on something, without a noun of what they gave',
    '主席会议\n6月24日，县政协召开第九次主席会议。主席何立主持。\n高山、石大军围绕学习贯彻全会精神先后发言。副县长柳青现场回应。',
    [{ chairs: ['何立'], attendees: ['高山', '石大军', '柳青'] }],
  ],
];
test.each(ROWS)('%s', (_what, text, events) => {
  const found = read(text, '2026-06-25').events.map(plain);
  expect(found).toMatchObject(events);
  expect(found).toHaveLength(events.length);
});
