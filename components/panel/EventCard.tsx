import type { NewsEvent } from '../../utils/model/event.ts';
import type { Span } from '../../utils/model/text.ts';
import { words } from '../words.ts';
import { Chinese } from '../parts/Chinese.tsx';
import { dateWords } from '../parts/date-words.ts';
import { eventWords, statusWords } from '../parts/kinds.ts';
import type { ArticleProps } from './actions.ts';
import { EventBusiness } from './EventBusiness.tsx';
import { EventPeople } from './EventPeople.tsx';
import { EventPlaces } from './EventPlaces.tsx';
import { markOf } from './evidence.ts';
import { ItemButtons } from './ItemButtons.tsx';
import { Evidence } from './parts.tsx';

interface Props extends ArticleProps {
  event: NewsEvent;
}

/** One event as an entry of an index: when, what, where, who, and what was on the table; each part leads to its words. */
export function EventCard({ event, read, index, level, actions }: Props) {
  const Heading = level === 2 ? 'h3' : 'h4';
  const english = markOf(read.analysis, event.name)?.gloss?.english;
  const content = { type: 'event', event } as const;
  const facts = { event, read, onReveal: (span: Span) => actions.reveal(index, span) };
  const when = event.date ? dateWords(event.date) : words('date.notGiven');
  const day = event.evidence?.date;
  return (
    <li class={`event event-${event.status}`}>
      <p class="event-when">
        <span class="when">
          {day ? (
            <Evidence span={day} {...facts}>
              {when}
            </Evidence>
          ) : (
            when
          )}
        </span>
        <span class="kind">
          {[eventWords(event.kind), statusWords(event.status)].filter(Boolean).join(', ')}
        </span>
      </p>
      <Heading class="event-name">
        <Evidence span={{ start: event.sentence[0], end: event.sentence[1] }} {...facts}>
          <Chinese>{event.name}</Chinese>
        </Evidence>
      </Heading>
      {english && <p class="english">{english}</p>}
      <dl>
        <EventPlaces {...facts} />
        <EventPeople {...facts} />
        <EventBusiness {...facts} />
      </dl>
      <p class="event-actions">
        <ItemButtons
          verb={words('panel.saveEvent')}
          name={event.name}
          content={content}
          read={read}
          actions={actions}
        />
      </p>
    </li>
  );
}
