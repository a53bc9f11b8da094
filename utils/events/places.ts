/** Where an event takes place: 在…举行, or the place inside an inspection's own phrase. */
import type { Span } from '../model.ts';
import { within, type Scene } from './scene.ts';

export function placeOf(scene: Scene, sentence: Span, event: Span): string | null {
  const places = within(scene.mentions, sentence).filter(({ kind }) => kind === 'place');
  const inside = places.find((place) => place.start >= event.start && place.end <= event.end);
  const led = places.find(
    (place) =>
      /[在于到赴]$/.test(scene.text.slice(sentence.start, place.start)) &&
      /^[^，。,；]{0,8}?(召开|举行|举办|开幕|闭幕|主持|会见|分别|调研|考察|出席|启动)/.test(
        scene.text.slice(place.end, place.end + 16),
      ),
  );
  return (
    (
      led ??
      (/^[在到赴深前来走先专率带]/.test(scene.text.slice(event.start, event.start + 1)) ? inside : undefined)
    )?.text ?? null
  );
}
