/**
 * A newspaper spread as it comes off a page, its lines in the order of the page and nothing but <p> around each: are
 * its pieces told apart and put together as the annotated articles have them?
 */
import { readdir, readFile } from 'node:fs/promises';
import { parseHTML } from 'linkedom';
import { readPage } from '../page/article.ts';
import { type Figures, Overlap, tokensOf } from './evaluate-pages.ts';

const ADDRESS = 'http://epaper.example/html/2026-06/26/node_1.htm';

function articlesOf(spread: string): string[] {
  const lines = spread.split('\n').map((line) => line.trim());
  const body = lines
    .filter(Boolean)
    .map((line) => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
    .join('');
  const { document } = parseHTML(`<html><head><title></title></head><body><div>${body}</div></body></html>`);
  return readPage(document, ADDRESS).articles.map(({ article }) => article.text);
}

/**
 * @param spread the text of the page
 * @param gold the folder of the annotated articles, those of the spread named seed-*
 * @returns each annotated article beside the piece that has most of it; a piece that belongs to none is found too much
 */
export async function evaluateSpread(spread: URL, gold: URL): Promise<Figures[]> {
  const pieces = articlesOf(await readFile(spread, 'utf8'));
  const names = (await readdir(gold)).filter((name) => /^seed-.*\.txt$/.test(name));
  const overlap = new Overlap('newspaper spread, pieces');
  const free = new Set(pieces);
  for (const name of names) {
    const wanted = tokensOf((await readFile(new URL(name, gold), 'utf8')).replace(/<[^>]+>/g, ''));
    const common = (piece: string): number => {
      const found = new Set(tokensOf(piece));
      return wanted.filter((token) => found.has(token)).length / Math.max(found.size, wanted.length);
    };
    const [best = ''] = [...free].toSorted((a, b) => common(b) - common(a));
    free.delete(best);
    overlap.add(wanted, tokensOf(best));
  }
  for (const piece of free) overlap.add([], tokensOf(piece));
  return [overlap.figures];
}
