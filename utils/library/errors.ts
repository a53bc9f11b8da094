/** What can go wrong with the library, in the reader's words: what happened, what is safe, what to do. */
export type LibraryTrouble = 'refused' | 'full' | 'failed';

const WORDS: Record<LibraryTrouble, string> = {
  refused:
    'The browser does not let Yaowen keep anything: its privacy settings bar stored data. Reading works as before. ' +
    'To save, allow stored data for extensions, or leave private browsing, and open the panel again.',
  full:
    'There is no room left for the library on this computer. What was saved before is safe. ' +
    'Save a backup and remove what you no longer need, or free some disk space, and try again.',
  failed:
    'The library could not be opened or written. What was saved before is safe. ' +
    'Close other Yaowen panels and try again; if it happens again, restart the browser.',
};

/** A fault of the library; `message` is meant for the reader, `cause` is the browser's own error. */
export class LibraryError extends Error {
  override readonly name = 'LibraryError';
  readonly trouble: LibraryTrouble;

  constructor(trouble: LibraryTrouble, cause: unknown) {
    super(WORDS[trouble], { cause });
    this.trouble = trouble;
  }
}

// Firefox answers InvalidStateError where history is never remembered, SecurityError where a policy bars storage.
const REFUSED = ['SecurityError', 'InvalidStateError', 'NotAllowedError'];

/**
 * Any error as a fault of the library.
 * @param opening the error came while the database was being opened, when a refusal shows itself
 */
export function libraryError(error: unknown, opening: boolean): LibraryError {
  if (error instanceof LibraryError) return error;
  const name = error instanceof Error ? error.name : '';
  if (name === 'QuotaExceededError') return new LibraryError('full', error);
  if (name === 'SecurityError' || (opening && (REFUSED.includes(name) || typeof indexedDB === 'undefined')))
    return new LibraryError('refused', error);
  return new LibraryError('failed', error);
}
