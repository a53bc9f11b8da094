/**
 * Could this page be news at all? A look of about a millisecond, for which the detector is loaded on every page of the
 * listed sites; all that reads and marks comes only after a yes. It may err to one side alone: what it turns away, the
 * judgement of the whole page (detect.ts) would turn away too.
 */
import { apparentTreesIn } from './composed.ts';
import { officialWords, otherSubjects } from './vocabulary.ts';
import { hanCount } from './weight.ts';

/** A Chinese sentence: its characters, and a stop among them. Some papers set ASCII commas. */
const SENTENCE = /[\u3400-\u9fff][，。；！？、,;][\u3400-\u9fff“”]|[\u3400-\u9fff]。/;
/** Elements whose text nobody reads. */
const UNREAD = new Set(['script', 'style', 'noscript', 'template', 'textarea']);
/** So much prose is enough to say what a page is about, and so little is none; in characters. */
const ENOUGH = 3_000;
const LEAST_HAN = 20;

/** So many links of so many characters are a list of headlines: see headlines.ts. */
const LEAST_HEADLINES = 6;
const HEADLINE_HAN = 8;

const SHOW_TEXT = 4;

/** The first sentences below a node, until there are `enough` characters of them. */
function firstProse(document: Document, root: Node, enough = ENOUGH): string {
  const walker = document.createTreeWalker(root, SHOW_TEXT);
  const found: string[] = [];
  let length = 0;
  for (let node = walker.nextNode(); node && length < enough; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    if (text.length < 4 || !SENTENCE.test(text)) continue;
    if (UNREAD.has(node.parentElement?.localName ?? '')) continue;
    found.push(text);
    length += text.length;
  }
  return found.join('\n');
}

/** Whether the page's subject is clearly another one: more of its words than official ones. */
function isOtherSubject(prose: string): boolean {
  const most = Math.max(
    0,
    ...otherSubjects(prose, prose).map(({ weight, words }) => (weight <= -0.5 ? words : 0)),
  );
  // The official words are many: they are counted only where they can matter.
  return most >= 3 && most > officialWords(prose);
}

/** Whether there are links enough whose words are long enough for headlines. */
function hasHeadlines(document: Document): boolean {
  let headlines = 0;
  for (const link of document.getElementsByTagName('a')) {
    if (hanCount(link.textContent ?? '') >= HEADLINE_HAN && (headlines += 1) === LEAST_HEADLINES) return true;
  }
  return false;
}

/** The first sentences of a page that keeps its text in shadow trees. */
function shadowProse(document: Document): string {
  let prose = '';
  for (const tree of apparentTreesIn(document)) {
    if (prose.length >= ENOUGH) break;
    prose += firstProse(document, tree, ENOUGH - prose.length);
  }
  return prose;
}

/** Whether it is worth while to read the page and judge it. Changes nothing on it. */
export function couldBeNews(document: Document): boolean {
  const body = document.querySelector('body');
  if (!body) return false;
  let prose = firstProse(document, body);
  if (hanCount(prose) < LEAST_HAN) {
    if (hasHeadlines(document)) return true;
    prose = shadowProse(document);
    if (hanCount(prose) < LEAST_HAN) return false;
  }
  return !isOtherSubject(prose);
}
