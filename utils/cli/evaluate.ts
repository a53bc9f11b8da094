/**
 * `npm run evaluate`: everything that the shared data beside the project allows to be measured, in one table; says what
 * it left out where that data is not there.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Engine } from '../engine.ts';
import { nodeEngine } from './engine.ts';
import { evaluatePinyin } from './evaluate-pinyin.ts';
import { renamed, type AnnotatedArticle } from './renamed.ts';
import { evaluatePages, type Figures } from './evaluate-pages.ts';
import { evaluateSpread } from './evaluate-spread.ts';

const SHARED = new URL('../../../shared/', import.meta.url);

interface Row {
  measure: string;
  precision: string;
  recall: string;
  f1: string;
  cases: number;
}

interface GoldArticle extends AnnotatedArticle {
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

const inWords = ({ measure, precision, recall, cases }: Figures): Row => ({
  measure,
  precision: percent(precision),
  recall: percent(recall),
  f1: percent((2 * precision * recall) / (precision + recall || 1)),
  cases,
});

async function gold(): Promise<Row[]> {
  const { readGold, score } = (await import(new URL('gold/score.mjs', SHARED).href)) as Scorer;
  const engine = await nodeEngine();
  const articles = readGold(new URL('gold/dev', SHARED).pathname);
  const divisions = await readFile(new URL('../../public/lexicon/divisions.txt', import.meta.url), 'utf8');
  const others = Array.from({ length: RENAMED_TIMES }, (_, time) =>
    articles.map((article, index) => ({
      ...renamed(article, divisions, (time + 1) * 1000 + index),
      id: `${article.id}#${time}`,
    })),
  ).flat();
  return [
    ...scored(articles, engine, score, ''),
    ...scored(others, engine, score, ' (others)').filter(({ measure }) => RENAMED_MEASURES.test(measure)),
  ];
}

/** How often the annotated articles are scored with other people and places in them, and on what. */
const RENAMED_TIMES = 10;
const RENAMED_MEASURES = /^(person|place|organisation|post|meeting|peopleRoles|event\w*) /;

function scored(
  articles: readonly GoldArticle[],
  engine: Engine,
  score: Scorer['score'],
  suffix: string,
): Row[] {
  const outputs = articles.map(({ id, url, title, published, text }) => ({
    id,
    ...engine({ text, title, url: url ?? undefined, published }),
  }));
  return Object.entries(score([...articles], outputs)).map(([measure, figures]) => ({
    measure: measure + suffix,
    precision: percent(figures.precision),
    recall: percent(figures.recall),
    f1: percent(figures.f1),
    cases: figures.gold,
  }));
}

const parts: [string, string, () => Promise<Row[]>][] = [
  ['gold/dev', 'annotated articles', gold],
  [
    'seed/newspaper-spread-2026-06-26.txt',
    'a newspaper spread',
    async () => {
      const spread = new URL('seed/newspaper-spread-2026-06-26.txt', SHARED);
      return (await evaluateSpread(spread, new URL('gold/dev/', SHARED))).map(inWords);
    },
  ],
  [
    'pages/index.jsonl',
    'saved pages',
    async () => (await evaluatePages(new URL('pages/', SHARED))).map(inWords),
  ],
  [
    'pinyin/dev.sent',
    'polyphones in context',
    async () => (await evaluatePinyin(new URL('pinyin/', SHARED))).map(inWords),
  ],
];
const rows: Row[] = [];
for (const [path, what, measure] of parts) {
  if (existsSync(new URL(path, SHARED))) rows.push(...(await measure()));
  else console.log(`left out: ${what} (no ../shared/${path})`);
}
if (rows.length > 0) console.table(rows);
