import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { toAnki } from '../../utils/library/exports/anki.ts';
import { toCsv } from '../../utils/library/exports/csv.ts';
import { toICalendar } from '../../utils/library/exports/ical.ts';
import { toMarkdown, toText } from '../../utils/library/exports/markdown.ts';
import { toBibTeX, toCslJson } from '../../utils/library/exports/references.ts';
import { exportLabels } from '../../entrypoints/sidepanel/export-labels.ts';
import { itemFor, pageContent } from '../../utils/library/item.ts';
import type { SavedItem } from '../../utils/model/library.ts';
import { sampleRead } from '../panel/records.ts';
import { setWords } from '../../components/words.ts';
import { readLocale, wordsFrom } from '../words.ts';
import { library } from './arbitrary.ts';

const english = exportLabels();

const read = sampleRead();
const { analysis } = read;
const at = '2026-06-26T08:00:00.000Z';
const [event, person, date, term] = [
  itemFor(read, { type: 'event', event: analysis.events[0]! }, at),
  itemFor(read, { type: 'person', person: analysis.people[0]! }, at),
  itemFor(read, { type: 'date', date: analysis.dates[1]! }, at),
  itemFor(
    read,
    { type: 'annotation', annotation: analysis.annotations.find(({ type }) => type === 'term')! },
    at,
  ),
] as const;
const items = [event, person, date, term];
const other = {
  title: '全市会议召开',
  url: 'https://rb.liuling.example/x,y;z.html?a=1&b=2#top',
  published: '2026-06-27',
  site: '柳岭晚报',
  quote: '会议25日召开。',
};

/** An event of these days. */
const on = (days: string | null): SavedItem => ({
  ...event,
  content: { type: 'event', event: { ...analysis.events[0]!, date: days } },
});

const rows = (given: SavedItem[]) => Papa.parse<string[]>(toCsv(given, english).slice(1).trimEnd()).data;

it('speaks to people in the language of the reader, and to programs in keys', async () => {
  setWords(wordsFrom(await readLocale('zh_CN')));
  const chinese = exportLabels();
  setWords(wordsFrom(await readLocale('en')));
  expect(toCsv([event], chinese)).toMatch(
    /^\uFEFF类别,名称,拼音,英文,日期,状态,地点,主持,.*\r\n活动,.*,已举行,/,
  );
  expect(toMarkdown([event], chinese)).toMatch(
    /^# 要闻收藏\n\n## .*\n\n活动 · [^]*\n- 主持: 沈岳明\n- 参加: 欧阳静\n/,
  );
  expect(toText(event, chinese)).toContain('\n主持: 沈岳明\n');
  const calendar = toICalendar([event], chinese);
  expect(calendar).toContain('主持: 沈岳明');
  expect(calendar).toContain('CATEGORIES:event\r\n');
});

