import { useMemo } from 'preact/hooks';
import type { LibraryCard, SavedItem } from '../../utils/model.ts';
import { Chinese } from '../parts/Chinese.tsx';
import { dateWords } from '../parts/date-words.ts';
import { kindWords } from '../parts/kinds.ts';
import { LongList, type RowAttributes } from '../parts/LongList.tsx';
import { MonthCalendar } from '../parts/MonthCalendar.tsx';
import { words } from '../words.ts';
import type { LibraryActions } from './actions.ts';
import { headlineOf } from './headline.ts';

interface Props {
  cards: readonly LibraryCard[];
  /** The items behind the cards that are in view, as far as they are read. */
  items: ReadonlyMap<string, SavedItem>;
  actions: LibraryActions;
}

/** Roughly how high a line is. */
const LINE_HEIGHT = 44;

/** "2026-06-25/27" belongs to June 2026, "2026" to the year as a whole. */
const monthOf = (date: string | null): string => (date && /^\d{4}(-\d\d)?/.exec(date)?.[0]) || '';

/** A line of the timeline, with the month it stands under, EDTF; the first of its month has the heading above it. */
interface Line {
  card: LibraryCard;
  month: string;
  isFirst: boolean;
}

function linesOf(cards: readonly LibraryCard[]): Line[] {
  const dated = cards.toSorted(
    (a, b) => Number((a.date ?? '') < (b.date ?? '')) - Number((a.date ?? '') > (b.date ?? '')),
  );
  let before: string | undefined;
  return dated.map((card) => {
    const month = monthOf(card.date);
    const isFirst = month !== before;
    before = month;
    return { card, month, isFirst };
  });
}

/** The day within its month. */
function dayWords(date: string | null, month: string): string {
  if (month.length <= 4 || date === month) return '';
  return dateWords(date).replace(dateWords(month), '').trim();
}

function TimeLine({
  line,
  item,
  row,
  actions,
}: {
  line: Line;
  item: SavedItem | undefined;
  row: RowAttributes;
  actions: LibraryActions;
}) {
  const { card, month, isFirst } = line;
  const english = item && headlineOf(item).english;
  return (
    <li {...row}>
      {isFirst && <h2 class="section-title">{month ? dateWords(month) : words('date.vague')}</h2>}
      <div class="time-line short">
        <span class="when">{dayWords(card.date, month)}</span>
        <span class="what">
          <button
            type="button"
            class="link"
            title={words('library.show')}
            onClick={() => actions.open(card.id)}
          >
            <Chinese>{card.name}</Chinese>
          </button>
          <span class="aside"> {english ?? kindWords(card.kind, 'one')}</span>
        </span>
      </div>
    </li>
  );
}

/** What is saved in order of time, the newest first, under its months; above it a month whose days can be pressed. */
export function Timeline({ cards, items, actions }: Props) {
  // Not again for every item that is read: a hundred thousand take a while to put in order.
  const lines = useMemo(() => linesOf(cards), [cards]);
  const dates = useMemo(() => cards.map(({ date }) => date), [cards]);
  const latest = lines.find(({ card }) => /^\d{4}-\d\d/.test(card.date ?? ''))?.card.date?.slice(0, 7);
  return (
    <>
      <MonthCalendar
        key={latest}
        month={latest}
        dates={dates}
        onDay={(day) => actions.filter({ from: day, to: day })}
      />
      <LongList
        class="time"
        rows={lines}
        height={LINE_HEIGHT}
        onShown={(shown) => actions.shown(shown.map(({ card }) => card))}
        draw={(line, row) => (
          <TimeLine
            key={line.card.id}
            line={line}
            row={row}
            item={items.get(line.card.id)}
            actions={actions}
          />
        )}
      />
    </>
  );
}
