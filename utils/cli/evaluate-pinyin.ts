/**
 * Readings of polyphones in sentences (the CPP benchmark), and what each part of the reader gains: the parts are added
 * one by one, beside pinyin-pro alone.
 */
import { pinyin } from 'pinyin-pro';
import type { Question } from '../pinyin/learned.ts';
import { createReader } from '../pinyin/reader.ts';
import type { ReadingTexts } from '../pinyin/readings.ts';
import { crossValidated, labelled, leftAlone, readCases } from './cpp.ts';
import { nodeReadings, nodeReadingsWith, nodeReadingTexts, type ReadingsOf } from './engine.ts';
import type { Figures } from './evaluate-pages.ts';

const unlearned = ({ usual }: Question): string => usual;

/** The table of polyphones without contexts and words: the usual readings alone. */
const usualAlone = (table: string): string =>
  table.replaceAll(/^(.\t[^\t]+\t)(.+)$/gmu, (line, head: string, items: string) =>
    line.startsWith('char') ? line : head + (items.split(' ').includes('*') ? '*' : ''),
  );

export async function evaluatePinyin(folder: URL): Promise<Figures[]> {
  const cases = await readCases(folder);
  const [texts, readingsWith] = await Promise.all([nodeReadingTexts(), nodeReadingsWith()]);
  const columns = texts.readings.split('\n').find((line) => !line.startsWith('#')) ?? '';
  const reading = (some: Partial<ReadingTexts>): ReadingsOf => {
    const reader = createReader({ ...texts, ...some }, unlearned);
    return (text) => reader.syllables(text);
  };
  const polyphones = usualAlone(texts.polyphones);
  const stages: [string, ReadingsOf][] = [
    ['pinyin-pro', (text) => pinyin(text, { type: 'array' })],
    ['usual readings', reading({ polyphones, readings: columns, dictionary: '', cedict: '' })],
    ['… and our words', reading({ polyphones, dictionary: '', cedict: '' })],
    ['… and CC-CEDICT', reading({ polyphones, dictionary: '' })],
    ['… and @pinyin-pro/data', reading({ polyphones })],
    ['… and contexts', reading({})],
    ['… and people', readingsWith(unlearned)],
    ['as shipped, trained on these (npm run pinyin)', await nodeReadings()],
  ];
  const figures = (name: string, right: number): Figures => {
    const share = right / cases.length;
    return { measure: `CPP dev: ${name}`, precision: share, recall: share, cases: cases.length };
  };
  const all = stages.map(([name, readingsOf]) =>
    figures(name, cases.filter(({ text, at, label }) => readingsOf(text)[at] === label).length),
  );
  const unseen = crossValidated(labelled(cases, readingsWith, await leftAlone()));
  return all.toSpliced(-1, 0, figures('… and learned, ten-fold, unseen', unseen));
}
