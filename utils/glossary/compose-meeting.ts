import type { Gloss } from '../model/mention.ts';
import { BodyReader } from './compose-body.ts';
import { isWord } from './compose-kinds.ts';
import { LEADS } from './compose-leads.ts';
import type { Lexicon } from './compose-lexicon.ts';
import { properName } from './compose-levels.ts';
import { adjectiveOf, placeEnglish, unresolvedNote, withArticle, withoutArticle } from './compose-names.ts';
import { numberOf, ordinal, ordinalDigits, NUMERAL } from './compose-numbers.ts';
import { readBody } from './compose-read.ts';
import { segment, type Part } from './compose-segment.ts';
import { dayOfStates } from './compose-states.ts';

const PARTY_PLENUM = new RegExp(
  `^(?:党的|中共|中国共产党|中央)?第?(${NUMERAL}+)届(?:中央委员会)?(?:([一二三四五六七八九])中全会|第(${NUMERAL}+)次全体会议)$`,
);
const PARTY_CONGRESS = new RegExp(`^(?:党的|中共|中国共产党)?第?(${NUMERAL}+)(?:大|次全国代表大会)$`);
const PARTIES = new RegExp(`^《(.+?公约)》(?:第(${NUMERAL}+)次)?缔约方大会(?:第(${NUMERAL}+)次会议)?$`);
const LOCAL_CONGRESS = new RegExp(
  `^(?:中国共产党|中共)(.{1,20}?[省市县区州旗镇乡])第?(${NUMERAL}+)次(?:党员)?代表大会$`,
);
const BIRTH = new RegExp(`^纪念(.+?)(?:同志)?诞辰(${NUMERAL}+)周年(.+)$`);
const ANNIVERSARY = new RegExp(
  `^(庆祝|纪念)?(.+?)(成立|建立|建校|建院|回归祖国|胜利)(${NUMERAL}+)周年(?:庆祝|纪念)?(.+)$`,
);
/** What is celebrated, around the name. */
const OCCASIONS: ReadonlyMap<string, (name: string) => string> = new Map([
  ['回归祖国', (name) => `${name}'s Return to the Motherland`],
  ['胜利', (name) => `the Victory in ${name}`],
]);
/** Verbs of the sentence in front of a meeting's name; alone before the noun they are its topic (总结‖会议). */
const VERBS =
  /^(?:总结|直播|贯彻|贯彻落实|学习|学习贯彻|传达|传达学习|推进|促进|审议|研究|部署|宣讲|反馈|庆祝|纪念)$/;
/** What is held for something else: its counts are the other's. */
const SECONDARY = /Ceremony|Press|Gala|Premiere|Launch|Briefing|Promotion/;
/** Meetings that are held with somebody. */
const TALKS = /Symposium|Meeting|Dialogue|Consultation|Gathering|Press/;
const OPENING =
  /^(.*(?:会议|大会|全会|峰会|论坛|博览会|运动会|奥运会|锦标赛|对话会|高峰会|研讨会|年会|交易会|大赛|研讨班|培训班|进修班))(开幕会|闭幕会|开幕式|闭幕式|开班式|结业式|开幕大会)$/u;
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

/**
 * A meeting's name in English: 市五届人大常委会第三十二次会议 → 32nd Meeting of the Standing Committee of the Fifth
 * Jinzhong Municipal People's Congress. What is not known of it is left out and named in the explanation; undefined where
 * not even the kind of meeting is known.
 */
export function glossMeeting(text: string, of: string | undefined, lexicon: Lexicon): Gloss | undefined {
  const named = lexicon.meanings.get(text)?.word;
  if (named?.role === 'named') return { english: named.english };
  return (
    partyMeeting(text) ??
    localCongress(text, lexicon) ??
    conferenceOfParties(text, lexicon) ??
    dayOfStates(text, lexicon, (noun) => meetingNoun(noun, lexicon)) ??
    anniversary(text, lexicon) ??
    both(text, of, lexicon) ??
    openingOf(text, of, lexicon) ??
    read(text, of, lexicon)
  );
}

/** Two meetings in one name (…博览会暨…论坛), each read by itself. */
function both(text: string, of: string | undefined, lexicon: Lexicon): Gloss | undefined {
  const at = text.indexOf('暨');
  const first = at > 0 ? read(text.slice(0, at), of, lexicon) : undefined;
  const second = first && read(text.slice(at + 1), of, lexicon);
  if (!first || !second) return undefined;
  const explanation = first.explanation ?? second.explanation;
  const english = `${first.english} and ${second.english}`;
  return explanation === undefined ? { english } : { english, explanation };
}

