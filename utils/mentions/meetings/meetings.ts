/**
 * Names of meetings: a head (会议, 全会, 座谈会, 仪式 …) and what specifies it to its left — ordinals, the body, the
 * subject, a quoted name, a year.
 */
import { allMatches } from '../../lexicon/matches.ts';
import type { Span } from '../../model/text.ts';
import type { Grammar } from '../grammar.ts';
import { alsoCalled, besideOccasion, heldWith } from './joined-names.ts';
import { withFront } from './meeting-fronts.ts';
import { acrossLink, BESIDE_MEETING } from './meeting-links.ts';
import { LONGEST, stepLeft } from './meeting-reach.ts';
import { behindBuilder, governed, insideQuotes, isVerbWithHead, properStart } from './meeting-starts.ts';
import { isHan, type Scan } from '../scan.ts';

/** 市委常委会‖议军会议: 会议 goes over the border of the two. */
const MILITARY = /议军会议?/g;
const COMMITTEE_ON = /[省市县区州旗党]委常委会?$/;

/** What is a meeting by its number: 十届十六次‖常委会, 金砖国家领导人第十五次‖会晤, 第3期干部‖大讲堂, 首届花椒文化‖节. */
const NUMBERED_HEAD =
  /(?<=[一二三四五六七八九十]届)历次全会|(?<=\S届[^\n，。]{1,5}次)常委会(?!议)|(?<=领导人第[一二三四五六七八九十\d]{1,4}次)会晤|(?<=第[一二三四五六七八九十\d]{1,3}期[^\n，。]{2,10})(?:大讲堂|讲坛)|(?<=(?:首届|第[一二三四五六七八九十\d]{1,4}届)[^\n，。、；“”《》在于将逢拟会赛]{2,14})节(?![日目约省能点奏水气假选])/g;

/** Heads of meetings in order. */
function headsOf({ scan, lexicon }: Grammar): Span[] {
  const military = allMatches(MILITARY, scan.text).map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
  const heads: Span[] = [
    ...lexicon.words.meetingHead
      .all(scan.text)
      .filter(({ start, end }) => !military.some((other) => start < other.end && other.start < end)),
    ...military,
  ];
  for (const { index, 0: head } of allMatches(NUMBERED_HEAD, scan.text))
    heads.push({ start: index, end: index + head.length });
  return heads.sort((a, b) => a.start - b.start);
}

/** 述职评议会‖议: a head in 会 that goes on to 会议; not 座谈会议程. */
function wholeHead(scan: Scan, { start, end }: Span): Span {
  const goesOn = /^会议(?![程题案事员政定论])/.test(scan.slice(end - 1, end + 2));
  // 二十九次常委会‖议程: of 常委会议 the last character is the next word's.
  if (end - start > 3 && /^会议[程题]/.test(scan.slice(end - 2, end + 1))) return { start, end: end - 1 };
  return { start, end: goesOn ? end + 1 : end };
}

/** 菲永在听证会: a bare head behind 在 and somebody's name. */
const isPlacedBare = ({ lexicon }: Grammar, name: string): boolean =>
  lexicon.words.bareMeeting.has(/^[\u4e00-\u9fff·]{1,4}在(.+)$/.exec(name)?.[1] ?? '');

const STUDIES =
  /^(?:认真|深入)?(?:学习(?:宣传)?贯彻(?:落实)?|贯彻落实|传达学习|学习传达|传达贯彻|学习落实|学习|贯彻|传达)(?=全[国省市县区州]|中央|[省市县区州旗](?:[委一二三四五六七八九十第]|政[府协]|纪委|人大))/;
const IS_ONE = /[是为](?:一|这|那)?[次场个][\u4e00-\u9fff]{1,8}的$/;

