import { describe, expect, it } from 'vitest';
import { nodeReadingTexts } from '../../utils/cli/engine.ts';
import { selectWords, withOwnReadings, type DictionaryWord } from '../../utils/cli/readings-selection.ts';

const files = await nodeReadingTexts();
const entry = (word: string, readings: (string | undefined)[], rank = 0): DictionaryWord => ({
  word,
  readings,
  rank,
});
const words = [
  entry('中国', ['zhōng', undefined]),
  entry('都安', ['dū', undefined]),
  entry('安排', [undefined, undefined], 1),
  entry('大都会堂', [undefined, 'dū', 'huì', undefined]),
];
const kept = (always: string[], texts: string[], among = words) =>
  selectWords(files, among, new Set(always), texts).map(({ word }) => word);

describe('the words that are kept', () => {
  it('are not those that are read so without them', () => expect(kept([], [])).not.toContain('中国'));

  it('are those that are read otherwise without them', () =>
    expect(kept([], [], [entry('人民', ['rén', 'mín']), entry('中国', ['zhòng', undefined])])).toEqual([
      '中国',
    ]));

  it('are those that keep another from being torn in a text', () => {
    expect(kept([], [])).not.toContain('安排');
    expect(kept([], ['工作都安排好了。'])).toContain('安排');
  });

  it('are those that are kept in any case', () => expect(kept(['中国'], [])).toContain('中国'));
});

it('our own readings go before the dictionary’s, character by character', () => {
  const own = new Map([['都安', [undefined, 'ān']]]);
  expect(withOwnReadings([entry('都安', ['dū', 'àn'])], (word) => own.get(word))).toEqual([
    entry('都安', ['dū', 'ān']),
  ]);
});
