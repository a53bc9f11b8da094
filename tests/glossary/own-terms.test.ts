import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodeEngine } from '../../utils/cli/engine.ts';
import { createOwnTerms, OWN_SOURCE, withOwnTerms } from '../../utils/glossary/own-terms.ts';
import type { OwnTerm } from '../../utils/model/library.ts';
import { simplifyWords, toSimplified } from '../../utils/tokens/script.ts';

const analyse = await nodeEngine();
const own = (term: string, english = 'mine', more: Partial<OwnTerm> = {}): OwnTerm => ({
  term,
  english,
  savedAt: '2026-09-01T00:00:00Z',
  ...more,
});
const read = (text: string, terms: OwnTerm[]) =>
  withOwnTerms(
    analyse({ text, published: '2026-09-17' }),
    { text, simplified: toSimplified(text) },
    createOwnTerms(terms, simplifyWords),
    analyse.read,
  );
const told = (text: string, terms: OwnTerm[]) =>
  read(text, terms).annotations.map(
    (mark) => `${mark.type} ${mark.text} ${mark.gloss?.source === OWN_SOURCE}`,
  );

const pinyinOf = (term: OwnTerm) =>
  read('推广便民食堂。', [term]).annotations.find(({ text }) => text === '便民食堂')?.pinyin;

describe('the reader’s own terms in an analysis', () => {
  it('mark words that ours do not know', () => {
    expect(told('全镇推广便民食堂。', [own('便民食堂')])).toContain('term 便民食堂 true');
    expect(told('全鎮推廣便民食堂。落實會議精神，學習貫徹。', [own('便民食堂')])).toContain(
      'term 便民食堂 true',
    );
  });

  it('replace our rendering of the same words and keep their kind', () => {
    const text = '要落实三会一课制度。';
    const before = analyse({ text }).annotations.find((mark) => mark.text === '三会一课');
    const mark = read(text, [own('三会一课', 'my words', { explanation: 'Because.' })]).annotations.find(
      (each) => each.text === '三会一课',
    );
    expect(mark).toEqual({
      ...before,
      gloss: { english: 'my words', explanation: 'Because.', source: OWN_SOURCE },
    });
  });

  it('keep the kind of a name', () => {
    expect(told('太谷区召开会议。', [own('太谷区', 'Taigu')])).toContain('place 太谷区 true');
  });

  it.each([
    [
      'a longer word replaces ours inside it',
      '落实三会一课制度。',
      '三会一课制度',
      ['term 三会一课制度 true'],
    ],
    ['a shorter word replaces our longer term', '开展主题教育。', '主题', ['term 主题 true']],
    [
      'a part of a longer name stays a part',
      '太谷区人民政府印发通知。',
      '太谷',
      ['organisation 太谷区人民政府 false'],
    ],
  ])('%s', (_, text, term, expected) => {
    expect(told(text, [own(term)])).toEqual(expected);
  });

  it('use the reader’s reading, and ours where there is none', () => {
    expect(pinyinOf(own('便民食堂', 'mine', { pinyin: 'biànmín shítáng' }))).toBe('biànmín shítáng');
    expect(pinyinOf(own('便民食堂'))).toMatch(/^biànmín ?shítáng$/);
  });

  it('leave marks sorted and apart, whatever the terms are', () => {
    const text = '9月16日，太谷区委书记顾明川主持召开区委常委会会议，学习三会一课制度，研究乡村振兴工作。';
    const part = fc
      .tuple(fc.nat(text.length - 2), fc.integer({ min: 1, max: 9 }))
      .map(([start, length]) => own(text.slice(start, start + length)));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (terms) => {
        const marks = read(text, terms).annotations;
        for (const [i, mark] of marks.entries()) {
          expect(mark.start).toBeGreaterThanOrEqual(marks[i - 1]?.end ?? 0);
          expect(text.slice(mark.start, mark.end)).toBe(mark.text);
        }
      }),
      { numRuns: 60 },
    );
  });
});
