/** Names that divisions no longer bear: the list against today's divisions, and how such a name is explained. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nodeEngine } from '../../utils/cli/engine.ts';
import { readDivisions, type Division } from '../../utils/lexicon/divisions.ts';
import { readFormerDivisions } from '../../utils/lexicon/former-divisions.ts';

const file = (name: string): string => readFileSync(`public/lexicon/${name}`, 'utf8');
const divisions = readDivisions(file('divisions.txt'));
const former = readFormerDivisions(file('former-divisions.tsv'), divisions);

const isIn = (division: Division, superior: Division | undefined): boolean =>
  division.superior === superior && division.level === 'county';

describe('former-divisions.tsv', () => {
  it('says of each what it is now, in the same prefecture or province', () => {
    const wrong = former.filter(
      ({ now, superior }) => !divisions.some((division) => division.name === now && isIn(division, superior)),
    );
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it('names none that is still so called, none twice, and years of this list', () => {
    const names = former.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    expect(names.filter((name) => divisions.some((division) => division.name === name))).toEqual([]);
    expect(former.every(({ since }) => since >= 1999 && since <= 2026)).toBe(true);
  });

  it('says which row has an unknown superior', () => {
    expect(() =>
      readFormerDivisions('former\tnow\twithin\tsince\n甲县\t甲市\t无此市\t2001\n', divisions),
    ).toThrow('no division "无此市" for 甲县');
  });
});

describe('a text of earlier years', () => {
  it('is read by the names of its time, with what the place is now', async () => {
    const analyse = await nodeEngine();
    const { annotations } = analyse({
      text: '上饶县召开会议。调研组来到上饶县清水乡前汪村。县委书记李建国出席。',
      published: '2013-07-30',
    });
    const glosses = annotations.map(({ text, gloss }) => [text, gloss?.english, gloss?.explanation]);
    expect(glosses).toContainEqual([
      '上饶县',
      'Shangrao County, Shangrao, Jiangxi',
      'Guangxin District (广信区) since 2019.',
    ]);
    expect(glosses).toContainEqual([
      '县委书记',
      'Secretary of the Shangrao County Party Committee',
      undefined,
    ]);
  });
});
