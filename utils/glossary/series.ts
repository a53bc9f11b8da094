/**
 * Series whose members are of one build, and which are said as one: 政治纪律、组织纪律、廉洁纪律和工作纪律; 早发现、早报告、早处置;
 * 谋划一批、开工一批、投产一批. No list holds all their forms; what is said of them is put together from their words.
 */
import { anyOf } from './any-of.ts';
import type { Build } from './built.ts';
import { listing } from './listing.ts';
import table from './series.json' with { type: 'json' };

const heads: Readonly<Record<string, string>> = table.heads;
const of: Readonly<Record<string, readonly string[]>> = table.of;
const early: Readonly<Record<string, string>> = table.early;
const batch: Readonly<Record<string, string>> = table.batch;

const [HEAD, OF, EARLY, BATCH] = [heads, of, early, batch].map((words) => anyOf(Object.keys(words)));
const JOINT = '[、，和与及]|以及';

/** A series, whose English is put together from its members. */
const series = (
  pattern: string,
  member: string,
  english: (members: readonly string[]) => string,
  explanation: string,
): Build => ({
  pattern: new RegExp(pattern, 'gu'),
  english: (words) => english(words.match(new RegExp(member, 'gu')) ?? []),
  explanation,
});

/** Members that end alike: what stands before the end, as the end asks for it (political discipline; a sense of duty). */
function alike(members: readonly string[]): string {
  const head = Object.keys(heads).find((end) => members[0]?.endsWith(end)) ?? '';
  const form = heads[head] ?? '';
  const behindOf = form.endsWith('{}') ? 1 : 0;
  return form.replace('{}', listing(members.map((member) => of[member.slice(0, 2)]?.[behindOf] ?? '')));
}

export const SERIES: readonly Build[] = [
  series(
    `${OF}(${HEAD})(?:(?:${JOINT})${OF}\\1){2,9}`,
    `${OF}${HEAD}`,
    alike,
    'A series that official texts say as one.',
  ),
  series(
    `早${EARLY}(?:[、，]早${EARLY}){1,7}`,
    `早${EARLY}`,
    (members) => `${listing(members.map((member) => early[member.slice(1)] ?? ''))} early`,
    'Each step is to come before a matter grows, or a project loses time.',
  ),
  series(
    `${BATCH}一批(?:[、，]${BATCH}一批){1,7}`,
    `${BATCH}一批`,
    (members) =>
      members.map((member, i) => `${i ? 'one' : 'one batch'} ${batch[member.slice(0, -2)] ?? ''}`).join(', '),
    'Of projects, firms or officials: while one batch is at one stage, others are at the next.',
  ),
];
