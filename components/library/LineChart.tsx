import type { TermChart } from '../../utils/model/library.ts';
import { words } from '../words.ts';
import { dateWords } from '../parts/date-words.ts';

const WIDTH = 320;
const HEIGHT = 140;
const LEFT = 28;
const BOTTOM = 20;
const TOP = 8;

/** The next round number, so that the axis ends on one: 1, 2, 5, 10, 20, … */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(value, 1)));
  return [1, 2, 5, 10].map((step) => step * power).find((step) => step >= value) ?? 10 * power;
}

/** A line a term over the months; the numbers stand in the table beside it, which is what screen readers are given. */
export function LineChart({ chart }: { chart: TermChart }) {
  const { months, series } = chart;
  const top = roundUp(Math.max(1, ...series.flatMap(({ counts }) => counts)));
  const inner = WIDTH - LEFT - 12;
  const x = (at: number) => LEFT + (months.length > 1 ? (inner * at) / (months.length - 1) : inner / 2);
  const y = (count: number) => TOP + (HEIGHT - TOP - BOTTOM) * (1 - count / top);
  const [first, last] = [months[0], months.at(-1)];
  return (
    <svg class="chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={words('terms.chart')}>
      {[0, top].map((count) => (
        <g key={count} class="axis">
          <line x1={LEFT} x2={WIDTH - 12} y1={y(count)} y2={y(count)} />
          <text x={LEFT - 6} y={y(count) + 4} text-anchor="end">
            {count}
          </text>
        </g>
      ))}
      {first && (
        <text x={LEFT} y={HEIGHT - 4}>
          {dateWords(first)}
        </text>
      )}
      {last && last !== first && (
        <text x={WIDTH - 12} y={HEIGHT - 4} text-anchor="end">
          {dateWords(last)}
        </text>
      )}
      {series.map(({ term, counts }, at) => (
        <g key={term} class={`line-${at + 1}`}>
          <polyline points={counts.map((count, month) => `${x(month)},${y(count)}`).join(' ')} />
          {counts.map((count, month) =>
            count > 0 ? <circle key={months[month]} cx={x(month)} cy={y(count)} r="2.5" /> : null,
          )}
        </g>
      ))}
    </svg>
  );
}
