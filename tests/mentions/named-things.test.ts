/** Sites and bodies by generics that towns have everywhere, what a place has, and people by age, credit and recurrence: invented sentences. */
import { expect, test } from 'vitest';
import { read } from '../read.ts';

const PLACES: [string, string[]][] = [
  ['他来到辽宁沈阳白云滑雪场，又到北京航天城。', ['辽宁沈阳白云滑雪场', '北京航天城']],
  ['游客走进河南洛阳龙门石窟和上海植物园。', ['河南洛阳龙门石窟', '上海植物园']],
  ['各地滑雪场、植物园、消防站加强值守。', []],
  ['花展并不局限于上海植物园。', ['上海植物园']],
  // A hall of its own, and no university.
  ['仪式在人民大会堂北大厅举行，宴会设在人民大会堂金色大厅。', ['人民大会堂北大厅', '人民大会堂金色大厅']],
  // What a place has: a name behind 的, and not a kind.
  ['在浙江湖州的白沙台村，人们忙着采茶。', ['浙江湖州', '白沙台村']],
  ['在山西的美丽乡村，在浙江的小山村，在四川的农贸市场。', ['山西', '浙江', '四川']],
  // Towns abroad by their plain names.
  ['俄军在库皮扬斯克等地发动攻势。', ['库皮扬斯克']],
  ['加沙地带中部的努赛赖特难民营遭袭。', ['加沙地带', '努赛赖特难民营']],
  // Words of the language behind 与.
  ['面对战争与和平、竞争与合作。', []],
  ['为两国合作与友谊提供新动力。', []],
  ['镇长雷科及柳林镇所属村、社区主任参加。', ['柳林镇']],
];

test.each(PLACES)('places: %s', (text, places) => expect(read(text).of('place')).toEqual(places));

const BODIES: [string, string[]][] = [
  ['岚河县公安局交管大队多措并举。', ['岚河县公安局交管大队']],
  ['向乐成街道慈善分会捐款。', ['乐成街道慈善分会']],
  ['调研组在姜堰区残疾人托养中心召开座谈会。', ['姜堰区残疾人托养中心']],
  ['仪式在人民大会堂北大厅举行。', []],
  ['民警走进各中小学，分会场设在现场。', []],
  ['县工商联、县知识界人士联谊会负责人参加。', ['县工商联', '县知识界人士联谊会']],
  ['该院在未设法庭的八个镇设巡回审判点。', []],
  ['国家区域医疗中心建设提速，多地设立康复站。', []],
];

test.each(BODIES)('bodies: %s', (text, bodies) => expect(read(text).of('organisation')).toEqual(bodies));

const PEOPLE: [string, string[]][] = [
  ['志愿者来到96岁的程秀英奶奶和82岁的曾绍武奶奶家中。', ['程秀英', '曾绍武']],
  ['志愿者看望了96岁的独居老人和82岁的高龄奶奶。', []],
  // Several who took a picture, and the first in front of a reporter's paper.
  ['法官正在讲解法律。\n刘翠萍 刘城韬 摄', ['刘翠萍', '刘城韬']],
  ['这是一个缩影。\n邓誉 岚河法治报全媒体记者 张伟 摄影报道', ['邓誉', '张伟']],
  ['活动现场。\n资料图片 新华社 摄', []],
  // 均 is said of several, and is a name's last character where one alone acts.
  ['长江水利委员会副主任胡甲均率检查组来到荆州。', ['胡甲均']],
  ['市委书记康建国、市长祝英均出席会议。', ['康建国', '祝英']],
  // The last of a list, whatever its first character; a kind of people and a word of the language are none.
  ['旗领导万宏宇、孙秋庚、魏铮、敖丽、福青参加会议。', ['万宏宇', '孙秋庚', '魏铮', '敖丽', '福青']],
  [
    '县领导李明、王芳、赵军、嘉宾参加，李明、王芳、赵军、媒体出席。',
    ['李明', '王芳', '赵军', '李明', '王芳', '赵军'],
  ],
  // A name that the segmenter has for a town.
  ['中美洲议会议长加西亚表示，愿加强合作。加西亚和代表团成员参加。', ['加西亚', '加西亚']],
];

test.each(PEOPLE)('people: %s', (text, people) => expect(read(text).of('person')).toEqual(people));

const MEETINGS: [string, string[]][] = [
  ['中国成功举办天津峰会，引领会议达成多项共识。', ['天津峰会']],
  ['县工商联召开新春联谊会，党建引领工作推进会同日举行。', ['新春联谊会', '党建引领工作推进会']],
];

test.each(MEETINGS)('meetings: %s', (text, meetings) => expect(read(text).of('meeting')).toEqual(meetings));