describe('toCsv', () => {
  it('writes a line for each kind of item', () => {
    const source = ['柳岭市委召开工作会议', 'https://www.liuling.gov.cn/a.html', '2026-06-26', at];
    const sentence = '本报讯（记者 何晓岚）6月25日，柳岭市委工作会议在市会议中心召开。';
    const [header, ...lines] = rows([
      { ...event, sources: [other], tags: ['a', 'b'], notes: 'n' },
      person,
      date,
      term,
    ]);
    expect(header).toHaveLength(26);
    expect(lines.map((line) => line.slice(0, 19))).toEqual([
      // prettier-ignore
      ['Event', '柳岭市委工作会议', 'Liǔlǐng shìwěi gōngzuò huìyì', 'Liuling party work conference', '2026-06-25', 'held', '市会议中心', '沈岳明', '欧阳静', '《柳岭市城市更新条例》', '', sentence, ...source, other.url, 'a；b', 'n'],
      // prettier-ignore
      ['Person', '沈岳明', 'Shěn Yuèmíng', '', '', '', '', '', '', '', '市委书记', '市委书记沈岳明主持会议，市长欧阳静出席。', ...source, '', '', ''],
      ['Date', '6月25日', '', '', '2026-06-25', '', '', '', '', '', '', sentence, ...source, '', '', ''],
      // prettier-ignore
      ['Term', '关键少数', 'guānjiàn shǎoshù', 'the “crucial few”', '', '', '', '', '', '', '', '会议强调，要抓住“关键少数”。', ...source, '', '', ''],
    ]);
  });

  it('says of a meeting what was decided there', () => {
    const quote = { text: '听取报告', start: 0, end: 4 };
    const decided: SavedItem = {
      ...event,
      content: {
        type: 'event',
        event: {
          ...sampleRead().analysis.events[0]!,
          attendance: [{ ...quote, text: '实出席38人', present: 38 }],
          agenda: [quote, { ...quote, text: '研究防汛' }],
          decisions: [
            { ...quote, text: '关于预算的决议', kind: 'adopted', vote: { ...quote, text: '全票通过' } },
          ],
          appointments: [{ ...quote, person: '温晓岚', act: 'appointed', posts: ['副市长', '局长'] }],
          stops: [{ place: { ...quote, text: '东湾村' }, said: { ...quote, text: '要抓紧' } }],
        },
      },
    };
    expect(toCsv([decided], english)).toContain(
      '实出席38人,听取报告；研究防汛,关于预算的决议（全票通过）,温晓岚 任 副市长、局长,东湾村：要抓紧,,\r\n',
    );
  });

  it('says of a whole page what it tells of', () => {
    const page = itemFor(read, pageContent(read), at);
    const told = '2026-06-25 柳岭市委工作会议,沈岳明（市委书记）；欧阳静（市长）\r\n';
    expect(toCsv([page], english)).toContain(told);
    expect(toText(page, english)).toContain(
      '\nEvents: 2026-06-25 柳岭市委工作会议\nPeople: 沈岳明（市委书记）；',
    );
  });

  it('starts with a byte order mark and ends with a line break', () => {
    expect(toCsv([], english)).toMatch(/^\uFEFFKind,.*Stops,Events,People\r\n$/);
  });

  it.each([
    ['a,b', 'a,b'],
    ['say "yes"', 'say "yes"'],
    ['two\r\nlines', 'two\r\nlines'],
    ['=1+1', "'=1+1"],
    ['+86', "'+86"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1', "'＝1"],
    ['\t=1', "'\t=1"],
    ['a=1', 'a=1'],
  ])('writes %j so that it is read as %j', (title, cell) => {
    expect(rows([{ ...date, title }])[1]?.[12]).toBe(cell);
  });

  it('keeps one line an item, whatever is in it', () => {
    fc.assert(
      fc.property(library, (all) => {
        const { data, errors } = Papa.parse<string[]>(toCsv(all, english).slice(1), { skipEmptyLines: true });
        expect([data.length, errors]).toEqual([all.length + 1, []]);
      }),
    );
  });
});

/** The properties of each VEVENT, unfolded; values as they are written. */
function entriesOf(text: string) {
  const lines = text.replaceAll(/\r\n[ \t]/g, '').split('\r\n');
  const entries: Map<string, string>[] = [];
  for (const line of lines) {
    if (line === 'BEGIN:VEVENT') entries.push(new Map());
    const [, name = '', value = ''] = /^([^:]+):(.*)$/s.exec(line) ?? [];
    entries.at(-1)?.set(name, value);
  }
  return entries;
}

describe('toICalendar', () => {
  it('writes an id of a backup as text, whatever is in it', () => {
    const calendar = toICalendar([{ ...on('2026-06-25'), id: String.raw`a\n,b;` }], english);
    expect(calendar).toContain(String.raw`UID:a\\n\,b\;@yaowen`);
  });

  it.each([
    ['2026-06-25', '20260625', '20260626'],
    ['2026-06-30', '20260630', '20260701'],
    ['2026-12-31', '20261231', '20270101'],
    ['2024-02-28', '20240228', '20240229'],
    ['2026-02-28', '20260228', '20260301'],
    ['2026-06-25/2026-06-27', '20260625', '20260628'],
    ['2026-12-30/2027-01-02', '20261230', '20270103'],
    ['2026-06-25~', '20260625', '20260626'],
  ])('%s is all day from %s to the day before %s', (days, start, end) => {
    const [entry] = entriesOf(toICalendar([on(days)], english));
    expect(entry?.get('DTSTART;VALUE=DATE')).toBe(start);
    expect(entry?.get('DTEND;VALUE=DATE')).toBe(end);
  });

  it.each([
    null,
    '2026-06',
    '2026',
    '2026/2030',
    'XXXX-06-25',
    '2026-02-30',
    '2026-06-27/2026-06-25',
    '2026-06-25/..',
  ])('has no day for %s', (days) => {
    expect(entriesOf(toICalendar([on(days)], english))).toEqual([]);
  });

  it('tells name, place, sentence and the address of the words', () => {
    const [entry] = entriesOf(toICalendar([{ ...event, sources: [other] }], english));
    expect(entry?.get('SUMMARY')).toBe('柳岭市委工作会议');
    expect(entry?.get('LOCATION')).toBe('市会议中心');
    expect(entry?.get('UID')).toBe(`${event.id}@yaowen`);
    expect(entry?.get('DTSTAMP')).toBe('20260626T080000Z');
    expect(entry?.get('URL;VALUE=URI')).toContain('https://www.liuling.gov.cn/a.html#:~:text=%E6%9C%AC');
    expect(entry?.get('DESCRIPTION')).toContain('Presided: 沈岳明\\nTook part: 欧阳静');
    expect(entry?.get('DESCRIPTION')).toContain('全市会议召开\\nhttps://rb.liuling.example/x\\,y\\;z.html');
  });

  it('has no escaped sign in an address', () => {
    const [entry] = entriesOf(toICalendar([{ ...event, url: other.url }], english));
    expect(entry?.get('URL;VALUE=URI')).toMatch(
      /^https:\/\/rb\.liuling\.example\/x%2Cy%3Bz\.html\?a=1&b=2#top:~:text=/,
    );
  });

  it('has saved dates, and nothing of people and terms', () => {
    expect(entriesOf(toICalendar(items, english)).map((entry) => entry.get('SUMMARY'))).toEqual([
      '柳岭市委工作会议',
      '6月25日',
    ]);
  });

  it('has no line over 75 octets, and no text that ends an entry early', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (name) => {
        const evil = on('2026-06-25');
        if (evil.content.type === 'event') evil.content.event.name = `${name}\r\nEND:VEVENT`;
        const text = toICalendar([evil], english);
        expect(entriesOf(text)).toHaveLength(1);
        expect(text.match(/^END:VEVENT\r$/gm)).toHaveLength(1);
        for (const line of text.split('\r\n'))
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      }),
    );
  });
});

