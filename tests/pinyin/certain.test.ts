import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { testReader } from './support.ts';

const reader = testReader();

/** The lines of a list: what is read, and its reading behind the first space. */
const lines = (name: string) =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)] as const);

const [places, people, words] = ['places', 'people', 'words'].map((name) => lines(`./certain-${name}.txt`));

describe('a list of readings that are certain', () => {
  it('holds a thousand and more, each once', () => {
    const all = [places, people, words].flatMap((list) => list?.map(([text]) => text) ?? []);
    expect(all.length).toBeGreaterThan(1000);
    expect(all).toHaveLength(new Set(all).size);
  });

  it.each(places ?? [])('%s → %s', (text, reading) => {
    expect(reader.syllables(text).join(' ')).toBe(reading);
    expect(reader.read(text, 'place').toLowerCase().replaceAll(/[ ']/g, '')).toBe(
      reading.replaceAll(' ', ''),
    );
  });

  it.each(people ?? [])('%s → %s', (name, reading) => expect(reader.read(name, 'person')).toBe(reading));

  it.each(words ?? [])('%s → %s', (text, reading) =>
    expect(reader.syllables(text.replaceAll(/[【】]/g, ''))[text.indexOf('【')]).toBe(reading),
  );
});

describe('clauses of every kind for characters with several readings', () => {
  it.each(lines('./polyphones.txt'))('%s: %s', (char, line) => {
    const [reading, ...clauses] = line.split(' ');
    const read = clauses.map((clause) => [clause, reader.syllables(clause)[clause.indexOf(char)]]);
    expect(read).toEqual(clauses.map((clause) => [clause, reading]));
  });
});
