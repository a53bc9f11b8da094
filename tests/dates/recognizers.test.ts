import { describe, expect, it } from 'vitest';
import { findDates } from '../../utils/dates/find.ts';
import { LEFT_OUT, OTHER_VALUE, hasOtherValue, isLeftOut } from './recognizers-left-out.ts';
import { FILES, isPresent, meets, readCases } from './recognizers.ts';

const THRESHOLD = 0.95;

describe.skipIf(!isPresent)('the specification of Recognizers-Text (read from ../shared/dates)', () => {
  const cases = isPresent ? FILES.flatMap(readCases) : [];
  const kept = cases.filter(({ input }) => !isLeftOut(input));
  const wrong = kept.filter(
    (item) => !meets(findDates(item.input, { published: item.published }), item, hasOtherValue(item.input)),
  );

  it('is met in at least 95 % of the cases that are not left out', () => {
    const right = kept.length - wrong.length;
    console.info(
      `${right} of ${kept.length} cases right, ${cases.length - kept.length} of ${cases.length} left out`,
    );
    expect(right / kept.length).toBeGreaterThanOrEqual(THRESHOLD);
  });

  it('keeps three cases in four', () => {
    expect(kept.length / cases.length).toBeGreaterThan(0.75);
  });

  it.each([...LEFT_OUT, ...OTHER_VALUE])('names only what the specification holds: $reason', ({ inputs }) => {
    expect(cases.some(({ input }) => inputs.test(input))).toBe(true);
  });
});
