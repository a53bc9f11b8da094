/** What a page's scripts hear, and what they refuse. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostileText } from '../../utils/cli/fuzz/texts.ts';
import { heardData, type Heard } from '../../utils/platform/hear.ts';

const OWN = 'yaowen';
const GOOD: [Heard, unknown][] = [
  ['follow', true],
  ['want', undefined],
  ['explain', undefined],
  // Firefox and Chrome leave out what is undefined, or say null.
  ['getRecord', null],
  ['toggle', undefined],
  ['choicesChanged', null],
  ['reveal', { article: 0, span: { start: 3, end: 9 } }],
];
const hear = (name: Heard, data: unknown, id: string | undefined = OWN) =>
  heardData(name, data, { id }, OWN) as unknown;

describe.each(GOOD)('%s', (name, data) => {
  test('is taken from the extension', () => {
    expect(hear(name, data)).toBe(data);
  });
  test.each(['another', '', 'YAOWEN', undefined])('is refused from %s', (id) => {
    expect(() => heardData(name, data, { id }, OWN)).toThrow('did not come from this extension');
  });
  test('is taken or refused, whatever it holds, and nothing else happens', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.anything({ withNullPrototype: true, withBigInt: true }), hostileText),
        (junk) => {
          const met = () => {
            try {
              return hear(name, junk) === junk ? 'taken' : 'changed';
            } catch (error) {
              return String(error).includes(`"${name}" was refused`) ? 'refused' : String(error);
            }
          };
          expect(['taken', 'refused']).toContain(met());
        },
      ),
      { numRuns: 200, seed: 20260917 },
    );
  });
});

test.each([
  ['follow', 'on'],
  ['follow', undefined],
  ['toggle', { wanted: true }],
  ['reveal', undefined],
  ['reveal', { article: -1, span: { start: 0, end: 1 } }],
  ['reveal', { article: 0, span: { start: 0.5, end: 1 } }],
  ['reveal', { article: 0, span: [0, 1] }],
  ['reveal', { article: '0', span: { start: 0, end: 1 } }],
] satisfies [Heard, unknown][])('%s with %j is refused', (name, data) => {
  expect(() => hear(name, data)).toThrow('its data is not as it should be');
});
