/**
 * Units of the Xinjiang Production and Construction Corps, which are places with towns and fields as well as bodies: a division
 * with its city, its regiments and their companies (兵团第七师胡杨河市, 121团6连).
 */
import { COMPANY, CORPS, DIVISION, REGIMENT } from '../../lexicon/corps-units.ts';
import { allMatches } from '../../lexicon/matches.ts';
import type { MentionLexicon } from '../lexicon.ts';

/** 八师‖石河子市: with a city behind it. */
const DIVISIONS = new RegExp(DIVISION, 'g');
/** A company alone, where it is said whose people or branch are meant. */
const LONE_COMPANY = `(?<![\\u4e00-\\u9fff\\d])${COMPANY}(?=“?两委|党支部|职工|连长|居民)`;
const UNIT = new RegExp(
  `(?:${CORPS}(?=${DIVISION}))?(${DIVISION})|${REGIMENT}(?:${COMPANY})?|${LONE_COMPANY}`,
  'g',
);
const BEHIND = new RegExp(`${REGIMENT}(?:${COMPANY})?|${COMPANY}`, 'y');
/** 一团: in a word of the language (一团和气, 几个团) as often; a regiment has more digits, or its own things behind it. */
const SHORT = /^[一二三四五六七八九十]团$/;
const REGIMENTS_OWN = /^(?:党委|党支|机关|职工|[一二三四五六七八九十\d]|场|镇|农场|医院|中学|学校|社区|各连)/;

/** What tells that a text is of the Corps and not of an army. */
const OF_CORPS = new RegExp(`兵团(?:党委|${DIVISION}|各?师|团场)|师市|团场|生产建设兵团`);

/** Where the city ends that a division shares its government with, right behind the division at `at`; `at` where there is none. */
function cityEnd(text: string, at: number, { places }: MentionLexicon): number {
  const city = places.longestAt(text, at);
  // These cities lie in no prefecture.
  const own = city?.value.divisions.some(({ superior }) => superior?.name === '新疆维吾尔自治区');
  return own && city ? city.end : at;
}

/** Where each begins → where it ends; none where the text is not of the Corps. */
export function corpsUnits(text: string, lexicon: MentionLexicon): Map<number, number> {
  const found = new Map<number, number>();
  const isCorps =
    OF_CORPS.test(text) ||
    allMatches(DIVISIONS, text).some(
      ({ index, 0: { length } }) => cityEnd(text, index + length, lexicon) > index + length,
    );
  if (!isCorps) return found;
  for (const { index, 0: unit, 1: division } of allMatches(UNIT, text)) {
    let end = index + unit.length;
    if (division !== undefined) {
      const city = cityEnd(text, end, lexicon);
      BEHIND.lastIndex = city;
      end = BEHIND.test(text) ? BEHIND.lastIndex : city;
    } else if (SHORT.test(unit) && !REGIMENTS_OWN.test(text.slice(end, end + 2))) continue;
    found.set(index, end);
  }
  return found;
}
