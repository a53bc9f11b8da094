import { useMemo, useState } from 'preact/hooks';
import { words } from '../words.ts';
import { dateWords, holdsDay } from './date-words.ts';

interface Props {
  /** EDTF days and intervals of days; anything coarser has no place in a calendar. */
  dates: readonly (string | null)[];
  /** The month that is shown first (YYYY-MM); the one that holds most of the dates where it is not given. */
  month?: string | undefined;
  onDay: (day: string) => void;
}

/** The month with most dates, the earliest of several. */
function busiest(dates: Props['dates']): string | undefined {
  const counts = new Map<string, number>();
  for (const date of dates) {
    const day = date?.slice(0, 10) ?? '';
    if (holdsDay(day, day)) counts.set(day.slice(0, 7), (counts.get(day.slice(0, 7)) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
}

/** Reckoned in UTC, so that no reader's time zone can move a day. */
function dayOne(month: string): Date {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const date = new Date(0);
  date.setUTCFullYear(year, number - 1, 1);
  return date;
}

function monthBeside(month: string, step: 1 | -1): string {
  const date = dayOne(month);
  date.setUTCMonth(date.getUTCMonth() + step);
  return date.toISOString().slice(0, 7);
}

/** Weeks of a month from Monday; days of other months are left empty. */
function weeksOf(month: string): (string | undefined)[][] {
  const first = dayOne(month);
  const lead = (first.getUTCDay() + 6) % 7;
  const end = dayOne(monthBeside(month, 1));
  const length = Math.round((end.getTime() - first.getTime()) / 86_400_000);
  const cells = Array.from({ length: Math.ceil((lead + length) / 7) * 7 }, (_, at) => {
    const day = at - lead + 1;
    return day >= 1 && day <= length ? `${month}-${String(day).padStart(2, '0')}` : undefined;
  });
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

/** How many of the dates hold each day of a month; there may be a hundred thousand, most of them single days. */
function countsIn(month: string, dates: Props['dates']): Map<string, number> {
  const days = weeksOf(month)
    .flat()
    .filter((day) => day !== undefined);
  const counts = new Map(days.map((day) => [day, 0]));
  for (const date of dates) {
    const single = date === null ? undefined : counts.get(date);
    if (date && single !== undefined) counts.set(date, single + 1);
    else if (date?.includes('/'))
      for (const day of days) if (holdsDay(date, day)) counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return counts;
}

/** A small month in which the days of the dates can be pressed. Nothing where no date is given to the day. */
export function MonthCalendar({ dates, month: given, onDay }: Props) {
  const start = given ?? busiest(dates);
  const [turned, setTurned] = useState<string>();
  const month = turned ?? start;
  const counts = useMemo(() => (month ? countsIn(month, dates) : undefined), [month, dates]);
  if (!month || !counts) return null;
  const turn = (step: 1 | -1) => () => setTurned(monthBeside(month, step));
  return (
    <div class="calendar">
      <p class="calendar-head">
        <button type="button" class="quiet" aria-label={words('date.monthBefore')} onClick={turn(-1)}>
          ‹
        </button>
        <span aria-live="polite">{dateWords(month)}</span>
        <button type="button" class="quiet" aria-label={words('date.monthAfter')} onClick={turn(1)}>
          ›
        </button>
      </p>
      <table aria-label={dateWords(month)}>
        <thead>
          <tr>
            {words('date.weekdays')
              .split(' ')
              .map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week, row) => (
            <tr key={row}>
              {week.map((day, column) => {
                const count = day ? (counts.get(day) ?? 0) : 0;
                const number = day && Number(day.slice(8));
                return (
                  <td key={day ?? `${row} ${column}`}>
                    {day && count > 0 ? (
                      <button
                        type="button"
                        class="day"
                        aria-label={words('date.entries', { day: dateWords(day), count })}
                        onClick={() => onDay(day)}
                      >
                        {number}
                      </button>
                    ) : (
                      number
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
