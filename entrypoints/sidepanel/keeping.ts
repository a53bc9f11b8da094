/** Asks the browser to keep the library for good, and says in words where it does not. */
import { signal } from '@preact/signals';
import { words } from '../../components/words.ts';

/** What is to be said of how the browser keeps the library; empty where all is well or nothing is known. */
export const keeping = signal('');

/** Remembers across panels that the browser was asked. */
const ASKED = 'askedToKeep';

/**
 * Called once something is kept, never before: Firefox asks the reader.
 * @param justSaved the reader saves something now, and may be asked again; else only who was never asked is asked, as
 *   after a first save from the popup of a page, where no browser lets it be asked
 */
export async function keepForGood(justSaved: boolean): Promise<void> {
  try {
    const { storage } = navigator;
    let kept = await storage.persisted();
    if (!kept && (justSaved || localStorage.getItem(ASKED) === null)) {
      localStorage.setItem(ASKED, 'yes');
      kept = await storage.persist();
    }
    keeping.value = kept ? '' : words('library.unsure');
  } catch {
    // A browser that has no such promise to give.
    keeping.value = words('library.unsure');
  }
}
