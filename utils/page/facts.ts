/** What a page says of an article beside its text: where it comes from, who wrote it, who edited it. */
import { meta } from './headline.ts';
import type { Line } from './lines.ts';
import type { Found } from './piece.ts';
import { hanCount } from './weight.ts';

export interface Facts {
  source?: string | undefined;
  author?: string | undefined;
  credits?: string[] | undefined;
}

/** How many lines around an article's title and foot may hold its facts, and how long such a line may be. */
const NEAR = 8;
const LINE_LENGTH = 120;

const EDITORS =
  '责任编辑|责编|責任編輯|责任校对|编辑|編輯|校对|校對|审核|审校|监制|统筹|值班|[初复终一二三]审';
/** What may follow a name without a space: the label of another fact. */
const NEXT = `${EDITORS}|来源|作者|浏览|阅读|点击|发布|更新|时间|字号|字体|打印|分享`;
const NAME = String.raw`\s*[:：]\s*(?!\d{4})([^\s:：|｜()（）【】\[\]]{2,24}?)(?=${NEXT}|[\s|｜()（）【】\[\]]|$)`;
const SOURCE = new RegExp(String.raw`(?:来源于?|來源|供稿单位)${NAME}`);
/** A line that is the name of a press or office and no more, as portals write the source. */
const UNLABELLED =
  /^(?:\d{4}[-./年]\d{1,2}[-./月]\d{1,2}日?\s*(?:\d{1,2}:\d{2}(?::\d{2})?)?\s*)?(新华社|新华网|人民网|央视(?:网|新闻)|光明网|中国政府网|中国新闻网|半月谈网?|[^\s\d，。：]{2,10}(?:日报|晚报|晨报|电视台|新闻网|政府网|融媒体?(?:中心)?|发布|纪委监委|人民政府))$/;
const AUTHOR = new RegExp(String.raw`(?:作\s*者|记者|記者|撰文|通讯员)${NAME}`);
const EDITOR = new RegExp(`(${EDITORS})${NAME}`, 'g');
function first(texts: string[], pattern: RegExp): string | undefined {
  for (const text of texts) {
    const name = pattern.exec(text)?.[1];
    if (name !== undefined) return name;
  }
  return undefined;
}

/** Content systems fill the author in for themselves: a name of ours is Chinese. */
function written(author: string | undefined): string | undefined {
  return author !== undefined && hanCount(author) >= 2 ? author : undefined;
}

/** The facts of the article whose lines `found` tells, from the lines next to it and from the page's head. */
export function factsOf(document: Document, lines: Line[], { top, from, to }: Found): Facts {
  const start = Math.max(0, (top >= 0 ? top : from) - NEAR);
  const texts = lines
    .slice(start, to + NEAR)
    .filter(({ text, aside }) => aside === null && text.length <= LINE_LENGTH)
    .map(({ text }) => text);
  const between = lines.slice(top >= 0 ? top + 1 : start, from).map(({ text }) => text);
  const credits = texts.flatMap((text) =>
    [...text.matchAll(EDITOR)].map(([, label = '', name = '']) => `${label}：${name}`),
  );
  return {
    source:
      first(texts, SOURCE) ??
      first(between, UNLABELLED) ??
      meta(document, 'ContentSource') ??
      meta(document, 'source') ??
      meta(document, 'mediaid'),
    author: first(texts, AUTHOR) ?? written(meta(document, 'author')),
    ...(credits.length > 0 && { credits: [...new Set(credits)] }),
  };
}
