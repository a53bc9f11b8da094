import { describe, expect, it } from 'vitest';
import { siteOf } from '../../utils/page/sites.ts';

describe('siteOf', () => {
  it.each([
    ['https://www.gov.cn/yaowen/1.htm', 'government', undefined],
    ['http://sub.dept.yunxi.gov.cn/1', 'government', undefined],
    ['https://politics.people.com.cn/n1/1.html', 'central', '人民网'],
    ['https://TV.CCTV.com/1.shtml', 'central', '央视网'],
    ['http://news.cjn.cn/', 'local', '长江网'],
  ])('knows %s', (url, kind, name) => {
    expect(siteOf(url)).toEqual({ kind, name });
  });

  it.each([
    'https://www.notgov.cn/',
    'https://gov.cn.example.com/',
    'https://fakepeople.com.cn/',
    'https://www.mext.go.jp/',
    'no address',
    '',
  ])('does not know %s', (url) => {
    expect(siteOf(url)).toBeNull();
  });
});
