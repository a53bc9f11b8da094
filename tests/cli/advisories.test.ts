import { expect, test } from 'vitest';
import { concerns, handListed, readAdvisories } from '../../utils/cli/advisories.ts';

const [advisory] = readAdvisories(
  'package\tadvisory\taffected\ttitle\nidb\tGHSA-1\t1.2.0–1.2.5|2.0.0–2.10.0\tSomething',
);

test.each([
  ['1.1.9', false],
  ['1.2.0', true],
  ['1.2.4', true],
  ['1.2.5', false],
  ['1.10.0', false],
  ['2.9.9', true],
  ['2.10.0', false],
  ['2.2.0-beta.1', true],
])('version %s', (version, isConcerned) => expect(concerns(advisory!, version)).toBe(isConcerned));

test('the list names package, advisory and versions in every row', () => {
  for (const { name, advisory: id, affected, title } of handListed()) {
    expect([name, id, title].every(Boolean)).toBe(true);
    expect(affected.length).toBeGreaterThan(0);
    for (const versions of affected.flat()) expect(versions).toMatch(/^\d+\.\d+\.\d+$/);
  }
});
