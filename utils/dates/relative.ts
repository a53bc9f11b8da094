/** Days and weeks counted from publication: 今天（7月4日）6时, 昨晚, 今明两天, 本周, 下周三, 星期一. */
import { addDays, daysBetween, isDay, weekday } from './calendar.ts';
import type { Day } from './calendar.ts';
import type { Context } from './context.ts';
import { MONTH, DAY, numeral } from './numbers.ts';
import { matchAt, stretch } from './reading.ts';
import type { Reading, Rule } from './reading.ts';
import { endOfDay, endOfTime } from './suffix.ts';

const OFFSETS: Record<string, number> = {
  大前: -3,
  前: -2,
  昨: -1,
  今: 0,
  明: 1,
  后: 2,
  大后: 3,
};
const DAY_WORD =
  /(大?[前后]|[今昨明])(?:天|日(?![头说风关重益子本]))|([今昨明])(?:晚(?![会报间些年宴])|早(?![已就])|晨|夜)/y;
/** 今明两天, 今昨两天, 今、明两天, 今（4月5日）明两天. */
const TWO_DAYS = new RegExp(
  `([今昨明])(?: ?[,、] ?| ?\\((?:${MONTH} ?月)? ?${DAY} ?日\\))?([明后今昨])两[天日]`,
  'y',
);
const IN_BRACKETS = new RegExp(
  ` ?\\( ?(?:(\\d{4}) ?年 ?)?(?:(${MONTH}) ?月)? ?(${DAY}) ?[日号](?:,? ?(?:周|星期|礼拜)[一二三四五六日天])?(?: ?(?:上午|下午|晚|凌晨))? ?\\)`,
  'y',
);
/** 昨（18）日: the day in brackets before the word's end. */
const PARTED_DAY = new RegExp(`([今昨])\\((?:(${MONTH})月)?(${DAY})\\)[日天]`, 'y');
/** Where the first character ends a word (当前天气, 此后天), or 明天 and 今天 are figures of speech. */
const INSIDE_BEFORE: Record<string, RegExp> = {
  前: /[当此之以目日生年月周天个提空史从先\d一二三四五六七八九十两几大]$/,
  后: /[此之以今然前落最背午先年月天日周个\d一二三四五六七八九十两几大]$/,
  明: /(?:[说证声表透文聪光黎分鲜]|美好的?|辉煌的?|更好的?|走向|奔向|共创|创造|开创|拥抱|赢得)$/,
  今: /(?:[如当]|发展到|走到|时至|直到)$/,
};
const FIGURE_AFTER =
  /^(?:的(?:中国|世界|中华|成就|幸福|我们)|之[星子]|津|空(?![袭降中军])|下(?![午旬])|[气然际平线桥地])/;

/** 本报6月24日讯 今天: the day of the dateline of its paragraph. */
const DATELINE = /^[^。\d]{0,16}(\d{1,2})月(\d{1,2})日[讯电][^。]{0,60}$/;
/** A paper comes out so many days behind its dateline at most. */
const PRINTED_WITHIN = 3;

/** The day from which 今天 and 昨天 are counted. */
function today(text: string, at: number, context: Context): Day | null {
  const { published } = context;
  if (!published) return null;
  const near = text.slice(Math.max(0, at - 90), at);
  const match = DATELINE.exec(near.slice(near.lastIndexOf('\n') + 1).trimStart());
  if (!match) return published;
  const [month, day] = [Number(match[1]), Number(match[2])];
  const line = { year: context.yearOf(month, day, false).year ?? published.year, month, day };
  const behind = isDay(line) ? daysBetween(line, published) : -1;
  return behind >= 0 && behind <= PRINTED_WITHIN ? line : published;
}

/** 今天 with the date that may follow it in brackets, and the time of day. */
export const dayWord: Rule = (text, at, context) => {
  const parted = matchAt(PARTED_DAY, text, at);
  if (parted) {
    const base = today(text, at, context);
    const own = base && addDays(base, OFFSETS[parted[1] ?? ''] ?? 0);
    return bracketed(text, PARTED_DAY.lastIndex, { month: parted[2], day: parted[3] }, own, context);
  }
  const pair = matchAt(TWO_DAYS, text, at);
  const match = pair ?? matchAt(DAY_WORD, text, at);
  if (!match) return null;
  const word = match[1] ?? match[2] ?? '';
  const end = at + match[0].length;
  if (INSIDE_BEFORE[word.at(-1) ?? '']?.test(text.slice(Math.max(0, at - 5), at))) return null;
  if (FIGURE_AFTER.test(text.slice(end, end + 4))) return null;
  const base = today(text, at, context);
  const day = base && addDays(base, OFFSETS[word] ?? 0);
  if (pair) {
    // 今昨两天: the day before is said last.
    const first = day && pair[2] === '昨' ? addDays(day, -1) : day;
    return first ? stretch(end, first, addDays(first, 1)) : { end, value: null };
  }
  // 今天‖上午‖（3月30日）: the time of day may stand before the bracket.
  const timed = endOfTime(text, end);
  const bracket = matchAt(IN_BRACKETS, text, end) ?? matchAt(IN_BRACKETS, text, timed);
  if (bracket) {
    const [, year, month, written] = bracket;
    return bracketed(text, IN_BRACKETS.lastIndex, { year, month, day: written }, day, context);
  }
  return day ? stretch(timed, day) : { end: timed, value: null };
};

