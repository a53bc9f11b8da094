/** A post's own words: modifiers and head, and whether a bare level may lead one. */
import type { Grammar } from '../grammar.ts';
import type { MentionLexicon } from '../lexicon.ts';
import { isHan, type Scan } from '../scan.ts';

/** 委员|长期: how many characters of a head belong to the word behind it, where a shorter one ends before them. */
function overrun(scan: Scan, lexicon: MentionLexicon, from: number, end: number): number {
  if (scan.char(end - 1) !== '长') return 0;
  const next = scan.boundaryAt(end) ? undefined : scan.startingAt(end - 1);
  const own = next !== undefined && next.word.length > 1 && !/^(?:x|n[rsz])/.test(next.tag);
  return own && lexicon.posts.longestAt(scan.text, from, end - 1)?.end === end - 1 ? 1 : 0;
}

/** 总统‖府, 书记‖办公会: a head that is only the beginning of something else; 书记‖令狐某, whose surname is none of these. */
function goesOn(scan: Scan, lexicon: MentionLexicon, from: number, end: number, limit: number): boolean {
  // 监票人‖员名单
  if (scan.char(end - 1) === '人' && scan.char(end) === '员') return true;
  // 军区司令‖部
  if (scan.text.startsWith('司令部', end - 2)) return true;
  const more = lexicon.words.postNotBefore.longestAt(scan.text, end, limit);
  if (!more) return false;
  // 教授‖团队: whose team it is.
  if (scan.text.startsWith('团队', end)) return false;
  // 轮值主席‖国, 理事‖国; but 书记‖国庆丰.
  if (scan.char(end) === '国' && scan.char(end + 1) !== '家')
    return /(?:主席|理事|代表|成员|会员|观察员)$/.test(scan.slice(from, end));
  const surname = lexicon.surnames.longestAt(scan.text, end, limit);
  if (!surname) return true;
  // 副主席‖令某某: orders are a chief's alone.
  if (scan.char(end) === '令' && scan.char(from) === '副') return false;
  // 副县长‖令晓东: the surname inside one word that the segmenter does not know, or with a word of the language behind it.
  const first = surname.end === more.end ? scan.startingAt(end) : undefined;
  const held = first && first.end > more.end && /^(?:x|nr)/.test(first.tag);
  return !(surname.end > more.end || held);
}

/** 副县长‖提名人选何某: for what office somebody is put forward; where it ends, or 0. */
function nominatedEnd({ text }: Scan, lexicon: MentionLexicon, end: number): number {
  const words = ['提名人选', '提名候选人', '候选人', '拟任人选'].find((each) => text.startsWith(each, end));
  const at = end + (words?.length ?? 0);
  return words && lexicon.surnames.longestAt(text, at) ? at : 0;
}

/** 市人武部‖上校‖政治委员: a rank in front of the office. */
const RANK = /^(?:[大上中少]校|[上中少]将|上尉)$/;

/** Modifiers and head of a post that starts at `at`, or `at`. */
export function postEnd({ scan, lexicon, limit }: Grammar, at: number): number {
  let from = at;
  /** Where a rank ends that no office follows, or `at`. */
  let alone = at;
  for (let step = 0; step < 4; step++) {
    const head = lexicon.posts.longestAt(scan.text, from, limit);
    // 委员会, 理事会, 议员团 are bodies that begin like a post.
    const collective =
      head && /(委员|理事|董事|监事|党委)$/.test(scan.slice(from, head.end)) && scan.char(head.end) === '会';
    const named = head && !collective ? nominatedEnd(scan, lexicon, head.end) : 0;
    if (named > 0) return named;
    const isWhole = head && !collective && !goesOn(scan, lexicon, from, head.end, limit);
    const end = isWhole ? head.end - overrun(scan, lexicon, from, head.end) : at;
    const ranked = head && alone === at && RANK.test(scan.slice(from, head.end));
    if (isWhole && !ranked) return end;
    if (ranked) alone = end;
    const next = ranked ? head : lexicon.words.postModifier.longestAt(scan.text, from, limit);
    if (!next) return alone;
    from = next.end;
  }
  return alone;
}

/** 许|副|院长: the segmenter has a surname and 副 in one unknown word. */
function isDeputyOf(scan: Scan, lexicon: MentionLexicon, at: number): boolean {
  const token = scan.char(at) === '副' ? scan.covering(at) : undefined;
  return token?.start === at - 1 && token.end === at + 1 && lexicon.surnames.has(token.word.charAt(0));
}

/** Whether a bare level (市, 省, 局) at `at` is a word's start and not the tail of a longer one. */
export function startsWord({ scan, lexicon }: Grammar, at: number): boolean {
  if (!isHan(scan.char(at - 1))) return true;
  if (!scan.boundaryAt(at)) return isDeputyOf(scan, lexicon, at);
  // 产业园|区|管委会: the segmenter cuts the zone's own word; 有关区‖县政协: those of districts and counties.
  if (/^(?:园区|区县)$/.test(scan.slice(at - 1, at + 1))) return false;
  if (!lexicon.words.levelNotAfter.has(scan.char(at - 1))) return true;
  // 同‖县 is the same county; 陪同‖县委书记 and a conjunction between two posts lead to one.
  const before = scan.endingAt(at);
  if (before !== undefined && (before.tag === 'c' || /..同$|^[陪会随]同$/.test(before.word))) return true;
  // 同‖国家开发银行: only a level makes a word of its own with what stands before it.
  return !(lexicon.words.level.longestAt(scan.text, at) ?? lexicon.words.unit.longestAt(scan.text, at));
}

/** 县政协‖领导何某、…: those who lead a body, where a name and its list follow. */
const LEADERS =
  /^(?:主要)?领导(?![小班机干同人下成])(?=[\u4e00-\u9fff]{2,4}(?:[、，,和及等]|出席|参加|主持|陪同|到会))/;

/** 市政府党组‖成员, 县总工会‖班子成员, 县政协‖领导: whoever belongs to what leads a body; `at` where nothing says so. */
export function memberEnd({ scan, lexicon, limit }: Grammar, at: number): number {
  const leaders = LEADERS.exec(scan.slice(at, at + 12))?.[0].length ?? 0;
  if (leaders > 0 && lexicon.surnames.longestAt(scan.text, at + leaders)) return at + leaders;
  const group = lexicon.words.memberGroup.longestAt(scan.text, at, limit)?.end ?? at;
  const whole =
    group > at || lexicon.words.memberGroup.has(scan.slice(at - 2, at)) || scan.char(at - 1) === '组';
  return whole && scan.text.startsWith('成员', group) && !/[单国]/.test(scan.char(group + 2))
    ? group + 2
    : at;
}

/** 市二级巡视员, 街道副调研员, 社区党组织书记, 村第一书记: a rank of the service, right behind the bare level at `at`; `at` where there is none. */
export function rankedEnd(grammar: Grammar, at: number): number {
  const level = grammar.lexicon.words.level.longestAt(grammar.scan.text, at, grammar.limit);
  const end = level ? postEnd(grammar, level.end) : at;
  return level &&
    /^(?:(?:[一二三四]级|副)?(?:巡视员|调研员)|党组织书记|第一书记)$/.test(grammar.scan.slice(level.end, end))
    ? end
    : at;
}
