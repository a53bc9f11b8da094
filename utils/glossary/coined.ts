/**
 * Terms that every place coins for itself and that no list can hold. Some are known by their pattern (平安‖校园,
 * 应‖检‖尽‖检, 一‖企‖一‖策): these are written out and matched as the listed ones are. Others are names or slogans in
 * quotation marks, known by the noun behind them (“清洁家园”行动) or by parts of one make (“重商、亲商、爱商”): of them
 * only that is said, and what the glossary says of their parts.
 */
import type { Gloss } from '../model/mention.ts';
import type { Span } from '../model/text.ts';
import table from './coined.json' with { type: 'json' };
import figureTable from './figures.json' with { type: 'json' };
import { contextGloss } from './quoted-contexts.ts';
import { isList, partsOf, slogan } from './slogans.ts';

/** A term that a pattern gives; `kind` is one of the glossary's. */
export interface Patterned {
  term: string;
  english: string;
  kind: string;
  explanation: string;
}

const slots: Readonly<Record<string, Readonly<Record<string, string>>>> = table.slots;

/** Every form of a pattern: each capital letter in it stands for the words of its slot, the same one throughout. */
export function patternedTerms(): Patterned[] {
  return table.forms.flatMap(([form = '', english = '', kind = '', explanation = '']) => {
    let filled = [{ term: form, english, kind, explanation }];
    for (const slot of new Set(form.match(/[A-Z]/g)))
      filled = filled.flatMap((one) =>
        Object.entries(slots[slot] ?? {}).map(([word, meaning]) => ({
          ...one,
          term: one.term.replaceAll(slot, word),
          english: one.english.replaceAll(`{${slot}}`, meaning),
        })),
      );
    return filled;
  });
}

const heads: Readonly<Record<string, string[]>> = table.heads;
const byLength = (words: readonly string[]): string =>
  words.toSorted((a, b) => b.length - a.length).join('|');
/** “双十佳”‖优秀支部工作法, “两会”‖期间安保专项行动: the name is not that of the noun. */
const NOT_ITS = '(?!优秀|先进|典型|示范|期间|假期|前后|节)';
/** What stands right behind a quoted name and says what it is: “…”‖基层治理‖模式, “…”‖等‖警务‖模式, “…”‖的‖理念. */
const HEAD = new RegExp(
  `(?:等|的(?=理念|原则|要求|思路|定位|愿景))?(?:(?:${byLength(table.between)})?(${byLength(Object.keys(heads))})|${NOT_ITS}\\p{sc=Han}{1,4}?(${byLength(table.loose)}))`,
  'uy',
);
/** “…”‖、‖“…”: one noun says what both are. */
const NEXT = /^[、和与及]?$/;
const WHOLE = new Set(table.whole);
const own: Readonly<Record<string, string[]>> = table.own;
/** “护航‖行动”: the noun stands inside the marks, behind a name of two to eight characters that is no clause. */
const OWN = new RegExp(
  `^(?!实施|完善|建立|构建|深化|推进|发扬|开展|我们)((?:(?!的)\\p{sc=Han}){2,8}?)(${byLength(Object.keys(own))})(?<!(?<!${table.years.join('|')})年)$`,
  'u',
);

/** Whether a noun says, behind a quoted name, what it is the name of. */
export const isHead = (word: string): boolean => word in heads;

/** 开启“买买买”模式, 切入‘开工’模式: a manner of speaking, and no way of working. */
const MOOD = /(?:开启|切入|进入|打开|按下|切换到?)了?$/u;
/** 以“艰难”方式: an adverb. */
const isPhrase = (words: string, head: string, before: string): boolean =>
  (head.endsWith('模式') && MOOD.test(before)) || (head === '方式' && /^\p{sc=Han}{2}$/u.test(words));
/** “机器人工程”专业: a subject of study. */
const isStudy = (text: string, end: number): boolean =>
  /^(?:专业|学科|学院|课程)/u.test(text.slice(end, end + 2));
/** A name has words or figures; “2+2” is a talk of ministers, “六有” a count that has rules of its own. */
const isName = (words: string): boolean =>
  /\p{sc=Han}{2}|\d[+＋]?\d/u.test(words) &&
  !/^(?:(\d)[+＋]\1|[两双三四五六七八九十]\p{sc=Han})$/u.test(words);

/** “世界环境日”主题活动: a day is no motto, and dates have rules of their own. */
const isOccasion = (words: string, head: string): boolean =>
  head.endsWith('活动') && /(?:[日节]|(?<!提升|建设|攻坚)[周月年季])$/u.test(words);

const figures = new Map(Object.entries(figureTable.figures));
/** “成绩单”, “大合唱”: in quotation marks only; without them the thing itself may be meant. */
function figureGloss(words: string): Gloss | undefined {
  const english = figures.get(words);
  return english
    ? {
        english,
        explanation: 'A figure of speech, put in quotation marks because the thing itself is not meant.',
      }
    : undefined;
}

const each: Readonly<Record<string, string>> = table.each;
const of: Readonly<Record<string, string>> = { ...table.slots.W, ...table.of };
/** “一树一策”, “一口岸一对策”: one of these for each of those. 一圈一带, 一增一减 are others. */
const EACH = new RegExp(`^一((?:(?!一)\\p{sc=Han}){1,3}?)一(${byLength(Object.keys(each))})$`, 'u');

