import { expect, test } from 'vitest';
import { read } from '../read.ts';
import { plain } from './plain.ts';

type Expected = Partial<ReturnType<typeof plain>>;

/** Which day is a meeting's own, and which meetings that the text speaks of are one. */
const TABLE: [what: string, text: string, events: Expected[]][] = [
  [
    'a description that holds its day; a meeting that passed its own agenda',
    '青山快讯\n青山县人大常委会24日举行全体会议通过了《青山条例》。\n青山合作理事会会议25日通过议程，讨论有关问题。',
    [
      { date: '2026-06-24', status: 'held' },
      { name: '青山合作理事会会议', date: '2026-06-25', status: 'held' },
    ],
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
  [
    'behind another thing that was held, and behind talks that were presided over',
    '青山快讯\n青山签约。\n25日，我市举行“青山购物季”和“乐游青山”主题推介会。\n6月23日至24日，市长苏见微分别主持领导人第十四次会晤、青山发展对话会。',
    [
      { name: '“乐游青山”主题推介会', status: 'held', date: '2026-06-25' },
      { name: '领导人第十四次会晤', status: 'held', date: '2026-06-23/2026-06-24' },
      { name: '青山发展对话会', status: 'held', date: '2026-06-23/2026-06-24' },
    ],
  ],
  [
    'quoted, by who spoke there',
    '青山\n法国外长默茨12日在出席第三届“青山—巴黎对话会”时表示，愿加强合作。',
    [{ name: '第三届“青山—巴黎对话会”', status: 'held', date: '2026-06-12', attendees: ['默茨'] }],
  ],
  [
    'so many of them are none',
    '全年共举办培训班126.6万期。已举办线上线下招聘会200多场。各地通过讲党课宣讲。',
    [],
  ],
  [
    'what was learnt there is no meeting that was studied',
    '市委理论学习中心组25日就学习贯彻党的二十大精神进行第一次集体学习。市委书记陆承志主持。',
    [{ name: '第一次集体学习', status: 'held', date: '2026-06-25', chairs: ['陆承志'] }],
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
