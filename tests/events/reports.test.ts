import { describe, expect, test } from 'vitest';
import { read } from '../read.ts';
import { acted, plain } from './plain.ts';

type Expected = Partial<ReturnType<typeof plain>>;
type Case = [what: string, text: string, events: Expected[]];

const SITTINGS: Case[] = [
  [
    'a congress closes: who sat on the platform, who presided, those due and present',
    '临江县第十八届人民代表大会第五次会议胜利闭幕\n6月9日下午，临江县第十八届人民代表大会第五次会议在完成各项议程后，在县会议中心胜利闭幕。\n大会执行主席贺兰溪、陶景行、温如玉在主席台前排就座。大会由贺兰溪主持。\n大会应到代表215名，实到代表203名，符合法定人数。\n会议以举手表决方式通过了《关于临江县人民政府工作报告的决议》。',
    [
      {
        name: '临江县第十八届人民代表大会第五次会议',
        date: '2026-06-09',
        status: 'held',
        chairs: ['贺兰溪'],
        attendees: ['陶景行', '温如玉'],
        documents: ['《关于临江县人民政府工作报告的决议》'],
        attendance: ['应到代表215名，实到代表203名'],
      },
    ],
  ],
  [
    'a consultative conference opens: reports and guests',
    '县政协十届四次会议开幕\n6月5日上午，政协临江县第十届委员会第四次会议在县影剧院隆重开幕。县委书记贺兰溪、县长陶景行到会祝贺。\n县政协主席邵一平代表县政协常务委员会作工作报告。县政协副主席兰若云主持大会。',
    [
      {
        name: '政协临江县第十届委员会第四次会议',
        date: '2026-06-05',
        place: '县影剧院',
        chairs: ['兰若云'],
        attendees: ['贺兰溪', '陶景行', '邵一平'],
        parts: ['attended: 贺兰溪 陶景行', 'reported: 邵一平', 'presided: 兰若云'],
      },
    ],
  ],
  [
    'a decision that calls a congress: day, place, length, agenda',
    '关于召开临江县第十八届人民代表大会第六次会议的决定\n临江县第十八届人民代表大会常务委员会第三十一次会议决定：临江县第十八届人民代表大会第六次会议于2026年7月27日在县城召开，会期2天半。建议会议的主要议程为：听取和审议临江县人民政府工作报告；选举和其他事项。',
    [
      {
        name: '临江县第十八届人民代表大会第六次会议',
        status: 'scheduled',
        date: '2026-07-27',
        place: '县城',
        days: 2.5,
        agenda: ['听取和审议临江县人民政府工作报告', '选举和其他事项'],
      },
      { name: '临江县第十八届人民代表大会常务委员会第三十一次会议', status: 'held' },
    ],
  ],
  [
    'a rough day in the headline, the days in the lead; what decided it was held',
    '市六届人大常委会第三十次会议将于下周召开\n市六届人大常委会第五十二次主任会议6月25日决定，市六届人大常委会第三十次会议拟于6月30日至7月1日召开。',
    [
      { name: '市六届人大常委会第三十次会议', status: 'scheduled', date: '2026-06-30/2026-07-01' },
      { name: '市六届人大常委会第五十二次主任会议', status: 'held', date: '2026-06-25' },
    ],
  ],
  [
    'a chairmen’s council proposes what another meeting will review: its documents are not before this one',
    '6月17日，市六届人大常委会第五十二次主任会议召开。闻天祥主任主持会议。会议建议，市六届人大常委会第三十次会议审议《青山市养犬管理条例（草案）》。市六届人大常委会第三十次会议将于7月2日举行。',
    [
      { name: '市六届人大常委会第五十二次主任会议', documents: [] },
      { name: '市六届人大常委会第三十次会议', status: 'scheduled', date: '2026-07-02' },
    ],
  ],
  [
    'a meeting of a standing committee of the party, open to more: its agenda behind its verb',
    '6月21日，市委常委会（扩大）会议召开，传达学习全国两会精神，审议《关于加强基层治理的若干措施》。市委书记苏立民主持会议并讲话。',
    [
      {
        name: '市委常委会（扩大）会议',
        chairs: ['苏立民'],
        documents: ['《关于加强基层治理的若干措施》'],
        agenda: ['传达学习全国两会精神', '审议《关于加强基层治理的若干措施》'],
      },
    ],
  ],
  [
    'asked by another, in the headline and in the body',
    '受县委书记贺兰溪委托 陶景行主持召开县防汛抗旱指挥部第一次全体会议\n6月24日，县防汛抗旱指挥部第一次全体会议召开。受县委书记、县防指指挥长贺兰溪委托，县长陶景行主持会议并讲话。副县长江月明通报了去年防汛工作情况。',
    [{ name: '县防汛抗旱指挥部第一次全体会议', chairs: ['陶景行'], attendees: ['江月明'] }],
  ],
  [
    'who came to guide a meeting took part, and made no tour',
    '6月4日，市委常委班子召开2025年度民主生活会。市委书记苏立民主持会议。省委第三督导组组长闵学义到会指导并作点评讲话。市人大常委会主任闻天祥列席会议。',
    [{ name: '2025年度民主生活会', chairs: ['苏立民'], attendees: ['闵学义', '闻天祥'] }],
  ],
  [
    'the findings of an inspection group: three who spoke',
    '6月8日，十四届县委第九轮巡察情况反馈会召开。县委常委、纪委书记谢东亭出席会议并提出要求，县委第二巡察组组长骆宾代表巡察组反馈意见，县水利局党组书记、局长尤振国作表态发言。',
    [{ name: '十四届县委第九轮巡察情况反馈会', attendees: ['谢东亭', '骆宾', '尤振国'] }],
  ],
  [
    'one that is cited with its month is an earlier one',
    '6月19日下午，我县召开2026年高考安全工作会议。副县长江月明出席会议并讲话。\n会议指出，2025年12月召开的全省高考工作会议对考试安全提出了明确要求。',
    [
      { name: '2026年高考安全工作会议', date: '2026-06-19', status: 'held', attendees: ['江月明'] },
      { name: '全省高考工作会议', status: 'mentioned', date: '2025-12' },
    ],
  ],
  [
    'the report of a government, with the meeting where it was read',
    '政府工作报告\n——2026年6月7日在临江县第十八届人民代表大会第五次会议上\n临江县人民政府县长　陶景行\n各位代表：\n现在，我代表县人民政府向大会作工作报告，请予审议。',
    [
      {
        name: '临江县第十八届人民代表大会第五次会议',
        status: 'held',
        date: '2026-06-07',
        attendees: ['陶景行'],
      },
    ],
  ],
  [
    'announced by a press office: day and hall',
    '市政府新闻办定于2026年6月29日（星期一）上午10时在市新闻发布厅召开“高质量发展看青山”系列主题新闻发布会。届时，市工信局局长单世杰将介绍有关情况。',
    [
      {
        name: '“高质量发展看青山”系列主题新闻发布会',
        status: 'scheduled',
        date: '2026-06-29',
        place: '市新闻发布厅',
      },
    ],
  ],
  [
    'two names of one meeting, joined; a number begins a name',
    '6月20日，庆祝建市二十五周年大会暨青山市第六届政府就职典礼在市体育馆隆重举行。同日，市文物局在太谷区举办主场活动和第三届青山文物论坛。',
    [
      { name: '庆祝建市二十五周年大会暨青山市第六届政府就职典礼', place: '市体育馆' },
      { name: '第三届青山文物论坛', date: '2026-06-20' },
    ],
  ],
  [
    'who speaks at a meeting was there; what was adopted elsewhere is no document of it',
    '市长苏见微22日在出席第三届青山水利大会时指出，要落实省政府批准的《青山省水利规划》。',
    [{ name: '第三届青山水利大会', date: '2026-06-22', attendees: ['苏见微'], documents: [] }],
  ],
  [
    'asked for and not held',
    '6月22日，县农业局提交报告，呼吁全县召开生猪养殖紧急会议。',
    [{ status: 'mentioned' }],
  ],
  [
    'a study session by its number, and a delegation that deliberates',
    '苏见微主持市政府第十七次专题学习\n6月23日，市长苏见微主持市政府第十七次专题学习。23日下午，苏见微参加青山代表团审议。',
    [
      { name: '市政府第十七次专题学习', chairs: ['苏见微'] },
      { name: '青山代表团审议', attendees: ['苏见微'] },
    ],
  ],
  [
    'an opening is a sitting of its meeting; who attends it attends the meeting',
    '6月20日，第三届青山新材料产业大会在市会展中心开幕。市长苏见微出席大会开幕式并致辞。',
    [{ name: '第三届青山新材料产业大会', place: '市会展中心', attendees: ['苏见微'] }],
  ],
  [
    'a book fair that will be held is told of at a press conference: the day of the telling is not its day',
    '第五届青山读书大会将在太谷区举办\n市政府新闻办今天（6月26日）召开发布会，介绍第五届青山读书大会的筹备情况。大会将于7月18日至19日在太谷区举办。',
    [
      { name: '第五届青山读书大会', status: 'scheduled', date: '2026-07-18/2026-07-19', place: '太谷区' },
      { name: '发布会', status: 'held', date: '2026-06-26' },
    ],
  ],
];

