import type { DocumentUse } from '../../utils/model/event.ts';
import type { Quote } from '../../utils/model/text.ts';
import { words } from '../words.ts';
import { Chinese } from '../parts/Chinese.tsx';
import { Evidence, type Facts, found, Line, Quoted } from './parts.tsx';

const USES: DocumentUse[] = ['adopted', 'heard', 'reviewed', 'studied', 'issued', 'signed'];

function List({ items, onReveal }: { items: readonly Quote[]; onReveal: Facts['onReveal'] }) {
  return (
    <ul class="items">
      {items.map((item) => (
        <li key={item.start}>
          <Quoted quote={item} onReveal={onReveal} />
        </li>
      ))}
    </ul>
  );
}

/** What was on the table: agenda, documents by what was done with them, decisions with their votes, appointments. */
export function EventBusiness(facts: Facts) {
  const { event, onReveal } = facts;
  const { agenda = [], handled, decisions = [], appointments = [] } = event;
  const documents = handled ?? event.documents.map((title) => ({ ...found(facts, title), use: undefined }));
  // A decision that is nothing but titles is told by the documents.
  const told = decisions.filter(
    ({ text, vote }) =>
      vote || text.replace(/《[^《》〈〉]*(?:〈[^〈〉]*〉[^《》〈〉]*)*》|[、和等]/g, '') !== '',
  );
  return (
    <>
      {agenda.length > 0 && (
        <Line label={words('event.field.agenda')}>
          <List items={agenda} onReveal={onReveal} />
        </Line>
      )}
      {[undefined, ...USES].map((use) => {
        const titles = documents.filter((document) => document.use === use);
        return (
          titles.length > 0 && (
            <Line key={use} label={words(use ? `event.use.${use}` : 'event.field.documents')}>
              <List items={titles} onReveal={onReveal} />
            </Line>
          )
        );
      })}
      {told.length > 0 && (
        <Line label={words('event.field.decisions')}>
          <ul class="items">
            {told.map((decision) => (
              <li key={decision.start}>
                <span class="kind">{words(`event.decision.${decision.kind}`)} </span>
                <Quoted quote={decision} onReveal={onReveal} />
                {decision.vote && (
                  <span class="vote">
                    <Quoted quote={decision.vote} onReveal={onReveal} />
                  </span>
                )}
              </li>
            ))}
          </ul>
        </Line>
      )}
      {appointments.length > 0 && (
        <Line label={words('event.field.appointments')}>
          <ul class="items">
            {appointments.map((appointment) => (
              <li key={`${appointment.start} ${appointment.person}`}>
                <Evidence span={appointment} onReveal={onReveal}>
                  <Chinese>{appointment.person}</Chinese>
                </Evidence>
                <span class="kind"> {words(`event.act.${appointment.act}`)} </span>
                <Chinese class="post">{appointment.posts.join('、')}</Chinese>
              </li>
            ))}
          </ul>
        </Line>
      )}
    </>
  );
}
