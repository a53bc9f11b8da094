/** Bodies and sites as local pages name them: congresses in subdistricts, courts in villages, banners, papers: invented sentences. */
import { expect, test } from 'vitest';
import { read } from '../read.ts';

const BODIES: [string, string[]][] = [
  // Offices of committees, courts by their short names, firms between their place and a mark; what a place has of a kind is none.
  ['县委基层办、县委农办相关人员到会。', ['县委基层办', '县委农办']],
  ['岚河市委文明委发布通报，由市文明委主办。', ['岚河市委文明委', '市文明委']],
  ['在最高法院指导下，最高检察院发布意见。', ['最高法院', '最高检察院']],
  ['印度最高法院作出裁定。', ['印度最高法院']],
  ['青城国家实验室挂牌，各国家实验室协同。', ['青城国家实验室', '国家实验室']],
  ['前往江苏丹阳远达公司、苏州启明生物公司，再到公司总部。', ['江苏丹阳远达公司', '苏州启明生物公司']],
  ['作为魏县定点医院，法、德等国航空公司宣布停航。', []],
  ['作为辖区内的三甲医院，加强与相关区县政协的联系。', []],
  // The congress's committee in a subdistrict, whatever the list has under its name.
  ['由人大白洲街道工委组织，人大岚河街道工委承办。', ['人大白洲街道工委', '人大岚河街道工委']],
  ['人大代表走进街道，人大岚河代表团发言。', []],
  // A county whose name is a word of the language, where the text has its own body.
  ['新城区人大常委会对新城区项目视察，新城区政府出资。', ['新城区人大常委会', '新城区政府']],
  // Subdistricts that are called a street; a township's station by its name; the four bodies of a place.
  ['新市街办党委开展活动，五一街纪工委检查，大街办起了市场。', ['新市街办党委', '五一街纪工委']],
  ['大渡口派出所民警协助，逃犯藏匿于大渡口镇辖区。', ['大渡口派出所']],
  ['代表青河县委、人大、政府、政协感谢大家。', ['青河县委', '人大', '政府', '政协']],
  // The first of a list of departments; what a list of everything holds is none.
  ['由组织部、财政局、农业农村局组成专班。', ['组织部', '财政局', '农业农村局']],
  ['公安、教育、博物馆、图书馆等单位参加。', []],
  // A court's bench in a village; what the court goes on to do is none.
  ['云潭县人民法院坪上乡柳林村巡回法庭揭牌。', ['云潭县人民法院坪上乡柳林村巡回法庭']],
  ['云潭县人民法院又一村级巡回法庭揭牌，云潭县法院将发挥人民法庭的优势。', ['云潭县人民法院', '云潭县法院']],
  ['来到杨集镇鸿旺牧业、白鹤街道社区卫生服务中心调研。', ['杨集镇鸿旺牧业', '白鹤街道社区卫生服务中心']],
  ['兰陵县古典园林、淮河铁路桥。', []],
  // 部分 behind 组织 is no department; offices and factories that are counted.
  ['4月22日，人大白洲街道工委组织部分代表视察。', ['人大白洲街道工委']],
  [
    '由招商局、工信局五家单位组成，到鑫河汽配厂、新禾包装厂等企业巡查，太谷区烟厂技改。',
    ['招商局', '工信局', '鑫河汽配厂', '新禾包装厂', '太谷区烟厂'],
  ],
  ['察看了泰川纸业、华禾地毯、金川电缆等项目现场。', ['泰川纸业', '华禾地毯', '金川电缆']],
  [
    '中国民主促进会岚河市委员会调研，（长坪街办）\n来源：岚河水务\n红网时刻岚河5月9日讯 会议召开。',
    ['中国民主促进会岚河市委员会', '长坪街办', '岚河水务', '红网'],
  ],
  ['先后来到云石镇罗桥小学、大同小学、渔川村校。', ['云石镇罗桥小学', '大同小学', '渔川村校']],
  // Leaders by name in front of a list of firms are no firms.
  [
    '县领导李俊、任会民及香港华信集团、上海力恒科技、江苏良禾食品等10家企业负责人参加。',
    ['香港华信集团', '上海力恒科技', '江苏良禾食品'],
  ],
  // A programme in quotation marks between whose the body is and what it is; a title, a meeting and a plan make none.
  ['县“百日攻坚”行动指挥部、全国“扫黄打非”办公室印发。', ['县“百日攻坚”行动指挥部', '全国“扫黄打非”办公室']],
  ['市委“两新”工委、省“千万工程”领导小组办公室参加。', ['市委“两新”工委', '省“千万工程”领导小组办公室']],
  ['市“十佳”医院、县“最美”学校、全国“双一流”高校获表彰，县“十五五”规划出台。', []],
  ['县“两会”召开，县委“一把手”工程推进。', ['县委']],
  // Another word for what stands in front, what most of them are, who goes there.
  ['应急医院（即方舱医院）休舱，成员多为兰河大学学生，丁明远到云潭科技大学。', ['兰河大学', '云潭科技大学']],
  ['商务部分析形势，财政部分三批下拨资金，县委组织部分干部学习。', ['商务部', '财政部', '县委']],
  // Who gave the text; a paper is a document.
  ['（柳荫街道  供稿）\n来源：岚河日报\n转自：岚河发布', ['柳荫街道', '岚河发布']],
  ['楚天都市报12月19日讯（记者周某）\n岚河新闻网云潭8月19日电 会议召开。', ['楚天都市报', '岚河新闻网']],
  // What somebody learned is no society; a bureau of two fields; a street's school; firms that are counted.
  ['跟着师傅学会了操作。', []],
  [
    '云潭县人口计划生育与卫生局发布，云潭县互助路小学放假。',
    ['云潭县人口计划生育与卫生局', '云潭县互助路小学'],
  ],
  ['走访恒川重工、广禾生物两家企业，共有三家企业。', ['恒川重工', '广禾生物']],
  // A bureau that the text names again.
  ['在县政府办、经信局陪同下调研，听取经信局汇报。', ['县政府办', '经信局', '经信局']],
  ['中建八局承建，发挥八局独特优势。', ['中建八局', '八局']],
  ['县旅游委关闭景点，县三防指挥部参加。', ['县旅游委', '县三防指挥部']],
  ['云潭县委巡察办、政府办、乡村振兴局驻村开展工作。', ['云潭县委巡察办', '政府办', '乡村振兴局']],
  // The forces of a state are no part of the county where they stand; adverbs none of a party.
  ['乌方称打击哈尔科夫州俄军目标，人民正在中国共产党领导下奋斗。', ['俄军', '中国共产党']],
  // What every state has is no body's name, and what the sentence says in front of one is none of it.
  [
    '有法国公司停工，美国学校缺教师，冰岛大学、中国银行和日本航空公司参加。',
    ['冰岛大学', '中国银行', '日本航空公司'],
  ],
  ['目前希法医院里有伤员，代表团在珀斯参观云罗锂业公司。', ['希法医院', '云罗锂业公司']],
  ['来自意大利等国家的近80家企业和北京市超300家企业参加。', []],
  ['韩国、意大利等国家的近80家企业参加，天津大力支持机器人、高端装备等重点企业。', []],
  ['美国一小型飞机坠毁。', []],
  // Of all towns; a paper's kind; a body's name in somebody's.
  ['处理好与县级纪委监委、乡镇党委、乡镇纪委的关系。\n晚报讯（记者 李明）', []],
  ['受县委书记周代军委托，视察县防指办值班室。', ['县防指办']],
];

