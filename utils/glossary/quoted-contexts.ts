/**
 * What stands around a quoted phrase and says what it is: 打击“…”, 以“…”为主题, 擦亮“…”. Of such a phrase no list need know more.
 */
import type { Gloss } from '../model/mention.ts';

interface Context {
  /** What ends right in front of the opening mark. */
  before?: RegExp;
  /** What begins right behind the closing mark. */
  behind?: RegExp;
  /** What the phrase itself is like. */
  words: RegExp;
  /** {} is the phrase in its marks. */
  english: string;
  explanation: string;
}

const ILL = {
  english: 'the ill called {}',
  explanation: 'A wrong or a hardship that goes by a name of its own, here to be fought.',
};
const MOTTO = {
  english: 'the motto {}',
  explanation: 'The theme under which an event, a drive or a year is held.',
};
/** One or two clauses of a motto: longer than a subject (“国家安全”), or in two halves. */
const CLAUSES = /^\p{sc=Han}{7,16}$|^\p{sc=Han}{3,10}[ \u3000·，、]\p{sc=Han}{3,10}$/u;

const CONTEXTS: readonly Context[] = [
  {
    // 打击“四霸”, 非法“日租房”, 严防“吃拿卡要”
    before: /(?:打击|整治|严防|杜绝|根治|纠治|查处|遏制|严查|非法|取缔|涉嫌)$/u,
    words: /^\p{sc=Han}{2,8}$/u,
    ...ILL,
  },
  {
    // “卖粮难”: a hardship, behind what is hard; not “为企解难”, “排忧解难”, “一方有难”.
    words: /^(?!.*[不没最更很太])\p{sc=Han}{2,4}(?<![解破克攻排畏迎知困艰灾所之有头道路人避遇两万])难$/u,
    ...ILL,
  },
  { before: /主题(?:为|是|：)$/u, words: CLAUSES, ...MOTTO },
  { before: /以$/u, behind: /^为(?:永久|年度|活动|总)?(?:主题|口号|宗旨)/u, words: CLAUSES, ...MOTTO },
  {
    // 擦亮“绿色江湾”, 叫响“太行好物”; 打响 is said of battles, too.
    before: /(?:擦亮|叫响)了?$/u,
    words: /^(?!中国)\p{sc=Han}{3,8}$/u,
    english: 'the brand {}',
    explanation: 'A name given to work, produce or a place, so that it may be known.',
  },
];

/** How far such words reach in front of a phrase and behind it. */
const REACH = 8;

/** What is said of the phrase `words`, whose marks stand at `start` and in front of `end`. */
export function contextGloss(text: string, start: number, end: number, words: string): Gloss | undefined {
  const before = text.slice(Math.max(0, start - REACH), start);
  const behind = text.slice(end, end + REACH);
  const context = CONTEXTS.find(
    (each) =>
      each.words.test(words) && (each.before?.test(before) ?? true) && (each.behind?.test(behind) ?? true),
  );
  return (
    context && {
      english: context.english.replace('{}', text.slice(start, end)),
      explanation: context.explanation,
    }
  );
}
