import { describe, expect, it } from 'vitest';
import { firstMentions, markAt, marksOf } from '../../utils/marks/marks.ts';
import type { Analysis, DateSpan } from '../../utils/model/analysis.ts';
import type { Annotation, MentionKind } from '../../utils/model/mention.ts';

const annotation = (start: number, text: string, type: MentionKind, pinyin = 'x'): Annotation => ({
  start,
  end: start + text.length,
  text,
  type,
  pinyin,
});
const date = (start: number, end: number): DateSpan => ({ start, end, text: '', value: null });
const analysis = (annotations: Annotation[], dates: DateSpan[] = []): Analysis => ({
  published: null,
  annotations,
  dates,
  people: [],
  events: [],
});

describe('marksOf', () => {
  it('puts annotations and dates in reading order, the longer first', () => {
    const marks = marksOf(
      analysis([annotation(9, '林晓燕', 'person'), annotation(0, '六月例会', 'meeting')], [date(0, 2)]),
      20,
    );
    expect(marks.map(({ kind, start, end }) => [kind, start, end])).toEqual([
      ['meeting', 0, 4],
      ['date', 0, 2],
      ['person', 9, 12],
    ]);
  });

  it.each([
    ['empty', date(3, 3)],
    ['beyond the text', date(18, 25)],
    ['turned round', date(5, 4)],
    ['before the text', date(-1, 2)],
  ])('leaves out a span that is %s', (_, span) => {
    expect(marksOf(analysis([], [span]), 20)).toEqual([]);
  });
});

describe('markAt', () => {
  const marks = marksOf(
    analysis([annotation(2, '六月二日例会', 'meeting'), annotation(10, '林晓燕', 'person')], [date(2, 6)]),
    20,
  );
  it.each([
    [1, undefined],
    [2, 'date'],
    [5, 'date'],
    [6, 'meeting'],
    [8, undefined],
    [12, 'person'],
    [13, undefined],
  ])('at %i: %s', (offset, kind) => {
    expect(markAt(marks, offset)?.kind).toBe(kind);
  });
});

describe('firstMentions', () => {
  it('reads names and terms once, and neither posts, long names nor what has no reading', () => {
    const marks = marksOf(
      analysis(
        [
          annotation(0, '林晓燕', 'person'),
          annotation(4, '书记', 'post'),
          annotation(8, '林晓燕', 'person'),
          annotation(12, '云岭市文学艺术界联合会办公室', 'organisation'),
          annotation(30, '河湾村', 'place', ''),
          annotation(34, '实干', 'term'),
        ],
        [date(40, 42)],
      ),
      50,
    );
    expect(firstMentions(marks, 10).map(({ start }) => start)).toEqual([0, 34]);
  });
});
