import { describe, expect, test } from 'vitest';
import { read } from '../read.ts';
import { plain } from './plain.ts';

type Row = [what: string, text: string, events: Partial<ReturnType<typeof plain>>[]];

/** How county papers and the pages of county bodies tell of meetings. */
const MEETINGS: Row[] = [
  [
    'those who were there behind the verb, their posts first, one of them not read',
    '党委会召开\n6月24日，所党委书记何立主持召开党委会，参加会议的有工会主席罗宏伟，党委委员、机关支部书记石大军，开发党支部书记苏立民。',
    [{ chairs: ['何立'], attendees: ['罗宏伟', '石大军', '苏立民'] }],
  ],
  [
    'the executive chairs of a sitting',
    '县人大会议闭幕\n6月24日，县十七届人大三次会议闭幕。会议由县人大常委会主任何立主持。本次会议的执行主席是：陈若渝、罗宏伟、石大军。',
    [{ name: '县十七届人大三次会议', chairs: ['何立'], attendees: ['陈若渝', '罗宏伟', '石大军'] }],
  ],
  [
    'what each of them did about it',
    '青河镇召开换届工作部署会\n6月24日，青河镇召开换届工作部署会。会上，镇党委副书记何立对换届工作做了详细安排部署；纪委书记高山就纪律问题作了明确要求；镇党委书记石大军讲意见；镇长罗宏伟进行大会总结。',
    [{ name: '换届工作部署会', attendees: ['何立', '高山', '石大军', '罗宏伟'] }],
  ],
  [
    'kinds of people between the one who is named and the verb',
    '县医院举行表彰大会\n6月24日，县医院举行医师节表彰大会。院党委书记何立等领导班子成员、各科室主任及获奖医师参加大会。大会由院长高山主持。副院长石大军宣读决定，并现场举行颁奖仪式。',
    [{ name: '医师节表彰大会', chairs: ['高山'], attendees: ['何立', '石大军'] }, { kind: 'ceremony' }],
  ],
  [
    'who stresses something at a meeting that somebody else presided over',
    '县法院召开述职大会\n6月24日，县法院召开2025年度述职大会。副院长何立主持会议。\n院长高山强调，要再接再厉。',
    [{ name: '2025年度述职大会', date: '2026-06-24', chairs: ['何立'], attendees: ['高山'] }],
  ],
  [
    'a headline that names one of a row',
    '县政府召开常务会议\n6月24日，县长何立主持召开县政府党组（扩大）会议和县十六届第9次政府常务会议。',
    [
      { name: '县十六届第9次政府常务会议', chairs: ['何立'] },
      { name: '县政府党组（扩大）会议', chairs: ['何立'] },
    ],
  ],
  [
    'the agenda of the next one was passed',
    '县人大常委会召开主任会议\n6月24日，县十七届人大常委会召开第八次主任会议，何立主持。会议讨论通过了县十七届人大常委会第六次会议议题及时间安排。',
    [{ name: '第八次主任会议' }, { name: '县十七届人大常委会第六次会议', status: 'scheduled' }],
  ],
  [
    'what is asked for about a meeting to come is none',
    '党委会召开\n6月24日，所党委书记何立主持召开党委会。所长高山对召开2026年度领导干部民主生活会相关工作提出要求。',
    [{ chairs: ['何立'], attendees: ['高山'] }, { status: 'mentioned' }],
  ],
  [
    'documents in a row of what was studied',
    '县政府召开学习会\n6月24日，县长何立主持召开县政府党组理论学习中心组学习会议。会议传达学习了全市学习贯彻党的二十大精神工作会议精神，《青河县行政处罚指导意见》，省委有关会议精神。',
    [{ documents: ['《青河县行政处罚指导意见》'] }, {}],
  ],
  [
    'a course with a verb in its name that begins',
    '青河县2026年面向全社会公开遴选优秀干部和人才培训班开班\n6月24日上午，青河县2026年面向全社会公开遴选优秀干部和人才培训班在县委党校开班。',
    [{ name: '2026年面向全社会公开遴选优秀干部和人才培训班', place: '县委党校' }],
  ],
];

