/** Meetings and ceremonies: which named meetings the article reports as held, announces, or only cites. */
import type { DateSpan } from '../model/analysis.ts';
import type { EventKind, EventStatus } from '../model/event.ts';
import type { Quote, Span } from '../model/text.ts';
import { bareMeetings, described, isStage } from './bare.ts';
import { isFestival } from './games.ts';
import { dayBeside, dayOfLine, isDay, isLater, monthBehind } from './dates.ts';
import { holdingVerb, hosting, NOBODY, type Hosting } from './hosts.ts';
import { isKind } from './kinds.ts';
import { quote, within, type Scene } from './scene.ts';
import { isArrivedFor, statusOf } from './status.ts';
import { citedDate } from './told.ts';
import { numbered, wholeStart } from './whole-name.ts';
import { overWords } from './words.ts';

export interface Convened extends Hosting {
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
  /** Only said to have been attended: 出席‖启动仪式. */
  attended?: true | undefined;
  /** Where the row of meetings ends in which it is named: what is said behind holds for all. */
  through: number;
  /** Named in one breath with the one before it: 甲会议‖和乙会议. */
  joined: boolean;
}

const patterns = overWords((any) => ({
  ceremony: new RegExp(`(?:仪式，?(?:欢迎|纪念|庆祝|悼念).*|${any('ceremony')})$`),
  /** A course's opening is a meeting by the guidelines, a ground-breaking a ceremony. */
  training: new RegExp(`${any('training')}$`),
  /** 篮球联赛, 文化节: what is told of them is their opening. */
  games: new RegExp(`${any('games')}[”"]?$`),
}));
const SESSION =
  /^(?:大会)?(第[一二三四五六七八九十]+次)?(全体会议|联组会议|分组会议|预备会议|[开闭]幕(?:大会|会议?)|全体会)$|^(?:会议|大会|论坛|峰会|年会|博览会)[开闭]幕[式会]$/;
const PLENUM_CITED =
  /^(中共|中国共产党)?(中央|党的)?[一二三四五六七八九十]+(届)?.{0,2}[一二三四五六七]?(大|中全会)$|两会$|^(十[六七八九]|二十)大(开幕会|闭幕会)?$|^(?:中共|党的)(?:十[六七八九]|二十)大会议$/;

export function kindOf({ words }: Pick<Scene, 'words'>, name: string): EventKind {
  const { ceremony, training, games } = patterns(words);
  if (games.test(name)) return 'ceremony';
  // 开学典礼‖暨表彰大会: what it is called first.
  const [first = name] = name.split('暨');
  return [name, first].some((each) => ceremony.test(each) && !training.test(each)) ? 'ceremony' : 'meeting';
}

/** 14日抵达苏黎世，将出席…: the day is the arrival's. */
const ARRIVAL = /抵达|飞抵|启程|离京|离开/;
const HOLDS = /^(?:上午|下午|晚)?，?(?:在[^，。；]{1,24})?(?:召开|举行|举办)$/;

/** Behind it stands what a meeting that is announced will deal with. */
const AGENDA = /(?:议程|议题)(?:包括|是|为|有)?：/;

/** A meeting that is cited has a day of its own only; one that somebody arrives for has none yet. */
function dateOf(
  scene: Scene,
  sentence: Span,
  { start, end }: Span,
  status: EventStatus,
  date: DateSpan | undefined,
): DateSpan | undefined {
  if (status === 'mentioned')
    return NOT_ITS_DAY.test(scene.text.slice(end, end + 14)) ? undefined : citedDate(scene, sentence, start);
  if (status !== 'scheduled') return date;
  if (!date) return monthBehind(scene, end);
  const before = scene.text.slice(sentence.start, start);
  if (isArrivedFor(scene, before) && !/将/.test(before)) return undefined;
  // 今天举行发布会，介绍…大会筹备情况: the day is that of the telling.
  // …大会即将召开之前，外交部29日宣布…: the day behind is that of something else, and past.
  const behind =
    date && date.start >= end && (date.value ?? '') < (scene.published ?? '') && date.start > end + 4;
  if (behind) return undefined;
  const told = date && date.start < start && !isLater(date.value, scene.published);
  const between = told ? scene.text.slice(date.end, start) : '';
  // 决定29日召开常委会会议，建议议程是：传达‖人大会议精神
  if (date.start < start && AGENDA.test(scene.text.slice(date.end, start))) return undefined;
  // 决定8月7日召开…: its own day, though the paper came out later.
  const own =
    /(?:决定|定于|确定|计划|预计|[将拟]于)于?$/.test(scene.text.slice(sentence.start, date?.start)) &&
    HOLDS.test(between);
  const arrival = told && ARRIVAL.test(between);
  // 18日的枪击发生在…，那里即将举行…: what is to come has no day that is past.
  const past = told && (date.value ?? '') < (scene.published ?? '') && !/^[^，。；]*$/.test(between);
  return told && !own && (arrival || past || !/[将拟]|(?<!决)定/.test(between)) ? undefined : date;
}

