/** The sentences of the CPP benchmark (Chinese polyphones in context), and what the reader makes of them. */
import { readFile } from 'node:fs/promises';
import { readTable } from '../lexicon/table.ts';
import { type Learned, learnedFrom, type Question, type Weights } from '../pinyin/learned.ts';
import { writeSyllable, type Tone } from '../reading/syllable.ts';
import { LEXICONS, type ReadingsOf } from './engine.ts';
import { train, type Example } from './polyphone-training.ts';

interface Case {
  text: string;
  /** Where the polyphone stands. */
  at: number;
  /** Its reading with a tone mark. */
  label: string;
}

/** zhong4 → zhòng, lu:4 → lǜ, r5 → r. */
function marked(numbered: string): string {
  const letters = numbered.slice(0, -1).replace('u:', 'ü');
  return writeSyllable({ letters, tone: Number(numbered.slice(-1)) as Tone });
}

/** @param folder of `dev.sent` (the polyphone between two ▁) and `dev.lb`, as a URL that ends in `/` */
export async function readCases(folder: URL): Promise<Case[]> {
  const lines = async (name: string) => (await readFile(new URL(name, folder), 'utf8')).trim().split('\n');
  const [sentences, labels] = await Promise.all([lines('dev.sent'), lines('dev.lb')]);
  return sentences.map((sentence, index) => ({
    text: sentence.replaceAll('▁', ''),
    at: sentence.indexOf('▁'),
    label: marked(labels[index]?.trim() ?? ''),
  }));
}

const FOLDS = 10;
/** Strengths of shrinking that are tried. */
const SHRINKS = [0.003, 0.01, 0.03, 0.1];

interface Labelled {
  /** Whether the reader was right without the model. */
  right: boolean;
  /** The question that the model decides; none where words, contexts or a name settle the reading. */
  example?: Example;
}

const table = async (name: string) => readTable(await readFile(new URL(name, LEXICONS), 'utf8'));

/**
 * Characters that the model leaves alone: of everyday words, of which lists and contexts know more than a dozen
 * sentences that are no news, and those that read as they do because they are part of a name.
 */
export async function leftAlone(): Promise<ReadonlySet<string>> {
  const [common, readings] = await Promise.all([table('common-words.tsv'), table('readings.tsv')]);
  const ofNames = readings.filter(({ kind }) => kind === 'given' || kind === 'local');
  return new Set([...common, ...ofNames].flatMap(({ word = '' }) => [...word]));
}

/**
 * @param readingsWith makes readings of running text with a model in place of the shipped one
 * @param alone characters of which the model is not asked
 */
export function labelled(
  cases: readonly Case[],
  readingsWith: (learned: Learned) => ReadingsOf,
  alone: ReadonlySet<string>,
): Labelled[] {
  let asked: Question[] = [];
  const readingsOf = readingsWith((question) => {
    asked.push(question);
    return question.usual;
  });
  return cases.map(({ text, at, label }) => {
    asked = [];
    const read = readingsOf(text)[at];
    const question = asked.find(
      ({ char, before, after, usual }) =>
        !alone.has(char) && text.startsWith(before + char + after, at - before.length) && usual === read,
    );
    return { right: read === label, ...(question && { example: { question, label } }) };
  });
}

const isRight = (learned: Learned, { question, label }: Example): boolean => learned(question) === label;

/** Items in `FOLDS` parts, by turns. */
const fold = <T>(items: readonly T[], n: number, isIn: boolean): T[] =>
  items.filter((_, index) => (index % FOLDS === n) === isIn);

const examplesOf = (all: readonly Labelled[]): Example[] => all.flatMap(({ example }) => example ?? []);

/** The strength of shrinking that reads most right in parts not trained on. */
function bestShrink(examples: readonly Example[]): number {
  const right = (shrink: number) =>
    Array.from({ length: FOLDS }, (_, n) => {
      const learned = learnedFrom(train(fold(examples, n, false), shrink));
      return fold(examples, n, true).filter((example) => isRight(learned, example)).length;
    }).reduce((a, b) => a + b, 0);
  const all = SHRINKS.map((shrink) => ({ shrink, right: right(shrink) }));
  return all.reduce((best, each) => (each.right > best.right ? each : best)).shrink;
}

export function trainOn(all: readonly Labelled[]): Weights {
  const examples = examplesOf(all);
  return train(examples, bestShrink(examples));
}

/**
 * How many cases are read right by models that were trained on nine tenths and asked about the tenth that they have not
 * seen. The strength of shrinking is chosen within the nine tenths.
 */
export function crossValidated(all: readonly Labelled[]): number {
  return Array.from({ length: FOLDS }, (_, n) => {
    const learned = learnedFrom(trainOn(fold(all, n, false)));
    return fold(all, n, true).filter(({ right, example }) => (example ? isRight(learned, example) : right))
      .length;
  }).reduce((a, b) => a + b, 0);
}
