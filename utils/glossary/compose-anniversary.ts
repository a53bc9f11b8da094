/** Meetings held on an anniversary: of a body, a state, a war, a paper, a policy, of somebody's birth. */
import type { Gloss } from '../model/mention.ts';
import { levelAtEnd, properName } from './compose-levels.ts';
import type { Lexicon } from './compose-lexicon.ts';
import { adjectiveOf, placeEnglish, withArticle, withoutArticle } from './compose-names.ts';
import { NUMERAL, numberOf, ordinalDigits } from './compose-numbers.ts';
import { readBody } from './compose-read.ts';
import { titled } from './compose-subject.ts';

const BIRTH = new RegExp(`^纪念([\\u4e00-\\u9fff]{2,4}?)(?:同志|先生|女士)?诞辰(${NUMERAL}+)周年(.+)$`);
const FOUNDED = '成立|建立|建校|建院|建会|建社|建馆|建站|创建|创办|创刊|组建|设立';
const ANNIVERSARY = new RegExp(
  `^(庆祝|纪念)?(.{2,40}?)(${FOUNDED}|回归祖国|回归|胜利|爆发|发表|提出|问世|颁布实施|颁布|实施|签署|建设)?(${NUMERAL}{1,4})周年(庆祝|纪念)?(.+)$`,
);
/** What is celebrated, around the name; the day of anything else is the day of what is named. */
const OCCASIONS: ReadonlyMap<string, (name: string) => string> = new Map([
  ...FOUNDED.split('|').map(
    (occasion) => [occasion, (name: string) => `the Founding of ${name}`] satisfies [string, unknown],
  ),
  ['回归祖国', (name) => `${name}'s Return to the Motherland`],
  ['回归', (name) => `${name}'s Return to the Motherland`],
  ['胜利', (name) => `the Victory in ${name}`],
  ['爆发', (name) => `the Outbreak of ${name}`],
  ['颁布', (name) => `the Promulgation of ${name}`],
  ['颁布实施', (name) => `the Promulgation and Implementation of ${name}`],
  ['实施', (name) => `the Implementation of ${name}`],
  ['签署', (name) => `the Signing of ${name}`],
]);
const VERBS: ReadonlyMap<string, string> = new Map([
  ['庆祝', 'Celebrating'],
  ['纪念', 'Commemorating'],
]);
const COMPOUND = [
  '欧阳',
  '司马',
  '上官',
  '诸葛',
  '夏侯',
  '皇甫',
  '尉迟',
  '公孙',
  '慕容',
  '司徒',
  '令狐',
  '东方',
];

/** 南昌县‖庆祝…周年大会, 县委‖纪念…周年座谈会: who holds it, in front. */
const HOSTED = /^([\u4e00-\u9fff]{2,12}?)((?:庆祝|纪念).+周年.+)$/;
/** Where the name of the day begins in English, behind the kind of meeting. */
const OF_DAY = / (?=(?:Celebrating|Commemorating|Marking) the )/;

/** A meeting on such a day with who holds it. */
function hosted(
  text: string,
  of: string | undefined,
  lexicon: Lexicon,
  noun: (text: string) => string | undefined,
): Gloss | undefined {
  const [, host = '', meeting = ''] = HOSTED.exec(text) ?? [];
  const own = meeting ? anniversary(meeting, of, lexicon, noun) : undefined;
  if (!own) return undefined;
  const wide = lexicon.meanings.get(host)?.word?.english;
  if (wide !== undefined) return { ...own, english: `${wide} ${own.english}` };
  if (levelAtEnd(host) !== undefined)
    return { ...own, english: `${adjectiveOf(host, lexicon)} ${own.english}` };
  const body = readBody(host, of, lexicon);
  const [head = '', day = ''] = own.english.split(OF_DAY);
  return body && body.left.length === 0
    ? { ...own, english: `${head} of ${withArticle(body.english)} ${day}` }
    : undefined;
}

