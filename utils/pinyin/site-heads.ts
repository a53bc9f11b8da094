/** 花凉亭水库|管理局, 云罗山风景区|管委会: bodies and posts that begin with the name of the site that they are there for. */
import { breaker } from './breaker.ts';

/** Sites that have bodies of their own, and what no name in front of them begins with. */
const SITE =
  /(?![省市县区州镇乡各全本该我第])(\p{Script=Han}{2,5}?)(?:水库|(?:风景(?:名胜)?|景|旅游|度假|灌|自然保护)区|(?:湿地|森林|国家|地质)公园|[林农牧]场|水电站|抽水蓄能电站|国际机场|机场)(?=\p{Script=Han}{2})/uy;

/** 大渡口‖派出所: the station of a township, whose generic is left out. */
const STATION =
  /^(?![省市县区州镇乡各全本该我第])\p{Script=Han}{2,3}(?=(?:派出所|司法所|人民法庭|法庭|卫生院|税务所)(?:\p{Script=Han}*)$)/u;

/**
 * Where the site ends whose name begins at `at`, 0 where there is none, or none but words of what it is for (旅游‖度假区).
 * @param isCommon whether a word of two characters is one of everyday language
 */
export function siteHeadEnd(text: string, at: number, isCommon: (pair: string) => boolean): number {
  SITE.lastIndex = at;
  const name = SITE.exec(text)?.[1] ?? (at === 0 ? STATION.exec(text)?.[0] : undefined);
  if (name === undefined) return 0;
  const end = SITE.lastIndex || name.length;
  const words = Array.from(breaker.segment(name), ({ segment }) => segment);
  return words.every(isCommon) ? 0 : end;
}
