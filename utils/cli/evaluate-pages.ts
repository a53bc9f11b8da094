/**
 * Detection and extraction on saved pages. The body's text is held against the page's own article element, token by
 * token, and so is what two well-known extractors make of the same page in the same run.
 */
import { readFile } from 'node:fs/promises';
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { readPage } from '../page/article.ts';
import { detectPage } from '../page/detect.ts';

export interface Figures {
  measure: string;
  precision: number;
  recall: number;
  cases: number;
}

interface Saved {
  file: string;
  url: string | null;
  label: string;
}

/** Elements that content systems put around an article's body and nothing else. */
const ARTICLE_ELEMENTS =
  '#content_area,.TRS_Editor,#UCAP-CONTENT,#detail,#Content,.article-content-body,.rm_txt_con,.detail_content,#contentMain,#zoom,#ozoom,#artibody,article';

/** Saved pages declare wrong charsets; UTF-8 that does not decode is GB 18030. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** Each Chinese character, each word or number in other letters. */
export const tokensOf = (text: string): string[] => text.match(/[\u3400-\u9fff]|[A-Za-z0-9]+/g) ?? [];

/** How much of what was wanted was found, token by token, as a mean over pairs of texts. */
export class Overlap {
  #precision = 0;
  #recall = 0;
  #cases = 0;
  readonly #measure: string;

  constructor(measure: string) {
    this.#measure = measure;
  }

  add(wanted: string[], found: string[]): void {
    const left = new Map<string, number>();
    for (const token of wanted) left.set(token, (left.get(token) ?? 0) + 1);
    let common = 0;
    for (const token of found) {
      const count = left.get(token) ?? 0;
      if (count > 0) common += 1;
      left.set(token, count - 1);
    }
    this.#precision += common / (found.length || 1);
    this.#recall += common / (wanted.length || 1);
    this.#cases += 1;
  }

  get figures(): Figures {
    const cases = this.#cases || 1;
    return {
      measure: this.#measure,
      precision: this.#precision / cases,
      recall: this.#recall / cases,
      cases: this.#cases,
    };
  }
}

/** The text of the largest article element that the page's own mark-up names, or null where it names none. */
function ownBody(html: string): string | null {
  const { document } = parseHTML(html);
  const texts = [...document.querySelectorAll(ARTICLE_ELEMENTS)].map((element) => {
    for (const inner of element.querySelectorAll('script, style')) inner.remove();
    return element.textContent ?? '';
  });
  return texts.toSorted((a, b) => b.length - a.length)[0] ?? null;
}

async function byPeers(html: string, url: string): Promise<{ readability: string; defuddle: string }> {
  const readability = new Readability(parseHTML(html).document).parse()?.textContent ?? '';
  const { content } = await Defuddle(parseHTML(html).document, url);
  return { readability, defuddle: content.replace(/<[^>]+>/g, ' ') };
}

/**
 * @param folder the saved pages, with their index
 * @returns detection on all pages that are not arguable; title shown and date found, and body text, on those of
 * government news
 */
export async function evaluatePages(folder: URL): Promise<Figures[]> {
  const index = await readFile(new URL('index.jsonl', folder), 'utf8');
  const tally = { tp: 0, fp: 0, fn: 0, titled: 0, dated: 0, pages: 0 };
  const ours = new Overlap('body text');
  const readability = new Overlap('body text, @mozilla/readability');
  const defuddle = new Overlap('body text, defuddle');
  for (const line of index.split('\n').filter(Boolean)) {
    const page = JSON.parse(line) as Saved;
    if (page.label === 'either') continue;
    const html = decode(await readFile(new URL(page.file, folder)));
    const url = page.url ?? '';
    const { document } = parseHTML(html);
    const reading = readPage(document, url);
    const isFound = detectPage(document, url, reading).isGovernmentNews;
    const isWanted = page.label === 'government';
    tally.pages += 1;
    if (isFound && isWanted) tally.tp += 1;
    else if (isFound) tally.fp += 1;
    else if (isWanted) tally.fn += 1;
    if (!isWanted) continue;
    const articles = reading.articles.map(({ article }) => article);
    if (articles.some(({ title }) => title !== undefined)) tally.titled += 1;
    if (articles.some(({ published }) => published)) tally.dated += 1;
    const body = ownBody(html);
    if (body === null) continue;
    const wanted = tokensOf(body);
    const texts = articles.map(({ text, title = '' }) => text.slice(title.length));
    ours.add(wanted, tokensOf(texts.join('\n')));
    const peers = await byPeers(html, url || 'https://page.example/');
    readability.add(wanted, tokensOf(peers.readability));
    defuddle.add(wanted, tokensOf(peers.defuddle));
  }
  const wanted = tally.tp + tally.fn || 1;
  return [
    {
      measure: 'detect',
      precision: tally.tp / (tally.tp + tally.fp || 1),
      recall: tally.tp / wanted,
      cases: tally.pages,
    },
    { measure: 'title found', precision: 1, recall: tally.titled / wanted, cases: wanted },
    { measure: 'date found', precision: 1, recall: tally.dated / wanted, cases: wanted },
    ours.figures,
    readability.figures,
    defuddle.figures,
  ];
}
