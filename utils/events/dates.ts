/** When an event takes place: the day said beside it. */
import type { DateSpan } from '../model/analysis.ts';
import type { Span } from '../model/text.ts';
import { lineStart, startingAt, within, type Scene } from './scene.ts';

const IS_DAY = /^(\d{4}|XXXX)-\d\d-\d\d/;

/** A day, or an interval of them; 年底 ends on a day, and names none. */
export const isDay = ({ value, text }: DateSpan): boolean =>
  value !== null && IS_DAY.test(value) && !/[底末初]$/.test(text);

/** 七一前夕 is before the day, and does not say when; 春节假期后 is after it. */
const EVE = /^[”’"]?(?:(?:走访)?慰问|前夕|前后|来临|到来|即将|将至|之际|假期|放假|过后|后的第|后第|后首)/;

/** 庆‖国庆系列活动: what the event is for. */
const MARKED = /[庆迎贺]$/;

/** 下周一‖报名: the day is that on which one signs up, and not the event's. */
const SIGNS_UP = /^(?:起|前|开始|启动|正式|截止|可|接受)*(?:报名|报到|预约|售票|开票)/;

/** 将持续至‖3月28日: when it ends. */
const UNTIL = /(?:持续|延续|延长|推迟|截止)[到至]$/;

const days = (scene: Scene, span: Span): DateSpan[] =>
  within(scene.dates, span).filter(
    (date) =>
      isDay(date) &&
      !EVE.test(scene.text.slice(date.end, date.end + 4)) &&
      !SIGNS_UP.test(scene.text.slice(date.end, date.end + 8)) &&
      !UNTIL.test(scene.text.slice(Math.max(0, date.start - 3), date.start)) &&
      !(MARKED.test(scene.text.charAt(date.start - 1)) && !/\d/.test(date.text)),
  );

/** 某网3月22日消息‖ 日前，…: the day of the report, behind which the event has none of its own. */
function isReportsDay({ dates, text }: Scene, { end }: Span, event: number): boolean {
  const vague = within(dates, { start: end, end: event }).find(({ value }) => value === null);
  return vague !== undefined && /[电讯息](?:（[^）]{2,20}）)?\s*$/.test(text.slice(end, vague.start));
}

/** The day between the event and its verb (…于6月29日召开), else the nearest before it in its sentence, else the next after. */
export function dayBeside(scene: Scene, sentence: Span, { start, end }: Span): DateSpan | undefined {
  const all = days(scene, sentence);
  const after = all.find((date) => date.start >= end && date.start - end <= 12);
  const before = all.findLast((date) => date.end <= start && !isReportsDay(scene, date, start));
  const close =
    after &&
    /^[\s,，]{0,1}(?:仍|还|也)?(于|定于|拟定于|拟于|将于|在)?$/.test(scene.text.slice(end, after.start));
  return (close ? after : (before ?? after)) ?? sameDay(scene, sentence, start);
}

/** 当天; at a sentence's head 下午, 当晚, 会后 too. */
const SAME_DAY =
  /(?:当天|当日|同日|同一天)[^，。]{0,4}|^\s*在?(?:上午|下午|当晚|晚上|傍晚|随后|之后|会后|期间)/;

/** 当天, 同一天: the day that the text spoke of last. */
function sameDay(scene: Scene, { start }: Span, at: number): DateSpan | undefined {
  if (!SAME_DAY.test(scene.text.slice(start, at))) return undefined;
  // What is still to come (他将于8日…) is not the day that is told.
  return days(scene, { start: Math.max(0, start - 4000), end: start }).findLast(
    ({ value }) => !isLater(value, scene.published),
  );
}

/** The day that the paragraph gives before this sentence. */
export const dayOfLine = (scene: Scene, { start }: Span): DateSpan | undefined =>
  days(scene, { start: lineStart(scene, start), end: start }).findLast(
    ({ value }) => !isLater(value, scene.published),
  );

/** Whether an EDTF day or range begins after another, as a rule that of publication. */
export function isLater(value: string | null, published: string | null): boolean {
  return value !== null && published !== null && value.slice(0, 10) > published.slice(0, 10);
}

/** How many days before its publication an article may report what was held; what is older is looked back upon. */
const NEWS_DAYS = 45;

const dayNumber = (day: string): number =>
  Date.UTC(+day.slice(0, 4), +day.slice(5, 7) - 1, +day.slice(8, 10)) / 864e5;

/** Whether an EDTF day, month or year lies too far back to be news. */
export function isOld(value: string | null, published: string | null): boolean {
  if (value === null || published === null || value.startsWith('X')) return false;
  const last = value.split('/').at(-1) ?? value;
  if (last.length === 4) return last < published.slice(0, 4);
  const day = last.length === 7 ? `${last}-28` : last;
  return dayNumber(published) - dayNumber(day) > NEWS_DAYS;
}

/** …大会将于‖11月举行: the month, where nothing closer is said. */
export function monthBehind({ dates, text }: Scene, end: number): DateSpan | undefined {
  const lead = /^，?(?:将|拟|定)?[于在]/.exec(text.slice(end, end + 4));
  const date = lead ? startingAt(dates, end + lead[0].length) : undefined;
  return date && /^\d{4}-\d\d(?:$|-\d\d\/)/.test(date.value ?? '') ? date : undefined;
}

/** 7月8日 within 下周: a day, or days, inside the other's interval. */
export function isNarrower(a: DateSpan | undefined, b: DateSpan | undefined): boolean {
  // 8月16日 of 8月
  if (a?.value && b?.value && b.value.length < 10 && a.value !== b.value) return a.value.startsWith(b.value);
  const [from = '', to = from] = a?.value?.split('/') ?? [];
  const [first = '', last = ''] = b?.value?.split('/') ?? [];
  return from !== '' && last !== '' && first <= from && to <= last && a?.value !== b?.value;
}

/** Whether both days or ranges are given, and neither lies in the other. */
export function areApart(one: DateSpan | undefined, other: DateSpan | undefined): boolean {
  const [a, b] = [one?.value, other?.value];
  if (!a || !b) return false;
  const [from = '', to = from] = a.split('/');
  const [first = '', last = first] = b.split('/');
  return last < from || first > to;
}
