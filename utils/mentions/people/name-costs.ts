/**
 * What speaks against a reading as a Han name: a conjunction inside, one in front, a word of the clause at its end.
 * Each gives what it takes from the reading's weight (0: nothing).
 */
import type { NameText } from '../grammar.ts';
import { isHan } from '../scan.ts';
import type { Slot } from './name-neighbours.ts';

/**
 * What conjunctions and particles inside take from a reading: 和 and 为 end a name's reach (李军‖和王芳, 高山‖为大家), unless
 * they are a part of one word (王‖和平), or nothing follows that they could join or lead (周和、; 尹春和主持; 王有为,).
 */
export function stopCost(grammar: NameText, from: number, end: number): number {
  const { scan, lexicon } = grammar;
  const stops = lexicon.words.nameStop;
  let cost = 0;
  for (let at = from; at < end; at++) {
    const char = scan.char(at);
    if (!stops.has(char)) continue;
    if (!lexicon.words.nameStopInside.has(char)) return 5;
    if (at < end - 1) {
      const own = scan.startingAt(at);
      cost += own?.word.length === 1 && scan.boundaryAt(at) ? 2 : 0;
      continue;
    }
    const next =
      lexicon.words.subjectVerb.longestAt(scan.text, end) ??
      lexicon.words.afterName.longestAt(scan.text, end);
    const acts = next !== undefined && next.end - next.start > 1 && !lexicon.posts.longestAt(scan.text, end);
    // 荀建为‖的陪同下, 肖生为‖在…: a preposition or a particle stands behind no other.
    const behind = scan.startingAt(end)?.word ?? '';
    // 荀建为‖率…到镇上检查: neither does a verb of going.
    const particle =
      (/^[在的所就对向等同与及]$/.test(behind) || (char === '为' && /^[率赴到]$/.test(behind))) &&
      !(char === '和' && /[对向同与]/.test(scan.char(end))) &&
      !(char === '以' && scan.char(end) === '及');
    // 王琦‖以72米, 辛格‖在致辞中
    const leads =
      (/[以从在于向]/.test(char) && /\d/.test(scan.char(end))) ||
      (char === '在' && /^[^，。；\n]{1,10}?[中时上后]/.test(scan.slice(end, end + 12)));
    const ended = !leads && (!isHan(scan.char(end)) || acts || particle);
    cost += ended && !/[(（“《]/.test(scan.char(end)) ? 0.4 : 5;
  }
  return cost;
}

/** 主席‖和普京总统: 和 is somebody's surname where the place says so, and seldom before a post. */
export function joinCost({ scan, lexicon }: NameText, start: number, end: number, slot: Slot): number {
  const char = scan.char(start);
  if (char === '和') {
    // 负责人‖和专家介绍: a noun that is joined to the post.
    // 负责人‖和县直代表: with a level behind it.
    const joined =
      slot !== 'sure' &&
      (/^n$|^v/.test(scan.tagOf(start + 1, end) ?? '') || lexicon.words.level.has(scan.char(start + 1)));
    return slot === 'open' || joined || lexicon.posts.longestAt(scan.text, end) ? 4 : 0;
  }
  // 向‖习主席: in front of a surname that a post follows.
  const surname = end - start === 2 && lexicon.surnames.has(scan.char(end - 1));
  return /[向同与对把将由]/.test(char) && surname && lexicon.posts.longestAt(scan.text, end) ? 4 : 0;
}

/** What 之 and the next character say together is no part of a name. */
export const AFTERWARDS = /^之[前后间外中际内类]$/;

/** 贝鲁担‖任总理: the last character begins a verb of which only the rest could stand behind; not 李强‖调研. */
function isInVerb({ scan, lexicon }: Pick<NameText, 'scan' | 'lexicon'>, end: number): boolean {
  const verb = lexicon.words.afterName.longestAt(scan.text, end - 1);
  // 韩正‖在北京: an adverb may as well be a name and a preposition.
  if (!verb || verb.end <= end || /[正一共同]/.test(scan.char(end - 1))) return false;
  const own = lexicon.words.afterName.longestAt(scan.text, end);
  return own !== undefined && own.end - own.start === 1;
}

/** 蔡某‖作总结讲话, 卡尼‖已要求: what seems a given name's last character begins the clause; not before a mark of punctuation. */
export function tailCost({ scan, lexicon }: NameText, end: number, given: number): number {
  // 张平‖文/图
  if (given === 2 && /^[文图摄][/／][文图摄]/.test(scan.slice(end - 1, end + 2))) return 6;
  // 尹雪‖说，要…
  if (scan.char(end - 1) === '说' && !isHan(scan.char(end))) return 4;
  // 周锐|明‖说。: a given name's last character and the verb are a word of the language, too.
  if (given === 1 && lexicon.words.runSaying.longestAt(scan.text, end) && !isHan(scan.char(end + 2)))
    return 4;
  // 赖洁‖之前也…, 李梅‖之后: when it was.
  if (AFTERWARDS.test(scan.slice(end - 1, end + 1))) return 6;
  // 国和住‖在国: a verb and its preposition.
  if (/^[住存坐站走放写落处]在$/.test(scan.slice(end - 1, end + 1))) return 4;
  if (isInVerb({ scan, lexicon }, end)) return 4;
  if (given !== 2 || !isHan(scan.char(end)) || !lexicon.words.nameTail.has(scan.char(end - 1))) return 0;
  // 李飞作‖的关于…报告: with 的, 了 or 关于 behind it the last character is surely the verb.
  return /[的了关]/.test(scan.char(end)) ? 6 : 4;
}
