/** By whom a page is published: its address, what its head says, and the imprint at its foot. */
import type { Detection } from '../model/detection.ts';
import { meta } from './headline.ts';
import type { Line } from './lines.ts';
import { isNewsSection, STANDARD_METAS } from './section.ts';
import { hostOf, siteOf } from './sites.ts';

type Reason = Detection['reasons'][number];

/** Words alone never reach the threshold: half of all commercial news has them. */
const SITE_WEIGHT = { government: 0.45, central: 0.48, local: 0.45 } as const;

/** Sections of sport, shows, health and the like, by their host or path. */
const OTHER_SECTION =
  /^https?:\/\/(sports?|ent|health|auto|games?|fashion|food|travel|tech|art|house|lottery|kids|baby)\.|\/(sports?|ent|health|auto|games?|fashion|food|travel|lottery)\//i;
const PAPER =
  /^https?:\/\/(e?paper|szb|dzb|epaper)\d*\.|\/(epaper|szb|dzb)\/|\/html\/20\d\d-\d\d\/\d\d\/content/i;

/** Every government site shows its number: 网站标识码：1407000001, bm01000001. */
const SITE_CODE = /(网站|政府网站|站点)标识码[\s:：]{0,9}(bm|\d)\d{7,9}/;
/** 主办：某某县融媒体中心. */
const IMPRINT =
  /(主\s{0,9}办|主\s{0,9}管|版权所有|版權所有)(单位|單位)?[\s:：©]{0,9}(中共)?[^\s，。|｜]{0,14}?(人民政府|人民检察院|人民法院|政府办公[室厅]|日报社|报业集团|报业传媒|融媒体中心|广播电视台|[省市县区旗州]委(?!员|党校)|纪委|监委|宣传部|人大常委会|政协)/;
const NOT_PUBLIC = /大学|学院|学校|医院|公司(?!.{0,6}报)|协会|学会|研究院/;
/** Universities have party committees that write as offices do; they are no part of the government. */
const CAMPUS = /\.edu(\.[a-z]{2})?$/;
/** How many lines at the end of a page may be its imprint. */
const FOOT = 14;

function ownAddress(document: Document): string {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  return canonical ?? meta(document, 'og:url') ?? '';
}

function imprint(document: Document, lines: Line[]): string {
  const foot = lines.slice(-FOOT).map(({ text }) => text);
  for (const element of document.querySelectorAll('footer')) foot.push(element.textContent ?? '');
  return foot.join('\n');
}

function byHead(document: Document): boolean {
  return (
    meta(document, 'SiteIDCode') !== undefined || meta(document, 'SiteDomain')?.endsWith('.gov.cn') === true
  );
}

/** What speaks for a page's being published by a public body or its press. */
export function publisherOf(document: Document, url: string, lines: Line[]): Reason[] {
  const reasons: Reason[] = [];
  // A saved page has no address of its own; its head may still say where it comes from.
  const address = hostOf(url) === '' ? ownAddress(document) : url;
  const site = siteOf(address);
  const foot = imprint(document, lines);
  if (site !== null) {
    reasons.push({ what: `${site}-site`, detail: hostOf(address), weight: SITE_WEIGHT[site] });
  } else if (PAPER.test(address)) reasons.push({ what: 'paper-site', detail: hostOf(address), weight: 0.2 });
  if (byHead(document) || SITE_CODE.test(foot)) {
    // Whose page it is does not make it news: something of what it says has to speak for that too.
    reasons.push({ what: 'site-code', weight: site === null ? 0.45 : 0.04 });
  } else if (site === null) {
    const [publisher] = IMPRINT.exec(foot) ?? [];
    const isOther = NOT_PUBLIC.test(publisher ?? '') || CAMPUS.test(hostOf(address));
    if (isOther) reasons.push({ what: 'other-publisher', weight: -0.2 });
    else if (publisher !== undefined) {
      reasons.push({ what: 'imprint', detail: publisher.trim(), weight: 0.25 });
    }
  }
  if (STANDARD_METAS.filter((name) => meta(document, name) !== undefined).length >= 2) {
    reasons.push({ what: 'site-metadata', weight: 0.1 });
  }
  const isSection = isNewsSection(address, [meta(document, 'ColumnName'), document.title]);
  if (isSection) reasons.push({ what: 'section', weight: 0.1 });
  if (OTHER_SECTION.test(address)) reasons.push({ what: 'other-section', weight: -0.15 });
  return reasons;
}
