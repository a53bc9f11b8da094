/** Names as pages of towns, courts, banks and papers write them, each beside what only looks alike: invented sentences. */
import { expect, test } from 'vitest';
import { read } from '../read.ts';

type Kind = Parameters<ReturnType<typeof read>['of']>[0];

const NAMED: [Kind, string, string[]][] = [
  ['person', '要求党组成员全体参加，', []],
  [
    'organisation',
    '市旅游委、市工商局、县移民办、县口岸办参加。',
    ['市旅游委', '市工商局', '县移民办', '县口岸办'],
  ],
  ['organisation', '云潭市检察院检务巡回督察组进驻。', ['云潭市检察院检务巡回督察组']],
  ['person', '副主任苏桂兰、邵长庚、向前，王明参加。', ['苏桂兰', '邵长庚', '向前', '王明']],
  ['person', '副县长来前，大家向前走。', []],
  // Who signs in a bracket behind the dateline, and with a stroke.
  ['person', '云潭新闻网2月23日电 (赵云鹏 孙晓芳 李玲)2月22日，灯会开幕。', ['赵云鹏', '孙晓芳', '李玲']],
  ['person', '会议要求再创佳绩。(王春田/文)', ['王春田']],
  // Names spaced out by one space or two, of whichever kind; the conjunction behind one; a word as a name.
  ['person', '县委副书记马  骏及县委常委何立、高  山出席会议。', ['马  骏', '何立', '高  山']],
  ['post', '县委副书记马 骏及县委常委何立参加。', ['县委副书记', '县委常委']],
  ['person', '副县长麻  焱一同检查，局长李\u3000明陪同。', ['麻  焱', '李\u3000明']],
  ['person', '（记者 仲  伟 通讯员 仵  静）', ['仲  伟', '仵  静']],
  [
    'person',
    '副县长果  然、卜凡军、信晓光、靳  蕾出席，派驻的第一书记吕  森进村。',
    ['果  然', '卜凡军', '信晓光', '靳  蕾', '吕  森'],
  ],
  ['person', '主任  副主任  委员等出席，市长  书记讲话。', []],
  // A long name again, whose first part the segmenter tears.
  [
    'person',
    '县人大常委会主任阿布都热合曼·吐尔逊主持会议。\n阿布都热合曼·吐尔逊强调，要抓好落实。',
    ['阿布都热合曼·吐尔逊', '阿布都热合曼·吐尔逊'],
  ],
  ['person', '请来云潭大学教授温立群传授技术，与村民毕从有拉家常。', ['温立群', '毕从有']],
  ['organisation', '把椒园交由云潭县十里店花椒专业合作社管理。', ['云潭县十里店花椒专业合作社']],
  // Somebody by name and office between other offices.
  ['person', '何杰副院长、河口镇党委赵永海书记、李亮主席出席。', ['何杰', '赵永海', '李亮']],
  ['post', '何杰副院长、河口镇党委赵永海书记、李亮主席出席。', ['副院长', '书记', '主席']],
  // The measure and the verb are the sentence's.
  ['organisation', '3家兴福系村镇银行解散，2所普惠性幼儿园开园。', []],
  ['organisation', '2017年入职北京邮电大学，各项权责由盛京银行承接。', ['北京邮电大学', '盛京银行']],
  ['organisation', '以兴福村镇银行所持有的股份折股，原银保监会出台通知。', ['兴福村镇银行', '银保监会']],
  // What a firm says that it is called.
  [
    'organisation',
    '云潭新世纪数码科技股份有限公司（简称“世纪数码”）上市。世纪数码的产品畅销。',
    ['云潭新世纪数码科技股份有限公司', '世纪数码', '世纪数码'],
  ],
  ['organisation', '《云潭市条例》（以下简称“条例”）施行。条例共六章。', []],
  ['organisation', '青源农业董事长李晓春说，青源农业去年流转土地。', ['青源农业']],
  [
    'organisation',
    '云潭晶瑞创业投资合伙企业（有限合伙）转让股份。',
    ['云潭晶瑞创业投资合伙企业（有限合伙）'],
  ],
  ['organisation', '云潭县乡村振兴局社会帮扶处干部苗志强到校。', ['云潭县乡村振兴局社会帮扶处']],
  ['organisation', '由中信证券承销，研究证券市场。', ['中信证券']],
  // A county's name in an idiom, a town of weight, all of a village, a kind of room.
  ['place', '实现通江达海，建设航道。', []],
  ['place', '是长沙市重镇之一，制造业重镇株洲。', ['长沙市', '株洲']],
  ['place', '木吉村全村现有耕地1335亩。', ['木吉村']],
  ['place', '走进教室、功能室、活动中心等地，听取汇报。', []],
  ['place', '忠于中华人民共和国宪法，这里是中国传统村落。', []],
  ['place', '一行到亚坝安置点和大坪安置点现场督查。', ['亚坝安置点', '大坪安置点']],
  [
    'place',
    '三家台蒙古族村位于岚河镇北部。他在三家台蒙古族村巡林。',
    ['三家台蒙古族村', '岚河镇', '三家台蒙古族村'],
  ],
  ['place', '三家企业村里开工，两家村民受灾。', []],
  [
    'place',
    '助推珠江—西江经济带发展，深圳—香港—广州城市群领先。',
    ['珠江—西江经济带', '深圳—香港—广州城市群'],
  ],
  ['place', '游览长江三峡。', ['长江三峡']],
  ['place', '来到东河街道新厢路路面破损处。', ['东河街道新厢路']],
  // A group's firm by its own name; offices without their level; what every banner has.
  ['organisation', '来到华北集团锡林矿业察看。', ['华北集团锡林矿业']],
  ['organisation', '招商局集团围绕交通物流等行业投资。', ['招商局集团']],
  ['organisation', '政协办公室要做好准备，政协机关干部参加。', ['政协办公室']],
  ['organisation', '县老干部活动中心献上节目。', ['县老干部活动中心']],
  ['place', '走进嘎查养殖基地和牧户家中。', []],
  // A water by its bank, a bridge by a town's name, villages two by two.
  ['place', '在双井镇四都河畔，河长察看水质。', ['双井镇四都河']],
  ['place', '在清远桥边买花木，跨黄河桥隧项目开工。', ['清远桥', '黄河']],
  [
    'place',
    '走进卢峰镇岩湾、竹坳和双井镇水集、官庄、堰塘湾等村。',
    ['卢峰镇岩湾', '竹坳', '双井镇水集', '官庄', '堰塘湾'],
  ],
  ['place', '高邮湖水位上涨，到横山镇圩镇视察。', ['高邮湖', '横山镇']],
  // Delegations of a place, and what stands in them; every township's congress is none.
  [
    'organisation',
    '永宁县代表团审议报告，参加江苏代表团审议，阿勒泰地区代表团临时党支部成立。',
    ['永宁县代表团', '江苏代表团', '阿勒泰地区代表团临时党支部'],
  ],
  ['organisation', '各代表团审议报告，代表团成员发言。', []],
  ['organisation', '在市公安局指挥中心听取汇报，打击俄军指挥中心。', ['市公安局指挥中心', '俄军']],
  ['organisation', '长征中的红四方面军，红七军的战斗。', ['红四方面军', '红七军']],
  ['post', '地区行署专员李志强讲话。', ['地区行署专员']],
  ['meeting', '征集编印大会发言材料35篇。', []],
  // Members of a conference who are counted, and towns whose people are.
  [
    'person',
    '会上，杨红英、吴斌辛、赵丽亭、边卡4名委员围绕主题发言。',
    ['杨红英', '吴斌辛', '赵丽亭', '边卡'],
  ],
  ['person', '黑龙江、吉林等地干部群众抢险，高山、平原等地貌专家参加。', []],
  // A village by its kind, where a river is measured, a harbour; all of a community.
  ['place', '冯塘乡刘庄行政村一派忙碌，在全社区营造氛围。', ['冯塘乡刘庄行政村']],
  ['place', '荆州市沙市站水位42米，深水港口条件优越。', ['荆州市沙市站']],
  ['place', '“中国好人”荣誉称号，调研漓江流域治理，流域面积大。', ['漓江流域']],
  ['organisation', '广东省第十批援藏工作队交接。', ['广东省第十批援藏工作队']],
  ['organisation', '打击伊朗伊斯兰革命卫队指挥中心。', ['伊朗伊斯兰革命卫队']],
  ['post', '如今只当村主任，领土问题担当大臣称。', ['村主任']],
  ['person', '对农牧民常见病治疗有经验。（伦菲菲/文图）', ['伦菲菲']],
  ['meeting', '关于补选北京市通州区第七届人民代表大会代表的决定。', []],
  ['place', '对于海东市而言，来自五湖四海的游客，洱海湖面平静。', ['海东市', '洱海']],
  ['place', '不久到达仲莎乡那岗村。那岗村不大，来自罗布村的老人说。', ['仲莎乡那岗村', '那岗村', '罗布村']],
  // A reporter in brackets whose name ends as rivers do.
  ['person', '本报讯（记者吴明河）4月22日，会议召开。', ['吴明河']],
  ['place', '本报讯（记者吴明河）4月22日，会议召开。', []],
  // Who presides at a congress; what is held together bears one name.
  ['post', '会议由大会执行主席王强主持。', ['大会执行主席']],
  [
    'meeting',
    '7月28日，岚河县重大项目集中开竣工活动暨浙江兆龙科技项目开工仪式举行。',
    ['岚河县重大项目集中开竣工活动暨浙江兆龙科技项目开工仪式'],
  ],
  ['meeting', '主题文化活动启动仪式暨“云潭花街节”在城南举行。', ['主题文化活动启动仪式暨“云潭花街节”']],
  ['meeting', '开展老党员宣讲暨民情座谈会。', ['老党员宣讲暨民情座谈会']],
  // What is to be opened well is not what the meeting is called.
  ['meeting', '各项筹备工作要务实高效地开好会议。', []],
  ['meeting', '我市举行新当选国家工作人员宪法宣誓仪式。', ['新当选国家工作人员宪法宣誓仪式']],
];

test.each(NAMED)('%s: %s', (kind, text, names) => expect(read(text).of(kind)).toEqual(names));
