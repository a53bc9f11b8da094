import { expect, test } from 'vitest';
import { nodeReadings } from '../../utils/cli/engine.ts';

const readingsOf = await nodeReadings();

test.each([
  ['市长任贤出席', ['shì', 'zhǎng', 'rén', 'xián', 'chū', 'xí']],
  ['任职期间', ['rèn', 'zhí', 'qī', 'jiān']],
  ['县长单宏伟主持', ['xiàn', 'zhǎng', 'shàn', 'hóng', 'wěi', 'zhǔ', 'chí']],
  ['教授何曾林指出', ['jiào', 'shòu', 'hé', 'zēng', 'lín', 'zhǐ', 'chū']],
  ['何曾想到', ['hé', 'céng', 'xiǎng', 'dào']],
  ['单位', ['dān', 'wèi']],
  ['a，b', [null, null, null]],
])('%s', (text, expected) => expect(readingsOf(text)).toEqual(expected));
