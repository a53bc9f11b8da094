import type { Gloss } from '../model/mention.ts';
import { BodyReader } from './compose-body.ts';
import { isWord } from './compose-kinds.ts';
import { LEADS } from './compose-leads.ts';
import type { Lexicon } from './compose-lexicon.ts';
import { unresolvedNote, withArticle } from './compose-names.ts';
import { NUMERAL, numberOf, ordinal } from './compose-numbers.ts';
import {
  anniversary,
  conferenceOfParties,
  localCongress,
  massCongress,
  meetingNoun,
  partyMeeting,
} from './compose-occasions.ts';
import { readBody } from './compose-read.ts';
import { segment, type Part } from './compose-segment.ts';
import { dayOfStates } from './compose-states.ts';
import { onSubject } from './compose-subject.ts';

/** Verbs of the sentence in front of a meeting's name; alone before the noun they are its topic (总结‖会议). */
const VERBS =
  /^(?:总结|直播|贯彻|贯彻落实|学习|学习贯彻|传达|传达学习|推进|促进|审议|研究|部署|宣讲|反馈|庆祝|纪念)$/;
/** What is held for something else: its counts are the other's. */
const SECONDARY = /Ceremony|Press|Gala|Premiere|Launch|Briefing|Promotion/;
/** Meetings that are held with somebody. */
const TALKS = /Symposium|Meeting|Dialogue|Consultation|Gathering|Press/;
const OPENING =
  /^(.*(?:会议|大会|全会|峰会|论坛|博览会|运动会|奥运会|锦标赛|对话会|高峰会|研讨会|年会|交易会|大赛|研讨班|培训班|进修班))(开幕会|闭幕会|开幕式|闭幕式|开班式|结业式|开幕大会)$/u;
/** A meeting within a session: 市十五届人大五次会议‖主席团‖第一次会议, …第六次会议‖第二次全体会议. */
const WITHIN = new RegExp(`^(.+(?:次会议|全会))(主席团(?:常务主席)?)?第(${NUMERAL}+)次(全体会议|会议|大会)$`);
/** Verbs in front of a noun would make it their subject: 优化营商环境‖大会 is a conference on it. */
const ACTING =
  /^(?:Improving|Forging|Building|Promoting|Strengthening|Ensuring|Advancing|Expanding|Curbing) /;
/** How far a meeting reaches. */
const WHOLE = /^全[国省市县区镇乡]$/;
const REACH = /^\w+-wide /;
/** Last characters of a meeting's whole name. */
const MEETING_END = /(?:会|会议|大|式|论坛)$/u;
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
    massCongress(text) ??
    conferenceOfParties(text, lexicon) ??
    dayOfStates(text, lexicon, (noun) => meetingNoun(noun, lexicon)) ??
    anniversary(text, lexicon) ??
    both(text, of, lexicon) ??
    openingOf(text, of, lexicon) ??
    within(text, of, lexicon) ??
    read(text, of, lexicon) ??
    // 召开‖市委常委会: a committee's meeting by the committee's name.
    (text.endsWith('委会') ? read(`${text}会议`, of, lexicon) : undefined)
  );
}

/** Two meetings in one name (…博览会暨…论坛, 党的二十大和中央经济工作会议), each read by itself. */
function both(text: string, of: string | undefined, lexicon: Lexicon): Gloss | undefined {
  const at = text.indexOf('暨');
  if (at < 0) return text.includes('和') ? joined(text, of, lexicon) : undefined;
  const first = at > 0 ? glossMeeting(text.slice(0, at), of, lexicon) : undefined;
  const second = first && glossMeeting(text.slice(at + 1), of, lexicon);
  if (!first || !second) return undefined;
  const explanation = first.explanation ?? second.explanation;
  const english = `${first.english} and ${second.english}`;
  return explanation === undefined ? { english } : { english, explanation };
}

