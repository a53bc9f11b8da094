/** Saved events and dates as an iCalendar file (RFC 5545). */
import ical, { ICalCalendarMethod } from 'ical-generator';
import type { SavedItem } from '../../model/library.ts';
import { quoteLink } from '../links.ts';
import { dayAfter, daysOf } from '../when.ts';
import type { Labels } from './labels.ts';
import { rowOf, sourcesOf } from './row.ts';

/** Midnight of a day as ical-generator wants it: it reads the parts of UTC, so that no time zone can move the day. */
const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** RFC 5545 has an address as it is, where the generator escapes it as a text. */
const plainAddress = (url: string): string =>
  url.replaceAll(/[,;\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

function line(label: string, names: readonly string[]): string {
  return names.length > 0 ? `${label}: ${names.join('、')}` : '';
}

function description(item: SavedItem, { columns }: Labels): string {
  const { english, presided, tookPart, documents, agenda, decisions, appointments, stops } = rowOf(item);
  return [
    english,
    line(columns.presided, presided),
    line(columns.tookPart, tookPart),
    line(columns.agenda, agenda),
    line(columns.documents, documents),
    line(columns.decisions, decisions),
    line(columns.appointments, appointments),
    line(columns.stops, stops),
    item.quote,
    ...sourcesOf(item).map(({ title, url, quote }) =>
      [title, quoteLink(url, quote)].filter(Boolean).join('\n'),
    ),
    item.notes,
  ]
    .filter(Boolean)
    .join('\n');
}

/** The date of an event or of a saved date, to the day; a month or a year is not a day to put something on. */
function exactDays({ content }: SavedItem) {
  if (content.type !== 'event' && content.type !== 'date') return null;
  const days = daysOf(content.type === 'event' ? content.event.date : content.date.value);
  return days?.exact ? days : null;
}

/** Text as RFC 5545 writes it (3.3.11): the generator does so for all but the UID, and a backup's ids may be anything. */
const escaped = (text: string): string =>
  text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll(/\r\n?|\n/g, String.raw`\n`);

/** All-day entries; the end of each is the day after its last, as RFC 5545 has it. */
export function toICalendar(items: readonly SavedItem[], labels: Labels): string {
  const calendar = ical({
    name: 'Yaowen 要闻',
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Yaowen', product: 'Library', language: 'EN' },
  });
  for (const item of items) {
    const days = exactDays(item);
    if (!days) continue;
    const { kind, name, place } = rowOf(item);
    calendar.createEvent({
      id: `${escaped(item.id)}@yaowen`,
      stamp: new Date(item.savedAt),
      start: midnight(days.first),
      end: midnight(dayAfter(days.last)),
      allDay: true,
      summary: name,
      description: description(item, labels),
      ...(place && { location: place }),
      ...(item.url && { url: plainAddress(quoteLink(item.url, item.quote)) }),
      // The generator throws at an empty one.
      categories: [kind, ...(item.tags ?? [])].filter(Boolean).map((each) => ({ name: each })),
    });
  }
  return calendar.toString().replaceAll(/\r?\n/g, '\r\n');
}