describe('references', () => {
  const joined = { ...event, sources: [other] };

  it('writes each page once in BibTeX', () => {
    expect(toBibTeX([joined, person])).toBe(`@online{yaowen20260626x1,
  title = {{柳岭市委召开工作会议}},
  organization = {{柳岭日报}},
  date = {2026-06-26},
  url = {https://www.liuling.gov.cn/a.html},
  urldate = {2026-06-26},
  langid = {chinese},
}

@online{yaowen20260627x2,
  title = {{全市会议召开}},
  organization = {{柳岭晚报}},
  date = {2026-06-27},
  url = {https://rb.liuling.example/x,y;z.html?a=1&b=2},
  urldate = {2026-06-26},
  langid = {chinese},
}
`);
  });

  it('leaves no brace open in BibTeX, whatever a title holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (title, url) => {
        const bare = toBibTeX([{ ...person, title, url }]).replaceAll(/\\[{}]/g, '');
        let depth = 0;
        for (const sign of bare) {
          depth += Number(sign === '{') - Number(sign === '}');
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
      }),
    );
  });

  it('escapes what TeX would run', () => {
    expect(toBibTeX([{ ...person, title: '50% \\input{x} & $1_2' }])).toContain(
      'title = {{50\\% \\textbackslash{}input\\{x\\} \\& \\$1\\_2}}',
    );
  });

  it('writes CSL-JSON', () => {
    expect(JSON.parse(toCslJson([person]))).toEqual([
      {
        id: 'yaowen20260626x1',
        type: 'article-newspaper',
        title: '柳岭市委召开工作会议',
        'container-title': '柳岭日报',
        issued: { 'date-parts': [[2026, 6, 26]] },
        URL: 'https://www.liuling.gov.cn/a.html',
        accessed: { 'date-parts': [[2026, 6, 26]] },
        language: 'zh-CN',
      },
    ]);
  });

  it('says nothing of a date that is not known', () => {
    expect(toBibTeX([{ ...person, published: null }])).not.toContain('  date =');
    expect(JSON.parse(toCslJson([{ ...person, published: 'XXXX-06' }]))[0].issued).toBeUndefined();
  });
});

