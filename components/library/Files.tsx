import { Chinese } from '../parts/Chinese.tsx';
import { dateWords } from '../parts/date-words.ts';
import { FileButton } from '../parts/FileButton.tsx';
import { words } from '../words.ts';
import type { FileFormat, ImportState, LibraryActions } from './actions.ts';

const FORMATS: readonly FileFormat[] = ['csv', 'ics', 'md', 'anki', 'bib', 'csl'];

interface PreviewProps {
  found: Exclude<ImportState, { state: 'reading' }>;
  actions: LibraryActions;
}

/** What some of them are called. */
function Names({ count, names }: { count: number; names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <span class="aside">
      <Chinese>{names.join('、')}</Chinese>
      {count > names.length && ' …'}
    </span>
  );
}

/** What a backup would bring, before anything is changed. */
function Preview({ found, actions }: PreviewProps) {
  if (found.state === 'refused') {
    return (
      <div class="import" role="alert">
        <p class="state-title">{words('files.refused')}</p>
        <p>{words('files.reason', { file: found.file, reason: found.reason })}</p>
        <p>{words('files.untouched')}</p>
        <button type="button" class="main" onClick={() => actions.cancelImport()}>
          {words('parts.close')}
        </button>
      </div>
    );
  }
  const { file, day, total, added, changed, known, missing, words: fresh, totalWords, missingWords } = found;
  const lost = missing + missingWords;
  return (
    <div class="import" role="status">
      <p class="state-title">
        {words('files.holds', { items: words('library.items', { count: total }), file })}
      </p>
      {day && <p>{words('files.savedOn', { day: dateWords(day) })}</p>}
      <ul>
        <li>
          {words('files.added', { count: added.count })} <Names {...added} />
        </li>
        {changed.count > 0 && (
          <li>
            {words('files.changed', { count: changed.count })} <Names {...changed} />
          </li>
        )}
        <li>{words('files.known', { count: known })}</li>
        {missing > 0 && <li>{words('files.missing', { count: missing })}</li>}
        {totalWords > 0 && <li>{words('files.words', { count: totalWords, fresh })}</li>}
        {missingWords > 0 && <li>{words('files.missingWords', { count: missingWords })}</li>}
      </ul>
      <p class="buttons">
        <button
          type="button"
          class="main"
          disabled={added.count + changed.count + fresh === 0}
          onClick={() => actions.importBackup('merge')}
        >
          {words('files.merge')}
        </button>
        <button type="button" class="main" onClick={() => actions.importBackup('replace')}>
          {words('files.replace')}
        </button>
        <button type="button" class="quiet" onClick={() => actions.cancelImport()}>
          {words('library.cancel')}
        </button>
      </p>
      {lost > 0 && <p>{words('files.replacing', { count: lost })}</p>}
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
  return (
    <footer class="library-files">
      <h2 class="section-title">{words('files.backup')}</h2>
      <p class="buttons">
        <button type="button" class="main" disabled={empty} onClick={() => actions.saveBackup()}>
          {words('files.save')}
        </button>
        <FileButton
          class="main"
          text={words('files.open')}
          label={words('files.file')}
          accept=".json,application/json"
          onFile={actions.readBackup}
        />
      </p>
      {importing?.state === 'reading' && <p class="waiting">{words('files.reading')}</p>}
      {importing && importing.state !== 'reading' && <Preview found={importing} actions={actions} />}
      {keeping && <p class="keeping">{keeping}</p>}
      {found > 0 && (
        <>
          <h2 class="section-title">
            {found === total ? words('files.saveAll') : words('files.saveShown', { found })}
          </h2>
          <ul class="formats">
            {FORMATS.map((format) => (
              <li key={format}>
                <button type="button" class="link" onClick={() => actions.export(format)}>
                  <span class="label">{words(`files.formats.${format}.name`)}</span>{' '}
                  <span class="aside">{words(`files.formats.${format}.what`)}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </footer>
  );
}
