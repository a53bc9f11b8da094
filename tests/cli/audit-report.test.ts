/** An audit that was not made is never taken for one that found nothing. */
import { expect, test } from 'vitest';
import { readAudit } from '../../utils/cli/audit-report.ts';

const whole = (vulnerabilities: object) =>
  JSON.stringify({ auditReportVersion: 2, vulnerabilities, metadata: {} });

test('a report without findings', () => {
  expect(readAudit(whole({}))).toEqual({ ok: true, vulnerable: [] });
});

test('findings with their titles, and through what they come', () => {
  const report = whole({
    idb: { name: 'idb', severity: 'high', via: [{ title: 'Prototype pollution', range: '<9' }] },
    wxt: { name: 'wxt', severity: 'low', via: ['idb'] },
  });
  expect(readAudit(report)).toEqual({
    ok: true,
    vulnerable: [
      { name: 'idb', severity: 'high', titles: ['Prototype pollution'] },
      { name: 'wxt', severity: 'low', titles: ['through idb'] },
    ],
  });
});

test.each([
  ['nothing', '', 'npm gave no report.'],
  ['no JSON', '<html>', 'npm gave no report.'],
  ['a refusal', '{"message":"405 Method Not Allowed","method":"POST","body":{}}', '405 Method Not Allowed'],
  ['an error', '{"error":{"code":"ENOLOCK"}}', 'npm gave no report.'],
  ['a report without findings and without its version', '{"vulnerabilities":{}}', 'npm gave no report.'],
  ['half a report', '{"auditReportVersion":2}', 'npm gave no report.'],
])('%s is no audit', (_, output, why) => {
  expect(readAudit(output)).toEqual({ ok: false, why });
});
