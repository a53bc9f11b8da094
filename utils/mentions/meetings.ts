/**
 * Names of meetings: a head (会议, 全会, 座谈会, 仪式 …) and what specifies it to its left — ordinals, the body, the
 * subject, a quoted name, a year.
 */
import type { Span } from '../model/text.ts';
import type { Grammar } from './grammar.ts';
import { isHan, type Scan } from './scan.ts';

const LONGEST = 44;
const QUOTES: Record<string, string> = { '”': '“', '’': '‘', '"': '"', '》': '《' };
const BRACKETS: Record<string, string> = { '）': '（', ')': '(' };

/** The start of a quoted or bracketed part that ends before `at`, or undefined. */
function openedBefore({ scan }: Grammar, at: number): number | undefined {
  const close = scan.char(at - 1);
  const open = QUOTES[close] ?? BRACKETS[close];
  if (!open) return undefined;
  const longest = BRACKETS[close] ? 10 : 24;
  const from = Math.max(0, at - longest);
  const start = scan.slice(from, at - 1).lastIndexOf(open);
  return start >= 0 && !scan.slice(from + start, at).includes('\n') ? from + start : undefined;
}

/** Between the states that a forum joins: 中国—东盟. */
const DASH = /^[—–－―─·-]$/;

const isNumeral = (char: string): boolean => /[零〇一二三四五六七八九十今昨明近当同次]/.test(char);

/** Words that may stand inside a name whatever their kind (上海合作组织): where the one that ends at `at` begins. */
function insideBefore(scan: Scan, lexicon: Grammar['lexicon'], at: number): number | undefined {
  for (let length = 9; length >= 2; length--)
    if (lexicon.words('meetingInside').has(scan.slice(at - length, at))) return at - length;
  return undefined;
}

/** One step to the left: where the word that belongs to the name begins, or undefined where the name ends. */
function stepLeft(
  grammar: Grammar,
  at: number,
  bodies: ReadonlyMap<number, number>,
  barrier: (span: Span) => boolean,
): number | undefined {
  const { scan, lexicon } = grammar;
  const quoted = openedBefore(grammar, at);
  if (quoted !== undefined) return quoted;
  // 省委、市委政协工作会议: two bodies share one meeting.
  const before = /[、与]/.test(scan.char(at - 1)) ? bodies.get(at - 1) : undefined;
  if (before !== undefined && isHan(scan.char(at))) return before;
  if (DASH.test(scan.char(at - 1)) && (isHan(scan.char(at - 2)) || scan.char(at - 2) === '）')) return at - 1;
  if (scan.slice(at - 2, at) === '党的') return at - 2;
  const inside = insideBefore(scan, lexicon, at);
  if (inside !== undefined) return inside;
  // 中越‖铁路合作机制启动仪式: the segmenter has no word for two states.
  const [first, second] = [scan.char(at - 2), scan.char(at - 1)];
  const nations = lexicon.words('nation');
  if (
    ((first === '中' && nations.has(second)) || (second === '中' && nations.has(first))) &&
    scan.boundaryAt(at - 2)
  )
    return at - 2;
  const token = scan.endingAt(at);
  if (!token) return undefined;
  const { word } = token;
  // 纪念某某同志诞辰…座谈会 holds its person; anywhere else a person ends the name.
  const honoured = /^(?:同志|先进事迹|事迹)/.test(scan.slice(token.end, token.end + 4));
  if (word !== '同志' && !honoured && barrier(token)) return undefined;
  if (/^\d+$/.test(word))
    return /[年周届次]/.test(scan.char(token.end)) ||
      (scan.char(token.end) === '个' && scan.char(token.start - 1) === '第') ||
      /^20\d\d$/.test(word)
      ? token.start
      : undefined;
  // 臭氧层日纪念大会: a day that has a name and no number.
  const named = word === '日' && isHan(scan.char(token.start - 1)) && !isNumeral(scan.char(token.start - 1));
  if (!isHan(word[0]) || (!named && /^[月日号时]$|[月日]$/.test(word))) return undefined;
  // “…”系列主题新闻发布会: behind a quoted motto the word belongs to the name.
  if (
    /^(?:专题|主题)$/.test(word) &&
    (QUOTES[scan.char(token.start - 1)] ||
      scan.slice(at - 4, at) === '干部专题' ||
      scan.slice(at - 4, at) === '系列主题')
  )
    return token.start;
  if (
    word === '系列' &&
    (QUOTES[scan.char(token.start - 1)] ||
      /^(?:报告会|讲座|音乐会|推介会|主题(?:新闻)?发布会)/.test(scan.slice(at, at + 7)))
  )
    return token.start;
  if (lexicon.words('meetingStop').has(word) || lexicon.words('nameStop').has(word)) return undefined;
  // A place in front of a year says where, and is no part: 青河县 ‖ 2025年…开工仪式.
  if (
    (token.tag === 'ns' || /[省市县区州盟旗]$/.test(word)) &&
    /^\d{4}年/.test(scan.slice(token.end, token.end + 5))
  )
    return undefined;
  if (/^(p|c|r|d|u|y|e|o|w)/.test(token.tag) && word.length < 3 && !/届/.test(word)) return undefined;
  return token.start;
}

