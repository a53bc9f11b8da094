/** Parts of a name that are written with a numeral, and missions with the state that they are in. */
import { CharSet } from '../lexicon/char-set.ts';
import { NUMERAL, numberOf, ordinal } from './compose-numbers.ts';
import type { Part } from './compose-part.ts';

const COUNTED: [Part['kind'], RegExp][] = [
  ['session', new RegExp(`第?(${NUMERAL}+)届`, 'y')],
  ['session', /(首)届/y],
  ['time', new RegExp(`第?(${NUMERAL}+)[次场讲]`, 'y')],
  ['plenary', /([一二三四五六七八九])中(?=全会)/y],
  ['anniversary', new RegExp(`(${NUMERAL}+)周年`, 'y')],
  ['year', /(20\d{2}|二〇[〇一二三四五六七八九]{2})(?:年度?)?(?!\d)/y],
  ['number', new RegExp(`第(${NUMERAL}+)`, 'y')],
  // 解放军‖32122部队
  ['unit', /(\d{5})部队/y],
  ['number', new RegExp(`(${NUMERAL}+)号`, 'y')],
  // 中铁‖四‖局
  ['number', new RegExp(`(${NUMERAL}+)(?=局)`, 'y')],
];
const MISSION =
  /(?:常驻|驻)(.{1,10}?)(大使馆|使馆|总领事馆|领事馆|代表团|代表处|使团|联络处|办事处|工作队|工作组)/y;

/** 二十届中央‖第四轮‖巡视 */
const ROUND = new RegExp(`第(${NUMERAL}+)轮`, 'y');

/** 新四军‖二师, 兵团‖第八师: a division of an army, at the end of its name. */
const DIVISION = new RegExp(`第?(${NUMERAL}+)师$`, 'y');

/** 县‖二中, 双石‖三小, 市‖一高: a school that is called by its number, at the end of its name or before its campus. */
const SCHOOL = new RegExp(
  `第?(${NUMERAL}+)([中小幼职高初]|[初高]中|实[中小])(?=$|[\\u4e00-\\u9fff]{0,4}(?:校区|分校|教育集团)$)`,
  'y',
);
const SCHOOLS: Readonly<Record<string, string>> = {
  中: 'Middle School',
  小: 'Primary School',
  幼: 'Kindergarten',
  职: 'Vocational School',
  高: 'Senior Middle School',
  高中: 'Senior Middle School',
  初: 'Junior Middle School',
  初中: 'Junior Middle School',
  实中: 'Experimental Middle School',
  实小: 'Experimental Primary School',
};

/** 下一届, 上一届: no number, but which of two. */
const OTHER = /^[下上后每这那新另某前]$/;
/** What such a part begins with. */
const COUNTS = new CharSet('第首常驻〇零一二三四五六七八九十百0123456789');

/** The parts of this kind that begin at `start`. */
export function* counted(text: string, start: number): Generator<Part> {
  if (!COUNTS.hasAt(text, start)) return;
  SCHOOL.lastIndex = start;
  const school = SCHOOL.exec(text);
  const number = numberOf(school?.[1] ?? '');
  // 一初中: alone no other thing is counted so.
  const alone = /初中$|实[中小]$/.test(text);
  if (number !== undefined && (start > 0 || alone)) {
    const english = `No. ${number} ${SCHOOLS[school?.[2] ?? ''] ?? ''}`;
    yield { text: school?.[0] ?? '', kind: 'known', meaning: { word: { english, role: 'head' } } };
  }
  ROUND.lastIndex = start;
  const round = ROUND.exec(text);
  const which = numberOf(round?.[1] ?? '');
  if (round && which !== undefined) {
    const english = `${ordinal(which)}-round`;
    yield { text: round[0], kind: 'known', meaning: { word: { english, role: '' } } };
  }
  DIVISION.lastIndex = start;
  const division = numberOf(DIVISION.exec(text)?.[1] ?? '');
  if (division !== undefined && start > 0) {
    const english = `${ordinal(division)} Division`;
    yield { text: text.slice(start), kind: 'known', meaning: { word: { english, role: 'head' } } };
  }
  MISSION.lastIndex = start;
  const mission = MISSION.exec(text);
  if (mission?.[1]) yield { text: mission[0], kind: 'mission', host: mission[1] };
  for (const [kind, pattern] of COUNTED) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    // 下‖一届, 最后‖一次: which one it is no number says.
    const isOther =
      /^(?:session|time)$/.test(kind) && match?.[1] === '一' && OTHER.test(text.charAt(start - 1));
    const value = match?.[1] === undefined || isOther ? undefined : numberOf(match[1]);
    // 2024届毕业生: of that year.
    const counts = kind === 'session' && (value ?? 0) > 1900 ? 'year' : kind;
    if (match && value !== undefined) yield { text: match[0], kind: counts, value };
  }
}
