/**
 * `npm run evaluate`: everything that the shared data beside the project allows to be measured, in one table; says what
 * it left out where that data is not there.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { parseHTML } from 'linkedom';
import { findArticles } from '../page/article.ts';
import { detectPage } from '../page/detect.ts';
import { readSyllable } from '../reading/syllable.ts';
import { nodeEngine, nodeReadings } from './engine.ts';

const SHARED = new URL('../../../shared/', import.meta.url);

interface Row {
  measure: string;
  precision: string;
  recall: string;
  f1: string;
  cases: number;
}

interface GoldArticle {
  id: string;
  url: string | null;
  title: string;
  published: string | null;
  text: string;
}
type Scores = Record<string, { precision: number; recall: number; f1: number; gold: number }>;
interface Scorer {
  readGold: (dir: string) => GoldArticle[];
  score: (gold: GoldArticle[], outputs: object[]) => Scores;
}

const percent = (share: number): string => share.toFixed(3);

async function gold(): Promise<Row[]> {
  const { readGold, score } = (await import(new URL('gold/score.mjs', SHARED).href)) as Scorer;
  const engine = await nodeEngine();
  const articles = readGold(new URL('gold/dev', SHARED).pathname);
  const outputs = articles.map(({ id, url, title, published, text }) => ({
    id,
    ...engine({ text, title, url: url ?? undefined, published }),
  }));
  return Object.entries(score(articles, outputs)).map(([measure, figures]) => ({
    measure,
    precision: percent(figures.precision),
    recall: percent(figures.recall),
    f1: percent(figures.f1),
    cases: figures.gold,
  }));
}

/** Saved pages declare wrong charsets; UTF-8 that does not decode is GB 18030. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

async function pages(): Promise<Row[]> {
  const index = await readFile(new URL('pages/index.jsonl', SHARED), 'utf8');
  const tally = { tp: 0, fp: 0, fn: 0, tn: 0, read: 0 };
  for (const line of index.split('\n').filter(Boolean)) {
    const page = JSON.parse(line) as { file: string; url: string | null; label: string };
    if (page.label === 'either') continue;
    const html = decode(await readFile(new URL(`pages/${page.file}`, SHARED)));
    const { document } = parseHTML(html);
    const found = detectPage(document, page.url ?? '').isGovernmentNews;
    const wanted = page.label === 'government';
    tally[found ? (wanted ? 'tp' : 'fp') : wanted ? 'fn' : 'tn']++;
    if (found && wanted && findArticles(document, page.url ?? '').length > 0) tally.read++;
  }
  const precision = tally.tp / (tally.tp + tally.fp || 1);
  const recall = tally.tp / (tally.tp + tally.fn || 1);
  const cases = tally.tp + tally.fp + tally.fn + tally.tn;
  const row = (measure: string, p: number, r: number): Row => ({
    measure,
    precision: percent(p),
    recall: percent(r),
    f1: percent((2 * p * r) / (p + r || 1)),
    cases,
  });
  return [row('detect', precision, recall), row('article found', 1, tally.read / (tally.tp || 1))];
}

/** Reading of the marked polyphone, with a tone number, as the benchmark writes it (u: for ü, 5 for neutral). */
function numbered(syllable: string): string {
  const { letters, tone } = readSyllable(syllable);
  return letters.replace('ü', 'u:') + tone;
}

async function pinyin(): Promise<Row[]> {
  const readingsOf = await nodeReadings();
  const sentences = (await readFile(new URL('pinyin/dev.sent', SHARED), 'utf8')).trim().split('\n');
  const labels = (await readFile(new URL('pinyin/dev.lb', SHARED), 'utf8')).trim().split('\n');
  let right = 0;
  for (const [index, sentence] of sentences.entries()) {
    const at = sentence.indexOf('▁');
    const syllable = readingsOf(sentence.replaceAll('▁', ''))[at];
    if (syllable && numbered(syllable) === labels[index]?.trim()) right++;
  }
  const share = percent(right / sentences.length);
  return [
    { measure: 'pinyin (CPP dev)', precision: share, recall: share, f1: share, cases: sentences.length },
  ];
}

const parts: [string, string, () => Promise<Row[]>][] = [
  ['gold/dev', 'annotated articles', gold],
  ['pages/index.jsonl', 'saved pages', pages],
  ['pinyin/dev.sent', 'polyphones in context', pinyin],
];
const rows: Row[] = [];
for (const [path, what, measure] of parts) {
  if (existsSync(new URL(path, SHARED))) rows.push(...(await measure()));
  else console.log(`left out: ${what} (no ../shared/${path})`);
}
if (rows.length > 0) console.table(rows);