/** Which quarter or half of a year the meeting is for. */
const SEASON = /(?:20\d\d年)?(?:第?[一二三四]季度|前三季度|[上下]半年)$/;
/** 2023年12月‖…项目集中签约仪式: the month of what is held month by month. */
const MONTH = /(?:20\d\d年\d{1,2}月份?|(?:\d{1,2}|十?[一二三四五六七八九十])月份)$/;
const MONTHLY = /集中|例会|调度|月度|联席会/;
/** 交通项目建设工作‖八月份例会: the month stands inside the name. */
const MONTH_INSIDE = /(?<=[\u4e00-\u9fff])(?:\d{1,2}|十?[一二三四五六七八九十])月份$/;

const PARTIES = /^[我本该][校院局厂市县区镇乡村](?:[与和同][^“]{2,16})?(?=“)/;
/** 全国‖“两会” */
const QUOTED_SESSION = /(?:全国|[省市县区])“$/;
/** What a forum's session is called behind its name. */
const ANNUAL = /^20\d\d年度?(?:年会|大会|会议|峰会)$/;
/** 集体学习了…, ，集体学习中央…: what was done, and no name. */
const isDone = (scan: Scan, end: number): boolean =>
  /^[了《]/.test(scan.char(end)) ||
  (!isHan(scan.char(end - 5)) &&
    /^(?!会|活动|制度|研讨|上|时|后|的)[\u4e00-\u9fff]/.test(scan.slice(end, end + 2)));

const TERM = /^第?[一二三四五六七八九十]{1,3}届/;
/** Whose congress or plenum it is, up to the number of its term. */
const PARTY_TERM = /(?:中国共产党|中共)[\u4e00-\u9fff]{1,10}(?:[省市县区旗州盟镇乡]|委员会)第?$/;

/** 党的十九大, 二十大 */
const CONGRESS = /[一二]?十[一二三四五六七八九]?大$/;

/** No name of a council is longer, in UTF-16 units. */
const LONGEST_COUNCIL = 12;

/** Whether a council's name ends here, and no other word begins before it. */
function isCouncil({ scan, lexicon }: Grammar, end: number): boolean {
  for (let length = 4; length <= LONGEST_COUNCIL; length++)
    if (lexicon.words.council.has(scan.slice(end - length, end))) return true;
  return false;
}

/** 会‖期, 座谈会‖形式: what begins with the name of a meeting and is none; not 全国两会‖期间, while it sat. */
const isOther = ({ scan, lexicon }: Grammar, at: number): boolean =>
  lexicon.words.meetingNotBefore.longestAt(scan.text, at) !== undefined && !scan.text.startsWith('期间', at);

/** Whether what ends like a meeting's name is none: a word inside a longer one, a council, what is said of a meeting. */
function isNoName(grammar: Grammar, head: Span): boolean {
  const { scan } = grammar;
  // …动员会‖会议精神: what was said at the meeting.
  if (
    head.end - head.start === 2 &&
    scan.char(head.start - 1) === '会' &&
    scan.text.startsWith('精神', head.end)
  )
    return true;
  // 十九大‖会议精神: of a congress by its short name.
  if (
    /^会议(?:精神)?$/.test(scan.slice(head.start, head.end)) &&
    CONGRESS.test(scan.slice(head.start - 4, head.start))
  )
    return true;
  // 以“现场观摩+座谈会”‖形式: how something is done.
  if (scan.char(head.end) === '”' && isOther(grammar, head.end + 1)) return true;
  // A head inside a longer word (大会堂, 会议室) names no meeting.
  const covering = scan.startingAt(head.start);
  // 九次‖全会精神/n: the plenum is what has its number in front.
  const spirit = covering?.word.endsWith('会精神') && /[次中届委]/.test(scan.char(head.start - 1));
  if (covering && covering.end > head.end && !spirit && !covering.word.includes('会议')) return true;
  const after = scan.slice(head.end, head.end + 2);
  // 技术培训班‖60期: how many were held.
  if (/^\d{1,4}[余多]?[期场次]/.test(scan.slice(head.end, head.end + 6))) return true;
  // 参谋长联席会议主席: a body whose name ends like a meeting's.
  if (after === '主席' && scan.char(head.end + 2) !== '团') return true;
  // 妇代会‖主任: who heads it holds a post.
  if (after === '主任' && scan.slice(head.start, head.end).endsWith('代会')) return true;
  if (isOther(grammar, head.end)) return true;
  // 会议‖集体学习了…: what was done there.
  if (scan.slice(head.end - 4, head.end) === '集体学习' && isDone(scan, head.end)) return true;
  // 行政会议, 国民代表大会: a council or a parliament, by its name.
  if (isCouncil(grammar, head.end)) return true;
  return after.startsWith('议') && !scan.slice(head.start, head.end).endsWith('会议');
}

