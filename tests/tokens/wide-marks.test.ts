import { expect, test } from 'vitest';
import { withWideMarks } from '../../utils/tokens/wide-marks.ts';

const CASES: [string, string][] = [
  ['9月10日,市委召开会议;记者:王某', '9月10日，市委召开会议；记者：王某'],
  ['“开门红”,好!', '“开门红”，好！'],
  ['「區選」和『樂』', '“區選”和‘樂’'],
  // Numbers, times and Latin keep theirs.
  ['补助9,500万元，10:30开始，A,B两组', '补助9,500万元，10:30开始，A,B两组'],
  ['http://www.lanhe.gov.cn/?a=1', 'http://www.lanhe.gov.cn/?a=1'],
];

test.each(CASES)('%s', (text, wide) => {
  expect(withWideMarks(text)).toBe(wide);
  expect(wide).toHaveLength(text.length);
});
