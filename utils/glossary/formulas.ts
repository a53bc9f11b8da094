/**
 * Numbered formulas that are in no list. Every county coins its own (“四抓四促”, “三个坚持”); they are known by their
 * grammar, and their members only by a strict pattern in the same article: they cannot be guessed from nearby text.
 */
import type { Gloss } from '../model/mention.ts';
import type { Span } from '../model/text.ts';
import table from './formula-words.json' with { type: 'json' };

const DIGITS = '一二三四五六七八九十';
const NAMES = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** What the words of formulas usually mean; a word that is not here is shown in Chinese. */
const WORDS: Readonly<Record<string, string>> = table.words;
/** What becomes of things that go together: 三量‖齐增, 四网‖融合. */
const BECOME: Readonly<Record<string, string>> = table.together;

/** 四抓四促, 五心五送: one numeral twice. One (一心一意) belongs to idioms. */
const TWICE = /^([两双二三四五六七八九十])(\p{sc=Han}{1,2})\1(\p{sc=Han}{1,2})$/u;
/** 三亮三比三评: one numeral three times. */
const THRICE = /^([两双二三四五六七八九十])(\p{sc=Han}{1,2})\1(\p{sc=Han}{1,2})\1(\p{sc=Han}{1,2})$/u;
/** 五清一改三建两管, 三清一拆四化五美: three or four verbs or kinds, each with a numeral; not 一砖一瓦一木, nor an idiom and more. */
const SERIES =
  /^(?:[一两双二三四五六七八九十](?:(?![一两双二三四五六七八九十百千万个])\p{sc=Han}){1,2}){3,4}$/u;
const SERIES_PART = /([一两双二三四五六七八九十])([^一两双二三四五六七八九十]+)/gu;
/** 三个50, 两个1000: aims in figures. */
const FIGURES = /^([两三四五六七八九十])个(\d{2,4})$/u;
/** 一核三治, 一带双促: one thing with several. */
const RISING = /^一(\p{sc=Han}{1,2})([两双二三四五六七八九十])(\p{sc=Han}{1,2})$/u;
/** 1+3+N: a sum, of which N stands for any number of others. */
const SUM = /^[1-9](?=.*[NnXx]|.*[+＋].*[+＋])(?:[+＋](?:[1-9]\d?|[NnXx])){1,4}$/u;
/** “三创四建”‖活动: a larger number follows, and a noun says that it is a scheme (三心五意 is none). */
const GROWING = /^([二两三四五六七八])(\p{sc=Han})([三四五六七八九十])(\p{sc=Han})$/u;
/** 双支撑, 双转移: two of one kind, or twice as much; any other word behind 双 is as often a name or a thing (双流区, 双刃剑). */
const DOUBLE =
  /^双(支撑|转移|中高|缩减|丰收|增长|下降|第一|高峰|引擎|中心|驱动|促进|推进|达标|过半|示范|增收|攻坚|突破|护航|保障|跨越|优化)$/u;
/** 三县六镇, 两纵四横: a larger number follows, where no idiom begins so (五花八门, 三头六臂, 四通八达). */
const LARGER =
  /^([两三四五六])(\p{sc=Han})([三四五六七八九十])(?!达$|门$|臂$|婆$|流$|院$|市$|稳$|舍$|申$|次$|岳$|帝$|魄$|时$|常$|经$|伤$|方$|面$|载$|色$|腑$|作$|岸$|号$|巷$)(\p{sc=Han})$/u;
/** 三会一课, 四议两公开, 双椒一药: a smaller number follows. */
const FALLING = /^([双两二三四五六七八九十])(\p{sc=Han}{1,2})([一两双二三四五])(\p{sc=Han}{1,3})$/u;
/** 三个对照, 六个一, 五项整治, 九大警务, 三篇文章, 四场硬仗; not 三篇小说, 四场演出. */
const COUNTED =
  /^([两三四五六七八九十])(?:个(?=[一以]$|\p{sc=Han}{2,6}$)|大(?=\p{sc=Han}$)(?![洲洋陆家名球件碗炮员战])|[大项类条张](?=\p{sc=Han}{2,4}$)|篇(?=文章$)|场(?=硬仗$|战役$|会战$|革命$)|道(?=防线$|关口$|屏障$)|件(?=[大实]事$))(\p{sc=Han}{1,6})$/u;
