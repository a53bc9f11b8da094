/** Adds to an event who was there, by the verb that says so. */
import { isNamed, type Draft } from './draft.ts';
import type { SaidPart } from './parts.ts';
import { quote, type Participant, type Scene } from './scene.ts';

/** Those of the people who are not there already take part, by the verb that says so. */
export function attend(scene: Scene, draft: Draft, people: readonly Participant[], said: SaidPart): void {
  const fresh = people.filter(({ name }) => !draft.chairs.has(name) && !isNamed(draft.attendees, name));
  if (fresh.length === 0) return;
  for (const { name } of fresh) draft.attendees.add(name);
  draft.participants.push({
    part: said.part,
    people: fresh.map(({ name, start, end }) => ({ text: name, start, end })),
    incomplete: false,
    verb: quote(scene, said.start, said.end),
  });
}