/** What may stand between the words of a name that begins with a verb: 加强…和推进“…”等…座谈会. */
const LINKS = /^(?:和|与|及|以及|等|、|的)$/;
/** How far to the left of a link the verb is looked for. */
const REACH = 30;

const ADVERB = /^(?:深入|加快|全面|持续|统筹|扎实)$/;

/** 深入‖推进…座谈会: the adverb of the verb that opens a name belongs to it. */
function withAdverb(scan: Scan, start: number): number {
  const lead = scan.endingAt(start);
  return lead && ADVERB.test(lead.word) ? lead.start : start;
}

/** Words behind which the name of a meeting begins. */
const BEFORE_NAME = /^(?:召开|举行|举办|主持|出席|参加|会见|在|从|向|的)$/;

/**
 * 减贫治理‖与全球发展国际论坛: where nothing but nouns stands between the link and the mark before it, they are the
 * other half of the name.
 */
function nounsBefore(scan: Scan, lexicon: Grammar['lexicon'], link: number): number | undefined {
  let start = link;
  let dashed = false;
  for (let token = scan.endingAt(start); token && link - start < 16; token = scan.endingAt(start)) {
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
    if (dashed && lexicon.words('meetingLead').has(word)) return start;
    if (!isHan(word[0]) || BEFORE_NAME.test(word)) break;
    if (
      !/^(?:n|vn|j|b|l|s$|an)/.test(tag) ||
      lexicon.words('meetingStop').has(word) ||
      lexicon.words('meetingLead').has(word)
    )
      return undefined;
    start = token.start;
  }
  const before = scan.endingAt(start)?.word ?? '';
  const open = !isHan(scan.char(start - 1)) || BEFORE_NAME.test(before);
  return start < link && open && scan.char(start - 1) !== '、' ? start : undefined;
}

const opens = (lexicon: Grammar['lexicon'], token: { word: string } | undefined): boolean =>
  token !== undefined && lexicon.words('meetingOpens').has(token.word);

/** 在全面推动‖长江经济带发展座谈会上: the verb that opens the name, where something says that a name begins there. */
function opensBefore({ scan, lexicon }: Grammar, start: number, end: number): number {
  if (opens(lexicon, scan.startingAt(start))) return withAdverb(scan, start);
  const verb = scan.endingAt(start);
  if (
    !verb ||
    !opens(lexicon, verb) ||
    !/(?:座谈会|会议|大会|推进会|现场会|系列主题(?:新闻)?发布会)$/.test(scan.slice(start, end))
  )
    return start;
  const opened = withAdverb(scan, verb.start);
  const before = scan.endingAt(opened)?.word ?? '';
  return /^(?:在|召开|举行|主持|主持召开|出席|参加)$/.test(before) ? opened : start;
}

