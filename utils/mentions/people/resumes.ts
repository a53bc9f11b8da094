/** Résumés: lines that begin with a date, below the line that says whose they are. */
import { allMatches } from '../../lexicon/matches.ts';
import type { PersonHit, PersonHits } from './person-hits.ts';

/** What may stand in front of the name in the line that says whose résumé follows. */
const LINE_START = /(?:^|\n)[ \u3000]*(?:(?:个人)?简历[：:])?$/;
/** 高某‖简历, 高某‖同志简历：, 高某‖，男，汉族，…: how that line goes on. */
const HEADING = /^(?:同志)?(?:(?:个人|工作)?简历[：:]?[ \u3000]*(?=\n|$)|[，,、（(][男女][，,、])/;
/** 1985.09—1989.07, 2009年5月任…: a line of a résumé. */
const DATED = /\n[ \u3000]*(?:19|20)\d{2}(?:年|[.．/]\d)[^\n]*/g;
/** What stands before an office that one held: a date's end, a mark, or a verb. */
const HELD = /(?:[^\u4e00-\u9fff]|[年月]|[任为]|晋升)$/;

/** Those whose line is followed by a career, by where that line ends. */
function headed({ byStart, grammar: { scan } }: PersonHits): Map<number, PersonHit> {
  const owners = new Map<number, PersonHit>();
  for (const person of byStart.values()) {
    const isHeading =
      LINE_START.test(scan.slice(Math.max(0, person.start - 9), person.start)) &&
      HEADING.test(scan.slice(person.end, person.end + 14));
    const end = isHeading ? scan.text.indexOf('\n', person.end) : -1;
    if (end >= 0) owners.set(end, person);
  }
  return owners;
}

/**
 * 高某简历\n2009年5月任副县长；2013年11月任县长: the offices are of whoever the line above names, as far as the first line that
 * does not begin with a date or names somebody else (2026年6月2日，县委书记何某主持…).
 */
export function resumes(people: PersonHits): void {
  const { scan } = people.grammar;
  const owners = headed(people);
  if (owners.size === 0) return;
  const starts = [...people.byStart.keys()].sort((a, b) => a - b);
  const offices = new Map<PersonHit, Set<string>>();
  let [owner, ended]: [PersonHit | undefined, number] = [undefined, -1];
  let [post, person] = [0, 0];
  for (const { index: start, 0: line } of allMatches(DATED, scan.text)) {
    const end = start + line.length;
    owner = owners.get(start) ?? (ended === start ? owner : undefined);
    ended = end;
    while ((starts[person] ?? Infinity) < start) person++;
    if ((starts[person] ?? Infinity) < end) owner = undefined;
    while ((people.posts[post]?.start ?? Infinity) < start) post++;
    if (!owner) continue;
    const held = offices.get(owner) ?? new Set(owner.roles);
    offices.set(owner, held);
    for (; (people.posts[post]?.start ?? Infinity) < end; post++) {
      const office = people.posts[post];
      if (office && HELD.test(scan.slice(office.start - 2, office.start))) held.add(people.textOf(office));
    }
  }
  for (const [holder, roles] of offices) holder.roles = [...roles];
}
