/**
 * The shape of Han names: how well a stretch of characters reads as one, and where it ends.
 */
import type { NameText } from '../grammar.ts';
import type { MentionLexicon } from '../lexicon.ts';
import { AFTERWARDS, joinCost, stopCost, tailCost } from './name-costs.ts';
import { decided, isNation, isTorn, rightWeight, type NameHit, type Slot } from './name-neighbours.ts';
import { partNamesAt } from './part-names.ts';
import { PADDING } from '../padding.ts';
import { isHan, isHanAt, type Scan } from '../scan.ts';
import { isOneOf } from '../word-classes.ts';

/** What somebody was asked for: 应某某‖邀请, 应某某‖总统邀请. */
const INVITED = /^[\u4e00-\u9fff]{0,6}?(?:邀请|要求|请求|之邀)/;
/** 航天员‖还会, 书记‖都要: an adverb and what it stands with. */
const ADVERB = /^[还都也曾才][会要能将可应须需有是在把给被]/;
/** 及‖时调来: the second half of a word, or with a verb of what befalls somebody (嫌疑人‖时遭到). */
const WHEN = /^[及当同届准按临暂随有]时|时[遭被因将]/;
/** 祝贺‖阿方, 党组成员‖全体参加, 应‖武契奇总统多次邀请, 市领导‖来新调研, 执行主席‖由魏某某、…担任, 镇长‖玉排干: a verb, what a preposition leads to, a drain. */
const NO_NAME =
  /^祝贺|^全体|^[\u4e00-\u9fff]排干|^由[\u4e00-\u9fff]{2,3}[、，和担主]|^来[\u4e00-\u9fff](?:调研|考察|检查|视察|指导|督导|督查|走访|慰问)|^应[\u4e00-\u9fff]{2,7}?(?:总统|总理|主席|首相|国王|议长|外长|部长|书记)[\u4e00-\u9fff]{0,6}?(?:邀请|之邀|请求)/;
/** In front of a post much else may stand. */
const BEFORE_POST = 1.5;

const SURNAME_WEIGHT = {
  common: 2,
  usual: 1.5,
  rare: 0.5,
  japanese: 2,
} as const;
const PADDED = new RegExp(`^${PADDING}`);

/** 王协恭‖及: whether the segmenter has a name of three characters and the conjunction behind it in one unknown word. */
const isJoined = (scan: Scan, start: number, end: number): boolean =>
  end - start === 3 && /[及和与]/.test(scan.char(end)) && scan.tagOf(start, end + 1) === 'x';

/** What the segmenter says: an unknown word or a name speaks for, an ordinary word against. */
function tokenWeight(grammar: NameText, start: number, end: number, slot: Slot): number {
  const { scan, lexicon } = grammar;
  const exact = scan.tagOf(start, end);
  if (exact === 'nt') return -5;
  if (exact !== undefined) {
    // The segmenter's dictionary has many a word of the language for a name (陈列, 慕名, 安全感).
    const isName = /^(x|nr)/.test(exact) && !lexicon.ordinary.has(scan.slice(start, end));
    return isName ? 1.5 : /^n[sz]/.test(exact) ? -1 : -3.5;
  }
  if (!scan.boundaryAt(start)) return -1.5;
  if (scan.covering(end)?.start === start && (isTorn(grammar, end) || isJoined(scan, start, end))) return 1.5;
  const first = scan.startingAt(start);
  // 解放|党 before 主席: a word of the language with something behind it.
  const isWord = first && first.word.length > 1 && first.end < end && /^(n|v|a|d|ad|vn)$/.test(first.tag);
  if (isWord && lexicon.surnames.get(first.word) !== 'usual')
    // 首相‖官邸|前: and a side of it.
    return scan.tagOf(first.end, end) === 'f' ? -5 : -3;
  if (first?.word.length === 1) {
    const rest = scan.tagOf(start + 1, end) ?? '';
    // 应|拜登总统: the name is what stands behind.
    if (rest === 'nrt' && !first.tag.startsWith('nr')) return -3;
    // 院长‖过|建中: behind a post the particle is a surname, where its other half could be given.
    if (first.tag === 'ug' && slot !== 'open' && /^(?:x|n[rsz]|vn?|a)$/.test(rest)) return -1.5;
    if (/^[cu]/.test(first.tag)) return -4;
    // 应|普京总统要求
    if (first.word === '应' && INVITED.test(scan.slice(end, end + 12))) return -4;
    // 特别代表‖来|英国, 外交部说，‖应|美方要求: a verb and what it leads to.
    if (first.tag === 'v' && /^[来应]$/.test(first.word) && !/^(?:x$|nr$)/.test(rest)) return -4;
    // 检察长‖于|占|发及: behind an office that has its body, with no word behind the preposition.
    if (slot === 'sure' && first.word === '于' && rest === '') return -1;
    // 书记‖都|重点强调, 总统‖时|还: an adverb or a particle, and a word that is no name's.
    if (/^[都时才和曾由向]$/.test(first.word) && /^(?:v|d|p|ad|vn|f|c)$/.test(rest)) return -4;
    // 于|根雪, 曾|庆文: a surname that is a preposition too, with an unknown word behind it up to the name's end.
    // 市长‖曾|启明, 副市长‖常|浩然: behind a post the adverb is a surname, where its other half could be given.
    if (first.tag.startsWith('d') && slot !== 'open' && /^(v|a|n|ns|nz)$/.test(rest)) return -1.5;
    if (/^[pdr]/.test(first.tag)) {
      // 曾|建国/ns: many a given name is a place's to the segmenter.
      const given =
        /^(?:x|nr|nz)/.test(rest) ||
        lexicon.words.givenWord.has(scan.slice(start + 1, end)) ||
        (rest === 'ns' && !lexicon.places.has(scan.slice(start + 1, end))) ||
        // 曾|建军/n: no adverb stands before a noun.
        (rest === 'n' && first.tag === 'd');
      return !given ? -4 : slot === 'open' ? -2 : -1;
    }
    // 观|大势: a rare surname is rather the word that it also is.
    if (/^(n|v|a|i|l)$/.test(rest) && lexicon.surnames.get(first.word) === 'rare') return -2;
  }
  return scan.boundaryAt(end) ? 0.7 : -0.5;
}

