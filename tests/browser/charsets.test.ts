/** Pages in the character sets of older sites, as bytes: declared in the header, in the page alone, or wrongly. */
import { expect, test } from 'vitest';
import { waitForMarks } from '../../utils/cli/look.ts';
import { HOST, inEveryBrowser, listed, newsPage, onePage, REPORT, settledPanel } from './support.ts';

/** Encodes in a character set of one or two bytes a character, by turning the decoder round. */
function encoder(charset: string): (text: string) => Buffer {
  const decoder = new TextDecoder(charset);
  const codes = new Map<string, number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (character.length === 1 && !codes.has(character)) codes.set(character, [lead, trail]);
    }
  }
  return (text) =>
    Buffer.from(
      [...text].flatMap((character) => {
        const code = character.charCodeAt(0);
        const bytes = code < 0x80 ? [code] : codes.get(character);
        if (!bytes) throw new Error(`${character} is not in ${charset}.`);
        return bytes;
      }),
    );
}

const TITLE = '市六届人大常委会举行第十八次会议';
const TRADITIONAL = [
  '行政院長林景行今日主持行政院第四千零二次院會，聽取內政部「河川治理計畫」報告。',
  '林景行表示，請內政部、經濟部會同各縣市政府積極推動，確保計畫如期完成。會議並通過「河川管理條例」修正草案，將函請立法院審議。',
];

/** A page with `charset` in its head in place of UTF-8, or with none. */
function inCharset(html: string, charset: string | undefined): Buffer {
  const declared = html.replace('<meta charset="utf-8">', charset ? `<meta charset="${charset}">` : '');
  return encoder(/big5/i.test(charset ?? '') ? 'big5' : 'gbk')(declared);
}

inEveryBrowser((running) => {
  test.each([
    ['GBK in the header', 'text/html; charset=gbk', undefined],
    ['GB 2312 in the page alone', 'text/html', 'gb2312'],
    ['GB 18030 in the page alone', 'text/html', 'GB18030'],
  ])('%s is read', async (_, type, declared) => {
    const { server, session } = running();
    server.show(onePage(inCharset(newsPage(TITLE, REPORT), declared), type));
    const page = await session.browser.newPage();
    await page.goto(session.address(`${HOST}/a.html`), { waitUntil: 'load' });
    await waitForMarks(page);
    const panel = await settledPanel(running(), page);
    expect(await listed(panel, 'person')).toContain('梁景行');
    expect(await panel.$eval('h1', ({ textContent }) => textContent)).toContain(TITLE);
    await panel.close();
    await page.close();
  });

  test('Big5 in the page alone is read', async () => {
    const { server, session } = running();
    const html = newsPage('行政院第四千零二次院會', TRADITIONAL).replaceAll(
      /岚河|发布时间|来源|日报|要闻|人民政府/g,
      '行政院',
    );
    server.show(onePage(inCharset(html, 'big5'), 'text/html'));
    const page = await session.browser.newPage();
    await page.goto(session.address('http://www.ey.gov.tw/a.html'), { waitUntil: 'load' });
    await waitForMarks(page);
    const panel = await settledPanel(running(), page);
    expect(await listed(panel, 'person')).toContain('林景行');
    await panel.close();
    await page.close();
  });

  test('a page whose character set is declared wrongly is left alone', async () => {
    const { server, session } = running();
    server.show(onePage(inCharset(newsPage(TITLE, REPORT), undefined), 'text/html; charset=big5'));
    const page = await session.browser.newPage();
    await page.goto(session.address(`${HOST}/a.html`), { waitUntil: 'load' });
    const panel = await settledPanel(running(), page);
    expect(await panel.evaluate(() => document.body.textContent)).toContain(
      'does not look like government news',
    );
    expect(await page.$$('rt[data-yaowen]')).toEqual([]);
    await panel.close();
    await page.close();
  });
});
