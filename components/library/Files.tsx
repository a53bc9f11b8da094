import { useRef } from 'preact/hooks';
import { dateWords } from '../parts/date-words.ts';
import type { FileFormat, ImportState, LibraryActions } from './actions.ts';
import { plural } from './words.ts';

const FORMATS: readonly { format: FileFormat; label: string; what: string }[] = [
  { format: 'csv', label: 'Table (CSV)', what: 'for spreadsheets' },
  { format: 'ics', label: 'Calendar (ICS)', what: 'events and dates known to the day' },
  { format: 'md', label: 'Notes (Markdown)', what: 'with sentences and links' },
  { format: 'anki', label: 'Cards (Anki)', what: 'names and terms' },
  { format: 'bib', label: 'References (BibTeX)', what: 'each page once' },
  { format: 'csl', label: 'References (CSL-JSON)', what: 'for Zotero and pandoc' },
];

interface PreviewProps {
  found: Exclude<ImportState, { state: 'reading' }>;
  actions: LibraryActions;
}

/** What a backup would bring, before anything is changed. */
function Preview({ found, actions }: PreviewProps) {
  if (found.state === 'refused') {
    return (
      <div class="import" role="alert">
        <p class="state-title">This file was not taken</p>
        <p>
          {found.file}: {found.reason}
        </p>
        <p>Your library is as it was.</p>
        <button type="button" class="main" onClick={() => actions.cancelImport()}>
          Close
        </button>
      </div>
    );
  }
  const { file, day, total, added, changed, known, missing, words, totalWords } = found;
  return (
    <div class="import" role="status">
      <p class="state-title">
        {plural(total)} in {file}
      </p>
      {day && <p>Saved on {dateWords(day)}</p>}
      <ul>
        <li>{plural(added)} you do not have</li>
        {changed > 0 && <li>{plural(changed)} with notes, tags or sources that yours lack</li>}
        <li>{plural(known)} you have already</li>
        {missing > 0 && <li>{plural(missing)} of yours that are not in the file</li>}
        {totalWords > 0 && (
          <li>
            {plural(totalWords, 'own term or corrected reading', 'own terms and corrected readings')}
            {`, ${words} of them new or newer`}
          </li>
        )}
      </ul>
      <p class="buttons">
        <button
          type="button"
          class="main"
          disabled={added + changed + words === 0}
          onClick={() => actions.importBackup('merge')}
        >
          Add to my library
        </button>
        <button type="button" class="main" onClick={() => actions.importBackup('replace')}>
          Replace my library
        </button>
        <button type="button" class="quiet" onClick={() => actions.cancelImport()}>
          Cancel
        </button>
      </p>
      {missing > 0 && <p>Replacing removes {plural(missing)}. It can be undone until the panel is closed.</p>}
    </div>
  );
}

interface Props {
  /** How many items the files hold, other than the backup. */
  found: number;
  total: number;
  /** Neither an item nor an own word is kept. */
  empty: boolean;
  importing: ImportState | undefined;
  /** What is known of how the browser keeps the library; empty where there is nothing to say. */
  keeping: string;
  actions: LibraryActions;
}

/** The ways out of the library and back into it. */
export function Files({ found, total, empty, importing, keeping, actions }: Props) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <footer class="library-files">
      <h2 class="section-title">Backup</h2>
      <p class="buttons">
        <button type="button" class="main" disabled={empty} onClick={() => actions.saveBackup()}>
          Save a backup (JSON)
        </button>
        <button type="button" class="main" onClick={() => field.current?.click()}>
          Open a backup
        </button>
        <input
          ref={field}
          type="file"
          hidden
          accept=".json,application/json"
          aria-label="Backup file"
          onChange={(event) => {
            const input = event.currentTarget;
            const file = input.files?.[0];
            if (file) actions.readBackup(file);
            // So that the same file can be chosen again.
            input.value = '';
          }}
        />
      </p>
      {importing?.state === 'reading' && <p class="waiting">Reading the file</p>}
      {importing && importing.state !== 'reading' && <Preview found={importing} actions={actions} />}
      {keeping && <p class="keeping">{keeping}</p>}
      {found > 0 && (
        <>
          <h2 class="section-title">Save {found === total ? 'all' : `the ${found} shown`} as a file</h2>
          <ul class="formats">
            {FORMATS.map(({ format, label, what }) => (
              <li key={format}>
                <button type="button" class="link" onClick={() => actions.export(format)}>
                  <span class="label">{label}</span> <span class="aside">{what}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </footer>
  );
}
