/** How far to the left of its head the words of a meeting's name go: one word at a time. */
import type { Span } from '../../model/text.ts';
import type { Grammar } from '../grammar.ts';
import { isHan, type Scan } from '../scan.ts';

/** No name of a meeting is longer, in UTF-16 units. */
export const LONGEST = 44;

const QUOTES: Record<string, string> = { '”': '“', '’': '‘', '"': '"', '》': '《' };
const BRACKETS: Record<string, string> = { '）': '（', ')': '(' };

/** How long a part in marks may be, in UTF-16 units with its marks: a motto in “” is a sentence or two. */
const LONGEST_IN = { brackets: 10, quotes: 24, motto: 48 };

/** The start of a quoted or bracketed part that ends before `at`, or undefined. */
export function openedBefore({ scan }: Pick<Grammar, 'scan'>, at: number): number | undefined {
  const close = scan.char(at - 1);
  const open = QUOTES[close] ?? BRACKETS[close];
  if (!open) return undefined;
  const longest = BRACKETS[close]
    ? LONGEST_IN.brackets
    : close === '”'
      ? LONGEST_IN.motto
      : LONGEST_IN.quotes;
  const from = Math.max(0, at - longest);
  const start = scan.slice(from, at - 1).lastIndexOf(open);
  // 讯（记者 李某）‖座谈会召开: who wrote it is no part of what is held.
  if (/^.?(?:本报|全媒体|特约|首席|见习|实习)?(?:记者|通讯员|实习生)/.test(scan.slice(from + start, at)))
    return undefined;
  return start >= 0 && !/[\n。]/.test(scan.slice(from + start, at)) ? from + start : undefined;
}

/** Between the states that a forum joins: 中国—东盟. */
export const DASH = /^[—–－―─·-]$/;

const isNumeral = (char: string): boolean => /[零〇一二三四五六七八九十今昨明近当同次上下本每\d]/.test(char);
/** 八月, 上月, 生日: what ends so and is no day or month with a name of its own (助残日, 宣传月). */
const CALENDAR =
  /(?:^|[零〇一二三四五六七八九十百两几多\d今昨明前后当同次近本上下每逐连元生半平]|[^\u4e00-\u9fff])[月日]$/;

/** No such word is longer, in UTF-16 units. */
const LONGEST_INSIDE = 24;

/** Words that may stand inside a name whatever their kind (上海合作组织): where the one that ends at `at` begins. */
export function insideBefore(scan: Scan, lexicon: Grammar['lexicon'], at: number): number | undefined {
  if (!lastSigns(lexicon).has(scan.char(at - 1))) return undefined;
  for (let start = Math.max(0, at - LONGEST_INSIDE); start <= at - 2; start++)
    if (lexicon.words.meetingInside.has(scan.slice(start, at))) return start;
  return undefined;
}

const signs = new WeakMap<Grammar['lexicon'], ReadonlySet<string>>();

/** With which characters those words end: most places are turned away with one look. */
function lastSigns(lexicon: Grammar['lexicon']): ReadonlySet<string> {
  const known =
    signs.get(lexicon) ?? new Set(lexicon.words.meetingInside.words().map((word) => word.slice(-1)));
  signs.set(lexicon, known);
  return known;
}

/** 经济、‖农业界委员联组会: circles that meet together. */
const CIRCLE =
  /^(?:(?:民[革盟建进]|农工党|致公党|九三学社|台盟)、)?[\u4e00-\u9fff]{2,6}界(?:委员|代表|人士|联组)/;

/** Meetings at which something is taught: 研讨班, 宣讲报告会. */
const TEACHES =
  /^(?:(?:中央|[省市县区州旗盟]委)?(?=宣讲团)|对[非外台华])?(?:专题|集中|学习|宣讲|辅导|轮训|交流|主题|集中轮训){0,3}(?:研讨班|培训班|读书班|学习班|轮训班|宣讲(?:报告)?会|专场宣介会|宣介会|专题会议?|工作会议|动员部署会|动员会|部署会|推进会|学习会|交流会|宣讲大会|报告会|座谈会|研讨会|宣讲团)/;

