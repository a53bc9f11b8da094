import { describe, expect, it } from 'vitest';
import { findArticles } from '../../utils/page/article.ts';
import { page } from './pages.ts';

const TEXT =
  '<p>6月25日，云溪市召开防汛工作会议，副市长林知行出席会议并讲话，对下一阶段工作作出安排。</p><p>会议要求，各县区要加强值班值守，做好物资储备。</p>';

function factsOf(info: string, foot: string, head = '') {
  const document = page(`<h1>云溪召开防汛会议</h1><div>${info}</div>${TEXT}<div>${foot}</div>`, head);
  const { source, author, credits, text } = findArticles(document, 'https://a.gov.cn/1')[0]!.article;
  expect(text).not.toMatch(/来源|作者|编辑/);
  return { source, author, credits };
}

const metas = (author: string) =>
  `<meta name="ContentSource" content="云溪市人民政府办公室"><meta name="author" content="${author}">`;

describe('facts beside an article', () => {
  it.each([
    ['来源：云溪日报　2026-06-26', '', { source: '云溪日报' }],
    ['来源：云溪日报浏览次数：12', '', { source: '云溪日报' }],
    ['2026-06-26 来源：云溪网 作者：田小禾', '', { source: '云溪网', author: '田小禾' }],
    ['', '【责任编辑：方圆】', { credits: ['责任编辑：方圆'] }],
    ['', '编辑：方圆责任编辑：沈一舟', { credits: ['编辑：方圆', '责任编辑：沈一舟'] }],
    ['', '（一审：方圆 二审：沈一舟 三审：田禾）', { credits: ['一审：方圆', '二审：沈一舟', '三审：田禾'] }],
    ['來源：新聞局　2026-06-26', '', { source: '新聞局' }],
    ['来源： 2026-06-26', '', {}],
    ['', '', {}],
  ])('%s … %s', (info, foot, expected) => {
    expect(factsOf(info, foot)).toEqual({
      source: undefined,
      author: undefined,
      credits: undefined,
      ...expected,
    });
  });

  it('takes source and author from the head, but no account of a content system for an author', () => {
    expect(factsOf('', '', metas('田小禾'))).toMatchObject({
      source: '云溪市人民政府办公室',
      author: '田小禾',
    });
    expect(factsOf('', '', metas('admin')).author).toBeUndefined();
  });
});