const VISITS: Case[] = [
  [
    'two guests on one day are two receptions, each with its company',
    '苏立民会见越南客人\n6月14日下午，市委书记苏立民在市行政中心会见越南谅山省委副书记阮文德一行。副市长方正参加会见。\n当天，苏立民还在市行政中心会见了新加坡金鹰集团执行董事陈国栋一行。市领导周自强参加。',
    [
      { kind: 'reception', date: '2026-06-14', attendees: ['阮文德', '方正'] },
      { kind: 'reception', date: '2026-06-14', attendees: ['陈国栋', '周自强'] },
    ],
  ],
  [
    'guests who are called by their posts alone, at three times',
    '李敏会见外国使节\n6月24日，市长李敏在青山宾馆会见法国驻华大使罗梁一行。\n6月25日，李敏在市政府会见德国驻华大使一行。\n当天下午，李敏还会见了日本驻华大使一行。',
    [
      { kind: 'reception', date: '2026-06-24', place: '青山宾馆', attendees: ['罗梁'] },
      { kind: 'reception', date: '2026-06-25', place: '市政府', name: '会见德国驻华大使一行' },
      { kind: 'reception', date: '2026-06-25', name: '会见了日本驻华大使一行' },
    ],
  ],
  [
    'several guests whom one sentence names are one reception',
    '李敏分别会见法国大使和德国大使\n6月24日，市长李敏在青山宾馆分别会见法国驻华大使罗梁和德国驻华大使贝蒂娜，转达市委书记苏立民的问候。',
    [{ kind: 'reception', chairs: ['李敏'], attendees: ['罗梁', '贝蒂娜'] }],
  ],
  [
    'a reception and talks in one sentence, each in its own town',
    '王晨阳访问友好城市\n6月20日，市长王晨阳在金边会见副市长宋赛，在万象同市长本通举行会谈。',
    [
      { kind: 'reception', place: '金边', attendees: ['宋赛'] },
      { kind: 'reception', place: '万象' },
    ],
  ],
  [
    'two tours on two days are two inspections',
    '县领导开展调研\n6月23日，县委书记陆承志到河口镇调研防汛工作。\n6月25日，陆承志到东湾乡督导检查安全生产工作。县领导高山参加。',
    [
      { kind: 'inspection', date: '2026-06-23', place: '河口镇', attendees: [] },
      { kind: 'inspection', date: '2026-06-25', place: '东湾乡', attendees: ['高山'] },
    ],
  ],
  [
    'one tour that its headline, its lead and a stop on its second day tell',
    '省委书记宋怀远在临江调研\n6月8日至10日，省委书记宋怀远先后到临江县、安平县，深入企业、社区，就推进乡村全面振兴进行调研。\n9日下午，在安平县石桥村，宋怀远走进村党群服务中心，详细了解基层减负情况。\n省委秘书长段正澄，市委书记耿志学参加调研。',
    [
      {
        kind: 'inspection',
        date: '2026-06-08/2026-06-10',
        chairs: ['宋怀远'],
        attendees: ['段正澄', '耿志学'],
      },
    ],
  ],
  [
    'who toured also presided over the meeting that followed',
    '张国梁赴安平县指导抗震救灾\n副省长张国梁24日率有关部门负责同志赶赴安平县，指导抗震救灾工作。\n张国梁深入受灾村庄，查看安置情况。随后主持召开会议，研究部署下一步工作。',
    [
      { kind: 'inspection', date: '2026-06-24', chairs: ['张国梁'] },
      { kind: 'meeting', name: '会议', date: '2026-06-24', chairs: ['张国梁'] },
    ],
  ],
  [
    'petitioners received at a centre',
    '6月11日上午，市长崔灏到市人民来访接待中心接待来访群众。副市长岑参参加接访。',
    [{ kind: 'inspection', chairs: ['崔灏'], attendees: ['岑参'] }],
  ],
  ['what somebody means to study is no tour', '政协委员汪小帆把调研重点放在养老服务上。', []],
  [
    'a commission for inspecting discipline inspects nothing here',
    '新闻媒体播发李希声在中国共产党临江县纪律检查委员会第五次全体会议上的工作报告。',
    [{ kind: 'meeting', status: 'mentioned' }],
  ],
];

