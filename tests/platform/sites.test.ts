import { describe, expect, it } from 'vitest';
import { MatchPattern } from 'wxt/utils/match-patterns';
import { siteOf } from '../../utils/page/sites.ts';
import { MATCHES } from '../../utils/platform/sites.ts';

const matches = (url: string) => MATCHES.some((pattern) => new MatchPattern(pattern).includes(url));

describe('MATCHES', () => {
  it.each([
    ['http://www.test.gov.cn/2026/06/a.html', true],
    ['https://www.info.gov.hk/gia/general/1.htm', true],
    ['https://www.ey.gov.tw/Page/1', true],
    ['https://cpc.people.com.cn/n1/1.html', true],
    ['https://tv.cctv.com/2026/06/26/x.shtml', true],
    ['http://epaper.tynews.com.cn/1.html', true],
    ['https://www.example.com/', false],
    ['https://gov.cn.example.com/', false],
    ['https://notgov.cn/', false],
    ['https://www.gov.sg/', false],
  ])('%s: %s', (url, expected) => {
    expect(matches(url)).toBe(expected);
  });

  it('has a pattern for each site that the detector knows, and each is a valid one', () => {
    expect(MATCHES.length).toBeGreaterThan(200);
    for (const pattern of MATCHES) {
      const url = pattern.replace('*://*.', 'https://www.').replace('/*', '/');
      expect(new MatchPattern(pattern).includes(url)).toBe(true);
      expect(siteOf(url)).not.toBeNull();
    }
  });
});
