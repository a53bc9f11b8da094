/** What is written for other programs, read by parsers that are not ours. */
import bibtex from 'bibtex-parse';
import fc from 'fast-check';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { toAnki } from '../../utils/library/exports/anki.ts';
import { toCsv } from '../../utils/library/exports/csv.ts';
import { toICalendar } from '../../utils/library/exports/ical.ts';
import { pagesOf } from '../../utils/library/exports/pages.ts';
import { toBibTeX, toCslJson } from '../../utils/library/exports/references.ts';
import { exportLabels } from '../../entrypoints/sidepanel/export-labels.ts';
import { kindOf, nameOf } from '../../utils/library/item.ts';
import { dayAfter, daysOf } from '../../utils/library/when.ts';
import type { SavedItem } from '../../utils/model/library.ts';
import { library } from './arbitrary.ts';

const english = exportLabels();

/** Line breaks of any kind are one, and control signs none, in the formats that have no place for them. */
const plain = (text: string): string =>
  text
    .replaceAll(/\r\n?/g, '\n')
    // oxlint-disable-next-line no-control-regex -- what iCalendar has no sign for
    .replaceAll(/[\u0000-\u0009\u000b-\u001f\u007f]/g, '')
    .toWellFormed();

function daysOfEvent({ content }: SavedItem) {
  const value =
    content.type === 'event' ? content.event.date : content.type === 'date' ? content.date.value : null;
  const days = daysOf(value);
  return days?.exact ? days : null;
}

it('ical.js finds every event and date that is known to the day, whole days, with its name', () => {
  fc.assert(
    fc.property(library, (items) => {
      const calendar = new ICAL.Component(ICAL.parse(toICalendar(items, english)));
      const read = calendar.getAllSubcomponents('vevent').map((part) => {
        const event = new ICAL.Event(part);
        return [
          event.uid,
          event.startDate.isDate,
          String(event.startDate),
          String(event.endDate),
          plain(event.summary),
        ];
      });
      const wanted = items.flatMap((item) => {
        const days = daysOfEvent(item);
        return days
          ? [[`${plain(item.id)}@yaowen`, true, days.first, dayAfter(days.last), plain(nameOf(item))]]
          : [];
      });
      expect(read).toEqual(wanted);
    }),
  );
});

/** An apostrophe before what a spreadsheet would run is ours. */
const cell = (text: string | undefined) => text?.replace(/^'(?=[=+\-@\t\r＝＋－＠])/, '');

it('Papa Parse reads the table back, cell by cell', () => {
  fc.assert(
    fc.property(library, (items) => {
      const { data, errors } = Papa.parse<Record<string, string>>(toCsv(items, english).slice(1), {
        header: true,
        skipEmptyLines: true,
      });
      expect(errors).toEqual([]);
      expect(
        data.map((row) => [row['Kind'], cell(row['Name']), cell(row['Sentence']), cell(row['Notes'])]),
      ).toEqual(
        items.map((item) => [
          english.kinds[kindOf(item.content)],
          nameOf(item),
          item.quote,
          item.notes ?? '',
        ]),
      );
    }),
  );
});

it('Papa Parse reads the cards back, six fields each', () => {
  fc.assert(
    fc.property(library, (items) => {
      const cards = toAnki(items)
        .split('\n')
        .filter((line) => !/^#(separator|html|columns|tags column):/.test(line))
        .join('\n');
      const { data } = Papa.parse<string[]>(cards, { delimiter: '\t', skipEmptyLines: true });
      const names = items
        .filter(({ content }) => content.type === 'person' || content.type === 'annotation')
        .map((item) => `${kindOf(item.content)} ${nameOf(item)}`);
      expect(data).toHaveLength(new Set(names).size);
      for (const card of data) expect(card).toHaveLength(6);
    }),
  );
});

const SIGNS: Record<string, string> = {
  '\\textbackslash{}': '\\',
  '\\textasciitilde{}': '~',
  '\\textasciicircum{}': '^',
};

/** What TeX makes of an escaped text. */
const typeset = (text: string): string =>
  text
    .replace(/^\{(.*)\}$/s, '$1')
    .replaceAll(
      /\\text[a-z]+\{\}|\\([{}#$%&_])/g,
      (sign, escaped?: string) => escaped ?? SIGNS[sign] ?? sign,
    );

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

it('bibtex-parse reads every page once, with its title and its address', () => {
  fc.assert(
    fc.property(library, (items) => {
      const entries = bibtex.parse(toBibTeX(items)).filter(({ itemtype }) => itemtype === 'entry');
      const field = (entry: (typeof entries)[number], name: string) =>
        entry.fields?.find((one) => one.name === name)?.value;
      expect(entries.map((entry) => [entry.type, entry.key, typeset(field(entry, 'title') ?? '')])).toEqual(
        pagesOf(items).map(({ key, title }) => ['online', key, oneLine(title)]),
      );
      for (const entry of entries) expect(field(entry, 'url') ?? '').not.toMatch(/[{}\s]/);
    }),
  );
});

it('the same pages stand in CSL-JSON', () => {
  fc.assert(
    fc.property(library, (items) => {
      const read = JSON.parse(toCslJson(items)) as { id: string; title: string }[];
      expect(read.map(({ id, title }) => [id, title])).toEqual(
        pagesOf(items).map(({ key, title }) => [key, oneLine(title)]),
      );
    }),
  );
});
