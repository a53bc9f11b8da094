/**
 * People: names beside posts, in lists, in bylines, as the subject of a report verb; then the same names everywhere.
 */
import { besidePosts } from './beside-posts.ts';
import type { Span } from '../../model/text.ts';
import type { Unit } from '../unit.ts';
import { atHome, ofGroup, presidedBy, sources } from './between-words.ts';
import { bylineNames, signedNames } from './credits.ts';
import { dealtWith } from './dealt-with.ts';
import { dottedNames } from './dotted-names.ts';
import type { Grammar } from '../grammar.ts';
import { headlines } from './headlines.ts';
import { namesInLists } from './name-lists.ts';
import { PersonHits, type PersonHit } from './person-hits.ts';
import { findEverywhere, mendDotted, mendTorn } from './recurrence.ts';
import { composedNames } from './part-names.ts';
import { protagonists } from './protagonists.ts';
import { resumes } from './resumes.ts';
import { rosters } from './rosters.ts';
import { appositions, careers, elected, heldBy, inOffice, together } from './said-roles.ts';
import { subjects } from './subjects.ts';
import { surnamesAlone } from './surname-alone.ts';
import {
  addressed,
  being,
  called,
  described,
  firstOf,
  instructing,
  teachers,
  wives,
} from './without-posts.ts';

/**
 * @param units places, bodies and posts of the text
 * @param taken whether a span meets what is no person: a document's title, a post with its body
 * @returns the people by where each starts
 */
export function findPeople(
  grammar: Grammar,
  units: readonly Unit[],
  taken: (span: Span) => boolean,
): ReadonlyMap<number, PersonHit> {
  const people = new PersonHits(grammar, units, taken);
  besidePosts(people);
  for (const hit of dottedNames(grammar)) people.add(hit, []);
  addressed(people);
  firstOf(people);
  instructing(people);
  teachers(people);
  wives(people);
  called(people);
  described(people);
  being(people);
  for (const hit of signedNames(grammar)) people.add(hit, []);
  for (const { hit, role } of bylineNames(grammar)) people.add(hit, role ? [role] : []);
  rosters(people);
  subjects(people);
  presidedBy(people, units);
  sources(people);
  atHome(people);
  ofGroup(people);
  headlines(people);
  for (const names of [...namesInLists(grammar), ...dealtWith(grammar)])
    if (!names.some((hit) => people.isTaken(hit))) for (const hit of names) people.add(hit, []);
  for (const hit of composedNames(grammar)) people.add(hit, []);
  protagonists(people);
  mendDotted(people);
  mendTorn(people);
  appositions(people);
  careers(people);
  elected(people);
  inOffice(people);
  heldBy(people);
  together(people);
  findEverywhere(people);
  resumes(people);
  surnamesAlone(people);
  trimmed(people);
  numbered(people);
  for (const hit of people.byStart.values()) if (isAbroad(people, hit)) people.byStart.delete(hit.start);
  return people.byStart;
}

/** What a clause goes on with behind a name, and the segmenter or the characters of names abroad run into it. */
const RUN_IN = /(?:特别|[曾在做祝自代互还和未本先愿偕已将也则称说并因同获担])$/;

/** 泽连斯基|曾‖表示, 尹强|和‖突击队员: a name that the text has without its last word is that one. */
function trimmed({ byStart, grammar: { scan } }: PersonHits): void {
  const names = new Set([...byStart.values()].map(({ start, end }) => scan.slice(start, end)));
  for (const hit of byStart.values()) {
    const name = scan.slice(hit.start, hit.end);
    // 县委书记甲某、县长袁文林‖二同志
    if (name.length > 3 && /[二两三四]$/.test(name) && scan.text.startsWith('同志', hit.end)) hit.end -= 1;
    const more = RUN_IN.exec(name)?.[0].length ?? 0;
    if (more > 0 && names.has(name.slice(0, -more))) hit.end -= more;
  }
}

/** 费利佩‖六世: which of that name a monarch is. */
function numbered({ byStart, grammar: { scan } }: PersonHits): void {
  for (const hit of byStart.values()) {
    const [which] = /^[一二三四五六七八九十]{1,3}世(?![纪界代])/.exec(scan.slice(hit.end, hit.end + 5)) ?? [];
    if (which) hit.end += which.length;
  }
}

/** 乌克兰 behind 关于 or in a list: written like a foreign name, and a country or a city; but 副局长‖江淮, whom a post says to be somebody. */
function isAbroad(people: PersonHits, hit: PersonHit): boolean {
  const place = people.grammar.lexicon.places.get(people.textOf(hit));
  return place?.level === 'foreign' && (place.state === true || hit.roles.length === 0);
}