/** How far in front of a name what makes it one of several stands. */
const BESIDE = 40;

/** 副主任胡某‖均‖率…: of one person alone nobody says 均; 甲某、副主任周某‖均出席 is said of both. */
const isOneOfAll = (scan: Scan, start: number, end: number): boolean =>
  scan.char(end) === '均' && !/[、和与及][^。；\n]*$/.test(scan.slice(Math.max(0, start - BESIDE), start));

/** What each character takes from a reading that no given name holds (祝您, 全票, 密切协). */
const NOT_GIVEN = 2.5;

/** 镇长王‖一中‖在会上…: a school's number is somebody's given name where he acts behind it. */
const isActing = (scan: Scan, lexicon: MentionLexicon, given: string, end: number): boolean =>
  /^[一二三四五六]中$/.test(given) &&
  (/^在[会大仪]/.test(scan.slice(end, end + 2)) ||
    lexicon.words.acting.longestAt(scan.text, end) !== undefined);

/** Whether a reading is a word that never names anyone: a post, a report verb, a division by its full name. */
function isNoName({ scan, lexicon }: NameText, start: number, end: number, slot: Slot): boolean {
  const word = scan.slice(start, end);
  const place = lexicon.places.get(word);
  const given = word.slice(1);
  return (
    ADVERB.test(word) ||
    // 许‖副院长
    (given === '副' && lexicon.posts.longestAt(scan.text, end) !== undefined) ||
    (word.startsWith('时') && WHEN.test(scan.slice(start - 1, start + 2))) ||
    /(?:运河|水库)$/.test(word) ||
    // 杜先生, 时强调: the surname alone, or the word that it also is.
    (lexicon.words.givenNot.has(given) && !(slot !== 'open' && isActing(scan, lexicon, given, end))) ||
    lexicon.words.foreignNot.has(word) ||
    (given.length > 1 && (lexicon.words.afterName.has(given) || lexicon.posts.has(given))) ||
    lexicon.words.afterName.has(word) ||
    // 介绍‖后: a verb and when it was; not 副主任杨某、‖向前, whom a list has.
    (/[后时前]$/.test(word) &&
      lexicon.words.afterName.has(word.slice(0, -1)) &&
      !(word.length === 2 && slot === 'sure' && (scan.char(start - 1) === '、' || !isHan(scan.char(end))))) ||
    lexicon.words.subjectVerb.has(word) ||
    lexicon.posts.has(word) ||
    // 、老干部‖代表李某
    (word.length > 2 && lexicon.words.kindOfPerson.has(word)) ||
    (place?.full === word && word.length > 2) ||
    // 、青龙滩‖电厂总会计师: a plant or a reservoir of that name.
    (lexicon.words.siteSuffix.longestAt(scan.text, end) !== undefined && slot !== 'open') ||
    // 江苏‖正在…: a province with the adverb behind it.
    (given.length > 1 && lexicon.places.get(word.slice(0, 2))?.level === 'province')
  );
}