interface Row extends Span {
  /** Which of the row this one is, from nought, and how many there are. */
  place: number;
  count: number;
}

const JOINS = /^[和与、及]$/;

/** 甲会议、乙会议和丙会议: the row in which a meeting is named, what is said behind it holding for all. */
function rowOf(scene: Scene, named: readonly Span[], index: number): Row {
  const joined = (at: number): boolean =>
    JOINS.test(scene.text.slice(named[at - 1]?.end ?? 0, named[at]?.start ?? 0));
  let first = index;
  while (first > 0 && joined(first)) first--;
  let last = index;
  while (last + 1 < named.length && joined(last + 1)) last++;
  const [start, end] = [named[first]?.start ?? 0, named[last]?.end ?? 0];
  return { start, end, place: index - first, count: last - first + 1 };
}

/** 甲会议和乙会议将分别于5日和3日开幕: each has its own day. */
function apart(scene: Scene, sentence: Span, { end, place, count }: Row): DateSpan | undefined {
  if (count < 2 || !/^，?(?:将|拟|定)?分别(?:于|在)/.test(scene.text.slice(end, end + 8))) return undefined;
  const days = within(scene.dates, { start: end, end: Math.min(sentence.end, end + 20 * count) }).filter(
    isDay,
  );
  return days.length === count ? days[place] : undefined;
}

/** …大会‖倒计时一周年, …大会‖第二次综合演练, 运动会‖火炬传递: the day is that of something else. */
const NOT_ITS_DAY =
  /^的(?:[^，。；]{0,6}(?:代表|委员)|代表团)(?!会)[^，。；]{0,8}(?:观看|参观|考察|报到|集中(?:视察|学习|培训))|^[前后](?:[会，]|的第)|^[^，。；]{0,4}(?:倒计时|火炬|火种|圣火)|^[^，。；]{0,8}(?:演练|彩排)/;

const PRESIDIUM = /^主席团[^，。；]{0,20}(?:举行|召开)第/;

/** How far in front the brackets may have been opened. */
const BRACKETS = 160;

