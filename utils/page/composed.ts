/** The page as its reader sees it: an open shadow tree stands in its host's place, and slots hold what was put there. */

/** Node.DOCUMENT_FRAGMENT_NODE: frames and what parses pages outside a browser have classes of their own. */
const FRAGMENT = 11;

/** The shadow tree that shows in an element's place, where scripts may see it. */
export function shadowOf(element: Element): ShadowRoot | null {
  return element.shadowRoot ?? null;
}

/** The element that a node stands in; for what stands at the top of a shadow tree its host. */
export function parentOf(node: Node): Element | null {
  if (node.parentElement) return node.parentElement;
  const { parentNode } = node;
  return parentNode?.nodeType === FRAGMENT ? ((parentNode as Partial<ShadowRoot>).host ?? null) : null;
}

/** The element itself or the nearest around it that fits, also outside of its own tree. */
export function closestOf(element: Element, selector: string): Element | null {
  let at: Element | null = element;
  while (at !== null) {
    const found: Element | null = at.closest(selector);
    if (found !== null) return found;
    const root: Node = at.getRootNode();
    at = root.nodeType === FRAGMENT ? ((root as Partial<ShadowRoot>).host ?? null) : null;
  }
  return null;
}

/** Whether a node stands in an element, in whatever tree. */
export function isWithin(node: Node, element: Element): boolean {
  let at: Node | null = node;
  while (at !== null && !element.contains(at)) {
    const root: Node = at.getRootNode();
    at = root.nodeType === FRAGMENT ? ((root as Partial<ShadowRoot>).host ?? null) : null;
  }
  return at !== null;
}

/** The open shadow trees below a node, those in other ones too. `hosts` keeps to elements that it selects. */
export function shadowTreesIn(root: ParentNode, hosts = '*'): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  for (const element of root.querySelectorAll(hosts)) {
    const tree = shadowOf(element);
    if (tree) found.push(tree, ...shadowTreesIn(tree, hosts));
  }
  return found;
}

/** Of a page with so few elements, all are asked whether they are hosts. */
const FEW = 300;
/** What most pages are made of, so that the browser alone passes over it: the others are elements of the page's own. */
const CUSTOM = `:not(${'html head meta link script style title base noscript template body div span p a b i u s em strong small font br hr img picture source svg g path use rect circle line polygon defs symbol ul ol li dl dt dd table thead tbody tfoot tr td th caption col colgroup h1 h2 h3 h4 h5 h6 header footer main nav section article aside form input button select option label textarea fieldset legend iframe video audio canvas object embed param center sup sub pre code blockquote figure figcaption time'
  .split(' ')
  .join()})`;

/** The open shadow trees that can be found without touching every element of a large page. */
export function apparentTreesIn(document: Document): ShadowRoot[] {
  const isSmall = document.getElementsByTagName('*').length <= FEW;
  return shadowTreesIn(document, isSmall ? '*' : CUSTOM);
}
