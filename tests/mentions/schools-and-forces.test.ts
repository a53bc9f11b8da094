/** Offices of schools, units of the forces, teams sent elsewhere, firms by short names, and who is told of there: invented sentences. */
import { expect, test } from 'vitest';
import { read } from '../read.ts';

const BODIES: [string, string[]][] = [
  [
    '党办、校办、保卫部、基建处、国资处、校医院相关负责人参加调研。',
    ['党办', '校办', '保卫部', '基建处', '国资处', '校医院'],
  ],
  ['各处、各部负责人参加。', []],
  ['授予陆军某旅一营二连“模范连”荣誉称号。', ['陆军某旅一营二连']],
  ['陆军某型装备列装。', ['陆军']],
  ['湖南第七批支援湖北医疗队出发。', ['湖南第七批支援湖北医疗队']],
  ['反馈给驻区水利局纪检监察组。', ['驻区水利局纪检监察组']],
  ['区纪委监委第十一派驻纪检监察组工作人员介绍。', ['区纪委监委第十一派驻纪检监察组']],
  ['驻村干部、驻场代表参加。', []],
  ['在中康、宏博、岚鼎矿业等矿山企业，重点了解生产情况。', ['中康', '宏博', '岚鼎矿业']],
  ['韩国、意大利等国家的企业，大米、面粉等加工企业参加。', []],
  ['听取常委会执法检查组的报告。', ['常委会执法检查组']],
  ['来到定江镇和县国土资源局。', ['县国土资源局']],
  ['在中储粮岚河直属库检查。', ['中储粮岚河直属库']],
  ['市高法院、市检察院负责人参加。', ['市高法院', '市检察院']],
  ['云麓集团白岩矿业公司党委召开会议。', ['云麓集团白岩矿业公司党委']],
];
test.each(BODIES)('bodies: %s', (text, bodies) => expect(read(text).of('organisation')).toEqual(bodies));

const PEOPLE: [string, string[]][] = [
  ['镇里整合李长君等3名党员的力量。', ['李长君']],
  ['来自各地等3名党员代表发言。', []],
  ['96岁高龄的潘其成是建国前老党员。', ['潘其成']],
  ['（文、编/周圆 图/王丽君 冯锦山 审/谭秋浩）', ['周圆', '王丽君', '冯锦山', '谭秋浩']],
  ['区人社局有关负责人解释道。', []],
  ['陈嘉明之孙、岚河大学校董陈立人发言。', ['陈嘉明', '陈立人']],
];
test.each(PEOPLE)('people: %s', (text, people) => expect(read(text).of('person')).toEqual(people));

const POSTS: [string, string[]][] = [
  ['茅坡村老支书宋先才说。前任支部书记梁文掌说。', ['老支书', '前任支部书记']],
  ['看望省级非遗代表性传承人李凤仙。', ['省级非遗代表性传承人']],
  ['听取预算工委主任许文才作的报告。', ['预算工委主任']],
  ['区委常委、区委（政府）办公室主任韩文荡出席。', ['区委常委', '区委（政府）办公室主任']],
  ['岚河出版社发行人蓝文洲出席。', ['岚河出版社发行人']],
];
test.each(POSTS)('posts: %s', (text, posts) => expect(read(text).of('post')).toEqual(posts));

const PLACES: [string, string[]][] = [
  // A county of three characters that ends like one of two, wherever the text has it.
  ['清岚县人大常委会举行会议，任命王文为清岚县副县长。到清岚县调研。', ['清岚县']],
  ['山西岚县召开会议，山西岚县的农产品热销。', ['山西岚县', '山西岚县']],
  ['县委书记白文松赴靠山屯镇督导。', ['靠山屯镇']],
  ['参观了沙特馆、芬兰馆。', ['沙特馆', '芬兰馆']],
  ['他说，云麓市地处平原东部。', ['云麓市']],
  ['服务台前，群众咨询。', []],
];
test.each(PLACES)('places: %s', (text, places) => expect(read(text).of('place')).toEqual(places));
