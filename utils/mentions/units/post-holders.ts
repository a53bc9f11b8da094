/**
 * A post with the body that it is held in, where that body is of no form that the grammar of organs knows: 蒙古‖人民党‖总书记,
 * 环资委‖主任委员, 美国空军‖中央司令部司令, 沙特‖能源‖大臣. Read to the left from the post's own words.
 */
import type { Span, Token } from '../../model/text.ts';
import { isTransliterated } from '../foreign-names.ts';
import type { Grammar } from '../grammar.ts';
import { deskStart, sectionStart } from './desks.ts';
import {
  bearsHead,
  endsAsBody,
  isFirmName,
  isForces,
  isFullName,
  isInner,
  isShortForm,
} from './holder-words.ts';
import { startsWord } from './post-heads.ts';
import { ownStart, widened } from './post-reach.ts';
import { isVeteran, settlementStart } from './settlements.ts';
import type { Unit } from '../unit.ts';
import { isHan } from '../scan.ts';

/** How far to the left of a post its body may begin. */
const REACH = 24;
/** Posts whose own words say already which body: 中共中央…, 国务院…. */
const CENTRAL =
  /^(?:中共|中央(?!司令部|委员会|银行)|国务院|全国(?!委员会)|国家(?!安全局|发展部)|中华|第[^第]{1,5}届)/;
/** One character for a state, and no word of its own: 黎‖真主党, 俄‖国家杜马. */
const STATE = /^[乌俄美英法德日韩朝印伊黎叙泰越缅柬澳埃]$/;
const FOREIGN =
  /^(?:前|原|副|代|第一副|看守|过渡|临时)?(?:政府)?(?:总统|总理|首相|外长|防长|财长|议长|国防部长|外交部长)$/;
const HEAD_OF_STATE =
  /(?:总统|首相|国王|总理|国务卿|总司令|司令|最高领袖|委员会主席|秘书长|总干事|办公室主任)$/;

/** 台湾民主自治同盟‖第六届中央委员会主席, 伊朗议会‖国家安全委员会主席: the body or state whose the post is, though it names one. */
function wholeOwner(
  { scan, lexicon }: Grammar,
  { start, end }: Unit,
  byEnd: ReadonlyMap<number, Unit>,
): number | undefined {
  if (!/^第|^国家(?!(?:副?主席|监察|主权))/.test(scan.slice(start, end))) return undefined;
  const owner = byEnd.get(start);
  if (owner?.kind === 'organisation') return owner.start;
  if (scan.char(start) !== '国') return undefined;
  if (owner?.kind === 'place' && lexicon.places.get(scan.slice(owner.start, owner.end))?.state)
    return owner.start;
  return STATE.test(scan.char(start - 1)) && scan.boundaryAt(start - 1) ? start - 1 : undefined;
}

/** 中央‖代表团副团长, 中央‖对外部部长: whose department it is. */
function withCentre({ scan }: Grammar, start: number): number {
  const centre = scan.endingAt(start);
  return centre?.word === '中央' ? centre.start : start;
}

/** 科尔‖蒂纳佩佐市: a strange name that the segmenter cuts, as far as characters of transliteration go. */
function strangeStart({ scan, lexicon }: Grammar, end: number): number {
  let start = end;
  for (let token = scan.endingAt(end); token && end - token.start < 8; token = scan.endingAt(start)) {
    // 西/f‖弗兰德
    const side = token.tag === 'f' && token.word.length === 1;
    if (!/^(?:x|nr)/.test(token.tag) && !side) break;
    if (/[任曾]/.test(token.word) || !isTransliterated(lexicon, token.word)) break;
    start = token.start;
  }
  return start;
}

const COMPANY_HEAD =
  /^(?:[原前副]|名誉)?(?:董事长|董事局主席|总经理|总裁|首席执行官|首席财务官|总会计师|创始人)$/;

/** 中船‖重工‖董事长: a company by its own name and its trade, with no 集团 or 公司. */
function isCompany(grammar: Grammar, trade: Token, post: Unit): boolean {
  const name = grammar.scan.endingAt(trade.start);
  return (
    COMPANY_HEAD.test(grammar.scan.slice(post.start, post.end)) &&
    /^(?:n|vn)$/.test(trade.tag) &&
    name !== undefined &&
    /^(?:x|nz|j|ns)$/.test(name.tag) &&
    isInner(grammar, name)
  );
}

/** 负责人, 教授: heads of no ministry, of which one thing alone is said. */
const isOrdinary = ({ scan, lexicon }: Grammar, { start, end }: Unit): boolean =>
  lexicon.words.weakPost.has(scan.slice(start, end));

/** 招商‖中心: alone it is a place in town, behind what it deals with a body. */
function isCentre(grammar: Grammar, { word, start }: Token): boolean {
  const before = word === '中心' ? grammar.scan.endingAt(start) : undefined;
  return before !== undefined && before.word.length > 1 && isInner(grammar, before);
}

/** Whether the word that ends at `end` is a surname of one character, as the segmenter sees it. */
function isLoneSurname({ scan, lexicon }: Grammar, end: number): boolean {
  const before = scan.endingAt(end);
  return before?.word.length === 1 && before.tag.startsWith('nr') && lexicon.surnames.has(before.word);
}

