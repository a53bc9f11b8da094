import { words } from '../words.ts';
import { markOf } from './evidence.ts';
import { Evidence, type Facts, found, Line, Quoted } from './parts.tsx';

/** Where it took place, how long it will sit, and the stops of a tour in order. */
export function EventPlaces(facts: Facts) {
  const { event, read, onReveal } = facts;
  const { place, evidence, stops = [], duration } = event;
  const mark = place === null ? undefined : markOf(read.analysis, place);
  return (
    <>
      {place !== null && (
        <Line label={words('event.field.place')}>
          <Quoted
            quote={evidence?.place ? { ...evidence.place, text: place } : found(facts, place)}
            onReveal={onReveal}
          />
          {mark && <span class="aside"> {mark.gloss?.english ?? mark.pinyin}</span>}
        </Line>
      )}
      {duration && (
        <Line label={words('event.field.duration')}>
          <Evidence span={duration} onReveal={onReveal}>
            {words('event.days', { count: duration.days })}
          </Evidence>
        </Line>
      )}
      {stops.length > 0 && (
        <Line label={words('event.field.stops')}>
          <ol class="stops">
            {stops.map(({ place: stop, said }) => (
              <li key={stop.start}>
                <Quoted quote={stop} onReveal={onReveal} />
                {said && (
                  <span class="said">
                    <Quoted quote={said} onReveal={onReveal} />
                  </span>
                )}
              </li>
            ))}
          </ol>
        </Line>
      )}
    </>
  );
}
