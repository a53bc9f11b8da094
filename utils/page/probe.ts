/**
 * Could this page be news at all? A look of less than a millisecond, for which the detector is loaded on every page of
 * the listed sites; all that reads and marks comes only after a yes. It may err to one side alone: what it turns away,
 * the judgement of the whole page (detect.ts) would turn away too.
 */
import { apparentTreesIn, hasLinks, hasMuch, metasOf, textOf } from './asked.ts';
import { isNewsSection, STANDARD_METAS } from './section.ts';
import { officialWords, otherSubjects } from './vocabulary.ts';

/** Where a clause of a Chinese sentence ends. Some papers set ASCII commas. */
const CLAUSE_END = /[\u3400-\u9fff](?:。|[，；！？、,;](?=[\u3400-\u9fff“”]))/g;
/** The rest of a line is no part of a clause, nor is anything so long. */
const LONGEST_CLAUSE = 80;
/** What stands in a script, and not in a sentence. */
const CODE = /[{}<>"'=\\]/;
/** So much prose is enough to say what a page is about, and so little is none; in characters. */
const ENOUGH = 3_000;
const LEAST_HAN = 20;

/** So many links of so many characters are a list of headlines: see headlines.ts. */
const LEAST_HEADLINES = 6;
const HEADLINE_HAN = 8;

/** Names by which agencies, papers and offices sign, in a report and after the label of its source; see signature.ts. */
const SIGNED =
  /[华中新華央]社|人民[日网]|新华网|央视|央广|光明网|中国新闻网|中新网|半月谈|本[报台]|日[报報]|[党晚]报|融媒|新闻网|[日报]\s?[电讯電訊]/;
const SOURCE =
  /(?:来源|來源)于?\s*[:：]\s*\S{0,12}?(?:[新光]华|人民|央[视广]|中央|半月谈|中国|求是|[日党]报|法治|政府|[省市县区]委|办|纪委|融媒|新[闻聞]|行政院|部)/;

const HAN = /[\u3400-\u9fff]/;
const hanOf = (text: string): number => text.replace(/[^\u3400-\u9fff]+/g, '').length;

/** The first sentences of a text, until there are enough characters of them. */
function proseOf(text: string): string {
  const found: string[] = [];
  let length = 0;
  let from = 0;
  CLAUSE_END.lastIndex = 0;
  while (length < ENOUGH && CLAUSE_END.test(text)) {
    const end = CLAUSE_END.lastIndex;
    const clause = text.slice(Math.max(from, end - LONGEST_CLAUSE), end);
    from = end;
    const said = clause.slice(clause.lastIndexOf('\n') + 1);
    if (CODE.test(said)) continue;
    found.push(said);
    length += said.length;
  }
  return found.join('');
}

/** Whether anything but its address speaks for official news: its head, the name of a source, a signature. */
function isSigned(document: Document, text: string, prose: string): boolean {
  const [column, ...others] = metasOf(document, STANDARD_METAS);
  return (
    isNewsSection(document.URL, [column, document.title]) ||
    [column, ...others].filter(Boolean).length > 1 ||
    SIGNED.test(prose) ||
    SOURCE.test(text)
  );
}

/**
 * Whether the page's subject is clearly another one: more of its words than official ones. What official news has for a
 * subject too counts where hardly anything speaks for official news.
 */
function isOtherSubject(prose: string, official: number, signed: boolean): boolean {
  return otherSubjects(prose, prose).some(
    ({ weight, words }) => words >= 3 && (weight <= -0.5 ? words > official : official <= 1 && !signed),
  );
}

/** Whether there are links enough whose words are long enough for headlines. */
function hasHeadlines(document: Document): boolean {
  if (!hasLinks(document, LEAST_HEADLINES, HEADLINE_HAN)) return false;
  let headlines = 0;
  for (const link of document.getElementsByTagName('a')) {
    if (hanOf(link.textContent ?? '') >= HEADLINE_HAN && (headlines += 1) === LEAST_HEADLINES) return true;
  }
  return false;
}

/** What a look at a page tells. */
interface Look {
  /** Whether it is worth while to read the page and judge it. */
  couldBeNews: boolean;
  /** The shadow trees that were looked into, where the page itself said too little. */
  trees: readonly ShadowRoot[];
}

function speaksOfNews(document: Document, text: string, prose: string): boolean {
  if (hanOf(prose) < LEAST_HAN) return false;
  const official = officialWords(prose);
  const signed = official > 1 || isSigned(document, text, prose);
  return (official > 0 || signed) && !isOtherSubject(prose, official, signed);
}

/** Looks at a page. Changes nothing on it. */
export function lookAt(document: Document): Look {
  const text = textOf(document);
  const prose = proseOf(text);
  if (hanOf(prose) >= LEAST_HAN) {
    return { couldBeNews: speaksOfNews(document, text, prose), trees: [] };
  }
  const isForeign = !HAN.test(text);
  if (isForeign && hasMuch(text)) return { couldBeNews: false, trees: [] };
  if (!isForeign && hasHeadlines(document)) return { couldBeNews: true, trees: [] };
  const trees = apparentTreesIn(document, text);
  const within = trees
    .flatMap(({ childNodes }) => Array.from(childNodes, (node) => node.textContent ?? ''))
    .join('\n');
  return { couldBeNews: speaksOfNews(document, within, proseOf(within)), trees };
}
