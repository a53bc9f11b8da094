import { describe, expect, it } from 'vitest';
import { MatchPattern } from 'wxt/utils/match-patterns';
import { siteOf } from '../../utils/page/sites.ts';
import { MATCHES } from '../../utils/platform/sites.ts';

const matches = (url: string) => MATCHES.some((pattern) => new MatchPattern(pattern).includes(url));

describe('MATCHES', () => {
  it.each([
    ['http://www.test.gov.cn/2026/06/a.html', true],
    ['https://cpc.people.com.cn/n1/1.html', true],
    ['https://tv.cctv.com/2026/06/26/x.shtml', true],
    ['https://www.example.com/', false],
    ['https://gov.cn.example.com/', false],
    ['https://notgov.cn/', false],
  ])('%s: %s', (url, expected) => {
    expect(matches(url)).toBe(expected);
  });

  it.each(MATCHES)('%s is a site that the detector knows', (pattern) => {
    expect(siteOf(pattern.replace('*://*.', 'https://www.').replace('/*', '/'))).not.toBeNull();
  });
});
