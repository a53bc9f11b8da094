/**
 * What a partial date leaves out, and where it comes from: the publication date and the dates already read in the
 * article. 26日 takes its month, 6月26日 its year from here.
 */
import { addMonths, daysBetween, isDay, lastDay } from './calendar.ts';
import type { Day } from './calendar.ts';
import { asDay } from './edtf.ts';
import type { Part } from './edtf.ts';

/** The last date read that names a month. */
interface Anchor {
  part: Part;
  /** The year was written, or taken from one that was. */
  explicit: boolean;
  sentence: number;
  paragraph: number;
}

/** How far before publication a report usually is dated: a date read so is not explained by the story around it. */
const REPORTED_WITHIN = 3;
const RECENT_WITHIN = 10;
/** Years to try for 29 February, the nearest first. */
const LEAP_SEARCH = [0, -1, 1, -2, 2, -3, 3, -4, 4];

export class Context {
  readonly published: Day | null;
  /** Counted by the scanner as it goes. */
  sentence = 0;
  paragraph = 0;
  /** Where the last expression ended. */
  lastEnd = -1;
  #anchor: Anchor | null = null;
  /** The last year written out, and the last year spoken of at all. */
  #year: { year: number; sentence: number; paragraph: number } | null = null;
  #spoken: { year: number; sentence: number } | null = null;
  /** Set while the second half of a range is read: its parts follow the first half's. */
  #after: Part | null = null;

  /** The year whose figures the whole text gives (2015年统计公报), for what it leaves without a year. */
  readonly #reported: number | null;

  constructor(published: Day | null, reported: number | null = null) {
    this.published = published;
    this.#reported = reported;
  }

  /** The last day named in the article, for 当天, 同日. */
  get anchorDay(): Day | null {
    return this.#anchor && asDay(this.#anchor.part);
  }

  /** @param isAside it is only compared with (比2014年, 上年): it sets the time of nothing that follows */
  note(part: Part, explicit: boolean, isAside = false): void {
    const { sentence, paragraph } = this;
    if (part.month !== undefined && part.month !== null)
      this.#anchor = { part, explicit: explicit && !isAside, sentence, paragraph };
    if (part.year === null || isAside) return;
    this.#spoken = { year: part.year, sentence };
    if (explicit) this.#year = { year: part.year, sentence, paragraph };
  }

  /** Reads with `part` as the beginning of the range that is being read. */
  after<T>(part: Part, read: () => T): T {
    this.#after = part;
    try {
      return read();
    } finally {
      this.#after = null;
    }
  }

  get isInRange(): boolean {
    return this.#after !== null;
  }

  /** Of a day that comes once a year, the one nearest to publication; null where that is not known. */
  nearest(dayIn: (year: number) => Day | null): Day | null {
    const published = this.published;
    if (!published) return null;
    const distance = (day: Day) => Math.abs(daysBetween(published, day));
    return [-1, 0, 1]
      .map((offset) => dayIn(published.year + offset))
      .reduce((best, day) => (day && (!best || distance(day) < distance(best)) ? day : best), null);
  }

  relativeYear(offset: number): number | null {
    return this.published && this.published.year + offset;
  }

  /** The year before the one spoken of (上年), or after it (次年), or itself (同年). */
  yearSpokenOf(offset: number): number | null {
    const spoken = this.#spoken?.sentence === this.sentence ? this.#spoken.year : null;
    const base = this.#after?.year ?? spoken ?? this.#reported ?? this.published?.year ?? null;
    return base === null ? null : base + offset;
  }

