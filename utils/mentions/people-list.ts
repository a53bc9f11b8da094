/** Person mentions → people: one entry a person in order of first mention, with the roles that the text gives. */
import type { Span } from '../model/text.ts';
import type { PersonHit } from './person-hits.ts';

export interface NamedPerson {
  /** As first written, inner space included. */
  name: string;
  roles: string[];
  mentions: Span[];
}

export function listPeople(text: string, hits: readonly PersonHit[]): NamedPerson[] {
  const people = new Map<string, NamedPerson>();
  /** The last part of a name with separators stands for the whole further on. */
  const wholes = new Map<string, string>();
  for (const { start, end, roles } of hits) {
    const name = text.slice(start, end);
    const plain = name.replace(/[\s\u3000]/g, '');
    const key = wholes.get(plain) ?? plain;
    const last = /[·•・‧]([^·•・‧]{3,})$/.exec(plain)?.[1];
    if (last && !people.has(last)) wholes.set(last, plain);
    const person = people.get(key) ?? { name, roles: [], mentions: [] };
    people.set(key, person);
    person.mentions.push({ start, end });
    for (const role of roles) if (!person.roles.includes(role)) person.roles.push(role);
  }
  return [...people.values()];
}
