import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allMatches } from '../../utils/lexicon/matches.ts';

describe('all places of a text where a pattern fits', () => {
  it.each([/会/g, /[省市]委?/g, /(?<=县)长?/g, /$/gm, /(?:)/g, /无/g])(
    '%s as matchAll finds them',
    (pattern) => {
      fc.assert(
        fc.property(
          fc.string({ unit: fc.constantFrom('省', '市', '县', '委', '长', '会', '\n') }),
          (text) => {
            const found = allMatches(pattern, text);
            expect(found.map(({ index, 0: match }) => [index, match])).toEqual(
              Array.from(text.matchAll(pattern), ({ index, 0: match }) => [index, match]),
            );
          },
        ),
      );
    },
  );

  it('begins anew each time, and within its own loop', () => {
    const pattern = /市(.)/g;
    const inner = allMatches(pattern, '市委、市长').flatMap(({ 1: next = '' }) => [
      next,
      ...allMatches(pattern, '市政').map(([found]) => found),
    ]);
    expect(inner).toEqual(['委', '市政', '长', '市政']);
  });
});