/** Where a name begins that goes on to the left of a link, with a verb that opens names (加强, 推进 …); else `start`. */
function acrossLink(grammar: Grammar, start: number, end: number): number {
  const { scan, lexicon } = grammar;
  const link = scan.endingAt(start);
  // 主场活动和‖第三届…论坛: a number begins the name.
  const numbered = /^第[一二三四五六七八九十百\d]+[届次]/.test(scan.slice(start, end));
  if (!link || numbered || link.word === '、' || !LINKS.test(link.word))
    return opensBefore(grammar, start, end);
  const whole = link.word === '的' ? undefined : nounsBefore(scan, lexicon, link.start);
  if (whole !== undefined) return whole;
  if (/(?:对话|论坛|峰会)$/.test(scan.slice(start, end))) return start;
  let opened = start;
  for (let token = scan.endingAt(link.start); token; token = scan.endingAt(token.start)) {
    const { word } = token;
    if (start - token.start > REACH || !/^[\p{Script=Han}“”‘’、—·\d]/u.test(word)) break;
    if (lexicon.words('meetingOpens').has(word)) opened = token.start;
    else if (lexicon.words('meetingStop').has(word) && !LINKS.test(word)) break;
  }
  return withAdverb(scan, opened);
}

/** A verb inside what was taken for a name: what stands before it and itself are the sentence's. */
const INNER_VERB =
  /^.*(?:举行|召开|举办|祝愿|包括|融入|认真学习|播发|出席|参加|应邀|祝贺|评价|关注|担任|收看|收听|播送|直播|参与|带到|做好|抓实|盯紧|提供|迎来|抗议|会见|来到|观看|支持|开展|进行|史称)(?=.{2})/;
/** Congresses and plenums of the party begin with the party's name or their own number. */
const PARTY_CONGRESS =
  /(?:中共|党的)?(?:[一二三四五六七八九十]+届)?(?:[一二三四五六七]中全会|(?:十[六七八九]|二十一?)大)$/;
const QUANTIFIED =
  /^(?:除(?=主论坛)|整[场台个]|[一两三四五六七八九十几多数\d]+(?:场|个|次|种|项|部)|[场个次种](?=.{2})|这届|此届|本届|本次|此次|这次|下一次|上一次)/;

/** The start of the name proper: verbs, counts and the like that the walk to the left ran into are passed over. */
function properStart({ scan, lexicon }: Grammar, start: number, end: number): number {
  let at = start;
  const name = scan.slice(start, end);
  const inner = INNER_VERB.exec(name)?.[0];
  if (inner && !/[“《]/.test(inner)) at += inner.length;
  const congress = PARTY_CONGRESS.exec(scan.slice(at, end))?.index ?? 0;
  if (!/中国共产党第?$|[“《民]/.test(scan.slice(at, at + congress))) at += congress;
  for (;;) {
    const counted = QUANTIFIED.exec(scan.slice(at, end))?.[0].length ?? 0;
    const first = scan.startingAt(at + counted) ?? scan.startingAt(at);
    if (counted > 0) {
      at += counted;
      continue;
    }
    if (!first || first.end >= end) return at;
    if (!lexicon.words('meetingLead').has(first.word)) return at;
    // 全面‖推动…座谈会: the adverb of the verb that opens the name.
    if (withAdverb(scan, first.end) === first.start && opens(lexicon, scan.startingAt(first.end))) return at;
    at = first.end;
  }
}

/** “2023·中国…论坛”: where quotation marks close right behind the head, all between them is the name. */
function insideQuotes(scan: Scan, start: number, end: number): number | undefined {
  if (scan.char(end) !== '”') return undefined;
  const before = scan.slice(Math.max(0, end - LONGEST), start);
  const open = before.lastIndexOf('“');
  return open >= 0 && !/[，。；：！？”\n]/.test(before.slice(open))
    ? start - (before.length - open) + 1
    : undefined;
}

/** 持续推进‖论坛: verbs and a bare head, and nothing that would say which. */
function isVerbWithHead({ scan, lexicon }: Grammar, start: number, end: number): boolean {
  let at = start;
  for (let token = scan.startingAt(at); token && token.end < end; token = scan.startingAt(at)) {
    if (!lexicon.words('meetingOpens').has(token.word) && !ADVERB.test(token.word)) break;
    at = token.end;
  }
  return at > start && lexicon.words('bareMeeting').has(scan.slice(at, end));
}

/** …大会‖暨…就职典礼: a second name of the same meeting, up to its own head. */
function alsoCalled({ scan, lexicon }: Grammar, end: number): number | undefined {
  if (scan.char(end) !== '暨') return undefined;
  const rest = /^暨[^，。；：、！？\n]{2,36}/.exec(scan.slice(end, end + 40))?.[0] ?? '';
  const [head] = lexicon.words('meetingHead').all(rest);
  return head && !/[举召]/.test(rest.slice(0, head.end)) ? end + head.end : undefined;
}