/** 三个一流, 五个一批: 一 is a part of the counted word, no smaller number. */
const FIRST_RATE = /^[两三四五六七八九十]个一[^\d十百千万个]{1,3}$/u;
/** 五化, 三零: after a bare numeral only these words; others are as often names (四川, 三亚, 六安). */
const BARE = /^([两双三四五六七八九十])([化零清讲比有查看进送亮访联帮包办问促抓提转争创培黑乱难改减增禁])$/u;

/** 双提升, 五上门, 四同步: after a bare numeral these words of two characters count measures too. */
const BARE_WORD =
  /^([两双三四五六七八九十])(严禁|不准|落实|提升|提高|增强|服务|上门|同步|统一|到位|融合|联动|联审|联办|公开|承诺|走访|结合|报到|评议|审核|必到|必访|对照|对标|清零|延伸|下沉|赋能|覆盖|培育|破除|整治|强化|聚焦)$/u;
/** 三量齐增, 四网融合: so many things of one kind, and what becomes of them together. */
const TOGETHER = new RegExp(`^([两双三四五六七八九十])(\\p{sc=Han})(${Object.keys(BECOME).join('|')})$`, 'u');
/** 七个一工作法: a name with its noun, of which 七个一 alone is a count. */
const COUNT_WITH_NOUN = /^[两三四五六七八九十]个一(?:工作法|工程|行动|计划|模式)$/u;

/** “四型”社区, “五好”支部, “五宜”幸福城市: any word, where the noun behind it says what has so many. 五一, 十一 are days. */
const QUALITIES = /^([两双三四五六七八九十])([^\d一二三四五六七八九十])$/u;
const OF_NOUN =
  /[”’](?:建设|创建|工作|模范|先进|示范|幸福)?(?:社区|城市|机关|党?支部|干部|队伍|学校|医院|企业|乡村|红旗村|家庭|员工|标准|工作法|机制|模式|管理|意识|作风|目标|要求|禁令)/uy;

const IDIOMS = new Set([
  '三言两语',
  '三天两头',
  '三长两短',
  '三三两两',
  '九牛一毛',
  '九死一生',
  '十全十美',
  '双宿双飞',
  '三位一体',
  '四位一体',
  '五湖四海',
  '一清二楚',
  '一清二白',
  '一穷二白',
  '一波三折',
  '一日三秋',
  '一石二鸟',
  '一箭双雕',
  '一心二用',
  '一来二去',
  '一举两得',
  '一刀两断',
  '一国两制',
  '一分为二',
  '一语双关',
  '一唱三叹',
  '一曝十寒',
  '五颜六色',
  '七上八下',
  '四面八方',
  '七嘴八舌',
  '三心二意',
  // 八山一水一分田: how much of a place is hills.
  '六山一水',
  '七山一水',
  '八山一水',
  '九山半水',
  '一目十行',
]);
/** 一箭十八星, 五个进一步到位: the numerals belong to other words. */
const OTHER_COUNT = /^个|[一二三四五六七八九十百千万]/u;
/** 十年磨一剑, 七天三检, 九章四号: years, days and numbers of a series. */
const MEASURES = /[年天月日号变菜]/u;
/** 三个月, 两个小时, 八个工作日 count time or people, not principles. */
const COUNTS_TIME = /^(?:小时|星期|工作日|月|半|季度|年头|学期|孩子|儿子|女儿)/u;

interface Shape {
  count: number;
  english: string;
  /** The words that head each member, in order, where the grammar gives them. */
  heads: string[];
}

function valueOf(numeral: string): number {
  return numeral === '两' || numeral === '双' ? 2 : DIGITS.indexOf(numeral) + 1;
}

function phrase(numeral: string, word: string): string {
  return `${NAMES[valueOf(numeral) - 1]} “${WORDS[word] ?? word}”`;
}

