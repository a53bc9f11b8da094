/** Résumés: lines that begin with a date, below the line that says whose they are. */
import { allMatches } from '../../lexicon/matches.ts';
import type { PersonHit, PersonHits } from './person-hits.ts';

/** 高某‖简历, 高某‖同志简历：, 高某‖，男，汉族，…: how the line of somebody goes on below which the career stands. */
const HEADING = /^(?:同志)?(?:(?:个人|工作)?简历[：:]?[ \u3000]*(?=\n|$)|[，,、（(][男女][，,、])/;
/** 1985.09—1989.07, 2009年5月任…; a résumé's further lines. */
const DATED = /\n[ \u3000]*(?:(?:19|20)\d{2}(?:年|[.．/]\d)[^\n]*)/g;
/** What stands before an office that one held: a date's end, a mark, or a verb. */
const HELD = /(?:[^\u4e00-\u9fff]|[年月]|^|[任为]|晋升)$/;

/** The lines of a résumé in order, each from its line break to its end. */
function dated(text: string): { start: number; end: number }[] {
  return allMatches(DATED, text).map(({ index, 0: line }) => ({ start: index, end: index + line.length }));
}

/** 高某简历\n2009年5月任副县长；2013年11月任县长: the offices are of whoever the line above names. */
export function resumes(people: PersonHits): void {
  const { scan } = people.grammar;
  const lines = dated(scan.text);
  if (lines.length === 0) return;
  const owners = new Map<number, PersonHit>();
  for (const person of people.byStart.values()) {
    const first = /(?:^|\n)[ \u3000]*$/.test(scan.slice(Math.max(0, person.start - 4), person.start));
    if (!first || !HEADING.test(scan.slice(person.end, person.end + 14))) continue;
    const end = scan.text.indexOf('\n', person.end);
    if (end >= 0) owners.set(end, person);
  }
  let owner: { person: PersonHit; end: number } | undefined;
  for (const { start, end } of lines) {
    const person = owners.get(start) ?? (owner?.end === start ? owner.person : undefined);
    if (!person) continue;
    owner = { person, end };
    const offices = people.posts
      .filter((post) => post.start > start && post.end <= end)
      .filter((post) => HELD.test(scan.slice(Math.max(0, post.start - 2), post.start)))
      .map((post) => people.textOf(post));
    person.roles = [...new Set([...person.roles, ...offices])];
  }
}
