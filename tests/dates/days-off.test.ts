/** Days off of earlier years, some days of a holiday, and the dotted months of résumés. */
import { describe, expect, it } from 'vitest';
import { findDates } from '../../utils/dates/find.ts';

const found = (text: string): string[] =>
  findDates(text, { published: '2026-06-26' }).map(({ text: span, value }) => `${span}=${value}`);

describe('days off', () => {
  it.each([
    ['2012年国庆假期', '2012-09-30/2012-10-07'],
    ['2014年五一假期', '2014-05-01/2014-05-03'],
    ['2017年元旦假期', '2016-12-31/2017-01-02'],
    ['2019年国庆假期', '2019-10-01/2019-10-07'],
    ['2018年国庆长假前2天', '2018-10-01/2018-10-02'],
    ['2018年国庆假期后两天', '2018-10-06/2018-10-07'],
  ])('%s → %s', (text, value) => expect(found(text)).toEqual([`${text}=${value}`]));
});

describe('dotted months', () => {
  it.each([
    ['1985.09—1989.07 在校学习', ['1985.09—1989.07=1985-09/1989-07']],
    ['简历\n  2013.03 任副局长', ['2013.03=2013-03']],
    ['2013.03.04 开会', ['2013.03.04=2013-03-04']],
    ['2013.03亿元', []],
    ['2013.03 万吨', []],
    ['增长2013.03', []],
    ['2013.13 任副局长', []],
  ])('%s', (text, dates) => expect(found(text)).toEqual(dates));
});