/** 低保‖办‖主任, 普法‖办‖主任: the segmenter knows the office by no word. */
const isOffice = ({ scan }: Grammar, { word, start }: Token): boolean =>
  word === '办' && /^(?:..|[党校院])$/.test(scan.endingAt(start)?.word ?? '');

/** Where the holder of a post begins, or the post's own start. */
function holderStart(grammar: Grammar, post: Unit, byEnd: ReadonlyMap<number, Unit>): number {
  const { scan, lexicon } = grammar;
  if (isVeteran(scan.slice(post.start, post.end))) return post.start;
  if (CENTRAL.test(scan.slice(post.start, post.start + 6))) {
    const whose = wholeOwner(grammar, post, byEnd);
    if (whose !== undefined) return whose;
    const lead = scan.endingAt(post.start);
    return lead && lexicon.words.holderLead.has(lead.word) ? lead.start : post.start;
  }
  /** The leftmost state or body that the words lead to. */
  let anchor: number | undefined;
  let at = post.start;
  let named = false;
  for (let step = 0; post.start - at < REACH; step++) {
    const unit = byEnd.get(at);
    if (unit) {
      // 在河内‖国家主席: where, not of what.
      if (step === 0 && !post.bare && lexicon.words.beforePlace.has(scan.endingAt(unit.start)?.word ?? ''))
        break;
      // 香港‖所长: what the place is good at.
      if (unit.kind === 'place' && post.bare && scan.slice(post.start, post.end) === '所长') break;
      if (unit.kind === 'post' && !(step < 3 && isAide(grammar, post, unit, named))) break;
      if (step === 0) named = true;
      at = anchor = unit.start;
      continue;
    }
    const token = scan.endingAt(at);
    // 县委书记‖田禾: what stands right behind a post is its holder's name.
    const held = token && byEnd.get(token.start)?.kind === 'post' && !lexicon.places.has(token.word);
    // 俄‖莫斯科州州长: the state, which is looked for at the end.
    if (!post.bare && step === 0 && STATE.test(token?.word ?? '')) break;
    if (!token || (held && /^(?:x|ns|nr)/.test(token.tag))) break;
    // 县（市、区）‖委‖书记: of several at once.
    if (token.word === '委' && /[)）]/.test(scan.char(token.start - 1))) break;
    // 罗斯托夫州‖州长, 吉尔吉斯共和国‖总统
    if (step === 0 && post.bare && bearsHead(grammar, token, scan.slice(post.start, post.end))) {
      at = strangeStart(grammar, token.start);
      // 俄‖萨拉托夫州州长
      if (STATE.test(scan.char(at - 1)) && scan.boundaryAt(at - 1)) at--;
      anchor = at;
      named = true;
      continue;
    }
    // 法国‖前‖政府总理, 、‖前‖政府副总理
    if (step === 0 && token.word === '前' && (byEnd.has(token.start) || !isHan(scan.char(token.start - 1)))) {
      at = anchor = token.start;
      named = true;
      continue;
    }
    // 陶‖兴安‖书记: behind a lone surname a place's name is a given one.
    if (step === 0 && token.tag === 'ns' && isLoneSurname(grammar, token.start)) break;
    if (step === 0 && isOffice(grammar, token)) {
      at = scan.endingAt(token.start)?.start ?? token.start;
      named = true;
      continue;
    }
    if (step < 2 && HEAD_OF_STATE.test(token.word) && isAide(grammar, post, token, named)) {
      at = anchor = token.start;
      named = true;
      continue;
    }
    const forces = isForces(grammar, token);
    // 易军‖常委: the army is a given name's.
    if (step === 0 && token.tag === 'x' && isFullName(grammar, token)) break;
    const body =
      forces ||
      token.tag === 'nt' ||
      isShortForm(grammar, token) ||
      endsAsBody(grammar, token.word) ||
      lexicon.words.holderEnd.has(scan.slice(at - 4, at)) ||
      isCentre(grammar, token);
    const state =
      (token.tag === 'ns' && token.word.length > 1) || lexicon.places.get(token.word)?.level === 'foreign';
    if (!forces && !state && !isInner(grammar, token)) {
      // 投资‖和‖外贸部长: a conjunction goes on where a state or a body stands in front of all.
      const joins = /^[和与及]$/.test(token.word) && step > 0 && post.bare && !isOrdinary(grammar, post);
      const former = /^(?:原|前|时任|现任)$/.test(token.word) && step > 0;
      // 世卫组织‖驻‖阿富汗应急小组负责人, 也门‖问题‖特使
      const sent = token.word === '驻' && byEnd.get(token.start)?.kind === 'organisation';
      const matter = /^(?:问题|事务)$/.test(token.word) && (step === 0 ? isTopical(grammar, post) : named);
      if (!joins && !former && !sent && !matter && !isFirmName(grammar, token, at)) break;
    }
    if (step === 0) named = body;
    at = token.start;
    // 联合会 alone is a kind of body, whatever the segmenter calls it.
    const proper = token.tag === 'nt' && !lexicon.words.bodySuffix.has(token.word);
    if (state || forces || proper) anchor = at;
  }
  // 黎‖看守政府总理, 黎‖真主党武装指挥官
  const text = scan.slice(post.start, post.end);
  const short =
    STATE.test(scan.char(at - 1)) &&
    // 6日‖选举…: the day's own character.
    !/\d日$/.test(scan.slice(at - 2, at)) &&
    scan.boundaryAt(at - 1) &&
    (named || !post.bare || FOREIGN.test(text) || (at < post.start && isTopical(grammar, post)));
  if (short) anchor = at - 1;
  if (anchor !== undefined && (named || short || isTopical(grammar, post)))
    return withCentre(grammar, anchor);
  if (post.end - post.start > 3 && withCentre(grammar, post.start) < post.start)
    return withCentre(grammar, post.start);
  // 副总理兼‖经济和气候保护部长: no state stands in front of the second office.
  if (scan.char(at - 1) === '兼' && isTopical(grammar, post)) return at;
  const desk = deskStart(grammar, post, byEnd) ?? sectionStart(grammar, post, byEnd);
  if (desk !== undefined) return desk;
  const first = scan.endingAt(post.start);
  const own =
    first &&
    ((first.word.length > 2 && /^(?:nz|nt|j|x)$/.test(first.tag)) || isCompany(grammar, first, post));
  return (named && (post.bare || own)) || post.unnamed ? unanchored(grammar, post.start) : post.start;
}

