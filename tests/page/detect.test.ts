import { describe, expect, it } from 'vitest';
import { detectPage } from '../../utils/page/detect.ts';
import { governmentPages, otherPages } from './kinds.ts';
import { bareNews, moreGovernmentPages, moreOtherPages } from './kinds-more.ts';
import { governmentNews, negatives, page, reprint } from './pages.ts';

const CITY = 'https://www.yunxi.gov.cn/yw/202606/t20260626_1.html';

describe('detectPage', () => {
  it("takes a city government's report for government news and says why", () => {
    const { isGovernmentNews, score, reasons } = detectPage(governmentNews(), CITY);
    expect(isGovernmentNews).toBe(true);
    expect(score).toBe(1);
    expect(reasons).toContainEqual({ what: 'government-site', detail: 'www.yunxi.gov.cn', weight: 0.45 });
    expect(reasons.map(({ what }) => what)).toContain('byline');
  });

  it.each([
    ['without an address, by its metadata', governmentNews, ''],
    ['on a host that nobody knows, by its metadata', governmentNews, 'https://mirror.example/1.html'],
    ['on a host that nobody knows, without metadata', bareNews, 'https://mirror.example/1.html'],
    ['reprinted by a commercial portal', reprint, 'https://news.portal.example/1.html'],
  ])('takes a report %s', (_, make, url) => {
    expect(detectPage(make(), url).isGovernmentNews).toBe(true);
  });

  it("takes a city daily's report on a host that nobody knows, by its by-line and words", () => {
    const document = page(
      `<h2>全市安全生产会议召开</h2><p>本报讯（记者 田小禾）6月25日，全市安全生产工作会议召开，市长林知行出席会议并讲话，副市长周立主持会议。市委、市政府有关负责同志参加。</p>
       <p>会议强调，要贯彻落实国务院和省政府部署，加强应急管理、市场监管，推动高质量发展，保障民生。各县区政府、党工委要压实责任。</p>`,
    );
    expect(detectPage(document, 'http://yxrb.example/html/1.htm').isGovernmentNews).toBe(true);
  });

  it.each([...governmentPages, ...moreGovernmentPages])('takes %s', (_, url, make) => {
    expect(detectPage(make(), url).isGovernmentNews).toBe(true);
  });

  it.each([...negatives, ...otherPages, ...moreOtherPages])('does not take %s', (_, url, make) => {
    const { isGovernmentNews, score } = detectPage(make(), url);
    expect(isGovernmentNews).toBe(false);
    expect(score).toBeLessThan(0.5);
  });

  it('takes a saved page by the address that its head gives', () => {
    const body =
      '<h1>我市开展慰问活动</h1><p>近日，志愿者走进社区看望老人，送去米面油，陪他们过节，大家都很高兴，说社区就是自己的家。</p>';
    const source = '<meta name="source" content="人民网">';
    const link = '<link rel="canonical" href="http://yx.people.com.cn/n2/2026/0626/c1.html">';
    expect(detectPage(page(body, source + link), '').isGovernmentNews).toBe(true);
    expect(detectPage(page(body, source), '').isGovernmentNews).toBe(false);
    expect(detectPage(page(body, source + link), 'https://blog.example/1').isGovernmentNews).toBe(false);
  });

  it.each(['', '<p></p>', '<script>1</script>'])('stands an empty page: %j', (body) => {
    expect(detectPage(page(body), CITY)).toMatchObject({ isGovernmentNews: false, score: 0 });
  });
});
