/** A meeting's name by its last part, which is a kind of meeting. */
import type { Gloss } from '../model/mention.ts';
import { BodyReader } from './compose-body.ts';
import { isWord } from './compose-kinds.ts';
import type { Lexicon } from './compose-lexicon.ts';
import { hasTerms, isOwnCount, stretch, takeAll, valuesOf } from './compose-meeting-parts.ts';
import { unresolvedNote } from './compose-names.ts';
import { ordinal } from './compose-numbers.ts';
import { readBody } from './compose-read.ts';
import { segment } from './compose-segment.ts';
import { onSubject } from './compose-subject.ts';

/** What is held for something else: its counts are the other's. */
export const SECONDARY = /Ceremony|Press|Gala|Premiere|Launch|Briefing|Promotion/;
/** Meetings that are held with somebody. */
const TALKS = /Symposium|Meeting|Dialogue|Consultation|Gathering|Press/;
/** Verbs in front of a noun would make it their subject: 优化营商环境‖大会 is a conference on it. */
const ACTING =
  /^(?:Improving|Forging|Building|Promoting|Strengthening|Ensuring|Advancing|Expanding|Curbing) /;
const ACTS_LAST = /^(.+) ((?:Advanc|Promot|Deepen|Strengthen|Expand)ing)$/;
/** China–ASEAN, China-Africa: whose meeting it is, not what on. */
const PAIR = /–.|^[A-Z]\w+-[A-Z]/;
/** How far a meeting reaches. */
const WHOLE = /^全[国省市县区镇乡]$/;
const REACH = /^\w+-wide /;
/** The last part that is a kind of meeting is the head; all before it says whose and which. */
export function readMeeting(text: string, of: string | undefined, lexicon: Lexicon): Gloss | undefined {
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
  const times = valuesOf(
    kept.filter(
      ({ kind }, i) => kind !== 'time' || !kept.some((later, at) => at > i + 2 && later.kind === 'time'),
    ),
    'time',
  ).map(ordinal);
  const plenary = valuesOf(kept, 'plenary').map(ordinal);
  const sessions = (kept.some(hasTerms) ? reader.sessions : valuesOf(kept.filter(isOwnCount), 'session')).map(
    ordinal,
  );
  const inner = reader.chain.at(-1);
  // 第六届‖政府‖就职典礼
  const ofBody = kept.some((part, i) => part.kind === 'session' && kept[i + 1]?.meaning?.organ);
  if (
    inner?.startsWith('the ') &&
    sessions.length > 0 &&
    (times.length > 0 || (ofBody && SECONDARY.test(head.english)))
  ) {
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
  const said = skipped.length > 0 ? reader.modifiers.filter((word) => PAIR.test(word)) : reader.modifiers;
  // 2025北京文化论坛: the year stands first in English, too, wherever it stands in Chinese.
  // 宪法‖宣传周
  const words = said.join(' ').replace(/ of the People's Republic of China(?= )/, '');
  // 全县‖优化营商环境‖大会: County-wide Conference on Improving …
  const [reach = ''] = REACH.exec(words) ?? [];
  // 机构建设‖推进‖现场会: on advancing it.
  const matter = words.slice(reach.length).replace(ACTS_LAST, '$2 $1');
  const about = ACTING.test(matter);
  const conferred = head.english === 'Conferral Ceremony' && words !== '' && skipped.length === 0;
  const noun = nounOf(head.english, reader);
  // 十四届‖一次‖会议: both are of a body that is not named.
  const unnamed = times.length > 0 && reader.chain.length === 0 && !reader.adjective && skipped.length === 0;
  const termOnly =
    sessions.length > 0 && (unnamed || (/Standing Committee|Plenary/.test(noun) && words === ''));
  // 第十四届‖某某展‖新闻发布会: the count is of what is left out.
  const elsewhere = skipped.length > 0 && SECONDARY.test(noun);
  // 第二次、第三次‖座谈会
  const which = times.length > 1 ? [times.join(' and ')] : times;
  const ordinals = [...(termOnly || elsewhere ? [] : sessions), ...plenary, ...which].join(' ');
  const own = [
    ordinals ? '' : years.join(' '),
    reader.adjective,
    about ? reach.trim() : conferred ? '' : words,
  ];
  const english =
    [ordinals, ...own, conferred ? `Ceremony Conferring the ${words}` : noun].filter(Boolean).join(' ') +
    (about ? ` on ${matter}` : '') +
    people +
    held +
    (termOnly ? ` (${sessions[0] ?? ''} Term)` : '') +
    // 2019年‖第74届‖大会: which one it is stands first.
    (ordinals && years.length > 0 ? ` (${years.join(' ')})` : '');
  const notes = [
    ...(reader.unresolved === undefined ? [] : [unresolvedNote(reader.unresolved)]),
    ...(skipped.length > 0 || tail.length > 0 ? ['Only part of the name is rendered here.'] : []),
    ...(termOnly
      ? [
          `The name does not say whose ${/Standing|Plenary/.test(noun) ? 'standing committee' : 'session'} this is.`,
        ]
      : []),
  ];
  // 2022‖亚太‖会议
  const whole = english.replace(/^(20\d\d|[A-Z]?\w+(?:th|st|nd|rd)) the (?=[A-Z])/, '$1 ');
  return notes.length > 0 ? { english: whole, explanation: notes.join(' ') } : { english: whole };
}

const plural = (noun: string): string => (noun.endsWith('s') ? noun : `${noun}s`);

/** A body that meets as a whole: 第七十七届联合国大会. */
function assembly(text: string, of: string | undefined, lexicon: Lexicon): Gloss | undefined {
  const [, year, name = ''] = /^(20\d\d)年?(.+)$/.exec(text) ?? [undefined, undefined, text];
  const body = /大会$|人大$|会议$/.test(text) ? readBody(name, of, lexicon) : undefined;
  if (body?.left.length !== 0 || body.sounds.length > 0) return undefined;
  return { english: year === undefined ? body.english : `${body.english} (${year})` };
}

/** Congresses sit in sessions, and a Party committee as a whole does. */
function nounOf(english: string, reader: BodyReader): string {
  if (english === 'Meeting' && sessionOfCongress(reader)) return 'Session';
  const isPartys = reader.chain.at(-1)?.endsWith(' Party Committee');
  return isPartys ? english.replace(/Plenary Meeting$/, 'Plenary Session') : english;
}

function sessionOfCongress(reader: BodyReader): boolean {
  const body = reader.chain.at(-1) ?? '';
  return (
    /(People's Congress|CPPCC Committee|Committee of the CPPCC)$/.test(body) &&
    !body.includes('Standing Committee')
  );
}