/** Han names that start at `start`, best first: one- and two-character surnames, given names of one or two, spaced ones. */
export function hanNamesAt(grammar: NameText, start: number, slot: Slot = 'open'): NameHit[] {
  const { scan, lexicon, limit } = grammar;
  const hits: NameHit[] = [];
  if (NO_NAME.test(scan.slice(start, start + 14))) return hits;
  const stops = lexicon.words.nameStop;
  for (const width of [3, 2, 1]) {
    const surname = lexicon.surnames.getAt(scan.text, start, start + width);
    if (!surname || start + width > limit) continue;
    const base = SURNAME_WEIGHT[surname] + (width > 1 ? 1 : 0);
    const padding = PADDED.exec(scan.slice(start + width, start + width + 2))?.[0].length ?? 0;
    if (padding > 0) {
      const given = start + width + padding;
      // 成 员: the label of a roster.
      const label = scan.slice(start, given + 1);
      if (lexicon.words.credit.has(label) || lexicon.words.credit.has(label.charAt(0) + label.at(-1)))
        continue;
      const right = rightWeight(grammar, given + 1);
      // 副县长‖果 然、第一书记‖吕 森进村: right behind a post nothing but a name is spaced out.
      const sure = slot !== 'open' && surname !== 'rare' && !lexicon.posts.longestAt(scan.text, given);
      if (isHan(scan.char(given)) && (sure || (right > 0 && !stops.has(scan.char(given)))))
        hits.push({ start, end: given + 1, weight: base + Math.max(right, sure ? 0.5 : right) });
      continue;
    }
    for (const given of surname === 'japanese' ? [3, 2, 1] : [2, 1]) {
      const end = start + width + given;
      if (end > limit) continue;
      const chars = scan.slice(start + width, end);
      // 何立‖以及: the conjunction is none of the name's; 林小同‖等: nor is its last character the conjunction's.
      if (scan.slice(end - 1, end + 1) === '以及' || scan.slice(end, end + 2) === '同等') continue;
      if (!isHanAt(scan.text, start + width, end) || isNoName(grammar, start, end, slot)) continue;
      // 副县长弓箭、…: a rare surname too where the post's own body, or a list, stands beside it.
      const leads = /^[pcu]/.test(scan.startingAt(start)?.tag ?? '');
      const trusted = surname !== 'rare' || (slot === 'sure' && !leads) || /[、；;]/.test(scan.char(end));
      const sure = surname !== 'japanese' && trusted && decided(grammar, start, end, slot);
      if (!sure && lexicon.words.nameNot.has(scan.slice(start, end))) continue;
      // 斯方愿: a side in talks.
      if (slot === 'open' && chars.startsWith('方')) continue;
      // 殷殷嘱托: a doubled character is a manner, not a name (副区长冉冉出席).
      if (chars.startsWith(scan.char(start + width - 1)) && !(sure && given === 1)) continue;
      const token = tokenWeight(grammar, start, end, slot);
      // 大使谢小用‖到: where the segmenter sees one unknown word behind a post, its last character is the name's.
      const whole =
        slot === 'sure' &&
        (isJoined(scan, start, end) || (scan.tagOf(start, end) === 'x' && rightWeight(grammar, end) > 1));
      const weight =
        base +
        rightWeight(grammar, end) +
        (sure ? Math.max(token, -0.5) : token) +
        (given === 2 ? 0.4 : surname === 'japanese' && given === 1 ? -1 : 0) -
        (sure
          ? 0
          : (whole ? 0.4 : 1) *
            NOT_GIVEN *
            Array.from(chars).filter((char) => lexicon.words.notGiven.has(char)).length) -
        (!sure &&
        (isNation(grammar, start, end) ||
          (lexicon.words.nationNoun.has(scan.char(start + 1)) && lexicon.words.nation.has(scan.char(start))))
          ? 6
          : 0) -
        tailCost(grammar, end, given) -
        (slot !== 'open' && isOneOfAll(scan, start, end) ? 2 : 0) -
        joinCost(grammar, start, end, slot) -
        (slot === 'open' && lexicon.words.notLast.has(scan.char(end - 1)) ? 3 : 0) -
        stopCost(grammar, start + width, end);
      hits.push({ start, end, weight });
    }
  }
  hits.push(...partNamesAt(grammar, start), ...marriedNameAt(grammar, start, slot));
  return hits.sort((a, b) => b.weight - a.weight);
}

