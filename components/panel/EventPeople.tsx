import type { Participants, Participation } from '../../utils/model/event.ts';
import type { Quote } from '../../utils/model/text.ts';
import { words } from '../words.ts';
import { Chinese } from '../parts/Chinese.tsx';
import { chairWords } from '../parts/kinds.ts';
import { Evidence, type Facts, found, Line, Quoted } from './parts.tsx';

/** The kinds of taking part in the order in which a report ranks them; who presided has a line of its own. */
const PARTS: Exclude<Participation, 'presided'>[] = [
  'received',
  'attended',
  'invited',
  'satIn',
  'joined',
  'accompanied',
  'reported',
  'spoke',
  'acted',
];
/** So few names leave room for their reading. */
const FEW = 3;

interface NamesProps extends Facts {
  people: readonly Quote[];
  groups?: readonly Participants[];
  /** Who stands in the card already, and needs no post again. */
  known: Set<string>;
}

/** Names in order with their posts, then the bodies and kinds of people, and "and others" where the list is not whole. */
function Names({ people, groups = [], known, ...facts }: NamesProps) {
  const { read, onReveal } = facts;
  const open = groups.find(({ incomplete }) => incomplete);
  return (
    <ul class="names">
      {people.map((quote) => {
        const person = read.analysis.people.find(({ name }) => name === quote.text);
        const isNew = !known.has(quote.text);
        known.add(quote.text);
        return (
          <li key={quote.text}>
            <Quoted quote={quote} onReveal={onReveal} />
            {isNew && people.length <= FEW && person && <span class="pinyin"> {person.pinyin}</span>}
            {isNew && person && person.roles.length > 0 && (
              <Chinese class="post">{person.roles.slice(0, 2).join('、')}</Chinese>
            )}
          </li>
        );
      })}
      {groups.map(
        ({ others }) =>
          others && (
            <li key={others.start}>
              <Quoted quote={others} onReveal={onReveal} />
            </li>
          ),
      )}
      {open && (
        <li class="aside">
          <Evidence span={open.verb} onReveal={onReveal}>
            {words('event.others')}
          </Evidence>
        </li>
      )}
    </ul>
  );
}

/** Who presided, and who took part in which way; how many came. */
export function EventPeople(facts: Facts) {
  const { event, onReveal } = facts;
  const { chairs, attendees, participants = [], sessions = [], attendance = [] } = event;
  const known = new Set<string>();
  const quoteOf = (name: string, part: 'presided' | 'other'): Quote =>
    participants
      .filter((group) => (group.part === 'presided') === (part === 'presided'))
      .flatMap(({ people }) => people)
      .find(({ text }) => text === name) ?? found(facts, name);
  const told = new Set(participants.flatMap(({ people }) => people.map(({ text }) => text)));
  const untold = attendees.filter((name) => !told.has(name));
  return (
    <>
      {chairs.length > 0 && (
        <Line label={chairWords(event.kind)}>
          <Names {...facts} people={chairs.map((name) => quoteOf(name, 'presided'))} known={known} />
          {sessions.some((session) => session.chairs.length > 0) && (
            <ul class="sessions">
              {sessions.map((session) => (
                <li key={session.start}>
                  <Quoted quote={session} onReveal={onReveal} />{' '}
                  <Chinese class="post">{session.chairs.join('、')}</Chinese>
                </li>
              ))}
            </ul>
          )}
        </Line>
      )}
      {PARTS.map((part) => {
        const groups = participants.filter((group) => group.part === part);
        if (groups.length === 0) return null;
        const people = groups.flatMap((group) => group.people);
        return (
          <Line key={part} label={words(`event.part.${part}`)}>
            <Names {...facts} people={people} groups={groups} known={known} />
          </Line>
        );
      })}
      {untold.length > 0 && (
        <Line label={words('event.part.joined')}>
          <Names {...facts} people={untold.map((name) => quoteOf(name, 'other'))} known={known} />
        </Line>
      )}
      {attendance.length > 0 && (
        <Line label={words('event.field.attendance')}>
          <ul class="names">
            {attendance.map((figures) => (
              <li key={figures.start}>
                <Quoted quote={figures} onReveal={onReveal} />
              </li>
            ))}
          </ul>
        </Line>
      )}
    </>
  );
}
