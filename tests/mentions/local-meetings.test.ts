/** Meetings with several subjects or plenums, and words that are no names, in the manner of county papers: invented sentences. */
import { expect, test } from 'vitest';
import { read } from '../read.ts';

const MEETINGS: [string, string[]][] = [
  ['贯彻二十届一中、二中全会精神。', ['二十届一中、二中全会']],
  ['学习党的十八届三中、四中、五中全会精神。', ['党的十八届三中、四中、五中全会']],
  ['以及全省安全生产、消防安全和森林防火视频会议精神。', ['全省安全生产、消防安全和森林防火视频会议']],
  ['全市教育、卫生工作会议召开。', ['全市教育、卫生工作会议']],
  ['传达全国组织部长会议和全省农村工作会议精神。', ['全国组织部长会议', '全省农村工作会议']],
  ['列入市二届人大常委会第五次会议议程。', ['市二届人大常委会第五次会议']],
  ['青山镇召开县、镇人大换届选举动员会。', ['县、镇人大换届选举动员会']],
  ['我县2026年中青年干部、网格员培训班开班。', ['2026年中青年干部、网格员培训班']],
  ['先后举办读书班、培训班,举办新品发布、行业论坛等活动。', ['行业论坛']],
  ['北关镇召开村级组织换届选举工作动员会。', ['村级组织换届选举工作动员会']],
  ['传达了第二十一次全省法院工作会议精神。', ['第二十一次全省法院工作会议']],
  ['主持召开煤炭清洁高效利用专题座谈会。', ['煤炭清洁高效利用专题座谈会']],
  ['了解利用煤炭专题座谈会。', ['煤炭专题座谈会']],
  ['同乌兹别克斯坦最高会议一道，落实论坛峰会成果。', []],
  ['关于青山市第十六届人民代表大会个别代表的报告。', []],
  ['县委组织工作人员召开动员会。', []],
  ['台山坊众联谊会副理事长黄一平到场。', []],
  ['全市上下、各部门和各单位要认真贯彻会议精神。', []],
];
test.each(MEETINGS)('meetings: %s', (text, meetings) => expect(read(text).of('meeting')).toEqual(meetings));

const PEOPLE: [string, string[]][] = [
  ['会议调度了市政府领导成员7月份工作完成情况。', []],
  ['构建副职包片、干部包村的网络，村官包户。', []],
  ['会见瑞典某集团董事会主席卡伦堡。卡伦堡表示支持。', ['卡伦堡', '卡伦堡']],
  ['副主任文学清、青龙滩电厂总会计师卓华参加。', ['文学清', '卓华']],
];
test.each(PEOPLE)('people: %s', (text, people) => expect(read(text).of('person')).toEqual(people));

const POSTS: [string, string[]][] = [
  ['最后镇党委副书记米厚田讲话，会上镇党委书记王涛表态。', ['镇党委副书记', '镇党委书记']],
  ['白石县农机化办主任余坤陪同。', ['白石县农机化办主任']],
];
test.each(POSTS)('posts: %s', (text, posts) => expect(read(text).of('post')).toEqual(posts));

const PLACES: [string, string[]][] = [
  ['县长房志田主持召开县政府党组会议和县十六届第9次政府常务会议。', []],
  ['9个镇党委和县非公党委、负责人和县直代表参加。', []],
  ['在安徽和县考察，从和县出发。', ['安徽和县', '和县']],
  ['一是区领导要主动抓，二是镇要落实。水泥路直达我们山上的果园。', []],
  ['深入部分乡镇，到联系街镇走访。', []],
];
test.each(PLACES)('places: %s', (text, places) => expect(read(text).of('place')).toEqual(places));

const BODIES: [string, string[]][] = [
  ['区政府办理代表建议，县政府办事公开，市政府办学。', ['区政府', '县政府', '市政府']],
  ['县政府办公室和区政府办负责。', ['县政府办公室', '区政府办']],
];
test.each(BODIES)('bodies: %s', (text, bodies) => expect(read(text).of('organisation')).toEqual(bodies));
