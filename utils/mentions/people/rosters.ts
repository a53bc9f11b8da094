/** Names beside posts as rosters and brackets have them: 主任：李某 王某, 李某（县委书记）, 李某 县委书记 on a line of its own. */
import { chainBefore } from './beside-posts.ts';
import { hanNameBefore } from './han-names.ts';
import { nameAt } from './name-at.ts';
import { BESIDE_POST } from './name-neighbours.ts';
import type { PersonHits } from './person-hits.ts';
import { isHan } from '../scan.ts';
import type { Unit } from '../unit.ts';

/** What parts a label from its names, and these from one another. */
const COLON = /^[是为有]?[：:][ \u3000]?/;
const GAP = /^[ \u3000\t]{1,8}/;
/** What stands behind a name of a roster; not the clause that somebody speaks (县长：高度重视…). */
const ENDS = /[\s、；;（(]/;
const LINE_END = /^[ \u3000\t]*(?:\n|$)/;
/** How much of the text a bracket, a space or a label is looked for in. */
const NEAR = 12;
/** No list is longer. */
const MOST = 60;

/** 副主席：高某 王某; 执行主席是：高某、王某。 */
function labelled(people: PersonHits, post: Unit): void {
  const { scan } = people.grammar;
  const colon = COLON.exec(scan.slice(post.end, post.end + 3))?.[0];
  if (colon === undefined) return;
  const roles = chainBefore(people, post.end);
  let at = post.end + colon.length;
  for (let count = 0; count < MOST; count++) {
    const hit = nameAt(people.grammar, at, BESIDE_POST, false, 'sure');
    const behind = hit ? scan.char(hit.end) : '';
    // 主任：方便
    const isWord = hit && people.grammar.lexicon.ordinary.has(people.textOf(hit));
    const ends = behind === '' || ENDS.test(behind) || (count > 0 && behind === '。');
    if (!hit || isWord || !ends || !people.add(hit, roles, count > 0)) return;
    const gap = behind === '、' ? 1 : (GAP.exec(scan.slice(hit.end, hit.end + NEAR))?.[0].length ?? 0);
    // 秘书长：陈某 ‖县委办主任: what he is besides.
    if (gap === 0 || people.postStarts.has(hit.end + gap)) return;
    at = hit.end + gap;
  }
}

/** The offices in a row that begins with this one, and where it ends. */
function rowFrom(people: PersonHits, first: Unit): { roles: string[]; end: number } {
  const roles = [people.textOf(first)];
  let last = first;
  while (roles.length < MOST && /[、，,]/.test(people.grammar.scan.char(last.end))) {
    const next = people.postStarts.get(last.end + 1);
    if (!next) break;
    roles.push(people.textOf(next));
    last = next;
  }
  return { roles, end: last.end };
}

/** 李某‖（县委副书记、县长）, and 李某‖ 县教育局局长 as a whole line. */
function inFront(people: PersonHits, post: Unit): void {
  const { grammar } = people;
  const { scan } = grammar;
  const before = scan.char(post.start - 1);
  const bracket = /[（(]/.test(before);
  if (!bracket && !/[ \u3000\t]/.test(before)) return;
  const { roles, end } = rowFrom(people, post);
  if (bracket ? !/[）)]/.test(scan.char(end)) : !LINE_END.test(scan.slice(end, end + NEAR))) return;
  const spaces = bracket
    ? 1
    : (/[ \u3000\t]+$/.exec(scan.slice(post.start - 8, post.start))?.[0].length ?? 0);
  const nameEnd = post.start - spaces;
  const known = [2, 3, 4]
    .map((length) => people.byStart.get(nameEnd - length))
    .find((hit) => hit?.end === nameEnd);
  const hit = known ?? hanNameBefore(grammar, nameEnd, 'sure');
  if (!hit || (known === undefined && isHan(scan.char(hit.start - 1)))) return;
  // 李某 县教育局局长: from the line's beginning, where nothing else said that it is a name.
  if (!bracket && known === undefined && !/^\n?$/.test(scan.char(hit.start - 1))) return;
  people.add(hit, roles);
}

/** How far in front of a post its section may begin in brackets. */
const SECTION = /[（(]([\u4e00-\u9fff]{1,10})$/;

/** 毛某‖（门诊支部‖书记）: a section that no grammar knows, and its head; all in the brackets is the office. */
function inBrackets(people: PersonHits, post: Unit): void {
  const { grammar } = people;
  const { scan } = grammar;
  if (!/[）)]/.test(scan.char(post.end))) return;
  const section = SECTION.exec(scan.slice(Math.max(0, post.start - NEAR), post.start))?.[1];
  if (section === undefined || /[任为兼和与]/.test(section)) return;
  const open = post.start - section.length - 1;
  const hit = hanNameBefore(grammar, open, 'sure');
  if (!hit || isHan(scan.char(hit.start - 1))) return;
  post.start = open + 1;
  people.add(hit, [people.textOf(post)]);
}

/** Adds the names of labelled lists, and those with their post behind them in brackets or on their own line. */
export function rosters(people: PersonHits): void {
  for (const post of people.posts) {
    labelled(people, post);
    inFront(people, post);
    inBrackets(people, post);
  }
}
