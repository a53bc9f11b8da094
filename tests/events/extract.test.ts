import { describe, expect, test } from 'vitest';
import type { NewsEvent } from '../../utils/model/event.ts';
import { read } from '../read.ts';

type Expected = Partial<Omit<NewsEvent, 'sentence'>>;

const TABLE: [what: string, text: string, events: Expected[]][] = [
  [
    'a standing committee: two presidents over two sessions, lists that share a post',
    '市五届人大常委会第三十二次会议召开\n6月25日，市五届人大常委会第三十二次会议召开。市人大常委会主任梁思齐主持第一次全体会议，副主任段云舟主持第二次全体会议。副主任辛禾、许南山，秘书长纪晓峰出席会议。市中级人民法院院长鲁一鸣、市监察委员会有关负责人等列席会议。\n会议表决通过了《青山市燃气管理条例》。听取审议了关于《青山市物业管理条例》执法检查情况的报告。',
    [
      {
        kind: 'meeting',
        name: '市五届人大常委会第三十二次会议',
        date: '2026-06-25',
        status: 'held',
        chairs: ['梁思齐', '段云舟'],
        attendees: ['辛禾', '许南山', '纪晓峰', '鲁一鸣'],
        documents: ['《青山市燃气管理条例》'],
      },
    ],
  ],
  [
    'announced with its day',
    '青山市人民代表大会常务委员会第十次会议决定：青山市第三届人民代表大会第四次会议于2026年6月29日召开，会期一天。',
    [
      { name: '青山市人民代表大会常务委员会第十次会议', status: 'held' },
      { name: '青山市第三届人民代表大会第四次会议', status: 'scheduled', date: '2026-06-29' },
    ],
  ],
  [
    'an inspection with company; the General Secretary whose words are studied was not there',
    '6月25日，市委书记陈若渝在太谷区调研。他强调，要深入学习贯彻习近平总书记重要讲话精神。市领导高山、李牧参加。',
    [
      {
        kind: 'inspection',
        name: '在太谷区调研',
        place: '太谷区',
        date: '2026-06-25',
        chairs: ['陈若渝'],
        attendees: ['高山', '李牧'],
      },
    ],
  ],
  [
    'a reception: host and guests',
    '国务院总理郑怀瑾25日下午在北京会见法国外长勒克莱尔。',
    [{ kind: 'reception', date: '2026-06-25', place: '北京', chairs: ['郑怀瑾'], attendees: ['勒克莱尔'] }],
  ],
  [
    'a ceremony: who announces, who speaks, who presides',
    '2月26日，青河县重大项目集中开工仪式在青河经济开发区举行。县委书记柳如烟宣布开工，县长常青致辞，副县长毕升主持。',
    [
      {
        kind: 'ceremony',
        status: 'held',
        date: '2026-02-26',
        chairs: ['毕升'],
        attendees: ['柳如烟', '常青'],
      },
    ],
  ],
  [
    'asked by another: the one who was asked presides',
    '6月25日，全市安全生产工作会议召开。受市委书记陈若渝委托，市长苏见微主持会议。',
    [{ chairs: ['苏见微'] }],
  ],
  [
    'studied, not held',
    '6月25日，县委学习传达省委经济工作会议精神。',
    [{ name: '省委经济工作会议', status: 'mentioned', date: null }],
  ],
  [
    'plenums and congresses cited by number are no events of the day',
    '坚持以党的二十届三中全会精神为指导。',
    [],
  ],
  [
    'talks: who speaks with whom',
    '全国人大常委会委员长岳松年25日上午在北京同老挝总理宋赛举行会谈。',
    [{ kind: 'reception', chairs: ['岳松年'], attendees: ['宋赛'], date: '2026-06-25' }],
  ],
  [
    'a study session: a closing body stands between the list and its verb',
    '6月25日，县委理论学习中心组举行2026年第3次集体学习会。县委书记陆承志主持学习。县长温晓岚，县政协主席褚玉良等县委理论学习中心组成员参加学习。',
    [{ name: '2026年第3次集体学习会', chairs: ['陆承志'], attendees: ['温晓岚', '褚玉良'] }],
  ],
  [
    'on a tour, who explains something at a stop has not come along',
    '6月25日，市长王晨阳率队到大塘镇督导防汛工作。市领导何立陪同。公司董事长马云龙介绍了情况。',
    [{ kind: 'inspection', place: '大塘镇', chairs: ['王晨阳'], attendees: ['何立'] }],
  ],
  [
    'two hosts, each with posts',
    '省委书记尹文正，省委副书记、省长叶春会见中国石化集团董事长马永年一行。',
    [{ kind: 'reception', chairs: ['尹文正', '叶春'], attendees: ['马永年'] }],
  ],
  ['looked back upon', '去年4月，市长苏见微来到这里考察。', []],
  ['somebody only attends a reception', '岳松年参加会见。', []],
  ['no event', '近日，南天池村满目青翠，尽显生态之美。', []],
];

describe('events', () => {
  test.each(TABLE)('%s', (_what, text, expected) => {
    const { events } = read(text);
    expect(events.map((event) => event.name)).toHaveLength(expected.length);
    for (const [index, event] of expected.entries()) expect(events[index]).toMatchObject(event);
  });
});