/**
 * Meetings named in the text. `bodies` has where each body ends and begins; `barrier` says which spans a name cannot reach into (a person as subject, a day).
 */
export function findMeetings(
  grammar: Grammar,
  bodies: ReadonlyMap<number, number>,
  barrier: (span: Span) => boolean,
): Span[] {
  const { scan, lexicon } = grammar;
  const found: Span[] = [];
  for (const hit of headsOf(grammar)) {
    const head = wholeHead(scan, hit);
    const previous = found.at(-1);
    // 某某论坛‖2018年年会: which year's session of the forum.
    if (previous && ANNUAL.test(scan.slice(previous.end, head.end))) {
      found.splice(-1, 1, { start: previous.start, end: head.end });
      continue;
    }
    if (isNoName(grammar, head)) continue;
    // 全国政协十四届二次会议‖闭幕会, 县政协十届二次会议‖预备会议暨五次常委会议
    if (previous?.end === head.start && /^(?:[开闭]幕|预备会议)/.test(scan.slice(head.start, head.end))) {
      found.splice(-1, 1, { start: previous.start, end: alsoCalled(grammar, head.end) ?? head.end });
      continue;
    }
    let start = head.start;
    // The segmenter may hold an ordinal and the head in one word (四次会议).
    start -=
      /第?[一二三四五六七八九十百]+[次届]$/.exec(scan.slice(Math.max(0, start - 6), start))?.[0].length ?? 0;
    if (start === head.start && !scan.boundaryAt(start) && !scan.text.startsWith('会议军会', start - 1)) {
      // 民政工作‖会议: the segmenter's word ends inside the head; 商务论坛 may be one word.
      const first = scan.covering(start);
      const whole =
        first && first.end < head.end && first.end - start > 1 && /^(?:n|vn|l|j)/.test(first.tag)
          ? first
          : scan.endingAt(head.end);
      if (
        !whole ||
        // 部党组/n‖会议: a unit's own word for itself in one word with its Party group.
        (whole.start > start - 2 && !/^[部厅局院校]党[组委]$/.test(whole.word)) ||
        !/^(?:n|vn|l|j)/.test(whole.tag) ||
        lexicon.words.beforeMeeting.longestAt(whole.word, 0)
      )
        continue;
      start = whole.start;
    }
    // 三到七|年会|出现: the head must be a word of its own.
    if (scan.slice(head.start, head.end) === '年会' && !scan.boundaryAt(head.end)) continue;
    while (head.end - start < LONGEST) {
      const next = stepLeft(grammar, start, bodies, barrier);
      const month =
        next === undefined && start === head.start && MONTHLY.test(scan.slice(head.start, head.end))
          ? MONTH_INSIDE.exec(scan.slice(Math.max(0, start - 6), start))
          : null;
      if (next === undefined && !month) break;
      start = next ?? start - (month?.[0].length ?? 0);
    }
    start = properStart(grammar, acrossLink(grammar, start, head.end), head.end);
    if (scan.text.startsWith('议军会', start))
      start -= COMMITTEE_ON.exec(scan.slice(Math.max(0, start - 5), start))?.[0].length ?? 0;
    start = behindBuilder(grammar, start, head.end);
    start = governed(grammar, start, head.end) ?? start;
    start = insideQuotes(scan, start, head.end) ?? start;
    // 甲会议和‖县十六届第9次政府常务会议: the conjunction, and not 和县.
    if (BESIDE_MEETING.test(scan.slice(start - 3, start + 1)) && scan.char(start + 1) === '县') start += 1;
    // 2019年第四季度‖…工作会议
    const before = scan.slice(Math.max(0, start - 12), start);
    const month = MONTHLY.test(scan.slice(start, head.end)) ? MONTH.exec(before) : null;
    start -= (SEASON.exec(before) ?? month)?.[0].length ?? 0;
    // 学习贯彻‖全国宣传思想工作会议精神: what is studied is the meeting.
    if (scan.text.startsWith('精神', head.end))
      start += STUDIES.exec(scan.slice(start, head.start))?.[0].length ?? 0;
    // 中国共产党岚河县第‖十八届六中全会
    if (TERM.test(scan.slice(start, start + 5)))
      start -= PARTY_TERM.exec(scan.slice(Math.max(0, start - 22), start))?.[0].length ?? 0;
    start = heldWith(scan, start, head.end);
    start = besideOccasion(scan, start, head.end);
    // 是一次重要的‖政治会议: what it is, and not its name.
    if (IS_ONE.test(scan.slice(Math.max(0, start - 12), start))) continue;
    // 我校与…政府‖“…”签约仪式: who held it with whom, in front of a quoted name.
    // 该乡‖“…”现场观摩会: the name may have been read from its second character on.
    const pointed = /[我本该]/.test(scan.char(start - 1)) ? start - 1 : start;
    const parties = PARTIES.exec(scan.slice(pointed, head.end))?.[0].length ?? 0;
    if (parties > 0) start = pointed + parties;
    const name = scan.slice(start, head.end);
    if (
      lexicon.words.bareMeeting.has(name) ||
      // 阿马杜·巴在仪式上: half of somebody's name.
      name.startsWith('·') ||
      // 某人在‖听证会上, which the segmenter takes for one word with the name
      isPlacedBare(grammar, name) ||
      // 换届后的‖第一个全市性大会: what it was, and not its name.
      /^(?:(?:第[一二三四五六七八九十]个)?全[国省市县区州])?性/.test(name) ||
      // 3次会议 counts them; 108次常委会会议 is one, by its number.
      /^\d+次(?!(?:常委会?|常务|主任|主席|党组)会议$)/.test(name) ||
      isVerbWithHead(grammar, start, head.end)
    )
      continue;
    // 县五届人大三次会议‖主席团第三次会议: the presidium's is the congress's; 亚信会议‖第六次峰会.
    const congress = found.at(-1);
    if (
      congress?.end === start &&
      /^(?:主席团|新闻发布会|记者会|[^，。；]{2,12}代表团(?:全体)?会议$|第[一二三四五六七八九十百\d]+(?:[届次]|阶段))/.test(
        name,
      )
    ) {
      found.splice(-1, 1, { start: congress.start, end: head.end });
      continue;
    }
    start = withFront(scan, start, head.end);
    const last = found.at(-1);
    const session = scan.slice(start, head.end) === '两会' && scan.char(head.end) === '”';
    if (session) start -= QUOTED_SESSION.exec(scan.slice(Math.max(0, start - 5), start))?.[0].length ?? 0;
    const end =
      session && scan.char(start) !== '两' ? head.end + 1 : (alsoCalled(grammar, head.end) ?? head.end);
    // A chain of heads (仪式仪式仪式…) is no name.
    if (last && (head.end <= last.end || (start < last.end && head.end - last.start > 2 * LONGEST))) continue;
    if (last && start < last.end) found.pop();
    found.push({ start: last && start < last.end ? Math.min(start, last.start) : start, end });
  }
  return found;
}
