import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuote } from '../../utils/library/anchor.ts';
import { quoteLink } from '../../utils/library/links.ts';

const QUOTE = '6月25日，柳岭市委工作会议在市会议中心召开。';
const around = (quote: string) =>
  `柳岭市委召开工作会议\n本报讯${quote}市委书记沈岳明主持会议，市长欧阳静出席。\n会议强调，要抓住“关键少数”。`;
const anchor = { start: 14, prefix: '工作会议\n本报讯', suffix: '市委书记沈岳明主持' };

function found(text: string, quote = QUOTE, keep = '') {
  const result = findQuote(text, quote, anchor, keep);
  return result && { words: text.slice(result.span.start, result.span.end), exact: result.exact };
}

describe('findQuote', () => {
  it.each([
    ['as it was', QUOTE, QUOTE, true],
    ['with a comma changed', '6月25日,柳岭市委工作会议在市会议中心召开。', undefined, false],
    ['with words put in', '6月25日上午，柳岭市委工作会议在市会议中心召开。', undefined, false],
    ['with words left out', '6月25日，柳岭市委工作会议在市召开。', undefined, false],
    ['with a space in it', '6月25日，柳岭市委 工作会议在市会议中心召开。', undefined, false],
  ])('finds the sentence %s', (_what, now, words = now, exact) => {
    expect(found(around(now))).toEqual({ words, exact });
  });

  it.each([
    ['is gone', around('')],
    ['tells of another meeting', around('7月3日，青禾县人大常委会第十二次会议闭幕。')],
    ['is asked for in an empty text', ''],
  ])('finds nothing where it %s', (_what, text) => {
    expect(found(text)).toBeNull();
  });

  it('does not take a sentence about another person for it', () => {
    const quote = '市委书记沈岳明主持会议，市长欧阳静出席。';
    const now = quote.replace('沈岳明', '段启文');
    expect(found(now, quote)?.exact).toBe(false);
    expect(found(now, quote, '沈岳明')).toBeNull();
  });

  it('wants a short quote word for word', () => {
    expect(found('沈岳明出席。', '沈岳明主持。')).toBeNull();
    expect(found('会上，沈岳明主持。', '沈岳明主持。')).toEqual({ words: '沈岳明主持。', exact: true });
  });

  it('takes the one of two equal sentences that stands between the same words', () => {
    const text = `${QUOTE}\n${around(QUOTE)}`;
    expect(findQuote(text, QUOTE, { ...anchor, start: 0 })?.span.start).toBe(text.lastIndexOf(QUOTE));
  });

  it('takes the nearest where the words around tell nothing', () => {
    const text = `${QUOTE}x${QUOTE}x${QUOTE}`;
    const near = { start: QUOTE.length + 3, prefix: '', suffix: '' };
    expect(findQuote(text, QUOTE, near)?.span.start).toBe(QUOTE.length + 1);
    expect(findQuote(text, QUOTE)?.span.start).toBe(0);
  });

  it('finds any part of a text in it, and any part with one letter changed nearly there', () => {
    const text = around(QUOTE);
    const part = fc
      .tuple(fc.nat(text.length - 13), fc.integer({ min: 12, max: 60 }))
      .map(([start, length]) => ({
        start,
        end: Math.min(text.length, start + length),
      }));
    fc.assert(
      fc.property(part, fc.nat(11), (span, at) => {
        const words = text.slice(span.start, span.end);
        expect(findQuote(text, words, { start: span.start, prefix: '', suffix: '' })).toEqual({
          span,
          exact: true,
        });
        const changed = `${words.slice(0, at)}龘${words.slice(at + 1)}`;
        const near = findQuote(text, changed, { start: span.start, prefix: '', suffix: '' });
        expect(Math.abs((near?.span.start ?? 1e9) - span.start)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('quoteLink', () => {
  const url = 'https://www.liuling.gov.cn/a.html';
  it.each([
    [url, '会议召开。', `${url}#:~:text=${encodeURIComponent('会议召开。')}`],
    [`${url}#p2`, '甲', `${url}#p2:~:text=${encodeURIComponent('甲')}`],
    [`${url}#p2:~:text=old`, '甲', `${url}#p2:~:text=${encodeURIComponent('甲')}`],
    [url, 'a-b, c&d', `${url}#:~:text=a%2Db%2C%20c%26d`],
    [url, '', url],
    [url, '第一行\n第二行', `${url}#:~:text=${encodeURIComponent('第一行')}`],
    ['javascript:alert(1)', '甲', 'javascript:alert(1)'],
    ['', '甲', ''],
  ])('of %j and %j', (address, quote, link) => {
    expect(quoteLink(address, quote)).toBe(link);
  });

  it('ends a long quote with a clause, and has no sign of the fragment’s own syntax', () => {
    const clauses =
      '会议指出要全面贯彻落实各项部署，切实把城市更新工作抓紧抓实抓出成效，推动高质量发展迈上新台阶。';
    const link = quoteLink(url, clauses);
    const words = decodeURIComponent(link.split('text=')[1]!);
    expect(words).toBe('会议指出要全面贯彻落实各项部署，切实把城市更新工作抓紧抓实抓出成效');
    expect(link).not.toContain(',');
  });

  it('makes an address of any quote', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (quote) => {
        expect(URL.canParse(quoteLink(url, quote))).toBe(true);
      }),
    );
  });
});
