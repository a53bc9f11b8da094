/** Sites, hamlets and stations behind the place that holds them, and what local lists call by name: invented sentences. */
import { expect, test } from 'vitest';
import { read } from '../read.ts';

const PLACES: [string, string[]][] = [
  // A kind that bears no name alone, behind its town and a name that is no word.
  ['石桥镇云麓养殖场人头攒动，平江县云麓文创园项目开工。', ['石桥镇云麓养殖场', '平江县云麓文创园']],
  [
    '石桥镇养殖场多，平江县文创园区建设加快，石桥镇大型超市、平江县粮食加工厂开业。',
    ['石桥镇', '平江县', '石桥镇', '平江县'],
  ],
  [
    '平江县1954文创园和平江县798艺术区开放，平江县2024年产值增长。',
    ['平江县1954文创园', '平江县798艺术区', '平江县'],
  ],
  ['来到云麓嘉园，走进云麓风情园、云麓钟楼。', ['云麓嘉园', '云麓风情园', '云麓钟楼']],
  ['走进美丽家园、历史文化名城，漫步万亩梯田，来到千年溶洞。', []],
  // Hamlets of villages.
  [
    '在石桥镇芝坑村百家仓自然村、弄庆村小弄屯，石桥镇百六屯原是小屯，小弄屯变了样。',
    ['石桥镇芝坑村百家仓自然村', '弄庆村小弄屯', '石桥镇百六屯', '小弄屯'],
  ],
  ['石桥镇芝坑村自然村多。', ['石桥镇芝坑村']],
  ['隆安坝区乡镇大有可为，平江县乡镇干部。', ['平江县']],
  // Stations of a line.
  [
    '在京沪高铁滁州站，沪昆高速鹰潭服务区，沪昆高速站点多。',
    ['京沪高铁滁州站', '沪昆高速鹰潭服务区', '沪昆高速'],
  ],
  // Rivers of one character beside others; towns whose kind the last one says.
  ['调研组先后到青石河、荥河、经河、云麓江等实地查看。', ['青石河', '荥河', '经河', '云麓江']],
  ['先后到大河、内河、界河查看。', []],
  ['到沈水、林盛、沙岭街道调研，走进工厂、学校、沙岭街道检查。', ['沈水', '林盛', '沙岭街道', '沙岭街道']],
  // Where something is grown.
  ['深入凉风坳茶叶基地、云麓蔬菜种植基地。', ['凉风坳茶叶基地', '云麓蔬菜种植基地']],
  ['走进高山茶叶基地、万亩蔬菜基地、连片油茶种植基地。', []],
  // Verbs that names hold.
  ['深入道县财政联合小区和建委小区。', ['道县财政联合小区', '建委小区']],
  ['先后深入打鱼社区、来石村，深入服务社区、企业。', ['打鱼社区', '来石村']],
  // Two joined by a conjunction, of which the first is unknown.
  ['来到贡里和卫岗新片区，察看卫岗新片区城市更新项目。', ['卫岗新片区', '卫岗新片区']],
  ['在平云大道现代都市设施农业园区项目规划地块，', ['平云大道现代都市设施农业园区']],
  ['来到锦绣国际·家居博览中心、云麓公园。', ['锦绣国际·家居博览中心', '云麓公园']],
  ['长城1号旅游公路贯通，太行一号旅游公路开通。', ['长城1号旅游公路', '太行一号旅游公路']],
  ['龙港市滨江核心区综合开发，实施城市核心区更新，三江源核心区。', ['龙港市滨江核心区', '三江源']],
  // A mountain of a town; a site that is of neither.
  ['石桥镇的毛家山出现塌方，平江县的金沙湖滑雪场开放。', ['石桥镇', '毛家山', '平江县', '金沙湖滑雪场']],
  // A county by its short form beside its prefecture; industry makes no town.
  ['偏关是忻州市的北大门，偏关正成为热土。', ['偏关', '忻州市', '偏关']],
  ['开展以水兴城、以产兴城学习，在兴城调研。', ['兴城']],
  ['参观展厅、游览景区，下舍村小城镇建设。', ['下舍村']],
];

test.each(PLACES)('places: %s', (text, places) => expect(read(text).of('place')).toEqual(places));

const BODIES: [string, string[]][] = [
  [
    '区住房城乡建设委、市规划和自然资源委、县旅委、市城管委参加。',
    ['区住房城乡建设委', '市规划和自然资源委', '县旅委', '市城管委'],
  ],
  ['在石桥镇委员工作站座谈，县委员工作室揭牌。', ['石桥镇委员工作站', '县委员工作室']],
  ['在南方润滑液压设备有限公司，他勉励企业。', ['南方润滑液压设备有限公司']],
  ['乡长安立军、人大主席杨建参加。', []],
];

test.each(BODIES)('bodies: %s', (text, bodies) => expect(read(text).of('organisation')).toEqual(bodies));

const PEOPLE: [string, string[]][] = [
  ['乡长安立军、人大主席杨建参加。', ['安立军', '杨建']],
  ['聘请朱立辉等3人为法律顾问，聘任朱立宏、李明等为特邀监督员。', ['朱立辉', '朱立宏', '李明']],
];

test.each(PEOPLE)('people: %s', (text, people) => expect(read(text).of('person')).toEqual(people));
