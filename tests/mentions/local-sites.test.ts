/** Villages, sites, roads and small bodies of local pages: invented sentences. */
import { expect, test } from 'vitest';
import { read } from '../read.ts';

const PLACES: [string, string[]][] = [
  // A name that one sentence gives is that place everywhere in the text.
  [
    '工作队进驻方台乡文家沟村。文家沟村“两委”表示欢迎，走访了解文家沟村情况。',
    ['方台乡文家沟村', '文家沟村', '文家沟村'],
  ],
  ['重点村要先行，中心村要提升。重点村已经完成。', []],
  // The whole of an item of a visit, whatever the segmenter takes its words for.
  [
    '先后到铜鼓镇浚清农业观光园、卞家桥镇银汉航天循环农业园等项目现场察看。',
    ['铜鼓镇浚清农业观光园', '卞家桥镇银汉航天循环农业园'],
  ],
  ['到柳林镇检查产业园、物流园建设。', ['柳林镇']],
  ['在海南建设中国特色自由贸易港，在加沙两地开通走廊。', ['海南', '加沙']],
  ['察看了柳林镇、农贸市场、阳光水岸小区等地。', ['柳林镇', '阳光水岸小区']],
  ['察看了柳林镇、老旧小区、农贸市场等地。', ['柳林镇']],
  ['走进节水大棚种植基地，下沉到基层社区。', []],
  // A list of what was visited: its items are sites, whatever stands between them.
  [
    '一行先后察看了棚户区改造项目、柳桥排涝站、静安新苑保障房、诚安路换热站、城关客运总站等重点项目。',
    ['柳桥排涝站', '静安新苑', '诚安路换热站', '城关客运总站'],
  ],
  [
    '先后来到四海国际贸易中心、松江购物大厦、三利商城、新玛购物广场等处检查。',
    ['四海国际贸易中心', '松江购物大厦', '三利商城', '新玛购物广场'],
  ],
  // Lists that count their items: each ends as its kind does.
  [
    '计划完成北洋水库、双溪弄水库等5座水库除险加固及后华塘、南田新塘等6座海塘加固。',
    ['北洋水库', '双溪弄水库', '后华塘', '南田新塘'],
  ],
  ['完成小百丈村、峙湾村等5个水环境示范村建设。', ['小百丈村', '峙湾村']],
  ['新建重点水库、病险水库等项目，覆盖农村、社区等多个领域。', []],
  ['在雄安新区重点片区施工，走进农村、社会福利院等地。', ['雄安新区']],
  ['推广轮作、套种、农家乐、田园综合体等项目。', []],
  // Streets by a side in their name, and by what is built of them.
  ['推动飞鸿西路保护性改造、云锦西街亮化，打造后王南街。', ['飞鸿西路', '云锦西街', '后王南街']],
  ['察看S202凌家段，检查道路西路段。', ['S202凌家段']],
  ['提高社区居民认识，受到社区群众欢迎。', []],
  // What every town has one of, by its level.
  ['活动在县人民广场举行，市工业园区同步开工。', ['县人民广场', '市工业园区']],
  ['我市体育馆不少，全县农贸市场整治完毕。', []],
  // Roads by what only a road has behind it.
  ['服务站位于退渠路21号，经三路与纬六路平交口已经改造。', ['退渠路', '经三路', '纬六路']],
  ['道路两侧和公路沿线要绿化，思路21条。', []],
  // Villages that bear another place's name, or one that ends like a kind of village.
  ['走访了长江村、柏林村和汶水村、半山村。', ['长江村', '柏林村', '汶水村', '半山村']],
  ['长江村民反映，柏林市民参加。', ['长江', '柏林']],
  ['深入永安、将乐、沙县等地检查。', ['永安', '将乐', '沙县']],
];

test.each(PLACES)('places: %s', (text, places) => expect(read(text).of('place')).toEqual(places));

const MEETINGS: [string, string[]][] = [
  ['市委书记高某主持召开市委常委会，县政府召开会议。', ['市委常委会']],
  ['市委常委会要求，加强市委常委会建设。', []],
  ['就修改完善市委十四届五次全会报告提出要求。', ['市委十四届五次全会']],
];

test.each(MEETINGS)('meetings: %s', (text, meetings) => expect(read(text).of('meeting')).toEqual(meetings));

const BODIES: [string, string[]][] = [
  // Departments in a list that began with one of their level.
  [
    '县农业农村局、水利局负责人参加，县政府、法院、检察院要配合。',
    ['县农业农村局', '水利局', '县政府', '法院', '检察院'],
  ],
  ['各级法院、检察院和县委、政府高度重视。', ['县委']],
  // Branches of banks by places that no list holds; campuses.
  ['由海川银行港南支行、北京五中通州校区协办。', ['海川银行港南支行', '北京五中通州校区']],
  ['银行和支行网点都要下沉。', []],
  ['得到延河县文联、延河县安沟镇杨家塬村委会支持。', ['延河县文联', '延河县安沟镇杨家塬村委会']],
  ['带领市委编办驻文家沟村工作队入户。', ['市委编办驻文家沟村工作队']],
  // Firms by short names, where the list's end or a verb of visiting says what they are.
  [
    '先后来到鑫盛化工、东威科技、新三元电子、永茂恒等企业走访，还来到普拉恩管业，了解情况。',
    ['鑫盛化工', '东威科技', '新三元电子', '永茂恒', '普拉恩管业'],
  ],
  ['装备制造、生物医药、新能源等企业增长，固态电池、钠离子电池，海上光伏。', []],
  // Schools whose names are words of the language.
  [
    '获奖的是：荷花中学、大坡一中、石鼓实验学校，在农村学校、中心学校、大中学校推广。',
    ['荷花中学', '大坡一中', '石鼓实验学校'],
  ],
  // The paper of a dateline or a credit; forces of a county by their short name.
  ['山水远安新闻网讯 8月30日，会议召开。\n来源：远安发布', ['山水远安新闻网', '远安发布']],
  ['本网讯 8月30日，天气通讯正常。', []],
  ['远安公安破获一起案件，远安公安机关民警说。', ['远安公安']],
  ['资兴法院、资兴一中参加，市科经局主要负责人、区域均衡布局。', ['资兴法院', '资兴一中', '市科经局']],
  ['彰化县田尾乡公所、县府参加。', ['彰化县田尾乡公所', '县府']],
  ['柳林街道荷花社区新时代文明实践站揭牌。', ['柳林街道荷花社区新时代文明实践站']],
];

test.each(BODIES)('bodies: %s', (text, bodies) => expect(read(text).of('organisation')).toEqual(bodies));
