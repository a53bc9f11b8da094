// @vitest-environment happy-dom
import * as fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { READING, removeReadings, RubyLayer, takesRuby } from '../../utils/marks/ruby.ts';
import type { TextRun } from '../../utils/page/runs.ts';

afterEach(() => document.body.replaceChildren());

function page(html: string): void {
  document.body.innerHTML = html;
}

function textNodes(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) nodes.push(walker.currentNode);
  return nodes;
}

/** A run for each text node, as the text of an article that is all of them one after another. */
function runsOf(nodes: readonly Text[]): TextRun[] {
  let start = 0;
  return nodes.map((node) => {
    const run = { start, end: start + node.length, node, offset: 0 };
    start = run.end;
    return run;
  });
}

const textOf = (runs: readonly TextRun[]) =>
  runs.map(({ node, offset, start, end }) => node.data.slice(offset, offset + end - start)).join('');

const plain = (start: number, end: number) => ({ start, end, parts: [{ text: 'pīnyīn', tone: null }] });

describe('readings that nobody knows any more', () => {
  it.each([
    ['in the middle', '<p>会上，林晓燕主持，苏怀瑾出席。</p>', [plain(3, 6), plain(9, 12)]],
    ['at the beginning', '<p>林晓燕主持。</p>', [plain(0, 3)]],
    ['at the end', '<p>主持人林晓燕<b>出席</b></p>', [plain(3, 6)]],
    ['side by side', '<p>书记林晓燕</p>', [plain(0, 2), plain(2, 5)]],
  ])('%s: the page is as it was', (_, html, readings) => {
    page(html);
    new RubyLayer().add(textNodes(document.body)[0]!, readings);
    expect(document.querySelectorAll('ruby').length).toBe(readings.length);
    removeReadings(document);
    expect(document.body.innerHTML).toBe(html);
  });

  it('the page’s own ruby stays', () => {
    page('<p><ruby>林晓燕<rt>りん</rt></ruby>主持</p>');
    removeReadings(document);
    expect(document.body.innerHTML).toBe('<p><ruby>林晓燕<rt>りん</rt></ruby>主持</p>');
  });
});

