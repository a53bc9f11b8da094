/**
 * Named days: a month and day of the civil calendar, of the lunar one, or the nth weekday of a month. `needs` marks
 * those that stand for themselves only with 节, 假期 and the like (清明 is also a given name, 五一 a number).
 */
export type HolidayRule =
  | { kind: 'civil'; month: number; day: number }
  | { kind: 'lunar'; month: number; day: number }
  | { kind: 'weekday'; month: number; weekday: number; nth: number }
  | { kind: 'eve' }
  | { kind: 'qingming' };

const civil = (month: number, day: number): HolidayRule => ({ kind: 'civil', month, day });
const lunar = (month: number, day: number): HolidayRule => ({ kind: 'lunar', month, day });
const weekday = (month: number, weekday: number, nth: number): HolidayRule => ({
  kind: 'weekday',
  month,
  weekday,
  nth,
});

export const HOLIDAYS = new Map<string, HolidayRule>([
  ['元旦', civil(1, 1)],
  ['春节', lunar(1, 1)],
  ['元宵', lunar(1, 15)],
  ['除夕', { kind: 'eve' }],
  ['腊八节', lunar(12, 8)],
  ['清明', { kind: 'qingming' }],
  ['端午', lunar(5, 5)],
  ['七夕', lunar(7, 7)],
  ['中元节', lunar(7, 15)],
  ['中秋', lunar(8, 15)],
  ['重阳', lunar(9, 9)],
  ['三八', civil(3, 8)],
  ['五四', civil(5, 4)],
  ['六一', civil(6, 1)],
  ['七一', civil(7, 1)],
  ['八一', civil(8, 1)],
  ['国庆', civil(10, 1)],
  ['五一', civil(5, 1)],
  ['十一', civil(10, 1)],
  ['劳动节', civil(5, 1)],
  ['国际劳动节', civil(5, 1)],
  ['情人节', civil(2, 14)],
  ['女生节', civil(3, 7)],
  ['妇女节', civil(3, 8)],
  ['国际妇女节', civil(3, 8)],
  ['植树节', civil(3, 12)],
  ['愚人节', civil(4, 1)],
  ['青年节', civil(5, 4)],
  ['五四青年节', civil(5, 4)],
  ['三八妇女节', civil(3, 8)],
  ['三八国际妇女节', civil(3, 8)],
  ['五一劳动节', civil(5, 1)],
  ['五一国际劳动节', civil(5, 1)],
  ['六一儿童节', civil(6, 1)],
  ['六一国际儿童节', civil(6, 1)],
  ['七一建党节', civil(7, 1)],
  ['八一建军节', civil(8, 1)],
  ['护士节', civil(5, 12)],
  ['国际护士节', civil(5, 12)],
  ['儿童节', civil(6, 1)],
  ['国际儿童节', civil(6, 1)],
  ['建党节', civil(7, 1)],
  ['建军节', civil(8, 1)],
  ['中国医师节', civil(8, 19)],
  ['教师节', civil(9, 10)],
  ['烈士纪念日', civil(9, 30)],
  ['记者节', civil(11, 8)],
  ['光棍节', civil(11, 11)],
  ['双十一', civil(11, 11)],
  ['国家宪法日', civil(12, 4)],
  ['国家公祭日', civil(12, 13)],
  ['平安夜', civil(12, 24)],
  ['圣诞节', civil(12, 25)],
  ['万圣节', civil(10, 31)],
  ['母亲节', weekday(5, 7, 2)],
  ['父亲节', weekday(6, 7, 3)],
  ['感恩节', weekday(11, 4, 4)],
]);

/** Alone these are also other words. */
export const NEEDS_MARK = new Set('清明 五一 十一 重阳 元宵 七夕 三八 五四 六一 七一 八一'.split(' '));

/**
 * Days off as the State Council's yearly notice sets them (国务院办公厅关于部分节假日安排的通知, 2012 to 2026, checked against the
 * collection NateScarlet/holiday-cn), with the weekend that the notice joins to them: year, then first and last day of
 * each. A holiday that fell together with another is under both names.
 */
