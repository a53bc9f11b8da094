/** What a sentence says of a meeting that it names, as rules over the words in front of the name and behind it. */
import type { EventStatus } from '../model/event.ts';
import { statusPatterns } from './status-patterns.ts';
import { overWords } from './words.ts';

/** What the rules look at. */
export interface Said {
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

export const statusRules = overWords((any) => {
  const words = statusPatterns(any);
  /** In this order: the first that holds says it. */
  const rules: Rule[] = [
    // 传达…关于召开‖信访维稳电视电话会‖会议精神: it was held elsewhere.
    ['mentioned', ({ after }) => /^(?:会议)?精神(?!的?(?:专题|学习|宣讲|辅导))/.test(after)],
    // 传达学习总书记在29日召开的甲会议和5日召开的‖乙会议上的重要讲话精神
    ['mentioned', ({ before, after }) => words.passesOn.test(before) && words.spokenThere.test(after)],
    ['mentioned', ({ before, after }) => words.passesOnWords.test(before) && words.wordsThere.test(after)],
    ['mentioned', ({ before, after }) => words.ensured.test(before) && words.ensuredTo.test(after)],
    // 14日召开的全会‖引发关注: what is told is the echo.
    [
      'mentioned',
      ({ after }) =>
        /^[”’]?[^，。；]{0,8}(?:引发|引起|激起|受到)[^，。；]{0,12}(?:关注|热议|反响|共鸣)/.test(after),
    ],
    ['scheduled', ({ after }) => words.plannedAfter.test(after)],
    [
      'scheduled',
      ({ before, after }) =>
        words.plannedBefore.test(before) && /(召开|举行|筹备)/.test(before.slice(-8) + after.slice(0, 26)),
    ],
    // 决定于明年1月中旬在某地召开‖市五届人大七次会议
    ['scheduled', ({ before }) => /(?:决定|建议|定|拟)于[^，。；]{2,24}(?:召开|举行|举办)$/.test(before)],
    // 讨论通过了‖县人大常委会第二次会议议题及时间安排
    ['scheduled', ({ before, after }) => words.decides.test(before) && words.isPrepared.test(after)],
    // 审议通过召开‖县政协二次会议的决定, 讨论了关于召开‖县政协二次会议的有关事项
    [
      'scheduled',
      ({ before, after }) =>
        /(?:通过|讨论|审议|研究|作出|关于)了?(?:关于)?召开$/.test(before) &&
        /^的(?:决定|决议|议案|建议|方案|有关|相关|时间)/.test(after),
    ],
    // 研究了‖县六次党代会有关情况
    ['scheduled', ({ before, after }) => /研究了?$/.test(before) && /^(?:的)?(?:有关|筹备)情况/.test(after)],
    // 听取关于‖县政协常委会议暨…活动方案的汇报
    ['scheduled', ({ before, after }) => words.considers.test(before) && words.planOf.test(after)],
    // 提交‖县政协常委会第33次会议审议
    [
      'scheduled',
      ({ before, after }) =>
        /(?:提交|提请|列入)$/.test(before) &&
        /^(?:议程|(?:审议|讨论|审查|审定)(?:决定)?)(?=[。；，])/.test(after),
    ],
    ['scheduled', ({ before, after }) => words.considers.test(before) && words.drafted.test(after)],
    // 就‖村民大会相关事宜进行安排部署
    ['scheduled', ({ before, after }) => words.arrangedFor.test(before) && words.arranged.test(after)],
    ['scheduled', ({ before }) => words.willAlso.test(before)],
    [
      'mentioned',
      ({ before }) =>
        /^\s*(?:此前|不久前|前不久)，/.test(before) || /此前，[^，。]{2,12}主持召开$/.test(before),
    ],
    ['scheduled', ({ before }) => words.will.test(before)],
    // 抵达金边，出席…会议: it is still to come, and the day is the arrival's.
    ['scheduled', ({ before }) => words.arrives.test(before)],
    ['scheduled', ({ before }) => words.willThen.test(before)],
    // 颁奖典礼‖今晚播出: when it is shown, and not when it was.
    [
      'mentioned',
      ({ after }) => /^[”’"]?(?:(?!举行|召开|举办|开幕)[^，。；]){0,14}(?:播出|开播)/.test(after),
    ],
    // 今天下午，某发布会‖介绍，…: what was said there today.
    [
      'held',
      ({ before, after, fresh }) =>
        fresh && /[日午晚天）]，?$/.test(before) && /^(?:介绍|通报|透露|发布)(?:了|，|：)/.test(after),
    ],
    // 开幕式完成首次彩排: it was only tried out.
    ['mentioned', ({ after }) => words.triedOut.test(after)],
    ['mentioned', ({ before }) => words.spokenOf.test(before) || words.ordered.test(before)],
    // 呼吁…召开紧急会议: asked for.
    ['mentioned', ({ before }) => words.asked.test(before)],
    [
      'mentioned',
      ({ before, after, fresh, title }) => {
        // …落实主体责任座谈会在京召开: the verb belongs to the name.
        const opens =
          (fresh || title) && /^在?[^，。；“]{0,10}(?:召开|举行|开幕)/.test(after) && words.task.test(before);
        return !opens && !((fresh || title) && words.succeeds.test(before)) && words.citedBefore.test(before);
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
    ['mentioned', ({ before, dated }) => !dated && words.everywhere.test(before)],
    // 距离…开幕还有10天
    ['mentioned', ({ before }) => /距离?$/.test(before)],
    // 以参加典礼为由, 对举办运动会的良好祝愿: not told, only meant.
    [
      'mentioned',
      ({ after }) => /^(?:为由|的(?:良好)?(?:祝愿|祝福|祝贺|计划|打算|设想|提议|可能))/.test(after),
    ],
    // 参加某会议的委员们: the meeting only says who they are.
    ['mentioned', ({ after }) => words.guests.test(after)],
    // 日前召开的…会议，审议通过了…, at the head of the report: what it tells.
    [
      'held',
      ({ before, after, lead }) =>
        lead &&
        /^(?:[^，。；]{0,20}：)?[^，。；]{0,8}(?:日前|近日)(?:召开|举行)的$/.test(before) &&
        words.decided.test(after),
    ],
    // 今年以来，先后主持召开…: looked back upon.
    ['mentioned', ({ before, dated }) => !dated && /(?:今年以来|近年来|多年来|以来)，[^。；]*$/.test(before)],
    // 进博会、服贸会等展会的成功举办: summed up.
    [
      'mentioned',
      ({ after, dated }) => !dated && /^[^。；]{0,24}的(?:成功|圆满|胜利)(?:举办|举行|召开)/.test(after),
    ],
    // 刚刚召开的, 2023年底召开的: it was, and is only spoken of.
    ['mentioned', ({ before }) => words.recalled.test(before)],
    // 在主持…时, 在出席…时 with no day: words recalled.
    [
      'mentioned',
      ({ before, after, dated, title }) =>
        /^[”’"]?(?:时|期间)/.test(after) && /在[^，。]{0,8}$/.test(before) && !dated && !title,
    ],
    // 正在南宁举行
    ['held', ({ after }) => /^正在[^，。；]{0,16}(?:召开|举行|举办)/.test(after)],
    [
      'held',
      ({ before, after, fresh }) => fresh && /在[^，。]{0,20}$/.test(before) && words.spokenAt.test(after),
    ],
    [
      'held',
      ({ before, after, title }) =>
        title &&
        /在[^，。]{0,12}$/.test(before) &&
        (words.spokenAt.test(after) || /^时(?:强调|指出)/.test(after)),
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
    [
      'held',
      ({ before, after, fresh }) => fresh && /从[^，。]{0,20}$/.test(before) && words.learntAt.test(after),
    ],
  ];
  return {
    rules,
    convenesHere: ({ before, after }: Said) => words.heldAfter.test(after) || words.convenesHere.test(before),
    /** Said to have been convened: held, if the sentence tells news. */
    convened: ({ before }: Said) => words.convened.test(before) || words.heldBefore.test(before),
    /** 十四届…会议举行记者会: the meeting is only where something else was held. */
    cited: ({ after }: Said) =>
      words.passed.test(after) ||
      words.convenesOther.test(after) ||
      // 会议7日通过议程: what it did itself.
      (words.citedAfter.test(after) && !/^(?:表决|审议)?通过/.test(after)),
    tookPlace: ({ after }: Said) => words.heldAfter.test(after),
    arrives: words.arrives,
  };
});
