/** How many should have come and came: 应出席48人，实出席38人; and for how long a meeting will sit. */
import type { Attendance, Duration } from '../model/event.ts';
import type { Span } from '../model/text.ts';
import { quote, type Scene } from './scene.ts';

const COUNT = '[^\\d，。；;\\n]{0,22}?(\\d+)(?:余|多)?(?:名|位|人)';
const FIGURES = new RegExp(
  `(?<due>应(?:出席|到会|到|参会|参加)${COUNT})|(?<present>(?:(?:第[一二三四五六七八九十]+次)?全体会议|今天|实际?|现|缺席)?(?:实际?|现)?(?:出席|到会|到|参会|参加)(?=[^，。；]{0,22}\\d)${COUNT})|(?<satIn>列席${COUNT})|(?<total>(?:共|约|近|等)?(?<!\\d)(\\d+)(?:余|多)?(?:名|位|人)[^，。；\\d\\n]{0,16}?(?:参加|出席|参会|与会)(?!者|人员|工作))`,
  'g',
);

const numberIn = (words: string): number => Number(/(?<!\d)\d+(?=(?:余|多)?(?:名|位|人))/.exec(words)?.[0]);

/** @param sentence one that reports the meeting */
export function attendanceIn(scene: Scene, sentence: Span): Attendance[] {
  const text = scene.text.slice(sentence.start, sentence.end);
  if (!/\d/.test(text) || !/出席|到会|应到|实到|列席|参加|参会|与会/.test(text)) return [];
  const found: Attendance[] = [];
  for (const match of text.matchAll(FIGURES)) {
    const [words] = match;
    const kind = (['due', 'present', 'satIn', 'total'] as const).find((name) => match.groups?.[name]);
    if (!kind) continue;
    // 应出席 and 实出席 belong together; a present figure that stands alone needs one that was due before.
    const last = found.at(-1);
    const isReal = /实|缺席|现/.test(words) || last?.due !== undefined;
    if (kind === 'present' && !isReal) continue;
    if (/缺席/.test(words)) continue;
    const start = sentence.start + match.index;
    const joins = last && last[kind] === undefined && kind !== 'total' && start - last.end < 30;
    if (joins) {
      const whole = quote(scene, last.start, start + words.length);
      found[found.length - 1] = { ...last, ...whole, [kind]: numberIn(words) };
    } else found.push({ ...quote(scene, start, start + words.length), [kind]: numberIn(words) });
  }
  return found;
}

const DIGITS = '一二三四五六七八九十';
const DURATION =
  /(?:会期|为期|会议时间)(?:暂定|预计|约|共|拟)?([一二两三四五六七八九十]|\d{1,2})(?:个)?(半)?[天日](半)?|会期(半)[天日]/;

/** 正式会期一天, 会期预计2天. */
export function durationIn(scene: Scene, sentence: Span): Duration | undefined {
  const match = DURATION.exec(scene.text.slice(sentence.start, sentence.end));
  if (!match) return undefined;
  const [words, count = '', , half, onlyHalf] = match;
  const whole = count === '两' ? 2 : /\d/.test(count) ? Number(count) : DIGITS.indexOf(count) + 1;
  const start = sentence.start + match.index;
  return {
    ...quote(scene, start, start + words.length),
    days: onlyHalf ? 0.5 : whole + (half || match[2] ? 0.5 : 0),
  };
}
