/** Pages, files and messages that are broken or hostile: a fixed share of `npm run fuzz`, and what it once found. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostileFile, importFaults } from '../../utils/cli/fuzz/imports.ts';
import { hostileMessage, messageFaults } from '../../utils/cli/fuzz/messages.ts';
import { hostilePage, pageFaults } from '../../utils/cli/fuzz/pages.ts';
import { parsePage } from '../../utils/cli/parse-page.ts';
import { readBackup } from '../../utils/library/backup.ts';
import { readOwnTerms } from '../../utils/library/own-terms.ts';
import { readPage } from '../../utils/page/article.ts';

const SEED = 20260917;

test('many of the pages hold an article, and many of the files are taken', () => {
  const articles = fc
    .sample(hostilePage, { numRuns: 100, seed: SEED })
    .filter(({ html }) => readPage(parsePage(html), 'http://www.lanhe.gov.cn/').articles.length > 0);
  expect(articles.length).toBeGreaterThan(20);
  const taken = fc
    .sample(hostileFile, { numRuns: 1_000, seed: SEED })
    .filter((text) => readBackup(text).ok || readOwnTerms(text, '2026-09-17T00:00:00.000Z').ok);
  expect(taken.length).toBeGreaterThan(50);
});

test.each(['<!--<html><body></body></html>', '', '市', '<html', '</html><html><!--'])(
  '%j is a page, if an empty one',
  (html) => {
    expect(pageFaults({ html })).toEqual([]);
  },
);

describe('a fixed share of the fuzzing finds nothing', () => {
  test('pages', () => {
    fc.assert(
      fc.property(hostilePage, (page) => {
        expect(pageFaults(page)).toEqual([]);
      }),
      { numRuns: 100, seed: SEED },
    );
  });
  test('files', () => {
    fc.assert(
      fc.property(hostileFile, (text) => {
        expect(importFaults(text)).toEqual([]);
      }),
      { numRuns: 200, seed: SEED },
    );
  });
  test('messages', () => {
    fc.assert(
      fc.property(hostileMessage, (message) => {
        expect(messageFaults(message)).toEqual([]);
      }),
      { numRuns: 400, seed: SEED },
    );
  });
});
