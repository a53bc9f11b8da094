/** Towns and counties that no list has, what is called by a part of its name, and rows of provinces: invented sentences. */
import { expect, test } from 'vitest';
import { read } from '../read.ts';

const PLACES: [string, string[]][] = [
  // By what lies in a town, by its bodies, by the headline that it opens.
  ['清明刚过，溪塬镇白岚村的茶山上一片繁忙。', ['溪塬镇白岚村']],
  ['溪塬镇：“农家书屋”开到家', ['溪塬镇']],
  ['丰岭县开展安全生产检查', ['丰岭县']],
  ['连日来，江源市青山区柳湾街道锦绣社区的院子里格外热闹。', ['江源市青山区柳湾街道锦绣社区']],
  // Known once, it goes without its generic where nothing else is meant.
  ['钱库镇召开会议，推广钱库经验，在钱库落地生根。', ['钱库镇', '钱库', '钱库']],
  ['丰岭县举办比赛。省调研组在丰岭调研。', ['丰岭县', '丰岭']],
  // Kinds of towns, and what counts or points at them.
  ['各乡镇党委书记参加，城镇社区居民、集镇村民受益。', []],
  ['建设特色小镇，沿海乡镇政府和中心城镇人民政府负责。', []],
  ['全县召开会议，本县开展检查，各县举办比赛。', []],
  // Kinds, verbs and numerals at a line's head.
  ['科技下乡开展便民服务\n文化名镇打造新路\n属地街道推进整治\n试点镇党委加强宣传', []],
  // What comes to a place, in one unknown word with it.
  ['督查组来叶集区督查。', ['叶集区']],
  // Three provinces and more; two characters may be a word.
  ['古镇地处晋冀豫三省交界，奋力打造粤闽赣边强区。', ['晋冀豫', '粤闽赣边']],
  ['晋蒙交界，新青年，甘青年。', []],
  // A river by what only a river has.
  ['加强祖厉河流域治理，紧盯琼溪沿线低洼地带。', ['祖厉河流域', '琼溪']],
  // What a place has, a people, an aim, two cities side by side.
  ['浊漳河穿境而过，有岳寨口村、豆峪村等古村落。', ['浊漳河', '岳寨口村', '豆峪村']],
  ['安图县的朝鲜族村落受到欢迎。', ['安图县']],
  ['延安市富县召开会议。', ['延安市富县']],
  ['潜江湖州签署协议。', ['潜江', '湖州']],
  // Zones of a kind.
  ['漳州台商投资区前身为工业区。', ['漳州台商投资区']],
  ['做大珲春海洋经济示范区。', ['珲春海洋经济示范区']],
];
test.each(PLACES)('places: %s', (text, places) => expect(read(text).of('place')).toEqual(places));

const BODIES: [string, string[]][] = [
  // The centre by what only it sets, and not where it is a part of another name or word.
  ['贯彻落实中央决策部署，今年中央加大投入。', ['中央', '中央']],
  ['学习党中央决策部署，推进中央精神文明建设。', []],
  ['国务院成立调查评估组，在雅砻江流域水电开发有限公司察看。', ['国务院', '雅砻江流域水电开发有限公司']],
  ['联合县里17家乡镇卫生院。', []],
  ['市禁毒工作考核组来我县考核。', ['市禁毒工作考核组']],
  ['县党史学习教育巡回指导组到我局指导。', ['县党史学习教育巡回指导组']],
  ['省委第三巡回督导组来我市督导。', ['省委第三巡回督导组']],
  ['县委县政府分成五个督查组，县里各镇考核组在现场，区块链专家评估组，', ['县委', '县政府']],
  ['广场中央精神堡垒，中央精神卫生中心。', []],
  ['市县督查组发现问题，全省派出检查组，市里成立了督导组。', []],
  ['县委组织的考核组对各镇考核。', ['县委']],
  ['公安部禁毒局、公安部经济犯罪侦查局有关负责人出席。', ['公安部禁毒局', '公安部经济犯罪侦查局']],
  ['省委主题教育办公室负责人参加。', ['省委主题教育办公室']],
  ['关系到镇委、镇政府各项工作。各乡镇委托第三方。', ['镇委', '镇政府']],
  ['期待与厦航携手合作。', ['厦航']],
];
test.each(BODIES)('bodies: %s', (text, bodies) => expect(read(text).of('organisation')).toEqual(bodies));

const MEETINGS: [string, string[]][] = [
  [
    '出席亚太经合组织领导人同嘉宾非正式对话会暨工作午宴。',
    ['亚太经合组织领导人同嘉宾非正式对话会暨工作午宴'],
  ],
  ['还将举办首届岚河花椒文化节。', ['首届岚河花椒文化节']],
  ['这是首届在节日期间举办的展览，第二届节水活动。', []],
  ['回想起蓝天保卫战讲评会，大家印象深刻。', ['蓝天保卫战讲评会']],
  ['全省新型冠状病毒感染的肺炎疫情防控工作会议召开。', ['全省新型冠状病毒感染的肺炎疫情防控工作会议']],
  ['溪塬镇召开重点工作督查会。', ['重点工作督查会']],
  ['部分县十八次党代会代表列席会议。', ['县十八次党代会']],
  ['我们召开镇党委理论学习中心组学习会。', ['镇党委理论学习中心组学习会']],
  ['充分利用浙洽会，第二十五届兰洽会开幕。', ['浙洽会', '第二十五届兰洽会']],
  ['帮助岚河州申办第十七届国际运动会。', ['第十七届国际运动会']],
  ['出席纪念禹王诞辰大会暨春祭大典。', ['纪念禹王诞辰大会暨春祭大典']],
];
test.each(MEETINGS)('meetings: %s', (text, meetings) => expect(read(text).of('meeting')).toEqual(meetings));
