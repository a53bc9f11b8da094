/**
 * A post with the body that it is held in, where that body is of no form that the grammar of organs knows: 蒙古‖人民党‖总书记,
 * 环资委‖主任委员, 美国空军‖中央司令部司令, 沙特‖能源‖大臣. Read to the left from the post's own words.
 */
import type { Span, Token } from '../model/text.ts';
import { settlementStart } from './settlements.ts';
import type { Unit } from './unit.ts';
import { stopsName, type Grammar } from './grammar.ts';
import { isHan } from './scan.ts';

/** How far to the left of a post its body may begin. */
const REACH = 24;
/** Posts whose own words say already which body: 中共中央…, 国务院…. */
const CENTRAL = /^(?:中共|中央(?!司令部|委员会|银行)|国务院|全国(?!委员会)|国家(?!安全局|发展部)|中华|第)/;
/** One character for a state, and no word of its own: 黎‖真主党, 俄‖国家杜马. */
const STATE = /^[乌俄美英法德日韩朝印伊黎叙泰越缅柬澳埃]$/;
const FOREIGN = /^(?:前|原|副|代|第一副)?(?:总统|总理|首相|外长|防长|财长|议长|国防部长|外交部长)$/;
const HEAD_OF_STATE = /(?:总统|首相|国王|总理|国务卿|最高领袖|委员会主席|秘书长|总干事|办公室主任)$/;

/** A word that can be part of a body's name: nominal, no person, and none that opens or ends a clause. */
function isInner(grammar: Grammar, token: Token): boolean {
  const { lexicon } = grammar;
  const { word, tag } = token;
  if (lexicon.words('nameVerb').has(word)) return true;
  // 王毅同: a name that the segmenter has run together with the word behind it.
  if (tag === 'x' && (/[为任]/.test(word) || /[同与和及向对将由在]$/.test(word))) return false;
  if (!isHan(word[0]) || !/^(?:n|nz|nt|ns|vn|b|j|x|l|an|s|zg|m)$/.test(tag)) return false;
  if (tag === 'm' && !word.startsWith('第')) return false;
  // 王庭惠‖国会主席, 易军‖常委: somebody's name.
  if (tag === 'x' && isFullName(grammar, token)) return false;
  if (tag === 'zg' && !/[委办署]/.test(word)) return false;
  if (stopsName(grammar, token) || lexicon.posts.has(word)) return false;
  return !['afterName', 'subjectVerb', 'meetingStop', 'beforePlace', 'kindOfPerson', 'holderNot'].some(
    (name) => lexicon.words(name).has(word),
  );
}

/** Whether an unknown word looks like a name from end to end, and no firm's stands behind it (周大福‖集团). */
function isFullName({ scan, lexicon }: Grammar, { word, end }: Token): boolean {
  if (word.length > 3 || !/^(?:common|usual)$/.test(lexicon.surnames.get(word.charAt(0)) ?? '')) return false;
  if (/[省市县区镇乡村委办署会局院党社团队部厅室中]$/.test(word) || FIRM.test(scan.slice(end, end + 10)))
    return false;
  return !Array.from(word.slice(1)).some((char) => lexicon.words('notGiven').has(char));
}

/** 慕安会, 冬奥组委: a short form that the segmenter does not know, and that is nobody's name. */
const isShortForm = ({ lexicon }: Grammar, { word, tag }: Token): boolean =>
  /^(?:x|j|nz|nt|zg)$/.test(tag) &&
  (/[委办署]$/.test(word) || (word.length > 2 && /[会联局院]$/.test(word))) &&
  !(word.length < 4 && /^(?:common|usual)$/.test(lexicon.surnames.get(word.charAt(0)) ?? ''));

const endsAsBody = ({ lexicon }: Grammar, word: string): boolean => {
  if (lexicon.words('bodyNotEnd').has(word) || lexicon.words('siteNot').has(word)) return false;
  for (let start = 0; start < word.length; start++) {
    const tail = word.slice(start);
    if (lexicon.words('holderEnd').has(tail) || lexicon.words('bodySuffix').has(tail)) return true;
  }
  return false;
};

/** 美军, 俄军: a state's one character with its forces. */
const isForces = ({ lexicon }: Grammar, { word }: Token): boolean =>
  word.length === 2 && lexicon.words('nation').has(word.charAt(0)) && word.endsWith('军');

