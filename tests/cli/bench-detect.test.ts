/** The bench serves the detector's modules one by one: whatever they come to import must be there. */
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { siteOf } from '../../utils/cli/bench-detect.ts';

const ENTRY = '/utils/page/detect.ts';

test('every module that the detector imports is served', async () => {
  const site = siteOf(Buffer.from(''));
  const seen = new Set<string>();
  const open = [ENTRY];
  for (let path = open.pop(); path; path = open.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const answer = await site(new URL(path, 'http://www.example.com'));
    expect(answer, path).toBeDefined();
    const source = String(answer?.body);
    for (const match of source.matchAll(/^(?:import|export) [^;]*?from '([^']+)'/gm)) {
      const [, specifier = ''] = match;
      expect(specifier, `${path} imports a package`).toMatch(/^\./);
      open.push(posix.join(posix.dirname(path), specifier));
    }
  }
  expect(seen.size).toBeGreaterThan(10);
  expect([...seen].some((path) => path.endsWith('.json'))).toBe(true);
});
