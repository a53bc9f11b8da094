import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nodeEngine } from '../utils/cli/engine.ts';

const analyse = await nodeEngine();
const PUBLISHED = '2026-06-26';

/** Every annotation of this text as `type text`, in order. */
const marks = (text: string): string[] =>
  analyse({ text, published: PUBLISHED }).annotations.map((mark) => `${mark.type} ${mark.text}`);

test('whose 市委 it is stands in the gloss, from the paper that says it', () => {
  const { annotations } = analyse({
    text: '市委书记陈若渝主持会议。',
    site: '晋中日报',
    published: PUBLISHED,
  });
  expect(annotations[0]).toMatchObject({
    type: 'post',
    of: '晋中市',
    pinyin: 'shìwěi shūjì',
    gloss: { english: 'Secretary of the Jinzhong Municipal Party Committee' },
  });
});

test('or from the host, which is read as the pinyin of a place', () => {
  const { annotations } = analyse({
    text: '县委书记陈若渝主持会议，市委作了部署。',
    url: 'https://www.pingli.gov.cn/a.html',
    published: PUBLISHED,
  });
  expect(annotations.map(({ text, of }) => [text, of])).toEqual([
    ['县委书记', '平利县'],
    ['陈若渝', undefined],
    ['市委', '安康市'],
  ]);
});

test.each([
  // A transliterated name is one word, as often as it is named.
  ['莫桑比克总统查多抵达。查多表示欢迎。', ['Cháduō', 'Cháduō']],
  ['突尼斯总统罗代纳致辞。', ['Luódàinà']],
  // States with Han names, ambassadors with a Chinese name, and our own ones abroad.
  ['越南总理范明德到访。', ['Fàn Míngdé']],
  ['瑞典驻华大使欧思达出席。', ['Ōu Sīdá']],
  ['中国驻英国大使郑安波出席。', ['Zhèng Ānbō']],
  ['澳大利亚外长黄英慧到访。', ['Huáng Yīnghuì']],
  ['副市长查多出席。', ['Zhā Duō']],
])('the name of somebody with an office of another state: %s', (text, readings) => {
  const { annotations, people } = analyse({ text, published: PUBLISHED });
  expect(annotations.filter(({ type }) => type === 'person').map(({ pinyin }) => pinyin)).toEqual(readings);
  expect(people[0]?.pinyin).toBe(readings[0]);
});

test('where nobody says whose, the gloss says that it is not known', () => {
  const { annotations } = analyse({ text: '市委书记陈若渝主持会议。', published: PUBLISHED });
  expect(annotations[0]?.of).toBeUndefined();
  expect(annotations[0]?.gloss?.explanation).toMatch(/not resolved/);
});

test.each([
  ['a five-year plan is a date, not a term', '推进“十五五”规划实施。', ['十五五']],
  ['a year inside a meeting’s name is the name’s', '6月25日，2026年对台工作会议召开。', ['6月25日']],
  ['a year inside a title is the title’s', '印发《2026年工作要点》。', []],
])('%s', (_what, text, dates) =>
  expect(analyse({ text, published: PUBLISHED }).dates.map((date) => date.text)).toEqual(dates),
);

test('what a place wants to be is one term, whose place is read as a place', () => {
  const { annotations } = analyse({
    text: '建设开放创新西安，谱写幸福美好新灵台篇章。',
    published: PUBLISHED,
  });
  expect(annotations.map(({ type, text, pinyin, gloss }) => [type, text, pinyin, gloss?.english])).toEqual([
    ['term', '开放创新西安', "kāifàng chuàngxīn Xī'ān", "an open, innovative Xi'an"],
    ['term', '幸福美好新灵台', 'xìngfú měihǎo xīn Língtái', 'a happy, fine new Lingtai'],
  ]);
});

test('a term of the lists is marked and explained; the spirit of a congress is the congress', () => {
  expect(marks('落实党政同责、一岗双责。')).toEqual(['term 党政同责、一岗双责']);
  expect(marks('学习贯彻党的二十大精神。')).toEqual(['meeting 党的二十大']);
});

test('the holder of a post with whom a term begins is marked as everywhere else', () => {
  const { annotations, people } = analyse({
    text: '会议学习习近平总书记关于党的建设的重要思想和习近平新时代中国特色社会主义思想。',
    published: '2026-03-05',
  });
  expect(annotations.map(({ type, text }) => `${type} ${text}`)).toEqual([
    'person 习近平',
    'post 总书记',
    'term 关于党的建设的重要思想',
    'term 习近平新时代中国特色社会主义思想',
  ]);
  expect(people).toEqual([expect.objectContaining({ name: '习近平', roles: ['总书记'] })]);
});

