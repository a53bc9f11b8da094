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
  /(^|\s)(UCAP-?CONTENT|TRS_Editor|TRS_UEDITOR|ozoom|founder-content|pages_content|content_area|v_news_content|vsb_content\w*|articleText|article-content|article_content|rm_txt_con|detail-content|endText|contentMain|zoom|news_content|con_con|bodytext)(\s|$)/i;

const HIDDEN_STYLE = /(^|;)\s*(display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Neither read nor annotated: not text for reading, a control, or hidden by the page's own markup. */
export function isSkipped(element: Element): boolean {
  if (SKIPPED.has(element.localName)) return true;
  if (!element.hasAttributes()) return false;
  if (element.hasAttribute('hidden')) return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  const style = element.getAttribute('style');
  return style !== null && HIDDEN_STYLE.test(style);
}

/** Its text stands on lines of its own. Judged by name: no layout is asked for. */
export function isBlock(element: Element): boolean {
  return BLOCKS.has(element.localName);
}

function names(element: Element): string {
  return `${element.getAttribute('class') ?? ''} ${element.id}`;
}

/** Readers' comments, by the words of their class and id. */
export function isComments(element: Element): boolean {
  return COMMENTS.test(names(element));
}

/** Tests words of class and id, each combination of them once: a page repeats few of them thousands of times. */
function remembering(...patterns: RegExp[]): (words: string) => boolean {
  const known = new Map<string, boolean>();
  return (words) => {
    let answer = known.get(words);
    if (answer === undefined) known.set(words, (answer = patterns.some((pattern) => pattern.test(words))));
    return answer;
  };
}

/** What an element is by the words of its class and id; made anew for every reading of a page. */
export function elementJudge(): Record<'isAside' | 'isBodyContainer', (element: Element) => boolean> {
  const aside = remembering(COMMENTS, ASIDE);
  const container = remembering(BODY_HINT);
  return {
    /** Comments, recommendations, share bars and the like. */
    isAside: (element) => element.localName === 'aside' || aside(names(element)),
    /** A container that is known to hold an article's body: a hint, not the only way to find one. */
    isBodyContainer: (element) => container(`${element.localName} ${names(element)}`),
  };
}
