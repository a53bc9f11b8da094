import { describe, expect, it } from 'vitest';
import { loadTerms } from '../utils/engine.ts';
import { nodeEngine, readLexicon } from '../utils/cli/engine.ts';
import { glanceAt } from '../utils/glance.ts';

const terms = await loadTerms({ readText: readLexicon });
const seen = (text: string) => {
  const { dates, annotations } = glanceAt({ text, published: '2026-06-26' }, terms);
  return [...dates, ...annotations].map((one) => one.text);
};

const places = (all: readonly { start: number; end: number }[]) =>
  all.map(({ start, end }) => `${start}-${end}`);

describe('glanceAt', () => {
  it.each([
    ['dates', '6月25日，会议在岚河召开。', ['6月25日']],
    ['long terms', '要发展全过程人民民主。', ['全过程人民民主']],
    ['no short term, which may be part of another word', '市委书记主持两会。', []],
    ['no term inside a date', '“十五五”时期', ['十五五']],
    ['nothing', '他们喜欢吃苹果。', []],
    ['an empty text', '', []],
  ])('%s', (_, text, wanted) => expect(seen(text)).toEqual(wanted));

  it('says them in the characters of the page', () => {
    const text = '6月25日，發展全過程人民民主。';
    const { annotations } = glanceAt({ text, published: '2026-06-26' }, terms);
    expect(annotations.map((one) => [one.text, one.start])).toEqual([['全過程人民民主', text.indexOf('全')]]);
  });

  it('says nothing that the engine takes back, on a report of the usual kind', async () => {
    const engine = await nodeEngine();
    const text =
      '本报讯（记者 方晓禾）9月16日，市六届人大常委会举行第十八次会议。\n会议审议通过了《岚河市河道保护条例》。梁景行指出，要发展全过程人民民主，抓住“关键少数”，严格落实中央八项规定精神。';
    const early = glanceAt({ text, published: '2026-09-17' }, terms);
    const whole = engine({ text, published: '2026-09-17' });
    expect(early.annotations.length).toBeGreaterThan(1);
    expect(places(whole.annotations)).toEqual(expect.arrayContaining(places(early.annotations)));
    expect(whole.dates).toEqual(early.dates);
  });
});
