/**
 * What a page holds, asked of the browser in one question each. A script that touches the elements one by one pays for
 * the first of each kind more than for such an answer, and for each again. Pages that are no HTML, and what parses pages
 * outside a browser, are walked.
 */
import { shadowOf, shadowTreesIn } from './composed.ts';

/** XPathResult's names for what an answer is. */
const STRING = 2;
const BOOLEAN = 3;
const NODES = 7;

function ask(document: Document, question: string, kind: number): XPathResult | null {
  const answers = document.contentType === 'text/html' && typeof document.evaluate === 'function';
  return answers ? document.evaluate(question, document, null, kind) : null;
}

/** All text below the page's body, that of scripts and of what is hidden included. */
export function textOf(document: Document): string {
  const answer = ask(document, 'string(/*/body)', STRING);
  return answer ? answer.stringValue : (document.querySelector('body')?.textContent ?? '');
}

/** Whether at least so many links are of so many characters. */
export function hasLinks(document: Document, links: number, length: number): boolean {
  const answer = ask(document, `count(//a[string-length(normalize-space())>=${length}])>=${links}`, BOOLEAN);
  if (answer) return answer.booleanValue;
  const long = [...document.getElementsByTagName('a')].filter(
    ({ textContent }) => (textContent ?? '').trim().length >= length,
  );
  return long.length >= links;
}

/** What the meta elements of these names hold, in the order of the names; an empty string where there is none. */
export function metasOf(document: Document, names: readonly string[]): string[] {
  const parts = names.map((name) => `//meta[@name="${name}"]/@content,"\n"`);
  const answer = ask(document, `concat(${parts.join()})`, STRING);
  if (answer) return answer.stringValue.split('\n', names.length);
  return names.map((name) => document.querySelector(`meta[name="${name}"]`)?.getAttribute('content') ?? '');
}

/** With less text than this a page shows nothing of its own yet: any empty element may be where it is to come. */
const LITTLE = 1_000;
/** A page's own elements, and, where it has little text, the usual ones with nothing in them. */
const OWN = 'contains(name(),"-")';
const EMPTY = 'not(node()) and (self::div or self::section or self::main or self::article)';
const EMPTY_HOST = /^(div|section|main|article)$/;

/** Whether a page with this text shows something of its own already. */
export function hasMuch(text: string): boolean {
  return text.trim().length >= LITTLE;
}

function likelyHosts(document: Document, withEmpty: boolean): Element[] {
  const answer = ask(document, `//*[${withEmpty ? `${OWN} or ${EMPTY}` : OWN}]`, NODES);
  if (answer)
    return Array.from({ length: answer.snapshotLength }, (_, at) => answer.snapshotItem(at) as Element);
  return [...document.querySelectorAll('*')].filter(
    ({ localName, firstChild }) =>
      localName.includes('-') || (withEmpty && firstChild === null && EMPTY_HOST.test(localName)),
  );
}

/**
 * The open shadow trees of a page that can be found without touching every element, with those within them.
 * @param text all text of the page
 */
export function apparentTreesIn(document: Document, text: string): ShadowRoot[] {
  return likelyHosts(document, !hasMuch(text)).flatMap((element) => {
    const tree = shadowOf(element);
    return tree ? [tree, ...shadowTreesIn(tree)] : [];
  });
}
