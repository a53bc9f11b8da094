/**
 * Whose session it is: 市六届人大常委会‖16日举行‖第十八次会议. The body before the verb completes a name that begins with its
 * number, for the English; the name as written stays what it is.
 */
import type { DateSpan } from '../../model/analysis.ts';
import type { Mention } from '../../model/mention.ts';

/** A name that says only which session it is: 第十八次会议, 五届二十二次常委会议. */
const NUMBERED = /^(?:第?[一二三四五六七八九十百\d]+届)?第?[一二三四五六七八九十百\d]+次/;
const CONVENES = /^(?:今天|上午|下午|在|\s)*(?:召开|举行|举办|召集)(?:了|的)?$/;
/** How far the body may stand before its session, in UTF-16 units. */
const REACH = 40;

/** What stands between two mentions, without the dates and places there. */
function between(
  text: string,
  start: number,
  end: number,
  passed: readonly { start: number; end: number }[],
): string {
  let words = '';
  let at = start;
  for (const span of passed) {
    if (span.start < at || span.end > end) continue;
    words += text.slice(at, span.start);
    at = span.end;
  }
  return words + text.slice(at, end);
}

/** Mentions of sessions with `by`, the body that holds them, where the text says so there or elsewhere. */
export function withConvenors(
  text: string,
  mentions: readonly Mention[],
  dates: readonly DateSpan[],
): Mention[] {
  const bodies = new Map<string, Mention>();
  for (const [index, { kind, text: name, start }] of mentions.entries()) {
    if (kind !== 'meeting' || bodies.has(name) || !NUMBERED.test(name)) continue;
    let at = index - 1;
    while (mentions[at]?.kind === 'place') at--;
    const body = mentions[at];
    if (body?.kind !== 'organisation' || start - body.end > REACH) continue;
    const passed = [
      ...mentions.slice(at + 1, index),
      ...dates.filter((date) => date.start >= body.end && date.end <= start),
    ];
    passed.sort((a, b) => a.start - b.start);
    if (CONVENES.test(between(text, body.end, start, passed))) bodies.set(name, body);
  }
  if (bodies.size === 0) return [...mentions];
  return mentions.map((mention) => {
    const body = mention.kind === 'meeting' ? bodies.get(mention.text) : undefined;
    return body ? { ...mention, by: body.text, of: body.of } : mention;
  });
}
