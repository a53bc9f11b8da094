/** How long the whole engine takes on a text, over how long the segmenter alone takes on it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tag } from 'jieba-wasm/web';
import { nodeEngine } from './engine.ts';

const ROOT = join(import.meta.dirname, '../..');
const SIZES = [1_000, 10_000, 100_000, 1_000_000];
/** How many characters are read before anything is measured. */
const WARM = 300_000;
const PUBLISHED = '2026-09-17';

interface EngineCost {
  characters: number;
  /** Medians, in milliseconds. */
  segmenter: number;
  engine: number;
  ratio: number;
}

/** The paragraphs of the demo page as often as it takes, cut at the wanted length. */
export function textOf(characters: number): string {
  const html = readFileSync(join(ROOT, 'public/demo/index.html'), 'utf8');
  const paragraphs = [...html.matchAll(/<p>([^<]*)<\/p>/g)].map((match) => match[1]?.trim() ?? '');
  const once = `${paragraphs.join('\n')}\n`;
  return once.repeat(Math.ceil(characters / once.length)).slice(0, characters);
}

export function milliseconds(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Measures both in turn, so that whatever else the machine does falls on both. */
export async function measureEngine(): Promise<EngineCost[]> {
  const analyse = await nodeEngine();
  // Both are measured warm: what a first page pays for compiling is in the browser's figures.
  const warm = textOf(WARM);
  tag(warm, true);
  analyse({ text: warm, published: PUBLISHED });
  return SIZES.map((characters) => {
    const text = textOf(characters);
    const article = { text, published: PUBLISHED };
    const rounds = Math.min(100, Math.max(3, Math.round(300_000 / characters)));
    const segmenter: number[] = [];
    const engine: number[] = [];
    for (let round = 0; round < rounds; round++) {
      segmenter.push(milliseconds(() => tag(text, true)));
      engine.push(milliseconds(() => analyse(article)));
    }
    const [bare, whole] = [median(segmenter), median(engine)];
    return { characters, segmenter: bare, engine: whole, ratio: whole / bare };
  });
}
