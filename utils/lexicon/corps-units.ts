/**
 * How the units of the Xinjiang Production and Construction Corps are written, as sources of regular expressions: fourteen
 * divisions (师), most of which share their government with a city, regiments (团, 场) and companies (连). Recognisers, readings
 * and glosses build their patterns of them.
 */

const NUMERALS = '一二三四五六七八九十百零〇○';

/** 新疆生产建设兵团, 兵团 in front of a division. */
export const CORPS = '(?:新疆)?(?:生产建设)?兵团';
/** 第七师, 十四师: there are no more than fourteen; not 师生, 师范, 一师一优课. */
export const DIVISION =
  '第?(?:十[一二三四]|1[0-4]|[一二三四五六七八九十]|[1-9])师(?![生傅资范徒从德兄]|一优)';
/** 121团, 一四三团, 红星四场. */
export const REGIMENT = `(?:(?:\\d{1,3}|[${NUMERALS}]{1,4})团(?![队体伙购圆结拜])|红星[一二三四]牧?场)`;
/** 6连, 六连; not 连续, 三连冠. */
export const COMPANY = `(?:\\d{1,3}|[${NUMERALS}]{1,3})连(?![续接线任冠胜夜日年忙衣裙环贯串])`;
