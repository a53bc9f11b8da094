/** English of what towns and counties call their bodies and sites: invented names. */
import { expect, it } from 'vitest';
import type { MentionKind } from '../../utils/model/mention.ts';
import { gloss } from './glosses.ts';

const CASES: [MentionKind, text: string, english: string | undefined][] = [
  // A firm's own name behind its place is said.
  ['organisation', '杨集镇鸿旺牧业', 'Yangji Town Hongwang Animal Husbandry'],
  ['organisation', '上海力恒科技', 'Shanghai Liheng Science and Technology'],
  ['organisation', '人大白洲街道工委', "Working Committee of the Baizhou Subdistrict People's Congress"],
  ['organisation', '市中医院', 'municipal Hospital of Traditional Chinese Medicine'],
  ['organisation', '区府办', "General Office of the district People's Government"],
  ['organisation', '党工委办', 'Office of the Party Working Committee'],
  // The centre beside another committee, and both.
  [
    'meeting',
    '中央和省委经济工作会议',
    'Economic Work Conference of the CPC Central Committee and the provincial Party Committee',
  ],
  // Stretches of roads and rivers; nothing where one of the names has no English.
  ['place', '明湖路至石桥段', 'section from Minghu Road to Shiqiao'],
  ['place', '黄河兰州段', 'Lanzhou section of the Yellow River'],
  ['place', '漓江流域', 'Lijiang River Basin'],
  ['place', '通济河流域', 'Tongji River Basin'],
  ['place', '珠江—西江经济带', 'Pearl River–Xijiang Economic Belt'],
  ['place', '深圳—香港—广州城市群', 'Shenzhen–Hong Kong–Guangzhou City Cluster'],
  // Parks of two states.
  ['place', '中以常州创新园', 'China-Israel Changzhou Innovation Park'],
  ['place', '中新苏州工业园区', 'China-Singapore Suzhou Industrial Park'],
  ['place', '中韩（盐城）产业园', 'China-ROK Yancheng Industrial Park'],
  ['organisation', '永宁县代表团', 'Yongning County Delegation'],
  ['organisation', '红七军', 'Seventh Army of the Red Army'],
  ['place', '黄河城区段', 'urban section of the Yellow River'],
  ['place', 'G318国道云阳段', 'Yunyang section of National Highway 318'],
  ['place', '影院街10号院', 'Courtyard 10, Yingyuan Street'],
  // Parts of provinces, and divisions whose names end like them.
  ['place', '苏北', 'northern Jiangsu'],
  ['place', '渝东北地区', 'northeastern Chongqing'],
  ['place', '南疆', 'southern Xinjiang'],
  ['place', '晋中', 'Jinzhong, Shanxi'],
  ['place', '湘西', 'Xiangxi, Hunan'],
  ['place', '太行山区', 'the Taihang Mountains'],
  // 省级 is a grade, and no province; the subdistrict's office; an estate's own name.
  ['place', '天宝省级现代农业园区', 'Tianbao Provincial Modern Agriculture Park'],
  ['place', '城北街道办古元村', 'Guyuan Village, Chengbei Subdistrict'],
  ['place', '永兴花苑社区', 'Yongxinghuayuan Community'],
  // What firms and factories make.
  ['organisation', '泰川纸业', 'Taichuan Paper'],
  ['organisation', '鑫河汽配厂', 'Xinhe Auto Parts Factory'],
  ['place', '县委礼堂', 'Party Committee Auditorium'],
  ['place', '北城区高头村', 'Gaotou Village, Beicheng District'],
  ['place', '康庆市集', 'Kangqing Market'],
  ['place', '天水南路社区', 'Tianshuinanlu Community'],
  ['place', '江南新区', 'Jiangnan New Area'],
  // Called by their roads, not by the river or the sea that these are called by; a school on no road is.
  ['organisation', '长江路小学', 'Changjianglu Primary School'],
  ['organisation', '渤海街派出所', 'Bohaijie Police Station'],
  ['organisation', '长江中学', 'Yangtze River Middle School'],
  // Of two or three levels at once.
  ['meeting', '市县政协主席座谈会', 'Symposium of the municipal and county CPPCC Committee'],
  ['meeting', '省、市政协主席座谈会', 'Symposium of the provincial and municipal CPPCC Committee'],
  [
    'meeting',
    '省市县纪委书记座谈会',
    'Symposium of the provincial, municipal and county Commission for Discipline Inspection',
  ],
  ['organisation', '云川市青河县政协', 'Yunchuan Qinghe County CPPCC Committee'],
  ['meeting', '全市县（区）委书记座谈会', 'City-wide County and District Party Secretaries Symposium'],
  [
    'meeting',
    '省委常委会、市委常委会会议',
    'Standing Committee Meeting of the provincial Party Committee and the municipal Party Committee',
  ],
  // The term is the congress's, the count its session's.
  ['meeting', '青河县七届二次党代会', 'Second Session of the Seventh Qinghe County Party Congress'],
  ['meeting', '青河县第七次党代会第二次会议', 'Second Session of the Seventh Qinghe County Party Congress'],
  ['meeting', '青河县第七次党代会', 'Seventh Qinghe County Party Congress'],
  ['meeting', '县第十九届第一次人民代表大会', "First Session of the 19th county People's Congress"],
  ['organisation', '中共中央纪律检查委员会', 'CPC Central Commission for Discipline Inspection'],
  // A branch for a time, divisions of courts, who heads a University of something.
  ['post', '临时党支部书记', 'Secretary of the Temporary Party Branch'],
  ['post', '临时总统', 'Interim President'],
  ['post', '县法院刑庭庭长', "Chief Judge of the Criminal Division of the county People's Court"],
  ['post', '白河法庭庭长', 'Chief Judge of the Baihe Tribunal'],
  ['post', '庭长', 'Chief Judge of the Division'],
  ['post', '民四庭庭长', 'Chief Judge of the Fourth Civil Division'],
  ['post', '云川中医药大学副校长', 'Vice President of the Yunchuan University of Chinese Medicine'],
  ['post', '云川中学副校长', 'Vice Principal of Yunchuan Middle School'],
  ['post', '市科委副主任', 'Deputy Director of the municipal Science and Technology Commission'],
  ['organisation', '柳河镇平安办', 'Liuhe Town Office for Public Order Work'],
  ['organisation', '县文广局', 'county Culture, Radio and Television Bureau'],
  ['organisation', '云川中医药大学', 'Yunchuan University of Chinese Medicine'],
  ['organisation', '中建三局集团有限公司', 'China Construction Third Engineering Bureau'],
];

it.each(CASES)('%s %s', (kind, text, english) => {
  expect(gloss({ kind, text })?.english).toBe(english);
});
