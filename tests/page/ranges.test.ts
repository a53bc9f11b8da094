import { array, assert, constantFrom, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findArticles } from '../../utils/page/article.ts';
import { offsetAt, toRanges } from '../../utils/page/ranges.ts';
import { governmentNews, page } from './pages.ts';

const NAME = '林知行';
const split = () =>
  findArticles(
    page(
      `<h1>防汛会议</h1><p>　　副市长<b>林<i>知</i></b>行说， 各县区要\n 加强值班值守，确保安全度汛，这是全市上下的共同责任。</p><p>他还要求，各部门要做好物资储备，随时准备应对险情。</p>`,
    ),
    '',
  )[0]!;

describe('toRanges', () => {
  it('gives a name that crosses elements as its pieces', () => {
    const { article, runs } = split();
    const start = article.text.indexOf(NAME);
    const ranges = toRanges(runs, start, start + NAME.length);
    expect(ranges.map(({ node, start, end }) => node.data.slice(start, end))).toEqual(['林', '知', '行']);
  });

  it('gives nothing for what was put in, for an empty stretch, and past the end', () => {
    const { article, runs } = split();
    const newline = article.text.indexOf('\n');
    expect(toRanges(runs, newline, newline + 1)).toEqual([]);
    expect(toRanges(runs, 5, 5)).toEqual([]);
    expect(toRanges(runs, article.text.length, article.text.length + 9)).toEqual([]);
    expect(toRanges([], 0, 9)).toEqual([]);
  });

  it('does not let a stretch over two paragraphs swallow what stands between', () => {
    const { article, runs } = split();
    const shown = toRanges(runs, 0, article.text.length).map(({ node, start, end }) =>
      node.data.slice(start, end),
    );
    expect(shown.join('')).toBe(article.text.replace(/\n/g, ''));
  });
});

describe('offsetAt', () => {
  it('is the inverse of toRanges', () => {
    const { article, runs } = findArticles(governmentNews(), '')[0]!;
    for (let offset = 0; offset < article.text.length; offset += 1) {
      const [range] = toRanges(runs, offset, offset + 1);
      const back = range === undefined ? null : offsetAt(runs, range.node, range.start);
      expect(back).toBe(article.text[offset] === '\n' ? null : offset);
    }
  });

  it('knows no place outside the article or in white space that was collapsed', () => {
    const { runs } = split();
    const indented = runs.find((run) => run.offset > 0)!;
    expect(offsetAt(runs, indented.node, 0)).toBeNull();
    expect(offsetAt(runs, indented.node.ownerDocument.createTextNode('防汛会议'), 0)).toBeNull();
  });
});

describe('runs', () => {
  const piece = constantFrom(
    '市委',
    ' ',
    '\n',
    '　',
    '\u00a0',
    '，',
    '。',
    '会议。',
    'A',
    '\u200b',
    '💧',
    '林　伟',
    '6月25日',
  );
  const markup = array(
    tuple(constantFrom('p', 'b', 'span', 'div', 'a', 'br'), array(piece, { maxLength: 8 })),
    { minLength: 1, maxLength: 12 },
  );

  it('say where every character of any page stands, in order, and leave out only what was put in', () => {
    assert(
      property(markup, (parts) => {
        const inner = parts
          .map(([tag, texts]) =>
            tag === 'br' ? `${texts.join('')}<br>` : `<${tag}>${texts.join('')}</${tag}>`,
          )
          .join('');
        const lead =
          '<p>云溪市召开会议，研究部署下一阶段的工作，要求各部门认真落实，确保各项任务按时完成，取得实效，让群众满意。</p>';
        for (const { article, runs } of findArticles(page(`<div>${lead}${inner}${lead}</div>`), '')) {
          let covered = 0;
          for (const run of runs) {
            expect(run.start).toBeGreaterThanOrEqual(covered);
            expect(run.end).toBeGreaterThan(run.start);
            expect(article.text.slice(covered, run.start)).toMatch(/^[\n ]?$/);
            expect(run.node.data.slice(run.offset, run.offset + run.end - run.start)).toBe(
              article.text.slice(run.start, run.end),
            );
            covered = run.end;
          }
          expect(covered).toBe(article.text.length);
        }
      }),
    );
  });
});
