import { describe, expect, test } from 'vitest';
import { checkedData, checkedRecord } from '../../utils/platform/message-data.ts';

const OWN = 'own-id';
const take = (name: Parameters<typeof checkedData>[0], data: unknown, id: string | undefined = OWN) =>
  checkedData(name, data, { id }, OWN);

describe('what a message holds is checked', () => {
  test.each([
    ['warm', undefined],
    ['analyse', { text: '市委书记', url: 'http://www.lanhe.gov.cn/', published: null, new: 1 }],
    ['lookUp', { text: '市委书记', start: 1 }],
    ['lookUp', { text: '市委书记', start: 0, end: undefined }],
    ['badge', 'off'],
  ] as const)('%s is taken as it is', (name, data) => {
    expect(take(name, data)).toBe(data);
  });

  test.each([
    ['analyse', undefined, 'its data'],
    ['analyse', { text: 5 }, 'text'],
    ['analyse', { text: '国'.repeat(1_000_001) }, 'text'],
    ['analyse', { text: '', credits: ['', 1] }, 'credits.1'],
    ['lookUp', { text: '市', start: -1 }, 'start'],
    ['lookUp', { text: '市', start: Number.NaN }, 'start'],
    ['words', { toString: 1 }, 'its data'],
    ['badge', '<b>', 'its data'],
    ['save', { id: '' }, ''],
    ['recordChanged', { url: '' }, 'its data'],
    ['bring', { wanted: true }, 'its data'],
    ['warm', { text: '' }, 'its data'],
  ] as const)('%s with %j is refused', (name, data, where) => {
    expect(() => take(name, data)).toThrow(`"${name}" was refused: ${where}`);
  });
});

test.each(['another-id', '', undefined])('a sender %j is refused, whatever it sends', (id) => {
  expect(() => checkedData('warm', undefined, { id }, OWN)).toThrow('did not come from this extension');
});

test('a record of a page is checked as well', () => {
  const record = { url: '', title: '', status: { state: 'off' }, articles: [] };
  expect(checkedRecord(record)).toBe(record);
  expect(() => checkedRecord({ ...record, status: { state: 'on' } })).toThrow(
    '"record" was refused: status.truncated',
  );
});
