/** What a meeting is called besides, what it only deals with, and days that are not its own. */
import { expect, test } from 'vitest';
import { read } from '../read.ts';
import { plain } from './plain.ts';

type Row = [what: string, text: string, events: Partial<ReturnType<typeof plain>>[]];

const ROWS: Row[] = [
  [
    'in brackets behind its name stands what else the meeting is',
    '区政府开会\n6月24日，在区政务服务中心四楼召开区政府全体（扩大）会议暨项目推进会（区河湖（林长制）委员会第三次会议、区安全生产委员会第四次会议）。区长何立主持。',
    [{ name: '区政府全体（扩大）会议暨项目推进会', place: '区政务服务中心四楼', chairs: ['何立'] }],
  ],
  [
    'behind brackets that have closed another meeting may follow',
    '区里开会\n6月24日，青山区召开安全生产委员会（扩大）会议（视频），传达全国安全生产工作会议精神。',
    [{ status: 'held' }, { name: '全国安全生产工作会议', status: 'mentioned' }],
  ],
  [
    'the day of signing up is not the event’s',
    '旁听市人大常委会会议 6月29日报名\n市六届人大常委会第三次会议将于2026年7月2日（星期四）举行。',
    [{ name: '市六届人大常委会第三次会议', date: '2026-07-02', status: 'scheduled' }],
  ],
  [
    'the day of the event, and not that of signing up',
    '第三届青山读书大会6月29日举行\n第三届青山读书大会将于6月29日举行。市民6月27日起报名。',
    [{ date: '2026-06-29', status: 'scheduled' }],
  ],
  [
    'an agenda is of another day; the session without its term is the one with it',
    '主任会议召开\n6月24日，市五届人大常委会举行第三十次主任会议。会议决定于7月2日召开市人大常委会第十六次会议。\n会议决定于7月2日召开市五届人大常委会第十六次会议，建议议程是：传达学习十四届全国人大四次会议、省十四届人大四次会议精神，听取市政府汇报。',
    [
      { name: '第三十次主任会议', status: 'held' },
      { name: '市五届人大常委会第十六次会议', date: '2026-07-02', status: 'scheduled' },
      { name: '十四届全国人大四次会议', date: null },
    ],
  ],
  [
    'sessions of two terms are two',
    '市五届人大常委会第十六次会议召开\n6月24日，市五届人大常委会第十六次会议召开。会议学习了市四届人大常委会第十六次会议精神。',
    [{ date: '2026-06-24' }, { name: '市四届人大常委会第十六次会议', status: 'mentioned' }],
  ],
  [
    'a plan for today has its day',
    '要闻\n声明称，该国计划6月24日举行安全内阁会议，就协议投票。',
    [{ name: '安全内阁会议', date: '2026-06-24' }],
  ],
  [
    'a ceremony that is shown tonight was held at another time',
    '要闻\n2026年“大国工匠”发布仪式6月24日晚播出。',
    [{ name: '2026年“大国工匠”发布仪式', date: null, status: 'mentioned' }],
  ],
  [
    'a meeting that was held and shown was held that day',
    '要闻\n6月24日，全县表彰大会举行并在电视台播出。',
    [{ name: '全县表彰大会', date: '2026-06-24', status: 'held' }],
  ],
  [
    'behind brackets that are far away another meeting follows',
    `区里开会\n6月24日，青山区召开安全生产委员会会议（${'传达有关要求，'.repeat(24)}学习全国安全生产工作会议精神）。`,
    [{ status: 'held' }, { name: '全国安全生产工作会议', status: 'mentioned' }],
  ],
  [
    'what a press conference of the day tells was told there',
    '要闻\n6月24日下午，青山省疫情防控工作新闻发布会介绍，全省形势平稳。',
    [{ name: '青山省疫情防控工作新闻发布会', date: '2026-06-24', status: 'held' }],
  ],
  [
    'what is reviewed behind 对; how a report’s tasks were shared out',
    '市人大常委会会议举行\n6月24日，市五届人大常委会第十六次会议举行。会议听取《政府工作报告》任务分解情况。下午的分组会议对《青山市科技条例（草案）》（修改稿）进行了审议。',
    [{ documents: ['《青山市科技条例（草案）》'] }],
  ],
  [
    'what the meeting discusses behind 对, and those at it behind 围绕',
    '青山县召开干部大会\n6月24日，青山县召开全县干部大会。会议对《青山县志》进行了讨论，与会人员围绕《青山县年鉴》开展了专题讨论。',
    [{ documents: ['《青山县志》', '《青山县年鉴》'] }],
  ],
  [
    'what is researched by somebody is not reviewed by the meeting',
    '青山县召开干部大会\n6月24日，青山县召开全县干部大会，研究员对《青山县志》进行了专题讨论。何立对《青山县年鉴》进行了研究。',
    [{ documents: [] }],
  ],
  [
    'what one compares oneself with is not reviewed',
    '青山县召开干部大会\n6月24日，青山县召开全县干部大会。会议对照《青山县供水条例》开展了研究。',
    [{ documents: [] }],
  ],
  [
    'a body with its term is no meeting',
    '市人大常委会会议举行\n6月24日，市五届人大常委会第十六次会议举行。会议审议青山市第五届人民代表大会个别代表的代表资格的报告，终止何立的省第十二次党代会代表资格。',
    [{ name: '市五届人大常委会第十六次会议' }],
  ],
  [
    'kinds of events at the end of a row are none',
    '第三届采购大会开幕\n6月24日，第三届采购大会开幕。大会涵盖供需对接、新品发布、行业论坛等，提供平台。',
    [{ name: '第三届采购大会' }],
  ],
  [
    'a speech behind the reception is no part of its name',
    '要闻\n6月24日，国家主席何立接见参加2026年度工作会议的全体使节并发表重要讲话。',
    [{ name: '接见参加2026年度工作会议的全体使节', kind: 'reception' }, {}],
  ],
];
test.each(ROWS)('%s', (_what, text, events) => {
  const found = read(text, '2026-06-25').events.map(plain);
  expect(found).toMatchObject(events);
  expect(found).toHaveLength(events.length);
});
