/** How long the whole engine takes on a text, over how long the segmenter alone takes on it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tag } from 'jieba-wasm/web';
import { nodeEngine } from './engine.ts';

const ROOT = join(import.meta.dirname, '../..');
const SIZES = [1_000, 10_000, 100_000, 1_000_000];

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
  return SIZES.map((characters) => {
    const text = textOf(characters);
    const article = { text, published: '2026-09-17' };
    const rounds = Math.min(25, Math.max(1, Math.round(200_000 / characters)));
    const segmenter: number[] = [];
    const engine: number[] = [];
    // The first round warms up and is not counted, where there are others.
    for (let round = rounds > 1 ? -1 : 0; round < rounds; round++) {
      const bare = milliseconds(() => tag(text, true));
      const whole = milliseconds(() => analyse(article));
      if (round < 0) continue;
      segmenter.push(bare);
      engine.push(whole);
    }
    const [bare, whole] = [median(segmenter), median(engine)];
    return { characters, segmenter: bare, engine: whole, ratio: whole / bare };
  });
}