test.each(BODIES)('bodies: %s', (text, bodies) => expect(read(text).of('organisation')).toEqual(bodies));

const PLACES: [string, string[]][] = [
  ['新城区人大常委会对新城区项目视察。', ['新城区']],
  ['在老城区和新城区，城区政府要重视。', []],
  ['走访青阳县一个智慧农业园区、青阳县3个工业园。', ['青阳县', '青阳县']],
  ['自治区民委到克旗、阿旗调研，红旗飘扬。', ['克旗', '阿旗']],
  ['鄂托克旗苏米图苏木巴音布拉格嘎查牧民说。', ['鄂托克旗苏米图苏木巴音布拉格嘎查']],
  // 到 behind the verb; a verb behind the village; what is said of an item in brackets.
  ['先后深入到云潭县西竹谷社区为村民义诊。', ['云潭县西竹谷社区']],
  [
    '先后前往东岸国际会展中心项目工地、康宁街道社区微型消防站(应急分队)、康庆市集及沿街商铺检查。',
    ['东岸国际会展中心', '康宁街道社区微型消防站', '康庆市集'],
  ],
  ['察看了南湖办事处境内的海青湖水库，走访社区内的德汇创意园区。', ['海青湖水库', '德汇创意园区']],
  ['察看区内的项目，走访社区内的企业。', []],
  ['承揽本村青坑口大桥建造工程、本村建设工程。', ['青坑口大桥']],
  // Villages of a township that end like a kind of village, and kinds.
  ['走访任村乡根山村，任村乡偏远山村，任村乡第一大行政村。', ['任村乡根山村', '任村乡', '任村乡']],
  ['目前，柳坝、石湾两个村脱贫，三个村在建。', ['柳坝', '石湾']],
  ['走访慰问了泽泰居民区和运丰居民区两户家庭，老旧居民区改造。', ['泽泰居民区', '运丰居民区']],
  ['先后到长虹、浯溪3个街道调研，赴南岸、大足、铜梁17个区县。', ['长虹', '浯溪', '南岸', '大足', '铜梁']],
  // A county that its prefecture and its own name make look like a township; a township by its bare name; roads.
  ['庆阳镇原县基层党建，走访庆阳镇。', ['庆阳镇原县', '庆阳镇']],
  ['福集镇、嘉明镇参加。县教育局到福集、嘉明检查，嘉明亮。', ['福集镇', '嘉明镇', '福集', '嘉明']],
  ['检查道路，查看云宫中路60号院。', ['云宫中路60号院']],
  ['将对洪口路以北至沿河路以南停水，走进东联村幸福院。', ['洪口路', '沿河路', '东联村幸福院']],
  // A township that its city stood in front of once, and villages that end like a verb.
  ['兴化市下圩镇召开会议。下圩镇实现生产总值2.6亿元。', ['兴化市下圩镇', '下圩镇']],
  ['石桥镇前进村、跃进村、蔡家乡开展活动。', ['石桥镇前进村', '跃进村', '蔡家乡']],
  ['要建好美丽圩镇客厅，察看电排泵站，牧民转往冬季牧场。', []],
  // A site that is named again without the zone it lies in.
  ['参观县经开区膜谷产业小镇。在膜谷产业小镇，委员们听取介绍。', ['县经开区膜谷产业小镇', '膜谷产业小镇']],
];

