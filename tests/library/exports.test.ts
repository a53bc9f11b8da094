import { describe, expect, it } from 'vitest';
import { toBackup, toCsv } from '../../utils/library/exports.ts';
import { itemFor } from '../../utils/library/item.ts';
import type { SavedItem } from '../../utils/model.ts';
import { sampleRead } from '../panel/records.ts';

const read = sampleRead();
const { analysis } = read;
const at = '2026-06-26T08:00:00.000Z';
const items = [
  itemFor(read, { type: 'event', event: analysis.events[0]! }, at),
  itemFor(read, { type: 'person', person: analysis.people[0]! }, at),
  itemFor(read, { type: 'date', date: analysis.dates[1]! }, at),
  itemFor(read, { type: 'annotation', annotation: analysis.annotations[0]! }, at),
];

it('loses nothing in a backup', () => {
  expect(JSON.parse(toBackup(items, at))).toEqual({
    format: 'yaowen-library',
    version: 1,
    exportedAt: at,
    items,
  });
});

const lines = (given: SavedItem[]) => toCsv(given).slice(1).split('\r\n');

describe('toCsv', () => {
  it('writes a line for each kind of item', () => {
    const source =
      '柳岭市委召开工作会议,https://www.liuling.gov.cn/a.html,2026-06-26,2026-06-26T08:00:00.000Z';
    const sentence = '本报讯（记者 何晓岚）6月25日，柳岭市委工作会议在市会议中心召开。';
    expect(lines(items)).toEqual([
      'kind,name,pinyin,english,date,status,place,presided,took_part,documents,posts,sentence,article,address,published,saved',
      `event,柳岭市委工作会议,Liǔlǐng shìwěi gōngzuò huìyì,Liuling party work conference,2026-06-25,held,市会议中心,沈岳明,欧阳静,《柳岭市城市更新条例》,,${sentence},${source}`,
      `person,沈岳明,Shěn Yuèmíng,,,,,,,,市委书记,市委书记沈岳明主持会议，市长欧阳静出席。,${source}`,
      `date,6月25日,,,2026-06-25,,,,,,,${sentence},${source}`,
      `meeting,柳岭市委工作会议,Liǔlǐng shìwěi gōngzuò huìyì,Liuling party work conference,,,,,,,,${sentence},${source}`,
      '',
    ]);
  });

  it('starts with a byte order mark and ends with a line break', () => {
    expect(toCsv([])).toMatch(/^\uFEFFkind,.*saved\r\n$/);
  });

  it.each([
    ['plain', 'plain'],
    ['a,b', '"a,b"'],
    ['say "yes"', '"say ""yes"""'],
    ['two\nlines', '"two\nlines"'],
    ['two\r\nlines', '"two\r\nlines"'],
    ['=1+1', "'=1+1"],
    ['+86', "'+86"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1', "'＝1"],
    ['\t=1', "'\t=1"],
    ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
    ['a=1', 'a=1'],
    ["'quoted'", "'quoted'"],
  ])('writes %j as %j', (title, cell) => {
    expect(toCsv([{ ...items[2]!, title }])).toContain(`召开。,${cell},https://`);
  });
});
