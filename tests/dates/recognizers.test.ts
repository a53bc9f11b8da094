import { describe, expect, it } from 'vitest';
import { CALENDAR_SAYS, LEFT_OUT } from './recognizers-left-out.ts';
import { FILES, askOurs, askPeer, isLeftOut, isPresent, judge, readCases } from './recognizers.ts';
import type { Case } from './recognizers.ts';

const THRESHOLD = 0.95;

type Verdict = ReturnType<typeof judge>;

/** The share of cases with spans right, and with spans and values right. */
function rate(verdicts: Verdict[]) {
  const share = (key: keyof Verdict) => verdicts.filter((verdict) => verdict[key]).length / verdicts.length;
  return { spans: share('spans'), values: share('values') };
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

describe.skipIf(!isPresent)('the specification of Recognizers-Text (read from ../shared/dates)', () => {
  const cases = isPresent ? FILES.flatMap(readCases) : [];
  const kept = cases.filter((item) => !isLeftOut(item));

  const judged = () => {
    const verdicts = new Map<string, { peer: Verdict; ours: Verdict }>();
    for (const item of cases)
      verdicts.set(item.id, { peer: judge(askPeer(item), item), ours: judge(askOurs(item), item) });
    return (group: Case[], who: 'peer' | 'ours') => group.flatMap(({ id }) => verdicts.get(id)?.[who] ?? []);
  };

  it('is met in at least 95 % of the cases that are not left out, and better than by its own package', () => {
    const verdictsOf = judged();
    const groups: [string, Case[]][] = FILES.map((file) => [
      file,
      kept.filter(({ id }) => id.startsWith(`${file}:`)),
    ]);
    const rows = [
      ...groups,
      ['all', kept] as [string, Case[]],
      ['all, none left out', cases] as [string, Case[]],
    ].map(([name, group]) => ({
      name,
      group,
      peer: rate(verdictsOf(group, 'peer')),
      ours: rate(verdictsOf(group, 'ours')),
    }));
    console.table(
      Object.fromEntries(
        rows.map(({ name, group, peer, ours }) => [
          name,
          {
            cases: group.length,
            'peer, spans': percent(peer.spans),
            'peer, values too': percent(peer.values),
            'ours, spans': percent(ours.spans),
            'ours, values too': percent(ours.values),
          },
        ]),
      ),
    );
    console.info(
      LEFT_OUT.map(({ reason, inputs }) => {
        const count = cases.filter((item) => inputs.includes(item.input) && isLeftOut(item)).length;
        return `left out ${count}: ${reason}`;
      }).join('\n'),
    );
    const wrong = kept.filter((item) => !verdictsOf([item], 'ours')[0]?.values);
    console.info(`wrong ${wrong.length}: ${wrong.map(({ id, input }) => `${id} ${input}`).join(' | ')}`);
    const all = rows.find(({ name }) => name === 'all');
    expect(all?.ours.values).toBeGreaterThanOrEqual(THRESHOLD);
    expect(all?.ours.values).toBeGreaterThan(all?.peer.values ?? 1);
  }, 60_000);

  it('keeps nine cases in ten', () => {
    expect(kept.length / cases.length).toBeGreaterThan(0.9);
  });

  it('leaves out and corrects only what the specification holds', () => {
    const inputs = new Set(cases.map(({ input }) => input));
    const named = [
      ...LEFT_OUT.flatMap((group) => group.inputs),
      ...CALENDAR_SAYS.flatMap(({ values }) => Object.keys(values)),
    ];
    expect(named.filter((input) => !inputs.has(input))).toEqual([]);
  });
});

const item = (text: string, from: string, to: string): Case => ({
  id: 'DateTimeModel:0',
  input: text,
  published: '2026-06-26',
  expected: [{ text, start: 0, values: [{ timex: '', from, to }] }],
  others: [],
});

describe('judging an answer', () => {
  it.each<[string, string, string, boolean]>([
    ['6月25日', '2026-06-25', '2026-06-25', true],
    ['6月25日', '2026-06-24', '2026-06-24', false],
    ['6月', '2026-06-01', '2026-07-01', true],
    ['6月', '2026-06-01', '2026-06-01', false],
    ['6月25日至27日', '2026-06-25', '2026-06-27', true],
    ['6月25日至27日', '2026-06-25', '2026-06-26', false],
    ['今年以前', '2026-01-01', '2027-01-01', true],
    ['春节', '2026-01-01', '2026-01-01', false],
  ])('%s as %s … %s: %s', (text, from, to, isRight) => {
    const asked = item(text, from, to);
    expect(judge(askOurs(asked), asked).values).toBe(isRight);
  });

  it('counts what is found beyond the expected as wrong', () => {
    const asked = { ...item('6月25日', '2026-06-25', '2026-06-25'), input: '6月25日和去年' };
    expect(judge(askOurs(asked), asked).spans).toBe(false);
  });
});
