/** A surname alone before a post (李主任, 周书记): whether it is one, and whom it names. */
import type { Grammar } from '../grammar.ts';
import { holds } from './people-list.ts';
import type { PersonHits } from './person-hits.ts';
import { isHan } from '../scan.ts';
import type { Unit } from '../unit.ts';

/** 李主任, 支持‖习主席: the surname alone is the name that ends here. */
export function surnameAlone({ scan, lexicon }: Grammar, end: number): boolean {
  const char = scan.char(end - 1);
  // 应‖国家主席…邀请: nobody is addressed by so long a title.
  if (/^(?:国家|中央|全国|中共|国务院)/.test(scan.slice(end, end + 3))) return false;
  return lexicon.surnames.has(char) && !lexicon.words.nameStop.has(char) && scan.boundaryAt(end - 1);
}

/** Whether a word of the language, which is no part of a name, ends here. */
export function wordBefore({ scan }: Grammar, end: number): boolean {
  const previous = scan.endingAt(end);
  return previous !== undefined && previous.word.length > 1 && /^(v|n|d|a|t|ad|vn)$/.test(previous.tag);
}

/** Posts by which somebody is called; what a deputy is called by too. */
const CALLED =
  /^副?(?:总?书记|主任|主席|部长|[校镇乡县市区州旗局院所站处科队厂会馆村社台矿行园庭里厅]长|检察长|秘书长|理事长|董事长|总经理|经理|政委|支书|议员)$/;
/** A word of one character behind which somebody may be named. */
const LEAD = /^[由请对跟找给让叫位是的听据与和同向了到过把被]$/;
/** 任‖书记: to hold the post. */
const VERB = '任';
/** 韩‖部长: a state's. */
const ALSO_STATE = /^副?(?:主席|部长|议员)$/;

/** Whether a clause, or a word of the language, ends where the surname begins: not in the name that the segmenter tears. */
function isFree({ scan }: Grammar, at: number): boolean {
  if (!isHan(scan.char(at - 1))) return true;
  const before = scan.boundaryAt(at) ? scan.endingAt(at) : undefined;
  if (!before) return false;
  return before.word.length > 1 ? !/^(?:x|nr)/.test(before.tag) : LEAD.test(before.word);
}

/** 老书记, 原主任: which one of several, and a surname too. */
const WHICH_ONE = /[原老支正全新时师]/;
const SPEAKS = /^(?:强调|指出|要求|表示|传达|说|介绍|代表|首先|在会上|作了|讲)/;

/** 桂书记传达…。桂书记强调: how often a sentence begins with a surname and an office, and goes on with what people do. */
function callsOf(people: PersonHits): ReadonlyMap<string, number> {
  const { scan } = people.grammar;
  const calls = new Map<string, number>();
  for (const post of people.posts) {
    const char = scan.char(post.start - 1);
    const opens = /^[\n。！？；]?$/.test(scan.char(post.start - 2));
    if (!opens || WHICH_ONE.test(char) || !SPEAKS.test(scan.slice(post.end, post.end + 3))) continue;
    const call = char + people.textOf(post);
    calls.set(call, (calls.get(call) ?? 0) + 1);
  }
  return calls;
}

/** 郭镇长, 沙县长: a surname and an office, which the name of a place and 长 are too. */
const ALSO_PLACES = /^([\u4e00-\u9fff])([省市县区州旗镇乡村]长)$/;

/** 郭‖镇长, where the text has 镇长郭某某: nobody means the head of 郭镇, and the post begins behind the surname. */
function withSurname(
  people: PersonHits,
  post: Unit,
  offices: ReadonlyMap<string, ReadonlySet<string>>,
): void {
  const [, surname = '', title = ''] = ALSO_PLACES.exec(people.textOf(post)) ?? [];
  if (!surname || !holds(offices.get(surname) ?? [], title)) return;
  post.start += surname.length;
  post.bare = true;
  people.byStart.set(post.start - surname.length, {
    start: post.start - surname.length,
    end: post.start,
    roles: [title],
    listed: false,
  });
}

/**
 * 周‖书记到村调研: one of the hundred commonest surnames, or of somebody whose whole name and office the text has. Not
 * 周‖女士, of whom nobody can tell more.
 */
export function surnamesAlone(people: PersonHits): void {
  const { grammar } = people;
  const { scan, lexicon } = grammar;
  /** The offices of those whose whole names the text has, by surname. */
  const offices = new Map<string, Set<string>>();
  for (const hit of people.byStart.values()) {
    const surname = scan.char(hit.start);
    const held = offices.get(surname) ?? new Set();
    for (const role of hit.roles) held.add(role);
    offices.set(surname, held);
  }
  for (const post of people.posts) withSurname(people, post, offices);
  const calls = callsOf(people);
  for (const post of people.posts) {
    const title = people.textOf(post);
    if (!post.bare || !CALLED.test(title)) continue;
    const at = post.start - 1;
    const char = scan.char(at);
    if (ALSO_STATE.test(title) && lexicon.words.nation.has(char)) continue;
    const frequency = lexicon.surnames.get(char);
    const known = holds(offices.get(char) ?? [], title);
    const sure = known || (calls.get(char + title) ?? 0) > 1;
    if (frequency !== 'common' && !(frequency === 'usual' && sure)) continue;
    if (lexicon.words.nameStop.has(char) || char === VERB || people.byStart.has(at)) continue;
    const inName = [1, 2, 3].some((back) => (people.byStart.get(at - back)?.end ?? 0) > at);
    if (!inName && scan.boundaryAt(post.end) && isFree(grammar, at))
      people.add({ start: at, end: post.start }, [title]);
  }
}
