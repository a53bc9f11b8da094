/** Messages as a page's process could send them, had it been taken over. */
import fc from 'fast-check';
import { checkedData, checkedRecord, type Received } from '../../platform/message-data.ts';
import { hostileArticle, hostileText } from './texts.ts';

const OWN = 'yaowen';
const ITEM = {
  id: 'a',
  title: '市委常委会召开会议',
  url: 'http://www.lanhe.gov.cn/1.html',
  published: '2026-09-17',
  quote: '会议指出',
  savedAt: '2026-09-17T00:00:00.000Z',
  content: { type: 'date', date: { start: 0, end: 2, text: '今天', value: '2026-09-17' } },
};
const RECORD = {
  url: 'http://www.lanhe.gov.cn/1.html',
  title: '',
  status: { state: 'on', truncated: false },
  articles: [
    {
      article: { text: '今天' },
      publishedBasis: null,
      analysis: { published: null, annotations: [], dates: [], people: [], events: [] },
    },
  ],
};
/** One good message of each name: what is sent, changed in one place, must be refused or be as good. */
const GOOD: Record<Received | 'record', unknown> = {
  bring: undefined,
  warm: undefined,
  glance: { text: '市委书记顾明川主持会议。' },
  analyse: { text: '市委书记顾明川主持会议。' },
  words: '市委书记',
  lookUp: { text: '市委书记', start: 0, end: 2 },
  save: ITEM,
  correct: { text: '乐', typed: 'yue4', current: 'lè' },
  addTerm: { term: '市委', english: 'municipal committee' },
  badge: 'on',
  recordChanged: undefined,
  // No message, but what a page answers with.
  record: RECORD,
};
const NAMES = Object.keys(GOOD) as (keyof typeof GOOD)[];

const junk = fc.oneof(
  fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true }),
  hostileText,
  hostileArticle,
  fc.constantFrom<unknown>(
    -1,
    0.5,
    Number.NaN,
    Infinity,
    2 ** 53,
    null,
    undefined,
    '',
    [],
    {},
    'x'.repeat(1_000_001),
  ),
);

/** The same data with what lies at one place of it put anew. */
function changed(value: unknown, way: number, put: unknown): unknown {
  if (typeof value !== 'object' || value === null) return put;
  const entries = Object.entries(value);
  const index = way % (entries.length + 1);
  if (index === entries.length) return put;
  const copy = entries.map(([key, part], at) => [
    key,
    at === index ? changed(part, Math.floor(way / (entries.length + 1)), put) : part,
  ]);
  return Array.isArray(value) ? copy.map(([, part]) => part) : Object.fromEntries(copy);
}

export const hostileMessage = fc.record({
  name: fc.constantFrom(...NAMES),
  way: fc.nat(),
  put: junk,
  sender: fc.constantFrom(OWN, OWN, OWN, 'another', undefined),
});

type Case = typeof hostileMessage extends fc.Arbitrary<infer T> ? T : never;

/** What is wrong with how a message was met: a stranger's was taken, a good one refused, or the check itself broke. */
export function messageFaults({ name, way, put, sender }: Case): string[] {
  const take = (data: unknown, id: string | undefined): string => {
    try {
      if (name === 'record') checkedRecord(data);
      else checkedData(name, data, { id }, OWN);
      return 'taken';
    } catch (error) {
      return error instanceof Error && error.message.startsWith(`"${name}" was refused`)
        ? 'refused'
        : String(error);
    }
  };
  const faults: string[] = [];
  if (take(GOOD[name], OWN) !== 'taken') faults.push(`a good "${name}" is ${take(GOOD[name], OWN)}`);
  const met = take(changed(GOOD[name], way, put), sender);
  if (name !== 'record' && sender !== OWN && met !== 'refused')
    faults.push(`"${name}" of a stranger is ${met}`);
  if (met !== 'taken' && met !== 'refused') faults.push(`the check of "${name}" broke: ${met}`);
  return faults;
}
