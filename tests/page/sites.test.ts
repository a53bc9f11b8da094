import { describe, expect, it } from 'vitest';
import table from '../../utils/page/sites.json' with { type: 'json' };
import { siteOf } from '../../utils/page/sites.ts';

describe('siteOf', () => {
  it.each([
    ['https://www.gov.cn/yaowen/1.htm', 'government'],
    ['http://sub.dept.yunxi.gov.cn/1', 'government'],
    ['https://politics.people.com.cn/n1/1.html', 'central'],
    ['https://TV.CCTV.com/1.shtml', 'central'],
    ['http://news.cjn.cn/', 'local'],
    ['http://epaper.dtnews.cn/', 'local'],
    ['https://www.info.gov.hk/gia/1.htm', 'government'],
    ['https://www.gov.mo/zh-hant/1', 'government'],
    ['https://www.mof.gov.tw/1', 'government'],
    ['http://www.spcsc.sh.cn/1', 'government'],
  ])('knows %s', (url, kind) => {
    expect(siteOf(url)).toBe(kind);
  });

  it.each([
    'https://www.notgov.cn/',
    'https://gov.cn.example.com/',
    'https://fakepeople.com.cn/',
    'https://www.mext.go.jp/',
    'https://www.gov.sg/',
    'https://www.gov.uk/',
    'no address',
    '',
  ])('does not know %s', (url) => {
    expect(siteOf(url)).toBeNull();
  });
});

describe('the table', () => {
  it('has a domain, a kind and a name on each line, and no domain twice', () => {
    const domains = table.sites.map(([domain]) => domain);
    expect(new Set(domains).size).toBe(domains.length);
    for (const line of table.sites) {
      expect(line).toHaveLength(3);
      expect(line[0]).toMatch(/^(?:[a-z0-9-]+\.)+[a-z]+$/);
      expect(line[1]).toMatch(/^(?:government|central|local)$/);
      expect(line[2]).not.toBe('');
    }
  });

  it('has no domain that another one holds: it would have no say', () => {
    const domains = new Set(table.sites.map(([domain]) => domain));
    const within = [...domains].filter((domain) => {
      for (let at = domain?.indexOf('.') ?? -1; at >= 0; at = domain?.indexOf('.', at + 1) ?? -1)
        if (domains.has(domain?.slice(at + 1) ?? '')) return true;
      return false;
    });
    expect(within).toEqual([]);
  });
});
