/**
 * Annotated articles with other people and other places in them: the same sentences, so that what still scores was
 * read by its grammar and not by its names. Every Han name becomes a drawn one of the same form, every county and
 * prefecture another of its level.
 */
import { readDivisions, shortForm, type Division } from '../lexicon/divisions.ts';

/** What of an annotated article is rewritten; everything else is passed through. */
export interface AnnotatedArticle {
  id: string;
  title: string;
  text: string;
  spans: { tag: string; start: number; end: number; text: string; value?: string }[];
  people: { name: string; roles: string[] }[];
  events: object[];
}

/** Surnames by how common they are, the most common twice; a few compounds and rare ones at the end. */
const SURNAMES =
  '王王李李张张刘刘陈陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季成霍涂管冷苗屈鲍翁卞解盛栾 欧阳 上官 司马 尉迟 诸葛';

/** Characters of given names; the second half are words as well, which is where names are hard. */
const GIVEN =
  '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂兰英华玉秀珍红春梅建国志文海林峰斌鹏宇浩凯晨阳欣怡佳琪雪婷慧云飞龙宏亮辉德仁义礼信永昌盛泰康福寿祥瑞庆喜乐安宁静远达通顺利民生根生发旺茂森松柏青山川江河湖波清源泉立新胜成功业勤奋学习思想理智巧妙新兴光荣耀景星月日照东升西南北中正方圆全保卫和平';

/** Names that are words of the language, drawn now and then. */
const WORDS =
  '高明 向前 时光 安宁 常青 马力 高峰 文明 方圆 白雪 成功 石磊 江山 金山 严肃 温和 万里 谢意 任意 黄金 田野 康乐 平安 阳光 高兴 常胜 明亮 解放 盛开 于是 程度 左权 关键 包容 施工 雷雨 金星 宁静 祝愿 应届 单位 计划 项目 路线 时代 华丽 向阳 毕业 花园 安康 马上 强大 高原 白云 石油 雷达 童话 左右'.split(
    ' ',
  );

/** A repeatable stream of numbers in [0, 1) (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const pick = <T>(random: () => number, from: readonly T[]): T =>
  from[Math.floor(random() * from.length)] as T;

/** @param wordShare the share of two-character names that are words too */
function drawName(random: () => number, length: number, wordShare: number): string {
  const [single = '', ...compounds] = SURNAMES.split(' ');
  if (length === 2) {
    if (random() < wordShare) return pick(random, WORDS);
    return pick(random, [...single]) + pick(random, [...GIVEN]);
  }
  const compound = length === 4 || random() < 0.03;
  const given = compound && length === 3 ? 1 : 2;
  let name = compound ? pick(random, compounds) : pick(random, [...single]);
  for (let count = 0; count < given; count++) name += pick(random, [...GIVEN]);
  return name;
}

const FOREIGN_POST = /总统|首相|国王|议长|外长|大使|酋长|副总统/;

const HAN_NAME = /^([\u4e00-\u9fff])[ \u3000]?[\u4e00-\u9fff]{1,3}$/;

/** Which string stands for which: whole names of people, full and short names of divisions. */
function mapping(
  article: AnnotatedArticle,
  divisions: readonly Division[],
  random: () => number,
  wordShare: number,
): Map<string, string> {
  const map = new Map<string, string>();
  const text = article.text;
  for (const span of article.spans) {
    if (span.tag !== 'per' || map.has(span.text) || !HAN_NAME.test(span.text)) continue;
    // A foreign name of Han characters stays (its post says so), and one that other spans hold as well (a theory's).
    const roles = article.people.find(({ name }) => name === span.text)?.roles ?? [];
    if (roles.some((role) => FOREIGN_POST.test(role))) continue;
    if (article.spans.some((other) => other.tag !== 'per' && other.text.includes(span.text))) continue;
    const space = /[ \u3000]/.exec(span.text)?.[0];
    const length = span.text.length - (space ? 1 : 0);
    let drawn = drawName(random, length, wordShare);
    while (text.includes(drawn)) drawn = drawName(random, length, wordShare);
    map.set(span.text, space && drawn.length === 2 ? drawn[0] + space + drawn[1] : drawn);
  }
  const places = article.spans.filter(({ tag }) => tag === 'loc').map((span) => span.text);
  for (const division of divisions) {
    if (division.level !== 'county' && division.level !== 'prefecture') continue;
    const short = shortForm(division);
    const here = places.some(
      (place) => place.startsWith(division.name) || (short && place.startsWith(short)),
    );
    // 海南区 is a district, and 海南 in the text the province.
    const provincial = divisions.some((other) => other.level === 'province' && shortForm(other) === short);
    if (!here || provincial || map.has(division.name) || (short && map.has(short))) continue;
    const generic = division.name.slice(-1);
    const same = divisions.filter(
      (other) =>
        other.level === division.level &&
        other.name.length === division.name.length &&
        other.name.endsWith(generic) &&
        other.name.length > 2 &&
        !text.includes(other.name.slice(0, -1)),
    );
    if (same.length === 0) continue;
    const other = pick(random, same);
    map.set(division.name, other.name);
    const otherShort = shortForm(other);
    if (short && otherShort) map.set(short, otherShort);
  }
  return map;
}

/**
 * The article with every mapped string exchanged, in text, spans, people and events alike.
 * @param wordShare the share of two-character names that are words of the language too
 */
export function renamed<T extends AnnotatedArticle>(
  article: T,
  divisionsText: string,
  seed: number,
  wordShare = 0.15,
): T {
  const map = mapping(article, readDivisions(divisionsText), randomFrom(seed), wordShare);
  if (map.size === 0) return article;
  const keys = [...map.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(keys.join('|'), 'g');
  const change = (text: string): string => text.replace(pattern, (found) => map.get(found) ?? found);
  let text = '';
  let last = 0;
  const spans = article.spans.map((span) => {
    text += change(article.text.slice(last, span.start));
    const start = text.length;
    text += change(span.text);
    last = span.end;
    return { ...span, start, end: text.length, text: text.slice(start) };
  });
  text += change(article.text.slice(last));
  const changeAll = (value: unknown): unknown =>
    typeof value === 'string'
      ? change(value)
      : Array.isArray(value)
        ? value.map(changeAll)
        : value && typeof value === 'object'
          ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, changeAll(inner)]))
          : value;
  return {
    ...article,
    title: change(article.title),
    text,
    spans,
    people: changeAll(article.people) as T['people'],
    events: changeAll(article.events) as T['events'],
  };
}