/** The opening or the end of a meeting that is named in front of it: 十四届全国人大一次会议‖闭幕会, 研讨班‖开班式. */
function openingOf(text: string, of: string | undefined, lexicon: Lexicon): Gloss | undefined {
  const [, name = '', part = ''] = OPENING.exec(text) ?? [];
  const head = name && meetingNoun(part, lexicon);
  const meeting = head ? glossMeeting(name, of, lexicon) : undefined;
  if (!head || !meeting) return undefined;
  const english = `${head.replace(/ of the Course$/, '')} of ${withArticle(meeting.english)}`;
  return meeting.explanation === undefined ? { english } : { english, explanation: meeting.explanation };
}

function partyMeeting(text: string): Gloss | undefined {
  const plenum = PARTY_PLENUM.exec(text);
  const congress = plenum ? numberOf(plenum[1] ?? '') : numberOf(PARTY_CONGRESS.exec(text)?.[1] ?? '');
  if (congress === undefined) return undefined;
  if (!plenum) return { english: `${ordinal(congress)} CPC National Congress` };
  return {
    english: `${ordinal(numberOf(plenum[2] ?? plenum[3] ?? '') ?? 0)} Plenary Session of the ${ordinal(congress)} CPC Central Committee`,
  };
}

/** 《生物多样性公约》第十五次缔约方大会, 《生物多样性公约》缔约方大会第十五次会议 */
function conferenceOfParties(text: string, lexicon: Lexicon): Gloss | undefined {
  const [, treaty = '', before, after] = PARTIES.exec(text) ?? [];
  const english = lexicon.meanings.get(treaty)?.word?.english;
  if (!english) return undefined;
  const count = numberOf(before ?? after ?? '');
  const ordinals = count === undefined ? '' : `${ordinal(count)} `;
  return { english: `${ordinals}Conference of the Parties to the ${english}` };
}

/** 中国共产党云川市第五次代表大会 → Fifth CPC Yunchuan Municipal Congress. */
function localCongress(text: string, lexicon: Lexicon): Gloss | undefined {
  const [, place = '', count = ''] = LOCAL_CONGRESS.exec(text) ?? [];
  const value = numberOf(count);
  if (!place || value === undefined) return undefined;
  return { english: `${ordinal(value)} CPC ${adjectiveOf(place, lexicon)} Congress` };
}

