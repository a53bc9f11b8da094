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
      { name: '全市防汛抗旱工作视频会议', status: 'held', attendees: ['苏见微'] },
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
];

test.each(TABLE)('%s', (_what, text, expected) => {
  expect(read(text).events.map(plain)).toMatchObject(expected);
});
