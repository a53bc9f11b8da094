import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOriginal, toSimplified } from '../../utils/tokens/script.ts';

test.each([
  ['行政長官陳若渝主持會議，強調發展經濟。', '行政长官陈若渝主持会议，强调发展经济。'],
  ['市委书记主持召开会议，强调着力发展。', '市委书记主持召开会议，强调着力发展。'],
  ['食物環境衞生署署長出席會議，啓用新設施。', '食物环境卫生署署长出席会议，启用新设施。'],
  ['', ''],
  ['plain text', 'plain text'],
])('%s', (text, expected) => expect(toSimplified(text)).toBe(expected));

test('whatever comes in, the length stays', () => {
  const chars = fc.oneof(
    fc.constantFrom('長', '會', '於', '乾', '後', '臺', '𠮷', '\n', '。', 'a'),
    fc.string({ unit: 'binary', maxLength: 2 }),
  );
  fc.assert(
    fc.property(fc.array(chars, { maxLength: 60 }), (parts) => {
      const text = parts.join('');
      expect(toSimplified(text)).toHaveLength(text.length);
    }),
  );
  // A hundred runs of the whole converter, on a machine that may have other things to do.
}, 30_000);

test('an analysis speaks the characters of the page', () => {
  const original = '陳若渝主持會議';
  const analysis = inOriginal(
    {
      published: null,
      annotations: [{ start: 0, end: 3, text: '陈若渝', type: 'person', pinyin: 'Chén Ruòyú' }],
      dates: [],
      people: [{ name: '陈若渝', pinyin: 'Chén Ruòyú', roles: [], mentions: [{ start: 0, end: 3 }] }],
      events: [],
    },
    '陈若渝主持会议',
    original,
  );
  expect(analysis.annotations[0]?.text).toBe('陳若渝');
  expect(analysis.people[0]?.name).toBe('陳若渝');
});
