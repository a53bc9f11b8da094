/** Where a meeting's name goes on to the left of a conjunction, or with the verb that opens it: 加强…和推进…座谈会. */
import type { Grammar } from '../grammar.ts';
import { DASH, insideBefore, openedBefore } from './meeting-reach.ts';
import { isHan, type Scan } from '../scan.ts';

/** 全市‖…大会: whose it is, where what says what it is about has ended; 全国…大会 is called so. */
const WHOLE = /^(?:全[省市县区州]|我[国省市县区州])$/;

/** A meeting's head with the conjunction behind it. */
export const BESIDE_MEETING = /(?:会议?|论坛)[和与及]$/;

/** With what a meeting's name ends, left of a link. */
const MEETING_END =
  /(?:[一二]十[一二]?大|全会|会议|大会|论坛|峰会|博览会|交易会|洽谈会|运动会|[进场谈署员训讨布流]会)$/;

/** What may stand between the words of a name that begins with a verb: 加强…和推进“…”等…座谈会. */
const LINKS = /^(?:和|与|及|以及|等|、|的)$/;
/** How far to the left of a link the verb is looked for. */
const REACH = 30;

/** 深入‖推进…座谈会: the adverb of the verb that opens a name belongs to it. */
export function withAdverb({ scan, lexicon }: Grammar, start: number): number {
  // 新时代‖推动…座谈会: the segmenter cuts it.
  if (scan.slice(start - 3, start) === '新时代') return start - 3;
  const lead = scan.endingAt(start);
  return lead && lexicon.words.meetingAdverb.has(lead.word) ? lead.start : start;
}

/**
 * 减贫治理‖与全球发展国际论坛: where nothing but nouns stands between the link and the mark before it, they are the
 * other half of the name.
 * @param session whether what stands behind the link is a session of a term of office
 */
function nounsBefore(
  scan: Scan,
  lexicon: Grammar['lexicon'],
  link: number,
  session: boolean,
): number | undefined {
  // 党的二十大和‖中央经济工作会议: left of the link stands another one.
  if (MEETING_END.test(scan.slice(link - 3, link))) return undefined;
  let start = link;
  let dashed = false;
  let joined = 0;
  for (let token = scan.endingAt(start); token && link - start < 20; token = scan.endingAt(start)) {
    const { word, tag } = token;
    const body = insideBefore(scan, lexicon, start);
    if (body !== undefined) {
      start = body;
      continue;
    }
    // 2024年‖世界科技与发展论坛
    if (word === '年' && /^20\d\d$/.test(scan.slice(token.start - 4, token.start))) {
      start = token.start - 4;
      break;
    }
    if (DASH.test(word)) {
      start = token.start;
      dashed = true;
      continue;
    }
    // 第八轮‖中日企业家和前高官对话会
    const turn = /第[一二三四五六七八九十\d]+[轮届次]$/.exec(
      scan.slice(Math.max(0, token.end - 5), token.end),
    );
    if (turn) {
      start = token.end - turn[0].length;
      break;
    }
    if (dashed && lexicon.words.meetingLead.has(word)) return start;
    // 甲博览会和‖中国—东盟商务与投资峰会: another meeting and its conjunction.
    if (dashed && BESIDE_MEETING.test(scan.slice(start - 3, start))) return start;
    if (!isHan(word[0]) || lexicon.words.beforeMeeting.has(word) || WHOLE.test(word)) break;
    // 出席…的人大代表和‖政协云潭县第十届委员会第四次会议的委员: who attends two sessions.
    if (session && /(?:代表|委员)$/.test(word)) return undefined;
    // 增加了‖生物多样性与现代农业创新论坛; 中国‖与拉美及加勒比国家互联网发展与合作论坛
    if (word === '了' || word === '等') break;
    if (/^[与及]$/.test(word) && joined < 2) {
      joined++;
      start = token.start;
      continue;
    }
    if (
      !/^(?:n|vn|j|b|l|s$|an)/.test(tag) ||
      lexicon.words.meetingStop.has(word) ||
      lexicon.words.meetingLead.has(word)
    )
      return undefined;
    start = token.start;
  }
  const before = scan.endingAt(start)?.word ?? '';
  const open =
    !isHan(scan.char(start - 1)) ||
    lexicon.words.beforeMeeting.has(before) ||
    lexicon.words.notInMeeting.has(before) ||
    /^[了致]$/.test(before) ||
    WHOLE.test(before);
  // 青年论坛、‖生命科学与健康论坛: the mark is between two meetings.
  const listed = scan.char(start - 1) === '、' && !/[会坛]、$/.test(scan.slice(start - 2, start));
  if (start >= link || !open || listed) return undefined;
  // “学习榜样”‖活动启动及推进会: the motto opens the name.
  return (scan.char(start - 1) === '”' ? openedBefore({ scan }, start) : undefined) ?? start;
}

export const opens = (lexicon: Grammar['lexicon'], token: { word: string } | undefined): boolean =>
  token !== undefined && lexicon.words.meetingOpens.has(token.word);

/** What says behind a name that it was one: …在…召开. */
const CONVENED =
  /^(?:\d{1,2}[月日][^，。；]{0,6})?(?:在[^，。；]{1,16})?(?:如期|隆重|正式|顺利|圆满|胜利)?(?:召开|举行|开幕)/;

