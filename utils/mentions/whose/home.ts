/** Whose page it is, by the address and the name of its site, by the reports that it tells of, and by the posts that it names. */
import type { Division } from '../../lexicon/divisions.ts';
import type { Mention } from '../../model/mention.ts';
import type { Article } from '../../model/text.ts';
import type { MentionLexicon } from '../lexicon.ts';
import { levelFits, nameAlone } from './levels.ts';

/** Which divisions a host may be named after; see utils/pinyin/hosts.ts. */
export type HostDivisions = (host: string) => readonly Division[];

const GOVERNMENT = /\.gov\.cn$/;

/** Whose sites end otherwise than in .gov.cn. */
const ELSEWHERE = /^(?:台湾省|香港特别行政区|澳门特别行政区)$/;
function isMainland(division: Division): boolean {
  return division.superior ? isMainland(division.superior) : !ELSEWHERE.test(division.name);
}

const hostOf = (url = ''): string => /^https?:\/\/([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? '';

const only = (some: readonly Division[]): Division | undefined => (some.length === 1 ? some[0] : undefined);

/**
 * The division that the host is named after. A paper's host may be any word, so that the page has to name the place too;
 * of several that are spelled alike it is the one that the page names, or the one of the level that it speaks of; of
 * several of one name it is at least that name.
 * @param levels the bare levels on the page: 市, 县
 */
export function homeByHost(
  { url }: Article,
  divisionsOf: HostDivisions,
  isNamed: (division: Division) => boolean,
  levels: ReadonlySet<string>,
): Division | undefined {
  const host = hostOf(url);
  const divisions = host === '' ? [] : divisionsOf(host);
  if (!GOVERNMENT.test(host)) return divisions.length === 1 ? divisions.find(isNamed) : undefined;
  const mainland = divisions.filter(isMainland);
  const fitting = mainland.filter((division) => [...levels].some((level) => levelFits(division, level)));
  return only(mainland) ?? only(mainland.filter(isNamed)) ?? only(fitting) ?? nameAlone(fitting);
}

/** Where the article comes from, as the page or its text says: 来源：平利宣传. */
const SOURCE = /来源[:：]\s?([\u4e00-\u9fff]{2,15})/;

export const sourceOf = ({ source, text }: Article): string => source ?? SOURCE.exec(text)?.[1] ?? '';

/** 《关于青河市2025年国民经济和社会发展计划…的报告》: a place hears its own plan and its own budget. */
const OWN_REPORT =
  /关于([\u4e00-\u9fff]{2,12}?[省市县区州旗盟])(?:本级)?\d{4}年[^》\n]{0,30}?(?:国民经济和社会发展计划|预算)/;

/** The place whose plan or budget a page tells of as heard. */
export function placeByReport({ text }: Article, { places }: MentionLexicon): Division | undefined {
  return only(places.get(OWN_REPORT.exec(text)?.[1] ?? '')?.divisions ?? []);
}

/**
 * The city below a prefecture that the page is about, where neither address nor site says whose it is: its bodies and posts
 * are named in full (龙港市委书记), and none of its prefecture's.
 */
export function cityByPosts(
  { site = '' }: Article,
  mentions: readonly Mention[],
  { places }: MentionLexicon,
): Division | undefined {
  const held = mentions.flatMap(({ kind, text }) => {
    const place = kind === 'post' || kind === 'organisation' ? places.longestAt(text, 0)?.value : undefined;
    return place?.divisions.length === 1 ? place.divisions : [];
  });
  const city = only([
    ...new Set(held.filter(({ level, name }) => level === 'county' && name.endsWith('市'))),
  ]);
  const above = city?.superior;
  const isAbove = held.some((division) => division === above);
  return above?.level !== 'prefecture' || isAbove || places.all(site).length > 0 ? undefined : city;
}

/** The city below a prefecture whose own site it is by its name: 义乌市人民政府. Its 市 is itself. */
export function cityBySite({ site = '' }: Article, { places }: MentionLexicon): Division | undefined {
  const cities = places
    .all(site)
    .flatMap(({ value }) => (value.divisions.length === 1 ? value.divisions : []));
  const last = cities.at(-1);
  return last?.level === 'county' && last.name.endsWith('市') ? last : undefined;
}
