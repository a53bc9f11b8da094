/** People of county pages whose names are words of the language, or who have no post: invented sentences. */
import { expect, test } from 'vitest';
import { read } from '../read.ts';

const PEOPLE: [string, string[]][] = [
  // Rare surnames, and those that are words, where the post or the list leaves nothing else.
  ['副县长令晓东一同检查，主席令已经公布。', ['令晓东']],
  ['区委副书记、政法委书记国庆丰，区委常委高远出席。', ['国庆丰', '高远']],
  ['轮值主席国由青河国担任，理事国代表到会。', []],
  ['市委宣传部部长喜文华，州委副书记木增出席。', ['喜文华', '木增']],
  ['副县长弓箭、雪松、晨光、那英，区长何平参加。', ['弓箭', '雪松', '晨光', '那英', '何平']],
  ['县政协秘书长冷静参加调研，县政协主席英达带领调研组到会。', ['冷静', '英达']],
  ['副主任安学礼、支春和及委员共27人出席。', ['安学礼', '支春和']],
  ['局长李明、民警、群众参加，副市长王芳、各县区负责人到会。', ['李明', '王芳']],
  ['总书记问得很详细，县实验室负责人介绍后表示满意。', []],
  ['东河区教育局原局长沙金涉嫌受贿，沙金被“双开”。', ['沙金', '沙金']],
  ['副区长冉冉出席，书记殷殷嘱托。', ['冉冉']],
  ['记者从第三届农博会上了解到。', []],
  ['副县长羽国强，县领导王芳、图哇甲、李明参加。', ['羽国强', '王芳', '图哇甲', '李明']],
  ['县领导王芳、各部门、李明参加，县直机关、驻军部队到会。', ['王芳', '李明']],
  // A body or a township may be what somebody is called.
  ['县委常委、副县长赵海军，副县长许华为参加。赵海军强调要抓落实。', ['赵海军', '许华为', '赵海军']],
  ['县委常委、副县长刘德镇，县委常委、部长王江村参加。', ['刘德镇', '王江村']],
  ['俄罗斯海军与美国陆军演习，李部长率海军访问。', ['李']],
  ['“真好！”社区居民刘军说。青山村村民陈铁军说。', ['刘军', '陈铁军']],
  // The verb of saying, which the segmenter runs into the name or makes a word of with its end.
  ['刘伟强调，要抓好落实。谭浩强调要守住底线。', ['刘伟', '谭浩']],
  ['刘伟强调研了工业园区。', ['刘伟强']],
  ['村民周锐明说：“好！”村民张瑞说。', ['周锐明', '张瑞']],
  ['“收成好。”青山村村民黄玉勇说。', ['黄玉勇']],
  ['群众都说。居民自己说。游客常说。', []],
  // Whoever is put up for a post holds none, and is named.
  ['县委副书记、县长候选人王芳作表态发言，副县长人选李刚到会。', ['王芳', '李刚']],
  // Behind a kind of person, whatever the segmenter makes of the name.
  ['68岁的志愿者项羽燕都会准时来。2014年，项羽燕发起成立服务队。', ['项羽燕', '项羽燕']],
  ['67岁患者漆德山激动地说。', ['漆德山']],
  ['脱贫户井水娃在合作社务工，低保户全有福一家盖起了新房。', ['井水娃', '全有福']],
  ['天平律师事务所律师诸葛一诺为其辩护。', ['诸葛一诺']],
  ['实际控制人陈建平到庭。', ['陈建平']],
  ['职工文化节开幕，文化节持续三天。群众安全感提升，学生高兴地说。', []],
  ['68岁的老人常说起往事。', []],
];

test.each(PEOPLE)('people: %s', (text, names) => expect(read(text).of('person')).toEqual(names));

const ROLES: [string, Record<string, string[]>][] = [
  // The line of a notice: what somebody is, not what is to come.
  [
    '高远，男，汉族，1978年5月生，现任县司法局党组书记、局长，拟任县直单位正职。\n李芳，女，满族，现任白石镇党委副书记、镇长。',
    { 高远: ['县司法局党组书记', '局长'], 李芳: ['白石镇党委副书记', '镇长'] },
  ],
  [
    '高远简历：高远，男，1964年生，历任县委办公室主任，县水利局局长等职。副县长李芳到会。',
    { 高远: ['县委办公室主任', '县水利局局长'], 李芳: ['副县长'] },
  ],
  // Whoever was elected together.
  [
    '全会选举高远为县委书记，李芳、王平为县委副书记。',
    { 高远: ['县委书记'], 李芳: ['县委副书记'], 王平: ['县委副书记'] },
  ],
];

test.each(ROLES)('roles: %s', (text, roles) =>
  expect(Object.fromEntries(read(text).people.map((person) => [person.name, person.roles]))).toEqual(roles),
);
