/**
 * How far to the left a post goes over conjunctions and verbs that its body's name holds: 法国‖经济和‖财政部长,
 * 推动长三角一体化发展‖领导小组组长.
 */
import type { Token } from '../../model/text.ts';
import { stopsName, type Grammar } from '../grammar.ts';
import { endsAsBody, isFullName } from './holder-words.ts';
import { isHan } from '../scan.ts';
import type { Unit } from '../unit.ts';
import { itemPostStart } from './item-posts.ts';

/** How many characters such a name may take in, and how many one of the things that it joins. */
const [REACH, ITEM] = [24, 8];
/** What deals with several things that a conjunction joins. */
const MINISTRY = /..(?:部长|大臣|专员|司令|委员会(?:(?:第一|代)?副?主席|副?主任))$/;
const GROUP =
  /(?:(?:领导小?|协调小|工作小)组(?:办公室)?(?:常务)?副?(?:组长|主任|成员)|(?:指导|督导|督查|督察|巡察|巡视|调研|检查|考核)组成员|第[一二三四五六七八九十]{1,3}(?:指导|督导|督查|督察|巡察|巡视|调研|检查|考核)组副?组长)$/;
const TAKING = /^(?:担任|兼任|出任|历任|当选|时任|现任|[任兼为是由原])$/;

/** 经济, 辐射: one of the things that a ministry deals with; where it begins, or `end`. */
function itemStart(grammar: Grammar, end: number): number {
  const { scan, lexicon } = grammar;
  let start = end;
  for (let token = scan.endingAt(end); token && end - token.start <= ITEM; token = scan.endingAt(start)) {
    const noun = /^(?:n|vn|an|l|b|t)$/.test(token.tag) || lexicon.words.nameVerb.has(token.word);
    const matter = noun || (token.tag === 'v' && token.word.length > 1 && start === end);
    const other = lexicon.posts.has(token.word) || endsAsBody(grammar, token.word);
    if (!matter || other || !isHan(token.word[0]) || lexicon.words.holderNot.has(token.word)) break;
    start = token.start;
  }
  return start;
}

/** 法国‖经济和‖财政部长, 副总统兼‖发展、工业与‖贸易部长: over what is joined to the ministry's first word, to a state or 兼. */
function joinedStart(
  grammar: Grammar,
  post: Unit,
  start: number,
  byEnd: ReadonlyMap<number, Unit>,
): number | undefined {
  const { scan, lexicon } = grammar;
  const first = itemStart(grammar, start);
  // 经济‖发展和贸易部部长: the first thing may be of several words.
  if (
    first < start &&
    MINISTRY.test(scan.slice(first, post.end)) &&
    /[和与及]/.test(scan.slice(start, post.end))
  )
    return isHan(scan.char(first - 1)) ? undefined : first;
  // 交通和‖基础设施部长: the bare head has what it deals with in front.
  const from = MINISTRY.test(scan.slice(start, post.end)) ? start : first;
  if (!/[和与及]/.test(scan.char(from - 1)) || !MINISTRY.test(scan.slice(from, post.end))) return undefined;
  for (let at = from; start - at < REACH;) {
    const item = itemStart(grammar, at - 1);
    if (at - 1 - item < 2) return undefined;
    const owner = byEnd.get(item);
    if (owner) return owner.kind === 'post' ? undefined : owner.start;
    const before = scan.char(item - 1);
    // 塞‖建设、交通和…部长: a state by one character.
    const state = lexicon.words.nation.has(before) && !isHan(scan.char(item - 2));
    if (state) return item - 1;
    // 政府‖水利与装备大臣
    const ministry = scan.endingAt(item);
    if (ministry?.word === '政府') return ministry.start;
    if (before === '兼' || !isHan(before)) {
      const listed = before === '、' && byEnd.get(item - 1)?.kind !== 'post';
      if (!listed) return item;
      at = item;
      continue;
    }
    return undefined;
  }
  return undefined;
}

/** Whether the name of a group that does something can hold a word. */
function isTask(grammar: Grammar, token: Token): boolean {
  const { lexicon } = grammar;
  const isWord =
    /^(?:n|vn|v|j|nz|nt|ns|an|l|f|b|d|x)$/.test(token.tag) || lexicon.words.nameVerb.has(token.word);
  if (!isWord || !isHan(token.word[0])) return false;
  if (token.tag === 'x' && isFullName(grammar, token)) return false;
  return !stopsName(grammar, token) && !lexicon.posts.has(token.word);
}

