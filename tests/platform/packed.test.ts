import { expect, it } from 'vitest';
import type { Analysis } from '../../utils/model/analysis.ts';
import { pack, unpack } from '../../utils/platform/packed.ts';

const gloss = { english: 'whole-process people’s democracy', explanation: 'A phrase of 2019.' };
const term = (start: number) => ({
  start,
  end: start + 2,
  text: '民主',
  type: 'term' as const,
  pinyin: 'mínzhǔ',
  gloss,
});
const analysis: Analysis = {
  published: '2026-09-17',
  annotations: [
    term(0),
    { start: 2, end: 4, text: '民主', type: 'term', pinyin: 'mínzhǔ' },
    term(8),
    {
      start: 11,
      end: 13,
      text: '岚河',
      type: 'place',
      pinyin: 'Lánhé',
      alternatives: ['Lánhè'],
      of: '岚河市',
    },
  ],
  dates: [{ start: 5, end: 7, text: '今天', value: '2026-09-17' }],
  people: [],
  events: [],
};

it('gives back what it was given', () => {
  expect(unpack(pack(analysis))).toEqual(analysis);
  // Also by way of a message, which is written down.
  expect(unpack(JSON.parse(JSON.stringify(pack(analysis))))).toEqual(analysis);
});

it('says once what is said of the same words', () => {
  expect(pack(analysis).said).toHaveLength(3);
});

it('is as good for nothing at all', () => {
  const empty: Analysis = { published: null, annotations: [], dates: [], people: [], events: [] };
  expect(unpack(pack(empty))).toEqual(empty);
});