/** Formulas whose members no pattern in the text gives: 1+3+N, 三亮三比三评, 一引三促. */
function shapeWithoutHeads(words: string): Shape | undefined {
  if (SUM.test(words)) return { count: 0, english: `the “${words}” scheme`, heads: [] };
  if (MEASURES.test(words)) return undefined;
  const [, numeral = '', ...three] = THRICE.exec(words) ?? [];
  if (numeral) {
    const [first = '', second = '', third = ''] = three.map((word) => phrase(numeral, word));
    return { count: valueOf(numeral), english: `${first}, ${second} and ${third}`, heads: [] };
  }
  if (
    SERIES.test(words) &&
    /[^一]/u.test(words.replaceAll(/[^一两双二三四五六七八九十]/gu, '')) &&
    !IDIOMS.has(words.slice(0, 4))
  ) {
    const parts = [...words.matchAll(SERIES_PART)].map(([, numeral = '', word = '']) =>
      phrase(numeral, word),
    );
    return { count: 0, english: `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`, heads: [] };
  }
  const [, aims = '', figure = ''] = FIGURES.exec(words) ?? [];
  if (figure) return { count: 0, english: phrase(aims, figure), heads: [] };
  const [, many = '', kind = '', become = ''] = TOGETHER.exec(words) ?? [];
  if (become) return { count: 0, english: `${phrase(many, kind)} ${BECOME[become] ?? ''}`, heads: [] };
  const [, one = '', several = '', of = ''] = RISING.exec(words) ?? [];
  return one && !OTHER_COUNT.test(one + of) && !/[箭亩季种]/u.test(one)
    ? { count: 0, english: `${phrase('一', one)} and ${phrase(several, of)}`, heads: [] }
    : undefined;
}

function shapeOf(counted: string): Shape | undefined {
  // “七进+”: and whatever goes with it.
  const words = counted.replace(/(?<=\p{sc=Han})[+＋]$/u, '');
  if (IDIOMS.has(words) || COUNT_WITH_NOUN.test(words)) return undefined;
  const free = shapeWithoutHeads(words);
  if (free) return free;
  const twice = FIRST_RATE.test(words) ? undefined : (TWICE.exec(words) ?? FALLING.exec(words));
  if (twice) {
    if (MEASURES.test(words)) return undefined;
    const same = twice.length === 4;
    const [first = '', left = '', second = '', right = ''] = same
      ? [twice[1], twice[2], twice[1], twice[3]]
      : twice.slice(1);
    if (!same && OTHER_COUNT.test(left)) return undefined;
    if (!same && valueOf(first) <= valueOf(second)) return undefined;
    return {
      count: valueOf(first),
      english: `${phrase(first, left)} and ${phrase(second, right)}`,
      heads: same ? [left, right] : [],
    };
  }
  const [, doubled = ''] = DOUBLE.exec(words) ?? [];
  if (doubled) return { count: 2, english: `double “${WORDS[doubled] ?? doubled}”`, heads: [] };
  const [, less = '', left = '', more = '', right = ''] = LARGER.exec(words) ?? [];
  if (less && valueOf(less) < valueOf(more))
    return { count: 0, english: `${phrase(less, left)} and ${phrase(more, right)}`, heads: [] };
  const single = COUNTED.exec(words) ?? BARE.exec(words) ?? BARE_WORD.exec(words);
  if (!single) return undefined;
  const [, numeral = '', word = ''] = single;
  if (COUNTS_TIME.test(word)) return undefined;
  return { count: valueOf(numeral), english: phrase(numeral, word), heads: word.length > 1 ? [word] : [] };
}

/** Whether the words are a numbered formula by their grammar. */
export const isFormula = (words: string): boolean => shapeOf(words) !== undefined;

const SCHEME = /^[”’](?:活动|专项活动|行动|工程|计划|模式|工作法|机制|战略|目标)/u;

