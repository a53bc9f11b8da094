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

/** The open shadow trees below a node, those in other ones too. */
export function shadowTreesIn(root: ParentNode): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  for (const element of root.querySelectorAll('*')) {
    const tree = shadowOf(element);
    if (tree) found.push(tree, ...shadowTreesIn(tree));
  }
  return found;
}
