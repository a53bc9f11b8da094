/** Cases whose span counts and whose value does not, each with its reason. */
export const OTHER_VALUE: { reason: string; inputs: RegExp }[] = [
  {
    reason:
      'A lunar date is taken for the civil one of the same numbers (农历2015年十月初一 → 1 October); ours is converted.',
    inputs: /农历.*年|年农历|^(?:三月初一|正月三十|大年初一|大年三十)$/,
  },
  {
    reason:
      'A holiday of the lunar calendar is given its lunar month and day as a civil date; ours is converted.',
    inputs: /^(?:中秋节?|春节|除夕|元宵节|端午节?|重阳节)$/,
  },
  {
    reason: 'A year that has begun ends with December, not with the day of publication.',
    inputs: /今年18周岁/,
  },
  {
    reason: '今年夏天 has no days in the specification; in EDTF it is a season (2017-22).',
    inputs: /^今年夏天$/,
  },
];

/** Cases that are left out: news usage or our guidelines decide otherwise. */
export const LEFT_OUT: { reason: string; inputs: RegExp }[] = [
  {
    reason: 'A length of time, or a count of units from now: not a calendar expression by the guidelines.',
    inputs:
      /^(?:前1周|后1年|上1月|下1年|下1天|上2个月)$|过去十年|近 ?三 ?年|未来两天|^5年前|他5天前|前2周|最後|前10天/,
  },
  {
    reason:
      'Reigns: their months are lunar, and those before the Qing are not in official news; 雍正 had 13 years.',
    inputs: /神龙|康熙.+月|雍正/,
  },
  {
    reason:
      'Day-month-year, two-digit years and fractions (12/1): not written in Chinese news, where they are scores and numbers.',
    inputs: /^12\/1$|1\/2\/2020|13\.5\.2015|3-7-|27-7-3|12-11-10|05\/05\/|^10\/1\/201|^2010 01 29$/,
  },
  { reason: 'A bare number is not a year.', inputs: /看起来是一个年份|^= 2019$|2016到2018|2016-2018/ },
  { reason: 'A year of three digits is a length of time in news (789年).', inputs: /^在789年$/ },
  { reason: '12号 alone numbers houses, ships and spacecraft in news.', inputs: /12号$/ },
  { reason: '最近 has no calendar value; within a clause it is an adverb.', inputs: /^最近/ },
  { reason: '新年 is a season of greetings (新年贺词), not a day.', inputs: /^新年$/ },
  {
    reason: 'Colloquial: the last Monday of a month, half a week, the half-year before.',
    inputs: /最后一个|下半周|上个半年|去年本月/,
  },
  {
    reason: 'Two limits stay two dates; the span that joins them is a reading of the sentence.',
    inputs: /2010年之后2018年之前/,
  },
];

export const isLeftOut = (input: string) => LEFT_OUT.some(({ inputs }) => inputs.test(input));
export const hasOtherValue = (input: string) => OTHER_VALUE.some(({ inputs }) => inputs.test(input));
