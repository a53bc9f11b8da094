/**
 * Terms that stand without quotation marks and that no list can hold, known by their build: series of like clauses
 * (同部署、同落实; 政治过硬、作风过硬), the places where matters are settled, circles of so many minutes, years of one task,
 * named drives. What is said of them is put together from their words.
 */
import { anyOf } from './any-of.ts';
import type { Build } from './built.ts';
import table from './coined.json' with { type: 'json' };
import { listing } from './listing.ts';

type Words = Readonly<Record<string, string>>;
const steps: Words = table.steps;
const virtues: Words = table.virtues;
const circles: Words = table.circles;
const reach: Words = table.reach;
const near: Words = table.near;

const NUMBERS: Words = { 十: '10', 十五: '15', 二十: '20', 三十: '30' };
const HOURS: Words = { 半: 'half', 一: '1', 二: '2', 两: '2', 三: '3', 四: '4' };

const STEP = anyOf(Object.keys(steps));
const VIRTUE = anyOf(Object.keys(virtues));
const DURING = anyOf(table.years);
const DRIVES: Words = {
  专项行动: 'special campaign',
  专项整治行动: 'special clean-up',
  三年行动: 'three-year drive',
  三年行动计划: 'three-year plan',
  五年行动: 'five-year drive',
  五年行动计划: 'five-year plan',
  百日行动: 'hundred-day drive',
  攻坚行动: 'all-out drive',
  整治行动: 'clean-up drive',
  提升行动: 'upgrading drive',
  专项整治: 'special clean-up',
  专项治理: 'special clean-up',
  集中整治: 'concentrated clean-up',
  集中治理: 'concentrated clean-up',
};
const DRIVE = anyOf(Object.keys(DRIVES));
const DRIVE_NAMED = new RegExp(`^(.+?)(${DRIVE})$`, 'u');
const SETS_GOING = '(?:开展|实施|启动|推进|部署|深化)';
/** How many, when: in no drive's name; but 一次性塑料, 三轮车, 两轮电动车 are what is cleaned up. */
const COUNTED = '各[类项种]|新?[一两三多几][次轮场](?![性车电摩])|[一多几数]项|近期|[本此]次|今年';
/** What may stand between the verb and the name. */
const BEFORE_NAME = `(?:\\d{4}年|全[国省市县区镇]|[我本][省市县区镇]|${COUNTED}|落实|做好|抓好)`;
const NEAR = anyOf(Object.keys(near));

/** 会议‖精神, 讲话‖精神: what was said. */
const SAID =
  '(?!弘扬|传承|发扬|赓续|践行|秉承|继承|落实|贯彻|学习|领会|中央|上级|政府|[省市县区州旗]委)(?!.{0,8}(?:会议?|同志|有关|要求|安排|讲话|指示|批示|文件|通知|论述|部署|决定|规定|大|思想|贺信|回信)精神)';

