/**
 * Calendar expressions of a news text, in one pass: at each character that can begin one, the rules listed for it are
 * tried in order, each a look at a bounded stretch, so that time is linear in the text.
 */
import type { DateSpan } from '../model/analysis.ts';
import { ANNIVERSARY_BEGINNINGS, anniversary } from './anniversary.ts';
import { dayAlone, dottedMonth, isoDay, relativeMonth, yearOrWithin } from './absolute.ts';
import { parseDay, type Day } from './calendar.ts';
import { plainSpelling } from './characters.ts';
import { Context } from './context.ts';
import { decade, fiveYearPlan, seasonOfYear } from './eras.ts';
import { readHoliday } from './holiday.ts';
import { HOLIDAYS } from './holidays.ts';
import { edtfInterval } from './edtf.ts';
import { matchAt } from './reading.ts';
import type { Reading, Rule } from './reading.ts';
import { REIGN_BEGINNINGS, reignYear } from './reigns.ts';
import { dayWord, sameDay, week, weekdayAlone } from './relative.ts';
import { vague } from './vague.ts';

const DIGITS = '0123456789';
const CHINESE = '〇零一二三四五六七八九十两';
const holiday: Rule = (text, at, context) => readHoliday(text, at, context);

/** The rules in the order in which they are tried, with the characters that can begin what they find. */
const RULES: [string, Rule][] = [
  [DIGITS, isoDay],
  [DIGITS, dottedMonth],
  [REIGN_BEGINNINGS, reignYear],
  [ANNIVERSARY_BEGINNINGS, anniversary],
  [DIGITS + CHINESE + '上本', decade],
  ['十一二三四六七八九', fiveYearPlan],
  [[...HOLIDAYS.keys()].map((name) => name[0]).join(''), holiday],
  ['今去明', seasonOfYear],
  ['今昨明前后大', dayWord],
  ['上下本这前后', week],
  ['上下本这同次当月', relativeMonth],
  [DIGITS + CHINESE + '今去明前后上下本同次当翌大第首年全正冬腊农阴公', yearOrWithin],
  [DIGITS + CHINESE, dayAlone],
  ['当同次翌此前', sameDay],
  ['星礼周', weekdayAlone],
  ['近日最当', vague],
];

const byFirst = new Map<number, Rule[]>();
for (const [chars, rule] of RULES) {
  for (const char of new Set(chars))
    byFirst.set(char.charCodeAt(0), [...(byFirst.get(char.charCodeAt(0)) ?? []), rule]);
}

const JOIN = / ?(?:-{1,2}|至|到) ?/y;
/** 2015年和2018年之间: the stretch, not two years. */
const AND = / ?[和与] ?/y;
const BETWEEN = /^ ?之?间/;
/** 国庆节来临之际: what a day that is only drawing near is followed by. */
const NEARING = /[”’"]?(?:即将)?(?:来临|到来|将至|临近|前夕)/y;
/** A year that is only compared with (比2023年, 较去年, 上年) does not set the time of what follows. */
const COMPARED = /(?:比|较|超过|相比)$/;
const YEAR_BEFORE = /上一?年/y;

/** 2015年国民经济和社会发展统计公报, 2024年度部门决算: a first line that says whose figures follow. */
const BULLETIN = /^[^\n]{0,60}?(\d{4})年度?[^\n，。]{0,24}?(?:公报|年报|年度报告|决算)/;
/** A bulletin comes out the year after, and is seldom put up later. */
const LATEST_BULLETIN = 3;

/** The year of which a text gives the figures, where its first line names one before its publication. */
function reportedYear(text: string, published: Day | null): number | null {
  const year = Number(BULLETIN.exec(text)?.[1]);
  const ago = (published?.year ?? year + 1) - year;
  return ago > 0 && ago <= LATEST_BULLETIN ? year : null;
}

/**
 * @param reference.published EDTF day of publication; without it what depends on it stays open (`XXXX-06-25`, null).
 * @returns spans sorted, apart from each other, text as written, values EDTF.
 */
export function findDates(text: string, reference: { published: string | null }): DateSpan[] {
  const plain = plainSpelling(text);
  const published = parseDay(reference.published);
  const context = new Context(published, reportedYear(plain, published));
  const found: DateSpan[] = [];
  for (let at = 0; at < plain.length;) {
    const code = plain.charCodeAt(at);
    if (code === 0x0a) context.paragraph++;
    if (code === 0x0a || code === 0x3002 || code === 0xff01 || code === 0xff1f || code === 0xff1b)
      context.sentence++;
    const rules = byFirst.get(code);
    const reading = rules && firstReading(rules, plain, at, context);
    if (!reading) {
      at++;
      continue;
    }
    const { end } = reading;
    found.push({ start: at, end, text: text.slice(at, end), value: reading.value });
    // 国庆节来临之际，…。当天，…: a day that is only drawing near is not the day that is told.
    if (reading.to && !matchAt(NEARING, plain, reading.end)) {
      const isAside =
        COMPARED.test(plain.slice(Math.max(0, at - 2), at)) || matchAt(YEAR_BEFORE, plain, at) !== null;
      context.note(reading.to, Boolean(reading.explicit), isAside);
    }
    context.lastEnd = end;
    at = end;
  }
  return found;
}

function firstReading(rules: Rule[], text: string, at: number, context: Context): Reading | null {
  for (const rule of rules) {
    const reading = rule(text, at, context);
    if (reading) return reading.joins ? joined(reading, text, context) : reading;
  }
  return null;
}

/** A range where 至, 到 or a dash and a second expression follow (25日至27日, 3月29日至4月2日). */
function joined(first: Reading, text: string, context: Context): Reading {
  const { from, to } = first;
  const join = [JOIN, AND].find((pattern) => matchAt(pattern, text, first.end));
  if (!from || !to || !join) return first;
  const at = join.lastIndex;
  const second = context.after(to, () => {
    for (const rule of byFirst.get(text.charCodeAt(at)) ?? []) {
      const reading = rule(text, at, context);
      if (reading) return reading;
    }
    return null;
  });
  if (!second?.to || !second.joins) return first;
  if (join === AND && !BETWEEN.test(text.slice(second.end, second.end + 3))) return first;
  const explicit = first.explicit || second.explicit;
  return {
    end: second.end,
    value: edtfInterval(from, second.to),
    from,
    to: second.to,
    explicit,
    joins: false,
  };
}
