/**
 * The engine's time over the segmenter's on real news, each item read once: short texts whose names are new, as a reader
 * meets them. The demo page of bench-engine.ts, read again and again, shows how time grows; this shows what it is.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { tag } from 'jieba-wasm/web';
import { milliseconds } from './bench-engine.ts';
import { nodeEngine } from './engine.ts';

const CORPUS = join(import.meta.dirname, '../../../shared/corpus/xinwen-lianbo-2022-2026.jsonl.gz');
/** Of so many items the last are measured; the others warm both up. */
const [ITEMS, MEASURED] = [3_000, 1_000];

interface NewsCost {
  items: number;
  characters: number;
  /** Sums, in milliseconds. */
  segmenter: number;
  engine: number;
  ratio: number;
}

/** @returns null where the corpus is not beside the project */
export async function measureNews(): Promise<NewsCost | null> {
  if (!existsSync(CORPUS)) return null;
  const lines = gunzipSync(readFileSync(CORPUS)).toString('utf8').trimEnd().split('\n');
  const step = Math.max(1, Math.floor(lines.length / ITEMS));
  const items = lines
    .filter((_, i) => i % step === 0)
    .slice(0, ITEMS)
    .map((line) => JSON.parse(line) as { title: string; text: string; published: string });
  const analyse = await nodeEngine();
  const cost = { items: MEASURED, characters: 0, segmenter: 0, engine: 0, ratio: 0 };
  for (const [i, { title, text, published }] of items.entries()) {
    const article = { text: `${title}\n${text}`, published };
    const segmenter = milliseconds(() => tag(article.text, true));
    const engine = milliseconds(() => analyse(article));
    if (i < items.length - MEASURED) continue;
    cost.characters += article.text.length;
    cost.segmenter += segmenter;
    cost.engine += engine;
  }
  cost.ratio = cost.engine / cost.segmenter;
  return cost;
}
