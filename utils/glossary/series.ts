/**
 * Slogans of like clauses that stand without quotation marks: 同部署、同落实、同考核. What is said of them is put together
 * from their verbs.
 */
import type { Gloss } from '../model/mention.ts';
import type { Span } from '../model/text.ts';
import table from './coined.json' with { type: 'json' };

const steps: Readonly<Record<string, string>> = table.steps;
const VERBS = Object.keys(steps)
  .toSorted((a, b) => b.length - a.length)
  .join('|');
/** 同谋划、同部署、同推进: two tasks are planned, arranged and pushed as one. */
const TOGETHER = new RegExp(`同(?:${VERBS})(?:[、，]?同(?:${VERBS})){1,7}`, 'gu');
const EXPLANATION =
  'Two tasks, often Party building and the work of an office, go through these steps as one.';

/** a, b and c. */
const listing = (words: readonly string[]): string =>
  [words.slice(0, -1).join(', '), ...words.slice(-1)].join(' and ');

export function recogniseSeries(text: string): (Span & { gloss: Gloss })[] {
  return [...text.matchAll(TOGETHER)].map((match) => {
    const verbs = match[0].split(/[、，]?同/u).slice(1);
    return {
      start: match.index,
      end: match.index + match[0].length,
      gloss: {
        english: `${listing(verbs.map((verb) => steps[verb] ?? ''))} as one`,
        explanation: EXPLANATION,
      },
    };
  });
}
