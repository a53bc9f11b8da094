/** How a report is signed: the dateline of an agency, the by-line of a paper, the source that the page names. */
import type { Detection } from '../model/detection.ts';
import type { PageArticle } from './compose.ts';
import { meta } from './headline.ts';
import type { Line } from './lines.ts';

type Reason = Detection['reasons'][number];

const DAY = String.raw`\S{0,12}?\d{1,2}月\d{1,2}日`;
/** 新华社北京6月25日电, 央视网消息: central media sign so. */
const WIRE = new RegExp(
  String.raw`(^|[\n（(])\s*(新华社|中新社|人民日报|人民网|新华网|央广网|光明网|中国新闻网|中新网|经济日报|光明日报|新華社|中央社記者)${DAY}\s*(电|讯|電|訊)|(^|\n)\s*(央视网消息|央视新闻|总台央视记者)|(^|\n)\s*据(新华社|新华网|人民日报|央视)(${DAY}\s*(电|讯|消息)|电)`,
);
/** 本报讯（记者某某）, 某某日报6月25日讯: any newspaper signs so. */
const BYLINE = new RegExp(
  String.raw`(^|\n)\s*(本报讯|本台讯|本报${DAY}|\S{2,8}(网|报|台|社)${DAY}\s*(电|讯)|\S{2,8}(日报|融媒体?|新闻网)\s*讯|(本报|新华社|人民日报|人民网|新华网|半月谈|光明日报|经济日报|法治日报|央视)\S{0,4}记者)`,
);
const CENTRAL =
  '新华社|新华网|人民日报|人民网|央视|央广|中央电视台|半月谈|中央纪委|中国政府网|求是|光明日报|经济日报|法治日报|解放军报|中国新闻网|中新网|中新社';
const LOCAL = String.raw`\S{2,12}(日报|党报|政府网|人民政府|省委|市委|县委|区委|政府办|办公厅|纪委监委|融媒体?中心|融媒|办事处|新闻办|新聞局|新聞處|行政院|部网站|部官网)|(?:国务院\S{0,10}|外交部|国防部)(?=[\s|｜]|$)`;
const CENTRAL_SOURCE = new RegExp(`(?<![据料片])(来源|來源)于?\\s*[:：]\\s*(${CENTRAL})`);
const LOCAL_SOURCE = new RegExp(`(?<![据料片])(来源|來源)于?\\s*[:：]\\s*(${LOCAL})`);

/** The lines of facts around an article (来源：…), which are no part of its text. */
function factLines(lines: Line[]): string[] {
  return lines
    .filter(({ text, aside }) => aside === null && text.length <= 80 && /来源|來源/.test(text))
    .map(({ text }) => text);
}

/**
 * What speaks for a report by a paper, an agency or an office.
 * @param isOwn whether the site is such a body's own: that it names itself, or a sister, says little more
 */
export function signatureOf(
  document: Document,
  articles: PageArticle[],
  text: string,
  lines: Line[],
  isOwn: boolean,
): Reason[] {
  if (WIRE.test(text)) return [{ what: 'dateline', weight: 0.35 }];
  const named = [meta(document, 'ContentSource'), meta(document, 'source'), meta(document, 'mediaid')];
  for (const { article } of articles) named.push(article.source);
  const sources = [
    ...factLines(lines),
    ...named
      .filter((name) => name !== undefined)
      .map((name) => (/[来來]源/.test(name) ? name : `来源：${name}`)),
  ].join('\n');
  if (CENTRAL_SOURCE.test(sources)) return [{ what: 'central-source', weight: isOwn ? 0.1 : 0.25 }];
  const reasons: Reason[] = [];
  if (BYLINE.test(text)) reasons.push({ what: 'byline', weight: 0.2 });
  const [, , local] = LOCAL_SOURCE.exec(sources) ?? [];
  if (local !== undefined) {
    reasons.push({ what: 'local-source', detail: local, weight: isOwn || reasons.length > 0 ? 0.1 : 0.2 });
  }
  return reasons;
}
