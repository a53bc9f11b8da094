/** Training of utils/pinyin/learned.ts on labelled examples: log-linear, AdaGrad, weights drawn to zero. */
import { featuresOf, type Question, type Weights } from '../pinyin/learned.ts';

/** A place where the model is asked, and the right reading. */
export interface Example {
  question: Question;
  label: string;
}

const EPOCHS = 12;
const RATE = 0.3;
/** What the sum of squared gradients begins with. */
const INITIAL = 0.1;
/** The weight of being the usual reading is shared by all characters: there is more to learn it from. */
const SHARED_SHRINK = 0.1;

/** Numbers that only look like chance, so that the same examples give the same weights. */
function chance(): () => number {
  let state = 1;
  return () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
}

function shuffle(items: unknown[], next: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [items[i], items[j]] = [items[j], items[i]];
  }
}

class Parameter {
  weight = 0;
  #squares = INITIAL;
  readonly #shrink: number;

  constructor(shrink: number) {
    this.#shrink = shrink;
  }

  step(pull: number): void {
    const gradient = pull - this.#shrink * this.weight;
    this.#squares += gradient * gradient;
    this.weight += (RATE * gradient) / Math.sqrt(this.#squares);
  }
}

/** One step towards the label: `readings` has what speaks for each reading. */
function learn(readings: readonly Parameter[][], label: number): void {
  const scores = readings.map((all) => all.reduce((sum, { weight }) => sum + weight, 0));
  const highest = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - highest));
  const total = odds.reduce((a, b) => a + b, 0);
  for (const [index, all] of readings.entries()) {
    const pull = (index === label ? 1 : 0) - (odds[index] ?? 0) / total;
    for (const each of all) each.step(pull);
  }
}

/** @param shrink how strongly each step draws weights to zero */
export function train(examples: readonly Example[], shrink: number): Weights {
  const usual = new Parameter(shrink * SHARED_SHRINK);
  const ofCharacter = new Map<string, Map<string, Map<string, Parameter>>>();
  const usualOf = new Map<string, string>();
  for (const { question, label } of examples) {
    const readings = ofCharacter.get(question.char) ?? new Map<string, Map<string, Parameter>>();
    ofCharacter.set(question.char, readings);
    usualOf.set(question.char, question.usual);
    for (const reading of [question.usual, label]) {
      if (!readings.has(reading)) readings.set(reading, new Map());
    }
  }
  const prepared = examples.flatMap(({ question, label }) => {
    const readings = [...(ofCharacter.get(question.char) ?? [])];
    if (readings.length < 2) return [];
    const parameters = readings.map(([reading, known]) => {
      const own = featuresOf(question).map((feature) => {
        const parameter = known.get(feature) ?? new Parameter(shrink);
        known.set(feature, parameter);
        return parameter;
      });
      return reading === question.usual ? [usual, ...own] : own;
    });
    return [{ label: readings.findIndex(([reading]) => reading === label), parameters }];
  });
  const next = chance();
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(prepared, next);
    for (const { label, parameters } of prepared) learn(parameters, label);
  }
  return overUsual(ofCharacter, usualOf, usual.weight);
}

/** What is said for each other reading less what is said for the usual one. */
function overUsual(
  ofCharacter: ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, Parameter>>>,
  usualOf: ReadonlyMap<string, string>,
  prior: number,
): Weights {
  const weights: Weights = new Map();
  for (const [char, readings] of ofCharacter) {
    const usual = usualOf.get(char) ?? '';
    const ofUsual = readings.get(usual);
    const others = [...readings].filter(([reading]) => reading !== usual);
    const over = others.map(([reading, features]) => {
      const differences = [...features].map(([feature, { weight }]) => {
        const base = feature === '*' ? prior : 0;
        return [feature, weight - (ofUsual?.get(feature)?.weight ?? 0) - base] as const;
      });
      return [reading, new Map(differences)] as const;
    });
    if (over.length > 0) weights.set(char, new Map(over));
  }
  return weights;
}
