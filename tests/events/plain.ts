/** An event, an appointment and a vote as short words, for tables of what is expected. */
import type { Appointment, NewsEvent, Vote } from '../../utils/model/event.ts';

const words = (list: readonly { text: string }[] = []): string[] => list.map(({ text }) => text);
export const acted = ({ person, act, posts }: Appointment): string => `${person} ${act} ${posts.join(' ')}`;

/** The figures of a vote: for, against, abstained, or that it was unanimous. */
const counted = ({ inFavour, against, abstained, unanimous }: Vote): string =>
  unanimous ? 'unanimous' : [inFavour, against, abstained].map((count) => count ?? '-').join(':');

/** An event with each quote as its words alone. */
export function plain(event: NewsEvent) {
  const { participants = [], sessions = [], handled = [], decisions = [], stops = [] } = event;
  return {
    kind: event.kind,
    name: event.name,
    date: event.date,
    status: event.status,
    place: event.place,
    chairs: event.chairs,
    attendees: event.attendees,
    documents: event.documents,
    parts: participants.map(
      ({ part, people, others, incomplete }) =>
        `${part}: ${[...words(people), others?.text].filter(Boolean).join(' ')}${incomplete ? ' …' : ''}`,
    ),
    sessions: sessions.map(({ text, chairs }) => `${text} ${chairs.join(' ')}`),
    attendance: words(event.attendance),
    agenda: words(event.agenda),
    handled: handled.map(({ use, text }) => `${use} ${text}`),
    decisions: decisions.map(({ kind, text }) => `${kind} ${text}`),
    votes: decisions.flatMap(({ vote }) => (vote ? [`${vote.text} = ${counted(vote)}`] : [])),
    appointments: event.appointments?.map(acted),
    stops: stops.map(({ place, said }) => [place.text, said?.text].filter(Boolean).join('：')),
    days: event.duration?.days,
  };
}
