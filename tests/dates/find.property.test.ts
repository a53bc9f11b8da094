import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../utils/dates/find.ts';

const PIECES = [
  ...'0123456789〇一二三四五六七八九十年月日号时分至到—、（）《》“”。\n 今昨明前后上下本去周星期季度半初末底农历正腊天晚'.split(
    '',
  ),
  '2026',
  '2月29日',
  '十五五',
  '春节',
  '假期',
  '近日',
  '当天',
  '会议',
  '😀',
];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''));
const published = fc.option(fc.constantFrom('2026-06-26', '2024-02-29', '2025-12-31', '2026-01-01', '不详'), {
  nil: null,
});

/** EDTF as this module writes it: days, months, seasons and years, each part open or given, and intervals. */
const PART = String.raw`(?:\d{4}|XXXX)(?:-(?:\d\d|XX)(?:-\d\d)?)?`;
const EDTF = new RegExp(`^${PART}(?:/${PART})?$`);

describe('findDates, for any text', () => {
  it('gives spans in order, apart, within the text, as written, with values in EDTF', () => {
    fc.assert(
      fc.property(text, published, (text, published) => {
        let last = 0;
        for (const span of findDates(text, { published })) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(span.text).toBe(text.slice(span.start, span.end));
          expect(span.value ?? 'XXXX').toMatch(EDTF);
          last = span.end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('never throws, whatever the characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), published, (text, published) => {
        expect(Array.isArray(findDates(text, { published }))).toBe(true);
      }),
    );
  });

  it('reads each paragraph of a repeated text the same: nothing depends on how much came before', () => {
    const paragraph = '6月25日，县委召开会议。26日，县政府部署上半年工作。\n';
    const values = findDates(paragraph.repeat(200), { published: '2026-06-26' }).map(({ value }) => value);
    expect(values).toEqual(
      Array.from({ length: 200 }, () => ['2026-06-25', '2026-06-26', '2026-01/2026-06']).flat(),
    );
  });
});