/** The date in brackets is what counts; it is today's own as a rule. */
function bracketed(
  text: string,
  end: number,
  said: { year?: string | undefined; month: string | undefined; day: string | undefined },
  day: Day | null,
  context: Context,
): Reading {
  const written = numeral(said.day ?? '') ?? 0;
  const stop = endOfTime(text, end);
  const month = numeral(said.month ?? '');
  if (said.year) {
    const part = { year: Number(said.year), month, day: written };
    return stretch(stop, part, part, true);
  }
  if (day?.day === written && (month === null || month === day.month)) return stretch(stop, day);
  const base =
    month === null ? context.monthOf(written) : { year: context.yearOf(month, written, false).year, month };
  return stretch(stop, { ...base, day: written });
}

const ANAPHOR =
  /(?:[当同](?:天|日|晚)|同一[天日](?=[,，])|[次翌]日|(?:此|(?<![^。！；，、\s]))前一[天日])(?![线然空方本元益])/y;

/** How many days further on, by the first character. */
const AWAY: Readonly<Record<string, number>> = { 次: 1, 翌: 1, 此: -1, 前: -1 };

/** 当天, 同日, 同一天，: the day spoken of last, 次日 the one after it, 此前一天 the one before it; only where there is one, and not where it only repeats it (25日当天). */
export const sameDay: Rule = (text, at, context) => {
  const day = context.anchorDay;
  if (
    !day ||
    context.lastEnd === at ||
    /[每应不相充适正妥恰首多几]/.test(text[at - 1] ?? '') ||
    !matchAt(ANAPHOR, text, at)
  )
    return null;
  const meant = addDays(day, AWAY[text[at] ?? ''] ?? 0);
  return { ...stretch(endOfTime(text, ANAPHOR.lastIndex), meant), joins: false };
};

const WEEK =
  /(上上|下下|[本这上下])一?个?(?:周|星期|礼拜)(?:(末)|([一二三四五六日天])(?![一二三四五六七八九十个年])|(?![边围期年转密到长岁刊报知折遭志易文一至]))/y;
const WEEK_OFFSETS: Record<string, number> = { 上上: -2, 上: -1, 本: 0, 这: 0, 下: 1, 下下: 2 };
const WEEK_BEFORE = /[日基线网海会路楼陆水空地车台桌议坛天以之基身晚早马船桥]$/;
const WEEKDAY = /(?:星期|礼拜|周)([一二三四五六日天])/y;
const NAME_AFTER = /^(?:$|[,.,。、;；:()\s]|上午|下午|晚|凌晨|早|举|召|宣|表示|说|发|将|在|的|开|到|至)/;
const WEEKDAY_BEFORE = /(?:^|[,，。、;；:()\s在于到至的定]|时间)$/;

const HALF_WEEK = /(?:本周)?([上下前后])半周(?!期)/y;

/** Monday to Wednesday, Thursday to Sunday. */
const halfWeek: Rule = (text, at, { published }) => {
  const match = matchAt(HALF_WEEK, text, at);
  if (!match || /[大小多过每]/.test(text[at - 1] ?? '')) return null;
  if (!published) return { end: HALF_WEEK.lastIndex, value: null };
  const monday = addDays(published, 1 - weekday(published));
  const isFirst = /[上前]/.test(match[1] ?? '');
  return stretch(HALF_WEEK.lastIndex, addDays(monday, isFirst ? 0 : 3), addDays(monday, isFirst ? 2 : 6));
};

/** 本周, 下周三, 上周末, 下半周. */
export const week: Rule = (text, at, context) => {
  const half = halfWeek(text, at, context);
  if (half) return half;
  const match = matchAt(WEEK, text, at);
  if (!match || WEEK_BEFORE.test(text[at - 1] ?? '')) return null;
  const end = WEEK.lastIndex;
  const published = context.published;
  const on = match[3];
  if (!published) return { end: on ? endOfDay(text, end) : end, value: null };
  const monday = addDays(published, 1 - weekday(published) + 7 * (WEEK_OFFSETS[match[1] ?? ''] ?? 0));
  if (on) return stretch(endOfDay(text, end), addDays(monday, weekdayNumber(on) - 1));
  return match[2]
    ? stretch(end, addDays(monday, 5), addDays(monday, 6))
    : stretch(end, monday, addDays(monday, 6));
};

/** “红色‖星期六”: a name in quotation marks that ends in a weekday. */
const NAMED_BEFORE = /[“‘]\p{sc=Han}{1,6}$/u;

/** A weekday alone is the last one, publication's own day included. 周 is a surname, 一周 a length of time. */
export const weekdayAlone: Rule = (text, at, context) => {
  const match = matchAt(WEEKDAY, text, at);
  if (!match) return null;
  const end = WEEKDAY.lastIndex;
  const before = text.slice(Math.max(0, at - 2), at);
  const short = text[at] === '周';
  if (/[每逢-]$/.test(before) || /^(?:至|到|-|、|和)(?:星期|周)/.test(text.slice(end, end + 2))) return null;
  if (/[至到、和]$/.test(before) && /[一二三四五六日]$/.test(before.slice(0, -1))) return null;
  if (/^[”’]/.test(text.slice(end)) && NAMED_BEFORE.test(text.slice(Math.max(0, at - 8), at))) return null;
  if (short && !(WEEKDAY_BEFORE.test(before) && NAME_AFTER.test(text.slice(end, end + 2)))) return null;
  const stop = endOfTime(text, end);
  const published = context.published;
  if (!published) return { end: stop, value: null };
  return stretch(stop, addDays(published, -((weekday(published) - weekdayNumber(match[1] ?? '') + 7) % 7)));
};

function weekdayNumber(written: string): number {
  return written === '日' || written === '天' ? 7 : (numeral(written) ?? 1);
}
