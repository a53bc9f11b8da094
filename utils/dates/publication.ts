/**
 * The publication date of a page, from the most trustworthy witness that names a whole day. Small and without imports
 * that weigh anything: it also runs in the content script.
 */
import type { DateBasis } from '../model/text.ts';

export interface PublicationSources {
  /** PubDate, article:published_time, JSON-LD's datePublished … */
  metadata?: (string | undefined)[] | undefined;
  /** What stands as 发布日期, or in the dateline beside the title. */
  page?: (string | undefined)[] | undefined;
  url?: string | undefined;
  text?: string | undefined;
}

/** China has one time zone, eight hours ahead of UTC, with no summer time since 1991. */
const CHINA_OFFSET = 8 * 60;

const ZONED =
  /^(\d{4})-(\d{1,2})-(\d{1,2})[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)? ?(?:(Z)|(?:GMT|UTC)?([+-])(\d{2}):?(\d{2}))$/i;
const RFC_822 =
  /(\d{1,2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* (\d{4})(?: (\d{2}):(\d{2}))?(?::\d{2})?(?: (?:(?:GMT|UTC|Z)|([+-])(\d{2}):?(\d{2})))?/i;
const WRITTEN = /(?<!\d)(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?[日号]/;
const CHINESE =
  /([一二][〇零○一二三四五六七八九]{3})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/;
const SEPARATED = /(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/;
const COMPACT = /(?<!\d)(\d{4})(\d{2})(\d{2})(?!\d)/;
const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';

/** Forms of an address's path, from the most telling: 2026-06/26, /2022/10/17/, t20260626_, 20260125_, VIDE…221017. */
const IN_URL = [
  /(?<!\d)(\d{4})-(\d{2})\/(\d{2})(?!\d)/,
  /(?<!\d)(\d{4})[-/_](\d{1,2})[-/_](\d{1,2})(?!\d)/,
  /(?<!\d)(\d{4})\/(\d{2})(\d{2})(?!\d)/,
  /(?<!\d)(\d{4})(\d{2})\/(\d{2})(?!\d)/,
  /(?<!\d)(\d{4})(\d{2})(\d{2})(?!\d)/,
  /(?<!\d)(\d{4})(\d{2})(\d{2})(?=\d{6}(?!\d))/,
];
/** The broadcaster's numbers of articles and videos end with year, month and day in two digits each. */
const BROADCASTER = /(?:ARTI|VIDE|PHOA|C10)[A-Za-z0-9]*?(\d{2})(\d{2})(\d{2})(?=$|[./?#])/;
/** An agency's dateline gives a day only where it writes the year. */
const DATELINE =
  /(?:\d{4}年\d{1,2}月\d{1,2}日|[一二][〇零○一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)(?=电|讯)/;
/** All that a line with a date and nothing else is made of. */
const DATE_LINE = /发布|日期|时间|成文|[\d〇零○一二三四五六七八九十年月日号:：\s\-/.()（）]/g;

/** Visible dates that say of themselves that something was published then; 更新时间 says another thing. */
const LABELLED = /发布|发表|发文|发稿|日期|时间|日電|日电/;
const NOT_PUBLISHED = /更新|修改|生成|成文|当前|今天|截止|截至|有效|访问|打印/;
/** Metadata is written when a page is made, and a site is often made anew: older witnesses then know better. */
const REMADE_AFTER = 31;

type Witness = { value: string; basis: DateBasis };

/**
 * Metadata first, then what the page shows, then its address, then its text. Two things overrule metadata: an older
 * witness that speaks of publication (the page was made anew, years later, from an article that says when it is from),
 * and page and address that agree with each other against it.
 * @returns null where no source names a whole, possible day (1949 to 2100).
 */
export function publicationDate(sources: PublicationSources): Witness | null {
  const { metadata, page, url, text } = sources;
  const stated = witness('metadata', firstDay(metadata));
  const address = witness('url', url ? dayInUrl(url) : null);
  if (!stated)
    return witness('page', firstDay(page)) ?? address ?? witness('text', text ? dayInText(text) : null);
  const labelled = page?.filter((line) => line && LABELLED.test(line) && !NOT_PUBLISHED.test(line));
  const shown = witness('page', firstDay(labelled));
  const told = witness('text', text ? dayOfDateline(text) : null);
  const older = [shown, address, told].find((other) => other && daysFrom(other, stated) > REMADE_AFTER);
  if (older) return older;
  const agree = shown && address && Math.abs(daysFrom(shown, address)) <= REMADE_AFTER;
  return agree && daysFrom(stated, shown) > REMADE_AFTER ? shown : stated;
}

const witness = (basis: DateBasis, value: string | null): Witness | null =>
  value === null ? null : { value, basis };

/** Days from one witness's day to another's. */
const daysFrom = (from: Witness, to: Witness) => (Date.parse(to.value) - Date.parse(from.value)) / 86_400_000;

function firstDay(written: (string | undefined)[] | undefined): string | null {
  for (const item of written ?? []) {
    const day = item ? dayOf(item.trim()) : null;
    if (day) return day;
  }
  return null;
}

/** The day that a written date names, in China's time where it gives its own zone. */
function dayOf(written: string): string | null {
  const zoned = ZONED.exec(written);
  if (zoned) {
    const [, y, m, d, hour, minute, utc, sign, zoneHours, zoneMinutes] = zoned;
    const offset = utc ? 0 : minutes(zoneHours, zoneMinutes) * (sign === '-' ? -1 : 1);
    return shifted(y, m, d, minutes(hour, minute) - offset + CHINA_OFFSET);
  }
  const mail = RFC_822.exec(written);
  if (mail) {
    const [, d, name = '', y, hour, minute, sign, zoneHours, zoneMinutes] = mail;
    const month = MONTHS.indexOf(name.toLowerCase()) / 3 + 1;
    if (!hour) return day(y, month, d);
    return shifted(
      y,
      month,
      d,
      minutes(hour, minute) - minutes(zoneHours, zoneMinutes) * (sign === '-' ? -1 : 1) + CHINA_OFFSET,
    );
  }
  const plain = SEPARATED.exec(written);
  if (plain) return day(plain[1], plain[3], plain[4]);
  const match = WRITTEN.exec(written) ?? COMPACT.exec(written);
  if (match) return day(match[1], match[2], match[3]);
  const epoch = /^(\d{10})(\d{3})?$/.exec(written);
  return epoch ? shifted(1970, 1, 1, Math.floor(Number(epoch[1]) / 60) + CHINA_OFFSET) : inWords(written);
}

function inWords(written: string): string | null {
  const match = CHINESE.exec(written);
  return match && day(chinese(match[1]), chinese(match[2]), chinese(match[3]));
}

const digit = (char: string) => Math.max(0, '〇一二三四五六七八九'.indexOf(char));

/** 二〇二六, 六, 二十五: digit by digit, or with one 十. */
function chinese(written = ''): number {
  const [tens = '', units] = written.split('十');
  if (units === undefined) return tens.split('').reduce((value, char) => value * 10 + digit(char), 0);
  return (tens ? digit(tens) : 1) * 10 + digit(units);
}

function dayInUrl(url: string): string | null {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '');
  for (const pattern of IN_URL) {
    const match = pattern.exec(path);
    const found = match && day(match[1], match[2], match[3]);
    if (found) return found;
  }
  const id = BROADCASTER.exec(path);
  return id && day(2000 + Number(id[1]), id[2], id[3]);
}

/** The text's own word: a line that is a date and nothing else, or a dateline (新华社北京2026年6月25日电). */
function dayInText(text: string): string | null {
  const dateline = dayOfDateline(text);
  if (dateline) return dateline;
  const lines = text.split('\n').map((line) => line.trim());
  const alone = lines.filter(
    (line) => line.length >= 8 && line.length <= 40 && line.replace(DATE_LINE, '') === '',
  );
  return firstDay(alone);
}

function dayOfDateline(text: string): string | null {
  const lines = text.split('\n', 6).map((line) => line.trim());
  return firstDay(lines.flatMap((line) => DATELINE.exec(line.slice(0, 60))?.[0] ?? []));
}

const minutes = (hours: string | undefined, rest: string | undefined) =>
  Number(hours ?? 0) * 60 + Number(rest ?? 0);
type Written = string | number | undefined;

function day(year: Written, month: Written, date: Written): string | null {
  return shifted(year, month, date, 0);
}

/** The day that `ahead` minutes after its beginning is; null for one that does not exist or no news has. */
function shifted(year: Written, month: Written, date: Written, ahead: number): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(date)];
  const start = new Date(Date.UTC(y, m - 1, d));
  if (start.getUTCMonth() !== m - 1 || start.getUTCDate() !== d || y < 1949 || y > 2100) return null;
  return new Date(start.getTime() + ahead * 60_000).toISOString().slice(0, 10);
}
