/** Who tells of an event, and when it was: the reporter, somebody who is quoted, or a look back. */
import { oneOf } from '../lexicon/one-of.ts';
import type { DateSpan } from '../model/analysis.ts';
import type { Span } from '../model/text.ts';
import { isDay, isOld } from './dates.ts';
import { isLead, lineStart, within, type Scene } from './scene.ts';
import { overWords } from './words.ts';

const patterns = overWords((any) => ({
  /** A speaker and the verb after which their own words run. */
  speech: new RegExp(
    `^(?:[^，。：\\n]{2,24}[时后中]，|(?:针对|围绕|结合|就)[^，。：\\n]{2,24}，)?[^，。：\\n]{0,40}?${any('saysThat')}(?:[，,：:]|.{0,4}在)`,
  ),
  beside: new RegExp(`${any('beside')}|中，|[前后]，|[^，。]{0,8}还`),
  citedDay: new RegExp(
    `^(?:上午|下午|晚)?[，,]?(?:[^，。；]{0,24}?${any('holds')}了?的?(?:全[国省市县区]|国家|省|市|县)?|[^，。；会来]{0,14}(?:出席|主持)了?|[^，。；会]{0,14}在)?$`,
  ),
}));

/** 某人主持召开‖…, 会议举行了‖…: told as done. */
const DONE = new RegExp(
  oneOf([
    /^\s*[^，。；]{0,8}(?:[调考检督视][研察查导]组|代表团|考察团|调研团|一行)[^。；：]{0,80}(?:召开|举行)$/,
    /^\s*(?:会议|大会|会上|全会)[^，。；]{0,6}(?:举行|召开)了$/,
    /^\s*在?[^，。；]{2,20}(?:使馆|领馆|使团|代表团)(?:在[^，。；]{1,12})?(?:召开|举行|举办)(?:的|了)?$/,
    /^\s*(?:主席|主任|委员长|常务?委?员?会?)会议(?:还|并)?举行了?$/,
    /^[^，。；]{2,30}(?:主持召开|组织召开)$/,
  ]),
);

/** 甲‖首先表示，… */
const SAYS = /^[^，。；：]{0,24}?(?:表示|指出|强调|说|认为|称|谈到)[，：](?=[^；]*$)/;

/** 他强调，‖某人所作的报告…: whose words they are stands in the sentence before. */
const HE_SAYS = /^\s*[他她](?:还|同时|进一步)?(?:表示|指出|强调|说|认为|谈到)[，：]/;

/** Whether what stands at `at` is in the words of somebody whom the same sentence quotes: 甲表示，‖乙应邀出席…. */
export const isSaid = (scene: Scene, sentence: Span, at: number): boolean =>
  // A text with no title begins with its lead.
  !(isTitle(sentence) && !scene.text.slice(sentence.start, sentence.end).endsWith('。')) &&
  (HE_SAYS.test(scene.text.slice(sentence.start, at)) ||
    within(scene.people, { start: sentence.start, end: at }).some(({ end }) =>
      SAYS.test(scene.text.slice(end, at)),
    ));

export const isTitle = (sentence: Span): boolean => sentence.start === 0;

/** Whether the mention stands in what somebody is quoted as saying, at or after `at` in a paragraph that begins so. */
export function isSpeech(scene: Scene, sentence: Span, at: number): boolean {
  const paragraph = lineStart(scene, sentence.start);
  // The title reports, whatever verb it has; so does the lead, up to its first full stop.
  if (paragraph === 0) return false;
  const opening = scene.text.slice(paragraph, Math.min(at, paragraph + 80));
  const speech = patterns(scene.words).speech.exec(opening);
  if (!speech || !within(scene.people, { start: paragraph, end: at }).length) return false;
  return sentence.start > paragraph || at >= paragraph + speech[0].length;
}

/** The day, month or year that the text gives right before the meeting: 2023年6月召开的…. */
function attached(scene: Scene, sentence: Span, at: number): DateSpan | undefined {
  const before = scene.text.slice(sentence.start, at);
  const clause = sentence.start + Math.max(before.lastIndexOf('；'), before.lastIndexOf('。')) + 1;
  return within(scene.dates, { start: clause, end: at }).findLast(
    ({ value, start, text }) =>
      value !== null &&
      // 召开‖2025年度部门述职大会: the year is the name's.
      !(/^\d{4}年度?$/.test(text) && /(?:召开|举行|举办)了?$/.test(scene.text.slice(start - 3, start))),
  );
}

/** Whether the date right before the meeting is too far back for news; in the lead only a year or a month says so. */
export function isRecalled(scene: Scene, sentence: Span, at: number): boolean {
  const date = attached(scene, sentence, at);
  if (!date || !isOld(date.value, scene.published)) return false;
  return !isLead(scene, sentence) || !isDay(date) || /年/.test(date.text);
}

/** 7月，…大会在…举行, further down: a month alone is how what is past is told. */
export function isInMonth(scene: Scene, sentence: Span, at: number): boolean {
  const date = attached(scene, sentence, at);
  return date !== undefined && !isDay(date) && date.text.endsWith('月') && !isLead(scene, sentence);
}

/** Whether the sentence tells news: in the title or the lead, with a date, or beside something else that is told. */
export function isReported(scene: Scene, sentence: Span, at: number): boolean {
  const end = scene.text.indexOf('\n', scene.lead);
  if (end < 0 || sentence.start < end) return true;
  const line = lineStart(scene, sentence.start);
  return (
    within(scene.dates, { start: line, end: sentence.end }).some(
      ({ value }) => !isOld(value, scene.published),
    ) ||
    patterns(scene.words).beside.test(scene.text.slice(line, at)) ||
    DONE.test(scene.text.slice(sentence.start, at)) ||
    // A short line with no full stop is the headline of a piece further down the page.
    (sentence.end - line <= 40 && !/[。！？]/.test(scene.text.slice(line, sentence.end)))
  );
}

/** A meeting that is only cited has a date where the text puts one right at it: 2023年6月召开的…. */
export function citedDate(scene: Scene, sentence: Span, at: number): DateSpan | undefined {
  const date = attached(scene, sentence, at);
  const between = date && scene.text.slice(date.end, at);
  return between !== undefined &&
    // 去年底召开的: no day.
    !(/[底末初]$/.test(date?.text ?? '') && !date?.value?.includes('/')) &&
    // 两年前的3月15日: the year is not this one.
    !/年前的?$/.test(scene.text.slice(sentence.start, date?.start)) &&
    // 截至今天17时，…: up to when something is counted.
    !/截[至止]$/.test(scene.text.slice(0, date?.start).slice(-2)) &&
    !/播发|刊发|发表|同意|商定|提请/.test(between) &&
    patterns(scene.words).citedDay.test(between)
    ? date
    : undefined;
}