describe('toAnki', () => {
  it('writes cards of names and terms, each once', () => {
    const cards = toAnki([event, person, { ...person, id: 'again' }, { ...term, tags: ['to learn'] }]).split(
      '\n',
    );
    expect(cards.slice(0, 2)).toEqual(['#separator:tab', '#html:false']);
    expect(cards.slice(4)).toEqual([
      '沈岳明\tShěn Yuèmíng\t市委书记\t市委书记沈岳明主持会议，市长欧阳静出席。\thttps://www.liuling.gov.cn/a.html\tyaowen person',
      '关键少数\tguānjiàn shǎoshù\tthe “crucial few”\t会议强调，要抓住“关键少数”。\thttps://www.liuling.gov.cn/a.html\tyaowen term to_learn',
      '',
    ]);
  });

  it('keeps six fields a card, whatever is in them', () => {
    fc.assert(
      fc.property(library, (all) => {
        const body = toAnki(all).split('\n').slice(4).join('\n');
        const { data } = Papa.parse<string[]>(body, { delimiter: '\t', newline: '\n', skipEmptyLines: true });
        for (const card of data) expect(card).toHaveLength(6);
      }),
    );
  });
});

describe('as text', () => {
  it('writes notes in Markdown', () => {
    const text = toMarkdown(
      [{ ...event, notes: 'My *note*.', tags: ['housing'], sources: [other] }],
      english,
    );
    expect(text).toContain('# Yaowen library\n\n## 柳岭市委工作会议\n\nEvent · Liǔlǐng shìwěi gōngzuò huìyì');
    expect(text).toContain('- Presided: 沈岳明\n- Took part: 欧阳静');
    expect(text).toContain('- Tags: housing');
    expect(text).toMatch(
      /> 本报讯（记者 何晓岚）6月25日.*\n\n— \[柳岭市委召开工作会议\]\(<https:.*>\), 2026-06-26 {2}\n— \[全市会议召开\]/,
    );
    expect(text).toContain('\n\nMy *note*.\n');
  });

  it.each([
    ['# not a heading', '## \\# not a heading'],
    ['[x](javascript:alert)', '## \\[x\\](javascript:alert)'],
    ['<img src=x>', '## \\<img src=x\\>'],
    ['a\n# b', '## a \\# b'],
  ])('takes %j for words', (title, heading) => {
    const text = toMarkdown(
      [{ ...event, content: { type: 'date', date: { ...analysis.dates[0]!, text: title } } }],
      english,
    );
    expect(text.split('\n')[2]).toBe(heading);
  });

  it('makes no link of an address that is not of the web', () => {
    expect(toMarkdown([{ ...event, url: 'javascript:alert(1)' }], english)).not.toContain('javascript');
  });

  it('copies one item', () => {
    expect(toText(person, english).split('\n')).toEqual([
      '沈岳明 Shěn Yuèmíng',
      'Posts: 市委书记',
      '“市委书记沈岳明主持会议，市长欧阳静出席。”',
      expect.stringContaining('柳岭市委召开工作会议, 2026-06-26, https://www.liuling.gov.cn/a.html#:~:text='),
    ]);
  });
});
