/** What a page says of whose it is: each place that its sources name, with how much that says. */
import type { Division } from '../../lexicon/divisions.ts';
import type { Mention } from '../../model/mention.ts';
import type { Article } from '../../model/text.ts';
import type { MentionLexicon } from '../lexicon.ts';
import { isHan } from '../scan.ts';
import { matcherOf } from '../word-classes.ts';
import { cityByPosts, cityBySite, homeByHost, placeByReport, sourceOf, type HostDivisions } from './home.ts';
import { bareLevel, canLieIn, nameAlone } from './levels.ts';

/** The site's name says whose paper it is; a title or whom an article is taken from says more than a passing mention. */
const WEIGHT = { site: 8, source: 3, title: 3, body: 1 } as const;

/** 上海电气集团, 南京大学: where a guest comes from, and not whose page this is. */
const GUEST = /集团|公司|股份|控股|大学|研究院/;
/** 市长前往长三角、‖深圳: a mayor sets out for another city; for a district it may be his own. */
const SET_OUT = /(?:前往|(?<!奔)赴(?!任))[^，。；\n]{0,12}$/;

const SUBDISTRICT = /^(?:街道|街办|办事处)/;

const RANK_ORDER: readonly Division['level'][] = ['province', 'prefecture', 'county', 'township'];

export const chain = (division: Division | undefined): Division[] =>
  division ? [division, ...chain(division.superior)] : [];

/** 某某县人民政府: a government's own site says its place, also one that the list does not hold yet. */
function siteDivision(site: string): Division | undefined {
  const match = /^(?:中共)?([\u4e00-\u9fff]{1,7}?([省市县区旗盟州]))(?:人民政府|政府|委|人大|政协|门户)/.exec(
    site,
  );
  const [, name, generic] = match ?? [];
  if (!name || !generic) return undefined;
  const level = generic === '省' ? 'province' : '市州盟'.includes(generic) ? 'prefecture' : 'county';
  return { name, level, superior: undefined };
}

/** 关于岳西坪…的通知: the title without people, whose names may begin like a county's; a mark stands for each. */
function withoutPeople(title: string, mentions: readonly Mention[]): string {
  const people = matcherOf(mentions.flatMap(({ kind, text }) => (kind === 'person' ? [text] : [])));
  return people
    .all(title)
    .reduceRight((words, { start, end }) => `${words.slice(0, start)}、${words.slice(end)}`, title);
}

/**
 * Whether a county's short form with which a name begins is the name's own: 东平 where the text has 东平镇 and no 东平县; a
 * firm's brand (振兴‖石油).
 */
function isOwnName(
  lexicon: MentionLexicon,
  article: string,
  text: string,
  full: string,
  end: number,
): boolean {
  if (article.includes(full)) return false;
  if (end === text.length) return ['镇', '乡', '街道'].some((generic) => article.includes(text + generic));
  return text.length < 6 && lexicon.words.firmKind.hasAt(text, end, text.length);
}

/** Whether a city is one that somebody sets out for. */
function isSetOutFor(article: string, start: number, place: string, { places }: MentionLexicon): boolean {
  const level = places.get(place)?.level;
  return (
    (level === 'province' || level === 'prefecture') &&
    SET_OUT.test(article.slice(Math.max(0, start - 15), start))
  );
}

/** What a source names. */
interface Named {
  /** The divisions of the highest rank that bear the name. */
  highest: readonly Division[];
  weight: number;
  /** Whether they are named in full: 龙华区, not 龙华. */
  isFull: boolean;
}

/**
 * The weights of all that was named, superiors weighing along. Of several that share a full name (龙华区) it is the one
 * whose city is named; where none is, the name is all that is known; a short form that several share says nothing.
 */
function total(named: readonly Named[]): Map<Division, number> {
  const weights = new Map<Division, number>();
  const add = (lowest: Division | undefined, weight: number): void => {
    for (const division of chain(lowest)) weights.set(division, (weights.get(division) ?? 0) + weight);
  };
  for (const { highest, weight } of named) if (highest.length === 1) add(highest[0], weight);
  const byName = new Map<string, Division>();
  for (const { highest, weight, isFull } of named) {
    const alone = isFull ? nameAlone(highest) : undefined;
    if (!alone) continue;
    const held = highest.filter(({ superior }) => superior && weights.has(superior));
    const known = byName.get(alone.name) ?? alone;
    byName.set(alone.name, known);
    add(held.length === 1 ? held[0] : known, weight);
  }
  return weights;
}

