/**
 * `npm run audit`: is a vulnerability known in anything that is shipped? npm asks the registry for its advisories, and
 * what it says of packages that only build and test is named but does not count. Where the registry does not answer
 * that question, the advisories that were looked for by hand are compared with what is shipped; that is no audit, so it
 * is said and the status is 2, never 0.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { concerns, handListed } from './advisories.ts';
import { readAudit } from './audit-report.ts';
import { ROOT, shippedPackages } from './shipped.ts';

function versionOf(name: string): string {
  const file = join(ROOT, 'node_modules', name, 'package.json');
  const { version }: { version: string } = JSON.parse(readFileSync(file, 'utf8'));
  return version;
}

const { stdout } = spawnSync('npm', ['audit', '--json'], {
  cwd: ROOT,
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
const report = readAudit(stdout);
if (!report.ok) {
  console.log(`THE AUDIT COULD NOT BE MADE: ${report.why}`);
  console.log('Repeat it with a registry that answers npm audit. What was looked for by hand meanwhile:');
  const shipped = await shippedPackages();
  const advisories = handListed();
  const found = advisories.filter((advisory) => concerns(advisory, versionOf(advisory.name)));
  for (const { name, advisory, title } of found) console.log(`SHIPPED ${name}: ${advisory}: ${title}`);
  const strange = advisories.filter(({ name }) => !shipped.includes(name)).map(({ name }) => name);
  if (strange.length > 0) console.log(`listed and not shipped: ${strange.join(', ')}`);
  console.log(
    `${shipped.length} packages are shipped; ${advisories.length} advisories, ${found.length} of them open`,
  );
  process.exitCode = found.length > 0 ? 1 : 2;
} else {
  const shipped = new Set(await shippedPackages());
  const found = report.vulnerable.filter(({ name }) => shipped.has(name));
  const others = report.vulnerable.filter(({ name }) => !shipped.has(name));
  for (const { name, severity, titles } of found)
    console.log(`SHIPPED ${name}: ${severity}; ${titles.join('; ')}`);
  for (const { name, severity } of others) console.log(`not shipped: ${name}: ${severity}`);
  console.log(`${shipped.size} packages are shipped, ${found.length} with a known vulnerability`);
  process.exitCode = found.length > 0 ? 1 : 0;
}
