/** Whether a meeting that the text names was held, is announced, or is only cited. */
import type { DateSpan } from '../model/analysis.ts';
import type { EventStatus } from '../model/event.ts';
import type { Span } from '../model/text.ts';
import { isDay, isLater, isOld } from './dates.ts';
import { isLead, startingAt, type Scene } from './scene.ts';
import { isInMonth, isRecalled, isReported, isSpeech, isTitle } from './told.ts';
import { overWords } from './words.ts';

/** What the rules look at. */
interface Said {
  /** The sentence up to the meeting's name, and what follows it, a date right behind it passed over. */
  before: string;
  after: string;
  title: boolean;
  /** In the title or the first paragraph. */
  lead: boolean;
  /** A day of these weeks stands beside it. */
  fresh: boolean;
  dated: boolean;
}

type Rule = readonly [status: EventStatus, test: (said: Said) => boolean];

const patterns = overWords((any) => {
  const holds = any('holds');
  const wills = any('wills');
  const heldBefore = new RegExp(
    `(?:${any('convenes')}了?[^，。；]{2,24}(?:会晤|会谈|会见|活动)[、和与及]|出席了?[^，。；]{2,12}(?:发起|主办|${holds})的[“‘]?|${any('convenes')}了?(?:第[一二三四五六七八九十\\d]+[个届次]|(?:庄严|隆重|盛大|简短|热烈){1,2}的|当[天日]的|以[^，。；]{2,30}为主题的|首届|本次|此次|了|的|省|全省|市|全市|县|全县|区|全区|隆重|在)?[“‘]?)$`,
  );
  const heldAfter = new RegExp(
    `^[”’"]?(第[一二三四五六七八九十]+次全体会议|首场|首次)?(?:[^。；\\n]{0,26}?(?:${any('takesPlace')}|开展(?=[，。]|$)|在[^，。；]{2,12}启动(?=[，。]|$))|[^，。；\\n]{0,3}?(通过|决定|审议|听取)|(?:在[^，。；]{1,8})?(?:发布|通过)《)`,
  );
  /** 召开就职后首次‖新闻发布会 */
  const convened = new RegExp(`${holds}了?(?:“[^”]{2,20}”[和、与])?[^，。；、：“”的]{0,8}$`);
  const convenesHere = new RegExp(`${holds}(?:了)?[^，。]{0,6}$`);
  const citedAfter = new RegExp(`^[”’"]?(上|中|期间)?[^，。；\\n]{0,4}?${any('citedFor')}`);
  /** 经…会议研究, 来华出席…: what happened before or elsewhere. */
  const citedBefore = new RegExp(
    `((?:会见|看望)[^，。]{0,10}(?:出席|参加)|率团来[^，。]{0,12}出席|欢迎[^，。]{0,10}(?:出席|参加)|期待[^，。]{0,14}(?:出席|参加)|支持[^，。]{0,8}举办|来[^，。]{0,6}出席|赴.{0,8}出席|结束[^，。]{0,6}出席|成功${holds}|(?:学习|传达|贯彻|落实)(?!中心组)(?:(?!${holds}|开展|进行|中心组)[^，。；]){0,10}|${any('citedBefore')})$`,
  );
  /** 9月16日，…，并成功举办‖某推介会: told, where a day of these weeks or the title tells it. */
  const succeeds = new RegExp(`(?:^|[，并\\s日])成功${holds}(?:了|本次|首届)?$`);
  const everywhere = new RegExp(
    `(?:^|[，\\s])各(?:[省市县区乡镇村地州级]|单位|部门|学校|支部)[^，。；各]{0,10}${holds}[^，。；]{0,8}$`,
  );
  const plannedBefore =
    /(?:决定|建议|筹备|关于召开)(?:[：:,，了](?!并))?[^，。；\n]{0,6}$|(?:研究|讨论|协商|审议|提请)(?:召开|举行)$/;
  const plannedAfter = new RegExp(
    `^[”’"]?(?:，(?=(?:将|拟|定)(?:分别)?于))?(?!和即将)[^，。；\\n]{0,26}?(?:${any('willBe')}|将(?:也)?(?:同步|同期|陆续|分别)?(?:${holds}|开幕|迎来))`,
  );
  /** 在…论坛上发表致辞: who speaks there reports that it was held, if the day is said. */
  const spokenAt = new RegExp(
    `^[”’"]?(?:开幕式|闭幕式|开幕会|闭幕会)?上?(?:代表[^，。；]{2,40}?(?:作|发表)|${any('speaksAt')})`,
  );
  const arrives = new RegExp(`${any('arrives')}[^。；]{0,70}出席(?:[^。；]{0,60}[、和与])?$`);
  /** 记者从今天举行的…发布会上获悉. */
  const learntAt = new RegExp(`^[”’"]?上?${any('learns')}`);
  /** Sittings of the meeting itself are its own. */
  const convenesOther = new RegExp(
    `^[”’"]?[^，。；\\n]{0,20}?${holds}(?:了)?(?!会议|[^，。；]{0,8}(?:全体会议|[开闭]幕会|联组会|预备会))[^，。；\\n]{0,14}?(?:会|仪式|典礼)`,
  );
  /** 还将举办甲、乙以及丙 */
  const willAlso = new RegExp(`${wills}[^，。；]{0,14}${holds}[^，。；]{0,40}(?:、|以及|和|及)$`);
  const will = new RegExp(
    `${wills}(?:于[^，。；]{0,14}|在[^，。；]{0,14})?(?:陆续|分别|同期)?(?:${holds}|开展)[“‘]?$`,
  );
  /** 将访问…并主持…会议: what is announced goes on through the clause. */
  // 在建军节即将到来之际，市委召开‖…会议: the day is still to come, and not the meeting.
  const willThen = new RegExp(
    `(?:^|[^。；，])${wills}(?:(?!之际，|前夕，|之时，)[^。；]){0,60}(?:出席|主持|参加|${holds})$`,
  );
  const triedOut = new RegExp(`^[^，。；]{0,14}${any('notYetHeld')}`);
  /** 各校要立即组织‖召开…大会 */
  const ordered = /(?<![主重需首])(?:要|须|应当?)[^，。；]{0,8}(?:召开|举行|举办|开好)[^，。；]{0,6}$/;
  const asked = new RegExp(`${any('asksFor')}[^，。；]{0,12}(?:尽快|立即)?${holds}$`);
  const guests = new RegExp(`^的[^，。；\\n]{0,14}${any('guest')}`);
  const recalled = new RegExp(
    `(?:${any('recalls')}[^，。]{0,8}(?:${holds}|闭幕|结束|主持|出席)的?|${any('recallsThat')}[^，。]{0,8}(?:${holds}|闭幕|结束)的(?:全[国省市县区])?)$`,
  );
  /** …大会审议通过的《…》: the document is spoken of. */
  const passed = /^[^，。；]{0,6}通过的/;
  const decided = /^，?(?:审议|通过|决定|建议|听取|研究|讨论|传达|学习|强调|指出|部署)/;
  const decides = /(?<!提请|提交)(?:审议|讨论|研究|协商|审定|通过|决定|确定)了?(?:关于)?(?:召开)?$/;
  const isPrepared =
    /^(?:召开)?的?(?:建议)?(?:议题|议程|日程|时间|日期|筹备|准备工作|有关(?:具体)?(?:事宜|事项|筹备))/;
  /** 讨论了‖县政协二次会议选举办法（草案）: what is before it is still to come. */
  const drafted = /^[^，。；、]{0,16}（(?:草案|草稿|讨论稿|建议名单|征求意见稿)[^）]{0,4}）/;
  const considers = /(?:审议|讨论|研究|协商|审定|通过|听取)[^。；]*$/;
  const planOf = /^(?:暨[^，。；]{2,20}?)?(?:召开|举办)?的?(?:工作|实施|活动)?方案/;
  /** 就‖某大会的筹备、有关事宜作了安排: what is arranged is still to come. */
  const arrangedFor = /(?:就|对|围绕)[^，。；]{0,12}$/;
  const arranged =
    /^的?(?:相关|有关)?(?:筹备|准备|会务|组织|保障|具体)?(?:工作)?(?:事宜|事项|筹备情况|筹备工作|准备工作|会务工作)[^，。；]{0,6}(?:进行|作|做)/;
  /** 对召开‖…民主生活会相关工作提出要求: what is said of it was said elsewhere. */
  const spokenOf = /(?:就|对|为|如何|确保|怎样)(?:开好|召开好?|举办好?|筹备好?)[^，。；]{0,10}$/;
  const passesOn = /(?:学习|传达|贯彻|落实|领会)(?!中心组|会|研讨)[^。；]{0,80}(?:召开|举行)的$/;
  const spokenThere = /^(?:[^。；]{0,40}(?:会议?|大会|全会))?上(?:发表)?的(?:系列)?(?:重要)?(?:讲话|指示)/;
  /** What a meeting is about, in front of its head. */
  const task = /(?:落实|贯彻)[^，。；]{0,10}$/;

  /** In this order: the first that holds says it. */
  const before: Rule[] = [
    // 传达…关于召开‖信访维稳电视电话会‖会议精神: it was held elsewhere.
    ['mentioned', ({ after }) => /^(?:会议)?精神(?!的?(?:专题|学习|宣讲|辅导))/.test(after)],
    // 传达学习总书记在29日召开的甲会议和5日召开的‖乙会议上的重要讲话精神
    ['mentioned', ({ before, after }) => passesOn.test(before) && spokenThere.test(after)],
    // 14日召开的全会‖引发关注: what is told is the echo.
    [
      'mentioned',
      ({ after }) =>
        /^[”’]?[^，。；]{0,8}(?:引发|引起|激起|受到)[^，。；]{0,12}(?:关注|热议|反响|共鸣)/.test(after),
    ],
    ['scheduled', ({ after }) => plannedAfter.test(after)],
    [
      'scheduled',
      ({ before, after }) =>
        plannedBefore.test(before) && /(召开|举行|筹备)/.test(before.slice(-8) + after.slice(0, 26)),
    ],
    // 讨论通过了‖县人大常委会第二次会议议题及时间安排
    ['scheduled', ({ before, after }) => decides.test(before) && isPrepared.test(after)],
    // 研究了‖县六次党代会有关情况
    ['scheduled', ({ before, after }) => /研究了?$/.test(before) && /^(?:的)?(?:有关|筹备)情况/.test(after)],
    // 听取关于‖县政协常委会议暨…活动方案的汇报
    ['scheduled', ({ before, after }) => considers.test(before) && planOf.test(after)],
    // 提交‖县政协常委会第33次会议审议
    [
      'scheduled',
      ({ before, after }) =>
        /(?:提交|提请)$/.test(before) && /^(?:审议|讨论|审查|审定)(?:决定)?(?=[。；，])/.test(after),
    ],
    ['scheduled', ({ before, after }) => considers.test(before) && drafted.test(after)],
    // 就‖村民大会相关事宜进行安排部署
    ['scheduled', ({ before, after }) => arrangedFor.test(before) && arranged.test(after)],
    ['scheduled', ({ before }) => willAlso.test(before)],
    [
      'mentioned',
      ({ before }) =>
        /^\s*(?:此前|不久前|前不久)，/.test(before) || /此前，[^，。]{2,12}主持召开$/.test(before),
    ],
    ['scheduled', ({ before }) => will.test(before)],
    // 抵达金边，出席…会议: it is still to come, and the day is the arrival's.
    ['scheduled', ({ before }) => arrives.test(before)],
    ['scheduled', ({ before }) => willThen.test(before)],
    // 开幕式完成首次彩排: it was only tried out.
    ['mentioned', ({ after }) => triedOut.test(after)],
    ['mentioned', ({ before }) => spokenOf.test(before) || ordered.test(before)],
    // 呼吁…召开紧急会议: asked for.
    ['mentioned', ({ before }) => asked.test(before)],
    [
      'mentioned',
      ({ before, after, fresh, title }) => {
        // …落实主体责任座谈会在京召开: the verb belongs to the name.
        const opens =
          (fresh || title) && /^在?[^，。；“]{0,10}(?:召开|举行|开幕)/.test(after) && task.test(before);
        return !opens && !((fresh || title) && succeeds.test(before)) && citedBefore.test(before);
      },
    ],
    [
      'mentioned',
      ({ before, after }) =>
        /[年月]前[的，][^。]*$/.test(before) ||
        /^(?:之际|前夕|前(?:会见|，)|刚刚?(?:闭幕|结束)|(?:结束|召开|闭幕|落幕|闭会)?后，)/.test(after),
    ],
    // 举办招聘会、对接会等: of what kinds, and none that is told.
    ['mentioned', ({ after, dated, lead }) => !dated && !lead && /^等(?:[，。；]|系列|多[场项])/.test(after)],
    // 即将召开的‖…大会
    ['scheduled', ({ before }) => /即将(?:在[^，。；]{1,8})?(?:召开|举行|举办|开幕)的$/.test(before)],
    // 在某大会上‖发表的重要讲话，总结了…: the speech is spoken of.
    ['mentioned', ({ after, fresh }) => !fresh && /^[”’"]?上?发表的/.test(after)],
    // 中方明年举办‖减贫论坛
    [
      'scheduled',
      ({ before }) =>
        /(?:明年|后年|下个?月)[^，。；]{0,6}(?:召开|举行|举办)(?:[^，。；会]{0,20}|[^，。；]{2,16}、)$/.test(
          before,
        ),
    ],
    // 这一年，…等一系列活动成功举办: summed up.
    ['mentioned', ({ before, dated }) => !dated && /(?:^|。)\s*(?:这一年|一年来)，/.test(before)],
    // 审议某某出席‖某大会情况的书面报告
    ['mentioned', ({ after }) => after.startsWith('情况的')],
    // 各市专门召开‖协调会: one in each place.
    ['mentioned', ({ before, dated }) => !dated && everywhere.test(before)],
    // 距离…开幕还有10天
    ['mentioned', ({ before }) => /距离?$/.test(before)],
    // 以参加典礼为由, 对举办运动会的良好祝愿: not told, only meant.
    [
      'mentioned',
      ({ after }) => /^(?:为由|的(?:良好)?(?:祝愿|祝福|祝贺|计划|打算|设想|提议|可能))/.test(after),
    ],
    // 参加某会议的委员们: the meeting only says who they are.
    ['mentioned', ({ after }) => guests.test(after)],
    // 日前召开的…会议，审议通过了…, at the head of the report: what it tells.
    [
      'held',
      ({ before, after, lead }) =>
        lead &&
        /^(?:[^，。；]{0,20}：)?[^，。；]{0,8}(?:日前|近日)(?:召开|举行)的$/.test(before) &&
        decided.test(after),
    ],
    // 今年以来，先后主持召开…: looked back upon.
    ['mentioned', ({ before, dated }) => !dated && /(?:今年以来|近年来|多年来|以来)，[^。；]*$/.test(before)],
    // 进博会、服贸会等展会的成功举办: summed up.
    [
      'mentioned',
      ({ after, dated }) => !dated && /^[^。；]{0,24}的(?:成功|圆满|胜利)(?:举办|举行|召开)/.test(after),
    ],
    // 刚刚召开的, 2023年底召开的: it was, and is only spoken of.
    ['mentioned', ({ before }) => recalled.test(before)],
    // 在主持…时, 在出席…时 with no day: words recalled.
    [
      'mentioned',
      ({ before, after, dated, title }) =>
        /^[”’"]?(?:时|期间)/.test(after) && /在[^，。]{0,8}$/.test(before) && !dated && !title,
    ],
    // 正在南宁举行
    ['held', ({ after }) => /^正在[^，。；]{0,16}(?:召开|举行|举办)/.test(after)],
    ['held', ({ before, after, fresh }) => fresh && /在[^，。]{0,20}$/.test(before) && spokenAt.test(after)],
    [
      'held',
      ({ before, after, title }) =>
        title && /在[^，。]{0,12}$/.test(before) && (spokenAt.test(after) || /^时(?:强调|指出)/.test(after)),
    ],
    // 向…开幕式发表视频致辞, 向…论坛致贺信: what is greeted is held that day.
    [
      'held',
      ({ before, after, fresh, title }) =>
        (fresh || title) &&
        ((/向[^，。]{0,4}$/.test(before) && /^(?:发表|致)/.test(after)) || /致[电信]$/.test(before)),
    ],
    ['held', ({ before, after, fresh }) => fresh && before.endsWith('在') && after.startsWith('上，')],
    // 在南京开幕的…大会上，发布了: what was opened that day.
    [
      'held',
      ({ before, after, fresh }) =>
        fresh &&
        /(?:开幕|举行|召开|举办)的$/.test(before) &&
        /^[”’]?(?:上|，|分为|吸引|聚焦|设置|共|展出|以)/.test(after),
    ],
    ['held', ({ before, after, fresh }) => fresh && /从[^，。]{0,20}$/.test(before) && learntAt.test(after)],
  ];
  return {
    rules: before,
    convenesHere: ({ before, after }: Said) => heldAfter.test(after) || convenesHere.test(before),
    /** Said to have been convened: held, if the sentence tells news. */
    convened: ({ before }: Said) => convened.test(before) || heldBefore.test(before),
    /** 十四届…会议举行记者会: the meeting is only where something else was held. */
    cited: ({ after }: Said) =>
      passed.test(after) ||
      convenesOther.test(after) ||
      // 会议7日通过议程: what it did itself.
      (citedAfter.test(after) && !/^(?:表决|审议)?通过/.test(after)),
    tookPlace: ({ after }: Said) => heldAfter.test(after),
    arrives,
  };
});

/** Whether somebody is only on the way to it: 抵达金边，出席‖…会议. */
export const isArrivedFor = ({ words }: Scene, before: string): boolean =>
  patterns(words).arrives.test(before);

const SPOKE = /^时(?:说|表示|强调|指出|谈到)/;

/** @param date the day beside the meeting's name, if one is given */
export function statusOf(
  scene: Scene,
  sentence: Span,
  mention: Span,
  date: DateSpan | undefined,
): EventStatus | undefined {
  const before = scene.nameless.slice(sentence.start, mention.start);
  const next = startingAt(scene.dates, mention.end);
  const after = scene.nameless.slice(next?.end ?? mention.end, sentence.end);
  if ([date, next].some((each) => isLater(each?.value ?? null, scene.published))) return 'scheduled';
  if (isRecalled(scene, sentence, mention.start) || isInMonth(scene, sentence, mention.start))
    return 'mentioned';
  // ——2025年1月7日在…第五次会议上, under the title of a speech
  if (/^[—－─-]{1,3}[^，。；]{0,14}在$/.test(before) && /^上?\s*$/.test(after)) return 'held';
  const said: Said = {
    before,
    after,
    title: isTitle(sentence),
    lead: isLead(scene, sentence),
    dated: date !== undefined,
    fresh: date !== undefined && isDay(date) && !isOld(date.value, scene.published),
  };
  const { rules, convenesHere, convened, cited, tookPlace } = patterns(scene.words);
  // 某人在参加山西代表团审议时说: it tells of the sitting.
  if (
    /(?:代表团|小组|联组)(?:审议|讨论)$/.test(scene.text.slice(mention.start, mention.end)) &&
    SPOKE.test(after) &&
    // 今年全国两会期间，…: looked back upon.
    !/期间，/.test(before)
  )
    return 'held';
  if (!(said.fresh && convenesHere(said)) && isSpeech(scene, sentence, mention.start)) return 'mentioned';
  const rule = rules.find(([, test]) => test(said));
  if (rule) return rule[0];
  const reported = (): EventStatus => (isReported(scene, sentence, mention.start) ? 'held' : 'mentioned');
  if (convened(said)) return reported();
  if (cited(said)) return 'mentioned';
  return tookPlace(said) ? reported() : undefined;
}
