/** How much of a page is read. */
import type { PageArticle } from '../../utils/page/article.ts';
import { PAGE_CHARACTERS } from '../../utils/platform/limits.ts';

/** The first paragraphs of an article, in at most `limit` UTF-16 units; null where not one of them fits. */
function beginning(page: PageArticle, limit: number): PageArticle | null {
  const { text } = page.article;
  if (text.length <= limit) return page;
  const end = text.lastIndexOf('\n', limit);
  return end > 0 ? { ...page, article: { ...page.article, text: text.slice(0, end) } } : null;
}

/** The articles, cut to whole paragraphs where the page is longer than what is read of one page. */
export function withinLimit(
  pages: readonly PageArticle[],
  limit: number = PAGE_CHARACTERS,
): { articles: PageArticle[]; truncated: boolean } {
  const articles: PageArticle[] = [];
  let left = limit;
  for (const page of pages) {
    const article = beginning(page, left);
    if (article) articles.push(article);
    if (article !== page) return { articles, truncated: true };
    left -= page.article.text.length;
  }
  return { articles, truncated: false };
}
