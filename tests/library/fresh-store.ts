/** The library's store as a browser loads it after a start. */
import { vi } from 'vitest';

export async function freshStore() {
  vi.resetModules();
  return {
    ...(await import('../../utils/library/database.ts')),
    ...(await import('../../utils/library/changes.ts')),
    ...(await import('../../utils/library/store.ts')),
    ...(await import('../../utils/library/shelves/keep.ts')),
    ...(await import('../../utils/library/take-backup.ts')),
  };
}
