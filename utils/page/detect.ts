/**
 * Is this page news of a government or party body? Judged from what is there, without the language engine: whose
 * site it is, what its head says, how the report is signed, what words it uses, and whether there is a report at all.
 */
import type { Detection } from '../model.ts';
import { type PageReading, readPage } from './article.ts';
import { meta } from './headline.ts';
import type { Line } from './lines.ts';
import { hostOf, siteOf } from './sites.ts';
import { officialWords, otherSubjects } from './vocabulary.ts';

type Reason = Detection['reasons'][number];

/** From this sum of weights on a page is taken for government news. */
const THRESHOLD = 0.5;
/** So many different official words are as convincing as any more. */
const ENOUGH_WORDS = 10;
/** Longest line that may be a control, and how much of a text's beginning tells what it is about, in characters. */
const CONTROL_LENGTH = 60;
const BEGINNING = 20_000;

/** By whom the page is published. Words alone never reach the threshold: half of all commercial news has them. */
const SITE_WEIGHT = { government: 0.45, central: 0.42, local: 0.35 };
const SITE_WORDS = {
  government: 'a government or party site',
  central: 'party or state media',
  local: 'a party daily',
};

const STANDARD_METAS = ['ColumnName', 'ArticleTitle', 'PubDate', 'ContentSource'];
const SECTION = /要闻|时政|政务|政事|党建|领导活动|领导动态|工作动态|新闻联播|新聞公報|新聞稿|新闻公报|施政/;
const SECTION_PATH = /\/(yw|szyw|yaowen|zwyw|zwdt|gzdt|politics|shizheng|leaders?|xwlb)\//i;
const PAPER_HOST = /^(e?paper|szb|dzb|epaper)\d*\./;

const DAY = String.raw`\S{0,12}?\d{1,2}月\d{1,2}日`;
/** 新华社北京6月25日电, 央视网消息: central media sign so. */
const WIRE = new RegExp(
  String.raw`(^|[\n（(])\s*(新华社|中新社|人民日报|人民网|新华网|央广网|光明网|中国新闻网|中新网|经济日报|光明日报)${DAY}\s*(电|讯)|(^|\n)\s*(央视网消息|央视新闻|总台央视记者)|(^|\n)\s*据新华社`,
);
/** 本报讯（记者某某）, 某某日报6月25日讯: any newspaper signs so. */
const BYLINE = new RegExp(
  String.raw`(^|\n)\s*(本报讯|本台讯|本报${DAY}|\S{2,8}(网|报|台)${DAY}\s*(电|讯)|(本报|新华社|人民日报|人民网|新华网|半月谈|光明日报|经济日报|法治日报|央视)\S{0,4}记者)`,
);
const CENTRAL_SOURCE =
  /来源于?\s*[:：]\s*(新华社|新华网|人民日报|人民网|央视|半月谈|中央纪委|中国政府网|求是|光明日报|经济日报|法治日报|解放军报)/;
const LOCAL_SOURCE =
  /来源于?\s*[:：]\s*\S{2,12}(日报|党报|政府网|人民政府|省委|市委|政府办|纪委监委|融媒体中心|办事处)/;

function ownAddress(document: Document): string {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  return canonical ?? meta(document, 'og:url') ?? '';
}

function publisher(document: Document, url: string): Reason[] {
  const reasons: Reason[] = [];
  // A saved page has no address of its own; its head may still say where it comes from.
  const address = hostOf(url) === '' ? ownAddress(document) : url;
  const site = siteOf(address);
  const identified =
    meta(document, 'SiteIDCode') !== undefined || meta(document, 'SiteDomain')?.endsWith('.gov.cn');
  if (site !== null) {
    reasons.push({
      what: `${SITE_WORDS[site]}: ${hostOf(address)}`,
      weight: SITE_WEIGHT[site],
    });
  } else if (PAPER_HOST.test(hostOf(address))) reasons.push({ what: 'a digital newspaper', weight: 0.2 });
  if (identified)
    reasons.push({ what: "a government site's identification", weight: site === null ? 0.45 : 0.05 });
  if (STANDARD_METAS.filter((name) => meta(document, name) !== undefined).length >= 2) {
    reasons.push({ what: "government sites' standard metadata", weight: 0.1 });
  }
  const section = [meta(document, 'ColumnName'), document.title].some((text) => SECTION.test(text ?? ''));
  if (section || SECTION_PATH.test(address))
    reasons.push({ what: 'a section for public affairs', weight: 0.1 });
  return reasons;
}

/** The lines of facts around an article (来源：…), which are no part of its text. */
function factLines(lines: Line[]): string {
  return lines
    .filter(({ text, aside }) => aside === null && text.length <= 80 && text.includes('来源'))
    .map(({ text }) => text)
    .join('\n');
}

function signature(document: Document, text: string, lines: Line[]): Reason[] {
  const sources = `${factLines(lines)}\n来源：${meta(document, 'ContentSource') ?? meta(document, 'source') ?? ''}`;
  if (WIRE.test(text)) return [{ what: "a state agency's dateline", weight: 0.35 }];
  if (CENTRAL_SOURCE.test(sources)) return [{ what: 'the source is party or state media', weight: 0.25 }];
  if (BYLINE.test(text)) return [{ what: "a newspaper's by-line", weight: 0.2 }];
  if (LOCAL_SOURCE.test(sources))
    return [{ what: 'the source is a public body or party daily', weight: 0.15 }];
  return [];
}

function subject(text: string, page: string): Reason[] {
  const official = officialWords(text);
  const reasons: Reason[] = [];
  const weight = Math.round(Math.min(1, official / ENOUGH_WORDS) * 30) / 100;
  if (weight > 0) reasons.push({ what: `official vocabulary (${official} words)`, weight });
  for (const { what, weight: against, words } of otherSubjects(text, page)) {
    if (words >= 3 && words > official / 2) reasons.push({ what: `looks like ${what}`, weight: against });
  }
  return reasons;
}

/** The short lines of a page, among which are the controls that shops and novels are known by. */
function controls(lines: Line[]): string {
  return lines
    .filter(({ text }) => text.length <= CONTROL_LENGTH)
    .map(({ text }) => text)
    .join('\n');
}

/**
 * Judges a page. Changes nothing on it, sends nothing anywhere.
 * @param reading what was read of it, where that is at hand: it is not read twice
 */
export function detectPage(
  document: Document,
  url: string,
  { lines, articles }: PageReading = readPage(document, url),
): Detection {
  const reasons = publisher(document, url);
  const text = articles
    .map(({ article }) => article.text.slice(0, BEGINNING))
    .join('\n')
    .slice(0, BEGINNING);
  if (articles.length === 0) reasons.push({ what: 'no article on the page', weight: -1 });
  else reasons.push(...signature(document, text, lines), ...subject(text, controls(lines)));
  const sum = reasons.reduce((total, { weight }) => total + weight, 0);
  const score = Math.round(Math.min(1, Math.max(0, sum)) * 100) / 100;
  return { isGovernmentNews: score >= THRESHOLD, score, reasons };
}
