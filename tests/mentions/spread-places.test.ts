/** Places and bodies of a municipal front page: sites by newer right ends, towns beside who heads them: invented sentences. */
import { expect, test } from 'vitest';
import { read } from '../read.ts';

const PLACES: [string, string[]][] = [
  // By their right end, behind a verb of going, in a list, behind a place.
  ['来到鸿远众创空间，走进春晖农家书屋、石桥长者食堂。', ['鸿远众创空间', '春晖农家书屋', '石桥长者食堂']],
  [
    '先后到石桥镇、安民风貌区、青远电排站、金山湿地等地调研。',
    ['石桥镇', '安民风貌区', '青远电排站', '金山湿地'],
  ],
  ['在平江县鸿远商务区，他察看了现场。', ['平江县鸿远商务区']],
  ['先后深入大柳湾石化工业区、粤北软件园等地。', ['大柳湾石化工业区', '粤北软件园']],
  // What is of a kind alone bears no name.
  ['走进众创空间、农家书屋、社区食堂，打造中央商务区，建设生态湿地。', []],
  ['平江县湿地、平江县商务区建设加快。', ['平江县', '平江县']],
  // A verb inside the name, and one at its head.
  ['江苏省现代农业综合开发示范区揭牌。', ['江苏省现代农业综合开发示范区']],
  ['平江县创建示范区，江苏省发展农业园区。', ['平江县', '江苏省']],
  // Two counties that share what they are.
  ['静安与岱山两县友谊很深。', ['静安', '岱山']],
  ['推动和平与发展两个主题，城市与乡村两地分居。', []],
  // What is told of a county by a word.
  ['为明光高质量发展筑牢根基。', ['明光']],
  ['推动文化高质量发展，助力旅游跨越发展。', []],
  // A county's short form inside another name.
  ['在周屯镇北流河桥，施工人员正在封堵闸口。', ['周屯镇北流河桥']],
  // How far a line reaches.
  ['线路西起江西南昌，东至安徽黄山。', ['江西南昌', '安徽黄山']],
  ['东至县启动建设。', ['东至县']],
  // What has no name of its own.
  ['厦门段主塔封顶。', ['厦门']],
  ['国际航空口岸货运量上升。', []],
  // Several schools of a region.
  ['西藏多地学校开课。', ['西藏']],
  // A bay behind what leads to it.
  ['一行参观考察了柳云湾，游客涌入港湾。', ['柳云湾']],
  ['引领鳌江流域发展，江河流域治理。', ['鳌江流域']],
  // A stretch of a dyke by its village.
  ['，太安乡三号村、兴隆村、发展村段，查看事故多发路段。', ['太安乡三号村', '兴隆村', '发展村']],
  // The place of who is responsible there.
  ['太谷区负责人参加，石桥镇主要负责人、太谷区委员到会。', ['太谷区', '石桥镇', '太谷区']],
  ['县领导与岚水街道负责人、驻村工作队座谈。', ['岚水街道']],
  ['与各乡镇负责人、与属地街道负责人、与相关村负责人座谈。', []],
  // Which rank a mountain's resort has.
  ['太白山国家级旅游度假区迎来游客。', ['太白山国家级旅游度假区']],
  // Villages that are looked after, and no names.
  ['深入包联村、挂联村调研，城中村改造加快。', []],
  ['调研安平老场镇城中村改造项目。', ['安平老场镇']],
  // A district whose name is a word, beside another one.
  ['深入西工区和老城区调研，改造老城区管网，在园区和老城区。', ['西工区', '老城区']],
  // An adverb with its verb in front of a site.
  ['要充分发挥岚河古城作用，明确提出岚河要建设高质量发展示范区。', ['岚河古城']],
  // What is done there, behind the estate; where a project is.
  ['先后到柳城花园老旧小区改造项目、富民小区老旧小区改造项目。', ['柳城花园', '富民小区']],
  ['在麦地沟人居环境整治项目现场，代表们听取介绍。', ['麦地沟']],
  ['先后察看了供水、排水等工程现场。察看了泄洪闸门、启闭设备等现场。检查了防火门、消防栓等点位。', []],
  ['与挂点村负责人座谈。', []],
  ['在青鸿物流智能港项目现场，听取介绍。', ['青鸿物流智能港']],
  ['在农村人居环境整治现场，在老旧小区改造项目现场，', []],
  ['（青阳湖镇周堡西闸站）、（柳垛镇桑庄桥）', ['青阳湖镇周堡西闸站', '柳垛镇桑庄桥']],
  ['先后深入泾河镇生态河塘检查。', ['泾河镇']],
  // A chain's shop, and shops.
  ['来到乐家超市文化路店、茂隆市场等地。', ['乐家超市文化路店', '茂隆市场']],
  ['深入各大超市连锁店，走进东南亚市场，拓展国内市场。', ['东南亚']],
  ['在市迎宾馆会见客人，入住宾馆。', ['市迎宾馆']],
  // A lake that the segmenter tears from what lies there; verbs and 沿 in front of a site.
  ['听取龙子湖景区提升工作汇报，现场调度岚河古城项目。', ['龙子湖景区', '岚河古城']],
  ['一行沿龙标大道、龙标大桥察看，沿途公路、沿线道路整洁。', ['龙标大道', '龙标大桥']],
  ['国家江河大坝安全，听取汇报，业态规范、新建停车场建设。', []],
  // Rivers, brooks and gates in a list of what was visited.
  [
    '先后来到寇河、利安门、青屿镇桥头坑、百丈岭镇长塘坑等多个点。',
    ['寇河', '利安门', '青屿镇桥头坑', '百丈岭镇长塘坑'],
  ],
  ['先后来到学校大门、相关部门、水沟、民族风情商业街等地。', []],
  ['在寇河西丰镇段，山西平遥县段落分明。', ['寇河西丰镇段', '山西平遥县']],
  // A county by its own paper; without it the word is a word.
  ['城步新闻网讯 察看了城步民族风格建筑改造。', ['城步']],
  ['参观苏州考古博物馆，深入河段巡河。', ['苏州考古博物馆']],
];

