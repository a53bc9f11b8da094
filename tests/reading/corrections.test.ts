import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../utils/model/analysis.ts';
import type { Annotation, LookUpEntry, MentionKind } from '../../utils/model/mention.ts';
import { applyCorrections, correctEntries, correctWords } from '../../utils/reading/corrections.ts';
import { readTyped } from '../../utils/reading/typed.ts';

describe('what the reader types', () => {
  it.each([
    ['任秀兰', 'Rèn Xiùlán', 'Rén Xiùlán', 'Rén Xiùlán'],
    ['任秀兰', 'Rèn Xiùlán', 'ren2 xiu4lan2', 'Rén Xiùlán'],
    ['任秀兰', 'Rèn Xiùlán', 'rén xiù lán', 'Rén Xiùlán'],
    ['任秀兰', 'Rèn Xiùlán', 'Ren2 Xiu4lan2', 'Rén Xiùlán'],
    ['吕梁市', 'Lǚliáng Shì', 'lv3 liang2 shi4', 'Lǚliáng Shì'],
    ['吕梁市', 'Lǚliáng Shì', 'lu:3liang2 shi4', 'Lǚliáng Shì'],
    ['西安', "Xī'ān", 'xi1an1', "Xī'ān"],
    ['东阿县', "Dōng'ē Xiàn", 'Dong1 a1 Xian4', 'Dōng ā Xiàn'],
    ['东阿县', "Dōng'ē Xiàn", 'dong1 a1 xian4', "Dōng'ā Xiàn"],
    ['乐天', 'Yuè Tiān', '  lè   tiān ', 'Lè Tiān'],
    ['欧阳', 'Ōuyáng', 'Ou1yang2', 'Ōuyáng'],
    ['他们', 'tāmén', 'ta1men5', 'tāmen'],
  ])('%s, %s: %s → %s', (text, current, typed, pinyin) =>
    expect(readTyped(text, typed, current)).toEqual({ ok: true, pinyin }),
  );

  it.each([
    ['任秀兰', ''],
    ['任秀兰', '任秀兰'],
    ['任秀兰', 'Ren Xiulan'],
    ['任秀兰', 'Rén Xiù'],
    ['任秀兰', 'Rén Xiùlánlán'],
    ['任秀兰', 'ren7 xiu4 lan2'],
  ])('%s: %j is refused in words', (text, typed) => {
    const answer = readTyped(text, typed, 'Rèn Xiùlán');
    expect(answer).toMatchObject({ ok: false, message: expect.stringMatching(/\w{4}.*\.$/) });
  });
});

const annotation = (type: MentionKind, text: string, pinyin: string, english?: string): Annotation => ({
  start: 0,
  end: text.length,
  text,
  type,
  pinyin,
  alternatives: ['x'],
  ...(english && { gloss: { english } }),
});
const analysis = (annotations: Annotation[]): Analysis => ({
  published: null,
  annotations,
  dates: [],
  people: [{ name: '单立新', pinyin: 'Dān Lìxīn', alternatives: ['x'], roles: [], mentions: [] }],
  events: [],
});
const correction = (text: string, pinyin: string, savedAt = '2026-09-01T00:00:00Z') => ({
  text,
  pinyin,
  savedAt,
});

