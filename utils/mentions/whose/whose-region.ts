/**
 * Hong Kong and Macao call some bodies alike that English calls differently: 立法会 is the Legislative Council of the one,
 * the Legislative Assembly of the other. Which region an article is about says the paper, the title, the text.
 */
import type { Article } from '../../model/text.ts';

/** What both regions have, with its term where it has one. */
const OF_REGION = /^(?:第[一二三四五六七八九十]{1,3}届)?(?:立法会|廉政公署|廉政专员)/;
const REGIONS = ['香港', '澳门'] as const;
type Region = (typeof REGIONS)[number];
/** The same scale as for 市委: the paper's name weighs most. */
const WEIGHT = { site: 8, title: 3, body: 1 } as const;
const CLEAR = 2;

const count = (text: string, region: string): number => text.split(region).length - 1;

/** @returns whether the name is one whose region the article has to tell */
export const isOfRegion = (name: string): boolean => OF_REGION.test(name);

/** The region that the article is about, where one is clearly named more than the other. */
export function regionOf({ site = '', title = '', text }: Article): Region | undefined {
  const weighed = REGIONS.map((region) => ({
    region,
    weight:
      count(site, region) * WEIGHT.site +
      count(title, region) * WEIGHT.title +
      count(text, region) * WEIGHT.body,
  })).toSorted((a, b) => b.weight - a.weight);
  const [first, second] = weighed;
  return first && second && first.weight > 0 && first.weight >= second.weight * CLEAR
    ? first.region
    : undefined;
}
