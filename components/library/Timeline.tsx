import { useMemo } from 'preact/hooks';
import type { LibraryCard, SavedItem, TimelineEntry } from '../../utils/model/library.ts';
import { Chinese } from '../parts/Chinese.tsx';
import { dateWords } from '../parts/date-words.ts';
import { kindWords } from '../parts/kinds.ts';
import { LongList, type RowAttributes } from '../parts/LongList.tsx';
import { MonthCalendar } from '../parts/MonthCalendar.tsx';
import { words } from '../words.ts';
import type { LibraryActions, LibraryQuestions } from './actions.ts';
import { headlineOf } from './headline.ts';

interface Props {
  cards: readonly LibraryCard[];
  /** The items behind the cards that are in view, as far as they are read. */
  items: ReadonlyMap<string, SavedItem>;
  ask: Pick<LibraryQuestions, 'timeline'>;
  actions: LibraryActions;
}

/** Roughly how high a line is. */
const LINE_HEIGHT = 44;

/** "2026-06-25/27" belongs to June 2026, "2026" to the year as a whole. */
const monthOf = (date: string | null): string => (date && /^\d{4}(-\d\d)?/.exec(date)?.[0]) || '';

/** An entry with the month it stands under, EDTF; the first of its month has the heading above it. */
interface Line {
  entry: TimelineEntry;
  month: string;
  isFirst: boolean;
}

function linesOf(entries: readonly TimelineEntry[]): Line[] {
  let before: string | undefined;
  return entries.map((entry) => {
    const month = monthOf(entry.date);
    const isFirst = month !== before;
    before = month;
    return { entry, month, isFirst };
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
  const { entry, month, isFirst } = line;
  const { card, date, name, isOfPage } = entry;
  const english = item && !isOfPage && headlineOf(item).english;
  return (
    <li {...row}>
      {isFirst && <h2 class="section-title">{month ? dateWords(month) : words('date.vague')}</h2>}
      <div class="time-line short">
        <span class="when">{dayWords(date, month)}</span>
        <span class="what">
          <button
            type="button"
            class="link"
            title={words('library.show')}
            onClick={() => (isOfPage ? actions.open(card.id, name) : actions.open(card.id))}
          >
            <Chinese>{name}</Chinese>
          </button>
          <span class="aside"> {english || kindWords(isOfPage ? 'event' : card.kind, 'one')}</span>
        </span>
      </div>
    </li>
  );
}

/** What is saved in order of time, the newest first, under its months; above it a month whose days can be pressed. */
export function Timeline({ cards, items, ask, actions }: Props) {
  // Not again for every item that is read: a hundred thousand take a while to put in order.
  const lines = useMemo(() => linesOf(ask.timeline(cards)), [cards]);
  const dates = useMemo(() => lines.map(({ entry }) => entry.date), [lines]);
  const latest = lines.find(({ month }) => month.length > 4)?.month;
  if (lines.length === 0) return <p class="nothing">{words('library.noTime')}</p>;
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
        onShown={(shown) => actions.shown(shown.map(({ entry }) => entry.card))}
        draw={(line, row) => (
          <TimeLine
            key={`${line.entry.card.id} ${line.entry.isOfPage ? `${line.entry.date} ${line.entry.name}` : ''}`}
            line={line}
            row={row}
            item={items.get(line.entry.card.id)}
            actions={actions}
          />
        )}
      />
    </>
  );
}
