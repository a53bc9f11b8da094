import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { findArticles } from '../../utils/page/article.ts';
import { governmentNews, page, PARAGRAPHS, TITLE } from './pages.ts';

const ADDRESS = 'https://www.yunxi.gov.cn/yw/202606/t20260626_1.html';
const LEAD = '6月25日，云溪市召开防汛工作会议，副市长林知行出席会议并讲话，对下一阶段工作作出安排。';
const NEXT = '会议要求，各县区要加强值班值守，做好物资储备，随时准备应对险情，确保全市安全度汛。';

const piece = (title: string, text: string) =>
  `<div class="piece"><div class="title">${title}</div><div class="text"><p>${text}</p></div></div>`;

const cell = (title: string, text: string) =>
  `<table><tbody><tr><td><founder-title>${title}</founder-title></td></tr><tr><td><div id="ozoom"><founder-content><p>${text}</p></founder-content></div></td></tr></tbody></table>`;

const linesOf = (document: Document) =>
  findArticles(document, ADDRESS).map(({ article }) => article.text.split('\n'));
const textOf = (body: string, head = '') => linesOf(page(body, head))[0];

describe('findArticles: one article', () => {
  it('gives title, by-lines, paragraphs and captions, and nothing of what stands around', () => {
    const [found, ...more] = findArticles(governmentNews(), ADDRESS);
    expect(more).toEqual([]);
    expect(found!.article).toEqual({
      text: [TITLE, ...PARAGRAPHS, '图为会议现场。 本报通讯员 沈一舟 摄'].join('\n'),
      title: TITLE,
      url: ADDRESS,
      published: '2026-06-26',
      site: '云溪市人民政府',
      source: '云溪日报',
      author: undefined,
      credits: ['责任编辑：方圆'],
    });
    expect(found!.publishedBasis).toBe('metadata');
    expect(found!.root.getAttribute('class')).toBe('main');
  });

  it('reads text set with ASCII commas', () => {
    const [lead, next] = [LEAD, NEXT].map((text) => text.replace(/，/g, ','));
    expect(textOf(`<h1>防汛会议</h1><div><p>${lead}</p><p>${next}</p></div>`)).toEqual([
      '防汛会议',
      lead,
      next,
    ]);
  });

  it('leaves the page as it was', () => {
    const document = governmentNews();
    const before = document.documentElement.outerHTML;
    findArticles(document, ADDRESS);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it.each([
    ['<br> between paragraphs', `<h1>防汛会议</h1><div>　　${LEAD}<br>　　${NEXT}<br></div>`],
    ['two <br>', `<h1>防汛会议</h1><div>${LEAD}<br><br>\n&nbsp;&nbsp;${NEXT}</div>`],
    ['full-width spaces alone', `<h1>防汛会议</h1><div>　　${LEAD}　　${NEXT}</div>`],
    ['div for p', `<h1>防汛会议</h1><div><div><span>${LEAD}</span></div><div>${NEXT}</div></div>`],
    [
      'a layout of tables',
      `<table><tr><td><h1>防汛会议</h1></td></tr><tr><td><p>${LEAD}</p><p>${NEXT}</p></td></tr></table>`,
    ],
  ])('reads paragraphs written with %s', (_, body) => {
    expect(textOf(body)).toEqual(['防汛会议', LEAD, NEXT]);
  });

  it.each([
    [
      'hidden nodes',
      `<p hidden>隐藏的一段，不能读。</p><p style="color:red; display: none">隐藏的二段，不能读。</p>`,
    ],
    [
      'controls',
      '<textarea>输入的文字，不能读。</textarea><button>提交意见，谢谢。</button><select><option>选项，一。</option></select>',
    ],
    [
      'code',
      '<script>var a = "脚本，不能读。";</script><style>p { content: "样式，不能读。" }</style><noscript>没有脚本，不能读。</noscript>',
    ],
    ['editable text', '<div contenteditable="true">正在写的文字，不能读。</div>'],
    ['navigation and footers', '<nav>导航，不能读。</nav><footer>页脚的文字，不能读。</footer>'],
  ])('leaves out %s', (_, extra) => {
    expect(textOf(`<h1>防汛会议</h1><div><p>${LEAD}</p>${extra}<p>${NEXT}</p></div>`)).toEqual([
      '防汛会议',
      LEAD,
      NEXT,
    ]);
  });

  it.each([
    ['editors', '<p>【责任编辑：方圆】</p><p>（编辑：方圆 审核：田禾）</p><p>上一篇：另一条新闻</p>'],
    [
      'comments',
      '<div class="comment-list"><p>写得真好，支持市里的工作，期待更多的好消息，希望能继续。</p></div>',
    ],
    ['what is recommended', '<p>相关阅读</p><p>昨天，另一条新闻的摘要在这里，写了两句，请点击。</p>'],
  ])('leaves out %s after the body', (_, extra) => {
    expect(textOf(`<h1>防汛会议</h1><div><p>${LEAD}</p><p>${NEXT}</p>${extra}</div>`)).toEqual([
      '防汛会议',
      LEAD,
      NEXT,
    ]);
  });

  it('leaves out readings that stand over the characters already', () => {
    const body = `<h1>防汛会议</h1><p>主持人<ruby>覃<rp>(</rp><rt>qín</rt><rp>)</rp></ruby>山说，${NEXT}</p>`;
    expect(textOf(body)).toEqual(['防汛会议', `主持人覃山说，${NEXT}`]);
  });

  it('reads a name across inline mark-up as one', () => {
    const body = `<h1>防汛会议</h1><p>副市长<b>林<span>知</span></b><!-- c --><a href="/l">行</a>说，${NEXT}</p>`;
    expect(textOf(body)?.[1]).toBe(`副市长林知行说，${NEXT}`);
  });

  it('keeps the wide space in a name, drops line breaks of the source between characters, keeps one space', () => {
    const body = `<h1>防汛  \n 会议　召开</h1><p>\n　　记者　林　伟说，各地要\n      加强&nbsp; &nbsp;值守 A\nB，\u200b确保安全。　\n</p><p>${LEAD}</p>`;
    expect(textOf(body)).toEqual(['防汛会议　召开', '记者　林　伟说，各地要加强 值守 A B，确保安全。', LEAD]);
  });

  it('prefers the heading that the head of the page claims, without the name of the site', () => {
    const body = `<h1>云溪网</h1><h2>综合新闻</h2><div class="tt">云溪市部署防汛工作 确保安全</div><div><p>${LEAD}</p><p>${NEXT}</p></div>`;
    const head = '<title>云溪市部署防汛工作 确保安全-云溪网</title>';
    expect(findArticles(page(body, head), ADDRESS)[0]!.article.title).toBe('云溪市部署防汛工作 确保安全');
  });

  it('takes the title from the head where the page shows none, with no run for it', () => {
    const document = page(
      `<div><p>${LEAD}</p><p>${NEXT}</p></div>`,
      '<title>云溪市部署防汛工作_云溪网</title>',
    );
    const [found] = findArticles(document, ADDRESS);
    expect(found!.article.text).toBe(`云溪市部署防汛工作\n${LEAD}\n${NEXT}`);
    expect(found!.runs[0]!.start).toBe('云溪市部署防汛工作\n'.length);
  });

  it('takes the date under the title where the metadata has none, and not the time of generating the page', () => {
    const body = `<h1>防汛会议</h1><p>来源：云溪日报　2026年06月26日 09:00</p><p>${LEAD}</p><p>${NEXT}</p>`;
    const generated =
      '<meta name="PubDate" content="2028-01-02 03:04:05"><meta name="others" content="页面生成时间 2028-01-02 03:04:05">';
    expect(findArticles(page(body, generated), 'https://a.gov.cn/1')[0]).toMatchObject({
      article: { published: '2026-06-26' },
      publishedBasis: 'page',
    });
  });

  it.each([
    [
      'linked data',
      '<script type="application/ld+json">{"@type":"NewsArticle","pubDate":"2026-06-27T08:00:00"}</script>',
      '',
    ],
    ['a <time> element', '', '<p><time datetime="2026-06-27">昨天</time></p>'],
    ['a line of facts at the foot', '', ''],
  ])('takes the date from %s', (_, head, line) => {
    const foot = head === '' && line === '' ? '<p>发布日期：2026-06-27</p>' : '';
    const document = page(`<h1>防汛会议</h1>${line}<p>${LEAD}</p><p>${NEXT}</p>${foot}`, head);
    expect(findArticles(document, 'https://a.gov.cn/1')[0]!.article.published).toBe('2026-06-27');
  });

  it('takes what is named a share area for the article where it holds the prose', () => {
    const body = `<h1>防汛会议</h1><div class="share_area"><p>${LEAD}</p><p>${NEXT}</p></div>`;
    expect(textOf(body)).toEqual(['防汛会议', LEAD, NEXT]);
  });

  it('leaves out the summary outside where a known container holds the body', () => {
    const body = `<h1>防汛会议</h1><div class="summary">${NEXT}</div><div class="TRS_Editor"><p>${LEAD}</p><p>${NEXT}${LEAD}</p></div>`;
    expect(textOf(body)).toEqual(['防汛会议', LEAD, NEXT + LEAD]);
  });

  it.each([
    ['防汛会议_云溪日报', '云溪日报'],
    ['防汛会议 - 云溪新闻网', '云溪新闻网'],
    ['防汛会议-要闻-云溪市人民政府', '云溪市人民政府'],
    ['云溪日报社召开会议', undefined],
    ['', undefined],
  ])('takes the name of the site from the end of the title %j', (title, site) => {
    const document = page(`<h1>防汛会议</h1><p>${LEAD}</p><p>${NEXT}</p>`, `<title>${title}</title>`);
    expect(findArticles(document, 'http://news.cjn.cn/1.htm')[0]!.article.site).toBe(site);
  });

  it('stands very deep nesting and documents without a body', () => {
    const deep = `${'<div>'.repeat(3000)}<p>${LEAD}</p><p>${NEXT}</p>${'</div>'.repeat(3000)}`;
    expect(textOf(deep)).toEqual([LEAD, NEXT]);
    expect(findArticles(parseHTML('<html></html>').document, '')).toEqual([]);
  });
});

describe('findArticles: no article', () => {
  it.each([
    ['an empty page', ''],
    [
      'a list of headlines',
      '<ul>' + '<li><a href="/1">云溪市召开会议，部署工作，要求落实</a></li>'.repeat(30) + '</ul>',
    ],
    ['a form', '<form><label>姓名</label><input><label>电话</label><input></form>'],
    [
      'English',
      '<h1>News</h1><p>The meeting was held on 25 June, and the mayor spoke at length about the flood.</p>',
    ],
    [
      'Japanese',
      '<h1>会議について</h1><p>市長は会議で、災害への備えを進めるように指示しました。市民の安全を守るためです。ご協力をお願いします。</p>',
    ],
  ])('finds none in %s', (_, body) => {
    expect(findArticles(page(body), ADDRESS)).toEqual([]);
  });
});

describe('findArticles: several articles', () => {
  const OTHER = '本报讯　6月25日，青禾县举行招商推介会，县长白露介绍情况，签约项目十二个，总投资三十亿元。';
  const THIRD = '近日，松岭区开展安全生产检查，发现问题立即整改，要求企业负责人落实责任，确保不发生事故。';

  it('gives one each for <article> elements', () => {
    const body = `<article><h2>防汛会议</h2><p>${LEAD}</p></article><article><h2>招商推介</h2><p>${OTHER}</p><p>${NEXT}</p></article>`;
    expect(linesOf(page(body, '<title>第01版：要闻</title>'))).toEqual([
      ['防汛会议', LEAD],
      ['招商推介', OTHER, NEXT],
    ]);
  });

  it('gives one each for headlines stacked over bodies, 引题 and 副题 with theirs', () => {
    const body = `<div class="page"><h4>全市上下齐动员</h4><h2>云溪部署防汛工作</h2><h4>——林知行讲话</h4><p>${LEAD}</p><p>${NEXT}</p>
      <h2>青禾招商推介会举行</h2><p>${OTHER}</p><h2>松岭检查安全生产</h2><p>${THIRD}</p></div>`;
    const found = findArticles(page(body, '<title>云溪日报 2026年6月26日 第01版</title>'), ADDRESS);
    expect(found.map(({ article }) => article.title)).toEqual([
      '云溪部署防汛工作',
      '青禾招商推介会举行',
      '松岭检查安全生产',
    ]);
    expect(found[0]!.article.text).toBe(
      ['云溪部署防汛工作', '全市上下齐动员', '——林知行讲话', LEAD, NEXT].join('\n'),
    );
    expect(found[1]!.article.text).toBe(`青禾招商推介会举行\n${OTHER}`);
  });

  it('gives one each for containers of their own', () => {
    const body =
      piece('云溪部署防汛工作', LEAD) + piece('青禾招商推介会举行', OTHER) + piece('松岭检查安全生产', THIRD);
    expect(linesOf(page(body))).toEqual([
      ['云溪部署防汛工作', LEAD],
      ['青禾招商推介会举行', OTHER],
      ['松岭检查安全生产', THIRD],
    ]);
  });

  it('brings back a short piece at the end that stands apart', () => {
    const body =
      cell('云溪部署防汛工作', LEAD.repeat(4)) +
      cell('青禾招商推介会举行', OTHER.repeat(4)) +
      cell('松岭检查', THIRD);
    expect(linesOf(page(body)).map(([title]) => title)).toEqual([
      '云溪部署防汛工作',
      '青禾招商推介会举行',
      '松岭检查',
    ]);
  });

  it('does not take an article apart at its subheadings', () => {
    const body = `<h1>云溪市部署防汛工作</h1><p>${LEAD}</p><h3>一、加强值守</h3><p>${NEXT}${THIRD}</p><h3>二、落实责任</h3><p>${OTHER}</p>`;
    const head = '<title>云溪市部署防汛工作-云溪网</title>';
    expect(linesOf(page(body, head))).toEqual([
      ['云溪市部署防汛工作', LEAD, '一、加强值守', NEXT + THIRD, '二、落实责任', OTHER],
    ]);
  });
});
