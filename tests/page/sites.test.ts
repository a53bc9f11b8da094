import { describe, expect, it } from 'vitest';
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
