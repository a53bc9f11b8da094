/** Bodies that every place has and calls by its own name: 青河‖一中, 安沟镇‖杨道塬村委会, 远安‖公安. */
import type { Grammar } from '../grammar.ts';
import type { Scan } from '../scan.ts';

/** 市二中, 县一小: schools by level and number. */
const SCHOOL =
  /[一二三四五六七八九十]{1,2}(?:(?:中(?![全队心旬期央国年月院])|小(?![全队心旬期央国年月院学型时镇村批]))|职(?![责位业工称务能权场级])|高(?![中度级层速等新水温压科铁职端低处峰手]|校(?![长区]))|初中|初(?![步期始级心])|实[中小])|高中(?![生部阶毕教学组段起])|职高|附[中小]|实小/y;
/** The committee of a village that no list holds, behind its township. */
const VILLAGE_BODY =
  /(?<=[镇乡道])(?:(?![的和与及等在])[\u4e00-\u9fff]){1,4}(?:村(?:委会|民委员会|党支部|党总支|党委)|社区(?:居委会|居民委员会|党委|党总支|党支部))/y;
/** 桃园街道‖办: the office of a subdistrict by its short name. */
const OFFICE = /(?<=街道)办(?=[、，。的分主党工委]|领导|负责)/y;
/** Forces by their short name, which is a word as well: only where they act or begin a headline. */
const FORCE = /(?:公安|交警|消防|检察|税务)/y;

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** Where the school ends that is called by its number from `at` on; `at` where there is none. */
export const schoolEnd = (scan: Scan, at: number): number => endOf(SCHOOL, scan.text, at);

/** Where a place's own body ends that begins at `at`, right behind the place; `at` where there is none. */
export function placesOwn({ scan, lexicon }: Grammar, at: number): number {
  const own = Math.max(schoolEnd(scan, at), endOf(VILLAGE_BODY, scan.text, at), endOf(OFFICE, scan.text, at));
  if (own > at) return own;
  const force = endOf(FORCE, scan.text, at);
  const acts = /[：:，]/.test(scan.char(force)) || lexicon.words.forceVerb.longestAt(scan.text, force);
  return force > at && acts ? force : at;
}