/** Where the holder of a post begins, or the post's own start. */
function holderStart(grammar: Grammar, post: Unit, byEnd: ReadonlyMap<number, Unit>): number {
  const { scan, lexicon } = grammar;
  if (CENTRAL.test(scan.slice(post.start, post.start + 6))) {
    const lead = scan.endingAt(post.start);
    return lead && lexicon.words('holderLead').has(lead.word) ? lead.start : post.start;
  }
  /** The leftmost state or body that the words lead to. */
  let anchor: number | undefined;
  let at = post.start;
  let named = false;
  for (let step = 0; post.start - at < REACH; step++) {
    const unit = byEnd.get(at);
    if (unit) {
      // 在河内‖国家主席: where, not of what.
      if (step === 0 && !post.bare && lexicon.words('beforePlace').has(scan.endingAt(unit.start)?.word ?? ''))
        break;
      // 香港‖所长: what the place is good at.
      if (unit.kind === 'place' && post.bare && scan.slice(post.start, post.end) === '所长') break;
      if (unit.kind === 'post' && !(step < 2 && isAide(grammar, post, unit, named))) break;
      if (step === 0) named = true;
      at = anchor = unit.start;
      continue;
    }
    const token = scan.endingAt(at);
    // 县委书记‖田禾: what stands right behind a post is its holder's name.
    if (!token || (token.tag === 'x' && byEnd.get(token.start)?.kind === 'post')) break;
    if (step < 2 && HEAD_OF_STATE.test(token.word) && isAide(grammar, post, token, named)) {
      at = anchor = token.start;
      named = true;
      continue;
    }
    const forces = isForces(grammar, token);
    // 易军‖常委: the army is a given name's.
    if (step === 0 && token.tag === 'x' && isFullName(grammar, token)) break;
    const body =
      forces || token.tag === 'nt' || isShortForm(grammar, token) || endsAsBody(grammar, token.word);
    const state =
      (token.tag === 'ns' && token.word.length > 1) || lexicon.places.get(token.word)?.level === 'foreign';
    if (!forces && !state && !isInner(grammar, token)) {
      // 投资‖和‖外贸部长: a conjunction goes on where a state or a body stands in front of all.
      const joins = /^[和与及]$/.test(token.word) && step > 0 && post.bare;
      const former = /^(?:原|前|时任|现任)$/.test(token.word) && step > 0;
      if (!joins && !former && !isFirmName(grammar, token, at)) break;
    }
    if (step === 0) named = body;
    at = token.start;
    // 联合会 alone is a kind of body, whatever the segmenter calls it.
    const proper = token.tag === 'nt' && !lexicon.words('bodySuffix').has(token.word);
    if (state || forces || proper) anchor = at;
  }
  if (
    STATE.test(scan.char(at - 1)) &&
    scan.boundaryAt(at - 1) &&
    (named || !post.bare || FOREIGN.test(scan.slice(post.start, post.end)))
  )
    anchor = at - 1;
  if (anchor !== undefined && (named || isTopical(grammar, post))) return anchor;
  const first = scan.endingAt(post.start);
  const own = first && first.word.length > 2 && /^(?:nz|nt|j|x)$/.test(first.tag);
  return (named && (post.bare || own)) || post.unnamed ? unanchored(grammar, post.start) : post.start;
}

const FIRM =
  /^(?:控股|投资|建设|实业|新?材料|科技)?(?:集团|公司|有限公司|股份有限公司|集团公司|集团有限公司)/;

/** 天元/q‖集团董事长: a firm's own name, which may be any short word. */
function isFirmName({ scan, lexicon }: Grammar, { word, tag }: Token, end: number): boolean {
  if (!FIRM.test(scan.slice(end, end + 10)) || word.length > 2 || !/^(?:q|v|vg|f|a|ng|t|z|d)$/.test(tag))
    return false;
  return ![
    'afterName',
    'subjectVerb',
    'meetingStop',
    'nameStop',
    'holderNot',
    'bodyWordNot',
    'beforePlace',
  ].some((name) => lexicon.words(name).has(word));
}

/** 总统‖办公室主任; not 托卡耶夫‖总统‖办公室主任, where the head of state is named. */
function isAide({ scan, lexicon }: Grammar, post: Span, head: Span, named: boolean): boolean {
  if (!named && !lexicon.words('aidePost').has(scan.slice(post.start, post.end))) return false;
  const before = scan.endingAt(head.start);
  const person =
    before && isHan(before.word[0]) && /^(?:nr|x)/.test(before.tag) && !lexicon.places.has(before.word);
  return !person && HEAD_OF_STATE.test(scan.slice(head.start, head.end));
}

/** 能源‖大臣, 新闻‖秘书: titles that what they deal with stands in front of. */
function isTopical({ scan, lexicon }: Grammar, post: Unit): boolean {
  const text = scan.slice(post.start, post.end).replace(/^(?:原|前|时任|副|首席|高级|常务)+/, '');
  return post.bare && lexicon.words('topicalPost').has(text);
}

/** The words right before a post that make one name, where no state or body stands in front of them. */
function unanchored(grammar: Grammar, end: number): number {
  const { scan, lexicon } = grammar;
  let start = end;
  for (let token = scan.endingAt(end); token && end - token.start < 12; token = scan.endingAt(start)) {
    // 顾问‖委员会主席: a title may be what a committee is of.
    const titled =
      /^(?:委员|理事|联合)会/.test(scan.slice(start, start + 3)) && lexicon.posts.has(token.word);
    if (!titled && !isInner(grammar, token) && !isFirmName(grammar, token, start)) break;
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
  const leads = level && lexicon.words('level').has(level.word) && !isHan(scan.char(level.start - 1));
  return leads ? level.start : start;
}

/** The units, and for each post whose body stands in front of it unread, the post from there on. */
export function withHolders(grammar: Grammar, units: readonly Unit[]): Unit[] {
  const byEnd = new Map(units.map((unit) => [unit.end, unit]));
  const whole: Unit[] = [];
  for (const unit of units) {
    const settlement = unit.kind === 'place' ? undefined : settlementStart(grammar, unit, byEnd);
    const start =
      settlement ??
      (unit.kind === 'post' && isHan(grammar.scan.char(unit.start - 1))
        ? holderStart(grammar, unit, byEnd)
        : unit.start);
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