test.each(PLACES)('places: %s', (text, places) => expect(read(text).of('place')).toEqual(places));

const BODIES: [string, string[]][] = [
  ['先后来到水文局、水西环卫所、通仙城管所等地。', ['水文局', '水西环卫所', '通仙城管所']],
  ['局长在家，走进各局。', []],
  // Levels, and the centre as a body.
  ['由中央、省、市主流媒体组成采风团。', []],
  ['落实中央、省委决策部署。', ['中央', '省委']],
  // What firms do, and firms.
  ['了解协同化采购系统、差异化自有品牌、智能化仓储系统等企业运营模式。', []],
  // A group by its short name.
  ['希望安平电气加深合作。安平电气集团来了。', ['安平电气', '安平电气集团']],
  ['一行来到南山国家公园北大门、南山大道等地。', []],
  ['希望安平电气化工程加快。云潭集团来了。', ['云潭集团']],
];

test.each(BODIES)('bodies: %s', (text, bodies) => expect(read(text).of('organisation')).toEqual(bodies));

const POSTS: [string, string[]][] = [
  // A firm's short name in front of its head.
  ['副市长李明，鑫源置业副总裁王强等出席。', ['副市长', '鑫源置业副总裁']],
  ['青象食品董事长周明主持。', ['青象食品董事长']],
  ['国有控股总经理张强、某物流总经理李明到场。', ['总经理', '总经理']],
  ['太谷区负责人李明参加。', ['太谷区负责人']],
  // Kinds of holders, and one of them.
  ['小区网格党支部书记、楼栋长、县区长、镇街党委书记参加。', []],
  ['镇街党委书记张明参加。', ['镇街党委书记']],
  ['派出所负责人、郭堂村支部书记作了发言。', ['郭堂村支部书记']],
];

test.each(POSTS)('posts: %s', (text, posts) => expect(read(text).of('post')).toEqual(posts));

const MEETINGS: [string, string[]][] = [
  // The second name has two subjects.
  ['召开全市县委书记座谈会暨信访、安全稳定工作会议。', ['全市县委书记座谈会暨信访、安全稳定工作会议']],
  ['举行项目启动仪式暨主题讲座、新闻发布会。', ['项目启动仪式', '新闻发布会']],
  // A meeting by its number; a visit is none.
  ['出席金砖国家领导人第十五次会晤并讲话，双方第三次会晤。', ['金砖国家领导人第十五次会晤']],
  ['到岚河调研第三届岚河旅游发展大会筹备工作。', ['第三届岚河旅游发展大会']],
  // A motto in front of what a conjunction joins.
  ['召开“学习身边榜样”活动启动及推进会。', ['“学习身边榜样”活动启动及推进会']],
  ['开展“一改两为”整治和座谈。', []],
];

test.each(MEETINGS)('meetings: %s', (text, meetings) => expect(read(text).of('meeting')).toEqual(meetings));

const PEOPLE: [string, string[]][] = [
  // What only somebody gives.
  ['会上传达学习了习近平重要指示和李克强批示。', ['习近平', '李克强']],
  ['学习领导批示，市委批示精神，高度重视重要讲话，中央领导重要批示。', []],
];

test.each(PEOPLE)('people: %s', (text, people) => expect(read(text).of('person')).toEqual(people));
