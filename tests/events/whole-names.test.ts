import { expect, test } from 'vitest';
import { read } from '../read.ts';
import { plain } from './plain.ts';

/** Names that go on to the left of their head, what is spoken of again, and lists with somebody in them who was not read. */
const ROWS: [what: string, text: string, events: object[]][] = [
  [
    'a row of nouns in front of the meeting',
    '会议\n6月24日，青山县召开煤矿、非煤矿山、危险化学品安全专题会议。县长何立主持会议。',
    [{ name: '煤矿、非煤矿山、危险化学品安全专题会议', chairs: ['何立'] }],
  ],
  [
    'a noun in brackets',
    '会议\n6月24日，县政协召开乡镇（开发区）政协委员联络组和专委会工作会议。副主席何立主持会议。',
    [{ name: '乡镇（开发区）政协委员联络组和专委会工作会议', chairs: ['何立'] }],
  ],
  [
    'what is held for a congress',
    '会议\n6月24日，市政协召开一届二次大会发言工作座谈会。市政协副主席何立出席会议。',
    [{ name: '一届二次大会发言工作座谈会', attendees: ['何立'] }],
  ],
  [
    'another meeting of the row is none of the name',
    '会议\n6月24日，青山县召开经济运行调度会、安全生产工作会议。县长何立主持会议。',
    [{ name: '经济运行调度会' }, { name: '安全生产工作会议' }],
  ],
  [
    'a special meeting of the lead is the one of the headline',
    '团工委召开进一步提升社区团建工作会议\n6月24日，青山街道团工委就提升社区团建工作召开专门会议。',
    [{ name: '进一步提升社区团建工作会议', date: '2026-06-24' }],
  ],
  [
    'a course that begins, and its opening ceremony',
    '青山大学第26期柳林区领导干部进修班开学\n6月24日，第26期柳林区领导干部进修班开学典礼在青山大学举行。部长何立出席典礼。',
    [{ kind: 'ceremony', name: '第26期柳林区领导干部进修班开学典礼', attendees: ['何立'] }],
  ],
  [
    'the opening of another forum is cited',
    '绿色发展\n6月24日，第三届青山论坛绿色发展分论坛在太谷区举行。\n去年，书记何立出席第二届云潭论坛开幕式。',
    [{ status: 'held' }, { name: '第二届云潭论坛开幕式', status: 'mentioned' }],
  ],
  [
    'kinds of people behind a semicolon close the list',
    '文化节\n6月24日，第七届青山文化节开幕式举行。\n省长何立，市长苏见微；以及省市有关部门领导等出席开幕式。',
    [{ attendees: ['何立', '苏见微'] }],
  ],
  [
    'one of the list whose name was not read',
    '文化节\n6月24日，第七届青山文化节开幕式举行。\n副省长何立，省商务厅巡视员高山，日本四国中央市市长代理星川隆，青山工商总会会长苏见微等应邀出席开幕式。',
    [{ attendees: ['何立', '高山', '苏见微'] }],
  ],
  [
    'who went somewhere to hold it',
    '座谈会\n6月24日，县政协副主席何立、农业农村委主任高山等一行到青山镇开展党的二十大精神宣讲暨民情民智座谈会。',
    [{ name: '党的二十大精神宣讲暨民情民智座谈会', place: '青山镇', attendees: ['何立', '高山'] }],
  ],
  [
    'nowhere in particular is no place',
    '座谈会\n6月24日，县政协副主席何立到基层召开民情民智座谈会。',
    [{ place: null }],
  ],
  [
    'beside a presentation guests were received; who came and presided did so at the presentation',
    '青山招商推介会在云潭市举行\n6月24日，青山招商推介会在云潭市举行。市长何立致辞。\n会前，何立会见了云潭集团客人。\n云潭市副市长高山出席，副市长苏见微主持。',
    [
      { kind: 'meeting', chairs: ['苏见微'], attendees: ['何立', '高山'] },
      { kind: 'reception', chairs: ['何立'], attendees: [] },
    ],
  ],
  [
    'today is the day of the dateline',
    '会见\n本报6月24日讯 今天晚上，市委书记何立在青山宾馆会见了青山集团董事长高山一行。',
    [{ kind: 'reception', date: '2026-06-24' }],
  ],
  [
    'a dateline of long ago says nothing of today',
    '会见\n本报5月24日讯 今天晚上，市委书记何立在青山宾馆会见了青山集团董事长高山一行。',
    [{ kind: 'reception', date: '2026-06-25' }],
  ],
];

test.each(ROWS)('%s', (_what, text, events) => {
  const found = read(text, '2026-06-25').events.map(plain);
  expect(found).toMatchObject(events);
  expect(found).toHaveLength(events.length);
});