const CEREMONIES: Case[] = [
  [
    'a plaque: those who unveil it, who presides',
    '6月14日，青山市第二人民医院新院区启用揭牌仪式举行。市委书记苏立民、省卫生健康委副主任鲁直为新院区揭牌。副市长方正主持仪式。',
    [
      {
        kind: 'ceremony',
        name: '青山市第二人民医院新院区启用揭牌仪式',
        chairs: ['方正'],
        attendees: ['苏立民', '鲁直'],
        parts: ['acted: 苏立民 鲁直', 'presided: 方正'],
      },
    ],
  ],
  [
    'a signing of many projects',
    '我市举行重点项目集中签约仪式\n6月19日，全市2026年第二季度重点项目集中签约仪式在市会展中心举行。市委书记苏立民出席仪式并致辞，市长崔灏主持仪式。',
    [
      {
        kind: 'ceremony',
        name: '2026年第二季度重点项目集中签约仪式',
        place: '市会展中心',
        chairs: ['崔灏'],
        attendees: ['苏立民'],
      },
    ],
  ],
  [
    'who is given a prize at a meeting of praise was there',
    '6月20日，全市劳动模范表彰大会举行。市委书记苏立民向劳动模范叶知秋颁发奖章。',
    [{ kind: 'meeting', attendees: ['苏立民', '叶知秋'] }],
  ],
  [
    'a banquet: for whom it is given does not give it',
    '6月24日晚，市长苏见微在青山宾馆为法国大使罗梁举行欢迎宴会。何立参加。',
    [
      {
        kind: 'ceremony',
        name: '欢迎宴会',
        place: '青山宾馆',
        chairs: ['苏见微'],
        attendees: ['罗梁', '何立'],
      },
    ],
  ],
  [
    'one ceremony under two names, the headline’s with no day',
    '烈士遗骸安葬仪式举行\n今天（6月22日）上午，烈士遗骸及相关遗物安葬仪式在青山烈士陵园举行。',
    [{ kind: 'ceremony', name: '烈士遗骸及相关遗物安葬仪式', date: '2026-06-22' }],
  ],
  ['one that takes place every year is none of the day', '这是连队每年都要举行的建连仪式。', []],
  ['only its hall is meant', '大会堂仪式现场，官兵代表整齐列队，气氛庄重。', []],
];