/** 总统‖办公室主任; not 托卡耶夫‖总统‖办公室主任, where the head of state is named. */
function isAide({ scan, lexicon }: Grammar, post: Span, head: Span, named: boolean): boolean {
  if (!named && !lexicon.words.aidePost.has(scan.slice(post.start, post.end))) return false;
  const before = scan.endingAt(head.start);
  const person =
    before && isHan(before.word[0]) && /^(?:nr|x)/.test(before.tag) && !lexicon.places.has(before.word);
  return !person && HEAD_OF_STATE.test(scan.slice(head.start, head.end));
}

/** 能源‖大臣, 新闻‖秘书: titles that what they deal with stands in front of. */
function isTopical({ scan, lexicon }: Grammar, post: Unit): boolean {
  const text = scan.slice(post.start, post.end);
  const topical = lexicon.words.topicalPost;
  return (
    post.bare && (topical.has(text) || topical.has(text.replace(/^(?:原|前|时任|副|首席|高级|常务)+/, '')))
  );
}

/** The words right before a post that make one name, where no state or body stands in front of them. */
function unanchored(grammar: Grammar, end: number): number {
  const { scan, lexicon } = grammar;
  let start = end;
  for (let token = scan.endingAt(end); token && end - token.start < 12; token = scan.endingAt(start)) {
    // 顾问‖委员会主席: a title may be what a committee is of.
    const titled =
      /^(?:委员|理事|联合)会/.test(scan.slice(start, start + 3)) && lexicon.posts.has(token.word);
    const office = isOffice(grammar, token);
    if (!titled && !office && !isInner(grammar, token) && !isFirmName(grammar, token, start)) break;
    start = token.start;
  }
  // 发展‖与‖技术部: one noun and a conjunction belong to a ministry's name.
  const link = start < end ? scan.endingAt(start) : undefined;
  const first = link && /^[与和及]$/.test(link.word) ? scan.endingAt(link.start) : undefined;
  if (
    first &&
    /^(?:n|vn|j)$/.test(first.tag) &&
    isInner(grammar, first) &&
    !endsAsBody(grammar, first.word) &&
    /[部局司]$/.test(scan.slice(start, end))
  )
    start = first.start;
  const level = scan.endingAt(start);
  // 据‖市‖普法办主任
  const leads = level && lexicon.words.level.has(level.word) && startsWord(grammar, level.start);
  return leads ? level.start : start;
}

/** The units, and for each post whose body stands in front of it unread, the post from there on. */
export function withHolders(grammar: Grammar, units: readonly Unit[]): Unit[] {
  const byEnd = new Map(units.map((unit) => [unit.end, unit]));
  const whole: Unit[] = [];
  for (const unit of units) {
    const settlement = unit.kind === 'place' ? undefined : settlementStart(grammar, unit, byEnd);
    const reached =
      settlement ??
      (unit.kind === 'post' && isHan(grammar.scan.char(unit.start - 1))
        ? widened(grammar, unit, holderStart(grammar, unit, byEnd), byEnd)
        : unit.start);
    // 该‖机构‖总干事, 我局‖局长: a body that is only pointed at.
    const held = unit.bare && /[该我本]/.test(grammar.scan.char(reached - 1)) ? unit.start : reached;
    const start = unit.kind === 'post' ? ownStart(grammar, held) : held;
    if (start === unit.start) {
      whole.push(unit);
      continue;
    }
    // What it takes in is no post of its own; a place or a body stays for the case that nobody holds the post.
    while (whole.at(-1)?.kind === 'post' && (whole.at(-1)?.start ?? 0) >= start) whole.pop();
    whole.push({ ...unit, start, bare: false });
  }
  return whole;
}
