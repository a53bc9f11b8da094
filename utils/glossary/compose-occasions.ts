/**
 * Meetings whose names are of one mould: plenums and congresses of the Party, conferences of the parties to a treaty.
 */
import type { Gloss } from '../model/mention.ts';
import { inWords } from './compose-fill.ts';
import type { Lexicon } from './compose-lexicon.ts';
import { adjectiveOf, withArticle } from './compose-names.ts';
import { readBody } from './compose-read.ts';
import { numberOf, ordinal, NUMERAL } from './compose-numbers.ts';

const PARTY_PLENUM = new RegExp(
  `^(?:党的|中共|中国共产党|中央)?第?(${NUMERAL}+)届(?:中央委员会)?(?:((?:[一二三四五六七八九]中、)*[一二三四五六七八九])中全会|第(${NUMERAL}+)次全体会议)$`,
);
const PARTY_CONGRESS = new RegExp(`^(?:党的|中共|中国共产党)?第?(${NUMERAL}+)(?:大|次全国代表大会)$`);
const PARTIES = new RegExp(`^《(.+?公约)》(?:第(${NUMERAL}+)[次届])?缔约方大会(?:第(${NUMERAL}+)次会议)?$`);
const LOCAL_CONGRESS = new RegExp(
  `^(中国共产党|中共|共青团|中国共产主义青年团|民[革盟建进]|农工党|致公党|九三学社|台盟)(.{1,20}?[省市县区州旗镇乡])第?(${NUMERAL}+)次(?:党员|会员|社员|盟员)?代表大会$`,
);
const MASS_CONGRESS = new RegExp(`^中国(妇女|工会|共产主义青年团)第(${NUMERAL}+)次全国代表大会$`);
const MASSES: Readonly<Record<string, string>> = {
  妇女: 'Chinese Women',
  工会: 'Chinese Trade Unions',
  共产主义青年团: 'the Communist Youth League of China',
};
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
  // 天津市河北区: of two links the body's reader knows both.
  const where = readBody(place, undefined, lexicon)?.english ?? adjectiveOf(place, lexicon);
  if (whose.endsWith('团'))
    return { english: `${ordinal(value)} ${where} Congress of the Communist Youth League` };
  const league = lexicon.meanings.get(whose)?.organ;
  if (league && !/^(?:中共|中国共产党)$/.test(whose))
    return { english: `${ordinal(value)} ${where} Congress of ${withArticle(league.english)}` };
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

/** The English of a kind of meeting, and of nothing else. */
export function meetingNoun(text: string, lexicon: Lexicon): string | undefined {
  const word = lexicon.meanings.get(text)?.word;
  return word?.role === 'meeting' ? word.english : undefined;
}
