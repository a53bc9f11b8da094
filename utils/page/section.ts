/** Parts of a site in which public bodies publish their news: by the name of the section, or by the page's address. */
const SECTION = /要闻|时政|政务|政事|党建|领导活动|领导动态|工作动态|新闻联播|新聞公報|新聞稿|新闻公报|施政/;
const SECTION_PATH = /\/(yw|szyw|yaowen|zwyw|zwdt|gzdt|politics|shizheng|leaders?|xwlb)\//i;

/** Part of the metadata that the State Council's office prescribes for government sites. */
export const STANDARD_METAS = ['ColumnName', 'ArticleTitle', 'PubDate', 'ContentSource'] as const;

/** @param names what may name the section: the page's title, what its head says */
export function isNewsSection(address: string, names: readonly (string | undefined)[]): boolean {
  return names.some((name) => SECTION.test(name ?? '')) || SECTION_PATH.test(address);
}