/** 甲会议暨乙推进会（‖丙委员会第三次会议、丁委员会第四次会议）: what else the one meeting is, in brackets right behind its name. */
function isInBrackets({ text }: Scene, named: readonly Span[], index: number): boolean {
  const start = named[index]?.start ?? 0;
  for (let at = index - 1; at >= 0; at--) {
    const end = named[at]?.end ?? 0;
    if (start - end > BRACKETS) return false;
    if (end >= start || !/[（(]/.test(text.charAt(end))) continue;
    let depth = 0;
    for (const char of text.slice(end, start)) {
      if (/[（(]/.test(char)) depth++;
      else if (/[）)]/.test(char) && --depth === 0) return false;
    }
    return true;
  }
  return false;
}

export function convened(scene: Scene): Convened[] {
  const found: Convened[] = [];
  for (const sentence of scene.sentences) {
    const named = within(scene.mentions, sentence).filter(
      ({ kind, text, start, end }) =>
        kind === 'meeting' &&
        !PLENUM_CITED.test(text) &&
        !isFestival(text) &&
        // 参加‖上述会议: those that were told.
        !/^(?:上述|以上|有关|相关)[\u4e00-\u9fff]{0,2}会议?$/.test(text) &&
        // 某省第十二次党代会‖代表资格, 人民代表大会‖代表名额: the body with its term.
        !/^代表(?:资格|名额)/.test(scene.text.slice(end, end + 4)) &&
        // 博览会主论坛之一——某某论坛: which one follows.
        !/^(?:现场|发言|之一[—－─，-])/.test(scene.text.slice(end, end + 3)) &&
        !/^(?:以往|此前)?(?:[两三几数历多各]|\d{1,2})届(?!第?[一二三四五六七八九十百\d]+次)/.test(text) &&
        // 组织招聘会2.6万场, 呈现19场‖音乐会: so many are none.
        !/[\d多几数余一二两三四五六七八九十百][余多]?[场次]$/.test(
          scene.text.slice(Math.max(0, start - 4), start),
        ) &&
        !/^[近超约]?\d[\d.万多余]*[期场次]/.test(scene.text.slice(end, end + 10)) &&
        !(/^\d+次/.test(text) && /以来|共|累计|先后|已/.test(scene.text.slice(sentence.start, start))) &&
        !/每[年月周季][^，。；]{0,10}(?:举行|举办|召开)的$/.test(
          scene.text.slice(Math.max(0, start - 16), start),
        ),
    );
    for (const [index, mention] of named.entries()) {
      const { end, text } = mention;
      if (isInBrackets(scene, named, index)) continue;
      const start = wholeStart(scene, sentence, mention);
      // 财经委员会召开全体会议, with no meeting named before whose session it could be.
      const verb = /(?:召开|举行)$/.exec(scene.text.slice(sentence.start, start))?.[0].length ?? 0;
      const own = SESSION.test(text) && found.length === 0 && verb > 0;
      // 七次会议‖主席团8日在…举行第二次会议: the presidium's sitting is told, not the congress.
      if (PRESIDIUM.test(scene.text.slice(end, end + 30))) continue;
      // 七次会议主席团举行‖第二次会议: whose the sitting is, where nothing stands between.
      const whose = /^第[一二三四五六七八九十\d]+次会议$/.test(text)
        ? /主席团(?:举行|召开)$/.exec(scene.text.slice(sentence.start, start))
        : null;
      const congress = whose && named[index - 1];
      const sitting =
        congress && congress.end === sentence.start + whose.index
          ? quote(scene, congress.start, end)
          : undefined;
      const name =
        sitting ??
        (own ? described(scene, sentence, start - verb, end) : undefined) ??
        numbered(scene, { start, end });
      const row = rowOf(scene, named, index);
      // 众议院18日举行‖全体会议: the description holds its day.
      const from = own ? start : name.start;
      const beside = apart(scene, sentence, row) ?? dayBeside(scene, sentence, { start: from, end: row.end });
      // 主席会议建议明年3月4日召开…: the day is the other meeting's.
      const proposes = /^(?:还)?(?:建议|决定)/.test(scene.text.slice(end, end + 4));
      const date = proposes && beside && beside.start >= end ? undefined : beside;
      // 参加了A和B: what is said of the one holds for the other.
      const twin = found.at(-1);
      const joined = row.place > 0 && twin?.sentence === sentence;
      const status = joined
        ? twin.status
        : (statusOf(scene, sentence, { start: own || sitting ? start : name.start, end: row.end }, date) ??
          'mentioned');
      if (isKind(scene, sentence, { start, end }, status)) continue;
      const kind = kindOf(scene, text);
      const held =
        kind === 'ceremony' && status !== 'mentioned' ? holdingVerb(scene, sentence, name) : undefined;
      found.push({
        name,
        sentence,
        kind,
        status,
        session: SESSION.test(text) || isStage(scene.text.slice(sentence.start, start)),
        bare: own,
        joined,
        through: row.end,
        ...(held === undefined ? NOBODY : hosting(scene, sentence, held, end)),
        date: dateOf(scene, sentence, name, status, date),
      });
    }
    for (const { name, head, verb, attended, done, stage } of bareMeetings(scene, sentence)) {
      const date = dayBeside(scene, sentence, head) ?? (attended && dayOfLine(scene, sentence));
      const status = done
        ? isLater(date?.value ?? null, scene.published)
          ? 'scheduled'
          : 'held'
        : statusOf(scene, sentence, head, date);
      if (status === undefined || status === 'mentioned') continue;
      const bare = /^(?:会议|大会|座谈会|仪式|全会|活动|论坛|峰会|[\u4e00-\u9fff]{2}仪式)$/.test(
        scene.text.slice(head.start, head.end),
      );
      const kind = kindOf(scene, name.text);
      const { hosts, guests } =
        kind === 'ceremony' && !attended ? hosting(scene, sentence, verb, head.end) : NOBODY;
      const session = stage ?? SESSION.test(scene.text.slice(head.start, head.end));
      found.push({
        name,
        sentence,
        kind,
        status,
        session,
        bare,
        attended,
        joined: false,
        through: name.end,
        date,
        hosts,
        guests,
      });
    }
  }
  return found.sort((a, b) => a.name.start - b.name.start);
}
