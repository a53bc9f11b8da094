import { expect, test } from 'vitest';
import { read } from '../read.ts';
import { plain } from './plain.ts';

type Expected = Partial<ReturnType<typeof plain>>;

/** One meeting, another that is called alike, or a kind of meeting; whose words and whose presence are told. */
const TABLE: [what: string, text: string, events: Expected[]][] = [
  [
    'kinds of meetings are none',
    '我市采取集体学习、个人自学等方式抓好落实。本届展会通过组织搭建行业论坛等活动提供交流机会。一系列签约活动同步展开。各类招聘会吸引众多市民。',
    [],
  ],
  ['a body called like a meeting', '国际法院应联合国大会请求发表意见。联合国大会第2758号决议不容挑战。', []],
  [
    'one that is named stays',
    '2026年青山论坛等活动广受欢迎。',
    [{ name: '2026年青山论坛', status: 'mentioned' }],
  ],
  [
    'two that are called alike, held by two',
    '庆祝\n中国驻德国使馆近日举行国庆招待会。\n中国驻秘鲁使馆近日举行国庆招待会。',
    [{ name: '国庆招待会' }, { name: '国庆招待会' }],
  ],
  [
    'the same one, told of twice',
    '新闻发布会\n6月25日，市政府新闻办举行新闻发布会。市政府新闻办举行的新闻发布会上，公布了数据。',
    [{ name: '新闻发布会', date: '2026-06-25' }],
  ],
  [
    'in somebody’s words others were elsewhere',
    '6月25日，市长苏见微会见法国外长默茨。\n苏见微表示，市委书记陆承志去年应邀出席青山对话会，成果丰硕。',
    [{ chairs: ['苏见微'], attendees: ['默茨'] }, { name: '青山对话会' }],
  ],
  [
    'who came and congratulated, and who spoke',
    '6月25日，青山市团代会开幕。市领导陆承志、苏见微到会祝贺，市委副书记何立代表市委致词。',
    [{ name: '青山市团代会', attendees: ['陆承志', '苏见微', '何立'] }],
  ],
  [
    'whom somebody stands for receives nobody',
    '青山\n应邀请，陈若渝主席特别代表、副市长何立6月25日在巴黎出席就职仪式，并会见法国总统默茨。',
    [{ name: '就职仪式' }, { kind: 'reception', chairs: ['何立'], attendees: ['默茨'] }],
  ],
  [
    'what was done in a meeting behind a reception',
    '青山表彰大会25日在太谷区召开。市长苏见微会见大会代表。副市长何立参加会见并在大会上传达批示。',
    [
      { name: '青山表彰大会', attendees: ['何立'] },
      { kind: 'reception', chairs: ['苏见微'], attendees: ['何立'] },
    ],
  ],
  [
    'kinds of people between names and the verb',
    '青山运动会25日在太谷区开幕。\n陆承志、苏见微，以及来自各地的领导人和贵宾出席开幕式。\n组委会主席何立在致辞时，对来宾表示欢迎。',
    [{ name: '青山运动会', attendees: ['陆承志', '苏见微', '何立'] }],
  ],
  [
    'the family of somebody who is dead',
    '6月25日，市委举行座谈会，纪念陈若渝同志诞辰100周年。市长苏见微出席会议，陈若渝同志亲属参加座谈会。',
    [{ name: '举行座谈会，纪念陈若渝同志诞辰100周年', attendees: ['苏见微'] }],
  ],
  [
    'a ceremony by its purpose behind a comma',
    '6月25日，市长苏见微在太谷区举行仪式，欢迎法国总统默茨对我市进行访问。',
    [
      {
        kind: 'ceremony',
        name: '举行仪式，欢迎法国总统默茨对我市进行访问',
        chairs: ['苏见微'],
        attendees: ['默茨'],
      },
    ],
  ],
  ['an echo is no tour', '反响\n陆承志书记近日在太谷区考察时发表的重要讲话，在干部群众中引发热烈反响。', []],
  [
    'spoken there for others; a torch has another day',
    '青山\n中国代表25日在青山理事会第54届会议代表80多个国家作共同发言。\n25日，第31届青山大学生运动会火炬传递活动举行。',
    [
      { name: '青山理事会第54届会议', status: 'held', date: '2026-06-25' },
      { name: '第31届青山大学生运动会', status: 'mentioned', date: null },
    ],
  ],
  [
    'a month, a town that no list has, a joint conference',
    '首届青山博览会将于11月举行。\n法国总统默茨24日在约旦南部城市亚喀巴举行青山对话会。\n市政府和组委会25日在主媒体中心联合举行发布会。',
    [
      { name: '首届青山博览会', status: 'scheduled', date: '2026-11' },
      { name: '青山对话会', place: '约旦南部城市亚喀巴' },
      { name: '发布会', place: '主媒体中心' },
    ],
  ],
  [
    'names of two halves, in a list and behind 了',
    '论坛增加了生物多样性与现代农业论坛、生命科学与大健康论坛。',
    [{ name: '生物多样性与现代农业论坛' }, { name: '生命科学与大健康论坛' }],
  ],
  [
    'one of so many, though it is still to come',
    '其间还将组织开展读者大会、系列访谈等750多场活动。活动包括举办青山音乐会等各类活动约200项。',
    [],
  ],
  [
    'a number in front of quotation marks; where it was learnt',
    '第二届“青山航商大会”25日在太谷区举行。\n记者从太谷区召开的2026青山地理大会上了解到，产业规模扩大。',
    [
      { name: '第二届“青山航商大会”', status: 'held' },
      { name: '2026青山地理大会', place: '太谷区' },
    ],
  ],
  [
    'two in one sentence, each with its place',
    '青山\n在德国举行的青山峰会和即将在西班牙举行的碧湖峰会引发抗议。',
    [{ name: '青山峰会' }, { name: '碧湖峰会', status: 'scheduled', place: '西班牙' }],
  ],
  [
    'only what a report is about; whom a letter went to; years ago',
    '书面报告\n会议审议陆承志同志出席第六次青山议长大会情况的书面报告。\n苏见微致信出席青山教师座谈会的各位老师。\n两年前的3月15日，在青山对话会上，陆承志提出倡议。',
    [
      { name: '第六次青山议长大会', status: 'mentioned' },
      { name: '青山教师座谈会', status: 'mentioned' },
      { name: '青山对话会', status: 'mentioned', date: null },
    ],
  ],
  [
    'a province that no list has; a law of long ago',
    '市长苏见微24日在伊朗南部布什尔省与司令默茨举行会晤。\n6月25日，市政府举行新闻发布会。2017年9月1日，全国人大常委会通过了《青山国歌法》。',
    [
      { kind: 'reception', place: '伊朗南部布什尔省' },
      { name: '新闻发布会', documents: [] },
    ],
  ],
  [
    'a speech that is spoken of; what is to come next year; a tour of long ago',
    '青山\n书记近日批示。\n陆承志同志在青山论坛上发表的重要讲话，为工作指明方向。\n中方明年举办减贫论坛、青年论坛。\n过去一年，何立同志走访调研了几十家企业。',
    [
      { name: '青山论坛', status: 'mentioned', attendees: [] },
      { name: '减贫论坛', status: 'scheduled' },
      { name: '青年论坛', status: 'scheduled' },
    ],
  ],
  [
    'the eve of a day is no place, nor is a verb',
    '青山座谈会25日在建军节前夕举行。\n市长苏见微26日在太谷区考察并主持召开加强生态保护座谈会。',
    [
      { name: '青山座谈会', place: null },
      { kind: 'inspection', name: '在太谷区考察', place: '太谷区' },
      { name: '加强生态保护座谈会' },
    ],
  ],
  [
    'its own day that is today, behind 仍将于 too',
    '市政府将于25日召开安全会议。\n青山协议签署仪式仍将于29日在太谷区举行。',
    [
      { name: '安全会议', status: 'scheduled', date: '2026-06-25' },
      { name: '青山协议签署仪式', status: 'scheduled', date: '2026-06-29', place: '太谷区' },
    ],
  ],
  [
    'who is called comrade; so many are none',
    '讨论\n苏见微同志在参加青山代表团讨论时说，完全赞同。\n教育部门计划开展省级招聘会超50场。各校通过举行入队仪式传承红色基因。',
    [{ name: '青山代表团讨论', attendees: ['苏见微'] }],
  ],
  [
    'a name from the sentence’s beginning, whatever stands before 和',
    '政协青山县委员会优秀提案和先进承办单位表彰会20日下午在太谷区召开。\n苏见微主席和夫人何立出席青年座谈会。',
    [
      { name: '政协青山县委员会优秀提案和先进承办单位表彰会', status: 'held', place: '太谷区' },
      { name: '青年座谈会' },
    ],
  ],
  [
    'one of the most important is none; a year is summed up; a course ended',
    '作为峰会最重要的筹备会议之一，外长会25日在太谷区举行。\n这一年，第三届青山论坛等活动成功举办。\n青山干部专题研讨班23日下午在太谷区结业。',
    [
      { name: '外长会', status: 'held', place: '太谷区' },
      { name: '第三届青山论坛', status: 'mentioned' },
      { name: '青山干部专题研讨班', status: 'held', date: '2026-06-23', place: '太谷区' },
    ],
  ],
  [
    'each embassy’s own',
    '庆祝\n各使馆办了活动。\n在中国驻秘鲁使馆举行的国庆招待会上，来宾祝贺。\n中国驻泰国使馆在曼谷举行国庆招待会。',
    [
      { name: '国庆招待会', status: 'held' },
      { name: '国庆招待会', status: 'held', place: '曼谷' },
    ],
  ],
  [
    'the title of the report that it heard; a fair by its short name; talks are no work meeting',
    '青山市党代会25日在太谷区开幕。市委书记陆承志作题为《实干争先》的报告。\n第五届青山国际茶博会拟定于9月20日在太谷区举办。\n市长苏见微24日与法国外长默茨举行工作会谈。',
    [
      { name: '青山市党代会', attendees: ['陆承志'], documents: ['《实干争先》'] },
      { name: '第五届青山国际茶博会', status: 'scheduled', date: '2026-09-20' },
      { kind: 'reception', attendees: ['默茨'] },
    ],
  ],
  [
    'the first and the second are two; the fuller days; today behind a clock time',
    '青山\n首届青山峰会25日在太谷区举行。下一步将于2028年举办第二届青山峰会。\n第九届碧湖论坛将于9月20日举办。第九届碧湖论坛将于9月20日至23日在太谷区举办。\n航天员将于今天晚上8时18分，在太谷区青山广场举行出征仪式。',
    [
      { name: '首届青山峰会', status: 'held', date: '2026-06-25' },
      { name: '第二届青山峰会', status: 'scheduled' },
      { name: '第九届碧湖论坛', date: '2026-09-20/2026-09-23', place: '太谷区' },
      { name: '出征仪式', status: 'scheduled', date: '2026-06-26' },
    ],
  ],
];

test.each(TABLE)('%s', (_what, text, expected) => {
  expect(read(text).events.map(plain)).toMatchObject(expected);
});
