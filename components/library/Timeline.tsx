import { useState } from 'preact/hooks';
import type { SavedItem } from '../../utils/model.ts';
import { Chinese } from '../parts/Chinese.tsx';
import { dateWords } from '../parts/date-words.ts';
import { MonthCalendar } from '../parts/MonthCalendar.tsx';
import type { LibraryActions } from './actions.ts';
import { headlineOf } from './headline.ts';

interface Props {
  items: readonly SavedItem[];
  dateOf: (item: SavedItem) => string | null;
  actions: LibraryActions;
}

/** So many lines are drawn at once. */
const PAGE = 200;

/** "2026-06-25/27" belongs to June 2026, "2026" to the year as a whole. */
const monthOf = (date: string | null): string => (date && /^\d{4}(-\d\d)?/.exec(date)?.[0]) || '';

interface LineProps {
  item: SavedItem;
  date: string | null;
  /** The month it stands under, EDTF. */
  month: string;
  actions: LibraryActions;
}

function Line({ item, date, month, actions }: LineProps) {
  const { kind, name, english } = headlineOf(item);
  // Month and year stand above.
  const day = month.length > 4 && date !== month ? dateWords(date).replace(` ${dateWords(month)}`, '') : '';
  return (
    <li class="time-line short">
      <span class="when">{day}</span>
      <span class="what">
        <button type="button" class="link" title="Show on its page" onClick={() => actions.open(item)}>
          <Chinese>{name}</Chinese>
        </button>
        <span class="aside"> {english ?? kind}</span>
      </span>
    </li>
  );
}

/** What is saved in order of time, the newest first, under its months; above it a month whose days can be pressed. */
export function Timeline({ items, dateOf, actions }: Props) {
  const [limit, setLimit] = useState(PAGE);
  const dated = items
    .map((item) => ({ item, date: dateOf(item) }))
    .sort((a, b) => Number((a.date ?? '') < (b.date ?? '')) - Number((a.date ?? '') > (b.date ?? '')));
  const shown = dated.slice(0, limit);
  const months = [...new Set(shown.map(({ date }) => monthOf(date)))];
  const latest = dated.find(({ date }) => /^\d{4}-\d\d/.test(date ?? ''))?.date?.slice(0, 7);
  return (
    <>
      <MonthCalendar
        key={latest}
        month={latest}
        dates={dated.map(({ date }) => date)}
        onDay={(day) => actions.filter({ from: day, to: day })}
      />
      {months.map((month) => (
        <section key={month} class="time-month">
          <h2 class="section-title">{month ? dateWords(month) : 'No exact date'}</h2>
          <ol>
            {shown
              .filter(({ date }) => monthOf(date) === month)
              .map(({ item, date }) => (
                <Line key={item.id} item={item} date={date} month={month} actions={actions} />
              ))}
          </ol>
        </section>
      ))}
      {dated.length > limit && (
        <button type="button" class="main more" onClick={() => setLimit(limit + PAGE)}>
          Show {Math.min(PAGE, dated.length - limit)} more
        </button>
      )}
    </>
  );
}