const VOTES: [what: string, text: string, votes: string[]][] = [
  [
    'for, against, abstained',
    '会议以21票赞成、0票反对、2票弃权，表决通过了县人民政府关于决算的决议。',
    ['21票赞成、0票反对、2票弃权 = 21:0:2'],
  ],
  [
    'the word before the figure',
    '表决结果：赞成1952票，反对1票，弃权3票，会议表决通过了关于预算的决议。',
    ['赞成1952票，反对1票，弃权3票 = 1952:1:3'],
  ],
  [
    'no abstention is told',
    '会议以赞成票22票、反对票1票表决通过了人事任免事项。',
    ['赞成票22票、反对票1票 = 22:1:-'],
  ],
  ['every vote', '会议全票通过了《临江县代表建议办理办法》。', ['全票通过 = unanimous']],
  ['with one voice', '大会一致通过了关于工作报告的决议。', ['一致通过 = unanimous']],
  ['a vote whose figures nobody tells', '会议表决通过了关于工作报告的决议。', []],
  ['a ticket is no vote', '会议审议通过了景区门票定价方案，门票为50元。', []],
];

const events = (text: string): Expected[] => read(text).events.map(plain);

describe('sittings and meetings', () => {
  test.each(SITTINGS)('%s', (_what, text, expected) => expect(events(text)).toMatchObject(expected));
});
describe('visits', () => {
  test.each(VISITS)('%s', (_what, text, expected) => expect(events(text)).toMatchObject(expected));
});
describe('ceremonies', () => {
  test.each(CEREMONIES)('%s', (_what, text, expected) => expect(events(text)).toMatchObject(expected));
});

test.each(VOTES)('votes: %s', (_what, decision, votes) => {
  const [event] = events(`6月24日，县十八届人大常委会召开第三十五次会议。\n${decision}`);
  expect(event?.votes).toEqual(votes);
});

test('a list under a heading: one appointment a person', () => {
  const notice =
    '临江县人大常委会任免名单\n（2026年6月13日临江县第十八届人大常委会第三十一次会议通过）\n任命：\n顾长风为临江县人民政府副县长；\n冯小宁为临江县人民法院审判员。\n免去：\n何雨桐的临江县财政局局长职务。\n会议结束。';
  expect(read(notice).appointments.map(acted)).toEqual([
    '顾长风 appointed 临江县人民政府副县长',
    '冯小宁 appointed 临江县人民法院审判员',
    '何雨桐 removed 临江县财政局局长',
  ]);
});

test('a notice of breaches of discipline tells no event', () => {
  const notice =
    '县纪委监委通报3起典型问题\n日前，县纪委监委对3起典型问题进行通报。2023年9月，县林业局原局长金玉堂违规组织公款旅游。金玉堂受到党内严重警告处分。';
  expect(events(notice)).toEqual([]);
});
