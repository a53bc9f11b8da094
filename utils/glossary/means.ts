/**
 * 以学促干, 以案促治、以查促改, 以点串线、以线连片: one thing is done so that it serves another. Every place coins its own;
 * they are known by their build where both things and the verb between them are of the lists, and both are of one length.
 */
import { anyOf } from './any-of.ts';
import type { Build } from './built.ts';
import table from './means.json' with { type: 'json' };

const things: Readonly<Record<string, string>> = { ...table.things, ...table.matters };
const serve: Readonly<Record<string, string>> = table.serve;

const [ONE, TWO] = [anyOf(Object.keys(table.things)), anyOf(Object.keys(table.matters))];
const VERB = anyOf(Object.keys(serve));
const STEP = `以(?:${ONE}${VERB}${ONE}|${TWO}${VERB}${TWO})`;
/** Not the end of 可以, 予以, 所以; and to the end of its clause, or before the noun that it describes. */
const CHAIN = new RegExp(
  `(?<![可予加所难足得用致何给借是])${STEP}(?:[、，]${STEP}){0,5}(?=[^\\p{sc=Han}]|$|[的等为之]|工作|模式|理念|机制|行动|成效|效果|效应|活动)`,
  'gu',
);
const PARTS = new RegExp(`^以(${ONE}|${TWO})(${VERB})(${ONE}|${TWO})$`, 'u');

function stepEnglish(step: string): string {
  const [, by = '', verb = '', what = ''] = PARTS.exec(step) ?? [];
  return (serve[verb] ?? '').replace('{A}', things[by] ?? '').replace('{B}', things[what] ?? '');
}

const stepsOf = (words: string): string[] => words.split(/[、，]/u);

export const MEANS: readonly Build[] = [
  {
    pattern: CHAIN,
    english: (words, meaning) =>
      stepsOf(words)
        .map((step) => meaning(step) ?? stepEnglish(step))
        .join('; '),
    explanation: 'A set phrase of the form 以…促…: the first thing is done so that it serves the second.',
    listed: stepsOf,
  },
];