describe('RubyLayer', () => {
  it('shows each syllable with its tone where there are tones, and no text for anybody to meet', () => {
    page('<p>会上，林晓燕主持。</p>');
    const layer = new RubyLayer();
    const parts = [
      { text: 'Lín', tone: 2 },
      { text: ' ', tone: null },
      { text: 'Xiǎo', tone: 3 },
    ];
    layer.add(textNodes(document.body)[0]!, [{ start: 3, end: 6, parts }]);
    const rt = document.querySelector('rt')!;
    expect(rt.getAttribute(READING)).toBe('Lín Xiǎo');
    expect([...rt.children].map((one) => one.outerHTML)).toEqual([
      '<span data-yaowen="Lín" data-yaowen-tone="2"></span>',
      '<span data-yaowen=" " data-yaowen-tone=""></span>',
      '<span data-yaowen="Xiǎo" data-yaowen-tone="3"></span>',
    ]);
    expect(document.body.textContent).toBe('会上，林晓燕主持。');
    layer.restore();
    expect(document.body.innerHTML).toBe('<p>会上，林晓燕主持。</p>');
  });

  it('shows the reading in an attribute and keeps the text as it was', () => {
    page('<p>会上，林晓燕主持。</p>');
    const layer = new RubyLayer();
    layer.add(textNodes(document.body)[0]!, [
      { start: 3, end: 6, parts: [{ text: 'Lín Xiǎoyàn', tone: null }] },
    ]);
    const ruby = document.querySelector('ruby')!;
    expect(ruby.textContent).toBe('林晓燕');
    expect(ruby.querySelector('rt')!.getAttribute(READING)).toBe('Lín Xiǎoyàn');
    expect(ruby.querySelector('rt')!.childNodes).toHaveLength(0);
    expect(document.body.textContent).toBe('会上，林晓燕主持。');
  });

  it.each([
    ['at the start', [{ start: 0, end: 2, parts: [{ text: 'a', tone: null }] }]],
    ['at the end', [{ start: 6, end: 8, parts: [{ text: 'a', tone: null }] }]],
    ['the whole node', [{ start: 0, end: 8, parts: [{ text: 'a', tone: null }] }]],
    [
      'side by side',
      [
        { start: 2, end: 4, parts: [{ text: 'a', tone: null }] },
        { start: 4, end: 6, parts: [{ text: 'b', tone: null }] },
      ],
    ],
  ])('restores the same node with the same text: %s', (_, readings) => {
    page('<p class="x">前<b>一二三四五六七八</b>后<!-- c --></p>');
    const before = document.documentElement.outerHTML;
    const nodes = textNodes(document.body);
    const layer = new RubyLayer();
    layer.add(nodes[1]!, readings);
    expect(document.documentElement.outerHTML).not.toBe(before);
    layer.restore();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(textNodes(document.body).every((node, index) => node === nodes[index])).toBe(true);
  });

  it('keeps what the page wrote in the meantime', () => {
    page('<p>林晓燕到会。</p>');
    const node = textNodes(document.body)[0]!;
    const layer = new RubyLayer();
    layer.add(node, [{ start: 0, end: 3, parts: [{ text: 'Lín Xiǎoyàn', tone: null }] }]);
    node.data = '更正';
    layer.restore();
    expect(document.body.innerHTML).toBe('<p>更正</p>');
  });

  it('does not bring back what the page took away', () => {
    page('<p>林晓燕到会。</p><p>会后</p>');
    const layer = new RubyLayer();
    layer.add(textNodes(document.body)[0]!, [
      { start: 0, end: 3, parts: [{ text: 'Lín Xiǎoyàn', tone: null }] },
    ]);
    document.querySelector('p')!.remove();
    layer.restore();
    expect(document.body.innerHTML).toBe('<p>会后</p>');
  });

  it.each([
    ['beyond the text', [{ start: 2, end: 9, parts: [{ text: 'a', tone: null }] }]],
    ['nothing to add', []],
  ])('leaves a node alone: %s', (_, readings) => {
    page('<p>林晓燕</p>');
    const before = document.body.innerHTML;
    new RubyLayer().add(textNodes(document.body)[0]!, readings);
    expect(document.body.innerHTML).toBe(before);
  });

  it('takes no markup from a reading', () => {
    page('<p>林晓燕</p>');
    new RubyLayer().add(textNodes(document.body)[0]!, [
      { start: 0, end: 3, parts: [{ text: '"><img src=x>', tone: null }] },
    ]);
    expect(document.querySelector('img')).toBeNull();
  });

  it('keeps text, runs and nodes for any readings on any nodes', () => {
    const nodeText = fc.string({
      unit: fc.constantFrom('一', '二', ' ', 'a', '。'),
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(nodeText, fc.array(fc.nat(12), { maxLength: 6 })), { maxLength: 5 }),
        (parts) => {
          document.body.replaceChildren();
          const nodes = parts.map(([text], index) => {
            const parent = index % 2 ? document.body.appendChild(document.createElement('i')) : document.body;
            return parent.appendChild(document.createTextNode(text));
          });
          const html = document.documentElement.outerHTML;
          const runs = runsOf(nodes);
          const text = textOf(runs);
          const layer = new RubyLayer();
          for (const [index, [data, cuts]] of parts.entries()) {
            const sorted = [...new Set(cuts.filter((cut) => cut <= data.length))].sort((a, b) => a - b);
            const readings = sorted
              .slice(1)
              .map((end, at) => ({ start: sorted[at]!, end, parts: [{ text: 'x', tone: null }] }))
              .filter((_, at) => at % 2 === 0);
            layer.add(nodes[index]!, readings);
          }
          const now = layer.runs(runs);
          expect(textOf(now)).toBe(text);
          expect(document.body.textContent).toBe(text);
          expect(now.every((run, index) => run.start === (now[index - 1]?.end ?? 0))).toBe(true);
          layer.restore();
          expect(document.documentElement.outerHTML).toBe(html);
          expect(nodes.every((node, index) => node.isConnected && node.data === parts[index]![0])).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('divides several runs of one node', () => {
    page('<p>林晓 燕到 会</p>');
    const node = textNodes(document.body)[0]!;
    const layer = new RubyLayer();
    const runs = [
      { start: 10, end: 12, node, offset: 0 },
      { start: 12, end: 14, node, offset: 3 },
    ];
    layer.add(node, [{ start: 1, end: 4, parts: [{ text: 'x', tone: null }] }]);
    const found = layer
      .runs(runs)
      .map(({ start, end, node, offset }) => [start, end, node.data.slice(offset, offset + end - start)]);
    expect(found).toEqual([
      [10, 11, '林'],
      [11, 12, '晓'],
      [12, 13, '燕'],
      [13, 14, '到'],
    ]);
  });
});

/** A page with one reading in it. */
function marked() {
  page('<p>会上，林晓燕主持。</p>');
  const [node] = textNodes(document.body) as [Text];
  const layer = new RubyLayer();
  layer.add(node, [{ start: 3, end: 6, parts: [{ text: 'Lín Xiǎoyàn', tone: null }] }]);
  return { node, layer, p: document.querySelector('p')! };
}

describe('RubyLayer on a page that changes', () => {
  it('lets nothing go where nothing of its own was touched', () => {
    const { layer, p } = marked();
    p.after('后来');
    p.append('，会毕。');
    expect(layer.heal()).toBe(false);
    expect(document.querySelectorAll('ruby')).toHaveLength(1);
  });

  it.each<[string, (node: Text, p: Element) => void, string]>([
    ['writes another text into its node', (node) => (node.data = '会上，秦致远主持。'), '会上，秦致远主持。'],
    ['takes its node out', (node) => node.remove(), ''],
    ['puts its node at the end', (node, p) => p.append(node), '会上，林晓燕主持。'],
    ['puts something behind its node', (node) => node.after('（右）'), '会上，林晓燕主持。（右）'],
    ['takes our ruby out', (_, p) => p.querySelector('ruby')!.remove(), '会上，林晓燕主持。'],
    ['replaces everything', (_, p) => (p.textContent = '无'), '无'],
  ])('gives way where the page %s', (_, change, text) => {
    const { node, layer, p } = marked();
    change(node, p);
    expect(layer.heal()).toBe(true);
    expect(p.textContent).toBe(text);
    expect(document.querySelector('ruby')).toBeNull();
    expect(layer.heal()).toBe(false);
    expect(node.isConnected || node.data === '会上，林晓燕主持。').toBe(true);
  });

  it('leaves a node alone that the page keeps changing', () => {
    const { node, layer } = marked();
    for (let round = 0; round < 5; round++) {
      node.data = `第${round}次，林晓燕主持。`;
      layer.heal();
      layer.add(node, [{ start: 4, end: 7, parts: [{ text: 'Lín Xiǎoyàn', tone: null }] }]);
    }
    expect(document.querySelector('ruby')).toBeNull();
  });

  it('gives runs of the page as it stands back as they were', () => {
    const { node, layer } = marked();
    const before = runsOf([node]).map((run) => ({ ...run, end: 9 }));
    const now = layer.runs(before);
    expect(now.length).toBeGreaterThan(1);
    expect(layer.ownRuns(now)).toEqual(before);
    layer.restore();
    expect(layer.ownRuns(before)).toEqual(before);
  });

  it('takes other readings in place of those that it has, and keeps the same ones', () => {
    const { node, layer } = marked();
    const ruby = document.querySelector('ruby');
    layer.add(node, [{ start: 3, end: 6, parts: [{ text: 'Lín Xiǎoyàn', tone: null }] }]);
    expect(document.querySelector('ruby')).toBe(ruby);
    layer.add(node, [{ start: 0, end: 2, parts: [{ text: 'huìshàng', tone: null }] }]);
    expect(document.querySelector('rt')?.getAttribute(READING)).toBe('huìshàng');
    layer.restore(new Set([node]));
    expect(document.querySelector('ruby')).not.toBeNull();
    layer.restore();
    expect(document.body.innerHTML).toBe('<p>会上，林晓燕主持。</p>');
  });
});

describe('takesRuby', () => {
  it.each([
    ['<div id="content"><p>x</p></div>', true],
    ['<div id="app"><p>x</p></div>', false],
    ['<div id="root"><main><p>x</p></main></div>', false],
    ['<div data-v-app=""><p>x</p></div>', false],
    ['<div id="approot"><p>x</p></div>', true],
  ])('%s: %s', (html, expected) => {
    page(html);
    expect(takesRuby(document.querySelector('p')!)).toBe(expected);
  });
});
