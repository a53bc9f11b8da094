/** Phrases of tours and receptions: 在某地调研, 会见某人, 同某人举行会谈, 赴某地拜访某公司. */
import type { EventKind } from '../model/event.ts';
import { overWords } from './words.ts';

/** What a phrase goes over: all but marks, and those too in what it quotes (开展“…，…”专题调研). */
const WORDS = '(?:“[^”\\n]{2,40}”|“(?![^”\\n]{2,40}”)|[^，。；,;\\n“])';

export const visitPatterns = overWords((any) => {
  const tours = any('tour');
  const inspection = new RegExp(
    `(?:深入|在(?![^，。；\\n]{2,40}陪同下)|到|赴|赶赴|前往|来到|莅临|亲临|来(?=[我全本][国省市县区州镇乡校院局厂村]|[校院县市镇局](?:${tours}))|(?<=一行|[组团队]|同志|专程|先后|分别)来(?=[\\u4e00-\\u9fff]{1,10}?(?:${tours}))|(?<![未起下出将近带到过回往进以从原本历向看说想后前上])来(?=[\\u4e00-\\u9fff]{2,6}?(?:${tours}))|走进|莅(?!临)|先后到|先后赴|先后深入到?|专程到|率队到|率队赴|带队到|带队赴|带队深入|率队深入|实地)${WORDS}{1,44}?，?(?:实地|现场|公开|亲切|专题|集中|重点|入户|逐户)?(?:${tours})[^，。；,;\\n]{0,60}`,
    'g',
  );
  /** 先后到甲县、乙区，深入企业，就…进行调研: the verb of the tour comes last. */
  const round = new RegExp(
    `(?:先后(?:到|赴|深入)|深入|(?<!来)到|赴|前往|莅临?|来(?=[我本全][省市县区州镇乡校院]))[^。；;\\n，]{1,44}，[^。；;\\n]{0,44}?(?:就|围绕|对)[^。；;，\\n]{2,40}(?:进行|开展)(?:了)?[^。；，\\n]{0,10}?(?:${tours}){1,2}`,
    'g',
  );
  /** 带领检查组对教育工作进行视察 */
  const survey = new RegExp(
    `(?:对|就)[^，。；\\n]{2,60}(?:进行|开展)(?:了)?(?:专题|实地|集中|联合)?(?:执法检查|${tours})`,
    'g',
  );
  /** 县政协开展…委员视察活动: a body's, whoever leads it. */
  const activity =
    /(?:组织|开展)(?:了)?[^，。；\n]{2,90}?(?:视察|调研|考察|观摩|执法检查|走访慰问|督导检查|慰问(?=活动))(?:活动|$|(?=[，。]))/g;
  /** 徐某带队开展“精品线路”现场督查工作: with no place, and somebody who does it. */
  const led = new RegExp(
    `开展[^，。；\\n]{2,60}?(?:督查|督导|检查|巡查|慰问|走访|暗访|回访|调研|视察)(?:工作|活动)?(?=[，。；\\n]|$)`,
    'g',
  );
  /** 苏某调研重点项目建设, 走访慰问老党员: what is looked at, with no place before it. */
  const object = new RegExp(
    `(?<!纪律|监督|陪同|参加|出席)(?:开展|进行)?${any('tourObject')}[^，。；,;\\n\\s]{2,60}`,
    'g',
  );
  const tour = new RegExp(tours);
  /** Each with what must stand in a sentence for it to be tried there: most sentences have none of it. */
  const all: readonly [RegExp, EventKind, RegExp][] = [
    [inspection, 'inspection', tour],
    [round, 'inspection', tour],
    [survey, 'inspection', new RegExp(`[对就].*(?:执法检查|${tours})`)],
    [activity, 'inspection', /活动|调研|视察|考察|观摩|执法检查/],
    [led, 'inspection', /开展/],
    [object, 'inspection', new RegExp(any('tourObject'))],
    [OUTREACH, 'inspection', /拜访|招商|对接|洽谈/],
    [RECEPTION, 'reception', /[会接]见|拜会/],
    [TALKS, 'reception', /会[谈晤见]|座谈/],
  ];
  return {
    all,
    /** One of what they need: few sentences tell of a visit. */
    any: new RegExp(
      `执法检查|活动|调研|视察|考察|观摩|会[见谈晤]|座谈|接见|拜[会访]|招商|对接|洽谈|${tours}|${any('tourObject')}`,
    ),
    /** What the words of the first may hold already. */
    second: [round, survey, activity, led, object, OUTREACH],
    activity,
    led,
    /** 在…考察时强调: the words of a tour, which the title or the lead reports and any other sentence recalls. */
    during: new RegExp(
      `((?:${tours})[^，。]{0,60}?)(?:(?<![同及当])时(?![间代期])|(?<!春节|节日|节假日|假期|国庆|中秋|元旦|端午|五一|高考|汛期|两会|疫情|暑期|寒假|暑假)期间)`,
    ),
  };
});
/** A reception has somebody received: what 参加会见 leaves unsaid is no event. */
export const RECEPTION =
  /(?:会见|接见|(?<!团)拜会)(?!时|后|前(?![来往任])|中[，,时]|结束|纪要|期间)[^，。；,;\n]{2}(?:(?!，(?:还|并|随后|再)?(?:分别)?(?:会见|接见|拜会))[^。；\n]){0,160}/g;
export const TALKS =
  /(?:同|与|和)[^，。；;\n]{2,60}?一行(?:举行|进行)(?:工作)?座谈(?:交流)?(?!会)|(?:同|与|和)(?:(?!主持)[^，。；;\n]){2,60}?(?:(?<=一行)，[^，。；;\n]{2,40}?(?<=一行))?(?:(?:举行|进行|共同)?(?:小范围|大范围|工作|双边|视频)?(?:会谈(?:交流)?|会晤)|(?:举行|进行)会见)/g;
/**
 * 前往长三角‖对接项目, 赴上海‖拜访某公司, 带队‖拜访了某区政府: partners who are gone to; what stands behind is the noun's
 * otherwise (招商局, 对接会).
 */
export const OUTREACH =
  /(?:(?:前往|赴|(?<!来)到)[^，。；;\n]{2,40}?(?:拜访(?!者)|(?:开展|进行|考察)?(?:招商(?![会局部银引证])|对接(?![会机平活])|洽谈(?![会区])))|(?<=带队|率队|率团|一行|[先分]后|分别|专程)拜访了?)[^，。；;\n]{0,60}/g;
