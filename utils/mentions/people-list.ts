/** Person mentions → people: one entry a person in order of first mention, with the roles that the text gives. */
import type { Span } from '../model.ts';
import type { PersonHit } from './people.ts';

export interface NamedPerson {
  /** As first written, inner space included. */
  name: string;
  roles: string[];
  mentions: Span[];
}

export function listPeople(text: string, hits: readonly PersonHit[]): NamedPerson[] {
  const people = new Map<string, NamedPerson>();
  for (const { start, end, roles } of hits) {
    const name = text.slice(start, end);
    const key = name.replace(/[\s\u3000]/g, '');
    const person = people.get(key) ?? { name, roles: [], mentions: [] };
    people.set(key, person);
    person.mentions.push({ start, end });
    for (const role of roles) if (!person.roles.includes(role)) person.roles.push(role);
  }
  return [...people.values()];
}
