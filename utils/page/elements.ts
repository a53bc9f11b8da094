/** What the elements of a page mean for reading it: what is skipped, what breaks a line, what is beside the article. */

const SKIPPED = new Set(
  'script style noscript template textarea input select option button code pre svg math canvas iframe object embed video audio nav footer rt rp map dialog'.split(
    ' ',
  ),
);

const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 header hgroup hr li main ol p section summary table tbody td tfoot th thead tr ul ucapcontent ucaptitle founder-content founder-title'.split(
    ' ',
  ),
);

/** Class and id words of readers' comments. */
const COMMENTS =
  /(^|[\s_-])(comments?|comment-?(list|box|area)|cmt|pinglun|reply|replies|post-member\w*)(?=[\s_-]|$)/i;

/** Class and id words of what stands beside an article. */
const ASIDE =
  /(^|[\s_-])(related|relate|recommend\w*|recnews|tuijian|sidebar|side-?nav|breadcrumbs?|crumbs?|footer|foot|copyright|share\w*|fenxiang|toolbar|topbar|rank\w*|hot-?news|hot|nextpage|pagination|pager|subscribe|qrcode|friend-?links?|statement|login)(?=[\s_-]|$)/i;

/** Containers that content systems of government and newspaper sites put around the body. */
const BODY_HINT =
  /(^|\s)(UCAP-?CONTENT|TRS_Editor|TRS_UEDITOR|ozoom|founder-content|pages_content|content_area|v_news_content|vsb_content\w*|articleText|article-content|article_content|rm_txt_con|detail-content|detailContent|endText|contentMain|zoom|news_content|newscontent|newsdetatext|con_con|bodytext|article-body|articleBody|artibody|post_body|content-article|entry-content|words_content|rich_media_content|js_content)(\s|$)/i;

const HIDDEN_STYLE = /(^|;)\s*(display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** Public accounts keep their text so until their script has run. */
const HIDDEN_AT_FIRST = /visibility\s*:\s*hidden/i;

/** Neither read nor annotated: not text for reading, a control, or hidden by the page's own markup. */
export function isSkipped(element: Element): boolean {
  if (SKIPPED.has(element.localName)) return true;
  if (!element.hasAttributes()) return false;
  if (element.hasAttribute('hidden')) return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  const style = element.getAttribute('style');
  if (style === null || !HIDDEN_STYLE.test(style)) return false;
  return !(HIDDEN_AT_FIRST.test(style) && BODY_HINT.test(element.id));
}

const HEADINGS = new Set(
  // The usual ones, and those of two content systems of newspapers and governments.
  ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'founder-title', 'ucaptitle'],
);

/** Whether an element of this name is a heading. */
export function isHeadingName(localName: string): boolean {
  return HEADINGS.has(localName);
}

/** Whether an element of this name has its text on lines of its own. No layout is asked for. */
export function isBlockName(localName: string): boolean {
  return BLOCKS.has(localName);
}

/** Readers' comments, by the words of their class and id. */
export function isComments(element: Element): boolean {
  return COMMENTS.test(element.getAttribute('class') ?? '') || COMMENTS.test(element.id);
}

/** Tests a class or an id, each of them once: a page repeats few of them thousands of times. */
function remembering(...patterns: RegExp[]): (words: string | null) => boolean {
  const known = new Map<string, boolean>();
  return (words) => {
    if (words === null || words === '') return false;
    let answer = known.get(words);
    if (answer === undefined) known.set(words, (answer = patterns.some((pattern) => pattern.test(words))));
    return answer;
  };
}

/** What an element is by its name and the words of its class and id. */
interface Role {
  /** Comments, recommendations, share bars and the like. */
  isAside: boolean;
  /** A container that is known to hold an article's body: a hint, not the only way to find one. */
  isBodyContainer: boolean;
}

const NO_ROLE: Role = { isAside: false, isBodyContainer: false };

/** Judges elements; made anew for every reading of a page. An attribute is asked for once: that is what costs. */
export function elementJudge(): (element: Element, localName: string) => Role {
  const aside = remembering(COMMENTS, ASIDE);
  const container = remembering(BODY_HINT);
  return (element, localName) => {
    if (!element.hasAttributes()) {
      if (localName === 'aside') return { isAside: true, isBodyContainer: false };
      return container(localName) ? { isAside: false, isBodyContainer: true } : NO_ROLE;
    }
    const names = element.getAttribute('class');
    const id = element.getAttribute('id');
    return {
      isAside: localName === 'aside' || aside(names) || aside(id),
      isBodyContainer: container(localName) || container(names) || container(id),
    };
  };
}
