/** Meetings and ceremonies: which named meetings the article reports as held, announces, or only cites. */
import type { DateSpan } from '../model/analysis.ts';
import type { EventKind, EventStatus } from '../model/event.ts';
import type { Quote, Span } from '../model/text.ts';
import { bareMeetings, described } from './bare.ts';
import { dayBeside, isDay, isLater, isOld } from './dates.ts';
import { lineStart, startingAt, within, type Participant, type Scene } from './scene.ts';
import { subjects } from './subjects.ts';
import { overWords } from './words.ts';

export interface Convened {
  /** Its name in this place. */
  name: Quote;
  sentence: Span;
  kind: EventKind;
  status: EventStatus;
  date: DateSpan | undefined;
  /** A session of the meeting before it (第一次全体会议), no event of its own. */
  session: boolean;
  /** Called a meeting and nothing more (召开会议): the same as a named one of this report. */
  bare: boolean;
  /** Who holds a ceremony: 李某举行仪式欢迎…. */
  hosts: Participant[];
  /** Who is welcomed there. */
  guests: Participant[];
}

const patterns = overWords((any) => ({
  ceremony: new RegExp(`(?:仪式(?:欢迎|纪念|庆祝|悼念).*|${any('ceremony')})$`),
  /** A course's opening is a meeting by the guidelines, a ground-breaking a ceremony. */
  training: new RegExp(`${any('training')}$`),
}));
const SESSION =
  /^(第[一二三四五六七八九十]+次)?(全体会议|联组会议|分组会议|预备会议|闭幕会|开幕会|全体会)$|^(?:会议|大会|论坛|峰会|年会|博览会)[开闭]幕[式会]$/;
const PLENUM_CITED =
  /^(中共|中国共产党)?(中央|党的)?[一二三四五六七八九十]+(届)?.{0,2}[一二三四五六七]?(大|中全会)$|两会$|^(十[六七八九]|二十)大(开幕会|闭幕会)?$/;

