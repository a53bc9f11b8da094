/** What `npm audit --json` says, or that it says nothing. */
import * as v from 'valibot';

const Vulnerability = v.looseObject({
  name: v.string(),
  severity: v.string(),
  via: v.array(v.union([v.string(), v.looseObject({ title: v.string() })])),
});
/** `auditReportVersion` is there only where the registry answered. */
const Report = v.looseObject({
  auditReportVersion: v.number(),
  vulnerabilities: v.record(v.string(), Vulnerability),
});

interface Vulnerable {
  name: string;
  severity: string;
  titles: string[];
}

type Audit = { ok: true; vulnerable: Vulnerable[] } | { ok: false; why: string };

function parsed(output: string): unknown {
  try {
    return JSON.parse(output);
  } catch {
    return undefined;
  }
}

/** @param output of `npm audit --json`; anything that is not a whole report is no audit */
export function readAudit(output: string): Audit {
  const value = parsed(output);
  const report = v.safeParse(Report, value);
  if (!report.success) {
    const said = v.safeParse(v.looseObject({ message: v.string() }), value);
    return { ok: false, why: said.success ? said.output.message : 'npm gave no report.' };
  }
  const vulnerable = Object.values(report.output.vulnerabilities).map(({ name, severity, via }) => ({
    name,
    severity,
    titles: via.map((cause) => (typeof cause === 'string' ? `through ${cause}` : cause.title)),
  }));
  return { ok: true, vulnerable };
}
