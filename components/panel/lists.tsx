/** The lists of an article: dates, people, and marked words of one kind. */
import type { Analysis } from '../../utils/model/analysis.ts';
import type { SavedContent } from '../../utils/model/library.ts';
import type { MentionKind } from '../../utils/model/mention.ts';
import { words } from '../words.ts';
import { Chinese } from '../parts/Chinese.tsx';
import { dateWords, holdsDay } from '../parts/date-words.ts';
import { MonthCalendar } from '../parts/MonthCalendar.tsx';
import type { ArticleProps } from './actions.ts';
import { groupDates, groupMarks, markOf } from './evidence.ts';
import { ItemButtons } from './ItemButtons.tsx';
import { Row } from './Row.tsx';

function buttonsOf({ read, actions }: ArticleProps, name: string, content: SavedContent) {
  return <ItemButtons name={name} content={content} read={read} actions={actions} />;
}

/** What the page says and the day it means, in order of time, under a month in which the days can be pressed. */
export function DateList(props: ArticleProps) {
  const groups = groupDates(props.read.analysis.dates);
  const reveal = (day: string) => {
    const exact = groups.find(({ key }) => key === day);
    const group = exact ?? groups.find(({ key }) => holdsDay(key, day));
    if (group) props.actions.reveal(props.index, group.first);
  };
  return (
    <>
      <MonthCalendar dates={groups.map(({ first }) => first.value)} onDay={reveal} />
      <ul class="rows">
        {groups.map(({ key, first, all }) => (
          <Row
            key={key}
            places={all}
            onReveal={(span) => props.actions.reveal(props.index, span)}
            buttons={buttonsOf(props, first.text, { type: 'date', date: first })}
            head={dateWords(first.value)}
            aside={<Chinese>{[...new Set(all.map((date) => date.text))].join('、')}</Chinese>}
          />
        ))}
      </ul>
    </>
  );
}

/** Posts as written, and the first of them that is known in English. */
function Posts({ roles, analysis }: { roles: readonly string[]; analysis: Analysis }) {
  const english = roles.map((role) => markOf(analysis, role)?.gloss?.english).find(Boolean);
  return (
    <>
      <Chinese>{roles.join('、')}</Chinese>
      {english && <span class="meaning">{english}</span>}
    </>
  );
}

/** Who is named, in the order of the text, which is the order of protocol. */
export function PeopleList(props: ArticleProps) {
  return (
    <ul class="rows">
      {props.read.analysis.people.map((person) => (
        <Row
          key={person.name}
          places={person.mentions}
          onReveal={(span) => props.actions.reveal(props.index, span)}
          buttons={buttonsOf(props, person.name, { type: 'person', person })}
          head={
            <>
              <Chinese class="name">{person.name}</Chinese> <span class="pinyin">{person.pinyin}</span>
            </>
          }
          aside={person.roles.length > 0 && <Posts roles={person.roles} analysis={props.read.analysis} />}
        />
      ))}
    </ul>
  );
}

/** Who was appointed, removed, elected or proposed: one line a person and act. */
export function AppointmentList(props: ArticleProps) {
  const { appointments = [], people } = props.read.analysis;
  return (
    <ul class="rows">
      {appointments.map((appointment) => {
        const person = people.find(({ name }) => name === appointment.person);
        return (
          <Row
            key={`${appointment.start} ${appointment.person}`}
            places={[appointment]}
            onReveal={({ start, end }) => props.actions.reveal(props.index, { start, end })}
            buttons={person && buttonsOf(props, person.name, { type: 'person', person })}
            head={
              <>
                <Chinese class="name">{appointment.person}</Chinese>{' '}
                <span class="pinyin">{person?.pinyin}</span>
              </>
            }
            aside={
              <>
                {words(`event.act.${appointment.act}`)} <Chinese>{appointment.posts.join('、')}</Chinese>
              </>
            }
          />
        );
      })}
    </ul>
  );
}

/** The marked words of one kind with their reading and their English. */
export function WordList({ kind, ...props }: ArticleProps & { kind: MentionKind }) {
  return (
    <ul class="rows">
      {groupMarks(props.read.analysis, kind).map(({ key, first, all }) => (
        <Row
          key={key}
          places={all}
          onReveal={(span) => props.actions.reveal(props.index, span)}
          buttons={buttonsOf(props, first.text, { type: 'annotation', annotation: first })}
          head={
            <>
              <Chinese class="name">{first.text}</Chinese> <span class="pinyin">{first.pinyin}</span>
            </>
          }
          aside={first.gloss?.english}
        />
      ))}
    </ul>
  );
}
