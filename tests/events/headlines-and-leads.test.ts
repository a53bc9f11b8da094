/** A headline's tour over a lead that tells more, two events of one clause, who takes turns, whole names of ceremonies. */
import { expect, test } from 'vitest';
import { read } from '../read.ts';
import { plain } from './plain.ts';

type Row = [what: string, text: string, events: Partial<ReturnType<typeof plain>>[]];

const ROWS: Row[] = [
  [
    'a tour in the headline, over the report of a meeting there: on its day',
    '何立到柳林镇调研\n6月24日，县委书记何立在柳林镇主持召开乡村振兴工作推进会。副县长高山参加会议。',
    [
      { kind: 'inspection', date: '2026-06-24', place: '柳林镇' },
      { name: '乡村振兴工作推进会', date: '2026-06-24', chairs: ['何立'], attendees: ['高山'] },
    ],
  ],
  [
    'two meetings on two days do not say when the tour was',
    '何立到柳林镇调研\n6月24日，县委书记何立主持召开乡村振兴工作推进会。\n6月25日，县委书记何立主持召开防汛工作会议。',
    [{ kind: 'inspection', date: null }, { date: '2026-06-24' }, { date: '2026-06-25' }],
  ],
  [
    'where the lead says that they went, and not the headline',
    '何立到清江县调研指导乡村振兴工作\n6月24日，青山学院党委书记何立一行到八都镇调研指导乡村振兴工作，校长高山参与调研。',
    [{ kind: 'inspection', place: '八都镇', chairs: ['何立'], attendees: ['高山'] }],
  ],
  [
    'the headline’s place is kept where it says more',
    '何立到江苏省苏州市调研\n6月24日，部长何立到苏州市调研。',
    [{ kind: 'inspection', place: '江苏省苏州市', chairs: ['何立'] }],
  ],
  [
    'who comes, with nothing between the name and the verb',
    '何立来太谷区调研\n6月24日，省政协副主席何立来太谷区调研。县政协主席高山汇报了工作。',
    [{ kind: 'inspection', place: '太谷区', chairs: ['何立'], attendees: ['高山'] }],
  ],
  [
    'what is still to come, or comes to an end, is no tour',
    '工作部署\n6月24日，县长何立谈未来调研计划，总结下来考察重点。',
    [],
  ],
  [
    'meetings that were told are none of their own, and whoever came to them came to both',
    '会议召开\n6月24日上午，市委书记何立主持召开市委常委会会议。下午，何立主持召开市委全面深化改革委员会会议。市领导高山、苏见微参加上述会议。',
    [
      { name: '市委常委会会议', chairs: ['何立'], attendees: ['高山', '苏见微'] },
      { name: '市委全面深化改革委员会会议', chairs: ['何立'], attendees: ['高山', '苏见微'] },
    ],
  ],
  [
    'who came to the reception and to the signing; a headline of two halves',
    '何立会见高山 双方签署合作协议\n6月24日，市委书记何立在云潭宾馆会见青山集团董事长高山一行，并共同出席合作签约仪式。市长苏见微主持签约仪式，李江、陈大山参加会见和签约仪式。',
    [
      {
        kind: 'reception',
        name: '会见青山集团董事长高山一行',
        chairs: ['何立'],
        attendees: ['高山', '李江', '陈大山'],
      },
      {
        kind: 'ceremony',
        name: '合作签约仪式',
        chairs: ['苏见微'],
        attendees: ['何立', '高山', '李江', '陈大山'],
      },
    ],
  ],
  [
    'those who spoke one after the other, each with an office',
    '座谈会召开\n6月24日，青山县召开企业家座谈会，县委书记何立主持。会上，青山钢铁董事长高山谈了转型，柳林食品总经理苏见微建议降低成本。',
    [{ name: '企业家座谈会', chairs: ['何立'], attendees: ['高山', '苏见微'] }],
  ],
  [
    'one who is quoted alone, in a meeting that is no talk',
    '大会召开\n6月24日，青山县召开三级干部大会，县委书记何立主持。会后，游客高山建议多办活动。',
    [{ name: '三级干部大会', chairs: ['何立'], attendees: [] }],
  ],
  [
    'who presided over a talk beside the one who received',
    '会见\n6月21日下午，市委书记何立会见同乡会参访团团长高山一行。市长苏见微主持会议。',
    [{ kind: 'reception', chairs: ['何立'], attendees: ['高山', '苏见微'] }],
  ],
  [
    'talks at the tour’s end, told by who came and what was said there',
    '商会来青山县考察\n6月24日，商会会长何立率领考察团来青山县考察招商项目。副县长高山参加座谈会。\n会上，与会人员观看了宣传片。',
    [
      { kind: 'inspection', chairs: ['何立'] },
      { name: '座谈会', attendees: ['高山'] },
    ],
  ],
  [
    'two who sat down to talk about work, each with his people',
    '座谈\n6月24日，青山县县长何立与农发行副行长高山一行举行工作座谈，推动银政合作。副县长苏见微参加座谈。',
    [{ kind: 'reception', chairs: ['何立'], attendees: ['高山', '苏见微'] }],
  ],
  [
    'here is where the sentence before it was',
    '表彰大会\n6月24日下午，歌声响彻市政府广场。云潭市技术创新表彰大会在这里隆重举行。市委书记何立出席表彰大会。',
    [{ name: '云潭市技术创新表彰大会', date: '2026-06-24', attendees: ['何立'] }],
  ],
  [
    'a hall and an adverb',
    '典礼\n6月24日，青山县劳模典礼在青山大佛剧院隆重举行。县长何立出席典礼。',
    [{ kind: 'ceremony', place: '青山大佛剧院', attendees: ['何立'] }],
  ],
  [
    'a ceremony’s whole name behind the verb',
    '签约\n6月24日，市卫健委举行云潭和平医院南部新院区建设项目初步合作协议签约仪式，局长何立出席仪式并讲话。',
    [{ kind: 'ceremony', name: '云潭和平医院南部新院区建设项目初步合作协议签约仪式', attendees: ['何立'] }],
  ],
  [
    'words of the sentence are none of the name',
    '开幕\n6月24日，青山县举行会谈后共同出席合作协议签约仪式，县长何立主持签约仪式。',
    [{ kind: 'ceremony', name: '合作协议签约仪式', chairs: ['何立'] }],
  ],
  [
    'a meeting after a round of places is in none of them',
    '检查\n6月24日，委员长何立率执法检查组在青山县检查环境保护法实施情况。\n何立还到太谷区、云潭湿地等地考察，召开执法检查座谈会。',
    [{ kind: 'inspection' }, { name: '执法检查座谈会', place: null }],
  ],
  [
    'activities that one place after the other held are no one event',
    '新春布新局\n6月24日，湖南14个市州相继举办了新春交流会、集中签约等活动。',
    [],
  ],
  [
    'whom somebody takes along on a tour',
    '巡查调研\n6月13日，市纪委常委何立组织市、县人大代表和无党派等人士到清江县，巡查调研专项工作开展情况。县委常委高山参加此次调研。',
    [{ kind: 'inspection', place: '清江县', chairs: ['何立'], attendees: ['高山'] }],
  ],
];

test.each(ROWS)('%s', (_what, text, events) => {
  const found = read(text, '2026-06-26').events.map(plain);
  expect(found).toMatchObject(events);
  expect(found).toHaveLength(events.length);
});
