import type { ComponentChildren } from 'preact';
import type { NewsEvent } from '../../utils/model.ts';
import { Chinese } from '../parts/Chinese.tsx';
import { dateWords } from '../parts/date-words.ts';
import { chairWords, eventWords, statusWords } from '../parts/kinds.ts';
import { CopyButton } from '../parts/CopyButton.tsx';
import { SaveButton } from '../parts/SaveButton.tsx';
import type { ArticleProps } from './actions.ts';
import { markOf, placeIn } from './evidence.ts';

interface Props extends ArticleProps {
  event: NewsEvent;
}

function Line({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <div class="line">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** One event as an entry of an index: when, what, where, who, and what was on the table. */
export function EventCard({ event, read, index, level, actions }: Props) {
  const Heading = level === 2 ? 'h3' : 'h4';
  const { article, analysis } = read;
  const show = (words: string) => actions.reveal(index, placeIn(article.text, event, words));
  const english = markOf(analysis, event.name)?.gloss?.english;
  const content = { type: 'event', event } as const;

  const link = (words: string, more?: ComponentChildren) => (
    <button type="button" class="link" title="Show on the page" onClick={() => show(words)}>
      <Chinese>{words}</Chinese>
      {more}
    </button>
  );

  const people = (names: string[], withReading: boolean) => (
    <ul class="names">
      {names.map((name) => {
        const person = analysis.people.find((someone) => someone.name === name);
        return (
          <li key={name}>
            {link(name)}
            {withReading && person && <span class="pinyin"> {person.pinyin}</span>}
            {person && person.roles.length > 0 && (
              <Chinese class="post">{person.roles.slice(0, 2).join('、')}</Chinese>
            )}
          </li>
        );
      })}
    </ul>
  );

  const placeMark = event.place ? markOf(analysis, event.place) : undefined;
  return (
    <li class={`event event-${event.status}`}>
      <p class="event-when">
        <span class="when">{event.date ? dateWords(event.date) : 'Date not given'}</span>
        <span class="kind">
          {[eventWords(event.kind), statusWords(event.status)].filter(Boolean).join(', ')}
        </span>
      </p>
      <Heading class="event-name">
        <button
          type="button"
          class="link"
          title="Show on the page"
          onClick={() => actions.reveal(index, { start: event.sentence[0], end: event.sentence[1] })}
        >
          <Chinese>{event.name}</Chinese>
        </button>
      </Heading>
      {english && <p class="english">{english}</p>}
      <dl>
        {event.place && (
          <Line label="Place">
            {link(event.place)}
            {placeMark && <span class="aside"> {placeMark.gloss?.english ?? placeMark.pinyin}</span>}
          </Line>
        )}
        {event.chairs.length > 0 && <Line label={chairWords(event.kind)}>{people(event.chairs, true)}</Line>}
        {event.attendees.length > 0 && (
          <Line label={event.chairs.length > 0 ? 'Also there' : 'Took part'}>
            {people(event.attendees, event.attendees.length <= 3)}
          </Line>
        )}
        {event.documents.length > 0 && (
          <Line label="Documents">
            <ul class="documents">
              {event.documents.map((title) => (
                <li key={title}>{link(title)}</li>
              ))}
            </ul>
          </Line>
        )}
      </dl>
      <p class="event-actions">
        <SaveButton
          verb="Save event"
          name={event.name}
          saved={actions.isSaved(read, content)}
          onSave={() => actions.save(read, content)}
          onUnsave={() => actions.unsave(read, content)}
        />
        <CopyButton name={event.name} onCopy={() => actions.copy(read, content)} />
      </p>
    </li>
  );
}
