/**
 * Meetings whose names are of one mould: plenums and congresses of the Party, conferences of the parties to a treaty,
 * days on which something is celebrated.
 */
import type { Gloss } from '../model/mention.ts';
import { inWords } from './compose-fill.ts';
import type { Lexicon } from './compose-lexicon.ts';
import { properName } from './compose-levels.ts';
import { adjectiveOf, placeEnglish, withArticle, withoutArticle } from './compose-names.ts';
import { numberOf, ordinal, ordinalDigits, NUMERAL } from './compose-numbers.ts';

const PARTY_PLENUM = new RegExp(
  `^(?:党的|中共|中国共产党|中央)?第?(${NUMERAL}+)届(?:中央委员会)?(?:((?:[一二三四五六七八九]中、)*[一二三四五六七八九])中全会|第(${NUMERAL}+)次全体会议)$`,
);
const PARTY_CONGRESS = new RegExp(`^(?:党的|中共|中国共产党)?第?(${NUMERAL}+)(?:大|次全国代表大会)$`);
const PARTIES = new RegExp(`^《(.+?公约)》(?:第(${NUMERAL}+)[次届])?缔约方大会(?:第(${NUMERAL}+)次会议)?$`);
const LOCAL_CONGRESS = new RegExp(
  `^(中国共产党|中共|共青团|中国共产主义青年团)(.{1,20}?[省市县区州旗镇乡])第?(${NUMERAL}+)次(?:党员)?代表大会$`,
);
const MASS_CONGRESS = new RegExp(`^中国(妇女|工会|共产主义青年团)第(${NUMERAL}+)次全国代表大会$`);
const MASSES: Readonly<Record<string, string>> = {
  妇女: 'Chinese Women',
  工会: 'Chinese Trade Unions',
  共产主义青年团: 'the Communist Youth League of China',
};
const BIRTH = new RegExp(`^纪念(.+?)(?:同志)?诞辰(${NUMERAL}+)周年(.+)$`);
const ANNIVERSARY = new RegExp(
  `^(庆祝|纪念)?(.+?)(成立|建立|建校|建院|回归祖国|胜利)(${NUMERAL}+)周年(?:庆祝|纪念)?(.+)$`,
);
/** What is celebrated, around the name. */
const OCCASIONS: ReadonlyMap<string, (name: string) => string> = new Map([
  ['回归祖国', (name) => `${name}'s Return to the Motherland`],
  ['胜利', (name) => `the Victory in ${name}`],
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

/** 党的二十届三中全会, 二十大: the Party's own. */
export function partyMeeting(text: string): Gloss | undefined {
  const plenum = PARTY_PLENUM.exec(text);
  const congress = plenum ? numberOf(plenum[1] ?? '') : numberOf(PARTY_CONGRESS.exec(text)?.[1] ?? '');
  if (congress === undefined) return undefined;
  if (!plenum) return { english: `${ordinal(congress)} CPC National Congress` };
  // 二十届一中、二中全会
  const which = (plenum[2] ?? plenum[3] ?? '').split('中、').map((number) => numberOf(number) ?? 0);
  const sessions = `${inWords(which)} Plenary Session${which.length > 1 ? 's' : ''}`;
  return { english: `${sessions} of the ${ordinal(congress)} CPC Central Committee` };
}

/** 《生物多样性公约》第十五次缔约方大会, 《生物多样性公约》缔约方大会第十五次会议 */
export function conferenceOfParties(text: string, lexicon: Lexicon): Gloss | undefined {
  const [, treaty = '', before, after] = PARTIES.exec(text) ?? [];
  const english = lexicon.meanings.get(treaty)?.word?.english;
  if (!english) return undefined;
  const count = numberOf(before ?? after ?? '');
  const ordinals = count === undefined ? '' : `${ordinal(count)} `;
  return { english: `${ordinals}Conference of the Parties to the ${english}` };
}

/** 中国共产党云川市第五次代表大会 → Fifth CPC Yunchuan Municipal Congress; the League's in the same way. */
export function localCongress(text: string, lexicon: Lexicon): Gloss | undefined {
  const [, whose = '', place = '', count = ''] = LOCAL_CONGRESS.exec(text) ?? [];
  const value = numberOf(count);
  if (!place || value === undefined) return undefined;
  const where = adjectiveOf(place, lexicon);
  if (whose.endsWith('团'))
    return { english: `${ordinal(value)} ${where} Congress of the Communist Youth League` };
  return { english: `${ordinal(value)} CPC ${where} Congress` };
}

/** 中国妇女第十二次全国代表大会 → 12th National Congress of Chinese Women */
export function massCongress(text: string): Gloss | undefined {
  const [, whose = '', count = ''] = MASS_CONGRESS.exec(text) ?? [];
  const value = numberOf(count);
  return value === undefined
    ? undefined
    : { english: `${ordinal(value)} National Congress of ${MASSES[whose] ?? ''}` };
}

/** 庆祝某某成立50周年大会, 纪念某某同志诞辰100周年座谈会 */
export function anniversary(text: string, lexicon: Lexicon): Gloss | undefined {
  const birth = BIRTH.exec(text);
  if (birth) {
    const head = meetingNoun(birth[3] ?? '', lexicon);
    const years = ordinalDigits(numberOf(birth[2] ?? '') ?? 0);
    return head === undefined
      ? undefined
      : {
          english: `${head} Commemorating the ${years} Anniversary of the Birth of ${personalName(birth[1] ?? '', lexicon)}`,
        };
  }
  const [, verb, name = '', occasion = '', count = '', rest = ''] = ANNIVERSARY.exec(text) ?? [];
  const head = meetingNoun(rest, lexicon) ?? meetingNoun(`庆祝${rest}`, lexicon);
  const subject = head === undefined ? undefined : celebrated(name, occasion, lexicon);
  if (subject === undefined) return undefined;
  const verbs = verb === '庆祝' ? 'Celebrating' : verb === '纪念' ? 'Commemorating' : 'on';
  return {
    english: `${head} ${verbs} the ${ordinalDigits(numberOf(count) ?? 0)} Anniversary of ${subject}`,
  };
}

/** The body, place, war or pair of states whose day it is. */
function celebrated(name: string, occasion: string, lexicon: Lexicon): string | undefined {
  const { organ, place, word } = lexicon.meanings.get(name) ?? {};
  const inEnglish = OCCASIONS.get(occasion);
  if (occasion === '胜利') return word?.role === 'war' ? inEnglish?.(word.english) : undefined;
  if (occasion === '回归祖国') return place && inEnglish?.(place.english);
  const division = place || /自治[区州县旗]$/.test(name) ? placeEnglish(name, lexicon) : undefined;
  if (division !== undefined) {
    const named = withoutArticle(division);
    return `the Founding of ${/Autonomous|People's Republic/.test(named) ? `the ${named}` : named}`;
  }
  return organ && `the Founding of ${withArticle(organ.english.replace('{} ', ''))}`;
}

/** The English of a kind of meeting, and of nothing else. */
export function meetingNoun(text: string, lexicon: Lexicon): string | undefined {
  const word = lexicon.meanings.get(text)?.word;
  return word?.role === 'meeting' ? word.english : undefined;
}

function personalName(name: string, lexicon: Lexicon): string {
  const size = COMPOUND.includes(name.slice(0, 2)) ? 2 : 1;
  return `${properName(name.slice(0, size), lexicon)} ${properName(name.slice(size), lexicon)}`;
}
