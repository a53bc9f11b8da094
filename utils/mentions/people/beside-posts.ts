/** People beside a post: 市委书记‖刘某, 赵某‖委员长, 任命邱某为…, and the names that a list goes on with. */
import type { Grammar } from '../grammar.ts';
import type { MentionLexicon } from '../lexicon.ts';
import type { Unit } from '../unit.ts';
import { foreignNameBefore } from '../foreign-names.ts';
import { FOREIGN_HEAD, isForeignPost } from './foreigners.ts';
import { hanNameBefore } from './han-names.ts';
import { nameAt } from './name-at.ts';
import { BESIDE_POST, type NameHit } from './name-neighbours.ts';
import type { PersonHit, PersonHits } from './person-hits.ts';
import { isHan, type Scan } from '../scan.ts';
import { haveTheirOwn } from './said-roles.ts';
import { surnameAlone, wordBefore } from './surname-alone.ts';
import { saidAgain, speakers } from './told-again.ts';
import { isOneOf } from '../word-classes.ts';

const OFTEN_FOREIGN = /(主席|总理|书记|部长|大使|秘书长)$/;
/** What a foreign name before a post must say for itself. */
const STRANGE_BEFORE = 4;

export function besidePosts(people: PersonHits): void {
  let known: ReadonlySet<string> | undefined;
  const said = (): ReadonlySet<string> => (known ??= speakers(people.grammar.scan));
  for (const post of people.posts) besidePost(people, post, said);
}

/** What a bracket says of how an office is held, or of a second one: 副市长（挂职）‖李某, 局长（经理）‖王某. */
const MANNER =
  /^（(?:(?:总?经理|董事长|主任|局长|院长|行长|社长)|挂职|兼职?|主持工作|排名[^（）]{1,6}|[正副][省部厅局处县科]级)）/;

/** Where the name behind a post begins: a space or a bracket may stand between. */
export function behindPost(scan: Scan, end: number): number {
  const manner = MANNER.exec(scan.slice(end, end + 12))?.[0].length ?? 0;
  return /[ \u3000]/.test(scan.char(end + manner)) ? end + manner + 1 : end + manner;
}

function besidePost(people: PersonHits, post: Unit, said: () => ReadonlySet<string>): void {
  const { grammar } = people;
  const { scan } = grammar;
  const text = people.textOf(post);
  appointed(people, post, text);
  const at = behindPost(scan, post.end);
  const before =
    post.bare && isHan(scan.char(post.start - 1)) ? nameBefore(people, post.start, text) : undefined;
  const strange = before && before.end - before.start > 2;
  const state = post.bare && !strange && isState(people, post.start);
  const foreign = state || isForeignPost(text, grammar.lexicon);
  if (!state) {
    const alone = post.bare && surnameAlone(grammar, post.start);
    if (alone && !strange && wordBefore(grammar, post.start - 1)) return;
    if (before && people.add(before, [text])) return;
    if (alone) return;
  }
  const chain = chainBefore(people, post.end);
  const named = nameAt(
    grammar,
    at,
    BESIDE_POST,
    foreign,
    post.bare && !state && chain.length < 2 && !/^(?:国家|全国|中央)/.test(text) ? 'likely' : 'sure',
  );
  const after =
    named ??
    latinName(grammar, at) ??
    (foreign ? undefined : (unnamed(grammar, at) ?? saidAgain(grammar, at, said) ?? withParty(grammar, at)));
  const first = after && people.add(after, chain);
  if (first) goOn(people, first, foreign);
}

/** 总经理‖卞某等人, 局长‖李某某: a surname with what stands for the rest of the name; 某些, 某县 say which. */
const UNNAMED =
  /((?![和从应于任与向对由经同为在把将])[\u4e00-\u9fff]{1,2}?)某{1,2}(?![某些个种类项地县市区镇乡村年月日公单处局企集团机部晚一学])/y;

function unnamed({ scan, lexicon }: Grammar, at: number): NameHit | undefined {
  UNNAMED.lastIndex = at;
  const [name = '', surname = ''] = UNNAMED.exec(scan.text) ?? [];
  return lexicon.surnames.has(surname)
    ? { start: at, end: at + name.length, weight: BESIDE_POST }
    : undefined;
}