  /**
   * The year of a quarter, a half, 全年, 年底: the publication's, unless the sentence (or, early in a year, the
   * paragraph of a yearly review, or the title of a bulletin) speaks of an earlier one. `end` is the last month of a stretch that is reported as
   * past (前三季度): such a one is never in the future.
   */
  yearOfPeriod(end?: number): number | null {
    if (this.#after) return this.#after.year;
    const published = this.published;
    const seen = this.#year;
    if (!published) return seen?.paragraph === this.paragraph ? seen.year : null;
    if (seen && seen.year <= published.year) {
      if (seen.sentence === this.sentence) return seen.year;
      const review = published.month <= 3 && seen.year === published.year - 1;
      if (review && seen.paragraph === this.paragraph) return seen.year;
    }
    if (this.#reported !== null) return this.#reported;
    return end !== undefined && end > published.month + 1 ? published.year - 1 : published.year;
  }

  /** @param ahead the words around speak of the future (将于12月, 1月1日起). */
  yearOf(month: number, day: number | undefined, ahead: boolean): { year: number | null; explicit: boolean } {
    const after = this.#after;
    if (after) {
      const later = typeof after.month === 'number' && month < after.month ? 1 : 0;
      return { year: after.year === null ? null : after.year + later, explicit: false };
    }
    const usual = this.#usualYear(month, day, ahead);
    const anchor = this.#anchor;
    if (!anchor?.explicit || anchor.paragraph !== this.paragraph || anchor.part.year === usual) {
      return { year: usual, explicit: false };
    }
    const told = { year: anchor.part.year, explicit: true };
    if (anchor.sentence === this.sentence || usual === null) return told;
    const isRecent = this.#isWithin({ year: usual, month, day: day ?? 1 }, RECENT_WITHIN);
    return isRecent || month < (anchor.part.month ?? 0) ? { year: usual, explicit: false } : told;
  }

  #usualYear(month: number, day: number | undefined, ahead: boolean): number | null {
    if (!this.published) return null;
    const { year, month: now } = this.published;
    if (month === 2 && day === 29)
      return LEAP_SEARCH.map((offset) => year + offset).find((y) => lastDay(y, 2) === 29) ?? year;
    if (now <= 2 && month >= 11 && !ahead) return year - 1;
    if (now >= 11 && month <= 2 && ahead) return year + 1;
    return year;
  }

  /** The month (and year) of a day that stands alone: 26日. */
  monthOf(day: number): { year: number | null; month: number | null } {
    const after = this.#after;
    if (after) return nextWithDay(after, day);
    const near = this.#nearest(day);
    const anchor = this.#anchor;
    if (!anchor || typeof anchor.part.month !== 'number') return near ?? { year: null, month: null };
    const told = { year: anchor.part.year, month: anchor.part.month };
    if (!isDay({ year: told.year ?? 2000, month: told.month, day }))
      return near ?? { year: null, month: null };
    if (!near)
      return anchor.paragraph === this.paragraph || day >= (anchor.part.day ?? 1)
        ? told
        : { year: null, month: null };
    const forward = day >= (anchor.part.day ?? 1);
    const reported = this.#isWithin({ ...near, day }, REPORTED_WITHIN);
    if (anchor.sentence === this.sentence && (forward || !reported)) return told;
    return anchor.paragraph === this.paragraph && !reported && forward ? told : near;
  }

  /** The nearest such day to publication; a coming one counts half as far again as a past one. */
  #nearest(day: number): { year: number; month: number } | null {
    const published = this.published;
    if (!published) return null;
    let best: { year: number; month: number } | null = null;
    let least = Infinity;
    for (const months of [-1, 0, 1]) {
      const { year, month } = addMonths(published, months);
      if (!isDay({ year, month, day })) continue;
      const ahead = daysBetween(published, { year, month, day });
      const cost = ahead > 0 ? ahead * 1.5 : -ahead;
      if (cost < least) [least, best] = [cost, { year, month }];
    }
    return best;
  }

  #isWithin(day: Day, days: number): boolean {
    if (!this.published || !isDay(day)) return false;
    const ago = daysBetween(day, this.published);
    return ago >= 0 && ago <= days;
  }
}

function nextWithDay(
  { year, month, day: from }: Part,
  day: number,
): { year: number | null; month: number | null } {
  if (typeof month !== 'number') return { year, month: null };
  if (from === undefined || day >= from) return { year, month };
  return month === 12 ? { year: year === null ? null : year + 1, month: 1 } : { year, month: month + 1 };
}