/** 中央‖应对疫情‖工作领导小组组长: over all that a group is to do, as far as the clause or the verb of taking office. */
function groupStart(
  grammar: Grammar,
  post: Unit,
  start: number,
  byEnd: ReadonlyMap<number, Unit>,
): number | undefined {
  const { scan } = grammar;
  if (!GROUP.test(scan.slice(start, post.end))) return undefined;
  for (let at = start; start - at < REACH;) {
    const unit = byEnd.get(at);
    const token = scan.endingAt(at);
    // 推进‖“一带一路”‖建设工作领导小组
    const quoted = /“[^“”，。\n]{1,12}”$/.exec(scan.slice(Math.max(0, at - 14), at))?.[0].length ?? 0;
    if (quoted > 0) {
      at -= quoted;
      continue;
    }
    if (!isHan(scan.char(at - 1)) || (token && TAKING.test(token.word))) return at;
    if (unit && unit.kind !== 'post') at = unit.start;
    else if (token && (token.word.startsWith('第') || isTask(grammar, token))) at = token.start;
    else return undefined;
  }
  return undefined;
}

/** How many characters of the next office of a chain may be unread. */
const UNREAD = 10;
/** What only a clause has: verbs, and what says how or where. */
const OF_CLAUSE = /[的了在并将向对和与及等同率带陪兼]|主持|出席|参加|担任|兼任|任/;

/** 县委常委、‖甲乙集中‖示范区主任‖何某: between two offices of one person nothing stands but the second one's own body. */
function chainedStart(
  { scan, lexicon }: Grammar,
  post: Unit,
  start: number,
  byEnd: ReadonlyMap<number, Unit>,
): number | undefined {
  const mark = scan.text.lastIndexOf('、', start - 1);
  const unread = start - mark - 1;
  if (mark < 0 || unread < 1 || unread > UNREAD || byEnd.get(mark)?.kind !== 'post') return undefined;
  const words = scan.slice(mark + 1, start);
  const isName = [...words].every((char) => isHan(char)) && !OF_CLAUSE.test(words);
  for (let at = mark + 2; at <= start; at++) {
    const kind = byEnd.get(at)?.kind;
    // 、省长叶某会见‖董事长: another office stands between; 、河口镇党委‖王某某‖书记: somebody by name and office.
    const named = start - at > 1 && start - at < 4 && lexicon.surnames.longestAt(scan.text, at);
    if (kind === 'post' || (kind === 'organisation' && named)) return undefined;
  }
  // 李副县长、陈校长: somebody else, called by a post behind the name.
  if (unread < 4 && lexicon.surnames.longestAt(scan.text, mark + 1)) return undefined;
  const held = scan.char(post.end) === '、' || lexicon.surnames.longestAt(scan.text, post.end) !== undefined;
  return isName && held ? mark + 1 : undefined;
}

/** 58同城‖董事长, 360集团‖创始人: a firm whose name begins with a number, at a clause's head. */
const NUMBERED_FIRM = /(?:^|[^\d\u4e00-\u9fff.])(\d{2,4}[\u4e00-\u9fff]{2,5})$/;
const FIRM_HEAD =
  /^(?:原|前)?(?:联合)?(?:董事长|总经理|总裁|首席执行官|创始人|CEO|副总裁|副总经理|执行董事)$/;

function numberedFirm({ scan }: Grammar, post: Unit): number | undefined {
  if (!FIRM_HEAD.test(scan.slice(post.start, post.end))) return undefined;
  const name = NUMBERED_FIRM.exec(scan.slice(Math.max(0, post.start - 10), post.start))?.[1];
  return name && !/^\d+[年月日岁个名位家届次期号]/.test(name) ? post.start - name.length : undefined;
}

/** 原‖柳州市委书记, 大会‖执行主席, 区委（政府）‖办公室主任: where a post begins with what stands before it and is its own; `start` where nothing does. */
export function ownStart({ scan }: Grammar, start: number): number {
  // 大会‖主席团常务主席, 大会‖执行主席: whose presidium it is.
  const presides = ['主席团', '执行主席'].some((words) => scan.text.startsWith(words, start));
  if (presides && scan.slice(start - 2, start) === '大会') return start - 2;
  // 区委（政府）‖办公室主任: of both.
  const both = /[省市县区旗州]委（(?:[省市县区旗州]?政?府)）$/.exec(
    scan.slice(Math.max(0, start - 8), start),
  )?.[0];
  if (both) return start - both.length;
  const former = scan.char(start - 1) === '原' && scan.boundaryAt(start - 1) && scan.boundaryAt(start);
  return former ? start - 1 : start;
}

/**
 * Where a post begins, with all that its body's name holds.
 * @param start where its words begin as far as they are nominal
 */
export function widened(
  grammar: Grammar,
  post: Unit,
  start: number,
  byEnd: ReadonlyMap<number, Unit>,
): number {
  return (
    joinedStart(grammar, post, start, byEnd) ??
    groupStart(grammar, post, start, byEnd) ??
    chainedStart(grammar, post, start, byEnd) ??
    numberedFirm(grammar, post) ??
    itemPostStart(grammar, post, start, byEnd) ??
    start
  );
}
