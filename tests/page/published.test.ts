import { describe, expect, it } from 'vitest';
import { readPage } from '../../utils/page/article.ts';
import { page, PARAGRAPHS, TITLE } from './pages.ts';

const BODY = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');

/** When the article of a page was published, and by what witness. */
function published(parts: { head?: string; facts?: string; foot?: string; body?: string; url?: string }) {
  const { head = '', facts = '', foot = '', body = BODY, url = 'https://www.yunxi.gov.cn/1.html' } = parts;
  const html = `<h1>${TITLE}</h1><div>${facts}</div><div class="TRS_Editor">${body}</div><div>${foot}</div>`;
  const found = readPage(page(html, `<title>${TITLE}</title>${head}`), url).articles[0];
  return { value: found?.article.published, basis: found?.publishedBasis };
}

describe('when an article was published', () => {
  it.each<[string, Parameters<typeof published>[0], string | null, string | null]>([
    ['PubDate', { head: '<meta name="PubDate" content="2026-06-26 08:30">' }, '2026-06-26', 'metadata'],
    [
      'article:published_time, in China’s time',
      { head: '<meta property="article:published_time" content="2026-06-25T20:30:00Z">' },
      '2026-06-26',
      'metadata',
    ],
    [
      'linked data, in the second of two scripts',
      {
        head:
          '<script type="application/ld+json">{"@type":"BreadcrumbList"}</script>' +
          '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2026-06-26T09:00:00+08:00"}</script>',
      },
      '2026-06-26',
      'metadata',
    ],
    ['the line of facts', { facts: '发布时间：2026-06-26 08:30' }, '2026-06-26', 'page'],
    ['a date in Chinese numerals', { facts: '发布日期：二〇二六年六月二十六日' }, '2026-06-26', 'page'],
    ['a date at the foot', { foot: '<p>发布日期：2026-06-26</p>' }, '2026-06-26', 'page'],
    ['a <time>', { facts: '<time datetime="2026-06-26T08:00:00+08:00">昨天</time>' }, '2026-06-26', 'page'],
    [
      'the line of facts before a <time>',
      { facts: '发布时间：2026-06-26', foot: '<aside><time datetime="2020-01-02">旧闻</time></aside>' },
      '2026-06-26',
      'page',
    ],
    ['the address', { url: 'https://www.yunxi.gov.cn/202606/t20260626_1.html' }, '2026-06-26', 'url'],
    [
      'the dateline',
      { body: `<p>新华社北京2026年6月26日电　${PARAGRAPHS[0]}</p>${BODY}` },
      '2026-06-26',
      'text',
    ],
    [
      'an old article on a page that was made anew',
      { head: '<meta name="PubDate" content="2026-06-26">', facts: '发布时间：2019-03-05 10:00' },
      '2019-03-05',
      'page',
    ],
    [
      'a PubDate that is only when the page was generated',
      {
        head: '<meta name="PubDate" content="2026-06-26 10:00"><meta name="others" content="页面生成时间 2026-06-26 10:00">',
        facts: '发布时间：2026-06-20 10:00',
      },
      '2026-06-20',
      'page',
    ],
    ['the years of the republic', { facts: '發布日期：115-06-26' }, '2026-06-26', 'page'],
    ['the same, written out', { facts: '中華民國115年6月26日' }, '2026-06-26', 'page'],
    ['no year of the republic without a label', { facts: '第115-06-26號' }, null, null],
    ['a day and month without a year: not known', {}, null, null],
  ])('%s', (_, parts, value, basis) => {
    expect(published(parts)).toEqual({ value, basis });
  });
});