/** Who was there by what they did, and which of two events they were at. */
const PEOPLE: Row[] = [
  [
    'who speaks in a speech, whoever presided',
    '全县教育工作会议召开\n6月24日，全县教育工作会议召开。\n县教育局局长高山在讲话中表示，要提高质量。副局长罗宏伟做重要讲话。',
    [{ name: '全县教育工作会议', attendees: ['高山', '罗宏伟'] }],
  ],
  [
    'what is passed on was elsewhere',
    '县医院召开党委会\n6月24日，县医院召开党委会。院党委书记何立传达了市委十一届十次全会精神。',
    [{ attendees: ['何立'] }, { name: '市委十一届十次全会', status: 'mentioned', attendees: [] }],
  ],
  [
    'a rank between two of a list',
    '县政府召开防汛会议\n6月24日，县政府召开防汛工作会议。副县长何立，县政府副处级领导石大军参加会议。',
    [{ name: '防汛工作会议', attendees: ['何立', '石大军'] }],
  ],
  [
    'a talk after a tour, with its own people; who reports on the tour was there',
    '何立到我县调研县政协工作\n6月24日，市政协主席何立到我县调研县政协工作。县委书记高山作汇报。\n在随后召开的座谈会上，何立指出，要加强协商。县政协副主席罗宏伟参加座谈会。',
    [
      { kind: 'inspection', chairs: ['何立'], attendees: ['高山'] },
      { kind: 'meeting', name: '座谈会', date: '2026-06-24', attendees: ['何立', '罗宏伟'] },
    ],
  ],
  [
    'what others are told to convene is none',
    '县教育局召开工作会议\n6月24日，县教育局召开2026年教育工作会议。会议要求，会后各校要立即组织召开教职工大会。',
    [{ name: '2026年教育工作会议' }, { status: 'mentioned' }],
  ],
  [
    'a form of meeting is no meeting',
    '全县公安局长会议召开\n6月24日，全县公安局长会议以视频会形式召开，副县长何立出席会议并讲话。',
    [{ name: '全县公安局长会议', attendees: ['何立'] }],
  ],
];

/** What the days and verbs of longer reports say. */
const LONGER: Row[] = [
  [
    'the days of a tour of many places, told behind a lead that has none',
    '何立在青河县调研\n市长何立近日在青河县调研时强调，要抓好防汛。\n6月22日至24日，何立先后来到青山镇、白水镇等地，深入企业、农村等进行调研。\n22日下午，何立来到青山镇调研。',
    [{ kind: 'inspection', name: '在青河县调研', date: '2026-06-22/2026-06-24', chairs: ['何立'] }],
  ],
  [
    'who came to a reception and presided over the meeting',
    '全市劳模表彰大会举行\n6月24日，全市劳模表彰大会在青山举行。市委书记陈若渝会见会议代表。市长苏见微参加会见并主持大会。',
    [
      { kind: 'meeting', chairs: ['苏见微'] },
      { kind: 'reception', chairs: ['陈若渝'], attendees: ['苏见微'] },
    ],
  ],
  [
    'a fair that starts',
    '第四届青山博览会\n6月24日，第四届青山博览会在临江启动，吸引多家企业参展。',
    [{ name: '第四届青山博览会', status: 'held', place: '临江' }],
  ],
  [
    'what a treaty is for is not on the table; nor is one of thirty years ago',
    '调解院公约签署仪式举行\n6月24日，调解院公约签署仪式在青山举行。各方签署了公约，这是维护《青山宪章》的机制，也是签署《白水公约》30年来的大事。',
    [{ kind: 'ceremony', documents: [] }],
  ],
  [
    'teams whose report is heard go nowhere',
    '县政府召开专题会议\n6月24日，县长何立主持召开县政府专题会议，听取两个工作组赴16个乡镇督导工作汇报。',
    [{ name: '县政府专题会议', chairs: ['何立'] }],
  ],
];

