import { describe, expect, it, vi } from 'vitest';
import { readPage, readPageSlowly } from '../../utils/page/article.ts';
import { detectPage } from '../../utils/page/detect.ts';
import { governmentNews, page } from './pages.ts';

const ADDRESS = 'https://www.yunxi.gov.cn/1.html';
const SENTENCE = '会议要求，各县区要加强值班值守，做好物资储备，随时准备应对险情，确保全市安全度汛。';
const long = (paragraphs: number) =>
  page(`<h1>防汛会议</h1><div id="body">${`<p>${SENTENCE}</p>`.repeat(paragraphs)}</div>`);

describe('readPageSlowly', () => {
  it('gives what reading at one go gives', async () => {
    const document = governmentNews();
    const slow = await readPageSlowly(document, ADDRESS, async () => {});
    expect(slow.articles).toEqual(readPage(document, ADDRESS).articles);
  });

  it('rests in a long page, and reads it anew where the page took its place away', async () => {
    const document = long(3000);
    let clock = 0;
    const now = vi.spyOn(performance, 'now').mockImplementation(() => (clock += 20));
    let rests = 0;
    const { articles } = await readPageSlowly(document, ADDRESS, async () => {
      rests += 1;
      if (rests === 2)
        document.querySelector('#body')!.innerHTML = `<p>${SENTENCE}</p><p>新的一段，在这里。</p>`;
    });
    now.mockRestore();
    expect(rests).toBeGreaterThan(2);
    expect(articles[0]!.article.text).toBe(`防汛会议\n${SENTENCE}\n新的一段，在这里。`);
  });

  it('comes to an end on a page that changes at every rest', async () => {
    const document = long(2000);
    let clock = 0;
    const now = vi.spyOn(performance, 'now').mockImplementation(() => (clock += 20));
    const { lines } = await readPageSlowly(document, ADDRESS, async () => {
      const body = document.querySelector('#body')!;
      body.replaceWith(body.cloneNode(true));
    });
    now.mockRestore();
    expect(lines).toHaveLength(2001);
  });
});

describe('detectPage', () => {
  it('uses what was read already', () => {
    const document = governmentNews();
    const reading = readPage(document, ADDRESS);
    expect(detectPage(document, ADDRESS, reading)).toEqual(detectPage(document, ADDRESS));
    expect(detectPage(document, ADDRESS, { lines: [], articles: [], list: null }).score).toBe(0);
  });
});
