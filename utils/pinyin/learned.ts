/**
 * What was learned from labelled sentences about characters with several readings: where neither a word nor a context
 * settles the reading, the character itself and its two neighbours may speak for another one than the usual. A
 * log-linear model; its weights are public/lexicon/polyphone-weights.tsv.
 */
import type { Row } from '../lexicon/table.ts';

/** What the model sees: the character, its neighbours, and the reading that it has without the model. */
export interface Question {
  char: string;
  before: string;
  after: string;
  usual: string;
}

/** Another reading that the evidence calls for, or the usual one. */
export type Learned = (question: Question) => string;

/** Character → reading → feature → how much more it speaks for this reading than for the usual one. */
export type Weights = Map<string, Map<string, Map<string, number>>>;

const HAN = /\p{Script=Han}/u;

/** `*` in any place, `中~` behind 中, `~的` before 的; what is no Han character tells nothing that holds elsewhere. */
export function featuresOf({ before, after }: Pick<Question, 'before' | 'after'>): string[] {
  const features = ['*'];
  if (HAN.test(before)) features.push(`${before}~`);
  if (HAN.test(after)) features.push(`~${after}`);
  return features;
}

/** The reading for which most is said, if that is more than nothing. */
export function learnedFrom(weights: Weights): Learned {
  return (question) => {
    const readings = weights.get(question.char);
    let best = question.usual;
    if (!readings) return best;
    const features = featuresOf(question);
    let highest = 0;
    for (const [reading, ofFeature] of readings) {
      let score = 0;
      for (const feature of features) score += ofFeature.get(feature) ?? 0;
      if (score > highest) [highest, best] = [score, reading];
    }
    return best;
  };
}

/** @param rows of polyphone-weights.tsv: `char`, `reading`, `weights` (`feature=weight`, apart by spaces) */
export function readWeights(rows: readonly Row[]): Weights {
  const all: Weights = new Map();
  for (const { char = '', reading = '', weights = '' } of rows) {
    const parsed = weights.split(' ').map((item) => {
      const [feature = '', weight] = item.split('=');
      return [feature, Number(weight)] as const;
    });
    all.set(char, (all.get(char) ?? new Map()).set(reading, new Map(parsed)));
  }
  return all;
}
