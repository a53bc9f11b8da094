import type { MentionKind } from '../../utils/model/mention.ts';
import { words } from '../words.ts';
import { kindWords, type SavedKind } from '../parts/kinds.ts';
import type { ArticleProps } from './actions.ts';
import { groupDates, groupMarks } from './evidence.ts';
import { EventCard } from './EventCard.tsx';
import { HeadlineList } from './HeadlineList.tsx';
import { AppointmentList, DateList, PeopleList, WordList } from './lists.tsx';
import { Section } from './Section.tsx';

/** Kinds that have a list of words; people have their own. All but the terms are folded at first. */
const WORD_KINDS: MentionKind[] = ['term', 'organisation', 'meeting', 'document', 'post', 'place'];

/** The name of a section; headlines and appointments are no kinds of things that are marked or saved. */
function titleOf(kind: SavedKind | 'appointment' | 'headline', number: 'one' | 'many'): string {
  if (kind === 'headline') return words(`panel.headlines.${number}`);
  return kind === 'appointment' ? words(`panel.appointments.${number}`) : kindWords(kind, number);
}

/** Everything found in one article, in sections, with a line of counts that leads to them. */
export function ArticleGroup(props: ArticleProps) {
  const { read, index } = props;
  const { events, people, dates, appointments = [] } = read.analysis;
  const sections = [
    {
      kind: 'headline' as const,
      count: read.article.headlines?.length ?? 0,
      open: true,
      list: <HeadlineList {...props} />,
    },
    {
      kind: 'event' as const,
      count: events.length,
      open: true,
      list: (
        <ul class="events">
          {events.map((event) => (
            <EventCard key={`${event.sentence[0]} ${event.name}`} event={event} {...props} />
          ))}
        </ul>
      ),
    },
    {
      kind: 'appointment' as const,
      count: appointments.length,
      open: true,
      list: <AppointmentList {...props} />,
    },
    { kind: 'date' as const, count: groupDates(dates).length, open: true, list: <DateList {...props} /> },
    { kind: 'person' as const, count: people.length, open: true, list: <PeopleList {...props} /> },
    ...WORD_KINDS.map((kind) => ({
      kind,
      count: groupMarks(read.analysis, kind).length,
      open: kind === 'term',
      list: <WordList kind={kind} {...props} />,
    })),
  ].filter(({ count }) => count > 0);

  const idOf = (kind: string) => `article-${index}-${kind}`;

  function goTo(kind: string) {
    const section = document.querySelector<HTMLDetailsElement>(`#${idOf(kind)}`);
    if (!section) return;
    section.open = true;
    section.scrollIntoView({ block: 'start' });
    section.querySelector<HTMLElement>('summary')?.focus({ preventScroll: true });
  }

  if (sections.length === 0) return <p class="nothing">{words('panel.nothing')}</p>;
  return (
    <>
      <ul class="jumps" aria-label={words('panel.sections')}>
        {sections.map(({ kind, count }) => (
          <li key={kind}>
            <button type="button" class="jump" onClick={() => goTo(kind)}>
              <span class="count">{count}</span> {titleOf(kind, count === 1 ? 'one' : 'many').toLowerCase()}
            </button>
          </li>
        ))}
      </ul>
      {sections.map(({ kind, count, open, list }) => (
        <Section
          key={kind}
          id={idOf(kind)}
          level={props.level}
          title={titleOf(kind, 'many')}
          count={count}
          open={open}
        >
          {list}
        </Section>
      ))}
    </>
  );
}