/**
 * 庆祝某某成立50周年大会, 某某发表70周年纪念大会, 纪念某某同志诞辰100周年座谈会
 * @param noun the English of a kind of meeting with its own words (国际学术研讨会), and of nothing else
 */
export function anniversary(
  text: string,
  of: string | undefined,
  lexicon: Lexicon,
  noun: (text: string) => string | undefined,
): Gloss | undefined {
  const [, person, age = '', gathering = ''] = BIRTH.exec(text) ?? [];
  const [, before, name = '', occasion = '', count = '', behind, rest = ''] = ANNIVERSARY.exec(text) ?? [];
  const head = noun(person ? gathering : rest);
  if (head === undefined) return hosted(text, of, lexicon, noun);
  if (person) {
    const years = ordinalDigits(numberOf(age) ?? 0);
    return {
      english: `${head} Commemorating the ${years} Anniversary of the Birth of ${personalName(person, lexicon)}`,
    };
  }
  // 某某会议暨庆祝某某成立30周年大会: another meeting stands in front.
  if (/庆祝|纪念|暨/.test(name) && !lexicon.meanings.has(name)) return hosted(text, of, lexicon, noun);
  const subject = celebrated(name, occasion, of, lexicon);
  const years = numberOf(count);
  if (subject === undefined || years === undefined) return undefined;
  const verb = VERBS.get(before ?? behind ?? '') ?? 'Marking';
  return { english: `${head} ${verb} the ${ordinalDigits(years)} Anniversary of ${subject}` };
}

/** What the day is of, with what happened on it. */
function celebrated(
  name: string,
  occasion: string,
  of: string | undefined,
  lexicon: Lexicon,
): string | undefined {
  const { place, word } = lexicon.meanings.get(name) ?? {};
  const happened = OCCASIONS.get(occasion);
  if (/胜利|爆发/.test(occasion)) return word?.role === 'war' ? happened?.(word.english) : undefined;
  if (occasion.startsWith('回归')) return place && happened?.(place.english);
  if (FOUNDED.split('|').includes(occasion)) {
    const founded = founding(name, of, lexicon);
    return founded && happened?.(founded);
  }
  const named = policy(name, lexicon);
  return named && (happened?.(named) ?? named);
}

/** A state, a division or a body. */
function founding(name: string, of: string | undefined, lexicon: Lexicon): string | undefined {
  const { organ, place } = lexicon.meanings.get(name) ?? {};
  if (place || /自治[区州县旗]$/.test(name)) {
    const division = withoutArticle(placeEnglish(name, lexicon));
    return /Autonomous|People's Republic/.test(division) ? `the ${division}` : division;
  }
  if (organ) return withArticle(organ.english.replace('{} ', ''));
  const body = readBody(name.replaceAll(/[《》]/g, ''), of, lexicon);
  const whole = body?.left.length === 0 && body.sounds.length === 0 && body.place === undefined;
  return whole && body.unresolved === undefined ? withArticle(body.english) : undefined;
}

/** A law or treaty in its brackets, a term of the glossary (和平共处五项原则), words that name a policy (改革开放). */
function policy(name: string, lexicon: Lexicon): string | undefined {
  const title = name.replace(/^《(.+)》$/, '$1').replace(/^中华人民共和国(?=.)/, '');
  const { word } = lexicon.meanings.get(title) ?? {};
  if (word?.role === 'law') return withArticle(word.english);
  const [term = ''] = lexicon.term(name)?.english.split(/;| \(/) ?? [];
  if (/(?:zone|system|plan|initiative|mechanism|programme)s?$/i.test(term)) return withArticle(titled(term));
  return titled(term) || (word?.role === '' ? word.english : undefined);
}

function personalName(name: string, lexicon: Lexicon): string {
  // 孔子
  const known = lexicon.meanings.get(name)?.word?.english;
  if (known) return known;
  const size = COMPOUND.includes(name.slice(0, 2)) ? 2 : 1;
  return `${properName(name.slice(0, size), lexicon)} ${properName(name.slice(size), lexicon)}`;
}
