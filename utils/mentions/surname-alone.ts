/** A surname alone before a post or a form of address (李主任, 周女士): whether it is one, and whom it names. */
import type { Grammar } from './grammar.ts';
import { holds } from './people-list.ts';
import type { PersonHits } from './person-hits.ts';
import { isHan } from './scan.ts';

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
  /^副?(?:书记|主任|主席|部长|[校镇乡县市区州旗局院所站处科队厂会馆村社台矿行园庭里厅]长|检察长|秘书长|理事长|董事长|总经理|经理|政委|支书|议员)$/;
/** Forms of address that are no posts, and the trades by which somebody is called. */
const FORMS =
  /女士|先生|小姐|大[姐妈爷娘叔伯嫂哥]|阿姨|奶奶|爷爷|婆婆|师傅|老[汉师板]|医生|护士|教授|警官|法官|律师/g;
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

/** 周‖书记到村调研, 市民周‖女士: one of the hundred commonest surnames, whom the text calls by no more; 项‖大姐 at a clause's head. */
export function surnamesAlone(people: PersonHits): void {
  const { grammar } = people;
  const { scan, lexicon } = grammar;
  /** The offices of those whose whole names the text has, by surname. */
  const offices = new Map<string, string[]>();
  for (const hit of people.byStart.values()) {
    const surname = scan.char(hit.start);
    offices.set(surname, [...(offices.get(surname) ?? []), ...hit.roles]);
  }
  const add = (end: number, behind: number, roles: string[]): void => {
    const at = end - 1;
    const char = scan.char(at);
    const frequency = lexicon.surnames.get(char);
    const known = roles.some((role) => holds(offices.get(char) ?? [], role));
    const usual = frequency === 'usual' && (known || (roles.length === 0 && !isHan(scan.char(at - 1))));
    if (!(frequency === 'common' || usual) || lexicon.words.nameStop.has(char) || char === VERB) return;
    const inName = [1, 2, 3].some((back) => (people.byStart.get(at - back)?.end ?? 0) > at);
    if (!inName && !people.byStart.has(at) && scan.boundaryAt(behind) && isFree(grammar, at))
      people.add({ start: at, end }, roles);
  };
  for (const post of people.posts) {
    const title = people.textOf(post);
    if (!post.bare || !CALLED.test(title)) continue;
    const state = ALSO_STATE.test(title) && lexicon.words.nation.has(scan.char(post.start - 1));
    if (!state) add(post.start, post.end, [title]);
  }
  for (const { index, 0: form } of scan.text.matchAll(FORMS))
    if (scan.char(index + form.length) !== '们') add(index, index + form.length, []);
}
