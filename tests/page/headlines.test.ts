import { describe, expect, it } from 'vitest';
import { readPage } from '../../utils/page/article.ts';
import { detectPage } from '../../utils/page/detect.ts';
import { page } from './pages.ts';

const SITE = 'https://www.yunxi.gov.cn/yw/index.html';
const TITLES = [
  '云溪市召开防汛工作会议部署下一阶段任务',
  '秦明远到松岭县调研乡村振兴工作',
  '市政府常务会议研究优化营商环境',
  '青禾县举行重大项目集中开工仪式',
  '市人大常委会开展河道保护执法检查',
  '云溪市发布上半年经济运行情况',
];
const MENU =
  '<div class="menu"><a href="/">首页</a><a href="/zw">政务公开</a><a href="/fw">办事服务</a></div>';

const item = (how: (title: string, n: number) => string) =>
  page(`${MENU}<ul>${TITLES.map(how).join('')}</ul>`, '<title>要闻动态_云溪市人民政府</title>');
const headlines = (document: Document, url = SITE) => {
  const { article } = readPage(document, url).list ?? {};
  return article?.headlines?.map(({ start, end, ...rest }) => ({
    title: article.text.slice(start, end),
    ...rest,
  }));
};

describe('a list of headlines', () => {
  it.each<[string, (title: string, n: number) => string, string | null]>([
    [
      'with the date behind',
      (title, n) => `<li><a href="/yw/${n}.html">${title}</a><span>2026-06-25</span></li>`,
      '2026-06-25',
    ],
    [
      'with the date before, in brackets',
      (title, n) => `<li><span>[2026-6-25]</span> <a href="/yw/${n}.html">${title}</a></li>`,
      '2026-06-25',
    ],
    [
      'with the date in a block of its own',
      (title, n) => `<li><a href="/yw/${n}.html">${title}</a><div>2026年6月25日</div></li>`,
      '2026-06-25',
    ],
    ['with day and month alone', (title, n) => `<li><a href="/yw/${n}.html">${title}</a>06-25</li>`, null],
    ['without dates', (title, n) => `<li><a href="./${n}.html">${title}</a></li>`, null],
  ])('%s', (_, how, published) => {
    expect(headlines(item(how))).toEqual(
      TITLES.map((title, n) => ({ title, url: `https://www.yunxi.gov.cn/yw/${n}.html`, published })),
    );
  });

  it('has its way back to the page', () => {
    const { article, runs } = readPage(
      item((title, n) => `<li><a href="/${n}">${title}</a><i>06-25</i></li>`),
      SITE,
    ).list!;
    for (const { start, end, node, offset } of runs) {
      expect(node.data.slice(offset, offset + end - start)).toBe(article.text.slice(start, end));
    }
  });

  it('leads nowhere but to pages', () => {
    const found = headlines(item((title) => `<li><a href="javascript:void(0)">${title}</a></li>`));
    expect(found?.map(({ url }) => url)).toEqual(TITLES.map(() => null));
  });

  it.each([
    ['few links', page(`<ul><li><a href="/1">${TITLES[0]}</a></li></ul>`)],
    ['sections alone', page(`${MENU}${MENU}${MENU}`)],
    [
      'a Japanese page',
      item((_, n) => `<li><a href="/${n}">市長は会議で災害への備えを進めるように指示した</a></li>`),
    ],
  ])('is not made of %s', (_, document) => {
    expect(headlines(document)).toBeUndefined();
  });

  it('is offered on sites of public bodies and their press alone, and is no news itself', () => {
    const document = item((title, n) => `<li><a href="/${n}">${title}</a></li>`);
    expect(detectPage(document, SITE)).toMatchObject({ isGovernmentNews: false, headlines: 6 });
    expect(detectPage(document, 'https://news.portal.example/')).not.toHaveProperty('headlines');
  });
});
