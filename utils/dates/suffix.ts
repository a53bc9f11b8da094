/** What stays in the span after a day: the weekday, the lunar date in brackets, the part of the day, the clock time. */
import { DAY_CHINESE } from './numbers.ts';
import { matchAt } from './reading.ts';

const WEEKDAY =
  / ?(?:\((?:周|星期|礼拜)[一二三四五六日天]\)|,? ?(?:周|星期|礼拜)[一二三四五六日天](?![一二三四五六七八九十]))/y;
const LUNAR =
  / ?\((?:农历|阴历)?(?:[^()\n]{1,4}年)?(?:闰)?(?:正|冬|腊|十[一二]?|[二三四五六七八九])月(?:初|廿)?[一二三四五六七八九十]{1,3}日?\)/y;
const PART =
  / ?(?:凌晨|清晨|早晨|早上|早间|清早|一早|上午|中午|正午|午间|午后|下午|傍晚|晚上|晚间|当晚|当夜|深夜|夜间|夜里|晚(?![会宴于报婚年稻期些点辈])|早(?![在已日就前期些于稻报]))/y;
const HOUR = `(?:[01]?\\d|2[0-4]|${DAY_CHINESE}|零)`;
const CLOCK = new RegExp(
  ` ?(?:${HOUR} ?(?:时|点(?![名多击赞评燃面线]))(?:[0-5]?\\d ?分(?!之|钟|米)|半|整)?|(?:[01]?\\d|2[0-4]):[0-5]\\d(?::[0-5]\\d)?)许?(?![段代期候档])`,
  'y',
);
const CLOCK_JOIN = / ?(?:-{1,2}|至|到) ?/y;

/** The end of the span that `end` would have without what belongs to the day. */
export function endOfDay(text: string, end: number): number {
  let i = end;
  for (const pattern of [LUNAR, WEEKDAY, LUNAR]) if (matchAt(pattern, text, i)) i = pattern.lastIndex;
  return endOfTime(text, i);
}

/** As `endOfDay`, for the part of the day and the clock alone (今天上午, 6日9时至11时). */
export function endOfTime(text: string, end: number): number {
  let i = end;
  if (matchAt(PART, text, i)) i = PART.lastIndex;
  if (!matchAt(CLOCK, text, i)) return i;
  i = CLOCK.lastIndex;
  if (matchAt(CLOCK_JOIN, text, i)) {
    const second = CLOCK_JOIN.lastIndex;
    if (matchAt(CLOCK, text, second)) return CLOCK.lastIndex;
  }
  return i;
}
