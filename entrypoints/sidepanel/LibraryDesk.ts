/** What the views of the library ask and do, answered from the library. */
import type { LibraryActions, LibraryQuestions } from '../../components/library/actions.ts';
import { words } from '../../components/words.ts';
import { BACKUP, FILES } from '../../utils/library/exports/files.ts';
import { faultInWords, skippedInWords } from './own-terms-words.ts';
import { readOwnTerms, ownTermsToJson, ownTermsToTable } from '../../utils/library/own-terms.ts';
import { choicesOf, within } from '../../utils/library/filter.ts';
import { joinItems } from '../../utils/library/merge.ts';
import { personHistory } from '../../utils/library/people.ts';
import { frequentTerms, termChart } from '../../utils/library/terms.ts';
import { timelineOf } from '../../utils/library/timeline.ts';
import type { LibraryCard, SavedItem } from '../../utils/model/library.ts';
import { readTyped } from '../../utils/reading/typed.ts';
import { exportLabels } from './export-labels.ts';
import { download } from './download.ts';
import type { ImportDesk } from './ImportDesk.ts';
import type { LibraryKeeper } from './LibraryKeeper.ts';

/** Terms that are offered to be counted. */
const OFFERED_TERMS = 50;
/** So many whole pages are held at a time while they are counted. */
const PORTION = 200;

export function questionsOf(library: LibraryKeeper): LibraryQuestions {
  async function* pages(): AsyncGenerator<SavedItem[]> {
    const ids = (library.cards.value ?? []).filter(({ kind }) => kind === 'page').map(({ id }) => id);
    for (let at = 0; at < ids.length; at += PORTION) yield library.items(ids.slice(at, at + PORTION));
  }
  return {
    choices: () => choicesOf(library.cards.value ?? []),
    timeline: (cards) => {
      const filter = library.filter.value;
      return timelineOf(cards, filter.kind, within(filter));
    },
    chart: (terms) => termChart(pages(), terms),
    frequentTerms: () => frequentTerms(pages(), OFFERED_TERMS),
    async history(name) {
      const cards = (library.cards.value ?? []).filter(({ people }) => people.split('\n').includes(name));
      return personHistory(await library.items(cards.map(({ id }) => id)), name);
    },
  };
}

const today = (): string => new Date().toISOString().slice(0, 10);

/** The files out of the library and the backup back into it. */
function fileActions(library: LibraryKeeper, desk: ImportDesk) {
  return {
    export: (format) => {
      const removed = library.removedIds.value;
      const ids = library.found.value.map(({ id }) => id).filter((id) => !removed.has(id));
      const { ending, type, write } = FILES[format];
      void library.attempt(async () => {
        download(
          `yaowen-library-${today()}.${ending}`,
          type,
          write(await library.items(ids), exportLabels()),
        );
      });
    },
    saveBackup: () => {
      const { ending, type, write } = BACKUP;
      void library.attempt(async () => {
        const text = write(await library.content(), new Date().toISOString());
        download(`yaowen-library-${today()}.${ending}`, type, text);
      });
    },
    readBackup: (file) => void desk.read(file),
    importBackup: (how) => void desk.take(how),
    cancelImport: () => desk.cancel(),
  } satisfies Partial<LibraryActions>;
}

/** A key that gives way to another one when an entry is renamed. */
const replacing = (before: string | undefined, now: string): string[] =>
  before === undefined || before === now ? [] : [before];

/** The reader's own terms and readings. */
function ownActions(library: LibraryKeeper) {
  return {
    saveTerm: (term, replaced) => {
      if (!term.term) return words('own.noHan');
      const put = [{ ...term, savedAt: new Date().toISOString() }];
      void library.change(words('own.termKept', { term: term.term }), {
        ownTerms: { put, remove: replacing(replaced, term.term) },
      });
      return '';
    },
    removeTerm: (term) =>
      void library.change(words('own.termRemoved', { term }), { ownTerms: { put: [], remove: [term] } }),
    saveCorrection: (text, typed, replaced) => {
      if (!/\p{Script=Han}/u.test(text)) return words('own.noHan');
      const reading = readTyped(text, typed, '');
      if (!reading.ok) return reading.message;
      const put = [{ text, pinyin: reading.pinyin, savedAt: new Date().toISOString() }];
      void library.change(words('own.correctionKept', { text, pinyin: reading.pinyin }), {
        corrections: { put, remove: replacing(replaced, text) },
      });
      return '';
    },
    removeCorrection: (text) =>
      void library.change(words('own.correctionRemoved', { text }), {
        corrections: { put: [], remove: [text] },
      }),
    exportTerms: (format) => {
      const terms = library.ownTerms.value;
      const text = format === 'json' ? ownTermsToJson(terms) : ownTermsToTable(terms, format);
      download(`yaowen-glossary-${today()}.${format}`, TERM_FILES[format], text);
    },
    readTerms: (file) => void readTerms(library, file),
  } satisfies Partial<LibraryActions>;
}

const TERM_FILES = {
  csv: 'text/csv;charset=utf-8',
  tsv: 'text/tab-separated-values;charset=utf-8',
  json: 'application/json',
};

/** Lines of a file that were left out are named up to here. */
const MOST_LINES = 3;

async function readTerms(library: LibraryKeeper, file: Pick<File, 'text'>): Promise<void> {
  let text: string;
  try {
    text = await file.text();
  } catch {
    library.fault.value = words('own.refused', { reason: words('files.fault.unreadable') });
    return;
  }
  const reading = readOwnTerms(text, new Date().toISOString());
  if (!reading.ok) {
    library.fault.value = words('own.refused', { reason: faultInWords(reading) });
    return;
  }
  const { terms, skipped } = reading;
  const named = skipped.slice(0, MOST_LINES).map(skippedInWords);
  const lines = [...named, ...(skipped.length > MOST_LINES ? ['…'] : [])].join(' ');
  const done = [
    words('own.imported', { count: terms.length }),
    ...(lines ? [words('own.skipped', { lines })] : []),
  ].join(' ');
  await library.change(done, { ownTerms: { put: terms, remove: [] } });
}

/** What of the actions reaches beyond the library. */
export type Beyond = Pick<LibraryActions, 'open' | 'copy'>;

export function actionsOf(library: LibraryKeeper, desk: ImportDesk, beyond: Beyond): LibraryActions {
  return {
    retry: () => void library.retry(),
    shown: (cards: readonly LibraryCard[]) => void library.shown.want(cards),
    search: (query) => {
      library.query.value = query;
    },
    filter: (sides) => {
      library.filter.value = { ...library.filter.value, ...sides };
    },
    remove: ({ id }) => void library.remove(id),
    restore: (item) => void library.save(item),
    edit: ({ id }, additions) => void library.edit(words('library.notesSaved'), id, additions),
    join: (first, other) =>
      void library.change(words('library.joined'), {
        items: { put: [joinItems(first, other)], remove: [other.id] },
      }),
    keepApart: (first, other) =>
      void library.edit(words('library.keptApart'), first.id, {
        distinctFrom: [...(first.distinctFrom ?? []), other.id],
      }),
    ...fileActions(library, desk),
    ...ownActions(library),
    ...beyond,
  };
}
