import { expect, test } from 'vitest';
import { read } from '../read.ts';
import { plain } from './plain.ts';

type Expected = Partial<ReturnType<typeof plain>>;

/** Lists of those who came, as counties' papers write them. */
const TABLE: [what: string, text: string, events: Expected[]][] = [
  [
    'closed by members of a body of any name, with their number',
    '6月25日，县十五届人大常委会召开第36次会议。副主任王望山、施若琳及县人大常委会其他组成人员共23人出席会议。',
    [{ name: '第36次会议', attendees: ['王望山', '施若琳'] }],
  ],
  [
    'closed by zones and departments that no list has',
    '6月25日，市长苏见微会见瑞丰集团董事长马永年。市领导何立，云岭临空经济区和市级有关部门负责同志等参加。',
    [{ kind: 'reception', attendees: ['马永年', '何立'] }],
  ],
  [
    'a post whose body was not read whole between two',
    '6月25日，副市长何立主持召开防汛会商会议，副县长温晓岚、罗明远，县产业集聚区管委会主任刘继灵出席会议。',
    [{ chairs: ['何立'], attendees: ['温晓岚', '罗明远', '刘继灵'] }],
  ],
  [
    'officers without a post among those who come and those who go with them',
    '6月25日，省农业局副局长何立、省农业局规划处干部罗明远等一行到青山镇检查指导春耕工作。县农业局规划科干部石大军，县委副书记温晓岚陪同。',
    [{ chairs: ['何立', '罗明远'], attendees: ['石大军', '温晓岚'] }],
  ],
  [
    'at the meeting that is told, and not at the session that it calls',
    '6月25日，市政协十二届常委会召开第三次会议，审议通过召开市政协十二届二次会议的决定。\n市政协主席何立，副主席高山出席会议。\n会议讨论了关于召开市政协十二届二次会议的有关事项，决定市政协十二届二次会议于7月22日召开。',
    [
      { name: '第三次会议', status: 'held', date: '2026-06-25', attendees: ['何立', '高山'] },
      { name: '市政协十二届二次会议', status: 'scheduled', date: '2026-07-22', attendees: [] },
    ],
  ],
  [
    'two who preside in turn, parted by a comma',
    '6月25日，县十七届人大常委会举行第二十次会议。县人大常委会主任温晓岚，副主任罗明远分别主持会议。',
    [{ chairs: ['温晓岚', '罗明远'] }],
  ],
  [
    'leaders, the last of whom has a name like a body’s',
    '6月25日，全市教育大会召开。市领导何文军、罗明远参加会议。',
    [{ attendees: ['何文军', '罗明远'] }],
  ],
  [
    'at which of two events the sentence begins',
    '6月25日，市政府举行项目签约仪式。仪式前，市委书记陈若渝会见了瑞丰集团董事长马永年。\n签约仪式上，市长苏见微致辞。',
    [
      { kind: 'ceremony', attendees: ['苏见微'] },
      { kind: 'reception', chairs: ['陈若渝'], attendees: ['马永年'] },
    ],
  ],
  [
    'what a body did, and who was there',
    '县政协开展视察活动\n6月25日，县政协开展乡村建设委员视察活动。县政协主席褚玉良、副县长何立参加活动。',
    [
      {
        kind: 'inspection',
        name: '开展乡村建设委员视察活动',
        date: '2026-06-25',
        attendees: ['褚玉良', '何立'],
      },
    ],
  ],
  [
    'who led it is said in the lead',
    '县人大常委会组织代表对教育工作进行视察\n6月25日，部分代表在县人大常委会主任温晓岚的带领下，对教育工作进行集中视察。',
    [{ kind: 'inspection', date: '2026-06-25', chairs: ['温晓岚'] }],
  ],
  [
    'what is studied for calling is still to come',
    '6月25日，县人大常委会召开主任会议，研究召开县十六届人大常委会第17次会议的有关事宜。罗明远出席会议。',
    [{ status: 'held' }, { name: '县十六届人大常委会第17次会议', status: 'scheduled', attendees: [] }],
  ],
  [
    'a reception’s most specific name is the lead’s',
    '苏见微会见客商\n6月25日，市长苏见微会见瑞丰集团董事长马永年一行。',
    [{ kind: 'reception', name: '会见瑞丰集团董事长马永年一行', attendees: ['马永年'] }],
  ],
  [
    'where the lead lists several, the headline has a word for all',
    '苏见微会见外国使节\n6月25日，市长苏见微分别会见法国大使罗梁，德国大使何立。',
    [{ kind: 'reception', name: '会见外国使节', attendees: ['罗梁', '何立'] }],
  ],
  [
    'a verb parts two lists',
    '6月25日，全市教育大会召开。市委书记陈若渝讲话、市长苏见微主持。',
    [{ chairs: ['苏见微'], attendees: ['陈若渝'] }],
  ],
];

test.each(TABLE)('%s', (_what, text, expected) => {
  expect(read(text).events.map(plain)).toMatchObject(expected);
});
