/** `npm run --silent detect`: `{ id, url, html }` a line → is it government news, and what articles does it hold? */
import { detectPage } from '../page/detect.ts';
import { readPage } from '../page/article.ts';
import { runJsonLines } from './jsonl.ts';
import { parsePage } from './parse-page.ts';

/** A line of the input, its fields checked. */
function pageOf(line: unknown): { id: unknown; url: string; html: string } {
  if (typeof line !== 'object' || line === null || Array.isArray(line)) throw new Error('not an object');
  const { id = null, url = '', html } = line as { id?: unknown; url?: unknown; html?: unknown };
  if (typeof html !== 'string') throw new Error('"html" is not a string');
  if (typeof url !== 'string' && url !== null) throw new Error('"url" is not a string');
  return { id, url: url ?? '', html };
}

await runJsonLines((line) => {
  const { id, url, html } = pageOf(line);
  const document = parsePage(html);
  const reading = readPage(document, url);
  const { isGovernmentNews, score } = detectPage(document, url, reading);
  const articles = isGovernmentNews
    ? reading.articles.map(({ article: { title, published, text } }) => ({
        title: title ?? null,
        published: published ?? null,
        text,
      }))
    : [];
  return { id, isGovernmentNews, score, articles };
});