describe('corrections', () => {
  const all = analysis([
    annotation('person', '单立新', 'Dān Lìxīn'),
    annotation('place', '泌阳县', 'Mìyáng Xiàn', 'Miyang County'),
    annotation('organisation', '中共泌阳县委', 'Zhōnggòng Mìyáng xiànwěi', 'the CPC Miyang County Committee'),
    annotation('term', '乡村振兴', 'xiāngcūn zhènxīng'),
  ]);

  it('win over annotations, people and what holds them', () => {
    const { annotations, people } = applyCorrections(all, [
      correction('单立新', 'Shàn Lìxīn'),
      correction('泌阳', 'Bìyáng'),
    ]);
    expect(annotations.map(({ pinyin, gloss }) => [pinyin, gloss?.english])).toEqual([
      ['Shàn Lìxīn', undefined],
      ['Bìyáng Xiàn', 'Biyang County'],
      ['Zhōnggòng Bìyáng xiànwěi', 'the CPC Biyang County Committee'],
      ['xiāngcūn zhènxīng', undefined],
    ]);
    expect(people[0]?.pinyin).toBe('Shàn Lìxīn');
    expect(
      [people[0], annotations[0], annotations[1], annotations[3]].map((each) => each?.alternatives),
    ).toEqual([undefined, undefined, undefined, ['x']]);
  });

  it('the later of two wins, whatever their order', () => {
    const early = correction('单立新', 'Chán Lìxīn', '2026-08-01T00:00:00Z');
    const late = correction('单立新', 'Shàn Lìxīn');
    for (const pair of [
      [early, late],
      [late, early],
    ]) {
      expect(applyCorrections(all, pair).people[0]?.pinyin).toBe('Shàn Lìxīn');
    }
  });

  it('a longer text wins over one inside it', () => {
    const longer = correction('泌阳县', 'Bǐyáng Xiàn');
    const found = applyCorrections(all, [longer, correction('泌阳', 'Bìyáng')]).annotations;
    expect(found.map(({ pinyin }) => pinyin)).toContain('Zhōnggòng Bǐyáng xiànwěi');
  });

  it('a single character and a part of a name touch nothing else', () =>
    expect(applyCorrections(all, [correction('泌', 'bì'), correction('立新', 'Lìxìn')])).toEqual(all));

  it('none leave the analysis itself', () => expect(applyCorrections(all, [])).toBe(all));

  it('an apostrophe comes and goes with the syllable', () => {
    const two = analysis([annotation('organisation', '东阿县委', "Dōng'ē xiànwěi")]);
    expect(applyCorrections(two, [correction('东阿', 'Dōng Mǎ')]).annotations[0]?.pinyin).toBe(
      'Dōngmǎ xiànwěi',
    );
  });
});

const saved = (text: string, pinyin: string) => ({ text, pinyin, savedAt: '2026-03-01T00:00:00Z' });
const entry = (word: string, pinyin: string, from: LookUpEntry['from'], start = 0): LookUpEntry => ({
  start,
  end: start + word.length,
  word,
  pinyin,
  senses: [],
  from,
});

describe('the reader’s readings in look-ups and running text', () => {
  const read = (entries: LookUpEntry[], ...corrections: ReturnType<typeof saved>[]) =>
    correctEntries(entries, corrections).map(({ pinyin }) => pinyin);

  it.each([
    ['the same word', [entry('泌阳', 'Bìyáng', 'cc-cedict')], saved('泌阳', 'Mìyáng'), ['Mìyáng']],
    [
      'inside a longer one',
      [entry('泌阳县', 'Bìyáng Xiàn', 'yaowen')],
      saved('泌阳', 'mìyáng'),
      ['Mìyáng Xiàn'],
    ],
    ['a word of one’s own', [entry('泌阳', 'Bìyáng', 'own')], saved('泌阳', 'Mìyáng'), ['Mìyáng']],
    ['another word', [entry('泌水', 'Bìshuǐ', 'cc-cedict')], saved('泌阳', 'Mìyáng'), ['Bìshuǐ']],
    [
      'one reading of several',
      [entry('朝阳', 'zhāoyáng', 'cc-cedict'), entry('朝阳', 'Cháoyáng', 'cc-cedict')],
      saved('朝阳', 'Zhāoyáng'),
      ['zhāoyáng', 'Cháoyáng'],
    ],
    [
      'the same word twice in a selection',
      [entry('泌阳', 'Bìyáng', 'cc-cedict'), entry('泌阳', 'Bìyáng', 'cc-cedict', 4)],
      saved('泌阳', 'Mìyáng'),
      ['Mìyáng', 'Mìyáng'],
    ],
  ])('%s', (_, entries, correction, expected) => expect(read(entries, correction)).toEqual(expected));

  it('words of a running text', () => {
    const words = [
      { start: 0, end: 2, pinyin: 'bìyáng', rank: 9 },
      { start: 2, end: 4, pinyin: 'jiànshè' },
    ];
    expect(correctWords('泌阳建设', words, [saved('泌阳', 'Mìyáng')])).toEqual([
      { start: 0, end: 2, pinyin: 'Mìyáng', rank: 9 },
      { start: 2, end: 4, pinyin: 'jiànshè' },
    ]);
  });
});
