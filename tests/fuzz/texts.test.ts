/** What fuzzing found in the engine, kept: each of these once broke a rule or kept it busy without end. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nodeEngine, nodeReadingTexts } from '../../utils/cli/engine.ts';
import { analysisFaults, wordFaults } from '../../utils/cli/fuzz/analysis-faults.ts';
import { loadRecogniser } from '../../utils/cli/fuzz/recognisers.ts';
import { hostileArticle } from '../../utils/cli/fuzz/texts.ts';
import { createReader } from '../../utils/pinyin/reader.ts';

const engine = await nodeEngine();
const faultsOf = (text: string) => {
  const article = { text, published: '2026-09-17' };
  return analysisFaults(article, engine(article));
};

// A rule that tries every way of dividing these does not come to an end: the first doubled its time with every character.
test.each(['和', '职务、', '在', '一', '？', '仪式', '任命王、', '）', '1', '《〈', '驻', '、、职', '王·'])(
  '%s two thousand times over is read to its end',
  (phrase) => {
    expect(faultsOf(phrase.repeat(2_000))).toEqual([]);
    expect(faultsOf(`市委书记顾明川${phrase.repeat(300)}`)).toEqual([]);
  },
);

// Names of themselves: each doubled the time with every repetition, of its level or of its title.
test('a name of levels alone is read to its end', async () => {
  const reader = createReader(await nodeReadingTexts());
  expect(reader.read(`${'旗'.repeat(44)}会议`, 'organisation')).toMatch(/^qí(?:qí|\s)* ?huìyì$/i);
});

test('a list of titles is glossed to its end, and not at all where its last is none', async () => {
  const glosses = await loadRecogniser('glosses');
  const list = `市委书记${'、市长'.repeat(24)}`;
  expect(glosses.prepare(list)()).toContainEqual(
    expect.objectContaining({ english: expect.stringMatching(/^Secretary of .+ and Mayor$/) }),
  );
  expect(glosses.prepare(`${list}、市`)()).toEqual(Array(5).fill(undefined));
});

test.each([
  [
    'a visit that no listed verb leads to',
    '省委常委、市委书记顾明川率队赴松岭县调研乡村振兴工作，实地察看松岭县青禾镇高标准农田。',
  ],
  ['a mark inside a name', '市人大常委会主任梁景－行主持会议，副主任秦致远、罗海棠，秘书长丁若谷出席会议。'],
  [
    'words that every object has as keys',
    '会议审议了《constructor条例》《__proto__办法》，市委书记toString出席。',
  ],
  ['an ordinal at the very beginning', '三次会议在京举行。'],
  ['nothing', ''],
])('%s', (_, text) => {
  expect(faultsOf(text)).toEqual([]);
});

test('whatever the text: no fault, and every span says its own words', () => {
  fc.assert(
    fc.property(hostileArticle, (article) => {
      expect(analysisFaults(article, engine(article))).toEqual([]);
      expect(wordFaults(article.text, engine.readWords(article.text))).toEqual([]);
    }),
    { numRuns: 150, seed: 20260917 },
  );
});

test('the check itself sees faults', () => {
  const analysis = engine({ text: '市委书记顾明川主持会议。' });
  const [first] = analysis.annotations;
  expect(first).toBeDefined();
  expect(analysisFaults({ text: '别的话' }, analysis)).not.toEqual([]);
  expect(
    analysisFaults({ text: '市委书记顾明川主持会议。' }, { ...analysis, annotations: [first!, first!] }),
  ).toContain('annotations entry 1 begins before the one before it ends');
});
