/**
 * Cases whose value in the specification contradicts the calendar; here is the calendar's, taken from almanacs. Either
 * is accepted, of whoever gives it. `null` is an expression that has no calendar value (最近).
 */
export const CALENDAR_SAYS: { reason: string; values: Record<string, string[] | null> }[] = [
  {
    reason: 'A lunar date is taken there for the civil one of the same numbers; the calendar says otherwise.',
    values: {
      农历2015年十月初一: ['2015-11-12'],
      '2015年农历正月初一': ['2015-02-19'],
      // The first lunar month of 2017 has 29 days, that of 2016 has 30.
      正月三十: ['2016-03-08'],
      三月初一: ['2017-03-28'],
      大年初一: ['2017-01-28'],
      大年三十: ['2017-01-27'],
    },
  },
  {
    reason: 'A holiday of the lunar calendar is given its lunar month and day there as a civil date.',
    values: {
      中秋节: ['2016-09-15', '2017-10-04'],
      中秋: ['2016-09-15', '2017-10-04'],
      春节: ['2017-01-28'],
      除夕: ['2017-01-27'],
      元宵节: ['2017-02-11'],
      端午节: ['2016-06-09', '2017-05-30'],
      端午: ['2016-06-09', '2017-05-30'],
      重阳节: ['2016-10-09', '2017-10-28'],
    },
  },
  {
    reason:
      'The months and days of a reign are lunar: the year is what can be said, and not even that of its end.',
    values: {
      '神龙元年十一月，武则天去世': null,
      神龙二年正月初一: ['0706'],
      康熙三年五月: ['1664'],
      康熙二十年9月: ['1681'],
      康熙20年9月: ['1681'],
      雍正二十三年十二月: null,
      雍正四年大年三十: null,
    },
  },
  { reason: 'By the guidelines a word for recent time has no value.', values: { 最近: null } },
];

/** Cases that are left out: news usage, or the guidelines that we are measured by, contradict the specification. */
export const LEFT_OUT: { reason: string; inputs: string[] }[] = [
  {
    reason:
      'A length of time counted from now, to the day: the guidelines do not count lengths of time as dates.',
    inputs: [
      '前1周',
      '后1年',
      '上1月',
      '下1年',
      '下1天',
      '上2个月',
      '在未来两天',
      '近 三 年，犯罪数量逐步下降',
      '近三年销量最高的品牌是什么？',
      '过去十年中国有了巨大的变化',
      '5年前，这里的情况要糟糕的多',
    ],
  },
  {
    reason:
      'Numbers with strokes and no year, or two-digit years, are fractions, scores and numbers in news.',
    inputs: [
      '12/1',
      '你12-11-10有时间吗',
      '你27-7-3有时间吗',
      '你3-7-07有时间吗',
      '你3-7-27有时间吗',
      '你05/05/89有时间吗',
      '你05/05/71有时间吗',
    ],
  },
  {
    reason: 'A bare number is a number, not a year.',
    inputs: [
      '= 2019',
      '2018看起来是一个年份',
      '2018 看起来是一个年份',
      '2100看起来是一个年份',
      '1500看起来是一个年份',
    ],
  },
  {
    reason: '12号 alone numbers houses, ships and spacecraft in news (one of the files says so too).',
    inputs: ['12号', '下次的12号'],
  },
  {
    reason: 'By the guidelines words of direction stay outside the span, so two limits stay two dates.',
    inputs: ['帮我统计一下2010年之后2018年之前的销量'],
  },
];
