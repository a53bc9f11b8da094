/** Years: 2026年, 二〇二六年, 今年, 上年, 07年 (two digits only where a month follows or a zero leads), 2024—2025年. */
import { matchAt } from './reading.ts';
import type { Context } from './context.ts';
import { MONTH, numeral } from './numbers.ts';

export interface Year {
  end: number;
  year: number | null;
  /** The last year of a stretch (2024—2025年). */
  last?: number | undefined;
  explicit: boolean;
}

const CHINESE_YEAR = '[一二][〇零一二三四五六七八九]{3}';
const FULL = new RegExp(
  `(?:(\\d{4}|${CHINESE_YEAR}) ?年? ?(?:-{1,2}|至|到) ?)?(\\d{4}|${CHINESE_YEAR}) ?年`,
  'y',
);
/** 2016—2018 without 年, where nothing about it counts anything. */
const BARE_RANGE = /((?:19|20)\d\d) ?(?:-{1,2}|至|到) ?((?:19|20)\d\d)(?=$|[,，。、;；:)”’\n]|年?度|[的期])/y;
/** 公元789年, 在789年; 789年 alone is a length of time. */
const THREE_DIGITS = /(?:公元 ?|(?<=[在于]))(\d{3,4}) ?年(?![间内里来以前后])/y;
const SHORT = new RegExp(
  `(\\d\\d|[〇零一二三四五六七八九]{2,3}) ?年(?= ?${MONTH} ?月(?!个))|([0〇零][\\d一二三四五六七八九]) ?年(?![来间])`,
  'y',
);
const THOUSANDS = /([一两二])千(?:[〇零]?([一二三四五六七八九十]{1,3}))?年(?!历史|文明|[来以前间])/y;

/** A year of a reign or of another calendar is none of ours. */
const REIGN = /康熙|雍正|乾隆|嘉庆|道光|咸丰|同治|光绪|宣统|万历|民国|昭和|平成|令和/;

/** What stands before a round number of years that is a length of time (距今2000年), or after it. */
const LENGTH_BEFORE = /[约近超逾达今跨]$/;
const LENGTH_AFTER = /^(?:历史|文明|来|以上|前|间|时间|之久|左右)/;
/** A name that holds a year without speaking of it: 2030年可持续发展议程, 2030年愿景. */
const NAME_AFTER = /^(?:可持续发展)?(?:议程|愿景)/;

const RELATIVE = new Map([
  ['今年', 0],
  ['本年', 0],
  ['去年', -1],
  ['前年', -2],
  ['大前年', -3],
  ['明年', 1],
  ['后年', 2],
]);
const SPOKEN = new Map([
  ['上年', -1],
  ['上一年', -1],
  ['同年', 0],
  ['当年', 0],
  ['次年', 1],
  ['翌年', 1],
]);
const WORD = /大前年|上一年|[今本去前明后上同当次翌]年/y;
/** 今年‖以来, 今年‖全年: this year, as one expression. */
const WHOLE = /^(?:以来|全年)/;
/** Where the first character belongs to a word before it (说明年, 过去年), or 年 to one after it (同年级). */
const WORD_BEFORE: Record<string, RegExp> = {
  本: /[基样版日成资原剧]$/,
  今: /[如当]$/,
  去: /(?<![超经通越])过$/,
  前: /[之以此目先生史代提年月日天周岁个\d一二三四五六七八九十几多]$/,
  明: /[说证声表透文聪光黎分]$/,
  // 投产后年销售收入: only after a clause's or a phrase's beginning.
  后: /[^,，。、;；到至在于\s]$/,
  上: /[以晚早线路网海会]$/,
  同: /[不相共会如]$/,
  当: /[每适相]$/,
};
const NOT_A_YEAR = /^[龄级轻薪均产货纪岁画味代度]/;
const CERTAIN = /^[今去明]/;
/** Words that only date something together with what follows (当年12月). */
const NEEDS_MORE = /^(?:同|当|次|翌)年$/;

export function readYear(text: string, at: number, context: Context): Year | null {
  const before = text[at - 1] ?? '';
  const told = text[at] === '公' || /\d/.test(text[at] ?? '') ? matchAt(THREE_DIGITS, text, at) : null;
  if (told) return { end: THREE_DIGITS.lastIndex, year: Number(told[1]), explicit: true };
  const full = matchAt(FULL, text, at);
  if (full && !/[\d.第]/.test(before)) return fullYear(text, at, full);
  const bare = /[\d.第/-]/.test(before) ? null : matchAt(BARE_RANGE, text, at);
  const [first, last] = [Number(bare?.[1]), Number(bare?.[2])];
  if (bare && first < last) return { end: BARE_RANGE.lastIndex, year: first, last, explicit: true };
  const short =
    /[\d.第〇零一二三四五六七八九十百千]/.test(before) || REIGN.test(text.slice(Math.max(0, at - 2), at))
      ? null
      : matchAt(SHORT, text, at);
  if (short) {
    const written = short[1] ?? short[2] ?? '';
    const value = numeral(written) ?? 0;
    const century = value < 50 ? 2000 : 1900;
    return { end: SHORT.lastIndex, year: written.length === 3 ? value : century + value, explicit: true };
  }
  const thousands = matchAt(THOUSANDS, text, at);
  if (thousands) {
    const year = (thousands[1] === '一' ? 1000 : 2000) + (numeral(thousands[2] ?? '零') ?? 0);
    if (year > 1900 && year < 2100) return { end: THOUSANDS.lastIndex, year, explicit: true };
  }
  return relativeYear(text, at, context);
}

function fullYear(text: string, at: number, match: RegExpExecArray): Year | null {
  const end = at + match[0].length;
  const [first, last] = [numeral(match[1] ?? match[2] ?? ''), numeral(match[2] ?? '')];
  if (first === null || last === null || first < 1300 || last > 2100 || last < first) return null;
  const rest = text.slice(end, end + 7);
  if (NAME_AFTER.test(rest)) return null;
  const round = first % 100 === 0 && !match[1];
  if (round && (LENGTH_BEFORE.test(text.slice(at - 1, at)) || LENGTH_AFTER.test(rest))) return null;
  return { end, year: first, last: match[1] ? last : undefined, explicit: true };
}

function relativeYear(text: string, at: number, context: Context): Year | null {
  const word = matchAt(WORD, text, at)?.[0];
  if (!word) return null;
  const end = at + word.length;
  if (WORD_BEFORE[word[0] ?? '']?.test(text.slice(Math.max(0, at - 2), at))) return null;
  if (text[end] === '轻' || (!CERTAIN.test(word) && NOT_A_YEAR.test(text[end] ?? ''))) return null;
  if (NEEDS_MORE.test(word) && !new RegExp(`^ ?${MONTH} ?月`).test(text.slice(end, end + 5))) return null;
  const offset = RELATIVE.get(word);
  const year =
    offset === undefined ? context.yearSpokenOf(SPOKEN.get(word) ?? 0) : context.relativeYear(offset);
  const whole = word === '今年' ? WHOLE.exec(text.slice(end, end + 2)) : null;
  return { end: end + (whole?.[0].length ?? 0), year, explicit: false };
}