export const UNQUOTED: readonly Build[] = [
  {
    // 弘扬西河精神、东山林场精神: what the people of a place or trade are to show, by its name.
    pattern: new RegExp(
      `(?<=(?:弘扬|传承|发扬|赓续|践行|秉承|继承)(?:好|了|光大|和弘扬|和发扬|践行)?|精神[、和])${SAID}(?:(?![的和与及等为是在把了])\\p{sc=Han}){2,7}精神(?![面状文力内实富财世生病家])`,
      'gu',
    ),
    english: (words) => `the “${words.slice(0, -2)}” spirit`,
    explanation: 'What the people of a place or trade are called on to show.',
  },
  {
    // 同谋划、同部署、同推进; 一起谋划、一起部署: two tasks are planned, arranged and pushed as one.
    pattern: new RegExp(`同${STEP}(?:[、，]?同${STEP}){1,7}|一起${STEP}(?:[、，]?一起${STEP}){1,7}`, 'gu'),
    english: (words) => {
      const verbs = words.split(/[、，]?(?:同|一起)/u).slice(1);
      return `${listing(verbs.map((verb) => steps[verb] ?? ''))} as one`;
    },
    explanation: 'Two tasks, often Party building and the work of an office, go through these steps as one.',
  },
  {
    pattern: new RegExp(`${VIRTUE}过硬(?:[、，]${VIRTUE}过硬){1,5}`, 'gu'),
    english: (words) =>
      `sound in ${listing(words.split(/过硬[、，]?/u).flatMap((word) => virtues[word] ?? []))}`,
    explanation: 'What officials, judges or soldiers are to be.',
  },
  {
    pattern: new RegExp(
      `(?:\\d{1,2}|十五?|二十|三十)分钟(?:[\\p{sc=Han}]{0,6}?)${anyOf(Object.keys(circles))}圈`,
      'gu',
    ),
    english: (words) => {
      const [, minutes = '', what = ''] = /^(.+?)分钟(.+)圈$/u.exec(words) ?? [];
      // The longest of its endings that is known: they stand in order of length.
      const known = Object.keys(circles).findLast((end) => what.endsWith(end)) ?? '';
      return `a ${NUMBERS[minutes] ?? minutes}-minute circle for ${circles[known] ?? what}`;
    },
    explanation: 'Within so many minutes on foot or by car everyone is to have it.',
  },
  {
    // 一小时通勤圈, 3小时高铁圈: of a city or a group of cities.
    pattern: new RegExp(`(?<!\\d|\\d\\.)(?:[1-9]|[一两二三半四])小时${anyOf(Object.keys(reach))}圈`, 'gu'),
    english: (words) => {
      const [, hours = '', what = ''] = /^(.)小时(.+)圈$/u.exec(words) ?? [];
      return `a ${HOURS[hours] ?? hours}-hour circle of ${reach[what] ?? what}`;
    },
    explanation: 'What can be reached from a city within so many hours by road or rail.',
  },
  {
    // 小事不出组、大事不出村、难事不出镇; 小事不出院，大事不出乡，矛盾不上交.
    pattern: new RegExp(
      `小事不出${NEAR}[、，]大事不出${NEAR}(?:[、，](?:难|要|急)事不出${NEAR})?(?:[、，](?:矛盾|难事|问题)不上交)?`,
      'gu',
    ),
    english: (words) => {
      const [small = '', large = '', hard] = words
        .split(/[、，]/u)
        .flatMap((part) => near[/不出(.+)$/u.exec(part)?.[1] ?? ''] ?? []);
      const more = [
        hard && `hard ones in the ${hard}`,
        words.endsWith('不上交') && 'no dispute is passed upwards',
      ];
      return [`small matters stay in the ${small}`, `large ones in the ${large}`, ...more]
        .filter(Boolean)
        .join(', ');
    },
    explanation: 'Disputes are to be settled near by, so that nobody goes further up with them.',
  },
  {
    // 321‖基层治理‖模式: no year, and no telephone (12345工作机制).
    pattern:
      /(?<![\d.])(?!1[12]\d\D|12[0135]\d\d|(?:19|20)\d\d\D)[1-9]\d{2,4}(?:(?:基层|社区|乡村|网格)?治理|党建|服务|帮扶|管理|警务|工作)?(?:模式|工作法|机制)/gu,
    english: (words) => `the “${/^\d+/u.exec(words)?.[0] ?? ''}” scheme`,
    explanation: 'A scheme that goes by its figures, often local; each stands for a number of tasks.',
  },
  {
    // 开展‖师德师风建设年‖活动: behind a verb and before what is done in it.
    pattern: new RegExp(
      `(?<=开展|深化|推进|组织|启动|实施|部署)(?:(?![一二三四五六七八九十]年)\\p{sc=Han}){2,8}?${DURING}年(?=活动|行动)`,
      'gu',
    ),
    english: (words) => table.own['年'][0]?.replace('{}', `“${words.slice(0, -1)}”`) ?? '',
    explanation: table.own['年'][1] ?? '',
  },
  {
    // 启动‖平安寄递专项行动, 实施好‖全市‖农房改造三年行动: behind a verb of setting it going, to the end of its name.
    pattern: new RegExp(
      `(?<=${SETS_GOING}[好了]?${BEFORE_NAME}{0,3})(?!${BEFORE_NAME}|[好了])(?:(?!的|系列|一批|并|参加|参与|展开|期间|为期|等[一二三四五六七八九十]|[等和]${DRIVE}|${SETS_GOING}|${COUNTED}|${DRIVE})\\p{sc=Han}){4,16}?${DRIVE}`,
      'gu',
    ),
    english: (words, meaning) => {
      const [, name = '', drive = ''] = DRIVE_NAMED.exec(words) ?? [];
      const said = meaning(name);
      return said ? `${DRIVES[drive] ?? ''}: ${said}` : `the ${DRIVES[drive] ?? ''} “${name}”`;
    },
    // 燃气安全专项整治‖行动
    listed: (words) => [words.replace(/行动$/u, '')],
    explanation: table.heads['专项行动'][1] ?? '',
  },
];