/** 学习贯彻党的二十大精神‖专题研讨班: what such a meeting teaches, in front of 精神. */
const SPIRIT =
  /(?:(?:深入)?(?:学习(?:宣传)?贯彻(?:落实)?|传达学习|学习))?(?:习近平|党的|中共|中央|全国|省委|市委)[^，。；：、！？\n在召举]{2,26}(?:精神|思想)$/;

function spiritBefore({ scan }: Grammar, at: number): number | undefined {
  if (!/^(?:精神|思想)$/.test(scan.slice(at - 2, at))) return undefined;
  const before = scan.slice(Math.max(0, at - LONGEST), at);
  const match = SPIRIT.exec(before);
  return match && !/[召举]/.test(match[0]) ? at - match[0].length : undefined;
}

/** 巡察整改‖专题推进会: behind a noun 专题 is part of the name; behind a verb it says how. */
function isNominalBefore({ scan, lexicon }: Grammar, at: number): boolean {
  if (insideBefore(scan, lexicon, at) !== undefined) return true;
  const before = scan.endingAt(at);
  return (
    before !== undefined &&
    /^(?:n|vn|l|j)/.test(before.tag) &&
    isHan(before.word) &&
    !lexicon.words.meetingStop.has(before.word) &&
    !lexicon.words.nameStop.has(before.word)
  );
}

/** Right ends of bodies that may share one meeting: 省委‖、市委; not 联合国‖、太平洋岛国论坛. */
const SHARES = /[委府办部局院会协组]$|军区$|人大$|政协$/;

/** The centre, and a committee that shares its meeting. */
const CENTRE = /^中央[和及与、]$/;
const COMMITTEE = /^(?:[省市县区州]委|自治区党委)/;

/** 十八届三中、四中、‖五中全会: the plenums of one term. */
const PLENUMS = /(?:[一二三四五六七八九]中、)+$/;

/** 全省安全生产、消防安全和‖森林防火视频会议: several subjects of one meeting, from the word that says for whom it is held. */
const SUBJECTS =
  /全[国省市县区州](?:(?!全[国省市县区州]|[会的了在各])[\u4e00-\u9fff]){2,8}(?:[、和及与](?:(?![会的了在各])[\u4e00-\u9fff]){2,8}){0,4}[、和及与]$/;

/** 召开‖县、镇人大换届选举动员会, 2026年‖中青年干部、网格员培训班: several subjects of one meeting, from what governs it or its year. */
const GOVERNED =
  /(?:(?<=召开|举行|举办)(?:“[^”]{1,10}”期间)?|(?<=”)期间|\d{4}年)((?:(?![会的了在各由以，]|仪式|论坛|典礼|讲座|活动|赛|沙龙|展|发布|班、|班和)[\u4e00-\u9fff]){1,8}(?:[、和及与](?:(?![会的了在各由以]|仪式|论坛|典礼|讲座|活动|赛|沙龙|展|发布|班、|班和)[\u4e00-\u9fff]){1,8}){0,3}[、和及与])$/;

/** Where the first of several plenums or subjects begins, whose last goes on at `at`. */
function severalBefore({ scan, lexicon }: Grammar, at: number): number | undefined {
  if (!/[、和及与]/.test(scan.char(at - 1))) return undefined;
  const before = scan.slice(Math.max(0, at - LONGEST), at);
  const plenums = /^[一二三四五六七八九]中/.test(scan.slice(at, at + 2)) ? PLENUMS.exec(before) : null;
  if (plenums) return at - plenums[0].length;
  const subjects = SUBJECTS.exec(before)?.[0].length;
  const governed =
    subjects === undefined && !/^全[国省市县区州]/.test(scan.slice(at, at + 2))
      ? GOVERNED.exec(before)
      : null;
  const start = at - (subjects ?? governed?.[0].length ?? 0);
  // The first two characters say for whom it is held, or the year when.
  const words = governed ? at - (governed[1] ?? '').length : start + 2;
  for (let end = at - 1; end > words;) {
    const token = scan.endingAt(end);
    if (!token) return undefined;
    const isJoin = /^[、和及与]$/.test(token.word);
    if (
      !isJoin &&
      (!/^(?:n|vn|v$|l|j|b|a|x|zg)/.test(token.tag) || lexicon.words.meetingStop.has(token.word))
    )
      return undefined;
    end = token.start;
  }
  return start < at ? start : undefined;
}

