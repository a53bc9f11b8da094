import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill/full';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  daysBetween,
  lastDay,
  lunarDay,
  parseDay,
  weekday,
} from '../../utils/dates/calendar.ts';
import { lunarYear } from '../../utils/dates/lunar-years.ts';

const day = fc
  .record({ year: fc.integer({ min: 1600, max: 2400 }), offset: fc.integer({ min: 0, max: 364 }) })
  .map(({ year, offset }) => plain(new Temporal.PlainDate(year, 1, 1).add({ days: offset })));

const plain = ({ year, month, day }: Temporal.PlainDate) => ({ year, month, day });
const temporal = ({ year, month, day }: { year: number; month: number; day: number }) =>
  new Temporal.PlainDate(year, month, day);

describe('the civil calendar, against Temporal', () => {
  it('adds days, months, and counts days and weekdays', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -800, max: 800 }), (from, days) => {
        const to = addDays(from, days);
        expect(to).toEqual(plain(temporal(from).add({ days })));
        expect(daysBetween(from, to)).toBe(days);
        expect(weekday(to)).toBe(temporal(to).dayOfWeek);
        expect(lastDay(to.year, to.month)).toBe(temporal(to).daysInMonth);
        const first = new Temporal.PlainYearMonth(from.year, from.month).add({ months: days });
        expect(addMonths(from, days)).toEqual({ year: first.year, month: first.month });
      }),
    );
  });

  it.each(['2026-02-29', '2026-13-01', '26-01-01', ''])('%s is no day', (text) => {
    expect(parseDay(text)).toBeNull();
  });
});

/** Days of the almanac. */
describe('the lunar calendar', () => {
  it.each([
    [2020, 1, 1, '2020-01-25'],
    [2022, 1, 1, '2022-02-01'],
    [2023, 8, 15, '2023-09-29'],
    [2024, 5, 5, '2024-06-10'],
    [2025, 1, 1, '2025-01-29'],
    [2026, 1, 1, '2026-02-17'],
    [2016, 1, 30, '2016-03-08'],
    // Where the calendars of engines err.
    [2012, 7, 1, '2012-08-17'],
    [2018, 10, 1, '2018-11-08'],
    [2027, 1, 1, '2027-02-06'],
    [2030, 1, 1, '2030-02-03'],
    // After a leap month: the second of 2023, the sixth of 2025.
    [2023, 3, 1, '2023-04-20'],
    [2025, 7, 1, '2025-08-23'],
  ])('%d, month %d, day %d: %s', (year, month, day, civil) => {
    expect(lunarDay(year, month, day)).toEqual(parseDay(civil));
  });

  it('has no thirtieth day in a month of twenty-nine', () => {
    expect(lunarDay(2017, 1, 30)).toBeNull();
  });

  it('has years that follow each other without a gap', () => {
    for (let year = 1900; year < 2100; year++) {
      const lunar = lunarYear(year);
      const days = lunar?.lengths.reduce((sum, length) => sum + length, 0) ?? 0;
      const [first, next] = [lunarDay(year, 1, 1), lunarDay(year + 1, 1, 1)];
      expect(first && next && daysBetween(first, next)).toBe(days);
    }
  });

  it('is of the years 1900 to 2100', () => {
    expect([lunarDay(1899, 1, 1), lunarDay(2101, 1, 1)]).toEqual([null, null]);
  });
});
