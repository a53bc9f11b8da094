/** Pages of every shape, and what must hold whenever one is read. */
import fc from 'fast-check';
import { readPage } from '../../page/article.ts';
import { detectPage } from '../../page/detect.ts';
import { toRanges } from '../../page/ranges.ts';
import { parsePage } from '../parse-page.ts';
import { hostileText, TURNS } from './texts.ts';

const TAGS =
  'p div span h1 h2 h3 ul li table tbody tr td a b strong font br img section article header footer nav aside form input textarea script style pre ruby rt svg math template iframe select option founder-title center blockquote figure video'.split(
    ' ',
  );
const ATTRIBUTES: readonly [string, string[]][] = [
  ['class', ['title', 'content', 'TRS_Editor', 'source', 'editor', 'yaowen-ruby', 'hd', 'constructor']],
  ['id', ['content', 'zoom', 'body', '__proto__', 'attributes', 'childNodes']],
  ['name', ['body', 'documentElement', 'querySelector', 'parentNode', 'textContent', 'children']],
  ['style', ['display:none', 'visibility:hidden', 'font-size:0', 'text-indent:2em']],
  ['hidden', ['']],
  ['translate', ['no']],
  ['contenteditable', ['', 'true']],
  ['href', ['javascript:alert(1)', 'http://[', '/xw/1.html', 'data:text/html,x']],
  ['content', ['2026-09-17 07:30', '9999-99-99', '岚河市人民政府', '']],
  ['lang', ['ja', 'zh-CN', '']],
];
const attribute = fc
  .constantFrom(...ATTRIBUTES)
  .chain(([name, values]) => fc.constantFrom(...values).map((value) => ` ${name}="${value}"`));
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\0', '');

const words = fc.oneof(
  hostileText,
  fc.constantFrom(
    '发布时间：2026-09-17 来源：岚河日报',
    '责任编辑：方圆',
    '主办：岚河市人民政府办公室 网站标识码：1400000001',
    '分享到：',
    '首页 > 要闻',
    ...TURNS,
  ),
);

interface Tree {
  html: string;
}
const { html: tree } = fc.letrec<{ html: string; node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    words.map(escaped),
    fc
      .tuple(fc.constantFrom(...TAGS), fc.array(attribute, { maxLength: 2 }), tie('html'))
      .map(([tag, attributes, inner]) => `<${tag}${attributes.join('')}>${inner}</${tag}>`),
  ),
  html: fc.array(tie('node'), { maxLength: 5 }).map((nodes) => nodes.join('')),
})) satisfies Record<keyof Tree, fc.Arbitrary<string>>;

const meta = fc
  .tuple(
    fc.constantFrom(
      'SiteName',
      'ArticleTitle',
      'PubDate',
      'ContentSource',
      'og:title',
      'constructor',
      '__proto__',
    ),
    words,
  )
  .map(([name, content]) => `<meta name="${name}" content="${escaped(content).replaceAll('"', '')}">`);

/** Mark-up cut, doubled or spoiled anywhere: what a broken server sends. */
const spoiled = (html: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(
      html,
      fc.nat(),
      fc.nat(),
      fc.constantFrom('', '<', '>', '"', '</', '<!--', '<p', '&#x', '</body>', ']]>'),
    )
    .map(([text, at, length, put]) => {
      const from = text.length === 0 ? 0 : at % text.length;
      return text.slice(0, from) + put + text.slice(from + (length % 20));
    });

const report = fc
  .tuple(fc.array(meta, { maxLength: 4 }), words, fc.array(hostileText, { minLength: 1, maxLength: 6 }), tree)
  .map(
    ([metas, title, paragraphs, around]) =>
      `<html><head>${metas.join('')}<title>${escaped(title)}</title></head><body>${around}<div class="content"><h1>${escaped(title)}</h1>${paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('')}</div>${around}</body></html>`,
  );
const bare = tree.map((body) => `<html><body>${body}</body></html>`);

export const hostilePage = fc.oneof(report, bare, spoiled(report), spoiled(bare)).map((html) => ({ html }));

/** What is wrong with the reading of a page: it was changed, or an article's text is not what its text nodes say. */
export function pageFaults({ html }: { html: string }): string[] {
  const document = parsePage(html);
  // This parser makes a head where a title is asked for and none is there; no browser does.
  const { title } = document;
  const before = document.documentElement.outerHTML;
  const url = 'http://www.lanhe.gov.cn/xw/202609/t20260917_1.html';
  const reading = readPage(document, url);
  const { score } = detectPage(document, url, reading);
  const faults: string[] = [];
  if (document.title !== title) faults.push('reading changed the title');
  if (!(score >= 0 && score <= 1)) faults.push(`the score is ${score}`);
  if (document.documentElement.outerHTML !== before) faults.push('reading changed the page');
  for (const { article, runs } of reading.articles) {
    let end = 0;
    for (const run of runs) {
      if (run.start < end || run.end <= run.start || run.end > article.text.length)
        faults.push(`run ${run.start}-${run.end} is out of order or outside the text`);
      end = run.end;
      const shown = run.node.data.slice(run.offset, run.offset + run.end - run.start);
      if (shown.replace(/\s/g, ' ') !== article.text.slice(run.start, run.end).replace(/\s/g, ' '))
        faults.push(`run ${run.start}-${run.end} says ${JSON.stringify(shown)}`);
    }
    const { length } = article.text;
    if (toRanges(runs, 0, length).some((range) => range.end > range.node.data.length))
      faults.push('a range is longer than its node');
  }
  return faults;
}
