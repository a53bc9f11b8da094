import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Tests that put fakes in the place of the browser, its storage or a module: each file begins with none. */
const WITH_FAKES = ['library', 'marks', 'panel', 'platform'].map(
  (part) => `tests/${part}/**/*.test.{ts,tsx}`,
);

const unit = {
  setupFiles: ['tests/words.ts'],
  // A property is tried a hundred times: on a machine that is busy with other things that may take a while.
  testTimeout: 30_000,
};

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          ...unit,
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**', ...WITH_FAKES],
          // The word lists are read once for all files, not for each.
          isolate: false,
        },
      },
      { plugins: [WxtVitest()], test: { ...unit, name: 'unit with fakes', include: WITH_FAKES } },
      {
        // The built extension in real browsers: two at a time, since they mostly wait, and time enough for a slow machine.
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          maxWorkers: 2,
          // A browser on a busy machine now and then loses a window or a worker: the report says what was tried twice.
          retry: 1,
          testTimeout: 90_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
});