test('traditional characters: offsets and words are those of the page', () => {
  const text = '行政長官陳若渝6月25日主持會議，強調發展經濟。';
  const { annotations, people } = analyse({ text, published: PUBLISHED });
  for (const mark of annotations) expect(text.slice(mark.start, mark.end)).toBe(mark.text);
  expect(people).toMatchObject([{ name: '陳若渝', roles: ['行政長官'], pinyin: 'Chén Ruòyú' }]);
});

test('names spaced out with the spaces of a page keep them, and their offsets', () => {
  const text = '6月25日，副县长麻\u00a0\u00a0焱、局长李\u2003明出席会议。';
  const people = analyse({ text, published: PUBLISHED }).annotations.filter(({ type }) => type === 'person');
  expect(people.map((person) => person.text)).toEqual(['麻\u00a0\u00a0焱', '李\u2003明']);
  for (const { start, end, text: words } of people) expect(text.slice(start, end)).toBe(words);
});

test.each(['上校', '洛桑', '座谈会', '开工仪式', '副'])(
  '%s, thousands of times over, is read to its end',
  (word) => {
    const text = `${word.repeat(10_000)}。市长陈若瑜出席会议。`;
    expect(analyse({ text, published: PUBLISHED }).people).toMatchObject([{ name: '陈若瑜' }]);
  },
);

test.each([
  '国欧阳代表—'.repeat(40),
  `${'与'.repeat(50)}${'甲'.repeat(9)}等3个县`,
  `下周一${'起接受'.repeat(40)}`,
  '受甲乙委托'.repeat(40),
])('what can be read in many ways is read once: %s', (text) => {
  expect(analyse({ text: `市长陈若瑜${text}。`, published: PUBLISHED }).published).toBe(PUBLISHED);
});

test.each(['暨工作会议召开。', '深入贯彻中央八项规定精神学习教育岚河县推进会召开。'])(
  'a meeting at the very beginning is inside the text: %s',
  (text) => {
    for (const { start, end, text: words } of analyse({ text, published: PUBLISHED }).annotations)
      expect(text.slice(start, end)).toBe(words);
  },
);

test('with no publication date a day keeps its year open', () => {
  expect(analyse({ text: '6月25日，会议召开。' })).toMatchObject({
    published: null,
    dates: [{ text: '6月25日', value: 'XXXX-06-25' }],
  });
});

test('any text: marks in order, inside, apart, each with its own words and a reading', () => {
  const pieces = fc.constantFrom(
    '市委',
    '书记',
    '刘一鸣',
    '《',
    '》',
    '“四抓四促”',
    '、',
    '，',
    '。',
    '\n',
    '第三次会议',
    '·',
    '6月25日',
    '<b>',
    '\u202e',
    '\u200b',
    '任命',
    '為',
    '長官',
    '𠮷',
    '\ud800',
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 40 }),
      (parts) => {
        const text = parts.join('');
        const { annotations, people, events } = analyse({ text, published: PUBLISHED });
        let last = 0;
        for (const mark of annotations) {
          expect(mark.start).toBeGreaterThanOrEqual(last);
          expect(text.slice(mark.start, mark.end)).toBe(mark.text);
          last = mark.end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
        for (const { name } of people) expect(text).toContain(name);
        for (const { name } of events) expect(text).toContain(name);
      },
    ),
    { numRuns: 200 },
  );
}, 60_000);

test('an article is read the same whatever was read before it', async () => {
  // The segmenter cuts 对党忠诚 in two or in three (对党|忠诚, 对|党|忠诚), by what stands around it.
  const texts = ['必须做到对党忠诚。', '践行了对党忠诚、服务人民的誓言。', '市委书记陈若渝主持会议。'];
  const [forth, back] = [await nodeEngine(), await nodeEngine()];
  const read = (engine: typeof forth, list: string[]) =>
    new Map(list.map((text) => [text, engine({ text, published: PUBLISHED })]));
  const first = read(forth, texts);
  const second = read(back, texts.toReversed());
  for (const text of texts) expect(second.get(text)).toEqual(first.get(text));
});
