/**
 * Readings of polyphones in sentences (the CPP benchmark), and what each part of the reader gains: the parts are added
 * one by one, beside pinyin-pro alone.
 */
import { readFile } from 'node:fs/promises';
import { pinyin } from 'pinyin-pro';
import { createReader, type ReadingTexts } from '../pinyin/reader.ts';
import { readSyllable } from '../reading/syllable.ts';
import { nodeReadings, nodeReadingTexts } from './engine.ts';
import type { Figures } from './evaluate-pages.ts';

type Readings = (text: string) => (string | null)[];

interface Case {
  text: string;
  /** Where the polyphone stands. */
  at: number;
  /** Its reading with a tone number, u: for ü, 5 for the neutral tone. */
  label: string;
}

/** @param folder of `dev.sent` (the polyphone between two ▁) and `dev.lb`, as a URL that ends in `/` */
async function readCases(folder: URL): Promise<Case[]> {
  const lines = async (name: string) => (await readFile(new URL(name, folder), 'utf8')).trim().split('\n');
  const [sentences, labels] = await Promise.all([lines('dev.sent'), lines('dev.lb')]);
  return sentences.map((sentence, index) => ({
    text: sentence.replaceAll('▁', ''),
    at: sentence.indexOf('▁'),
    label: labels[index]?.trim() ?? '',
  }));
}

function numbered(syllable: string): string {
  const { letters, tone } = readSyllable(syllable);
  return letters.replace('ü', 'u:') + tone;
}

/** The table of polyphones without contexts and words: the usual readings alone. */
const usualAlone = (table: string): string =>
  table.replaceAll(/^(.\t[^\t]+\t)(.+)$/gmu, (line, head: string, items: string) =>
    line.startsWith('char') ? line : head + (items.split(' ').includes('*') ? '*' : ''),
  );

export async function evaluatePinyin(folder: URL): Promise<Figures[]> {
  const cases = await readCases(folder);
  const texts = await nodeReadingTexts();
  const columns = texts.readings.split('\n').find((line) => !line.startsWith('#')) ?? '';
  const reading = (some: Partial<ReadingTexts>): Readings => {
    const reader = createReader({ ...texts, ...some });
    return (text) => reader.syllables(text);
  };
  const polyphones = usualAlone(texts.polyphones);
  const stages: [string, Readings][] = [
    ['pinyin-pro', (text) => pinyin(text, { type: 'array' })],
    ['usual readings', reading({ polyphones, readings: columns, dictionary: '', cedict: '' })],
    ['… and our words', reading({ polyphones, dictionary: '', cedict: '' })],
    ['… and CC-CEDICT', reading({ polyphones, dictionary: '' })],
    ['… and @pinyin-pro/data', reading({ polyphones })],
    ['… and contexts', reading({})],
    ['… and people (npm run pinyin)', await nodeReadings()],
  ];
  return stages.map(([name, readingsOf]) => {
    const right = cases.filter(({ text, at, label }) => numbered(readingsOf(text)[at] ?? '') === label);
    const share = right.length / cases.length;
    return { measure: `CPP dev: ${name}`, precision: share, recall: share, cases: cases.length };
  });
}