/** Long lists, whose posts were not all read; who came to a place that is not named. */
const GUESTS: Row[] = [
  [
    'posts with bodies that nothing knows between the names',
    '青山社区服务中心揭牌仪式举行\n6月24日，青山社区服务中心揭牌仪式举行。县应急管理局副局长石大军，县党工委委员、县委党校校长罗宏伟，县党工委（县委）组织部副部长、县级机关工委书记、党建工作领导小组办公室主任蒋丽华，县妇联副主席陈若渝参加揭牌仪式。',
    [{ kind: 'ceremony', attendees: ['石大军', '罗宏伟', '蒋丽华', '陈若渝'] }],
  ],
  [
    'who talked with the guests',
    '临江大学来访\n6月24日，临江大学党委书记罗宏伟一行来校调研。校党委书记石大军，党委副书记陈若渝与客人进行了座谈交流。',
    [{ kind: 'inspection', name: '来校调研', chairs: ['罗宏伟'], attendees: ['石大军', '陈若渝'] }],
  ],
  [
    'a talk that is only said to have been presided over',
    '管委会来校交流\n6月24日，校长罗宏伟主持座谈会。',
    [{ kind: 'meeting', name: '座谈会', date: '2026-06-24', chairs: ['罗宏伟'] }],
  ],
  [
    'the day opens the second sentence of the lead',
    '青山镇召开秋冬农业工作现场会\n为推进秋冬农业工作。6月24日下午，青山镇组织村干部现场观摩。',
    [{ name: '秋冬农业工作现场会', date: '2026-06-24' }],
  ],
];

const NOTICES: Row[] = [
  [
    'day and place in lines of their own; its opening is no other event',
    '关于召开工作会议的通知\n各镇人民政府：\n县人民政府决定召开全县造林绿化工作会议。\n一、会议时间：2026年7月9日上午10：00\n二、会议地点：会议中心\n请准时参加7月9日上午召开的开幕大会，领取会议材料。',
    [{ name: '全县造林绿化工作会议', date: '2026-07-09', place: '会议中心', status: 'scheduled' }],
  ],
  [
    'a report is no notice',
    '全县造林绿化工作会议将召开\n县人民政府决定召开全县造林绿化工作会议。\n咨询时间：7月9日\n咨询地点：县林业局',
    [{ date: null, place: null }],
  ],
];

const TOURS: Row[] = [
  [
    'a group goes, and nobody is named',
    '市检查组到我县督查安全生产\n6月24日，市安全生产检查组到我县开展安全生产督查工作。',
    [{ kind: 'inspection', date: '2026-06-24', chairs: [] }],
  ],
  [
    'a guest comes to learn',
    '高山一行来我院参观学习\n6月24日，临江县法院院长高山一行来我院参观学习。',
    [{ kind: 'inspection', chairs: ['高山'] }],
  ],
  [
    'a headline without the place, and no day',
    '何立督导安全生产工作\n县长何立到瑞丰化工厂督导安全生产工作。',
    [{ name: '到瑞丰化工厂督导安全生产工作', chairs: ['何立'] }],
  ],
  [
    'a site that no list of places holds',
    '何立看望慰问政协委员\n6月24日，县委书记何立前往青山大饭店亲切看望政协委员。',
    [{ kind: 'inspection', place: '青山大饭店', chairs: ['何立'] }],
  ],
  [
    'sites of a kind are no place; nor is what is quoted',
    '何立调研安全生产\n6月24日，县长何立到部分企业调研。',
    [{ kind: 'inspection', place: null, chairs: ['何立'] }],
  ],
  [
    'who is stood for does not go',
    '县政府召开防汛会议\n6月24日，县长何立主持召开防汛会议。高山来到安置点，代表县委慰问受灾群众。',
    [{ kind: 'meeting' }],
  ],
  ['a group that was set up goes nowhere', '县里成立检查组\n6月24日，县里成立检查组，负责食品安全。', []],
];

for (const [name, rows] of Object.entries({ MEETINGS, PEOPLE, LONGER, GUESTS, NOTICES, TOURS }))
  describe(name, () => {
    test.each(rows)('%s', (_what, text, expected) => {
      const events = read(text).events.map(plain);
      expect(events).toMatchObject(expected);
      expect(events).toHaveLength(expected.length);
    });
  });
