/** How often chosen terms occur in the saved pages over time. */
import type { SavedItem, TermChart } from '../model/library.ts';
import { daysOf } from './when.ts';

function count(text: string, term: string): number {
  let found = 0;
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length)) found++;
  return found;
}

function monthAfter(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number < 12
    ? `${month.slice(0, 5)}${String(number + 1).padStart(2, '0')}`
    : `${String(year + 1).padStart(4, '0')}-01`;
}

/** More months than a chart can show: a mistaken year must not make one of thousands. */
const MOST_MONTHS = 240;

/** The months from the first to the last, the latest ones where they are too many. */
function monthsBetween(given: readonly string[]): string[] {
  const sorted = given.toSorted();
  const months = sorted.slice(0, 1);
  for (let month = sorted[0] ?? ''; month < (sorted.at(-1) ?? '');) {
    month = monthAfter(month);
    months.push(month);
    if (months.length > MOST_MONTHS) months.shift();
  }
  return months;
}

/** One saved page: the month it was published in, EDTF, and how often each of the chosen terms occurs in it. */
interface CountedPage {
  month: string;
  counts: number[];
}

/** The pages among the items, counted. Those without a date are left out. */
function countPages(items: readonly SavedItem[], terms: readonly string[]): CountedPage[] {
  return items.flatMap(({ content, published }) => {
    const days = content.type === 'page' ? daysOf(published) : null;
    if (content.type !== 'page' || !days) return [];
    const { text } = content.page;
    return [{ month: days.first.slice(0, 7), counts: terms.map((term) => (term ? count(text, term) : 0)) }];
  });
}

/**
 * Occurrences of each term in the text of the saved pages, by month of publication. Pages without a date are left
 * out; of a page saved whole only its own text counts, not the sentences saved from it.
 * @param portions the items, a few at a time: all pages of a large library at once would be too much
 */
export async function termChart(
  portions: AsyncIterable<readonly SavedItem[]>,
  terms: readonly string[],
): Promise<TermChart> {
  const pages: CountedPage[] = [];
  for await (const items of portions) for (const page of countPages(items, terms)) pages.push(page);
  const months = monthsBetween(pages.map(({ month }) => month));
  const index = new Map(months.map((month, at) => [month, at]));
  const chart: TermChart = {
    months,
    pages: months.map(() => 0),
    series: terms.map((term) => ({ term, counts: months.map(() => 0) })),
  };
  for (const { month, counts } of pages) {
    const at = index.get(month);
    if (at === undefined) continue;
    chart.pages[at] = (chart.pages[at] ?? 0) + 1;
    for (const [nth, series] of chart.series.entries())
      series.counts[at] = (series.counts[at] ?? 0) + (counts[nth] ?? 0);
  }
  return chart;
}

/** Terms of the saved pages that stand in most of them: what there is to choose from. */
export async function frequentTerms(
  portions: AsyncIterable<readonly SavedItem[]>,
  most: number,
): Promise<string[]> {
  const pages = new Map<string, number>();
  for await (const items of portions) {
    for (const { content } of items) {
      if (content.type !== 'page') continue;
      for (const { type, text } of content.page.words) {
        if (type === 'term') pages.set(text, (pages.get(text) ?? 0) + 1);
      }
    }
  }
  return [...pages]
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([term]) => term);
}