function eachGloss(words: string): Gloss | undefined {
  const [, whose = '', what = ''] = EACH.exec(words) ?? [];
  return whose && whose !== what
    ? {
        english: `one ${each[what] ?? ''} for each ${of[whose] ?? `“${whose}”`}`,
        explanation: 'Each gets what is meant for it alone, instead of one rule for all.',
      }
    : undefined;
}

const into: Readonly<Record<string, string>> = table.into;
/** “进校园”, “进基层政法单位”: where a subject, a campaign, a service is brought. */
const INTO = new RegExp(`^进\\p{sc=Han}{0,4}?(${byLength(Object.keys(into))})$`, 'u');

function intoGloss(words: string): Gloss | undefined {
  const where = INTO.exec(words)?.[1];
  return where
    ? {
        english: `brought to ${into[where] ?? ''}`,
        explanation: 'Where a campaign, a subject or a service is to reach people; mostly one of a list.',
      }
    : undefined;
}

/** What the noun at the end of a quoted name says of it. */
function ownGloss(words: string): Gloss | undefined {
  const [, name = '', noun = ''] = OWN.exec(words) ?? [];
  const [pattern = '', explanation = ''] = own[noun] ?? [];
  return name ? { english: pattern.replace('{}', `“${name}”`), explanation } : undefined;
}

/** Names and slogans: no sentence ends in them, no title stands in them, and a mark only parts them. */
const QUOTED = /[“‘]([^“”‘’。！？；：《》（）()\n]{2,40})[”’]/gu;
const SCHEME =
  'A scheme that goes by its figures, often local; each stands for a number of tasks, places or trades.';
/** “2+4”‖现代化产业体系, “12812”‖工作成效, “146‖监督体系”: figures before a noun of plans; telephones, years and talks of ministers (2+2) are none. */
const FIGURES =
  /^(?:(?!(\d)[+＋]\1(?!\d))[1-9](?:[+＋][1-9]){1,3}|(?!1[12]\d(?!\d)|12[0135]\d\d(?!\d)|9\d{4}(?!\d)|(?:19|20)\d\d(?!\d))[1-9]\d{2,6})(?=$|\p{sc=Han})/u;
const OF_FIGURES =
  /^[”’]?\p{sc=Han}{0,6}?(?:产业|体系|布局|格局|定位|思路|战略|目标|任务|计划|规划|工程|行动|举措|措施|方案|架构|路径|工作|模式|机制|制度|政策|治理|监督|预警)/u;

function isFigures(words: string, behind: string): boolean {
  const figures = FIGURES.exec(words)?.[0];
  return figures !== undefined && OF_FIGURES.test(words.slice(figures.length) || behind);
}

/**
 * Names and slogans in quotation marks.
 * @param isKnown whether a list or another rule explains the words
 * @param english what the glossary says of a part, without what it adds in brackets
 */
export function recogniseCoined(
  text: string,
  isKnown: (words: string) => boolean,
  english: (part: string) => string | undefined,
): (Span & { gloss: Gloss })[] {
  const hits: (Span & { gloss: Gloss })[] = [];
  /** Names that a noun explains somewhere in the text, and quoted words that none explains where they stand. */
  const [names, bare] = [new Map<string, Gloss>(), new Array<Span & { words: string }>()];
  let [head, from] = ['', text.length];
  // From the last to the first: a name without a noun of its own has that of the name which it is joined to.
  for (const match of [...text.matchAll(QUOTED)].reverse()) {
    const [quoted, words = ''] = match;
    const [start, end] = [match.index, match.index + quoted.length];
    HEAD.lastIndex = end;
    const [through = '', near, loose] = HEAD.exec(text) ?? [];
    head = near ?? loose ?? (NEXT.test(text.slice(end, from)) ? head : '');
    const before = text.slice(Math.max(0, start - 4), start);
    if (isPhrase(words, head, before)) head = '';
    from = start;
    const figure = figureGloss(words);
    if (!figure && (isKnown(words) || isKnown(words + head))) continue;
    const [pattern = '', explanation = ''] = heads[head] ?? [];
    const gloss = { english: pattern.replace('{}', quoted), explanation };
    const parts = head || !isList(text, end) ? partsOf(words) : undefined;
    const named =
      figure ??
      eachGloss(words) ??
      intoGloss(words) ??
      (isStudy(text, end) || isPhrase('', words, before) ? undefined : ownGloss(words));
    const isWhole = WHOLE.has(head) && through === head;
    const isNamed = head !== '' && !isOccasion(words, head) && isName(words);
    if (isWhole || (isNamed && !parts && !named)) names.set(words, gloss);
    const inside = { start: start + 1, end: end - 1 };
    if (isWhole) hits.push({ start, end: end + head.length, gloss });
    else if (parts) hits.push({ ...inside, gloss: slogan(words, parts, english) });
    else if (named) hits.push({ ...inside, gloss: named });
    else if (isNamed) hits.push({ ...inside, gloss });
    else if (isFigures(words, text.slice(end, end + 12)))
      hits.push({ ...inside, gloss: { english: `the ${quoted} scheme`, explanation: SCHEME } });
    else {
      const said = contextGloss(text, start, end, words);
      if (said) hits.push({ ...inside, gloss: said });
      else bare.push({ ...inside, words });
    }
  }
  // “桥头红”志愿服务队 … “桥头红”: what is named once is so everywhere.
  for (const { words, ...span } of bare) {
    const gloss = names.get(words);
    if (gloss) hits.push({ ...span, gloss });
  }
  return hits.toSorted((a, b) => a.start - b.start);
}
