/** Real pages, as they were saved, torn and mixed with what no page should hold. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Engine } from '../../engine.ts';
import { readPage } from '../../page/article.ts';
import { parsePage } from '../parse-page.ts';
import { analysisFaults } from './analysis-faults.ts';
import { pageFaults } from './pages.ts';
import { hostileText } from './texts.ts';

/** A longer page is cut: what is tried is many changes, not much text. */
const LONGEST = 120_000;
/** So much of a page is moved, doubled or dropped at once, in UTF-16 units. */
const PIECE = 4_000;

const MARKUP = [
  '<div>',
  '</div>',
  '</p>',
  '<p>',
  '<table><tr><td>',
  '</body>',
  '<!--',
  '-->',
  '<script>',
  '</script>',
  '<form name="body">',
  '<img name="querySelector">',
  '<template>',
  '<iframe>',
  '<svg><title>',
  '<meta name="PubDate" content="2026-02-30">',
  '<base href="javascript:x">',
  '<h1>',
  '<a href="',
  '&#x202e;',
  '\0',
];

type Change = (html: string) => string;

/** A place in a page: a share of its length. */
const place = fc.nat(1_000_000).map((share) => share / 1_000_001);
const size = fc.nat(PIECE);

const put: fc.Arbitrary<Change> = fc
  .tuple(place, fc.oneof(fc.constantFrom(...MARKUP), hostileText))
  .map(([at, words]) => (html) => {
    const from = Math.floor(at * html.length);
    return html.slice(0, from) + words + html.slice(from);
  });
const drop: fc.Arbitrary<Change> = fc.tuple(place, size).map(([at, length]) => (html) => {
  const from = Math.floor(at * html.length);
  return html.slice(0, from) + html.slice(from + length);
});
const move: fc.Arbitrary<Change> = fc
  .tuple(place, size, place, fc.integer({ min: 1, max: 5 }))
  .map(([at, length, to, times]) => (html) => {
    const from = Math.floor(at * html.length);
    const target = Math.floor(to * html.length);
    return html.slice(0, target) + html.slice(from, from + length).repeat(times) + html.slice(target);
  });
const rename: fc.Arbitrary<Change> = fc
  .tuple(
    fc.constantFrom('p', 'div', 'td', 'span', 'h1', 'a', 'meta'),
    fc.constantFrom('div', 'br', 'ruby', 'textarea', 'pre'),
  )
  .map(
    ([from, to]) =>
      (html) =>
        html.replaceAll(new RegExp(`(</?)${from}(?=[\\s>])`, 'gi'), `$1${to}`),
  );

interface Mutant {
  file: string;
  html: string;
}

/** The pages (`*.html`) of a folder with one to four changes each. @throws where it holds none */
export function mutantsOf(folder: string): fc.Arbitrary<Mutant> {
  const pages = readdirSync(folder)
    .filter((file) => /\.html?$/.test(file))
    .map((file) => ({ file, html: readFileSync(join(folder, file), 'utf8').slice(0, LONGEST) }));
  if (pages.length === 0) throw new Error(`${folder} holds no pages (*.html).`);
  const changes = fc.array(fc.oneof(put, drop, move, rename), { minLength: 1, maxLength: 4 });
  return fc
    .tuple(fc.constantFrom(...pages), changes)
    .map(([{ file, html }, list]) => ({ file, html: list.reduce((page, change) => change(page), html) }));
}

/** What is wrong with how such a page was read, and with how its first article was. */
export function mutantFaults({ html }: Mutant, engine: Engine): string[] {
  const faults = pageFaults({ html });
  const [first] = readPage(parsePage(html), 'http://www.lanhe.gov.cn/xw/202609/t20260917_1.html').articles;
  return first ? [...faults, ...analysisFaults(first.article, engine(first.article))] : faults;
}
