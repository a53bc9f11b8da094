/** Roles that a sentence gives to somebody named before: what one is said to be, has been, or was elected to. */
import { heldByEnd } from '../held-by.ts';
import type { Scan } from '../scan.ts';
import type { PersonHit, PersonHits } from './person-hits.ts';

/** 钱某同志是…领导人，中国工程院院士，全国政协副主席。 — what one is said to be, up to the next person or the full stop. */
export function appositions(people: PersonHits): void {
  const { scan } = people.grammar;
  const starts = [...people.byStart.keys()].sort((a, b) => a - b);
  for (const [index, start] of starts.entries()) {
    const person = people.byStart.get(start);
    const said = person && /^(?:同志|先生|女士)?是[^。\n]*/.exec(scan.slice(person.end, person.end + 200));
    if (!person || !said) continue;
    const limit = Math.min(person.end + said[0].length, starts[index + 1] ?? Infinity);
    for (const post of people.posts) {
      if (post.start < person.end || post.end > limit || !/[，,、是]/.test(scan.char(post.start - 1)))
        continue;
      person.roles.push(people.textOf(post));
    }
  }
}

/** The line of a notice or of a career: 高某，男，汉族，…; 简历：高某，… */
const DESCRIBED = /^[，,（(][男女][，,、]/;
/** What somebody is or was, behind which posts stand; not what is to come (拟任). */
const HELD = /(?:现任|历任|曾任|时任|先后任|先后担任|担任)$/;
const LISTED = /[、，,]/;
/** How far behind the name a career goes on. */
const LONGEST = 600;

/** 高某，男，…现任‖县教育局局长，…: the offices of whoever the line of a notice describes, or who used them (利用担任…). */
export function careers(people: PersonHits): void {
  const { scan } = people.grammar;
  const described = [...people.byStart.values()]
    .filter(({ end }) => DESCRIBED.test(scan.slice(end, end + 3)) || scan.text.startsWith('利用担任', end))
    .sort((a, b) => a.start - b.start);
  let next = 0;
  for (const [index, person] of described.entries()) {
    const line = scan.text.indexOf('\n', person.end);
    const limit = Math.min(
      line < 0 ? scan.text.length : line,
      described[index + 1]?.start ?? Infinity,
      person.end + LONGEST,
    );
    let last = -1;
    while ((people.posts[next]?.start ?? Infinity) < person.end) next++;
    for (; (people.posts[next]?.end ?? Infinity) <= limit; next++) {
      const post = people.posts[next];
      if (!post) break;
      const listed = last >= 0 && post.start === last + 1 && LISTED.test(scan.char(last));
      if (!listed && !HELD.test(scan.slice(post.start - 4, post.start))) continue;
      last = post.end;
      person.roles = [...new Set([...person.roles, people.textOf(post)])];
    }
  }
}

/** The offices that one clause gives at once: 为副县长、‖代理县长. */
function* chained(people: PersonHits, from: number): Generator<string> {
  for (let post = people.postStarts.get(from); post; post = people.postStarts.get(post.end + 1)) {
    yield people.textOf(post);
    if (people.grammar.scan.char(post.end) !== '、') return;
  }
}

/** What a list of the elected says of one of them, or how many they are: 高某（女，土家族）‖为县长, 高某等3人‖为…. */
const COUNTED = /(?:（[^（）\n]{1,10}）)?(?:等(?:\d{1,3}|[一二三四五六七八九十]{1,3})[名位人])?(?:同志)?$/;

/** How the post follows those who were elected to it: 为, 当选, 当选为. */
const ELECTED = /(?:(?:全票|高票)?当选为?|为)$/;
/** 全票当选为 */
const LONGEST_LINK = 5;

/** What stands between somebody and the offices that are taken, held or given up. */
const OFFICE = /^(?:同志)?(?:(?:请求)?辞去|不再(?:担任|兼任)|任|担任|兼任|出任|卸任)/;
/** 免去高某‖的‖县长、党组书记职务 */
const LOST = /^的(?=[^，。；\n]{2,80}职务)/;

/** 接受高某同志‖辞去‖县长职务的请求, 高某同志‖任‖省委委员、常委、书记, 高某‖的‖局长职务: the office is of whoever takes it or gives it up. */
export function inOffice(people: PersonHits): void {
  const { scan } = people.grammar;
  for (const person of people.byStart.values()) {
    const verb = (OFFICE.exec(scan.slice(person.end, person.end + 6)) ??
      LOST.exec(scan.slice(person.end, person.end + 90)))?.[0];
    if (verb === undefined) continue;
    const roles = [...chained(people, person.end + verb.length)];
    person.roles = [...new Set([...person.roles, ...roles])];
  }
}

/** What several are said to be together: 等‖市领导, 等‖市委常委. */
const ALL_OF_THEM =
  '等(?:\\d{1,3}[名位])?(?:在家的?)?([省市州县区旗局镇乡](?:[两三四五][套大家]班子|四大家)?领导|[省市州县区旗]委常委)(?![干班小机组下会])';
/** 甲某、乙某‖等市领导出席: for those of whom nothing else is said. */
const TOGETHER = new RegExp(ALL_OF_THEM, 'g');
/** ‖及乙某、丙某等市委常委出席: those who are named behind the conjunction are something else than whoever stands in front. */
const OF_THEIR_OWN = new RegExp(`^及[\\u4e00-\\u9fff·、和]{2,60}?${ALL_OF_THEM}`);
/** Longer is no such list. */
const LONGEST_LIST = 80;

/** Whether a list goes on at `at` with those who have an office of their own, said at its end. */
export const haveTheirOwn = (scan: Scan, at: number): boolean =>
  scan.char(at) === '及' && OF_THEIR_OWN.test(scan.slice(at, at + LONGEST_LIST));

export function together(people: PersonHits): void {
  const { scan } = people.grammar;
  const ends = new Map([...people.byStart.values()].map((person) => [person.end, person]));
  for (const { index, 1: role = '' } of scan.text.matchAll(TOGETHER))
    for (let person = ends.get(index); person;) {
      if (person.roles.length === 0) person.roles.push(role);
      person = /[、和及]/.test(scan.char(person.start - 1)) ? ends.get(person.start - 1) : undefined;
    }
}

/** How far back whom 决定其为 means may stand: a post of a few clauses with its body. */
const SPOKEN_OF = 60;

/** 任命高某为副市长，决定‖其‖为代理市长: the last one named in the sentence, if nobody is named beside. */
function spokenOf(
  people: PersonHits,
  ends: ReadonlyMap<number, PersonHit>,
  at: number,
): PersonHit | undefined {
  const { scan } = people.grammar;
  if (scan.slice(at - 3, at) !== '决定其') return undefined;
  for (let end = at - 3; end > Math.max(0, at - SPOKEN_OF) && !/[。；;\n]/.test(scan.char(end)); end--) {
    const person = ends.get(end);
    if (person) return /[、和]/.test(scan.char(person.start - 1)) ? undefined : person;
  }
  return undefined;
}

/** 选举‖高某、李某‖为副县长, 高某、李某‖当选副县长: the post is everybody's who stands in front of it. */
export function elected(people: PersonHits): void {
  const { scan } = people.grammar;
  const ends = new Map([...people.byStart.values()].map((person) => [person.end, person]));
  for (const post of people.posts) {
    const verb = ELECTED.exec(scan.slice(Math.max(0, post.start - LONGEST_LINK), post.start))?.[0];
    if (verb === undefined) continue;
    const roles = [...chained(people, post.start)];
    const link = post.start - verb.length;
    const counted = COUNTED.exec(scan.slice(Math.max(0, link - 18), link))?.[0].length ?? 0;
    for (let person = ends.get(link - counted) ?? spokenOf(people, ends, link); person;) {
      person.roles = [...new Set([...person.roles, ...roles])];
      person = /[、和]/.test(scan.char(person.start - 1)) ? ends.get(person.start - 1) : undefined;
    }
  }
}

/** 副秘书长‖由高某、李某担任, 主任‖由县水利局局长高某兼任: the office is everybody's in the list between 由 and the verb. */
export function heldBy(people: PersonHits): void {
  const { scan } = people.grammar;
  for (const post of people.posts) {
    const listEnd = heldByEnd(scan, post.end);
    let at = post.end + 1;
    while (at < listEnd) {
      const person = people.byStart.get(at);
      // 由‖副县长、公安局局长‖高某: what one is besides.
      const next = person ?? people.postStarts.get(at);
      if (!next) break;
      if (person) person.roles = [...new Set([...person.roles, people.textOf(post)])];
      at = next.end + (/[、和]/.test(scan.char(next.end)) ? 1 : 0);
    }
  }
}