/** Every division that the sources name, with its weight. */
function weigh(
  article: Article,
  mentions: readonly Mention[],
  lexicon: MentionLexicon,
  strange: readonly Division[],
): Map<Division, number> {
  const named: Named[] = [];
  const add = (divisions: readonly Division[], weight: number, isFull = true): void => {
    // 中山 is a city before it is a district elsewhere.
    const highest = RANK_ORDER.map((rank) => divisions.filter(({ level }) => level === rank)).find(
      (group) => group.length > 0,
    );
    if (highest) named.push({ highest, weight, isFull });
  };
  // 农村信用‖合作社: a county's short form inside a name is a word.
  // 白沙‖湖自然保护区: nor does the beginning of a site's name say where it lies.
  const read = (text: string, weight: number, count = 1, isSite = false): void => {
    const hits = lexicon.places.all(text);
    for (const [index, { start, end, value }] of hits.entries()) {
      // 党组会议‖和‖县十六届…常务会议
      if (start > 0 && text[start] === '和' && end - start === 2) continue;
      // 公安部: a body of the whole state, which begins like a county elsewhere.
      const isShort = value.level === 'county' && value.full !== text.slice(start, end);
      if (isShort && (lexicon.bodies.longestAt(text, start)?.end ?? 0) > end) continue;
      // 代‖县长: the acting head, and not the county of that name.
      if (text.startsWith('代县长', start)) continue;
      const outer = hits[index - 1];
      if (outer?.end === start && !canLieIn(value.level, outer.value.level)) continue;
      // 青湖‖办事处, 青湖‖街道: a subdistrict that bears the name of a county elsewhere.
      if (SUBDISTRICT.test(text.slice(end, end + 3)) && !article.text.includes(value.full)) continue;
      const whole = end === text.length || hits[index + 1]?.start === end;
      const held =
        start === 0 && (!isSite || whole) && !isOwnName(lexicon, article.text, text, value.full, end);
      // 自然‖资源局, 农业‖合作社: in a title too a county by a word is the word, unless it opens the title or a part of it.
      const opens = start === 0 || !isHan(text[start - 1]);
      const isWord = value.weak && !opens && lexicon.words.wordCounty.has(text.slice(start, end));
      if (held || !value.weak || (weight > WEIGHT.body && !isWord))
        add(value.divisions, weight * count, value.full === text.slice(start, end));
    }
  };
  if (article.site) {
    read(article.site, WEIGHT.site);
    const unlisted = siteDivision(article.site);
    if (unlisted && !lexicon.places.has(unlisted.name)) add([unlisted], WEIGHT.site);
  }
  read(sourceOf(article), WEIGHT.source);
  // 青原市: not the district elsewhere whose name it shares.
  const weighText = (text: string, weight: number, count = 1, isSite = false): void => {
    const own = strange.find(({ name }) => text.includes(name));
    if (own) add([own], weight * count);
    else read(text, weight, count, isSite);
  };
  if (article.title) weighText(withoutPeople(article.title, mentions), WEIGHT.title);
  // The same names come again and again: each is read once.
  const counts = new Map<string, { count: number; isSite: boolean }>();
  for (const { kind, text, start } of mentions)
    if (
      kind !== 'person' &&
      kind !== 'term' &&
      !(kind === 'place' ? isSetOutFor(article.text, start, text, lexicon) : GUEST.test(text))
    )
      counts.set(text, { count: (counts.get(text)?.count ?? 0) + 1, isSite: kind === 'place' });
  // 到万全、滨湖等地: a county's short form in passing may as well be a town's name.
  const isPassing = (text: string, count: number): boolean => {
    const place = count === 1 ? lexicon.places.get(text) : undefined;
    return place?.level === 'county' && place.full !== text && !article.text.includes(place.full);
  };
  for (const [text, { count, isSite }] of counts)
    if (!isPassing(text, count)) weighText(text, WEIGHT.body, count, isSite);
  return total(named);
}

interface PageWeights {
  weights: ReadonlyMap<Division, number>;
  /** The city below a prefecture whose own page it is. */
  city: Division | undefined;
}

/** What the article names, and whose page it is by its host or by the plan that it tells of, weighed together. */
export function weighPage(
  article: Article,
  mentions: readonly Mention[],
  lexicon: MentionLexicon,
  strange: readonly Division[],
  divisionsOfHost: HostDivisions,
): PageWeights {
  const weights = weigh(article, mentions, lexicon, strange);
  const levels = new Set(
    mentions.flatMap(({ kind, text }) => (kind === 'term' ? [] : (bareLevel(text) ?? []))),
  );
  const home =
    homeByHost(article, divisionsOfHost, (division) => weights.has(division), levels) ??
    placeByReport(article, lexicon);
  for (const division of chain(home)) weights.set(division, (weights.get(division) ?? 0) + WEIGHT.site);
  const isCity = home?.level === 'county' && home.name.endsWith('市');
  const city = isCity ? home : cityBySite(article, lexicon);
  return { weights, city: city ?? (home ? undefined : cityByPosts(article, mentions, lexicon)) };
}