const CONVENES = '进行|召开|举行|举办|主持|组织召开|出席|参加|列席|召集|开展';
const HELD_BEFORE = new RegExp(
  `(?:${CONVENES})了?(?:第[一二三四五六七八九十\\d]+[个届次]|庄严的|隆重的|盛大的|简短的|首届|本次|此次|了|的|省|全省|市|全市|县|全县|区|全区|隆重|在)?$`,
);
const HELD_AFTER =
  /^[”’"]?(第[一二三四五六七八九十]+次全体会议|首场|首次)?(?:[^。；\n]{0,26}?(召开|举行|进行|开幕|闭幕|举办(?!地|方|城市|权|国|单位)|开班|结束|落幕|启幕|开讲|开展(?=[，。]|$)|圆满(?!成功))|[^，。；\n]{0,3}?(通过|决定|审议|听取)|(?:在[^，。；]{1,8})?(?:发布|通过)《)/;
const CITED_AFTER =
  /^[”’"]?(上|中|期间)?[^，。；\n]{0,4}?(火炬|倒计时|精神|的?重要讲话|的?讲话|部署|要求|议程|主席团|代表|委员|成果|共识|列席人员|名单|草案|日程|机制|筹备工作|筹备情况)/;
/** 经…会议研究, 来华出席…: what happened before or elsewhere. */
const CITED_BEFORE =
  /(会见[^，。]{0,10}出席|率团来[^，。]{0,12}出席|提请|拟提请|祝贺|预祝|迎接|欢迎[^，。]{0,10}(?:出席|参加)|期待[^，。]{0,14}(?:出席|参加)|支持[^，。]{0,8}举办|适时举办|继续办好|继续举办|经|并报|报|待召开|来华出席|来京出席|来[^，。]{0,6}出席|赴.{0,8}出席|自|以来|提交|待|结束[^，。]{0,6}出席|成功(?:举办|举行|召开)|(?:学习|传达|贯彻|落实)(?!中心组)(?:(?!召开|举行|举办|开展|中心组)[^，。；]){0,10}|对标)$/;
/** What a meeting is about, in front of its head. */
const TASK = /(?:落实|贯彻)[^，。；]{0,10}$/;
const PLANNED_BEFORE = /(决定|建议|筹备|关于召开)[：:,，了]?[^，。；\n]{0,6}$/;
const PLANNED_AFTER =
  /^[”’"]?[^，。；\n]{0,26}?(定于|拟定于|将于|拟于|将在|即将|筹备|将(?:也)?(?:同步|同期|陆续|分别)?(?:举办|举行|召开|开幕|迎来))/;
/** 在…论坛上发表致辞: who speaks there reports that it was held, if the day is said. */
const SPOKEN_AT =
  /^[”’"]?(?:开幕式|闭幕式|开幕会|闭幕会)?上?(?:发表|宣读|作|致|讲话|发言|宣布|强调|指出|表示|介绍|通报|说|透露|就|以)/;
const ARRIVES = /(?:抵达|飞抵|启程|乘专机|离京|离开北京|赴)[^。；]{0,70}出席(?:[^。；]{0,60}[、和])?$/;
/** 记者从今天举行的…发布会上获悉. */
const LEARNT_AT = /^[”’"]?上?(?:获悉|了解到|介绍|通报|发布)/;
/** Sittings of the meeting itself are its own. */
const CONVENES_OTHER =
  /^[”’"]?[^，。；\n]{0,20}?(?:举行|召开|举办)(?:了)?(?!会议|[^，。；]{0,8}(?:全体会议|[开闭]幕会|联组会|预备会))[^，。；\n]{0,14}?(?:会|仪式|典礼)/;
/** A speaker and the verb after which their own words run. */
const SPEECH =
  /^(?:[^，。：\n]{2,24}[时后中]，)?[^，。：\n]{0,40}?(?:表示|指出|强调|说|认为|要求|希望|称|谈到|高度评价|感谢|祝贺)(?:[，,：:]|.{0,4}在)/;

function kindOf({ words }: Scene, name: string): EventKind {
  const { ceremony, training } = patterns(words);
  return ceremony.test(name) && !training.test(name) ? 'ceremony' : 'meeting';
}

/** Whether the mention stands in what somebody is quoted as saying, at or after `at` in a paragraph that begins so. */
export function isSpeech(scene: Scene, sentence: Span, at: number): boolean {
  const paragraph = lineStart(scene, sentence.start);
  // The title reports, whatever verb it has; so does the lead, up to its first full stop.
  if (paragraph === 0) return false;
  const opening = scene.text.slice(paragraph, Math.min(at, paragraph + 80));
  const speech = SPEECH.exec(opening);
  if (!speech || !within(scene.people, { start: paragraph, end: at }).length) return false;
  return sentence.start > paragraph || at >= paragraph + speech[0].length;
}

/** The day, month or year that the text gives right before the meeting: 2023年6月召开的…. */
function attached(scene: Scene, sentence: Span, at: number): DateSpan | undefined {
  const before = scene.text.slice(sentence.start, at);
  const clause = sentence.start + Math.max(before.lastIndexOf('；'), before.lastIndexOf('。')) + 1;
  return within(scene.dates, { start: clause, end: at }).findLast(({ value }) => value !== null);
}

/** Whether the date right before the meeting is too far back for news; in the lead only a year or a month says so. */
function isRecalled(scene: Scene, sentence: Span, at: number): boolean {
  const date = attached(scene, sentence, at);
  if (!date || !isOld(date.value, scene.published)) return false;
  const isLead = lineStart(scene, sentence.start) <= scene.text.indexOf('\n') + 1;
  return !isLead || !isDay(date) || /年/.test(date.text);
}

function statusOf(
  scene: Scene,
  sentence: Span,
  mention: Span,
  date: DateSpan | undefined,
): EventStatus | undefined {
  const before = scene.text.slice(sentence.start, mention.start);
  const next = startingAt(scene.dates, mention.end);
  const after = scene.text.slice(next?.end ?? mention.end, sentence.end);
  if ([date, next].some((each) => isLater(each?.value ?? null, scene.published))) return 'scheduled';
  if (isRecalled(scene, sentence, mention.start)) return 'mentioned';
  // ——2025年1月7日在…第五次会议上, under the title of a speech
  if (/^[—－─-]{1,3}[^，。；]{0,14}在$/.test(before) && /^上?\s*$/.test(after)) return 'held';
  const fresh = date !== undefined && isDay(date) && !isOld(date.value, scene.published);
  const convenes = HELD_AFTER.test(after) || /(?:召开|举行|举办)(?:了)?[^，。]{0,6}$/.test(before);
  if (!(fresh && convenes) && isSpeech(scene, sentence, mention.start)) return 'mentioned';
  if (PLANNED_AFTER.test(after)) return 'scheduled';
  if (PLANNED_BEFORE.test(before) && /(召开|举行|筹备)/.test(before.slice(-8) + after.slice(0, 26)))
    return 'scheduled';
  // 还将举办甲、乙以及丙
  if (/(?:将|拟|计划)[^，。；]{0,14}(?:举办|举行|召开)[^，。；]{0,40}(?:、|以及|和|及)$/.test(before))
    return 'scheduled';
  if (/^\s*(?:此前|不久前|前不久)，/.test(before) || /此前，[^，。]{2,12}主持召开$/.test(before))
    return 'mentioned';
  if (
    /(?:将|拟|计划)(?:于[^，。；]{0,14}|在[^，。；]{0,14})?(?:陆续|分别|同期)?(?:举办|召开|举行|开展)[“‘]?$/.test(
      before,
    )
  )
    return 'scheduled';
  // 抵达金边，出席…会议: it is still to come, and the day is the arrival's.
  if (ARRIVES.test(before)) return 'scheduled';
  // 将访问…并主持…会议: what is announced goes on through the clause.
  if (/(?:^|[^。；，])(?:将|拟|计划)[^。；]{0,60}(?:出席|主持|参加|举行|举办|召开)$/.test(before))
    return 'scheduled';
  // 开幕式完成首次彩排: it was only tried out.
  if (/^[^，。；]{0,14}(?:彩排|演练|招募|门票|志愿者)/.test(after)) return 'mentioned';
  // 呼吁…召开紧急会议: asked for.
  if (/(?:呼吁|敦促|提议|请求|要求|希望|主张)[^，。；]{0,12}(?:尽快|立即)?(?:召开|举行|举办)$/.test(before))
    return 'mentioned';
  // …落实主体责任座谈会在京召开: the verb belongs to the name.
  const opens =
    (fresh || isTitle(sentence)) && /^在?[^，。；“]{0,10}(?:召开|举行|开幕)/.test(after) && TASK.test(before);
  if (
    (!opens && CITED_BEFORE.test(before)) ||
    /年前[的，][^。]*$/.test(before) ||
    /^(?:之际|前夕|前(?:会见|，))/.test(after)
  )
    return 'mentioned';
  // 参加某会议的委员们: the meeting only says who they are.
  if (
    /^的[^，。；\n]{0,14}(委员|代表|嘉宾|贵宾|来宾|客人|友人|人员|人士|领导人|外方|各方|总统|总理|外长|议长)/.test(
      after,
    )
  )
    return 'mentioned';
  // 刚刚召开的, 2023年底召开的: it was, and is only spoken of.
  if (
    /(刚刚|此前|不久前|去年|前年|年底|年初|上月|此次访问|曾)[^，。]{0,8}(召开|举行|闭幕|举办|主持|出席)的?$/.test(
      before,
    )
  )
    return 'mentioned';
  // 在主持…时, 在出席…时 with no day: words recalled.
  if (/^[”’"]?(?:时|期间)/.test(after) && /在[^，。]{0,8}$/.test(before) && !date && !isTitle(sentence))
    return 'mentioned';
  if (fresh && /在[^，。]{0,20}$/.test(before) && SPOKEN_AT.test(after)) return 'held';
  if (
    isTitle(sentence) &&
    /在[^，。]{0,12}$/.test(before) &&
    (SPOKEN_AT.test(after) || /^时(?:强调|指出)/.test(after))
  )
    return 'held';
  // 向…开幕式发表视频致辞, 向…论坛致贺信: what is greeted is held that day.
  if ((fresh || isTitle(sentence)) && /向[^，。]{0,4}$/.test(before) && /^(?:发表|致)/.test(after))
    return 'held';
  if (fresh && before.endsWith('在') && after.startsWith('上，')) return 'held';
  // 在南京开幕的…大会上，发布了: what was opened that day.
  if (fresh && /(?:开幕|举行|召开|举办)的$/.test(before) && /^[”’]?上/.test(after)) return 'held';
  if (fresh && /从[^，。]{0,20}$/.test(before) && LEARNT_AT.test(after)) return 'held';
  // 召开就职后首次‖新闻发布会
  const convened = /(?:召开|举行|举办)了?[^，。；、：“”的]{0,8}$/.test(before);
  if (convened || HELD_BEFORE.test(before))
    return isReported(scene, sentence, mention.start) ? 'held' : 'mentioned';
  // 十四届…会议举行记者会: the meeting is only where something else was held.
  if (CONVENES_OTHER.test(after)) return 'mentioned';
  if (CITED_AFTER.test(after)) return 'mentioned';
  if (HELD_AFTER.test(after)) return isReported(scene, sentence, mention.start) ? 'held' : 'mentioned';
  return undefined;
}

const BESIDE = /随后|会前|会后|会上|期间|中，|当天|同日|[^，。]{0,8}还|接着|同时/;

/** Whether the sentence tells news: in the title or the lead, with a date, or beside something else that is told. */
function isReported(scene: Scene, sentence: Span, at: number): boolean {
  const lead = scene.text.indexOf('\n', scene.text.indexOf('\n') + 1);
  if (lead < 0 || sentence.start < lead) return true;
  const line = lineStart(scene, sentence.start);
  return (
    within(scene.dates, { start: line, end: sentence.end }).some(
      ({ value }) => !isOld(value, scene.published),
    ) ||
    BESIDE.test(scene.text.slice(line, at)) ||
    // A short line with no full stop is the headline of a piece further down the page.
    (sentence.end - line <= 40 && !/[。！？]/.test(scene.text.slice(line, sentence.end)))
  );
}

const isTitle = (sentence: Span): boolean => sentence.start === 0;

/** A meeting that is only cited has a date where the text puts one right at it: 2023年6月召开的…. */
function citedDate(scene: Scene, sentence: Span, at: number): DateSpan | undefined {
  const date = attached(scene, sentence, at);
  const between = date && scene.text.slice(date.end, at);
  return between !== undefined &&
    !/播发|刊发|发表/.test(between) &&
    /^(?:上午|下午|晚)?[，,]?(?:[^，。；]{0,24}?(?:召开|举行|举办)了?的?(?:全[国省市县区]|国家|省|市|县)?|[^，。；会]{0,14}在)?$/.test(
      between,
    )
    ? date
    : undefined;
}

/** A meeting that is cited has a day of its own only; one that somebody arrives for has none yet. */
function dateOf(
  scene: Scene,
  sentence: Span,
  { start }: Span,
  status: EventStatus,
  date: DateSpan | undefined,
): DateSpan | undefined {
  if (status === 'mentioned') return citedDate(scene, sentence, start);
  if (status !== 'scheduled') return date;
  const before = scene.text.slice(sentence.start, start);
  if (ARRIVES.test(before) && !/将/.test(before)) return undefined;
  // 今天举行发布会，介绍…大会筹备情况: the day is that of the telling.
  const told = date && date.start < start && !isLater(date.value, scene.published);
  return told && !/[将拟定]/.test(scene.text.slice(date.end, start)) ? undefined : date;
}

interface Honoured extends Span {
  people: Participant[];
}

/** 为马某夫妇‖举行欢迎宴会: for whom it is given, and where the phrase begins. */
function honouredBefore(scene: Scene, sentence: Span, verb: number): Honoured[] {
  const match = /为[^，。；为]{2,30}$/.exec(scene.text.slice(sentence.start, verb));
  if (!match) return [];
  const start = sentence.start + match.index;
  const people = within(scene.people, { start, end: verb });
  return people.length > 0 ? [{ start, end: verb, people }] : [];
}

export function convened(scene: Scene): Convened[] {
  const found: Convened[] = [];
  for (const sentence of scene.sentences) {
    const named = within(scene.mentions, sentence).filter(
      ({ kind, text, start, end }) =>
        kind === 'meeting' &&
        !PLENUM_CITED.test(text) &&
        !/^(?:现场|发言)/.test(scene.text.slice(end, end + 2)) &&
        !/每[年月周季][^，。；]{0,10}(?:举行|举办|召开)的$/.test(
          scene.text.slice(Math.max(0, start - 16), start),
        ),
    );
    for (const { start, end, text } of named) {
      // 财经委员会召开全体会议, with no meeting named before whose session it could be.
      const verb = /(?:召开|举行)$/.exec(scene.text.slice(sentence.start, start))?.[0].length ?? 0;
      const own = SESSION.test(text) && found.length === 0 && verb > 0;
      const name = (own ? described(scene, sentence, start - verb, end) : undefined) ?? { text, start, end };
      const beside = dayBeside(scene, sentence, name);
      // 主席会议建议明年3月4日召开…: the day is the other meeting's.
      const proposes = /^(?:还)?(?:建议|决定)/.test(scene.text.slice(end, end + 4));
      const date = proposes && beside && beside.start >= end ? undefined : beside;
      // 参加了A和B: what is said of the one holds for the other.
      const twin = found.at(-1);
      const joined =
        twin?.sentence === sentence && /^[和与、及]$/.test(scene.text.slice(twin.name.end, start));
      const status = joined ? twin.status : (statusOf(scene, sentence, name, date) ?? 'mentioned');
      found.push({
        name,
        sentence,
        kind: kindOf(scene, text),
        status,
        session: SESSION.test(text),
        bare: false,
        hosts: [],
        guests: [],
        date: dateOf(scene, sentence, name, status, date),
      });
    }
    for (const { name, head, verb } of bareMeetings(scene, sentence)) {
      const date = dayBeside(scene, sentence, head);
      const status = statusOf(scene, sentence, head, date);
      if (status === undefined || status === 'mentioned') continue;
      const bare = /^(?:会议|大会|座谈会|仪式|全会|活动|论坛|峰会|[\u4e00-\u9fff]{2}仪式)$/.test(
        scene.text.slice(head.start, head.end),
      );
      const kind = kindOf(scene, name.text);
      const ceremony = kind === 'ceremony';
      const honoured = ceremony ? honouredBefore(scene, sentence, verb) : [];
      const hosts = ceremony ? subjects(scene, sentence, honoured[0]?.start ?? verb) : [];
      const welcomes = ceremony && /^，?欢迎/.test(scene.text.slice(head.end, head.end + 3));
      const guests = welcomes
        ? within(scene.people, { start: head.end, end: sentence.end })
        : honoured.flatMap(({ people }) => people);
      const session = SESSION.test(scene.text.slice(head.start, head.end));
      found.push({ name, sentence, kind, status, session, bare, date, hosts, guests });
    }
  }
  return found.sort((a, b) => a.name.start - b.name.start);
}
