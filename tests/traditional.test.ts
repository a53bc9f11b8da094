/** News in traditional characters, with the offices of Hong Kong, Macao and Taiwan. Names are invented. */
import { describe, expect, it } from 'vitest';
import { nodeEngine } from '../utils/cli/engine.ts';

const analyse = await nodeEngine();

const glosses = (text: string) =>
  analyse({ text, published: '2026-06-26' })
    .annotations.filter(({ type }) => type === 'post' || type === 'organisation')
    .map(({ text: words, gloss }) => [words, gloss?.english]);

describe('offices in traditional characters', () => {
  it.each<[string, [string, string][]]>([
    [
      '行政長官沈岳明今日出席立法會答問會，政務司司長梁景行陪同。',
      [
        ['行政長官', 'Chief Executive'],
        ['立法會', 'Legislative Council'],
        ['政務司司長', 'Chief Secretary for Administration'],
      ],
    ],
    [
      '民政及青年事務局局長秦致遠、警務處處長羅海棠、廉政專員方曉禾出席。',
      [
        ['民政及青年事務局局長', 'Secretary for Home and Youth Affairs'],
        ['警務處處長', 'Commissioner of Police'],
        ['廉政專員', 'Commissioner Against Corruption'],
      ],
    ],
    [
      '經濟財政司司長葉知秋、保安司司長丁若谷列席。',
      [
        ['經濟財政司司長', 'Secretary for Economy and Finance'],
        ['保安司司長', 'Secretary for Security'],
      ],
    ],
    [
      '法案委員會主席葉知秋、民建聯議員丁若谷視察。',
      [
        ['法案委員會主席', 'Chairperson of the Bills Committee'],
        ['民建聯議員', 'Member of the Democratic Alliance for the Betterment and Progress of Hong Kong'],
      ],
    ],
    [
      '行政院院長沈岳明表示，請衛生福利部與立法院溝通，陸委會主委梁景行出席。',
      [
        ['行政院院長', 'Premier (President of the Executive Yuan)'],
        ['衛生福利部', 'Ministry of Health and Welfare'],
        ['立法院', 'Legislative Yuan'],
        ['陸委會主委', 'Minister of the Mainland Affairs Council'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(glosses(text)).toEqual(expected);
  });

  it('are offsets into the page’s own characters, with readings', () => {
    const text = '警務處處長羅海棠今日（六月二十五日）出席。';
    const { annotations, dates, people } = analyse({ text, published: '2026-06-26' });
    for (const { start, end, text: words } of annotations) expect(text.slice(start, end)).toBe(words);
    expect(people).toMatchObject([{ name: '羅海棠', pinyin: 'Luó Hǎitáng', roles: ['警務處處長'] }]);
    expect(dates.map(({ value }) => value)).toContain('2026-06-25');
  });
});
