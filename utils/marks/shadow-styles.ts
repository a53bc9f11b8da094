/** How marks look is told to every shadow tree that holds some: the style of the page does not reach into them. */
export class ShadowStyles {
  readonly #css: string;
  readonly #undress = new Map<ShadowRoot, () => void>();
  #sheet: CSSStyleSheet | undefined;

  constructor(css: string) {
    this.#css = css;
  }

  /** Gives the style to the trees that these nodes stand in. */
  dress(nodes: Iterable<Node>): void {
    const roots = new Set<Node>();
    for (const node of nodes)
      if (!this.#undress.has(node.getRootNode() as ShadowRoot)) roots.add(node.getRootNode());
    for (const root of roots) if (root instanceof ShadowRoot) this.#undress.set(root, this.#add(root));
  }

  /** Takes it from all of them. */
  undress(): void {
    for (const undress of this.#undress.values()) undress();
    this.#undress.clear();
  }

  #add(root: ShadowRoot): () => void {
    try {
      this.#sheet ??= sheetOf(this.#css);
      const sheet = this.#sheet;
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      return () => {
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
      };
    } catch {
      // Firefox lets no content script adopt a sheet.
      const style = root.ownerDocument.createElement('style');
      style.textContent = this.#css;
      root.append(style);
      return () => style.remove();
    }
  }
}

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
