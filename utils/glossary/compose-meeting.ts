import type { Gloss } from '../model/mention.ts';
import { anniversary } from './compose-anniversary.ts';
import type { Lexicon } from './compose-lexicon.ts';
import { readMeeting, SECONDARY } from './compose-meeting-read.ts';
import { withArticle } from './compose-names.ts';
import { NUMERAL, numberOf, ordinal } from './compose-numbers.ts';
import {
  conferenceOfParties,
  localCongress,
  massCongress,
  meetingNoun,
  partyMeeting,
} from './compose-occasions.ts';
import { meetingOfSectors } from './compose-sectors.ts';
import { dayOfStates } from './compose-states.ts';
import { subjectOf } from './compose-subject.ts';

const OPENING =
  /^(.*(?:会议|大会|全会|峰会|论坛|博览会|运动会|奥运会|锦标赛|对话会|活动|高峰会|研讨会|年会|交易会|大赛|研讨班|培训班|进修班|[文旅美游花节艺术庆化]节|[游节电影艺术传]周))(开幕会|闭幕会|开幕式|闭幕式|开班式|结业式|开幕大会|预备会议)$/u;
/** A meeting within a session: 市十五届人大五次会议‖主席团‖第一次会议, …第六次会议‖第二次全体会议. */
const WITHIN = new RegExp(
  `^(.+(?:次会议|全会))(主席团(?:常务主席)?(?:会议)?)?第(${NUMERAL}+)次(全体会议|会议|大会)$`,
);
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
    sessionOfCongress(text, of, lexicon) ??
    conferenceOfParties(text, lexicon) ??
    meetingOfSectors(text, lexicon) ??
    openingOf(text, of, lexicon) ??
    dayOfStates(text, lexicon, (noun) => wholeNoun(noun, lexicon)) ??
    anniversary(text, of, lexicon, (noun) => wholeNoun(noun, lexicon)) ??
    both(text, of, lexicon) ??
    titled(text, of, lexicon) ??
    partOf(text, of, lexicon) ??
    onIssue(text, lexicon) ??
    within(text, of, lexicon) ??
    readMeeting(text, of, lexicon) ??
    // 召开‖市委常委会: a committee's meeting by the committee's name.
    (text.endsWith('委会') ? readMeeting(`${text}会议`, of, lexicon) : undefined)
  );
}

/** 七届‖二次‖党代会, 第七次党代会‖第二次会议, 第十九届‖第一次‖人民代表大会: the term is the congress's, the count its session's. */
const TERM_AND_COUNT = new RegExp(`^(.*?)第?(${NUMERAL}+)届第?(${NUMERAL}+)次(党代会|人民代表大会)$`, 'u');
const COUNT_AND_COUNT = new RegExp(`^(.*?)第(${NUMERAL}+)次(党代会)第?(${NUMERAL}+)次会议$`, 'u');

function sessionOfCongress(text: string, of: string | undefined, lexicon: Lexicon): Gloss | undefined {
  const [, before = '', term = '', count = '', congress = ''] = TERM_AND_COUNT.exec(text) ?? [];
  if (congress === '人民代表大会')
    return readMeeting(`${before}第${term}届人民代表大会第${count}次会议`, of, lexicon);
  const [, where = before, which = term, , session = count] = COUNT_AND_COUNT.exec(text) ?? [];
  const whole = which && readMeeting(`${where}第${which}次党代会`, of, lexicon);
  if (!whole) return undefined;
  return { ...whole, english: `${ordinal(numberOf(session) ?? 0)} Session of ${withArticle(whole.english)}` };
}

/** 精神宣讲‖暨…座谈会, 项目签约‖暨…大会: the first half leaves its noun to the second. */
const withNoun = (half: string): string =>
  half
    .replace(/(?:宣讲|观摩|培训|表彰|推介|动员|部署|交流|汇报)$/, '$&会')
    .replace(/(?:揭牌|启动|签约|开工|授牌|颁奖|奠基)$/, '$&仪式');

/** Two meetings in one name (…博览会暨…论坛, 党的二十大和中央经济工作会议), each read by itself. */
function both(text: string, of: string | undefined, lexicon: Lexicon): Gloss | undefined {
  const at = text.indexOf('暨');
  if (at < 0) return text.includes('和') ? joined(text, of, lexicon) : undefined;
  const first = at > 0 ? glossMeeting(withNoun(text.slice(0, at)), of, lexicon) : undefined;
  const second = first && glossMeeting(text.slice(at + 1), of, lexicon);
  if (!first || !second) return undefined;
  const explanation = first.explanation ?? second.explanation;
  const english = `${first.english} and ${second.english}`;
  return explanation === undefined ? { english } : { english, explanation };
}

