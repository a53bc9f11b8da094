/**
 * Terms that stand without quotation marks and that no list can hold, known by their build: series of like clauses
 * (同部署、同落实; 政治过硬、作风过硬), the places where matters are settled, circles of so many minutes, years of one task. What is said of them is put together
 * from their words.
 */
import type { Gloss } from '../model/mention.ts';
import type { Span } from '../model/text.ts';
import table from './coined.json' with { type: 'json' };

type Words = Readonly<Record<string, string>>;
const steps: Words = table.steps;
const virtues: Words = table.virtues;
const circles: Words = table.circles;
const near: Words = table.near;

const anyOf = (words: readonly string[]): string =>
  `(?:${words.toSorted((a, b) => b.length - a.length).join('|')})`;

/** a, b and c. */
const listing = (words: readonly string[]): string =>
  [words.slice(0, -1).join(', '), ...words.slice(-1)].join(' and ');

const NUMBERS: Words = { 十: '10', 十五: '15', 二十: '20', 三十: '30' };

interface Rule {
  pattern: RegExp;
  english: (words: string) => string;
  explanation: string;
}

const STEP = anyOf(Object.keys(steps));
const VIRTUE = anyOf(Object.keys(virtues));
const DURING = anyOf(table.years);
const NEAR = anyOf(Object.keys(near));

const RULES: readonly Rule[] = [
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
];

/** Whether the words as a whole are a term by their build. */
export const isBuilt = (words: string): boolean =>
  RULES.some(({ pattern }) => words.match(pattern)?.[0] === words);

/** @param isKnown whether a list explains the words */
export function recogniseUnquoted(
  text: string,
  isKnown: (words: string) => boolean,
): (Span & { gloss: Gloss })[] {
  return RULES.flatMap(({ pattern, english, explanation }) =>
    [...text.matchAll(pattern)]
      .filter(([words]) => !isKnown(words))
      .map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        gloss: { english: english(match[0]), explanation },
      })),
  );
}