function shapeBefore(words: string, text: string, end: number): Shape | undefined {
  const [, less = '', left = '', more = '', right = ''] = GROWING.exec(words) ?? [];
  if (less && valueOf(less) < valueOf(more) && SCHEME.test(text.slice(end, end + 5)))
    return { count: 0, english: `${phrase(less, left)} and ${phrase(more, right)}`, heads: [] };
  const [, numeral = '', word = ''] = QUALITIES.exec(words) ?? [];
  OF_NOUN.lastIndex = end;
  if (!word || !OF_NOUN.test(text)) return undefined;
  return { count: valueOf(numeral), english: phrase(numeral, word), heads: [] };
}

/** Members as clauses: `抓X促Y` in one clause or as 抓X、促Y in two; `坚持X` in one. */
function membersFrom(
  clauses: string[],
  at: number,
  heads: string[],
): { text: string; used: number } | undefined {
  const [left = '', right] = heads;
  const clause = clauses[at] ?? '';
  if (!clause.startsWith(left)) return undefined;
  const rest = clause.slice(left.length);
  if (right === undefined) return rest.length > 1 ? { text: clause, used: 1 } : undefined;
  const cut = rest.indexOf(right, 1);
  if (cut > 0 && cut + right.length < rest.length) return { text: clause, used: 1 };
  const next = clauses[at + 1] ?? '';
  if (rest && cut < 0 && next.startsWith(right) && next.length > right.length) {
    return { text: `${clause}、${next}`, used: 2 };
  }
  return undefined;
}

/** The members where one unbroken run in the article has exactly as many as the numeral says. */
function spelledOut(text: string, { count, heads }: Shape): string[] | undefined {
  if (heads.length === 0) return undefined;
  const found: string[][] = [];
  const [left = ''] = heads;
  for (const sentence of text.split(/[。！？\n]/u)) {
    if (!sentence.includes(left)) continue;
    const clauses = sentence
      .split(/[、，；：,;:（）()“”—]/u)
      .map((clause) => clause.replace(/^[即以要和及]/u, ''));
    let run: string[] = [];
    for (let i = 0; i <= clauses.length;) {
      const member = i < clauses.length ? membersFrom(clauses, i, heads) : undefined;
      if (member) run.push(member.text);
      else {
        if (run.length === count) found.push(run);
        run = [];
      }
      i += member?.used ?? 1;
    }
  }
  return found.length === 1 ? found[0] : undefined;
}

/**
 * How far from a formula its items are looked for, in UTF-16 units: an article spells out what it names within a few
 * paragraphs, and a page of a million characters must not be searched whole for each.
 */
const NEAR = 4000;

/**
 * Formulas inside “” or ‘’; a span leaves the marks out.
 * @param explained whether something else explains a formula with its items, so that none are looked for
 */
export function recogniseFormulas(
  text: string,
  explained: (words: string) => boolean,
): (Span & { gloss: Gloss })[] {
  const hits: (Span & { gloss: Gloss })[] = [];
  /** Items by formula and by the stretch of text that they were looked for in. */
  const known = new Map<string, string[] | undefined>();
  const itemsOf = (words: string, shape: Shape, at: number): string[] | undefined => {
    const stretch = Math.floor(at / NEAR);
    const key = `${words} ${stretch}`;
    if (!known.has(key)) {
      const near = text.slice(Math.max(0, (stretch - 1) * NEAR), (stretch + 2) * NEAR);
      known.set(key, spelledOut(near, shape));
    }
    return known.get(key);
  };
  for (const match of text.matchAll(/[“‘]([^“”‘’]{2,9})[”’]/gu)) {
    const words = match[1] ?? '';
    const shape = shapeOf(words) ?? shapeBefore(words, text, match.index + 1 + words.length);
    if (!shape || explained(words)) continue;
    const items = itemsOf(words, shape, match.index);
    hits.push({
      start: match.index + 1,
      end: match.index + 1 + words.length,
      gloss: {
        english: shape.english,
        explanation: items
          ? 'A numbered formula that is not in the glossary; its items are taken from this article.'
          : 'A numbered formula that is not in the glossary, often a local one; the article does not list its items.',
        ...(items && { items }),
      },
    });
  }
  return hits;
}
