import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createTerms, TERM_FILES } from '../../utils/glossary/terms.ts';
import { readTable } from '../../utils/lexicon/table.ts';

const FOLDER = new URL('../../public/lexicon/', import.meta.url);
const terms = createTerms(TERM_FILES.map((name) => readFileSync(new URL(name, FOLDER), 'utf8')));
const phrases = readTable(readFileSync(new URL('set-phrases.tsv', import.meta.url), 'utf8')).map(
  ({ phrase = '' }) => phrase,
);

describe('the thousand most frequent set phrases', () => {
  it('are a thousand different ones', () => {
    expect(new Set(phrases).size).toBe(1000);
  });

  it('are explained, all but two in a hundred', () => {
    const unexplained = phrases.filter((phrase) => !terms.get(phrase)?.explanation);
    expect(unexplained.length / phrases.length, unexplained.join(' ')).toBeLessThanOrEqual(0.02);
  });
});