test.each(PLACES)('places: %s', (text, places) => expect(read(text).of('place')).toEqual(places));

const MEETINGS: [string, string[]][] = [
  ['云潭县举行2023年12月招商项目集中签约仪式。', ['2023年12月招商项目集中签约仪式']],
  ['2023年12月市委常委会会议研究了工作。', ['市委常委会会议']],
  ['贯彻中央和自治区党委民族工作会议精神。', ['中央和自治区党委民族工作会议']],
  [
    '出席云潭县十八届人民代表大会第四次会议的人大代表和政协云潭县第十届委员会第四次会议的政协委员们视察。',
    ['云潭县十八届人民代表大会第四次会议', '政协云潭县第十届委员会第四次会议'],
  ],
  ['这是一次重要的政治会议，要学习贯彻全省宣传思想工作会议精神。', ['全省宣传思想工作会议']],
  ['通过观摩活动找准差距，要召开专题会研究。', []],
  // What is done with a meeting is none of its name.
  [
    '他们写入上合组织峰会宣言，坚守东亚峰会的初心，收获第十五届全国运动会金牌。',
    ['上合组织峰会', '东亚峰会', '第十五届全国运动会'],
  ],
  // A typhoon's number, and how something is done.
  ['副县长黄聪主持召开防御第19号台风会商会议。', ['防御第19号台风会商会议']],
  ['活动以“现场观摩+座谈会”形式开展，要自觉遵守会议各项纪律规定。', []],
  ['将党的十九大会议精神与当前工作结合。', ['党的十九大']],
];

test.each(MEETINGS)('meetings: %s', (text, meetings) => expect(read(text).of('meeting')).toEqual(meetings));

test('a paper behind 来源 is a document', () => {
  expect(read('来源：岚河日报 作者：何某\n来源：县农业农村局').of('document')).toEqual(['岚河日报']);
});
