/** Whose office a list shares, and names of other languages behind a Han surname: invented sentences. */
import { expect, test } from 'vitest';
import { read } from '../read.ts';

const ROLES: [string, [string, string[]][]][] = [
  // Those behind 及 are what the end of their list says, and not what stands in front of the first.
  [
    '会议开始。市委副书记祝安林及黎冬生、占玉婷、章小帆等市委常委出席。',
    [
      ['祝安林', ['市委副书记']],
      ['黎冬生', ['市委常委']],
      ['占玉婷', ['市委常委']],
      ['章小帆', ['市委常委']],
    ],
  ],
  [
    '副市长祝安林、王刚及黎冬生参加。',
    [
      ['祝安林', ['副市长']],
      ['王刚', ['副市长']],
      ['黎冬生', ['副市长']],
    ],
  ],
  [
    '镇三套班子领导杨雷、冯世强参加。',
    [
      ['杨雷', ['镇三套班子领导']],
      ['冯世强', ['镇三套班子领导']],
    ],
  ],
  [
    '县领导董庆华、黄锦耀、林小同等参加会议。',
    [
      ['董庆华', ['县领导']],
      ['黄锦耀', ['县领导']],
      ['林小同', ['县领导']],
    ],
  ],
  [
    '执行主席于占海、韩特木勒、佟额尔德木图就座。',
    [
      ['于占海', ['执行主席']],
      ['韩特木勒', ['执行主席']],
      ['佟额尔德木图', ['执行主席']],
    ],
  ],
  // What stands for the rest of a name, Latin letters, a name spaced out behind an office.
  ['岚河工程有限公司实际控制人卞某等到案。', [['卞某', ['岚河工程有限公司实际控制人']]]],
  ['局长李某某介绍，市长某些做法，副市长王某县。', [['李某某', ['局长']]]],
  [
    '岚河半导体有限公司总经理Martin van Keller致辞。Martin van Keller感谢。',
    [['Martin van Keller', ['岚河半导体有限公司总经理']]],
  ],
  ['区委书记司　南主持学习会。', [['司　南', ['区委书记']]]],
  ['办事处主任廖有为违规办宴。', [['廖有为', ['办事处主任']]]],
  [
    '钟智宏印象深刻。钟智宏是雨花区发改局常务副局长、区环保局党组书记。',
    [['钟智宏', ['雨花区发改局常务副局长', '区环保局党组书记']]],
  ],
  [
    '省委书记、省应对新型冠状病毒感染的肺炎疫情防控工作领导小组组长孙志刚强调。',
    [['孙志刚', ['省委书记', '省应对新型冠状病毒感染的肺炎疫情防控工作领导小组组长']]],
  ],
  ['团长阿卜杜外力·如则主持。', [['阿卜杜外力·如则', ['团长']]]],
  [
    '延边大学教授玄明淑作专题辅导，董事慈平凡出席。',
    [
      ['玄明淑', ['延边大学教授']],
      ['慈平凡', ['董事']],
    ],
  ],
];
test.each(ROLES)('%s', (text, roles) => {
  expect(read(text).people.map(({ name, roles }) => [name, roles])).toEqual(roles);
});

const PEOPLE: [string, string[]][] = [
  ['向乌云其木格同志三鞠躬。', ['乌云其木格']],
  ['国际田径联合会主席来访。', []],
  ['补选韩立为副县长，梁海娜、席海泉为县人大常委会委员。', ['韩立', '梁海娜', '席海泉']],
];
test.each(PEOPLE)('people: %s', (text, people) => expect(read(text).of('person')).toEqual(people));
