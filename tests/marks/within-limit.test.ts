// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { withinLimit } from '../../entrypoints/reader.content/within-limit.ts';
import type { PageArticle } from '../../utils/page/article.ts';

const pages = (...texts: string[]): PageArticle[] =>
  texts.map((text) => ({
    article: { text, title: 't' },
    publishedBasis: null,
    root: document.createElement('main'),
    runs: [],
  }));

describe('withinLimit', () => {
  it.each([
    ['all fits', ['一二三', '四五'], 5, ['一二三', '四五'], false],
    ['cut at a paragraph', ['一二\n三四\n五六'], 6, ['一二\n三四'], true],
    ['the second is cut', ['一二', '三\n四五'], 4, ['一二', '三'], true],
    ['no paragraph fits', ['一二', '三四五'], 4, ['一二'], true],
    ['what comes after a cut is left out', ['一二三\n四', '五'], 4, ['一二三'], true],
    ['nothing', [], 4, [], false],
  ])('%s', (_, texts, limit, expected, truncated) => {
    const result = withinLimit(pages(...texts), limit);
    expect(result.articles.map(({ article }) => article.text)).toEqual(expected);
    expect(result.truncated).toBe(truncated);
  });
});