/** Whether something says that a meeting was convened under a name: what stands before it, or …在…召开 behind. */
export const isConvened = ({ scan, lexicon }: Grammar, start: number, end: number): boolean =>
  (!isHan(scan.char(start - 1)) && CONVENED.test(scan.slice(end, end + 26))) ||
  lexicon.words.beforeMeeting.has(scan.endingAt(start)?.word ?? '');

/** 在全面推动‖长江经济带发展座谈会上: the verb that opens the name, where something says that a name begins there. */
function opensBefore(grammar: Grammar, start: number, end: number): number {
  const { scan, lexicon } = grammar;
  if (opens(lexicon, scan.startingAt(start))) return withAdverb(grammar, start);
  const verb = scan.endingAt(start);
  if (
    !verb ||
    !opens(lexicon, verb) ||
    !/(?:座谈会|会议|大会|推进会|现场会|系列主题(?:新闻)?发布会)$/.test(scan.slice(start, end))
  )
    return start;
  const opened = withAdverb(grammar, verb.start);
  return isConvened(grammar, opened, end) ? opened : start;
}

/** What says behind a name that it is what the sentence is about: …‖20日下午在京召开. */
const IS_HELD =
  /^(?:当[天日]|[今昨]天|(?:\d{1,2}月)?\d{1,2}日)?(?:（[^）]{2,8}）)?(?:上午|下午|晚)?(?:在[^，。；]{1,16})?(?:隆重|正式)?(?:召开|举行|开幕|闭幕|开班|结业)/;
/** Words that stand in front of a name and in none. */
const NO_PART = /[在将于由从了的为是]|近日|日前|今天|昨天|出席|参加|举行|会议|[大年览易谈]会|论坛|峰会|\d日/;

/** 优秀提案和‖先进承办单位表彰会20日在京召开: where all from the beginning of the sentence is the name. */
function wholeSubject({ scan }: Grammar, link: number, end: number): number | undefined {
  if (!IS_HELD.test(scan.slice(end, end + 40))) return undefined;
  const words =
    /(?:^|[。！？\n]|[日午]，)(?:[\u4e00-\u9fff]{1,7}[省市县区州](?=\d{4}年))?([^，。；：！？\n]{2,34})$/.exec(
      scan.slice(Math.max(0, link - 36), link),
    )?.[1];
  if (words === undefined || NO_PART.test(words)) return undefined;
  // 全市‖劳动模范和…: whose it is.
  return link - words.length + (WHOLE.test(words.slice(0, 2)) ? 2 : 0);
}

/** How far in front of 领导人 whose they are may begin. */
const LONGEST_HOST = 12;

/** 亚太经合组织领导人同‖东道主嘉宾非正式对话会: the leaders of a body of states, and with whom they meet; undefined for none. */
function leadersWith({ scan, lexicon }: Grammar, start: number): number | undefined {
  const at = start - 4;
  if (!/^领导人[同与和]$/.test(scan.slice(at, start))) return undefined;
  for (let from = Math.max(0, at - LONGEST_HOST); from < at - 1; from++) {
    const host =
      lexicon.bodies.longestAt(scan.text, from, at) ?? lexicon.places.longestAt(scan.text, from, at);
    if (host?.end === at) return from;
  }
  return undefined;
}

/** Where a name begins that goes on to the left of a link, with a verb that opens names (加强, 推进 …); else `start`. */
export function acrossLink(grammar: Grammar, start: number, end: number): number {
  const { scan, lexicon } = grammar;
  // 就加强作风建设与‖县委常委会会议组成人员谈话: with whom, and no half of a name.
  if (scan.text.startsWith('组成人员', end)) return start;
  const leaders = leadersWith(grammar, start);
  if (leaders !== undefined) return leaders;
  const joined = /[和与及][\u4e00-\u9fff]{0,4}$/.exec(scan.slice(Math.max(0, start - 5), start));
  const subject = joined ? wholeSubject(grammar, start - joined[0].length, end) : undefined;
  if (subject !== undefined) return subject;
  const link = scan.endingAt(start);
  // 主场活动和‖第三届…论坛: a number begins the name.
  const numbered = /^(?:会议|大会|全会|仪式|活动)$|^第[一二三四五六七八九十百\d]+[届次]/.test(
    scan.slice(start, end),
  );
  if (!link || numbered || link.word === '、' || !LINKS.test(link.word))
    return opensBefore(grammar, start, end);
  const whole =
    link.word === '的'
      ? undefined
      : nounsBefore(scan, lexicon, link.start, scan.slice(start, end).includes('届'));
  if (whole !== undefined) return whole;
  // …现场推进会‖和全国…会: another meeting's last word, and no verb.
  if (/[进场]会$/.test(scan.slice(link.start - 2, link.start))) return start;
  if (/(?:对话|论坛|峰会)$/.test(scan.slice(start, end))) return start;
  let opened = start;
  for (let token = scan.endingAt(link.start); token; token = scan.endingAt(token.start)) {
    const { word } = token;
    if (start - token.start > REACH || !/^[\p{Script=Han}“”‘’、—·\d]/u.test(word)) break;
    if (lexicon.words.meetingOpens.has(word)) opened = token.start;
    else if (lexicon.words.meetingStop.has(word) && !LINKS.test(word)) break;
  }
  return withAdverb(grammar, opened);
}
