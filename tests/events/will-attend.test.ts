/** Who will be at what is announced, and what is told again by another name. */
import { expect, test } from 'vitest';
import { read } from '../read.ts';
import { plain } from './plain.ts';

type Row = [what: string, text: string, events: Partial<ReturnType<typeof plain>>[]];

const ROWS: Row[] = [
  [
    'behind talks that are announced too',
    '要闻\n国务院总理何立将于6月28日访问印尼，并出席第十届青山论坛。',
    [{ name: '第十届青山论坛', status: 'scheduled', attendees: ['何立'] }],
  ],
  [
    'who sets out for one meeting and for another',
    '要闻\n国务院总理何立6月24日上午离开北京，赴印尼出席系列会议，赴印度出席第十八次青山峰会。',
    [{ name: '第十八次青山峰会', status: 'scheduled', place: '印度', attendees: ['何立'] }],
  ],
  [
    'with the other side, as those who will preside',
    '要闻\n国务院总理何立将于6月28日访问越南，同越方共同主持联合委员会第一次会议。',
    [{ name: '联合委员会第一次会议', status: 'scheduled', chairs: ['何立'], attendees: [] }],
  ],
  [
    'who will speak there on its day',
    '要闻\n第二十五届青山论坛6月24日开幕。俄罗斯总统何立将在28日的论坛全会上发表讲话。',
    [{ name: '第二十五届青山论坛' }, { name: '论坛全会', date: '2026-06-28', attendees: ['何立'] }],
  ],
  [
    'what the meeting decides to convene has the day, and not what it has heard of',
    '主任会议召开\n6月24日,市五届人大常委会举行第三十次主任会议。\n会议听取关于召开市人大常委会与“一府两院”领导联席会议安排意见的汇报。\n会议决定于7月2日召开市五届人大常委会第十六次会议。',
    [
      { name: '第三十次主任会议', date: '2026-06-24' },
      { name: '市人大常委会与“一府两院”领导联席会议', date: null, status: 'scheduled' },
      { name: '市五届人大常委会第十六次会议', date: '2026-07-02', status: 'scheduled' },
    ],
  ],
  [
    'who goes, and not the other side of the talks on the way',
    '要闻\n国务院总理何立将于6月28日访问印尼，同总统王海波、副总统李明远举行会谈，并出席第十届青山论坛。',
    [{ attendees: ['王海波', '李明远'] }, { name: '第十届青山论坛', attendees: ['何立'] }],
  ],
  [
    'who sets out last, and not who did before',
    '要闻\n国务院总理何立将访问印尼，外长王海波将于6月28日访问越南，并出席第十届青山论坛。',
    [{ name: '第十届青山论坛', attendees: ['王海波'] }],
  ],
  [
    'not who sets out, where another stays',
    '要闻\n省长李明远将赴北京考察，市长王海波留在青山，出席明天举行的全市经济工作会议。',
    [{}, { name: '全市经济工作会议', status: 'scheduled', attendees: [] }],
  ],
  [
    'not one of two, where the other goes along',
    '要闻\n国务院总理何立将于6月28日访问印尼，外长王海波随行，并出席第十届青山论坛。',
    [{ name: '第十届青山论坛', status: 'scheduled', attendees: [] }],
  ],
  [
    'somebody with no name attends, and not who sets out',
    '要闻\n国务院总理何立将于6月28日访问印尼，有关部门负责人将出席第十届青山论坛。',
    [{ name: '第十届青山论坛', status: 'scheduled', attendees: [] }],
  ],
  [
    'who has asked for it does not attend',
    '要闻\n应总理何立邀请，代表团将于6月28日访问印尼，出席第十届青山论坛。',
    [{ name: '第十届青山论坛', status: 'scheduled', attendees: [] }],
  ],
  [
    'an activity of signing is the ceremony that was told',
    '青山举行签约仪式\n6月24日，青山县举行春季产业项目签约仪式。县长何立主持。\n本次产业项目签约活动共有33个项目签约。',
    [{ name: '春季产业项目签约仪式', chairs: ['何立'] }],
  ],
  [
    'an activity of another kind is another event',
    '青山举行签约仪式\n6月24日，青山县举行春季产业项目签约仪式。县长何立主持。\n6月25日，青山县举行产业项目开工活动。',
    [{ name: '春季产业项目签约仪式' }, { name: '产业项目开工活动' }],
  ],
  [
    'the day on which delegates see a film is not their congress’s',
    '代表观看警示片\n6月24日下午，出席市第四次党代会的代表集中观看警示片《镜》。',
    [{ name: '市第四次党代会', date: null, status: 'mentioned' }],
  ],
  [
    'nor is that on which they report for it',
    '代表报到\n6月24日，出席市第四次党代会的代表集中报到。',
    [{ name: '市第四次党代会', date: null, status: 'mentioned' }],
  ],
  [
    'what the delegates review is done at their congress',
    '代表审议\n6月24日，出席市第四次党代会的代表集中审议了工作报告。',
    [{ name: '市第四次党代会', date: '2026-06-24', status: 'mentioned' }],
  ],
  [
    'studying that is convened by its subject',
    '区委办集中学习\n6月24日，区委办举行中心组暨全员政治理论学习。副主任何立主持。会议学习了《工作条例》。',
    [{ name: '中心组暨全员政治理论学习', chairs: ['何立'], documents: ['《工作条例》'] }],
  ],
  ['studying that is a way of working', '区委办\n6月24日，区委办通过举办专题学习活动提高认识。', []],
  ['a congress of the party is cited', '传达\n6月24日，干部学习中共十九大会议精神。', []],
];
test.each(ROWS)('%s', (_what, text, events) => {
  const found = read(text, '2026-06-25').events.map(plain);
  expect(found).toMatchObject(events);
  expect(found).toHaveLength(events.length);
});