/** 第 32 次: a number with room around it. */
const SPACED = /第(?: \d{1,3} ?| ?\d{1,3} )[届次]$/;

/** What is built between two towns, behind the second of them. */
const LINE = /^[\u4e00-\u9fff]{2,4}?(?:高铁|铁路|高速|公路|城际|段)/;

/** 村级‖组织换届: the noun, and not the verb. */
export const isOrganization = (scan: Scan, at: number): boolean =>
  /(?:村级|基层|社会|行业|群团|自治|党群|经济|党)$/.test(scan.slice(Math.max(0, at - 2), at));

/** One step to the left: where the word that belongs to the name begins, or undefined where the name ends. */
export function stepLeft(
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
  if (
    before !== undefined &&
    isHan(scan.char(at)) &&
    (scan.char(at - 1) === '与' || SHARES.test(scan.slice(at - 4, at - 1)))
  )
    return before;
  // 中央和‖自治区党委民族工作会议
  if (CENTRE.test(scan.slice(at - 3, at)) && COMMITTEE.test(scan.slice(at, at + 5))) return at - 3;
  // 全国总工会第十八届执行委员会‖第三次全体会议: whose session it is, with its term of office.
  const body = bodies.get(at);
  if (body !== undefined && scan.slice(body, at).includes('届')) return body;
  // 2026—‖2027学年
  if (DASH.test(scan.char(at - 1)) && /^20\d\d$/.test(scan.slice(at - 5, at - 1))) return at - 5;
  if (DASH.test(scan.char(at - 1)) && (isHan(scan.char(at - 2)) || scan.char(at - 2) === '）')) return at - 1;
  if (scan.slice(at - 2, at) === '党的') return at - 2;
  const spaced = /[届次]/.test(scan.char(at - 1)) ? SPACED.exec(scan.slice(Math.max(0, at - 8), at)) : null;
  if (spaced) return at - spaced[0].length;
  // “两会”‖期间安全生产工作推进会
  if (scan.slice(at - 3, at) === '”期间') return at - 2;
  if (scan.char(at - 1) === '、' && CIRCLE.test(scan.slice(at, at + 10))) return at - 1;
  // 党‖组织工作动员会: the segmenter cuts the word.
  if (scan.slice(at - 1, at + 2) === '党组织') return at - 1;
  // 郑州至‖合肥高铁建设动员会: a line between two towns.
  if (scan.char(at - 1) === '至' && LINE.test(scan.slice(at, at + 8))) return scan.endingAt(at - 1)?.start;
  const several = severalBefore(grammar, at);
  if (several !== undefined) return several;
  const spirit = TEACHES.test(scan.slice(at, at + 12)) ? spiritBefore(grammar, at) : undefined;
  if (spirit !== undefined) return spirit;
  const inside = insideBefore(scan, lexicon, at);
  if (inside !== undefined) return inside;
  // 中越‖铁路合作机制启动仪式: the segmenter has no word for two states.
  const [first, second] = [scan.char(at - 2), scan.char(at - 1)];
  const nations = lexicon.words.nation;
  if (
    (first === '中' || nations.has(first)) &&
    (second === '中' || nations.has(second)) &&
    first !== second &&
    // 中日韩: of three the segmenter has a word, or none.
    !(nations.has(scan.char(at - 3)) || scan.char(at - 3) === '中') &&
    scan.boundaryAt(at - 2)
  )
    return at - 2;
  const token = scan.endingAt(at);
  if (!token) return undefined;
  // 组织‖部长会议, 重点‖工作调度会: a phrase of such names that goes on into what is read already.
  const phrase = lexicon.words.meetingInside.longestAt(scan.text, token.start);
  if (phrase && phrase.end > at) return token.start;
  const { word } = token;
  // 十六次常委会|议和|省政协…会议: two meetings, which the segmenter joins.
  if (word === '议和' && scan.char(token.start - 1) === '会') return undefined;
  // 纪念某某同志诞辰…座谈会 holds its person; anywhere else a person ends the name.
  const honoured = /^(?:同志|先生诞辰|先进事迹|事迹)/.test(scan.slice(token.end, token.end + 4));
  if (word !== '同志' && !honoured && barrier(token)) return undefined;
  if (/^\d+$/.test(word))
    return /[年周届次]/.test(scan.char(token.end)) ||
      (/[个期批轮号]/.test(scan.char(token.end)) && scan.char(token.start - 1) === '第') ||
      /^20\d\d$/.test(word)
      ? token.start
      : undefined;
  // 世界VR产业大会, 长三角G60科创走廊大会
  if (/^[A-Z]{1,5}\d{0,3}$/.test(word) && isHan(scan.char(token.start - 1))) return token.start;
  // 臭氧层日纪念大会: a day that has a name and no number.
  const named =
    (/^.{2,}[月日]$/.test(word) && !CALENDAR.test(word)) ||
    (/^[月日]$/.test(word) &&
      // 3个月 counts.
      scan.char(token.start - 1) !== '个' &&
      isHan(scan.char(token.start - 1)) &&
      !isNumeral(scan.char(token.start - 1)));
  // 第19号‖台风会商会议
  if (word === '号' && /\d/.test(scan.char(token.start - 1)) && scan.text.startsWith('台风', token.end))
    return token.start;
  if (!isHan(word[0]) || (!named && scan.char(token.end) !== '暨' && /^[月日号时]$|[月日]$/.test(word)))
    return undefined;
  // “…”系列主题新闻发布会: behind a quoted motto the word belongs to the name.
  if (
    /^(?:专题|主题)$/.test(word) &&
    (isNominalBefore(grammar, token.start) ||
      QUOTES[scan.char(token.start - 1)] ||
      scan.slice(at - 4, at) === '干部专题' ||
      scan.slice(at - 4, at) === '系列主题')
  )
    return token.start;
  if (
    word === '系列' &&
    (QUOTES[scan.char(token.start - 1)] ||
      /^(?:报告会|讲座|音乐会|推介会|主题(?:新闻)?发布会|活动暨)/.test(scan.slice(at, at + 7)))
  )
    return token.start;
  // 到石桥村‖讲‖党课; but 第二十七讲专题讲座.
  if (word === '讲' && !isNumeral(scan.char(token.start - 1))) return undefined;
  if (word === '组织' && isOrganization(scan, token.start)) return token.start;
  if (lexicon.words.meetingStop.has(word) || lexicon.words.nameStop.has(word)) return undefined;
  // A place in front of a year says where, and is no part: 青河县 ‖ 2025年…开工仪式.
  if (
    (token.tag === 'ns' || /[省市县区州盟旗]$/.test(word)) &&
    /^\d{4}年(?!冬奥|奥运|冬残奥|残奥|亚运|青奥|世博)/.test(scan.slice(token.end, token.end + 8))
  )
    return undefined;
  // 越剧/d, 秦腔/d: an art, whatever the segmenter takes it for.
  const isArt = /[剧戏腔曲舞]$/.test(word);
  if (/^(p|c|r|d|u|y|e|o|w)/.test(token.tag) && word.length < 3 && !/届/.test(word) && !isArt)
    return undefined;
  return token.start;
}
