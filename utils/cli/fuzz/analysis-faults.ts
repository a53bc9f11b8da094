/** What must hold of every analysis, whatever the text was. */
import type { Analysis } from '../../model/analysis.ts';
import type { Article, Span, WordReading } from '../../model/text.ts';

const isSpan = (value: unknown): value is Span =>
  typeof value === 'object' && value !== null && 'start' in value && 'end' in value;

/** Every span anywhere in an analysis, with the way to it. */
function* spansIn(value: unknown, path: string): Generator<[string, Span & { text?: unknown }]> {
  if (typeof value !== 'object' || value === null) return;
  if (isSpan(value)) yield [path, value];
  for (const [key, part] of Object.entries(value)) yield* spansIn(part, `${path}.${key}`);
}

function spanFault({ start, end, text }: Span & { text?: unknown }, whole: string): string | undefined {
  if (!Number.isInteger(start) || !Number.isInteger(end)) return 'is no pair of offsets';
  if (start < 0 || end > whole.length || start >= end) return `${start}-${end} is not inside the text`;
  if (text !== undefined && text !== whole.slice(start, end))
    return `${start}-${end} does not say its own words`;
  return undefined;
}

/** Spans of one list: in order, apart from each other. */
function orderFault(spans: readonly Span[]): string | undefined {
  const late = spans.findIndex(({ start }, index) => start < (spans[index - 1]?.end ?? 0));
  return late < 0 ? undefined : `entry ${late} begins before the one before it ends`;
}

/**
 * What is wrong with an analysis of `article`: spans outside the text or with words that are not there, lists out of
 * order, values that are lost on the way through a message, names of events that the text does not hold.
 * @returns a sentence for each fault; empty where all is right
 */
export function analysisFaults(article: Article, analysis: Analysis): string[] {
  const { text } = article;
  const faults: string[] = [];
  const note = (where: string, fault: string | undefined) => {
    if (fault !== undefined) faults.push(`${where} ${fault}`);
  };
  const names = new Set<unknown>(analysis.people.map(({ name }) => name));
  for (const [path, span] of spansIn(analysis, 'analysis')) {
    // Who took part is called by the full name, where the words there are a part of it (阿克拉姆).
    const { start, end } = span;
    const isNamed = path.includes('.participants.') && names.has(span.text);
    note(path, spanFault(isNamed ? { start, end } : span, text));
  }
  note('annotations', orderFault(analysis.annotations));
  note('dates', orderFault(analysis.dates));
  for (const { name, sentence, chairs, attendees } of analysis.events) {
    note('event', spanFault({ start: sentence[0], end: sentence[1] }, text));
    for (const words of [name, ...chairs, ...attendees])
      if (!text.includes(words)) note('event', `names ${JSON.stringify(words)}, which the text does not`);
  }
  for (const { name } of analysis.people)
    if (!text.includes(name)) note('person', `${JSON.stringify(name)} is not in the text`);
  if (JSON.stringify(structuredClone(analysis)) !== JSON.stringify(analysis))
    note('analysis', 'is not the same after a message');
  return faults;
}

/** What is wrong with the words of a text and their readings: places that are not in it, or that are out of order. */
export function wordFaults(text: string, words: readonly WordReading[]): string[] {
  const faults = words.flatMap((word) => spanFault(word, text) ?? []);
  return [...faults, ...[orderFault(words)].filter((fault) => fault !== undefined)];
}
