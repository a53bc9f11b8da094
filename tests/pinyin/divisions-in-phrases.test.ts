/** Divisions in front of bodies and posts: their pinyin as of the place alone, and whose the body is in English. */
import { expect, test } from 'vitest';
import { nodeEngine, nodeReadingTexts } from '../../utils/cli/engine.ts';
import { createReader } from '../../utils/pinyin/reader.ts';

const analyse = await nodeEngine();
const glossed = (phrase: string): [string | undefined, string | undefined] => {
  const { annotations } = analyse({ text: `${phrase}李建国出席。`, published: '2026-09-17' });
  const post = annotations.find(({ type }) => type === 'post');
  return [post?.pinyin, post?.gloss?.english];
};

const POSTS: [post: string, pinyin: string, english: string][] = [
  // The generic belongs to the next word as well.
  ['单县委书记', 'Shàn xiànwěi shūjì', 'Secretary of the Shanxian County Party Committee'],
  ['东城区委书记', 'Dōngchéng qūwěi shūjì', 'Secretary of the Dongcheng District Party Committee'],
  ['清河县长', 'Qīnghé xiànzhǎng', 'Head of Qinghe County'],
  ['单县县长', 'Shàn Xiàn xiànzhǎng', 'Head of Shanxian County'],
  [
    '浑南区公安局局长',
    'Húnnán Qū gōng’ānjú júzhǎng',
    'Director of the Hunnan District Public Security Bureau',
  ],
  // 原 and 前, where they are the name's own, and where they say what somebody was.
  ['太原市委书记', 'Tàiyuán shìwěi shūjì', 'Secretary of the Taiyuan Municipal Party Committee'],
  ['三原县委书记', 'Sānyuán xiànwěi shūjì', 'Secretary of the Sanyuan County Party Committee'],
  [
    '太原市委原书记',
    'Tàiyuán shìwěi yuán shūjì',
    'Former Secretary of the Taiyuan Municipal Party Committee',
  ],
  ['市委原书记', 'shìwěi yuán shūjì', 'Former Secretary of the municipal Party Committee'],
  // Names that end like a lower level's.
  ['肥乡区委书记', 'Féixiāng qūwěi shūjì', 'Secretary of the Feixiang District Party Committee'],
  ['周村区委书记', 'Zhōucūn qūwěi shūjì', 'Secretary of the Zhoucun District Party Committee'],
  ['辉县市委书记', 'Huīxiàn shìwěi shūjì', 'Secretary of the Huixian Municipal Party Committee'],
  // Names that begin with a conjunction, at a clause's head.
  ['和县县委书记', 'Hé Xiàn xiànwěi shūjì', 'Secretary of the He County Party Committee'],
  ['和静县委书记', 'Héjìng xiànwěi shūjì', 'Secretary of the Hejing County Party Committee'],
  // What says how a post is held is no part of the place's name.
  ['清河县代县长', 'Qīnghé Xiàn dàixiànzhǎng', 'Acting Head of Qinghe County'],
  ['清河县原代理县长', 'Qīnghé Xiàn yuán dàilǐ xiànzhǎng', 'Former Acting Head of Qinghe County'],
  ['清河县人民政府副县长', 'Qīnghé Xiàn rénmín zhèngfǔ fùxiànzhǎng', 'Deputy Head of Qinghe County'],
  ['市政府常务副市长', 'shì zhèngfǔ chángwù fùshìzhǎng', 'Executive Vice Mayor'],
  // Levels without a name have no capital.
  ['县委书记', 'xiànwěi shūjì', 'Secretary of the county Party Committee'],
  ['副县长', 'fùxiànzhǎng', 'Deputy County Head'],
];

test.each(POSTS)('%s', (post, pinyin, english) =>
  expect(glossed(post).map((words) => words?.replaceAll("'", '’'))).toEqual([pinyin, english]),
);

test.each([
  ['重庆万州长滩镇', 'Chóngqìng Wànzhōu Chángtān Zhèn'],
  ['浙江金华义乌上溪镇', 'Zhèjiāng Jīnhuá Yìwū Shàngxī Zhèn'],
  // What begins as a county of another province does is one name.
  ['河北万州营村', 'Héběi Wànzhōuyíng Cūn'],
])('%s: a short name behind the place that it lies in', (place, pinyin) => {
  const { annotations } = analyse({ text: `调研组来到${place}，走访群众。`, published: '2026-09-17' });
  expect(annotations.find(({ text }) => text === place)?.pinyin).toBe(pinyin);
});

test('a name that is written as one word with its generic is kept', async () => {
  const reader = createReader(await nodeReadingTexts());
  expect(reader.read('郊区委书记', 'post')).toBe('Jiāo qūwěi shūjì');
});

/** Villages whose generic is their committee's, communities and sites in front of their bodies. */
const BODIES: [body: string, pinyin: string][] = [
  ['石桥镇唐屋村委会', 'Shíqiáo Zhèn Tángwū cūnwěihuì'],
  ['北岭村村委会', 'Běilǐng Cūn Cūnwěihuì'],
  ['云岭社区居委会', 'Yúnlǐng Shèqū Jūwěihuì'],
  ['城市社区居委会', 'chéngshì shèqū jūwěihuì'],
  ['云罗山风景名胜区管委会', 'Yúnluóshān Fēngjǐng Míngshèngqū Guǎnwěihuì'],
];

test.each(BODIES)('%s → %s', (body, pinyin) => {
  const { annotations } = analyse({ text: `调研组来到${body}，走访群众。`, published: '2026-09-17' });
  expect(annotations.find(({ text }) => text === body)?.pinyin).toBe(pinyin);
});
