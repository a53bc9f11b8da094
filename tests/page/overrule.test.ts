import { expect, it } from 'vitest';
import type { Choice } from '../../utils/model/detection.ts';
import { overruled } from '../../utils/page/overrule.ts';

it.each<[boolean, Choice | null, Choice | null, boolean, 'page' | 'site' | undefined]>([
  [true, null, null, true, undefined],
  [false, null, null, false, undefined],
  [false, 'read', null, true, 'page'],
  [true, 'leave', null, false, 'page'],
  [false, null, 'read', true, 'site'],
  [true, null, 'leave', false, 'site'],
  [true, 'read', 'leave', true, 'page'],
  [true, 'leave', 'read', false, 'page'],
])('news: %s, page: %s, site: %s → %s', (isGovernmentNews, page, site, expected, chosen) => {
  const detection = { isGovernmentNews, score: 0.5, reasons: [{ what: 'section' as const, weight: 0.1 }] };
  expect(overruled(detection, { page, site })).toEqual({
    ...detection,
    isGovernmentNews: expected,
    ...(chosen && { chosen }),
  });
});

it('leaves a list alone too', () => {
  const list = { isGovernmentNews: false, score: 0, reasons: [], headlines: 9 };
  expect(overruled(list, { page: 'leave', site: null })).not.toHaveProperty('headlines');
  expect(overruled(list, { page: 'read', site: null })).toHaveProperty('headlines', 9);
  expect(overruled(list, { page: null, site: null })).toEqual(list);
});
