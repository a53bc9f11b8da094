/** The version stands in package.json; what repeats it says the same. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const { version }: { version: string } = JSON.parse(read('package.json'));

test('the lock is of this version', () => {
  const lock: { version: string; packages: Record<string, { version?: string }> } = JSON.parse(
    read('package-lock.json'),
  );
  expect([lock.version, lock.packages['']?.version]).toEqual([version, version]);
});

test('the newest entry of the changelog is of this version', () => {
  expect(/^## (\S+)/m.exec(read('CHANGELOG.md'))?.[1]).toBe(version);
});

test('the manifest takes it from there', () => {
  expect(read('wxt.config.ts')).not.toMatch(/\bversion:/);
});
