/**
 * Whose 市委? The place that a bare level (省, 市, 县, 区 …) stands for on this page, from the paper's name, the host, the
 * places in title and dateline, and what the article names; nested levels follow from each other (a county's 市 is its own).
 */
import { shortForm, type Division } from '../../lexicon/divisions.ts';
import type { Mention } from '../../model/mention.ts';
import type { Article } from '../../model/text.ts';
import type { HostDivisions } from './home.ts';
import { bareLevel, levelFits } from './levels.ts';
import type { MentionLexicon } from '../lexicon.ts';
import { chain, weighPage } from './weights.ts';
import { nearby } from './whose-nearby.ts';
import { townOf } from './whose-town.ts';
import { isOfRegion, regionOf } from './whose-region.ts';

/** A winner must weigh this many times the runner-up, else the reader is told that it is not resolved. */
const CLEAR = 2;

/** 金华召开会议, 金华市召开会议: whether a title names a division, by its short form or whole. */
const isNamedIn = (title = '', division: Division | undefined): boolean =>
  division !== undefined && title.includes(shortForm(division) ?? division.name);

/**
 * Mentions with `of` where a bare level is resolved.
 * @param strange divisions that the article names and the gazetteer does not have
 * @param divisionsOfHost asked only where a bare level is to be resolved
 */
export function resolveWhose(
  article: Article,
  mentions: readonly Mention[],
  lexicon: MentionLexicon,
  strange: readonly Division[] = [],
  divisionsOfHost: HostDivisions = () => [],
): Mention[] {
  let page: ReturnType<typeof weighPage> | undefined;
  const resolved = new Map<string, string | undefined>();
  let region: { of: string | undefined } | undefined;
  const towns: Record<string, { of: string | undefined }> = {};
  const find = (level: string): string | undefined => {
    // Not before a bare level is to be resolved: the first host takes long to read.
    page ??= weighPage(article, mentions, lexicon, strange, divisionsOfHost);
    const { weights, city } = page;
    // On a city's own page 市 is itself, unless the title names the prefecture that it lies in.
    const above = city && !isNamedIn(article.title, city.superior) ? chain(city.superior) : [];
    const ranked = [...weights]
      .filter(([division]) => levelFits(division, level) && !(level === '市' && above.includes(division)))
      .sort((a, b) => b[1] - a[1]);
    const [first, ...rest] = ranked;
    const others = rest.filter(([{ name }]) => name !== first?.[0].name);
    const second = others[0];
    // A county-level city beside its own prefecture: both are 市, the prefecture's weight holds the city's.
    const nested = first && second && chain(second[0]).includes(first[0]) ? others[1] : second;
    return first && (!nested || first[1] >= nested[1] * CLEAR) ? first[0].name : undefined;
  };
  return mentions.map((mention, index) => {
    if (mention.kind !== 'organisation' && mention.kind !== 'post' && mention.kind !== 'meeting')
      return mention;
    if (isOfRegion(mention.text)) {
      region ??= { of: regionOf(article) };
      return { ...mention, ...region };
    }
    const level = bareLevel(mention.text);
    if (!level) return mention;
    const near = nearby(article.text, mentions, index, level, lexicon, strange);
    if (near) return { ...mention, of: near.of };
    if (/[镇乡]/.test(level))
      return { ...mention, of: (towns[level] ??= { of: townOf(level, mentions, lexicon) }).of };
    if (!resolved.has(level)) resolved.set(level, find(level));
    return { ...mention, of: resolved.get(level) };
  });
}