/** 和 is as often part of a name: both sides must be whole meetings, with nothing left over. */
function joined(text: string, of: string | undefined, lexicon: Lexicon): Gloss | undefined {
  const at = text.indexOf('和');
  const one = (name: string): Gloss | undefined =>
    MEETING_END.test(name) ? glossMeeting(name, of, lexicon) : undefined;
  const first = one(text.slice(0, at));
  const second = first && one(text.slice(at + 1));
  if (!first || !second || first.explanation !== undefined || second.explanation !== undefined)
    return undefined;
  return { english: `${first.english} and ${second.english}` };
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

/** The last part that is a kind of meeting is the head; all before it says whose and which. */
function read(text: string, of: string | undefined, lexicon: Lexicon): Gloss | undefined {
  const parts = segment(text, lexicon);
  const at = parts.findLastIndex(
    (part) => part.meaning?.word?.role === 'meeting' || part.meaning?.word?.role === 'named',
  );
  const head = parts[at]?.meaning?.word;
  if (!head) return assembly(text, of, lexicon);
  let reader = new BodyReader(lexicon, of);
  const before = parts.slice(0, at);
  const tail = parts.slice(at + 1).filter((part) => part.kind !== 'mark');
  // 学习贯彻‖二十届四中全会精神‖研讨班: the plenum is what is studied.
  const topic = before.findIndex((part, i) => part.kind === 'plenary' && i < before.length - 1);
  const studied = topic > 0 && before[topic - 1]?.kind === 'session' ? topic - 1 : topic;
  // 2025‖上合组织‖论坛: the year is the meeting's, whichever body stands behind it.
  const years = before.filter(({ kind }) => kind === 'year').map(({ value }) => String(value ?? ''));
  const kept = before.filter(
    ({ kind }, i) => kind !== 'year' && (studied < 0 || i < studied || i > topic + 1),
  );
  const skipped = takeAll(reader, kept, head.role === 'named');
  if (skipped.length > 0) {
    reader = new BodyReader(lexicon, of);
    takeAll(reader, stretch(kept), head.role === 'named');
  }
  if (studied >= 0)
    skipped.push(
      before
        .slice(studied, topic + 2)
        .map((part) => part.text)
        .join(''),
    );
  if (skipped.length > 0 && head.role === 'meeting') {
    // 全县‖深入推进基层治理‖座谈会
    const reach = WHOLE.test(before[0]?.text ?? '') ? before[0]?.meaning?.word?.english : undefined;
    const subject = onSubject(reach === undefined ? before : before.slice(1), lexicon);
    if (subject !== undefined)
      return { english: [...years, reach, head.english, subject].filter(Boolean).join(' ') };
  }
  const times = valuesOf(kept, 'time').map(ordinal);
  const plenary = valuesOf(kept, 'plenary').map(ordinal);
  const sessions = (kept.some(hasTerms) ? reader.sessions : valuesOf(kept.filter(isOwnCount), 'session')).map(
    ordinal,
  );
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
    const part = before[i];
    // 企业‖和‖专家‖座谈会: what is joined to guests is a guest.
    const isJoined = guests.length > 0 && before[i + 1]?.kind === 'mark' && isWord(part);
    if (part?.meaning?.word?.role === 'people') guests.unshift(reader.modifiers.pop() ?? '');
    else if (isJoined) guests.unshift(plural(reader.modifiers.pop()?.replace(/ and$/, '') ?? ''));
    else if (part?.kind !== 'mark' || guests.length === 0) break;
  }
  const invited = guests.filter(Boolean);
  const people = invited.length > 0 ? ` with ${invited.join(' and ')}` : '';
  // Half a description misleads: with parts missing, only whose meeting it is, its year and its kind are said.
  const said = skipped.length > 0 ? reader.modifiers.filter((word) => word.includes('–')) : reader.modifiers;
  // 2025北京文化论坛: the year stands first in English, too, wherever it stands in Chinese.
  const words = said.join(' ');
  // 全县‖优化营商环境‖大会: County-wide Conference on Improving …
  const [reach = ''] = REACH.exec(words) ?? [];
  const matter = words.slice(reach.length);
  const about = ACTING.test(matter);
  const own = [...years, reader.adjective, about ? reach.trim() : words].filter(Boolean).join(' ');
  const noun = head.english === 'Meeting' && sessionOfCongress(reader) ? 'Session' : head.english;
  // 十四届‖一次‖会议: both are of a body that is not named.
  const unnamed = times.length > 0 && reader.chain.length === 0 && !reader.adjective && skipped.length === 0;
  const termOnly = sessions.length > 0 && (unnamed || /Standing Committee|Plenary/.test(noun));
  // 第十四届‖某某展‖新闻发布会: the count is of what is left out.
  const elsewhere = skipped.length > 0 && SECONDARY.test(noun);
  // 第二次、第三次‖座谈会
  const which = times.length > 1 ? [times.join(' and ')] : times;
  const ordinals = [...(termOnly || elsewhere ? [] : sessions), ...plenary, ...which].join(' ');
  const english =
    [ordinals, own, noun].filter(Boolean).join(' ') +
    (about ? ` on ${matter}` : '') +
    people +
    held +
    (termOnly ? ` (${sessions[0] ?? ''} Term)` : '');
  const notes = [
    ...(reader.unresolved === undefined ? [] : [unresolvedNote(reader.unresolved)]),
    ...(skipped.length > 0 || tail.length > 0 ? ['Only part of the name is rendered here.'] : []),
    ...(termOnly
      ? [
          `The name does not say whose ${/Standing|Plenary/.test(noun) ? 'standing committee' : 'session'} this is.`,
        ]
      : []),
  ];
  return notes.length > 0 ? { english, explanation: notes.join(' ') } : { english };
}

const plural = (noun: string): string => (noun.endsWith('s') ? noun : `${noun}s`);

function within(text: string, of: string | undefined, lexicon: Lexicon): Gloss | undefined {
  const [, session = '', presidium = '', count = '', noun = ''] = WITHIN.exec(text) ?? [];
  const whole = session ? read(session, of, lexicon) : undefined;
  const head = meetingNoun(noun, lexicon);
  if (!whole || !head) return undefined;
  const chairs = presidium.endsWith('主席') ? 'the Executive Chairpersons of ' : '';
  const whose = `${chairs}${presidium && 'the Presidium of '}${withArticle(whole.english)}`;
  return { ...whole, english: `${ordinal(numberOf(count) ?? 0)} ${head} of ${whose}` };
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

/**
 * With parts missing, the rest is read from one stretch: what stands before the first of them says whose meeting it is;
 * else what stands right before the noun.
 */
function stretch(parts: Part[]): Part[] {
  const isLost = ({ kind }: Part, i: number): boolean =>
    kind === 'left' || (kind === 'unknown' && parts[i + 1]?.kind !== 'level');
  const first = parts.findIndex(isLost);
  const opening = parts.slice(0, Math.max(first, 0));
  const closing = parts.slice(parts.findLastIndex(isLost) + 1);
  return opening.some(isNamed) ? opening : closing.every(isNamed) ? closing : [];
}

const isNamed = ({ meaning, kind }: Part): boolean =>
  kind === 'mission' || kind === 'level' || (meaning?.organ ?? meaning?.place) !== undefined;

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