const OFF = `
2012 元旦 01-01/01-03 春节 01-22/01-28 清明 04-02/04-04 五一 04-29/05-01 端午 06-22/06-24 中秋 09-30/10-07 国庆 09-30/10-07
2013 元旦 01-01/01-03 春节 02-09/02-15 清明 04-04/04-06 五一 04-29/05-01 端午 06-10/06-12 中秋 09-19/09-21 国庆 10-01/10-07
2014 元旦 01-01/01-01 春节 01-31/02-06 清明 04-05/04-07 五一 05-01/05-03 端午 05-31/06-02 中秋 09-06/09-08 国庆 10-01/10-07
2015 元旦 01-01/01-03 春节 02-18/02-24 清明 04-04/04-06 五一 05-01/05-03 端午 06-20/06-22 中秋 09-26/09-27 国庆 10-01/10-07
2016 元旦 01-01/01-03 春节 02-07/02-13 清明 04-02/04-04 五一 04-30/05-02 端午 06-09/06-11 中秋 09-15/09-17 国庆 10-01/10-07
2017 元旦 2016-12-31/01-02 春节 01-27/02-02 清明 04-02/04-04 五一 04-29/05-01 端午 05-28/05-30 国庆 10-01/10-08 中秋 10-01/10-08
2018 元旦 2017-12-30/01-01 春节 02-15/02-21 清明 04-05/04-07 五一 04-29/05-01 端午 06-16/06-18 中秋 09-22/09-24 国庆 10-01/10-07
2019 元旦 2018-12-30/01-01 春节 02-04/02-10 清明 04-05/04-07 五一 05-01/05-04 端午 06-07/06-09 中秋 09-13/09-15 国庆 10-01/10-07
2020 元旦 01-01/01-01 春节 01-24/02-02 清明 04-04/04-06 五一 05-01/05-05 端午 06-25/06-27 国庆 10-01/10-08 中秋 10-01/10-08
2021 元旦 01-01/01-03 春节 02-11/02-17 清明 04-03/04-05 五一 05-01/05-05 端午 06-12/06-14 中秋 09-19/09-21 国庆 10-01/10-07
2022 元旦 01-01/01-03 春节 01-31/02-06 清明 04-03/04-05 五一 04-30/05-04 端午 06-03/06-05 中秋 09-10/09-12 国庆 10-01/10-07
2023 元旦 2022-12-31/01-02 春节 01-21/01-27 清明 04-05/04-05 五一 04-29/05-03 端午 06-22/06-24 中秋 09-29/10-06 国庆 09-29/10-06
2024 元旦 2023-12-30/01-01 春节 02-10/02-17 清明 04-04/04-06 五一 05-01/05-05 端午 06-08/06-10 中秋 09-15/09-17 国庆 10-01/10-07
2025 元旦 01-01/01-01 春节 01-28/02-04 清明 04-04/04-06 五一 05-01/05-05 端午 05-31/06-02 中秋 10-01/10-08 国庆 10-01/10-08
2026 元旦 01-01/01-03 春节 02-15/02-23 清明 04-04/04-06 五一 05-01/05-05 端午 06-19/06-21 中秋 09-25/09-27 国庆 10-01/10-07`;

const daysOff = new Map<string, [string, string]>();
for (const line of OFF.trim().split('\n')) {
  const [year = '', ...cells] = line.split(' ');
  const inYear = (written: string) => (written.length === 5 ? `${year}-${written}` : written);
  for (let i = 0; i + 1 < cells.length; i += 2) {
    const [from = '', to = ''] = (cells[i + 1] ?? '').split('/');
    daysOff.set(`${year}${cells[i]}`, [inYear(from), inYear(to)]);
  }
}

/** Other names under which a holiday's days off are spoken of. */
const SAME_DAYS: Record<string, string> = { 劳动节: '五一', 国际劳动节: '五一', 十一: '国庆', 除夕: '春节' };

/** First and last day off, as ISO days, or null where the year's notice is not in the table. */
export function holidayPeriod(name: string, year: number): [string, string] | null {
  return daysOff.get(`${year}${SAME_DAYS[name] ?? name}`) ?? null;
}

/**
 * The days of a holiday by law (全国年节及纪念日放假办法), counted from its own day: [first, last]. 春节 has its eve and 五一 its
 * second day since 2025. One day where nothing else is said.
 */
export function statutoryDays(name: string, year: number): [number, number] {
  const holiday = SAME_DAYS[name] ?? name;
  if (holiday === '国庆') return [0, 2];
  if (holiday === '春节') return [year >= 2025 && name !== '除夕' ? -1 : 0, 2];
  return [0, holiday === '五一' && year >= 2025 ? 1 : 0];
}
