import { useState } from 'preact/hooks';
import type { TermChart } from '../../utils/model/library.ts';
import { Chinese } from '../parts/Chinese.tsx';
import { dateWords } from '../parts/date-words.ts';
import { words } from '../words.ts';
import type { LibraryQuestions } from './actions.ts';
import { LineChart } from './LineChart.tsx';
import { useAnswer } from './useAnswer.ts';

/** More lines than this cannot be told apart. */
const MOST = 4;

/** The numbers behind the lines. */
function Numbers({ chart }: { chart: TermChart }) {
  return (
    <details class="numbers">
      <summary>{words('terms.table')}</summary>
      <div class="table-frame" tabIndex={0} role="region" aria-label={words('terms.table')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words('terms.month')}</th>
              <th scope="col">{words('kind.page.many')}</th>
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

interface Props {
  /** How many items are kept: with more, all is counted anew. */
  total: number;
  ask: Pick<LibraryQuestions, 'chart' | 'frequentTerms'>;
}

/** How often terms of the reader's choice occur in the saved pages, month by month. */
export function TermsView({ total, ask }: Props) {
  const offered = useAnswer(() => ask.frequentTerms(), [total]) ?? [];
  // Until the reader chooses, the two most frequent.
  const [chosen, setTerms] = useState<readonly string[]>();
  const terms = chosen ?? offered.slice(0, 2);
  const [typed, setTyped] = useState('');
  const chart = useAnswer(() => ask.chart(terms), [total, terms.join('\n')]);
  if (!chart) return <p class="nothing waiting">{words('terms.counting')}</p>;
  if (chart.months.length === 0) {
    return (
      <div class="state">
        <p class="state-title">{words('terms.noPage')}</p>
        <p>{words('terms.noPageHow')}</p>
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
          <span class="label">{words('terms.count', { most: MOST })}</span>
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
          {words('terms.add')}
        </button>
      </form>
      <ul class="legend" aria-label={words('terms.shown')}>
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
              aria-label={words('terms.leaveOutOf', { term })}
              onClick={() => setTerms(terms.filter((one) => one !== term))}
            >
              {words('terms.leaveOut')}
            </button>
          </li>
        ))}
      </ul>
      <LineChart chart={chart} />
      <Numbers chart={chart} />
    </section>
  );
}