/** How far a verb may stand from the head that it governs. */
const GOVERNS = 40;

/**
 * 举行…情况新闻发布会, 召开的…报告会: what such a meeting is about holds verbs of every kind, and between 举行 and the
 * head nothing else stands. Undefined where the name does not reach further than it is known to.
 */
function governed({ scan, lexicon }: Grammar, start: number, end: number): number | undefined {
  if (!/(?:发布会|见面会|报告会|座谈会)$/.test(scan.slice(start, end))) return undefined;
  const before = scan.slice(Math.max(0, end - GOVERNS), start);
  const match = /(?:举行|召开|举办)(?:了|的)?([^，。；：！？\n]*)$/.exec(before);
  const words = match?.[1] ?? '';
  // A list is of those who were asked to come: 专家、企业家和…代表座谈会.
  if (!words || (words.includes('、') && !scan.slice(start, end).endsWith('座谈会'))) return undefined;
  if (/^[由在以]|[的了]$|全[省市县区]/.test(words)) return undefined;
  const from = start - words.length;
  return !lexicon.words('meetingHead').all(words).next().done
    ? undefined
    : properStart({ scan, lexicon } as Grammar, from, end);
}

/** The segmenter's words for a verb with its object: 主持会议. */
const VERB_FIRST = /^(?:主持|出席|列席|参加|召开|举行)/;

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
  for (const head of lexicon.words('meetingHead').all(scan.text)) {
    // A head inside a longer word (大会堂, 会议室) names no meeting.
    const covering = scan.startingAt(head.start);
    if (covering && covering.end > head.end && !covering.word.includes('会议')) continue;
    const after = scan.slice(head.end, head.end + 2);
    // 参谋长联席会议主席: a body whose name ends like a meeting's.
    if (after === '主席' && scan.char(head.end + 2) !== '团') continue;
    if (/^(?:[室厅堂场址期谈见晤员费长徽标商诊话计]|中心|成员|制度|机制|平台)/.test(after)) continue;
    // 行政会议: a council, by its name.
    if (lexicon.words('council').has(scan.slice(bodies.get(head.end) ?? head.end, head.end))) continue;
    if (after.startsWith('议') && !scan.slice(head.start, head.end).endsWith('会议')) continue;
    const previous = found.at(-1);
    // 全国政协十四届二次会议‖闭幕会
    if (previous?.end === head.start && /^[开闭]幕/.test(scan.slice(head.start, head.end))) {
      found.splice(-1, 1, { start: previous.start, end: head.end });
      continue;
    }
    let start = head.start;
    // The segmenter may hold an ordinal and the head in one word (四次会议).
    start -=
      /第?[一二三四五六七八九十百]+[次届]$/.exec(scan.slice(Math.max(0, start - 6), start))?.[0].length ?? 0;
    if (start === head.start && !scan.boundaryAt(start)) {
      // 商务论坛 may be one word.
      const whole = scan.endingAt(head.end);
      if (!whole || whole.start > start - 2 || !whole.tag.startsWith('n') || VERB_FIRST.test(whole.word))
        continue;
      start = whole.start;
    }
    // 三到七|年会|出现: the head must be a word of its own.
    if (scan.slice(head.start, head.end) === '年会' && !scan.boundaryAt(head.end)) continue;
    while (head.end - start < LONGEST) {
      const next = stepLeft(grammar, start, bodies, barrier);
      if (next === undefined) break;
      start = next;
    }
    start = properStart(grammar, acrossLink(grammar, start, head.end), head.end);
    start = governed(grammar, start, head.end) ?? start;
    start = insideQuotes(scan, start, head.end) ?? start;
    const name = scan.slice(start, head.end);
    if (
      lexicon.words('bareMeeting').has(name) ||
      /^\d+次/.test(name) ||
      isVerbWithHead(grammar, start, head.end)
    )
      continue;
    const last = found.at(-1);
    const end = alsoCalled(grammar, head.end) ?? head.end;
    // A chain of heads (仪式仪式仪式…) is no name.
    if (last && (head.end <= last.end || (start < last.end && head.end - last.start > 2 * LONGEST))) continue;
    if (last && start < last.end) found.pop();
    found.push({ start: last && start < last.end ? Math.min(start, last.start) : start, end });
  }
  return found;
}
