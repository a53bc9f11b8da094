import { expect, test } from 'vitest';
import { withWideMarks } from '../../utils/tokens/wide-marks.ts';

const CASES: [string, string][] = [
  ['9月10日,市委召开会议;记者:王某', '9月10日，市委召开会议；记者：王某'],
  ['“开门红”,好!', '“开门红”，好！'],
  ['「區選」和『樂』', '“區選”和‘樂’'],
  // Spaces of a page that are neither the usual narrow nor the usual wide one.
  ['王\u00a0\u00a0芳、李\u2002明、高\u2003山', '王  芳、李 明、高\u3000山'],
  // Numbers, times and Latin keep theirs.
  ['补助9,500万元，10:30开始，A,B两组', '补助9,500万元，10:30开始，A,B两组'],
  ['http://www.lanhe.gov.cn/?a=1', 'http://www.lanhe.gov.cn/?a=1'],
];

test.each(CASES)('%s', (text, wide) => {
  expect(withWideMarks(text)).toBe(wide);
  expect(wide).toHaveLength(text.length);
});