function anniversary(text: string, lexicon: Lexicon): Gloss | undefined {
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

function meetingNoun(text: string, lexicon: Lexicon): string | undefined {
  const word = lexicon.meanings.get(text)?.word;
  return word?.role === 'meeting' ? word.english : undefined;
}

function personalName(name: string, lexicon: Lexicon): string {
  const size = COMPOUND.includes(name.slice(0, 2)) ? 2 : 1;
  return `${properName(name.slice(0, size), lexicon)} ${properName(name.slice(size), lexicon)}`;
}

/** The last part that is a kind of meeting is the head; all before it says whose and which. */
function read(text: string, of: string | undefined, lexicon: Lexicon): Gloss | undefined {
  const parts = segment(text, lexicon);
  const at = parts.findLastIndex(
    (part) => part.meaning?.word?.role === 'meeting' || part.meaning?.word?.role === 'named',
  );
  const head = parts[at]?.meaning?.word;
  if (!head) return assembly(text, of, lexicon);
  const reader = new BodyReader(lexicon, of);
  const before = parts.slice(0, at);
  const tail = parts.slice(at + 1).filter((part) => part.kind !== 'mark');
  const skipped = takeAll(reader, before, head.role === 'named');
  const times = valuesOf(before, 'time').map(ordinal);
  const plenary = valuesOf(before, 'plenary').map(ordinal);
  const sessions = (
    before.some(hasTerms) ? reader.sessions : valuesOf(before.filter(isOwnCount), 'session')
  ).map(ordinal);
  const inner = reader.chain.at(-1);
  if (inner?.startsWith('the ') && sessions.length > 0 && times.length > 0) {
    // 柬埔寨‖第七届‖国会‖第一次会议: the term is the body's.
    reader.chain[reader.chain.length - 1] = `the ${sessions.splice(0).join(' ')} ${inner.slice(4)}`;
    reader.named.add(reader.chain.at(-1) ?? '');
  }
  const outermost = reader.chain.findIndex((name) => skipped.length === 0 || reader.named.has(name));
  const held = reader.chain
    .slice(outermost < 0 ? reader.chain.length : outermost)
    .toReversed()
    .map((name) => ` of ${name}`)
    .join('');
  const guests: string[] = [];
  for (let i = before.length - 1; TALKS.test(head.english) && i >= 0; i -= 1) {
    if (before[i]?.meaning?.word?.role === 'people') guests.unshift(reader.modifiers.pop() ?? '');
    else if (before[i]?.kind !== 'mark' || guests.length === 0) break;
  }
  const people = guests.length > 0 ? ` with ${guests.join(' and ')}` : '';
  // Half a description misleads: with parts missing, only whose meeting it is, its year and its kind are said.
  const said =
    skipped.length > 0 ? reader.modifiers.filter((word) => /^20\d{2}$|–/.test(word)) : reader.modifiers;
  const own = [reader.adjective, ...said].filter(Boolean).join(' ');
  const noun = head.english === 'Meeting' && sessionOfCongress(reader) ? 'Session' : head.english;
  const termOnly = sessions.length > 0 && /Standing Committee|Plenary/.test(noun);
  // 第十四届‖某某展‖新闻发布会: the count is of what is left out.
  const elsewhere = skipped.length > 0 && SECONDARY.test(noun);
  const ordinals = [...(termOnly || elsewhere ? [] : sessions), ...plenary, ...times].join(' ');
  const english =
    [ordinals, own, noun].filter(Boolean).join(' ') +
    people +
    held +
    (termOnly ? ` (${sessions[0] ?? ''} Term)` : '');
  const notes = [
    ...(reader.unresolved === undefined ? [] : [unresolvedNote(reader.unresolved)]),
    ...(skipped.length > 0 || tail.length > 0 ? ['Only part of the name is rendered here.'] : []),
    ...(termOnly ? ['The name does not say whose standing committee this is.'] : []),
  ];
  return notes.length > 0 ? { english, explanation: notes.join(' ') } : { english };
}

/** A body that meets as a whole: 第七十七届联合国大会. */
function assembly(text: string, of: string | undefined, lexicon: Lexicon): Gloss | undefined {
  const body = /大会$|人大$|会议$/.test(text) ? readBody(text, of, lexicon) : undefined;
  return body?.left.length === 0 && body.sounds.length === 0 ? { english: body.english } : undefined;
}

function sessionOfCongress(reader: BodyReader): boolean {
  const body = reader.chain.at(-1) ?? '';
  return (
    /(People's Congress|CPPCC Committee|Committee of the CPPCC)$/.test(body) &&
    !body.includes('Standing Committee')
  );
}

/**
 * Terms are told first, so that 市委八届七次全会 knows the Eighth Committee; they are a committee's or a congress's own,
 * and else count the meeting (第五届海峡论坛). Returns what was not understood.
 */
function takeAll(reader: BodyReader, parts: Part[], named: boolean): string[] {
  const skipped: string[] = [];
  if (parts.some(hasTerms)) reader.sessions.push(...valuesOf(parts, 'session'));
  // A plain word behind the verb makes both a topic: 学习贯彻‖全会精神‖宣讲会, but 总结‖党的十八大.
  const verb = VERBS.test(parts[0]?.text ?? '') && (parts.length > 1 ? !isWord(parts[1]) : named);
  if (verb) skipped.push(parts[0]?.text ?? '');
  for (let i = verb ? 1 : 0; i < parts.length;) {
    const part = parts[i];
    const topic =
      i === parts.length - 1 &&
      i > 0 &&
      part?.meaning?.organ &&
      part.meaning.word?.role === '' &&
      reader.chain.length > 0
        ? part.meaning.word
        : undefined;
    if (topic) reader.modifiers.push(topic.english);
    const following = parts[i + 1]?.meaning?.word;
    if (part?.kind === 'session' && following?.role === 'named' && !parts.some(hasTerms)) {
      reader.modifiers.push(`${ordinal(part.value ?? 0)} ${following.english}`);
      i += 2;
      continue;
    }
    const named = part?.meaning?.word?.role === 'named' && !part.meaning.organ;
    if (named && /^(time|session)$/.test(parts[i + 1]?.kind ?? '') && i === 0) {
      reader.chain.push(withArticle(part.meaning?.word?.english ?? ''));
      i += 1;
      continue;
    }
    const counted = /^(time|plenary|session)$/.test(part?.kind ?? '');
    const lost =
      part?.kind === 'unknown' &&
      parts[i + 1]?.kind !== 'level' &&
      !/head|siteword/.test(parts[i + 1]?.meaning?.word?.role ?? '');
    if (lost) skipped.push(part.text);
    i += topic || counted || lost ? 1 : reader.take(parts, i);
  }
  reader.finish();
  return [...skipped.filter((text) => text !== '党的'), ...reader.left];
}

function hasTerms({ text, meaning }: Part): boolean {
  if (LEADS.has(text)) return true;
  const { english = '', system = '' } = meaning?.organ ?? {};
  return english.includes('{}') && /^(party|congress|cppcc)$/.test(system);
}

/** 第19届‖亚运会‖火炬传递启动仪式 counts the Games, not the ceremony. */
function isOwnCount(_: Part, index: number, parts: Part[]): boolean {
  return parts[index + 1]?.meaning?.word?.role !== 'named';
}

function valuesOf(parts: Part[], kind: Part['kind']): number[] {
  return parts.filter((part) => part.kind === kind).map((part) => part.value ?? 0);
}
