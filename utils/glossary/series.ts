/**
 * Series whose members are of one build, and which are said as one: 政治纪律、组织纪律、廉洁纪律和工作纪律; 早发现、早报告、早处置;
 * 谋划一批、开工一批、投产一批. No list holds all their forms; what is said of them is put together from their words.
 */
import type { Gloss } from '../model/mention.ts';
import type { Span } from '../model/text.ts';
import { anyOf } from './any-of.ts';
import { listing } from './listing.ts';
import table from './series.json' with { type: 'json' };

const heads: Readonly<Record<string, string>> = table.heads;
const of: Readonly<Record<string, readonly string[]>> = table.of;
const early: Readonly<Record<string, string>> = table.early;
const batch: Readonly<Record<string, string>> = table.batch;

const [HEAD, OF, EARLY, BATCH] = [heads, of, early, batch].map((words) => anyOf(Object.keys(words)));
const JOINT = '[、，和与及]|以及';

interface Rule {
  pattern: RegExp;
  /** One member. */
  member: RegExp;
  english: (members: readonly string[]) => string;
  explanation: string;
}

/** Members that end alike: what stands before the end, as the end asks for it (political discipline; a sense of duty). */
function alike(members: readonly string[]): string {
  const head = Object.keys(heads).find((end) => members[0]?.endsWith(end)) ?? '';
  const form = heads[head] ?? '';
  const behindOf = form.endsWith('{}') ? 1 : 0;
  return form.replace('{}', listing(members.map((member) => of[member.slice(0, 2)]?.[behindOf] ?? '')));
}

const RULES: readonly Rule[] = [
  {
    pattern: new RegExp(`${OF}(${HEAD})(?:(?:${JOINT})${OF}\\1){2,9}`, 'gu'),
    member: new RegExp(`${OF}${HEAD}`, 'gu'),
    english: alike,
    explanation: 'A series that official texts say as one.',
  },
  {
    pattern: new RegExp(`早${EARLY}(?:[、，]早${EARLY}){1,7}`, 'gu'),
    member: new RegExp(`早${EARLY}`, 'gu'),
    english: (members) => `${listing(members.map((member) => early[member.slice(1)] ?? ''))} early`,
    explanation: 'Each step is to come before a matter grows, or a project loses time.',
  },
  {
    pattern: new RegExp(`${BATCH}一批(?:[、，]${BATCH}一批){1,7}`, 'gu'),
    member: new RegExp(`${BATCH}一批`, 'gu'),
    english: (members) =>
      members.map((member, i) => `${i ? 'one' : 'one batch'} ${batch[member.slice(0, -2)] ?? ''}`).join(', '),
    explanation: 'Of projects, firms or officials: while one batch is at one stage, others are at the next.',
  },
];

/** @param isKnown whether a list explains the words */
export function recogniseSeries(
  text: string,
  isKnown: (words: string) => boolean,
): (Span & { gloss: Gloss })[] {
  return RULES.flatMap(({ pattern, member, english, explanation }) =>
    [...text.matchAll(pattern)]
      .filter(([words]) => !isKnown(words))
      .map(({ 0: words, index }) => ({
        start: index,
        end: index + words.length,
        gloss: { english: english(words.match(member) ?? []), explanation },
      })),
  );
}
