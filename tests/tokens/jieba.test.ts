import fc from 'fast-check';
import { tag } from 'jieba-wasm/web';
import { beforeAll, expect, test } from 'vitest';
import { nodeTagger } from '../../utils/cli/engine.ts';
import type { Tagger } from '../../utils/tokens/jieba.ts';

let tagger: Tagger;
beforeAll(async () => {
  tagger = await nodeTagger();
});

/** The segmenter's own answer, with the offsets that its words have side by side. */
function own(text: string) {
  let end = 0;
  return tag(text, true).map(({ word, tag: partOfSpeech }) => {
    const start = end;
    end += word.length;
    return { start, end, word, tag: partOfSpeech };
  });
}

test.each([
  '',
  '市委书记韦竹青主持会议并讲话。\n会议审议了《工作要点（2026年）》。',
  '韦竹青一行先后来到甲乙丙丁，同大家边走边谈。\r\n市民宗局、市残联的negotiator 3.5%',
  '\n\n\u3000\u3000龘靐齉爩，😀和\ud800\n',
])('tags are the segmenter’s own, the first time and the second: %j', (text) => {
  expect(tagger(text)).toEqual(own(text));
  expect(tagger(text)).toEqual(own(text));
});

test('… and for any words in any order', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '市委书记',
      '会议',
      '和',
      '在',
      '任',
      '县',
      '2026年',
      ' ',
      '\n',
      '，',
      '。',
      'GDP',
      '同',
      '为',
    ),
    fc.string({
      unit: fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((code) => String.fromCharCode(code)),
      maxLength: 4,
    }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      expect(tagger(text)).toEqual(own(text));
    }),
    { numRuns: 500 },
  );
});
