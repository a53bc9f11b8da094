/** Reports of towns, schools and offices: stages of a meeting, what a sentence opens with, tours told by what was looked at. */
import { expect, test } from 'vitest';
import { read } from '../read.ts';
import { plain } from './plain.ts';

type Row = [what: string, text: string, events: Partial<ReturnType<typeof plain>>[]];

const ROWS: Row[] = [
  [
    'several subjects of one meeting of the town, in a room that no list has',
    '镇里开会\n6月24日下午，何立副镇长在镇政府五楼东会议室主持召开全镇防汛防旱、河长制暨秸秆禁烧和综合利用工作会议。',
    [
      {
        name: '全镇防汛防旱、河长制暨秸秆禁烧和综合利用工作会议',
        place: '镇政府五楼东会议室',
        chairs: ['何立'],
      },
    ],
  ],
  [
    'what is convened is no name where another meeting stands in it',
    '开会\n6月24日，县长何立主持召开全县干部大会传达市委工作会议精神。',
    [{ name: '全县干部大会', chairs: ['何立'] }, { status: 'mentioned' }],
  ],
  [
    'of a school’s new term',
    '我校召开新学期首次全体教工大会\n6月24日下午，我校在学校报告厅召开新学期首次全体教工大会。会议由校长何立主持。\n其次，副校长高山从三个方面对大家提出了期望。',
    [{ name: '新学期首次全体教工大会', place: '学校报告厅', chairs: ['何立'], attendees: ['高山'] }],
  ],
  [
    'a season in a name',
    '开会\n近日，青山县召开今冬明春安全生产工作暨县安委会第五次会议。县委常委何立主持。',
    [{ name: '今冬明春安全生产工作暨县安委会第五次会议', chairs: ['何立'] }],
  ],
  [
    'for a feast is what it is for, and not when',
    '社区活动\n6月24日，柳林街道庆国庆系列活动暨社区广场启用仪式举行。街道党工委书记何立出席仪式。',
    [{ kind: 'ceremony', date: '2026-06-24', status: 'held', attendees: ['何立'] }],
  ],
  [
    'a feast that draws near is not the day that is told',
    '走访慰问\n6月24日，建党105周年纪念日来临之际，柳林镇开展了系列活动。\n当天上午，镇长何立走访慰问老党员。',
    [{ kind: 'inspection', date: '2026-06-24', status: 'held', chairs: ['何立'] }],
  ],
  [
    'a stage of the meeting is none of its own',
    '柳林村召开组织生活会\n6月24日，柳林村党支部召开专题组织生活会。会议分两个阶段进行。第一阶段，召开支委会。村支部书记何立主持会议。第二阶段，召开全体党员大会。会上，镇长高山作总结讲话。',
    [{ name: '专题组织生活会', chairs: ['何立'], attendees: ['高山'] }],
  ],
  [
    'what followed the meeting is its own',
    '柳林村召开组织生活会\n6月24日，柳林村党支部召开专题组织生活会。村支部书记何立主持会议。会后，召开全体党员大会。',
    [{ name: '专题组织生活会' }, { name: '全体党员大会' }],
  ],
  [
    'of two ceremonies the one that the sentence opens with',
    '县公安局举行两项仪式\n6月24日，青山县公安局举行升警旗仪式和荣誉授予仪式。\n荣誉授予仪式中，局长何立宣读了《关于表彰先进的决定》。',
    [
      { name: '升警旗仪式', attendees: [] },
      { name: '荣誉授予仪式', attendees: ['何立'], documents: ['《关于表彰先进的决定》'] },
    ],
  ],
  [
    'both where the sentence opens with neither',
    '县公安局举行两项仪式\n6月24日，青山县公安局举行升警旗仪式和荣誉授予仪式。局长何立参加仪式。',
    [{ attendees: ['何立'] }, { attendees: ['何立'] }],
  ],
  [
    'the meeting of a tour, on its day and in a numbered room',
    '市财政局调研组到我院调研\n6月24日上午，市财政局局长何立率调研组到我院调研，院长高山、副院长苏见微参加调研座谈会。\n调研组察看了教学广场，然后在西11-201召开调研座谈会。',
    [
      { kind: 'inspection', attendees: [] },
      { name: '调研座谈会', date: '2026-06-24', place: '西11-201', attendees: ['高山', '苏见微'] },
    ],
  ],
  [
    'who came to the hearing of a tour came with it',
    '督导\n6月24日上午，市安全生产督导组莅青，就我县安全生产工作进行督导。副县长何立出席汇报会。',
    [{ kind: 'inspection', attendees: ['何立'] }],
  ],
  [
    'a tour that the lead tells by what was looked at',
    '项目建设\n6月24日上午，县长何立深入县电机厂技改、柳林标准化厂房等项目施工现场，了解工程进度。\n县政府办主任高山一同督导。',
    [
      {
        kind: 'inspection',
        name: '深入县电机厂技改、柳林标准化厂房等项目施工现场',
        chairs: ['何立'],
        attendees: ['高山'],
      },
    ],
  ],
  ['a reporter is on no tour', '探访\n6月24日上午，记者来到柳林村的果园，了解到今年又是丰收年。', []],
  ['nor who holds no office', '村里\n6月24日上午，村民何立来到镇上的农资店，了解化肥价格。', []],
  [
    'for whom he stands is no gap between him and what he does',
    '慰问\n6月24日，县总工会主席何立代表县总工会领导班子到柳林社区开展送温暖活动。',
    [{ kind: 'inspection', place: '柳林社区', chairs: ['何立'] }],
  ],
  [
    'together with so many bodies',
    '调研\n6月24日上午，县委书记何立与副县长高山及县委办、农业局、环保局等单位同志一道，先后深入到柳林乡、东坝乡等乡镇就秸秆禁烧工作进行实地调研。',
    [{ kind: 'inspection', chairs: ['何立', '高山'] }],
  ],
  [
    'opening and closing of a course',
    '培训班\n6月21日至24日，柳林区卫生健康系统中青年干部培训班在区委党校举办。区卫健委副主任何立出席开班式和结业式并讲话。',
    [{ name: '柳林区卫生健康系统中青年干部培训班', attendees: ['何立'] }],
  ],
  [
    'titles in a row that begin with a year were all reviewed; one whose enforcement is told was not',
    '区政协召开主席会议\n6月24日，区政协召开五届五十六次主席会议。区政协主席何立主持会议。会议审议了《工作安排》《2026年协商工作计划》《2026年度重点提案》，听取了《青山条例》实施情况的汇报。',
    [{ documents: ['《工作安排》', '《2026年协商工作计划》', '《2026年度重点提案》'] }],
  ],
  [
    'so many of a kind, each from what he does',
    '区委召开座谈会\n6月24日，区委召开驻村第一书记座谈会。何立等4名第一书记代表结合各自驻村工作实际作了交流发言。',
    [{ name: '驻村第一书记座谈会', attendees: ['何立'] }],
  ],
  [
    'comrades in the middle of a sentence',
    '集体学习\n6月24日，市委举行第十一次集体学习。会上交流了体会，王晨光、何立峰、石泰山同志结合分管工作作了发言。',
    [{ attendees: ['王晨光', '何立峰', '石泰山'] }],
  ],
  [
    'what is submitted to a meeting, or planned for one, is still to come',
    '区政协召开主席会议\n6月24日，区政协召开三十六次主席会议。会议原则同意建议名单，并提交区政协常委会第33次会议审议。会议听取关于区政协二十五次常委会议暨提案办理协商活动方案的汇报。',
    [
      { status: 'held' },
      { name: '区政协常委会第33次会议', status: 'scheduled', date: null },
      { name: '区政协二十五次常委会议', status: 'scheduled', date: null },
    ],
  ],
  [
    'what a report was submitted to is only cited',
    '政府工作报告\n6月24日，市政府召开全体会议，讨论拟提请市五届人大七次会议审议的政府工作报告。市长何立主持会议。',
    [{ status: 'held' }, { status: 'mentioned' }],
  ],
];

test.each(ROWS)('%s', (_what, text, events) => {
  const found = read(text, '2026-06-25').events.map(plain);
  expect(found).toMatchObject(events);
  expect(found).toHaveLength(events.length);
});
