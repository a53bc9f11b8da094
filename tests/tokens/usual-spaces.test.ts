import { expect, test } from 'vitest';
import { withUsualSpaces } from '../../utils/tokens/usual-spaces.ts';

const CASES: [string, string][] = [
  ['王\u00a0\u00a0芳、李\u2002明、高\u2003山', '王  芳、李 明、高\u3000山'],
  ['王 芳、李\u3000明\n高山', '王 芳、李\u3000明\n高山'],
];

test.each(CASES)('%j', (text, usual) => {
  expect(withUsualSpaces(text)).toBe(usual);
  expect(usual).toHaveLength(text.length);
});
