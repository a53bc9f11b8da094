/**
 * `npm run audit`: is a vulnerability known in anything that is shipped? npm asks the registry for its advisories, and
 * what it says of packages that only build and test is named but does not count. Where the registry does not answer
 * that question, nothing is known: it is said, and the status is 2, never 0.
 */
import { spawnSync } from 'node:child_process';
import { readAudit } from './audit-report.ts';
import { ROOT, shippedPackages } from './shipped.ts';

const { stdout } = spawnSync('npm', ['audit', '--json'], {
  cwd: ROOT,
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
const report = readAudit(stdout);
if (!report.ok) {
  console.log(`THE AUDIT COULD NOT BE MADE: ${report.why}`);
  console.log('Nothing is known of vulnerabilities. Repeat it with a registry that answers npm audit.');
  process.exitCode = 2;
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
