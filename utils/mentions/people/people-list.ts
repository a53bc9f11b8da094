/** Person mentions → people: one entry a person in order of first mention, with the roles that the text gives. */
import type { Span } from '../../model/text.ts';
import type { PersonHit } from './person-hits.ts';
import { partsAlone } from './recurrence.ts';

/** Whether one of the offices is that by which somebody is called: 副局长‖刘某 is 刘局长. */
export const holds = (roles: Iterable<string>, called: string): boolean =>
  [...roles].some((role) => role.endsWith(called.replace(/^副/, '')));

export interface NamedPerson {
  /** As first written, inner space included. */
  name: string;
  roles: string[];
  mentions: Span[];
}

export function listPeople(text: string, hits: readonly PersonHit[]): NamedPerson[] {
  const people = new Map<string, NamedPerson>();
  /** A part of a name with separators stands for the whole further on. */
  const wholes = new Map<string, string>();
  for (const { start, end, roles } of hits) {
    const name = text.slice(start, end);
    const plain = name.replace(/[\s\u3000]/g, '');
    const key = wholes.get(plain) ?? plain;
    for (const part of partsAlone(plain)) if (!people.has(part) && !wholes.has(part)) wholes.set(part, plain);
    const person = people.get(key) ?? { name, roles: [], mentions: [] };
    people.set(key, person);
    person.mentions.push({ start, end });
    for (const role of roles) if (!person.roles.includes(role)) person.roles.push(role);
  }
  for (const alone of [...people.values()].filter(({ name }) => name.length === 1)) {
    // 肖某某, further on 肖校长: of that surname and office, and nobody else is.
    const whole = [...people.values()].filter(
      ({ name, roles }) =>
        name.length > 1 && name.startsWith(alone.name) && alone.roles.every((role) => holds(roles, role)),
    );
    const [person] = whole;
    if (!person || whole.length > 1) continue;
    person.mentions.push(...alone.mentions);
    person.roles = [...new Set([...person.roles, ...alone.roles])];
    people.delete(alone.name);
  }
  return [...people.values()];
}
