/**
 * What stands around a name: how well its right neighbour ends it, how much its place says for a person. Weights were set
 * by looking at what is found in evening-news transcripts; only their order matters.
 */
import type { NameText } from '../grammar.ts';
import { isHan } from '../scan.ts';

export interface NameHit {
  start: number;
  end: number;
  /** How strongly form and right neighbour speak for a name; above `LONE` it may stand with no post beside it. */
  weight: number;
}

export const BESIDE_POST = 0.9;
export const LONE = 4.5;

/** Prepositions and conjunctions, which the segmenter at times takes for the head of a word (赵克|志在). */
const PREPOSITION = /[在到赴同与向就对和及等将为作]/;

/** Tags of what a clause goes on with behind its subject. */
const CLAUSE_WORD = /^(?:v|d|ad|t|p|a|vn)$/;

/** Verbs that end in 到. */
const ARRIVES =
  /^[来走看感得达赶直受收遇见听谈说想做提拿找碰赴送运转升降涨回跑飞寄传接等盯牵轮报签迟周学抓搬调落开办轮延增减跌聊讲问忙坐站住用拍拉推吸招引派带绕挤迈跨登掉落滚流漫涌]/;

/** 聂某|平等‖组成: the end of a name and 等, which the segmenter takes for equality. */
const EQUAL = /^平等(?:组成|[\d一二三四五六七八九十]|一行|参加|出席|陪同|领导|同志|到会|列席|[，。、])/;

/** How well what stands at `at` ends a name: punctuation and line ends best, then report verbs. */
export function rightWeight(grammar: NameText, at: number): number {
  const { scan, lexicon } = grammar;
  const char = scan.char(at);
  if (char === '' || !isHan(char)) return 2;
  // 聂某平‖等组成的: the segmenter sees equality.
  if (EQUAL.test(scan.slice(at, at + 4))) return -3;
  if (char === '等' && EQUAL.test(scan.slice(at - 1, at + 3))) return 2;
  const verb = lexicon.words.afterName.longestAt(scan.text, at);
  if (!verb) {
    // 在村民张铭|轩‖家，: somebody's home, where the segmenter knows no word that ends so.
    const home = char === '家' && /[，,]/.test(scan.char(at + 1)) ? scan.covering(at) : undefined;
    if (home && (home.start === at || home.tag === 'x')) return 2;
    // 村民李某‖高兴地说: a word of the clause, of two characters and more, that the segmenter sees begin here.
    const next = scan.startingAt(at);
    const clause = next && next.word.length > 1 && (CLAUSE_WORD.test(next.tag) || /^[il]$/.test(next.tag));
    // 甄晴‖跪地救人: a verb of one character says less.
    return clause ? 0 : next?.tag === 'v' ? -1 : -2;
  }
  // 简短交‖谈, 重要‖讲话: the verb is the tail of another word.
  const covering = scan.covering(at);
  if (covering && covering.start < at && covering.tag !== 'x') {
    // 李/明说，: the verb of saying, run into the name before it.
    if (char === '说' && covering.end === at + 1 && /[，：。,:]/.test(scan.char(at + 1))) return 1;
    if (isTorn(grammar, at)) return 2;
    // 召存|信到‖现场: no verb that leads anywhere.
    if (char === '到' && covering.end === at + 1 && at - covering.start === 1 && !ARRIVES.test(covering.word))
      return 2;
    // 照民主|持: where the verb goes on beyond that word, it is the word that is wrong.
    return verb.end > covering.end ? 1 : PREPOSITION.test(char) ? 0.5 : -1.5;
  }
  if (verb.end - verb.start > 1) return 2;
  if (leadsNowhere(grammar, at)) return -1;
  return scan.startingAt(at)?.word === char ? 2 : 1;
}

/**
 * 刘伟强|调, 唐文祥作|总结|讲话: whether the segmenter has a name and the first half of the verb of saying behind it in one
 * word, of which it leaves over what no clause goes on with; not 刘伟强|调研.
 */
export function isTorn({ scan, lexicon }: NameText, at: number): boolean {
  const word = scan.covering(at);
  const said = lexicon.words.saying.longestAt(scan.text, at);
  const verb = said && (lexicon.words.subjectVerb.longestAt(scan.text, at) ?? said);
  if (!verb || word?.end !== at + 1 || !/^(?:nr|x)/.test(word.tag)) return false;
  const rest = scan.startingAt(word.end);
  return verb.end - verb.start > 2 || rest?.end === verb.end || rest?.tag === 'x';
}