/** 林郑月娥, 范徐丽泰: a husband's surname before one's own, where the sentence goes on behind four characters. */
function marriedNameAt(grammar: NameText, start: number, slot: Slot): NameHit[] {
  const { scan, lexicon, limit } = grammar;
  const end = start + 4;
  const isSurname = (at: number): boolean => {
    const frequency = lexicon.surnames.getAt(scan.text, at, at + 1);
    return frequency === 'common' || frequency === 'usual';
  };
  if (end > Math.min(limit, scan.text.length) || !isSurname(start) || !isSurname(start + 1)) return [];
  // 党‖和‖国家, 吉林‖抚松
  const [first = '', second = '', ...given] = scan.slice(start, end);
  const place = lexicon.places.longestAt(scan.text, start)?.value;
  if (first === second || lexicon.words.nameStop.has(second) || place?.weak === false) return [];
  const { notGiven, nameStop, notLast } = lexicon.words;
  const held = given.some((char) => isOneOf(char, notGiven, nameStop, notLast));
  const right = rightWeight(grammar, end);
  // 王富玉‖案, 金玉‖致辞: three characters that end well are the name, or two before a verb.
  if (rightWeight(grammar, end - 1) > 0 || rightWeight(grammar, end - 2) > 1) return [];
  // 熊成龙‖家，: whose home it is.
  if (
    held ||
    given.at(-1) === '家' ||
    lexicon.words.givenNot.has(given.join('')) ||
    AFTERWARDS.test(given.join('')) ||
    !isHanAt(scan.text, start + 2, end) ||
    right < 1 ||
    lexicon.places.has(scan.slice(start, end))
  )
    return [];
  // 苏林‖话别, 安全‖事务: two words of the language, or a name and what its bearer does.
  const behind = scan.tagOf(start + 2, end);
  // 袁文大‖二同志: the count behind a name is cut off later.
  const isCount = scan.text.startsWith('同志', end);
  if (behind !== undefined && !isCount && !/^(?:x|n[rsz])/.test(behind)) return [];
  const token = tokenWeight(grammar, start, end, slot);
  return token < -1.5 ? [] : [{ start, end, weight: 2 + right + token }];
}

/** Whether a frequent surname stands alone at `at`, at a clause's head. */
const opensWithSurname = ({ scan, lexicon }: NameText, at: number): boolean =>
  at > 0 &&
  !isHan(scan.char(at - 1)) &&
  !/[应向于同和由经从将时与任]/.test(scan.char(at)) &&
  /^(?:common|usual)$/.test(lexicon.surnames.get(scan.char(at)) ?? '') &&
  scan.boundaryAt(at) &&
  scan.boundaryAt(at + 1);

/** Han names that end at `end`, for a post or a form of address behind them. */
export function hanNameBefore(grammar: NameText, end: number, slot: Slot = 'open'): NameHit | undefined {
  const { scan, lexicon } = grammar;
  let best: NameHit | undefined;
  for (const length of [3, 2, 4, 5, 6]) {
    const start = end - length;
    if (start < 0) continue;
    const before = scan.char(start - 1);
    // 500‖强企业负责人: no name stands behind a number.
    if (/\d/.test(before) || (isHan(before) && !scan.boundaryAt(start))) continue;
    const hit = hanNamesAt({ ...grammar, limit: end }, start, slot).find((name) => name.end === end);
    if (!hit) continue;
    // 易军‖常委: the post ends the name, whatever else may follow one.
    // 员俊杰‖副镇长: a rare one too at a clause's head, with a given name behind it.
    const ended =
      (lexicon.surnames.get(scan.char(start)) !== 'rare' ||
        (length === 3 && !isHan(before) && /^(?:x|nr|nz)/.test(scan.tagOf(start + 1, end) ?? ''))) &&
      rightWeight(grammar, end) < 0 &&
      lexicon.posts.longestAt(scan.text, end);
    const weight = hit.weight + (ended ? 2 : 0);
    // 林‖郑月娥女士: the husband's surname in front is the name's too; not 时‖习近平, whom the segmenter knows.
    const known = scan.tagOf(start + 1, end)?.startsWith('nr') ?? false;
    const married = length === 4 && best?.start === start + 1 && !known;
    if (weight > (married ? BEFORE_POST : (best?.weight ?? BEFORE_POST))) best = { ...hit, weight };
  }
  // 、尚‖桂林科长: with a surname in front at a clause's head, two characters are the given name.
  const torn = best !== undefined && end - best.start === 2 && opensWithSurname(grammar, best.start - 1);
  return best && torn ? { ...best, start: best.start - 1 } : best;
}
