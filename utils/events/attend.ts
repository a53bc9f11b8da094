/** Adds to an event who was there or presided, with the words that say so: whoever an event has can be shown on the page. */
import type { Participation } from '../model/event.ts';
import type { Quote } from '../model/text.ts';
import { isNamed, type Draft } from './draft.ts';
import type { SaidPart } from './parts.ts';
import { quote, type Participant, type Scene } from './scene.ts';

const quotesOf = (people: readonly Participant[]): Quote[] =>
  people.map(({ name, start, end }) => ({ text: name, start, end }));

/**
 * Those of the people who are not there already take part.
 * @param incomplete whether the list names only some (等)
 */
export function addTo(
  draft: Draft,
  part: Exclude<Participation, 'presided'>,
  people: readonly Quote[],
  verb: Quote,
  incomplete = false,
): void {
  const fresh = people.filter(({ text }) => !draft.chairs.has(text) && !isNamed(draft.attendees, text));
  if (fresh.length === 0) return;
  for (const { text } of fresh) draft.attendees.add(text);
  draft.participants.push({ part, people: fresh, incomplete, verb });
}

/** The same, by the verb of a stretch of the text. */
export function attend(
  scene: Scene,
  draft: Draft,
  people: readonly Participant[],
  said: SaidPart & { part: Exclude<Participation, 'presided'> },
  incomplete = false,
): void {
  addTo(draft, said.part, quotesOf(people), quote(scene, said.start, said.end), incomplete);
}

/** Those of the people who do not preside already do. */
export function preside(draft: Draft, people: readonly Participant[], verb: Quote): void {
  const fresh = people.filter(({ name }) => !draft.chairs.has(name));
  if (fresh.length === 0) return;
  for (const { name } of fresh) draft.chairs.add(name);
  draft.participants.push({ part: 'presided', people: quotesOf(fresh), incomplete: false, verb });
}
