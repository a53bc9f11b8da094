/**
 * 以学促干, 以案促治、以查促改, 以点串线、以线连片: one thing is done so that it serves another. Every place coins its own;
 * they are known by their build where both things and the verb between them are of the lists, and both are of one length.
 */
import type { Gloss } from '../model/mention.ts';
import type { Span } from '../model/text.ts';
import { anyOf } from './any-of.ts';
import table from './means.json' with { type: 'json' };

const things: Readonly<Record<string, string>> = { ...table.things, ...table.means };
const serve: Readonly<Record<string, string>> = table.serve;

const [ONE, TWO] = [anyOf(Object.keys(table.things)), anyOf(Object.keys(table.means))];
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

/**
 * @param isKnown whether a list explains the words
 * @param meaning what the glossary says of a part
 */
export function recogniseMeans(
  text: string,
  isKnown: (words: string) => boolean,
  meaning: (part: string) => string | undefined,
): (Span & { gloss: Gloss })[] {
  return (
    [...text.matchAll(CHAIN)]
      // Of what the lists explain step by step they say more.
      .filter(([words]) => !isKnown(words) && !words.split(/[、，]/u).every(isKnown))
      .map(({ 0: words, index }) => ({
        start: index,
        end: index + words.length,
        gloss: {
          english: words
            .split(/[、，]/u)
            .map((step) => meaning(step) ?? stepEnglish(step))
            .join('; '),
          explanation:
            'A set phrase of the form 以…促…: the first thing is done so that it serves the second.',
        },
      }))
  );
}