/** What a meeting is about, or is called, in quotation marks. */
const TITLED = /^([^“”]*)“([^“”]{2,40})”([^“”]+)$/u;
const ON = /(?:Meeting|Symposium|Forum|Sub-forum|Seminar|Dialogue|Lecture|Conference|Gathering|Briefing)$/;
const COUNT = new RegExp(`(?:第${NUMERAL}+|首)届$`, 'u');
const UNSAID = 'The title in quotation marks is not rendered here.';

/** “加快农业农村现代化”‖专题协商会: all but the title in quotation marks, and that too where it is a term. */
function titled(text: string, of: string | undefined, lexicon: Lexicon): Gloss | undefined {
  const [, front = '', title = '', rest = ''] = TITLED.exec(text) ?? [];
  if (!rest || lexicon.meanings.has(title) || lexicon.meanings.has(`“${title}”${rest}`)) return undefined;
  // “…”活动‖启动仪式: it is the event's by itself.
  const noun = rest.replace(/^(?:主题|系列|专项)?活动(?=[\u4e00-\u9fff]{2})/, '');
  const whole = glossMeeting(front + noun, of, lexicon);
  // 首届“最美护林员”‖发布仪式: the count is of what the title names.
  const uncounted = whole && SECONDARY.test(whole.english) ? front.replace(COUNT, '') : front;
  const meeting = uncounted === front ? whole : glossMeeting(uncounted + noun, of, lexicon);
  const open = meeting?.explanation ?? '';
  if (!meeting || open.includes('Only part')) return undefined;
  const subject = ON.test(meeting.english) ? subjectOf(title, lexicon) : undefined;
  return subject && !subject.includes('“')
    ? { ...meeting, english: `${meeting.english} on ${subject}` }
    : { english: meeting.english, explanation: [open, UNSAID].filter(Boolean).join(' ') };
}

/** 《生物多样性公约》第十五次缔约方大会‖第二阶段会议 */
const STAGE = new RegExp(`^(.+)第(${NUMERAL}+)阶段(?:会议)?$`, 'u');

function partOf(text: string, of: string | undefined, lexicon: Lexicon): Gloss | undefined {
  const [, name = '', count = ''] = STAGE.exec(text) ?? [];
  const meeting = name ? glossMeeting(name, of, lexicon) : undefined;
  const value = numberOf(count);
  if (!meeting || value === undefined) return undefined;
  return { ...meeting, english: `${ordinal(value)} Part of ${withArticle(meeting.english)}` };
}

const ISSUE = /^(.{2,6})问题([\u4e00-\u9fff]{2,12})$/u;

/** 中东‖问题‖高级别公开辩论会: on a state or a part of the world. */
function onIssue(text: string, lexicon: Lexicon): Gloss | undefined {
  const [, about = '', rest = ''] = ISSUE.exec(text) ?? [];
  const place = lexicon.meanings.get(about)?.place;
  const noun = place && /country|region/.test(place.kind) ? wholeNoun(rest, lexicon) : undefined;
  return place && noun ? { english: `${noun} on ${place.english}` } : undefined;
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

function within(text: string, of: string | undefined, lexicon: Lexicon): Gloss | undefined {
  const [, session = '', presidium = '', count = '', noun = ''] = WITHIN.exec(text) ?? [];
  const whole = session ? readMeeting(session, of, lexicon) : undefined;
  const head = meetingNoun(noun, lexicon);
  if (!whole || !head) return undefined;
  const chairs = presidium.includes('常务主席') ? 'the Executive Chairpersons of ' : '';
  const whose = `${chairs}${presidium && 'the Presidium of '}${withArticle(whole.english)}`;
  return { ...whole, english: `${ordinal(numberOf(count) ?? 0)} ${head} of ${whose}` };
}

/** A kind of meeting with its own words (国际学术研讨会), all of them known, and nobody's. */
function wholeNoun(text: string, lexicon: Lexicon): string | undefined {
  const noun = meetingNoun(text, lexicon);
  if (noun !== undefined) return noun;
  const read = /^[\u4e00-\u9fff]{4,12}$/.test(text) ? readMeeting(text, undefined, lexicon) : undefined;
  return read && read.explanation === undefined && !read.english.includes(' of ') ? read.english : undefined;
}