/** 联盟主席‖John van Smith: a name in Latin letters, of two words and more. */
const LATIN =
  /(?!(?:Chief|Officer|President|Minister|Director|Chairman|Executive|University|World|International|Harvard|Oxford|New|Foreign|General|Party|National|United|The|Bank|Group|Company)\b)[A-Z][a-z'’-]+(?: (?:[A-Z]\.|(?:van|von|de|da|di|bin|al) [A-Z][a-z'’-]+|[A-Z][A-Za-z'’-]+)){1,3}(?![A-Za-z])/y;

function latinName({ scan }: Grammar, at: number): NameHit | undefined {
  LATIN.lastIndex = at;
  const name = LATIN.exec(scan.text)?.[0];
  return name === undefined ? undefined : { start: at, end: at + name.length, weight: BESIDE_POST };
}

/** 副旗长‖福某‖一行: who comes with others, whatever the first character. */
const WITH_PARTY = /((?![率带领同和与及等])[\u4e00-\u9fff]{2,4}?)(?:同志)?一行(?![人为动])/y;

function withParty({ scan, lexicon }: Grammar, at: number): NameHit | undefined {
  WITH_PARTY.lastIndex = at;
  const name = WITH_PARTY.exec(scan.text)?.[1];
  const { nameStop } = lexicon.words;
  if (name === undefined || Array.from(name).some((char) => nameStop.has(char))) return undefined;
  return isNobody(lexicon, name) ? undefined : { start: at, end: at + name.length, weight: BESIDE_POST };
}

/** 以‖总理, 俄‖外长: a state's short name of one character in front of a bare post. */
function isState({ grammar: { scan, lexicon } }: PersonHits, end: number): boolean {
  const short = lexicon.words.nation.has(scan.char(end - 1));
  return short && (!isHan(scan.char(end - 2)) || scan.endingAt(end)?.word.length === 1);
}

/** Nobody is called by more posts at once; a page of nothing but posts must not make the rules slow. */
const MOST_POSTS = 24;

/** Posts that stand before `end` in a chain: 市委副书记、代市长 ‖ 祝英杰. Nearest last. */
export function chainBefore(people: PersonHits, end: number): string[] {
  const roles: string[] = [];
  for (let at = end; ;) {
    const post = people.postEnds.get(at);
    if (!post || roles.length === MOST_POSTS) return roles;
    roles.unshift(people.textOf(post));
    at = /[、，,兼]/.test(people.grammar.scan.char(post.start - 1)) ? post.start - 1 : post.start;
  }
}

/** What is done to whoever leaves an office, and the office behind. */
const DISMISSED = /免去|撤销|免除/;
const OFFICE = /^(?:、[^，。；\n]{1,50})?的?职务/;

/** Behind which 任 is a part of another word: 现任, 担任, 继任. */
const HOLDING = /[现时兼曾历出担新原前后就到连留继信责升转接专委聘首离卸上主]/;

/**
 * 任命邱某为市教育局局长；免去郭某的市教育局局长职务: notices put the name before the post, with 为 or 的 between; 温某‖任副主任: or at
 * a line's or a sentence's head with 任.
 */
function appointed(people: PersonHits, post: Unit, text: string): void {
  const { scan } = people.grammar;
  const link = scan.char(post.start - 1);
  const removed =
    link === '的' && /^(?:、[^、，。；\n]{1,30})*职务/.test(scan.slice(post.end, post.end + 60));
  const taking = link === '任' && !HOLDING.test(scan.char(post.start - 2));
  // 免去何某‖县公安局局长的职务: with nothing between.
  const bare =
    DISMISSED.test(scan.slice(post.start - 6, post.start)) &&
    OFFICE.test(scan.slice(post.end, post.end + 60));
  if (bare) {
    const own = hanNameBefore(people.grammar, post.start, 'sure');
    if (own && DISMISSED.test(scan.slice(own.start - 2, own.start))) people.add(own, [text]);
    return;
  }
  if (link !== '为' && !taking && !removed) return;
  const hit = hanNameBefore(people.grammar, post.start - 1, 'sure');
  if (hit && !(taking && isHan(scan.char(hit.start - 1)))) people.add(hit, [text]);
}

function nameBefore({ grammar }: PersonHits, end: number, post: string): NameHit | undefined {
  const han = hanNameBefore(grammar, end);
  if (!FOREIGN_HEAD.test(post) && !OFTEN_FOREIGN.test(post)) return han;
  // 托卡耶夫总统, not 卡耶夫: the longer reading.
  const strange = foreignNameBefore(grammar, end);
  const foreign = strange && strange.weight >= STRANGE_BEFORE ? strange : undefined;
  return foreign && foreign.start < (han?.start ?? Infinity) ? foreign : han;
}

/** Whether the word is something else's, or one of its characters is against a name. */
function isNobody({ places, bodies, departments, posts, words }: MentionLexicon, word: string): boolean {
  const { kindOfPerson, notGiven, nameStop, notLast } = words;
  return (
    places.has(word) ||
    isOneOf(word, kindOfPerson, bodies, departments, posts) ||
    [...word].some((char) => isOneOf(char, notGiven, nameStop, notLast))
  );
}

/** So many names of a list leave no doubt about what stands at its end. */
const SURE_LIST = 3;
const LAST =
  /[\u4e00-\u9fff]{2,3}(?=及(?:委员|部分|各|有关|相关)|等?(?:分别|也|还)?(?:参加|出席|列席|陪同|一同|一起|共同|参与|随同))/y;

/** 魏铮、敖丽、‖福青‖参加会议: a word that the segmenter does not know, at the end of a list of names. */
function lastInList(
  { grammar: { scan, lexicon } }: PersonHits,
  mark: number,
  count: number,
): NameHit | undefined {
  const start = mark + 1;
  LAST.lastIndex = start;
  const [word] = (scan.char(mark) === '、' && LAST.exec(scan.text)) || [];
  // 京海|华等: the segmenter may have run 等 into it.
  const isWhole = word !== undefined && /^(?:x|nr|$)/.test(scan.tagOf(start, start + word.length) ?? '');
  // 同小芳 after two names: three characters need one name less than two.
  if (!isWhole || count < (word.length > 2 ? SURE_LIST - 1 : SURE_LIST)) return undefined;
  return isNobody(lexicon, word) ? undefined : { start, end: start + word.length, weight: 0 };
}

const ITEM = /[\u4e00-\u9fff]{2,4}(?=、)/y;

/**
 * 高远、‖晨光‖、那英; 高远、‖图哇甲‖、那英: whatever stands between two names of a list is one of them, whatever its first
 * character, if no character of it is against that.
 */
function wordInList({ grammar }: PersonHits, mark: number): NameHit | undefined {
  const { scan, lexicon } = grammar;
  const start = mark + 1;
  ITEM.lastIndex = start;
  const [word] = (scan.char(mark) === '、' && ITEM.exec(scan.text)) || [];
  if (word === undefined) return undefined;
  if (isNobody(lexicon, word)) return undefined;
  const end = start + word.length;
  const next = nameAt(grammar, end + 1, BESIDE_POST, false, 'sure');
  return next && next.end - next.start > 1 ? { start, end, weight: 0 } : undefined;
}

/** Names that follow with 、 or 和, until something else stands there. */
export function goOn(people: PersonHits, first: PersonHit, foreign: boolean): void {
  const { scan } = people.grammar;
  let last = first;
  let roles = first.roles;
  for (let count = 1; ; count++) {
    const mark = scan.char(last.end);
    if (!/[、和及与]/.test(mark) || people.postStarts.has(last.end + 1)) return;
    if (haveTheirOwn(scan, last.end)) roles = [];
    const next = nameAt(
      people.grammar,
      last.end + 1,
      mark === '、' ? BESIDE_POST : 3,
      foreign,
      mark === '、' ? 'sure' : 'likely',
    );
    const word = wordInList(people, last.end) ?? lastInList(people, last.end, count);
    const added = people.add(next ?? word ?? first, roles, true);
    if (!added || added === first) return;
    last = added;
  }
}
