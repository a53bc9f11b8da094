import { useState } from 'preact/hooks';
import type { TermChart } from '../../utils/model.ts';
import { Chinese } from '../parts/Chinese.tsx';
import { dateWords } from '../parts/date-words.ts';
import type { LibraryQuestions } from './actions.ts';
import { LineChart } from './LineChart.tsx';

/** More lines than this cannot be told apart. */
const MOST = 4;

/** The numbers behind the lines. */
function Numbers({ chart }: { chart: TermChart }) {
  return (
    <details class="numbers">
      <summary>Numbers as a table</summary>
      <div class="table-frame" tabIndex={0} role="region" aria-label="Numbers as a table">
        <table>
          <thead>
            <tr>
              <th scope="col">Month</th>
              <th scope="col">Pages</th>
              {chart.series.map(({ term }) => (
                <th key={term} scope="col">
                  <Chinese>{term}</Chinese>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {chart.months.map((month, at) => (
              <tr key={month}>
                <th scope="row">{dateWords(month)}</th>
                <td>{chart.pages[at]}</td>
                {chart.series.map(({ term, counts }) => (
                  <td key={term}>{counts[at]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

/** How often terms of the reader's choice occur in the saved pages, month by month. */
export function TermsView({ ask }: { ask: Pick<LibraryQuestions, 'chart' | 'frequentTerms'> }) {
  const [offered] = useState(ask.frequentTerms);
  const [terms, setTerms] = useState<readonly string[]>(() => offered.slice(0, 2));
  const [typed, setTyped] = useState('');
  const chart = ask.chart(terms);
  if (chart.months.length === 0) {
    return (
      <div class="state">
        <p class="state-title">No whole page is saved yet</p>
        <p>
          Press “Save page” in “This page”. From the pages that are saved whole, this view counts how often a
          term occurs, month by month.
        </p>
      </div>
    );
  }
  return (
    <section class="terms-view">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const term = typed.trim();
          if (!term) return;
          setTerms([...terms.filter((one) => one !== term), term].slice(-MOST));
          setTyped('');
        }}
      >
        <label>
          <span class="label">Count a term (up to {MOST})</span>
          <input
            type="text"
            lang="zh-CN"
            list="frequent-terms"
            autocomplete="off"
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <datalist id="frequent-terms">
            {offered.map((term) => (
              <option key={term} value={term} />
            ))}
          </datalist>
        </label>
        <button type="submit" class="main">
          Count
        </button>
      </form>
      <ul class="legend" aria-label="Terms in the chart">
        {chart.series.map(({ term, counts }, at) => (
          <li key={term} class={`line-${at + 1}`}>
            <svg width="24" height="8" aria-hidden="true">
              <line x1="0" y1="4" x2="24" y2="4" />
            </svg>
            <Chinese>{term}</Chinese>
            <span class="count">{counts.reduce((sum, count) => sum + count, 0)}</span>
            <button
              type="button"
              class="quiet"
              aria-label={`Leave out: ${term}`}
              onClick={() => setTerms(terms.filter((one) => one !== term))}
            >
              Leave out
            </button>
          </li>
        ))}
      </ul>
      <LineChart chart={chart} />
      <Numbers chart={chart} />
    </section>
  );
}
