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
  [
    'who signs with others in the name of a body',
    '签约\n6月24日，青河县招商项目集中签约仪式举行。县委常委何立代表县人民政府分别与大江公司总经理曾小伟、云山公司董事长李小林签约。',
    [{ kind: 'ceremony', attendees: ['何立', '曾小伟', '李小林'] }],
  ],
  [
    'a guest who speaks, where the reception names none',
    '会见\n6月24日，市委书记何立会见了来访的优秀企业家考察团。\n考察团代表、大河集团董事长马祖青表示，大河历史悠久。\n市民李小林表示，欢迎。',
    [{ kind: 'reception', chairs: ['何立'], attendees: ['马祖青'] }],
  ],
  [
    'the round of a hospital, and who reported there by their offices in brackets',
    '院周会\n6月24日下午，医院在三楼学术报告厅召开院周会。我院党委副书记、院长何立主持会议。院领导杨青山就分管工作进行汇报。程义华（外科支部书记）、何敬山（院办主任）分别在会上发言。',
    [
      {
        name: '院周会',
        place: '三楼学术报告厅',
        chairs: ['何立'],
        attendees: ['杨青山', '程义华', '何敬山'],
      },
    ],
  ],
  [
    'drafts on which opinions are asked',
    '座谈会\n6月24日，区人大常委会就《关于发挥代表作用的意见》两份文件草案召开代表座谈会。人大代表何立、高山受邀参加会议。',
    [{ attendees: ['何立', '高山'], documents: ['《关于发挥代表作用的意见》'] }],
  ],
  [
    'a meeting right after a tour',
    '来我区考察\n6月24日，河西区人大工委主任何立带队来我区考察巡察工作，副主任高山参加。\n在随后召开的座谈会上，高山就巡察工作进行了交流。',
    [{ kind: 'inspection' }, { kind: 'meeting', name: '座谈会', date: '2026-06-24', attendees: ['高山'] }],
  ],
  [
    'a meeting in the days of another; one whose spirit is passed on was elsewhere',
    '推进会\n6月24日上午，大河镇组织召开“两会”期间安全生产与信访稳定工作推进会，镇长何立主持会议。会议传达了关于召开信访稳定电视电话会会议精神。',
    [
      { name: '“两会”期间安全生产与信访稳定工作推进会', status: 'held', chairs: ['何立'] },
      { status: 'mentioned' },
    ],
  ],
  [
    'who leads others, whose names are not all read',
    '督查\n6月24日，常务副市长何立带领市政府副秘书长高山、我委王斌山副主任，深入青山县、云山县督查重点项目建设。',
    [{ name: '深入青山县、云山县督查重点项目建设', chairs: ['何立'], attendees: ['高山'] }],
  ],
  [
    'whom a body sends, and an activity that is told as a tour',
    '视察\n6月24日，市人大常委会组织部分驻市的省人大代表赴青河市新北区，就经济社会发展情况开展集中视察。市领导何立参加了此次活动。',
    [{ kind: 'inspection', name: '赴青河市新北区，就经济社会发展情况开展集中视察', attendees: ['何立'] }],
  ],
  [
    'an activity with nowhere named begins behind who is sent, and is no meeting',
    '观摩\n6月24日，青山县政协组织部分市、县政协委员开展庆祝人民政协成立75周年集体观摩活动。县政协主席何立参加。',
    [{ kind: 'inspection', name: '开展庆祝人民政协成立75周年集体观摩活动', attendees: ['何立'] }],
  ],
  [
    'several schools, and the manner behind the comma',
    '调研\n6月24日上午，市教育局局长何立到市育才中学、东郭镇东郭中学，专题调研开学准备工作。',
    [{ place: '市育才中学', chairs: ['何立'] }],
  ],
  [
    'what is looked at begins with its place; a feast to come is no day of the visit',
    '慰问\n中秋节即将到来，为让群众过上温馨的中秋节，县委宣传部部长何立带领慰问组到长山镇慰问困难群众。',
    [{ place: '长山镇', date: null, chairs: ['何立'], attendees: [] }],
  ],
  [
    'the opening of a class is the class’s; a class that somebody attends says only who they are',
    '轮训班\n6月24日上午，2026年领导干部专题轮训班在县委党校开班。组织部部长何立、副部长高山等出席开班典礼。据悉，参加第一期轮训班的学员共计300余人。\n高山主持开班仪式。',
    [
      { name: '2026年领导干部专题轮训班', chairs: ['高山'], attendees: ['何立'] },
      { name: '第一期轮训班', status: 'mentioned' },
    ],
  ],
  [
    'a congress that has closed is only cited',
    '学习贯彻\n青山市第十二次党代会闭幕后，云山县法院迅速组织学习。6月24日，云山县法院召开党组中心组学习会议。院长何立主持会议。',
    [
      { name: '青山市第十二次党代会', status: 'mentioned' },
      { name: '党组中心组学习会议', chairs: ['何立'] },
    ],
  ],
  [
    'inspecting with no place, and somebody who does it; a body’s own work is none',
    '督查\n6月24日上午，区长何立带队开展“精品线路”现场督查工作。副区长高山参加。\n连日来，县应急局开展安全检查工作。',
    [{ kind: 'inspection', name: '开展“精品线路”现场督查工作', chairs: ['何立'], attendees: ['高山'] }],
  ],
  [
    'from door to door, and whose home it was',
    '走访\n6月24日，州财政局党组成员何立带领第三、第四调研工作组，深入长川乡沙巴村，入户走访了解民情。\n工作组来到沙巴村胡永大家中，看望慰问了老党员。',
    [{ place: '长川乡沙巴村', chairs: ['何立'], attendees: [] }],
  ],
  [
    'two comrades by their number, and a meeting to look into something',
    '调研\n6月24日上午，县城市建设调研会在县住建局召开。县委书记何立、县长袁文大二同志参加会议。',
    [{ kind: 'meeting', name: '县城市建设调研会', place: '县住建局', attendees: ['何立', '袁文大'] }],
  ],
  [
    'a ceremony that is a meeting besides',
    '开学\n6月24日早上，2026年秋季学期开学典礼暨表彰大会在塑胶运动场隆重举行，校长何立等学校领导出席典礼。',
    [{ kind: 'ceremony', place: '塑胶运动场', attendees: ['何立'] }],
  ],
  [
    'leaders of two places in one list; a village that is only helped is no place',
    '走访\n6月24日，县委书记何立深入帮扶村开展走访。大江市领导高山、李大江以及我市领导潘云青、刘佩青参加。',
    [{ place: null, chairs: ['何立'], attendees: ['高山', '李大江', '潘云青', '刘佩青'] }],
  ],
  [
    'a group that comes, and what it looks into behind the comma',
    '督导\n6月24日上午，市安全生产第四督导组莅青，就我县安全生产工作进行督导。副县长何立出席汇报会。',
    [{ kind: 'inspection', name: '莅青，就我县安全生产工作进行督导', attendees: ['何立'] }],
  ],
  [
    'looking into something that 就 names; what is asked for so is none',
    '检查\n6月24日，副县长何立带领县住建局等部门负责人就“五一”节前安全生产情况进行检查。\n要就隐患整改情况进行检查。',
    [{ kind: 'inspection', chairs: ['何立'] }],
  ],
  [
    'a meeting that marks a day besides: the day is the name’s',
    '教育工作会议\n6月24日下午，庆祝第四十二个教师节暨全县教育工作会议在县会议中心召开。会议由副县长何立主持。',
    [
      {
        name: '庆祝第四十二个教师节暨全县教育工作会议',
        date: '2026-06-24',
        status: 'held',
        place: '县会议中心',
        chairs: ['何立'],
      },
    ],
  ],
  [
    'who tells of a meeting to come is not at it, whatever verb stands behind its name',
    '走访\n6月24日，区政协副主席何立走访委员高山。\n何立首先向委员们通报了即将召开的区政协十四届四次会议安排，并就“风采分享”方案征求意见。',
    [
      { kind: 'inspection', chairs: ['何立'] },
      { kind: 'meeting', status: 'scheduled', attendees: [] },
    ],
  ],
];
test.each(ROWS)('%s', (_what, text, events) => {
  const found = read(text, '2026-06-25').events.map(plain);
  expect(found).toMatchObject(events);
  expect(found).toHaveLength(events.length);
});