/** 正、 和主持会议。: an adverb at the end, a conjunction that joins nothing: the character is the name's own. */
function leadsNowhere({ scan, lexicon }: NameText, at: number): boolean {
  const char = scan.char(at);
  // 张平文‖作报告, 肖觉文、: 文, 图 and 摄 close a credit, and nothing goes on behind them.
  const next = scan.char(at + 1);
  if (/[文图摄]/.test(char)) return (isHan(next) && !/[文图摄字影]/.test(next)) || /[、，,；;]/.test(next);
  // 高山‖以《…》为题: what is quoted goes on the clause.
  if (!isHan(next)) return !/[《“]/.test(next) && !lexicon.words.lastWord.has(char);
  if (!/[和与及]/.test(char)) return false;
  const verb = lexicon.words.subjectVerb.longestAt(scan.text, at + 1);
  if (!verb || verb.end - verb.start < 2) return false;
  // 和出席会议的代表: the verb belongs to whoever is joined.
  return !/^[^，。；、,;\n]*的/.test(scan.slice(verb.end, verb.end + 20));
}

/** Whether punctuation (or the line's end) stands on both sides: 、巩固、 in a list of names. */
export function fenced(
  { scan }: NameText,
  { start, end }: { start: number; end: number },
  open: RegExp,
): boolean {
  return open.test(scan.char(start - 1)) && !isHan(scan.char(end)) && scan.char(end) !== '';
}

/** The second of two states that are named together: 印中关系, 欧中合作. */
const SECOND_STATE = /[中俄美乌欧英法日伊叙沙埃]/;

/** 阿方, 乌军, 巴武装, 印中: a state's side or army, or two states, seldom somebody's name (韩军). */
export function isNation({ scan, lexicon }: NameText, start: number, end: number): boolean {
  if (!lexicon.words.nation.has(scan.char(start))) return false;
  return (
    lexicon.words.nationNoun.has(scan.slice(start + 1, end)) ||
    (end - start === 2 && SECOND_STATE.test(scan.char(start + 1)))
  );
}

/** How a notice of discipline goes on behind whom it is about. */
const BEFALLS =
  /^(?:被[“查开双免]|涉嫌|严重违|主动投案|接受(?:审查|纪律|监察)|受贿|贪污|违规|违纪|公款|挪用|套取|侵占|失职|不作为|虚报|优亲厚友|履职不力|醉酒|酒后驾|酒驾)/;

/**
 * How much the place says for a person: `sure` behind a post with its body (市委书记‖), in a list of names or a by-line;
 * `likely` behind a bare post (主任‖), which stands in front of other things too; `open` anywhere else.
 */
export type Slot = 'sure' | 'likely' | 'open';

/**
 * Whether what stands behind `end` leaves no other reading than a person's, so that a name may be a word as well (阳光,
 * 严肃, 解放): 市委书记严肃、… and 市委书记阳光在…调研, but not 市委书记严肃指出.
 */
export function decided(grammar: NameText, start: number, end: number, slot: Slot): boolean {
  if (slot === 'open') return false;
  const { scan, lexicon } = grammar;
  const after = scan.char(end);
  if (/[、；;]/.test(after)) return true;
  // 习主席‖关心|下: a word of the language, and a character behind it that no given name holds.
  const first = scan.startingAt(start);
  if (first && first.word.length > 1 && first.end < end && lexicon.words.notGiven.has(scan.char(end - 1)))
    return false;
  // 特别代表‖来|英国参加
  if (lexicon.places.get(scan.slice(start + 1, end))?.state) return false;
  const tag = scan.tagOf(start, end) ?? '';
  const manner = /^(v|a|d|z|i|l)/.test(tag) && tag !== 'vn';
  // 国会议员‖支持: a verb with a character that no given name holds.
  if (manner && lexicon.words.notGiven.has(scan.char(end - 1))) return false;
  const verb = lexicon.words.subjectVerb.longestAt(scan.text, end);
  // 局长沙金‖涉嫌受贿, 主任沙金‖被“双开”: what befalls only somebody.
  if (slot === 'sure' && BEFALLS.test(scan.slice(end, end + 4))) return true;
  const acts = verb !== undefined && lexicon.words.acting.has(scan.slice(verb.start, verb.end));
  if (slot === 'likely' && manner) return acts;
  // 11月22日, and the list's or the sentence's own end.
  if (!isHan(after)) return !manner || /[\d,，。)） ]/.test(after) || after === '';
  const next = scan.startingAt(end);
  // 院士‖科普‖讲座: the verb is the first half of a noun.
  if (!verb || !next || (next.end > verb.end && verb.end - verb.start === 1 && next.tag === 'n'))
    return false;
  if (slot === 'likely' && verb.end - verb.start < 2) return false;
  return !(manner && lexicon.words.saying.has(scan.slice(verb.start, verb.end)));
}
