import { expect, test } from 'vitest';
import { read } from '../read.ts';
import { plain } from './plain.ts';

type Expected = Partial<ReturnType<typeof plain>>;

/** Several events in one report, and one event under two names. */
const TABLE: [what: string, text: string, events: Expected[]][] = [
  [
    'two meetings in one breath: who took part took part in both',
    '苏见微主持召开市政府党组会议和市政府第40次常务会议\n6月25日，市长苏见微先后主持召开市政府党组会议和市政府第40次常务会议，学习有关精神。\n会议强调，要抓好落实。\n副市长何立、高山参加会议。',
    [
      { name: '市政府党组会议', chairs: ['苏见微'], attendees: ['何立', '高山'] },
      { name: '市政府第40次常务会议', chairs: ['苏见微'], attendees: ['何立', '高山'] },
    ],
  ],
  [
    'a tour and the meeting that ended it: the same company, but the place is the tour’s',
    '温晓岚到河口镇调研\n6月25日，县长温晓岚到河口镇调研民营经济发展工作，并主持召开座谈会。\n座谈会上，温晓岚听取了汇报。\n副县长高山参加。',
    [
      { kind: 'inspection', place: '河口镇', chairs: ['温晓岚'], attendees: ['高山'] },
      { kind: 'meeting', name: '座谈会', place: null, chairs: ['温晓岚'], attendees: ['高山'] },
    ],
  ],
  [
    'each verb has its own object: 参加会见, 出席仪式',
    '市政府与瑞丰集团签约\n6月25日，市政府与瑞丰集团举行战略合作签约仪式。仪式前，市委书记陈若渝会见了瑞丰集团董事长马永年一行。\n副市长何立参加会见并出席签约仪式。',
    [
      { kind: 'ceremony', attendees: ['何立'] },
      { kind: 'reception', chairs: ['陈若渝'], attendees: ['马永年', '何立'] },
    ],
  ],
  [
    'a headline’s vague name and the lead’s own',
    '县委理论学习中心组举行集体学习\n6月25日，县委理论学习中心组专题学习会召开，县委书记陆承志主持。',
    [{ name: '县委理论学习中心组专题学习会', date: '2026-06-25', chairs: ['陆承志'] }],
  ],
  [
    'a standing committee that is convened means its meeting',
    '县政协召开十届十八次常委会\n6月25日，县政协召开十届十八次常委会，县政协主席褚玉良主持会议。',
    [{ name: '十届十八次常委会', date: '2026-06-25', chairs: ['褚玉良'] }],
  ],
  [
    'its number without 第',
    '6月25日，五届市委召开108次常委会会议。市委书记陈若渝主持会议。',
    [{ name: '108次常委会会议', chairs: ['陈若渝'] }],
  ],
  ['so many meetings are none', '今年以来，县政协召开18次常委会会议。', []],
  [
    'a preparatory sitting is its meeting’s',
    '6月25日，县第十八届人民代表大会第三次会议在县影剧院召开大会预备会议。县人大常委会主任常青主持会议。',
    [{ name: '县第十八届人民代表大会第三次会议', place: '县影剧院', chairs: ['常青'] }],
  ],
  [
    'who was at the second meeting stands right behind it',
    '6月25日，县委书记陆承志主持召开县委常委会会议。县长温晓岚、县委副书记高山出席会议。\n会议还研究了其他事项。\n随后，陆承志主持召开县委深改委第三次会议。温晓岚、高山参加。\n会议指出，要抓好落实。',
    [
      { name: '县委常委会会议', chairs: ['陆承志'], attendees: ['温晓岚', '高山'] },
      { name: '县委深改委第三次会议', chairs: ['陆承志'], attendees: ['温晓岚', '高山'] },
    ],
  ],
  [
    'an office whose name begins with 应 asks for nothing',
    '6月25日，县长温晓岚在县应急管理局主持召开全县防汛工作调度会。',
    [{ name: '全县防汛工作调度会', status: 'held', place: '县应急管理局', chairs: ['温晓岚'] }],
  ],
  [
    'what is asked for is not held',
    '会议要求，各学校应立即召开安全教育大会。',
    [{ name: '安全教育大会', status: 'mentioned' }],
  ],
  [
    'what was convened after the main meeting, with no day of its own',
    '市六届人大常委会第三十次会议召开\n6月25日，市六届人大常委会第三十次会议召开。市人大常委会主任梁思齐主持会议。\n会议听取了报告。会议结束后，梁思齐主持召开市人大常委会党组会议。',
    [
      { name: '市六届人大常委会第三十次会议', chairs: ['梁思齐'] },
      { name: '市人大常委会党组会议', date: '2026-06-25', status: 'held', chairs: ['梁思齐'] },
    ],
  ],
  [
    'a meeting that closed just before is not what is told',
    '6月25日，市六届人大五次会议刚闭幕，市长温晓岚随即主持召开动员部署会。',
    [
      { name: '市六届人大五次会议', status: 'mentioned' },
      { name: '动员部署会', status: 'held', chairs: ['温晓岚'] },
    ],
  ],
  [
    'convened the other day: cited',
    '6月25日，全市农村工作会议召开。会议指出，日前召开的省委农村工作会议作出了部署。',
    [
      { name: '全市农村工作会议', status: 'held' },
      { name: '省委农村工作会议', status: 'mentioned', date: null },
    ],
  ],
  [
    'a decision that calls a meeting gives its day, though the paper came out later',
    '6月26日，市委书记陈若渝主持召开市委常委会，决定6月28日召开市委六届九次全会。',
    [
      { name: '市委常委会', status: 'held', date: '2026-06-26' },
      { name: '市委六届九次全会', status: 'scheduled', date: '2026-06-28' },
    ],
  ],
  [
    'a title that calls a meeting reports none',
    '6月25日，县政协召开主席会议，审议《关于召开县政协第十一届委员会第五次会议的决定（草案）》。',
    [{ status: 'held', documents: ['《关于召开县政协第十一届委员会第五次会议的决定（草案）》'] }],
  ],
  [
    'what is taught there is part of the name',
    '6月25日，县总工会召开党的二十届四中全会精神宣讲报告会。县总工会主席高山主持。',
    [{ name: '党的二十届四中全会精神宣讲报告会', chairs: ['高山'] }],
  ],
  [
    'rectification after an inspection, whatever 巡视 is elsewhere',
    '6月25日，市委常委班子召开巡视整改专题民主生活会。市委书记陈若渝主持。',
    [{ name: '巡视整改专题民主生活会', chairs: ['陈若渝'] }],
  ],
  [
    'a zone that no list of places holds',
    '6月25日，市长苏见微深入经开区督导安全生产工作。',
    [{ kind: 'inspection', place: '经开区' }],
  ],
  ['a river that is walked', '6月25日，县委书记陆承志开展巡河巡林活动。', [{ name: '开展巡河巡林活动' }]],
  [
    'who gives a ceremony of welcome abroad holds it',
    '6月25日，市长苏见微出席塔吉克斯坦总统拉赫蒙在国家宫举行的欢迎仪式。',
    [{ kind: 'ceremony', name: '欢迎仪式', place: '国家宫', chairs: ['拉赫蒙'], attendees: ['苏见微'] }],
  ],
  [
    'whom it is given for is welcomed there',
    '6月25日，塔吉克斯坦总统拉赫蒙在杜尚别为市长苏见微举行隆重的欢迎仪式。',
    [{ name: '欢迎仪式', chairs: ['拉赫蒙'], attendees: ['苏见微'] }],
  ],
  [
    'who only attends what a government holds is no host',
    '6月25日，市长苏见微出席青山市人民政府举行的项目开工仪式。',
    [{ kind: 'ceremony', chairs: [], attendees: ['苏见微'] }],
  ],
  [
    'a surname that is a word of looking back: 曾',
    '6月25日，市长曾晓岚到河口镇调研。会后，曾晓岚主持召开市政府党组会议。',
    [
      { kind: 'inspection', status: 'held', chairs: ['曾晓岚'] },
      { name: '市政府党组会议', status: 'held', chairs: ['曾晓岚'] },
    ],
  ],
  [
    'all that was told above',
    '6月25日，全市教育大会召开。会后，市长苏见微会见了教师代表。市领导何立参加上述活动。',
    [
      { kind: 'meeting', attendees: ['何立'] },
      { kind: 'reception', attendees: ['何立'] },
    ],
  ],
  [
    'afternoon: of the day that was told',
    '苏见微检查防汛工作\n6月25日上午，市长苏见微主持召开专题会议。下午，苏见微到河口镇石桥村检查防汛工作。市领导何立参加。',
    [
      { name: '专题会议', date: '2026-06-25', attendees: ['何立'] },
      { kind: 'inspection', date: '2026-06-25', attendees: ['何立'] },
    ],
  ],
  [
    'the eve of a feast says no day',
    '“七一”前夕，市长苏见微走访慰问老党员。',
    [{ kind: 'inspection', date: null, status: 'held' }],
  ],
  [
    'a delegation and the town it goes to, in full in the lead',
    '苏见微率团赴苏州考察\n6月24日至25日，市长苏见微率考察团赴江苏省苏州市考察学习。',
    [{ kind: 'inspection', date: '2026-06-24/2026-06-25', place: '江苏省苏州市', chairs: ['苏见微'] }],
  ],
  [
    'to our own city, from above',
    '6月25日，副省长高山莅临我市调研水利工作。市长苏见微陪同。',
    [{ kind: 'inspection', chairs: ['高山'], attendees: ['苏见微'] }],
  ],
  [
    'two meetings that are announced with a day each',
    '第十届青山论坛和第六届青山博览会，将分别于2026年7月5日和7月3日在太谷区开幕。',
    [
      { name: '第十届青山论坛', status: 'scheduled', date: '2026-07-05' },
      { name: '第六届青山博览会', status: 'scheduled', date: '2026-07-03', place: '太谷区' },
    ],
  ],
  [
    'convened the other day, and what the report is about',
    '日前召开的市政协第四十五次主席会议，审议通过了有关决定。',
    [{ name: '市政协第四十五次主席会议', status: 'held' }],
  ],
  [
    'those who hold it with each other',
    '6月25日，市长苏见微与瑞丰集团董事长马永年、金桥集团总裁何立举行第七次圆桌对话会。',
    [{ name: '第七次圆桌对话会', chairs: [], attendees: ['苏见微', '马永年', '何立'] }],
  ],
  [
    'host and guest preside together',
    '6月25日，副市长何立会见法国大使罗梁，并共同主持青山港合作联委会第九次会议。',
    [
      { kind: 'reception', attendees: ['罗梁'] },
      { name: '青山港合作联委会第九次会议', chairs: ['何立', '罗梁'] },
    ],
  ],
  [
    'under somebody’s eyes',
    '6月25日，市政府举行宪法宣誓仪式。在市长苏见微监誓下，新任局长依次宣誓。',
    [{ kind: 'ceremony', attendees: ['苏见微'] }],
  ],
  [
    'one alone, who stands for others',
    '苏见微会见法国大使\n6月25日，市长苏见微会见法国大使罗梁。\n秦正等参加会见。',
    [{ kind: 'reception', attendees: ['罗梁', '秦正'] }],
  ],
  [
    'the day of an arrival is not the meeting’s',
    '6月25日，市长苏见微抵达太谷区，将出席第十届青山论坛并考察企业。',
    [{ name: '第十届青山论坛', status: 'scheduled', date: null }],
  ],
  ['both forums that there have been are no event', '近年来，青山市主持召开两届“丝路”国际合作高峰论坛。', []],
  [
    'a body as the place that is gone to',
    '6月25日，市长苏见微来到青山科技大学考察。',
    [{ kind: 'inspection', place: '青山科技大学' }],
  ],
  [
    'a guest whose name is spaced out to the width of others',
    '6月25日，县长温晓岚会见了中科集团董事长柴　进一行，双方交流。',
    [
      {
        kind: 'reception',
        name: '会见了中科集团董事长柴　进一行',
        chairs: ['温晓岚'],
        attendees: ['柴　进'],
      },
    ],
  ],
  [
    'who went along at each place makes no tour of his own',
    '6月23日至24日，副市长高山先后深入太谷区、河口镇督导检查禁毒工作。区领导温晓岚、苏见微分别在当地陪同督导。',
    [{ kind: 'inspection', chairs: ['高山'], attendees: ['温晓岚', '苏见微'] }],
  ],
  [
    'those of a list that goes on with a term in quotation marks',
    '6月25日，安全生产推进会召开。团党委书记高山出席会议并讲话。团领导温晓岚、苏见微及各连队、社区“第一书记”参加会议。',
    [{ kind: 'meeting', attendees: ['高山', '温晓岚', '苏见微'] }],
  ],
  [
    'what is to be discussed on a subject',
    '县政协主席高山说，县政协还将围绕农村公路建设开展对口协商会。',
    [{ kind: 'meeting', status: 'scheduled' }],
  ],
  [
    'a committee’s inspection of a law’s enforcement',
    '6月25日，县人大常委会主任温晓岚带领执法检查组对教育工作情况进行执法检查。',
    [{ kind: 'inspection', name: '对教育工作情况进行执法检查', chairs: ['温晓岚'] }],
  ],
  [
    'a ceremony that is told of only by who came',
    '健步走\n6月25日，一场健步走活动在太谷区举行。市领导何立出席启动仪式。',
    [{ kind: 'ceremony', name: '启动仪式', date: '2026-06-25', chairs: [], attendees: ['何立'] }],
  ],
  [
    'a presidium’s sitting, with the congress whose it is',
    '6月25日，县五届人大三次会议主席团第三次会议召开。主席团常务主席常青主持会议。',
    [{ name: '县五届人大三次会议主席团第三次会议', chairs: ['常青'] }],
  ],
  [
    'what only the headline names was on the lead’s day',
    '苏见微参加河西代表团审议\n6月25日，市长苏见微来到河西代表团，与代表一起审议报告。',
    [{ name: '河西代表团审议', date: '2026-06-25', attendees: ['苏见微'] }],
  ],
  [
    'summed up in a year’s review',
    '青山市一年回望\n青山市这一年稳中有进。\n今年以来，市长苏见微先后主持召开市委财经委员会第一次会议。青山博览会的成功举办添了动力。',
    [{ status: 'mentioned' }, { status: 'mentioned' }],
  ],
  ['so many concerts are none', '6月25日，市大剧院将呈现19场民族音乐会。', []],
  [
    'a number behind a body’s meeting belongs to its name',
    '6月25日，市长苏见微出席了青山互信会议第六次峰会并致辞。',
    [{ name: '青山互信会议第六次峰会', attendees: ['苏见微'] }],
  ],
  [
    'a state and its town in one word of the segmenter’s',
    '多国代表25日在法国巴黎举行闭门会议。',
    [{ name: '闭门会议', place: '法国巴黎' }],
  ],
  [
    'only the day stands between a forum and its place',
    '由青山市人民政府主办的青山传播论坛，今天（6月26日）在太谷区举行。',
    [{ name: '青山传播论坛', date: '2026-06-26', place: '太谷区' }],
  ],
  [
    'for whom a banquet is given may have no names; who presides at the opening does not hold it',
    '第三届青山论坛开幕\n6月25日，第三届青山论坛开幕式在太谷区举行。\n当天，市长苏见微为与会嘉宾举行欢迎宴会。何立主持开幕式。',
    [
      { name: '第三届青山论坛开幕式', chairs: ['何立'] },
      { name: '欢迎宴会', chairs: ['苏见微'], date: '2026-06-25' },
    ],
  ],
  [
    'a press conference of a congress, by its whole name',
    '6月25日，市政协六届三次会议新闻发布会举行。',
    [{ name: '市政协六届三次会议新闻发布会' }],
  ],
  [
    'going on now',
    '青山快讯\n青山一批项目开工。\n第三届青山博览会正在太谷区举行。',
    [{ name: '第三届青山博览会', status: 'held', place: '太谷区' }],
  ],
  [
    'what others set up, and who came',
    '6月25日，市长苏见微出席商会发起的“青山联盟”启动仪式。',
    [{ kind: 'ceremony', name: '“青山联盟”启动仪式', status: 'held', attendees: ['苏见微'] }],
  ],
  [
    'what a congress passed is spoken of',
    '6月25日，市第五次党代会审议通过的《青山市工作报告》出版。',
    [{ status: 'mentioned' }],
  ],
  [
    'a body that holds something is not convened',
    '6月25日，全国人大常委会举行宪法宣誓仪式。',
    [{ kind: 'ceremony', name: '宪法宣誓仪式' }],
  ],
  [
    'a town that no list has, behind its state',
    '6月25日，第九届青山部长会议在波兰奥波莱举行。',
    [{ place: '波兰奥波莱' }],
  ],
  [
    'a ceremony before talks was on their day; who welcomes holds it',
    '苏见微到访\n6月25日，市长苏见微同法国大使罗梁举行会谈。会谈前，苏见微在市会议中心为罗梁举行欢迎仪式。',
    [
      { kind: 'reception', date: '2026-06-25' },
      { kind: 'ceremony', date: '2026-06-25', chairs: ['苏见微'], attendees: ['罗梁'] },
    ],
  ],
  [
    'only meant: a pretext',
    '6月25日，发言人表示，何立以参加巴拉圭总统就职仪式为由过境。',
    [{ status: 'mentioned' }],
  ],
  [
    'talks in a hall',
    '6月25日，市长苏见微在市行政中心与法国大使罗梁一行举行会谈。',
    [{ kind: 'reception', place: '市行政中心', attendees: ['罗梁'] }],
  ],
];

test.each(TABLE)('%s', (_what, text, expected) => {
  expect(read(text).events.map(plain)).toMatchObject(expected);
});
