import { expect, test } from 'vitest';
import { read } from '../read.ts';
import { plain } from './plain.ts';

type Expected = Partial<ReturnType<typeof plain>>;

/** What a meeting is called, and whether it was held, will be, or is only cited. */
const TABLE: [what: string, text: string, events: Expected[]][] = [
  ['a site is called after a meeting', '6月25日，人们在青山会议旧址重温历史。', []],
  ['a parliament is called like a meeting', '6月25日，巴西国民代表大会方面称，洪水冲毁两座大坝。', []],
  [
    'the whole country’s, on both sides of 和',
    '全国档案工作先进集体和先进个人表彰大会25日在太谷区举行。',
    [{ name: '全国档案工作先进集体和先进个人表彰大会', place: '太谷区' }],
  ],
  [
    'verbs before the name are the sentence’s',
    '巴方高度肯定中巴合作论坛。双方顺利完成前两届论坛会议。愿推进亚太论坛建设。市委统筹谋划青山干部培训班工作。',
    [
      { name: '中巴合作论坛', status: 'mentioned' },
      { name: '前两届论坛会议' },
      { name: '亚太论坛' },
      { name: '青山干部培训班' },
    ],
  ],
  [
    'what the verb opens stays where nothing is built',
    '6月25日，推进青山流域治理座谈会在太谷区召开。',
    [{ name: '推进青山流域治理座谈会' }],
  ],
  [
    'a demand in quotation marks only ends with a meeting',
    '6月25日，外方代表反对所谓“邀请观察员参加青山大会”的提案。',
    [{ name: '青山大会' }],
  ],
  [
    'circles that meet together',
    '6月25日，市长苏见微参加了经济、农业界委员联组会。',
    [{ name: '经济、农业界委员联组会', status: 'held', attendees: ['苏见微'] }],
  ],
  [
    'what is taught, behind whose lecturers come',
    '6月25日，学习贯彻党的二十届四中全会精神市委宣讲团报告会在市党校举行。',
    [{ name: '学习贯彻党的二十届四中全会精神市委宣讲团报告会' }],
  ],
  [
    'a school year within the name',
    '6月25日，青河县第一中学2025—2026学年毕业典礼在学校礼堂举行。',
    [{ kind: 'ceremony', name: '青河县第一中学2025—2026学年毕业典礼' }],
  ],
  [
    'a lecture to the party, by who gives it',
    '6月25日，市委书记陆承志以“实干”为题，为全市党员干部讲授专题党课。市委副书记何立主持。',
    [{ name: '专题党课', date: '2026-06-25', status: 'held', chairs: ['何立'], attendees: ['陆承志'] }],
  ],
  [
    'that day’s ceremony',
    '青山快讯\n青山生态园日前开园。市长苏见微、副市长何立出席当天的开园仪式。',
    [{ name: '开园仪式', status: 'held', attendees: ['苏见微', '何立'] }],
  ],
  [
    'one of them, which is named behind the dash',
    '本届青博会主论坛之一——第三届青山创新论坛25日举行。',
    [{ name: '第三届青山创新论坛', date: '2026-06-25', status: 'held' }],
  ],
  [
    'counted down to, and announced in the next sentence',
    '25日是第十四届青山冬季运动会倒计时一周年。本届冬运会共设8个大项，将于2027年2月17日至27日在太谷区举行。',
    [
      {
        name: '第十四届青山冬季运动会',
        status: 'scheduled',
        date: '2027-02-17/2027-02-27',
        place: '太谷区',
      },
    ],
  ],
  [
    'counted down to, and only described',
    '25日是第十四届青山冬季运动会倒计时一周年。本届冬运会共设8个大项。',
    [{ name: '第十四届青山冬季运动会', status: 'mentioned' }],
  ],
  [
    'by a part of its name further on',
    '6月25日，纪念青山会战胜利80周年大会在太谷区隆重举行。\n9时整，纪念大会开始。',
    [{ name: '纪念青山会战胜利80周年大会' }],
  ],
  [
    'what a decision is cited from',
    '公告\n根据市人大常委会第三十九次会议决定，市六届人大七次会议定于7月3日召开。',
    [
      { name: '市人大常委会第三十九次会议', status: 'mentioned' },
      { name: '市六届人大七次会议', status: 'scheduled' },
    ],
  ],
  [
    'the province’s ended, then ours began',
    '6月25日，省防汛抗旱工作视频会议结束后，我市随即召开全市防汛抗旱工作视频会议。市长苏见微出席。',
    [
      { name: '省防汛抗旱工作视频会议', status: 'mentioned' },
      { name: '防汛抗旱工作视频会议', status: 'held', attendees: ['苏见微'] },
    ],
  ],
  [
    'its own sitting in the title, with its number in the lead',
    '县政府召开全体会议\n6月25日，县长温晓岚主持召开县政府第六次全体会议，讨论拟提请县十八届人大六次会议审议的《政府工作报告（讨论稿）》。',
    [
      { name: '县政府第六次全体会议', documents: ['《政府工作报告（讨论稿）》'] },
      { name: '县十八届人大六次会议', documents: [] },
    ],
  ],
  [
    'all circles that meet together',
    '6月25日，市长苏见微参加了共青团和青联、总工会、妇联界委员联组会。',
    [{ name: '共青团和青联、总工会、妇联界委员联组会' }],
  ],
  [
    'two meetings in a row: one verb and one place for both',
    '第三届中国—青山博览会和中国—青山商务与投资峰会正在太谷区举行。',
    [
      { name: '第三届中国—青山博览会', place: '太谷区', status: 'held' },
      { name: '中国—青山商务与投资峰会', place: '太谷区', status: 'held' },
    ],
  ],
  [
    'the one is over, the other goes on',
    '青山开放\n从刚刚结束的青山发展高层论坛到正在举行的青山湖论坛，众多嘉宾纷至沓来。',
    [{ status: 'mentioned' }, { status: 'held' }],
  ],
  [
    'the day until which it goes on is not its day',
    '青山快讯\n本届世园会是青山首次举办世界园艺博览会，将持续至9月28日。',
    [{ name: '世界园艺博览会', date: null }],
  ],
  [
    'a plan that may be given up',
    '青山快讯\n市长苏见微25日表示，可能会放弃在太谷区上演运动会开幕式的计划。',
    [{ status: 'mentioned', place: null }],
  ],
  [
    'what is to come has no day that is past',
    '青山快讯\n其中18日发生的事故在太谷区附近，该球场即将举行青山县第五次党代会。',
    [{ status: 'scheduled', date: null }],
  ],
  [
    'verbs of every kind that no name holds',
    '青山\n器乐演奏《迎新年》拉开晚会的序幕。宣讲从充分认识全会的重大意义讲起。双方支持青方办好2027年青山海洋大会。',
    [{ name: '2027年青山海洋大会' }],
  ],
  [
    'what opens the name, with the new era before it',
    '要落实在新时代推动青山全面振兴座谈会上的讲话精神。',
    [{ name: '新时代推动青山全面振兴座谈会' }],
  ],
  [
    'how long it still is until then',
    '青山快讯\n6月25日，距离青山第三届运动会开幕还有30天。',
    [{ name: '青山第三届运动会', status: 'mentioned' }],
  ],
  [
    'the day of a countdown and the hour of a count are not its days',
    '青山快讯\n今天（6月25日），第三届青山运动会迎来倒计时一周年。\n截至今天（6月25日）17时，第135届广交会共有客商18万人。',
    [
      { name: '第三届青山运动会', date: null },
      { name: '第135届广交会', date: null },
    ],
  ],
  [
    'asked for, and agreed on',
    '青山快讯\n青方称，已就管道事件提请理事会召开正式会议。\n6月25日，双方同意举行青巴对话机制会议。',
    [
      { name: '正式会议', status: 'mentioned' },
      { name: '青巴对话机制会议', status: 'mentioned', date: null },
    ],
  ],
  [
    'talks that are planned, behind a day of arrival',
    '青山\n24日，市长苏见微抵达太谷区，他计划与法国大使罗梁举行会谈。',
    [{ kind: 'reception', status: 'scheduled', date: null }],
  ],
  [
    'a digest’s headline and the line under it',
    '青山快讯\n商会举行青巴问题高级别会议\n商会24日举行青巴问题高级别公开辩论会。',
    [{ name: '青巴问题高级别公开辩论会', date: '2026-06-24' }],
  ],
  [
    'a press conference is not the congress of which it tells',
    '青山快讯\n青山智能大会将于7月17日举办\n今天（6月25日），青山智能大会暨青山峰会新闻发布会在太谷区举行。',
    [
      { name: '青山智能大会', status: 'scheduled', date: '2026-07-17' },
      { name: '青山智能大会暨青山峰会新闻发布会', status: 'held', date: '2026-06-25', place: '太谷区' },
    ],
  ],
  [
    'a presidium’s sittings, by their congress',
    '市六届人大七次会议主席团举行第二次会议\n市六届人大七次会议主席团第二次会议25日举行。市六届人大七次会议主席团举行第三次会议。',
    [
      { name: '市六届人大七次会议主席团举行第二次会议', date: '2026-06-25' },
      { name: '市六届人大七次会议主席团举行第三次会议' },
    ],
  ],
  [
    'of what kinds, and none that is told',
    '青山\n各地精细服务。\n市里面向企业举办专业性招聘会、综合性招聘会等。',
    [{ status: 'mentioned' }, { status: 'mentioned' }],
  ],
  [
    'a congress that is soon to come, and one that was not long ago',
    '青山\n大家学习。\n即将召开的市第六次党代会，是一次重要的大会。前不久举行的市委经济工作会议提出了任务。',
    [{ status: 'scheduled' }, { status: 'mentioned' }],
  ],
  [
    'the day was that of something else at a fair that is to come',
    '青山快讯\n今天（6月25日），第六届青山博览会举行首场供需对接会。本届博览会将于11月举行。',
    [
      { name: '第六届青山博览会', status: 'scheduled', date: null },
      { name: '供需对接会', status: 'held', date: '2026-06-25' },
    ],
  ],
  [
    'the title has its occasion, the lead its day',
    '市委召开庆祝青山建市70周年座谈会\n6月25日，市委召开座谈会，听取意见。市委书记陆承志主持。',
    [{ name: '庆祝青山建市70周年座谈会', date: '2026-06-25', chairs: ['陆承志'] }],
  ],
  [
    'a lecture within a meeting is none of its own',
    '6月25日，集团召开“七一”表彰大会。集团董事长何立出席并讲党课，总经理高山主持会议。会上宣布了《关于表彰先进的决定》。',
    [
      {
        name: '“七一”表彰大会',
        chairs: ['高山'],
        attendees: ['何立'],
        documents: ['《关于表彰先进的决定》'],
      },
    ],
  ],
  [
    'two receptions in one sentence, in the days of the visit',
    '访问\n市长苏见微22日至25日在太谷区会见法国总统马克龙。\n其间，苏见微分别会见了法国议长罗梁，还签署了备忘录，会见了法国外长默茨。',
    [
      { kind: 'reception', date: '2026-06-22/2026-06-25', attendees: ['马克龙'] },
      { kind: 'reception', date: '2026-06-22/2026-06-25', attendees: ['罗梁'] },
      { kind: 'reception', date: '2026-06-22/2026-06-25', attendees: ['默茨'] },
    ],
  ],
  [
    'a meeting that ended a tour, told further on in its paragraph',
    '调研\n6月25日，副市长何立到河口镇调研。县长温晓岚陪同。何立察看了基地，并主持召开座谈会。座谈会上，镇长高山作了汇报。',
    [
      { kind: 'inspection', date: '2026-06-25' },
      { kind: 'meeting', name: '座谈会', date: '2026-06-25', chairs: ['何立'] },
    ],
  ],
  [
    'further down, with a theme before the name; and what has opened, by what it is parted into',
    '青山快讯\n青山签约。\n25日下午，我市还举行了以“拥抱青山”为主题的城市推介大会。\n今天（6月25日）在太谷区开幕的2026青山产业博览会，分为四大板块。',
    [
      { name: '城市推介大会', status: 'held', date: '2026-06-25' },
      { name: '2026青山产业博览会', status: 'held', date: '2026-06-25', place: '太谷区' },
    ],
  ],
  [
    'a drill for it has another day; a telegram has its own',
    '青山\n6月25日，太谷区举行了纪念青山建市70周年大会第二次综合演练。\n6月25日，市长苏见微致电第38届青山峰会，表示祝贺。',
    [
      { name: '纪念青山建市70周年大会', status: 'mentioned', date: null },
      { name: '第38届青山峰会', status: 'held', date: '2026-06-25' },
    ],
  ],
  [
    'one stage of it',
    '6月25日，市长苏见微在太谷区出席青山流域第三十二次会议第二阶段会议。',
    [{ name: '青山流域第三十二次会议第二阶段会议', status: 'held', attendees: ['苏见微'] }],
  ],
  [
    'groups that sit apart',
    '议政\n大家发言。\n市政协副主席何立在参加中共界委员小组讨论时说，完全赞成。\n市政协副主席李卫国在参加少数民族界委员小组讨论时说，完全赞成。',
    [
      { name: '中共界委员小组讨论', attendees: ['何立'] },
      { name: '少数民族界委员小组讨论', attendees: ['李卫国'] },
    ],
  ],
  ['where somebody went is no tour', '青山\n过去一年，陈若渝主席的考察足迹遍布大江南北。', []],
  [
    'a tour that is only recalled',
    '青山足迹\n青山人民记得那个春天。\n陈若渝同志在太谷区考察期间，同村民亲切交谈。',
    [],
  ],
];

test.each(TABLE)('%s', (_what, text, expected) => {
  expect(read(text).events.map(plain)).toMatchObject(expected);
});
