/** What `npm run load` makes of its figures, and what pages it goes through. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { risesIn } from '../../utils/cli/load/pages.ts';
import { pageSource } from '../../utils/cli/load/source.ts';
import { parsePage } from '../../utils/cli/parse-page.ts';
import { readPage } from '../../utils/page/article.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function folderWith(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(tmpdir(), 'yaowen-load-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

const FLAT = { first: 200, heap: 60, page: 6, extension: 150, marked: 100 };

test.each([
  ['nothing rose', [FLAT, FLAT, FLAT], []],
  ['the first part is cold', [{ ...FLAT, first: 900 }, FLAT, FLAT], []],
  ['a little is noise', [FLAT, FLAT, { ...FLAT, first: 240, heap: 66 }], []],
  ['times rose', [FLAT, FLAT, { ...FLAT, first: 400 }], ['first rose from 200 to 400']],
  ['the background grew', [FLAT, FLAT, { ...FLAT, heap: 90 }], ['heap rose from 60 to 90']],
  ['the page grew', [FLAT, FLAT, { ...FLAT, page: 30 }], ['page rose from 6 to 30']],
  ['the extension grew', [FLAT, FLAT, { ...FLAT, extension: 300 }], ['extension rose from 150 to 300']],
  ['no marks', [FLAT, { ...FLAT, marked: 0 }, FLAT], ['a part of the pages had no mark at all']],
  ['too short to tell', [FLAT], []],
])('%s', (_, rows, expected) => {
  expect(risesIn(rows)).toEqual(expected);
});

const textOf = (html: string): string =>
  readPage(parsePage(html), 'http://www.lanhe.gov.cn/1.html')
    .articles.map(({ article }) => article.text)
    .join('|');

test('pages that are made are articles, each another', () => {
  const texts = Array.from({ length: 50 }, (_, number) => textOf(pageSource()(number)));
  expect(new Set(texts).size).toBe(50);
  expect(texts.every((text) => text.length > 100)).toBe(true);
});

test('articles of a folder come each once; mark-up in them is text', () => {
  const lines = ['一', '二', '三'].map((word) =>
    JSON.stringify({
      id: word,
      title: `第${word}条`,
      published: '2026-09-17',
      text: `${word}<b>&\n9月16日，市委书记顾明川主持召开会议。`,
    }),
  );
  const source = pageSource(folderWith({ 'a.jsonl.gz': gzipSync(lines.join('\n')), 'notes.txt': 'x' }));
  const pages = [0, 1, 2].map(source);
  expect(new Set(pages).size).toBe(3);
  expect(pages.every((page) => page.includes('&lt;b>&amp;</p>'))).toBe(true);
});

test('saved pages of a folder come as they are, one after another', () => {
  const source = pageSource(folderWith({ 'a.html': '<p>甲', 'b.html': '<p>乙' }));
  expect([0, 1, 2].map(source).toSorted()).toEqual(['<p>乙', '<p>甲', '<p>甲']);
});

test('a folder with neither is refused', () => {
  const folder = folderWith({ 'notes.txt': 'x' });
  expect(() => pageSource(folder)).toThrow('holds no');
});
