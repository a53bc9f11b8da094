/** What can go wrong with the library; the words for it stand with all others (library.trouble). */
export type LibraryTrouble = 'refused' | 'full' | 'private' | 'failed';

/** A fault of the library; `cause` is the browser's own error. */
export class LibraryError extends Error {
  override readonly name = 'LibraryError';
  readonly trouble: LibraryTrouble;

  constructor(trouble: LibraryTrouble, cause: unknown) {
    super(`The library: ${trouble}`, { cause });
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
