import { expect, test } from 'vitest';
import { read } from '../read.ts';

/** Where a meeting's name begins: what the sentence has before it, and the name. */
const CITED: [before: string, name: string, after?: string][] = [
  ['有人被排除出', '第九届美洲峰会'],
  ['干部群众紧跟', '市委八届七次全会', '精神'],
  ['市政协举行', '纪念何立平先生诞辰100周年座谈会'],
  ['双方高度赞赏', '中巴合作论坛', '成果'],
  ['要扎实推进', '中巴合作论坛', '成果落实'],
  ['意味着', '第三届青山运动会', '开始倒计时'],
  ['青山大桥成为', '第三届青山运动会', '的地标'],
  ['中方称赞', '青山和平大会', '的成果'],
  ['外方以', '首届青山峰会', '为契机'],
  ['贯彻党的二十大和', '中央经济工作会议', '精神'],
  ['我们参加完', '全国优秀教师代表座谈会', '深受鼓舞'],
  ['在联合国、', '亚太岛国论坛', '等多边框架内'],
  ['他们出席', '国家综合减灾与可持续发展论坛'],
  ['在', '2025青山VR产业大会', '上展出'],
  ['双方举行', '青巴高级别人文交流对话机制会议'],
  ['他出席了', '藏传佛教活佛转世制度座谈会'],
  ['陈若渝同志在', '领导干部学习贯彻党的二十届四中全会精神专题研讨班', '上的讲话'],
  ['市委召开', '深入学习贯彻习近平总书记座谈会重要讲话精神专题会议'],
];

test.each(CITED)('%s‖%s', (before, name, after = '') => {
  const { mentions } = read(`${before}${name}${after}。`);
  expect(mentions.filter(({ kind }) => kind === 'meeting').map(({ text }) => text)).toContain(name);
});

/** Each is a body, a law, a turn of speech, or half of a word. */
const NONE = [
  '总统菲永在听证会上表示祝贺。',
  '小区党支部、居民议事会和物业公司联动治理。',
  '青山县台湾同胞联谊会负责人参加。',
  '他们向全国人民代表大会报告工作。',
  '坚决整治文件会议过多。',
  '当会议主持人宣布结果后，全场起立。',
  '这里充满了满满的仪式感。',
  '总统阿马杜·巴在仪式上表示祝贺。',
  '新闻中心将负责接待采访大会的中外记者。',
  '青山街道党员群众响应全会号召。',
];

test.each(NONE)('%s', (text) => {
  const { mentions } = read(text);
  expect(mentions.filter(({ kind }) => kind === 'meeting')).toEqual([]);
});
