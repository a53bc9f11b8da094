/** What every town has: markets, yards, clinics, banks' branches, by a name that no list holds: invented sentences. */
import { expect, test } from 'vitest';
import { read } from '../read.ts';

const PLACES: [string, string[]][] = [
  // By their right end, behind a verb of going.
  ['来到平江县鸿远养殖场，走进春晖家具城、锦江影院。', ['平江县鸿远养殖场', '春晖家具城', '锦江影院']],
  ['先后到石桥镇、鸿远加气站检查指导工作。', ['石桥镇', '鸿远加气站']],
  // What is of a kind alone bears no name.
  ['走进肉牛养殖场、粮食加工厂，走访辖区超市、大型商场、农家乐。', []],
  ['深入生猪养殖场、畜禽屠宰场、老旧家属院检查，建成无障碍游泳馆。', []],
  ['到达无障碍游泳馆，察看航站楼、航管楼等项目。', []],
  // New villages that bear a name, and what a new village is like.
  ['先后到前桥新村、金沙新村和曹家村走访。', ['前桥新村', '金沙新村', '曹家村']],
  ['走进社会主义新村调研，来到移民新村、美丽新村。', []],
  // A list that says its items are estates.
  ['调研组实地察看了锦秋园、中江新村、利民五村等老旧小区的改造情况。', ['锦秋园', '中江新村', '利民五村']],
  ['加装电梯、改造管网等小区改造已经完成。', []],
  // A street by what lies around it.
  ['实地查看丁香街附近消防设施，对丁香街周边商户检查。', ['丁香街', '丁香街']],
  ['对公路周边、道路附近开展整治。', []],
  // A side of the town, and no part of the country; which of many.
  ['西北外环二期项目、东北外环开工，西北地区降温。', ['西北地区']],
  ['首趟中老铁路国际班列开行，面向亚太大市场。', ['中老铁路', '亚太']],
  ['活动在市区魏武广场举行，市区道路畅通。', ['魏武广场']],
  // Rivers by what only a river has.
  ['查看了甜水河河道现状，对泉水河水质、清溪河流域治理。', ['甜水河', '泉水河', '清溪河']],
  ['，但江河流域广阔，全市河湖水质改善，检查当前河道水质。', []],
  // Which rank a zone has, inside its name.
  [
    '在平江国家级经济技术开发区、云台山国家级自然保护区。',
    ['平江国家级经济技术开发区', '云台山国家级自然保护区'],
  ],
  ['山西国家级示范区3个，建设国家级示范区。', ['山西']],
  [
    '广元、云阳、洛川等镇村，平凉、定西、张掖等周边20余个城市。',
    ['广元', '云阳', '洛川', '平凉', '定西', '张掖'],
  ],
  ['推进民小公路建设，修建通村公路、县乡公路。', ['民小公路']],
  ['走访了玉竹村退役军人、老党员。', ['玉竹村']],
];

test.each(PLACES)('places: %s', (text, places) => expect(read(text).of('place')).toEqual(places));

const BODIES: [string, string[]][] = [
  ['走访鸿远诊所、春晖税务所，石桥镇社工站开展活动。', ['鸿远诊所', '春晖税务所', '石桥镇社工站']],
  ['走进乡镇税务所、基层派出所慰问，检查社区诊所。', []],
  ['在平江分院开展义诊，湖南经济报记者曹飞报道。', ['平江分院', '湖南经济报']],
  ['五岔沟国有林管理局开展巡护。', ['五岔沟国有林管理局']],
  ['鲁谷社区卫生服务中心开展义诊，各社区卫生服务中心、社区卫生服务站要落实。', ['鲁谷社区卫生服务中心']],
  // What every village and community has one of.
  ['以社区党群服务中心为核心，打造社区新时代文明实践站，移交给社区服务中心。', []],
  [
    '平江大学青年志愿者服务总队、平江县邮政局雷锋志愿者服务队参加。',
    ['平江大学青年志愿者服务总队', '平江县邮政局雷锋志愿者服务队'],
  ],
  ['市二院、县一院参加，学院、医院。', ['市二院', '县一院']],
  ['青岩乡党政负责人及全体干部、平江德钢、高川药业等企业负责人参加。', ['平江德钢', '高川药业']],
];

test.each(BODIES)('bodies: %s', (text, bodies) => expect(read(text).of('organisation')).toEqual(bodies));

const POSTS: [string, string[]][] = [
  [
    '省人大财经委主任委员、常委会财经预算工委主任王照，常委会副秘书长李经超参加。',
    ['省人大财经委主任委员', '常委会财经预算工委主任', '常委会副秘书长'],
  ],
  ['常委会组成人员审议了报告，常委会会议指出。', []],
  ['平江县党员干部党性教育展馆馆长张茂路介绍。', ['平江县党员干部党性教育展馆馆长']],
  ['我局局长孙振讲话，该局局长李明陪同。', ['局长', '局长']],
  ['荷兰国王威廉－亚历山大访问。', ['荷兰国王']],
];

test.each(POSTS)('posts: %s', (text, posts) => expect(read(text).of('post')).toEqual(posts));

const MEETINGS: [string, string[]][] = [
  ['召开交通重大项目建设工作八月份例会。', ['交通重大项目建设工作八月份例会']],
  [
    '表彰了全省文明行动现场推进会和全国畜牧业工作现场会优秀青年。',
    ['全省文明行动现场推进会', '全国畜牧业工作现场会'],
  ],
  ['报区人民代表大会备案，重视集体学习和个人学习。', []],
];

test.each(MEETINGS)('meetings: %s', (text, meetings) => expect(read(text).of('meeting')).toEqual(meetings));
