/** Where names of bodies, places and offices begin and end among the words of the sentence: invented sentences. */
import { expect, test } from 'vitest';
import type { MentionKind } from '../../utils/model/mention.ts';
import { read } from '../read.ts';

const SPANS: [MentionKind, string, string[]][] = [
  // Verbs in front of a village, a school or a firm, which the segmenter takes for part of the name.
  ['organisation', '也让兴旺村村委会陷入了两难。', ['兴旺村村委会']],
  ['organisation', '图书将陆续惠及东平乡中心小学。', ['东平乡中心小学']],
  ['organisation', '进一步提高三河集镇中心校师生的安全意识。', ['三河集镇中心校']],
  ['organisation', '比赛共分小学、初中、高中三个组别。', []],
  ['organisation', '刘海波对外河镇党委、政府所做的工作表示肯定。', ['外河镇党委', '政府']],
  ['organisation', '钢管制造企业友丰集团就坐落在这里。', ['友丰集团']],
  ['place', '察看基地，听取村、镇干部的汇报。', []],
  // A firm and the hospital that it builds are two.
  [
    'organisation',
    '云潭路桥集团有限公司平江县人民医院建设项目负责人介绍。',
    ['云潭路桥集团有限公司', '平江县人民医院'],
  ],
  // A hospital's second name and its departments; what is studied is none of them.
  [
    'organisation',
    '专家团由云潭大学附属医院（云潭医院）疼痛科、耳鼻喉科，平江县人民医院护理部组成。',
    ['云潭大学附属医院（云潭医院）疼痛科', '耳鼻喉科', '平江县人民医院护理部'],
  ],
  [
    'organisation',
    '平江县人民医院是一所呼吸科见长的医院，平江县人民医院科研成果丰硕。',
    ['平江县人民医院', '平江县人民医院'],
  ],
  ['post', '平江县人民医院呼吸消化内科主任何立。', ['平江县人民医院呼吸消化内科主任']],
  // An academy that a Party school is as well; a bench in quotation marks.
  [
    'post',
    '云潭市委党校（行政学院）常务副校（院）长何立到会。',
    ['云潭市委党校（行政学院）常务副校（院）长'],
  ],
  ['place', '带队前往天津港南疆港区，全市村党组织书记参加。', ['天津港南疆港区']],
  ['post', '省委党校（行政学院）工作处处长何立到校。', ['省委党校（行政学院）工作处处长']],
  ['organisation', '两人共同为双河县法院“梅花鹿产业法庭”揭牌。', ['双河县法院“梅花鹿产业法庭”']],
  // A team that a programme has sent, and who leads it; a school's board with its term; a zone beside others.
  [
    'organisation',
    '柳溪村“访惠聚”工作队走访，市环保局第二批“访惠聚”工作组到会，云潭中学第十三届董事会捐款。',
    ['柳溪村“访惠聚”工作队', '市环保局第二批“访惠聚”工作组', '云潭中学第十三届董事会'],
  ],
  ['post', '市环保局第二批“访惠聚”工作组组长何立表示。', ['市环保局第二批“访惠聚”工作组组长']],
  ['place', '来到近海经济区、青湾广场，江苏两地经济区合作。', ['近海经济区', '青湾广场', '江苏']],
  // Offices of a town in front of who answers for them; of one alone the text may mean any.
  ['organisation', '何立、高山以及组织办、考绩办、经发局负责人到场。', ['组织办', '考绩办', '经发局']],
  ['organisation', '发展和改革局、农业局负责人到场，落实好旗委部署。', ['发展和改革局', '农业局', '旗委']],
  // A bureau that the paper names without its county.
  [
    'organisation',
    '公安局负责人说明情况，对应急管理局提出要求，当地农机局忙着培训。',
    ['公安局', '应急管理局', '农机局'],
  ],
  ['organisation', '各级教育局要加强管理，当地警察局遭袭，公安局长到场。', []],
  ['organisation', '产业园区管委会、高新区负责人参加。', []],
  ['organisation', '对接平江县乡村学校需求。', []],
  // What a body has left or is remembered by; where a government meets the press.
  [
    'place',
    '参观东北抗联史实陈列馆，在平江市政府新闻发布厅发布。',
    ['东北抗联史实陈列馆', '平江市政府新闻发布厅'],
  ],
  // The country itself, not the words and names that begin with it; two sides of a forum.
  [
    'place',
    '这里是中国最大的产区，中国中亚合作深化，刷新中国纪录，中国制造业回升。',
    ['中国', '中国', '中亚', '中国', '中国'],
  ],
  ['place', '具有中国特色，登录中国公共招聘网，实现中国梦，新中国成立，第25个中国记者节。', []],
  ['place', '中国江苏苏州承办。', ['中国江苏苏州']],
  // Counties that the segmenter takes for words; what all of a prefecture is.
  [
    'place',
    '在澄迈开班，河北正定、西藏定日的群众，贵州省荔波的游客。',
    ['澄迈', '河北正定', '西藏定日', '贵州省荔波'],
  ],
  ['place', '红旗映衬下，全州上下齐动员，广西区内一流。', ['广西']],
  ['place', '从七里海出发，到里海沿岸。', ['里海沿岸']],
  [
    'place',
    '以柳明镇为代表的小城镇，来到金河镇主街道，走进西桥乡西桥村村部。',
    ['柳明镇', '金河镇', '西桥乡西桥村'],
  ],
  ['place', '由天河国际机场、天府国际机场构成。', ['天河国际机场', '天府国际机场']],
  ['place', '走进融媒指挥中心、播控中心，深入河流水库、转移安置点。', []],
  // Units of the Production and Construction Corps, and of no army.
  [
    'place',
    '新疆生产建设兵团第七师胡杨河市干部到130团六连走访，师市举办活动。',
    ['新疆生产建设兵团第七师胡杨河市', '130团六连'],
  ],
  ['place', '代表团访问，文工一团演出，解放军第八师三团二连开赴前线，湖南一师校友到会。', []],
  ['post', '第八师石河子市121团6连党支部书记何立带头。', ['第八师石河子市121团6连党支部书记']],
  // Offices behind a surname, a number, a list of people.
  ['post', '农科院许副院长提出要求。', ['副院长']],
  ['post', '市五届人大代表何立视察。', ['市五届人大代表']],
  ['post', '何立、王云等市领导出席，各级领导干部参加。', ['市领导']],
  ['person', '丁振国率镇领导何立到社区，开展道德模范宣传、竞赛。', ['何立']],
  // Whom a vote has chosen: names of other languages among the others, and no states or villages.
  [
    'person',
    '于国强、秦岭峰、奇军当选旗政协副主席，王云山、阿古拉、额尔登图、高立新等17人当选常务委员。',
    ['于国强', '秦岭峰', '奇军', '王云山', '阿古拉', '额尔登图', '高立新'],
  ],
  ['person', '中国、巴西、印度当选理事国，选举办法和监票人员名单通过。', []],
  ['organisation', '走进青湾镇的众诚牧业和科技小院。', ['众诚牧业']],
  // Two counties side by side; an autonomous county without its peoples; a township of a people by its name alone.
  ['place', '广信区广丰区举行活动，镇宁自治县召开会议。', ['广信区', '广丰区', '镇宁自治县']],
  ['place', '走进柳家湾土家族乡调研，祝愿柳家湾更加美好。', ['柳家湾土家族乡', '柳家湾']],
  ['place', '参观两大国家森林公园，前往云溪镇柳桥村为镇村党员宣讲。', ['云溪镇柳桥村']],
  [
    'organisation',
    '云潭、平江两级农业农村局参加，最偏远的山区派出所，县委换届指导组列席，民盟镇宁自治县支部调研。',
    ['县委换届指导组', '民盟镇宁自治县支部'],
  ],
  ['person', '王琛与同事曹勇前去探望老党员侯延林。', ['王琛', '曹勇', '侯延林']],
  [
    'meeting',
    '学习中国共产党平江县第十八届六中全会精神，中共平江县委召开会议，举行成立20周年庆祝大会。',
    ['中国共产党平江县第十八届六中全会', '成立20周年庆祝大会'],
  ],
  // Papers in datelines and credits.
  ['document', '平江晚报讯（记者 何立）12月9日', ['平江晚报']],
  ['document', '市民爱读平江晚报，订平江晚报的人多。', []],
  ['meeting', '贯彻落实落细市第十二次党代会精神。', ['市第十二次党代会']],
  ['meeting', '旗长何立主持召开2024年重点项目手续办理推进会议。', ['2024年重点项目手续办理推进会议']],
  [
    'meeting',
    '昨日，第三届全国越剧戏迷大会开幕，贯彻二十届历次全会精神。',
    ['第三届全国越剧戏迷大会', '二十届历次全会'],
  ],
  [
    'meeting',
    '上午，“山海情谊深，书香传爱心；‘江河’‘山川’情，两地一家人”爱心捐赠仪式在小学举行。他说：“要好好干。”党的二十大闭幕。',
    ['“山海情谊深，书香传爱心；‘江河’‘山川’情，两地一家人”爱心捐赠仪式', '党的二十大'],
  ],
];

test.each(SPANS)('%s: %s', (kind, text, expected) => {
  const found = read(text).mentions.filter((mention) => mention.kind === kind);
  expect(found.map((mention) => mention.text)).toEqual(expected);
});
