/** Tours with a following, meetings that somebody called together, sittings that have no word for them: as county pages tell them. */
import { expect, test } from 'vitest';
import { read } from '../read.ts';
import { plain } from './plain.ts';

type Row = [what: string, text: string, events: Partial<ReturnType<typeof plain>>[]];

const ROWS: Row[] = [
  [
    'whom they take along, whatever those are called',
    '社区调研\n6月24日，市政府秘书长何立带领市政府督查室、市民政局及其他城区相关领导到柳林社区调研指导工作，区委常委高山参加调研。',
    [{ name: '到柳林社区调研指导工作', place: '柳林社区', chairs: ['何立'], attendees: ['高山'] }],
  ],
  [
    'key projects are looked at; what a tour stresses is none',
    '何立调研重点项目\n6月24日，市长何立调研重点项目建设情况。副市长高山参加。\n调研重点是工期。',
    [{ name: '调研重点项目建设情况', chairs: ['何立'], attendees: ['高山'] }],
  ],
  [
    'a group and how many they are',
    '开学检查\n6月24日，市教育局开学工作专项督查组一行5人来我校检查指导工作，副校长何立陪同检查。',
    [{ kind: 'inspection', name: '来我校检查指导工作', attendees: ['何立'] }],
  ],
  [
    'the first of several townships that share one generic',
    '慰问\n6月24日，县委常委何立，县委常委高山分别深入柳林、东坝、侯集、石桥等乡镇看望慰问困难群众。',
    [{ place: '柳林', chairs: ['何立', '高山'] }],
  ],
  [
    'who calls a meeting together presides',
    '紧急会议\n6月24日晚，副市长何立迅速召开我市安全生产紧急会议，各县区负责人以视频的形式参加会议。',
    [{ name: '安全生产紧急会议', chairs: ['何立'] }],
  ],
  [
    'but for whoever is said to preside',
    '推进会\n6月24日，县委书记何立召开全县乡村振兴工作推进会。会议由县长高山主持。',
    [{ chairs: ['高山'] }],
  ],
  [
    'a body presides through somebody whose office is not told',
    '动员大会\n6月24日，全镇春耕动员大会在我镇大会议室召开。会议由镇党委石大军主持。',
    [{ place: '我镇大会议室', chairs: ['石大军'] }],
  ],
  [
    'study together, by its verb alone',
    '集中学习\n6月24日，县法院党组组织集中学习，会议由院长何立主持，县委宣传部副部长高山参加学习。',
    [{ kind: 'meeting', name: '集中学习', status: 'held', chairs: ['何立'], attendees: ['高山'] }],
  ],
  [
    'study that is asked for is none',
    '全县机关作风\n6月24日，县委书记何立要求，各支部要经常性开展集中学习，常抓不懈。',
    [],
  ],
  [
    'whose reports were heard, one after the other',
    '人代会召开\n6月24日，归云乡第十七届人民代表大会第一次会议召开。会议听取和审议了乡长何立所作的《政府工作报告》、乡人大主席高山所作的《人大工作报告》和《民生实事实施情况报告》。',
    [
      {
        attendees: ['何立', '高山'],
        documents: ['《政府工作报告》', '《人大工作报告》', '《民生实事实施情况报告》'],
      },
    ],
  ],
  [
    'what is arranged at a meeting is still to come; who speaks of it is at the first',
    '工作部署会\n6月24日，大河镇召开村民大会工作部署会。\n会上，副镇长何立就石桥村村民大会相关事宜进行安排部署。\n镇党委书记高山指出，要高度重视。',
    [
      { name: '村民大会工作部署会', status: 'held', attendees: ['何立', '高山'] },
      { name: '石桥村村民大会', status: 'scheduled', attendees: [] },
    ],
  ],
];
test.each(ROWS)('%s', (_what, text, events) => {
  const found = read(text, '2026-06-25').events.map(plain);
  expect(found).toMatchObject(events);
  expect(found).toHaveLength(events.length);
});
