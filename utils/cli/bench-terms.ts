/** What the matching of terms and formulas adds to reading a text: its time over the engine's on the same text. */
import { readFileSync } from 'node:fs';
import { tag } from 'jieba-wasm/web';
import { createTerms, TERM_FILES } from '../glossary/terms.ts';
import { median, milliseconds, textOf } from './bench-engine.ts';
import { LEXICONS, nodeEngine } from './engine.ts';

const SIZES = [10_000, 100_000, 1_000_000];

interface MatchingCost {
  characters: number;
  /** Medians, in milliseconds. */
  matching: number;
  engine: number;
  share: number;
}

/** Both in turn, so that whatever else the machine does falls on both. */
export async function measureMatching(): Promise<MatchingCost[]> {
  const analyse = await nodeEngine();
  const terms = createTerms(TERM_FILES.map((name) => readFileSync(new URL(name, LEXICONS), 'utf8')));
  return SIZES.map((characters) => {
    const text = textOf(characters);
    let start = 0;
    const words = tag(text, true).map(({ word }) => ({ start, end: (start += word.length) }));
    const rounds = Math.max(1, Math.round(300_000 / characters));
    const matching: number[] = [];
    const engine: number[] = [];
    // The first round warms up and is not counted, where there are others.
    for (let round = rounds > 1 ? -1 : 0; round < rounds; round++) {
      const alone = milliseconds(() => [terms.find(text, words), terms.findFormulas(text)]);
      const whole = milliseconds(() => analyse({ text, published: '2026-09-17' }));
      if (round < 0) continue;
      matching.push(alone);
      engine.push(whole);
    }
    const [alone, whole] = [median(matching), median(engine)];
    return { characters, matching: alone, engine: whole, share: alone / whole };
  });
}
