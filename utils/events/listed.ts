/** Who took part, where the verb comes before the list, or where only kinds of people are named. */
import { groups, REACH } from './groups.ts';
import { partsIn } from './parts.ts';
import { quote, within, type Scene } from './scene.ts';
import { aboutOf, type Taking } from './taking.ts';
import type { Span } from '../model/text.ts';

/** 出席会议的县领导有：A、B; 在主席台前排就座的有：A、B: the verb first, then the list. */
const LISTS =
  /(?:(应邀出席|应邀参加|出席|列席|参加|就[座坐])[^。；：，]{0,24}的[^。；：，]{0,16}?(?:有|是|包括|为)|(执行主席)的?(?:有|是|为))[：，]?/g;

/** 有党委副书记、所长‖张某: nothing but posts, bodies and their separators before the first of the list. */
function follows(scene: Scene, from: number, to: number): boolean {
  let rest = '';
  let at = from;
  for (const { kind, start, end } of within(scene.mentions, { start: from, end: to })) {
    if (kind !== 'post' && kind !== 'organisation') continue;
    rest += scene.text.slice(at, start);
    at = end;
  }
  return (rest + scene.text.slice(at, Math.max(at, to))).replace(/[，,、：\s]|以及|[和及]/g, '').length <= 4;
}

export function listedAfter(scene: Scene, sentence: Span): Taking[] {
  const text = scene.text.slice(sentence.start, sentence.end);
  const all = /出席|参加|列席|就[座坐]|执行主席/.test(text) ? groups(scene, sentence) : [];
  if (all.length === 0) return [];
  return [...text.matchAll(LISTS)].flatMap((match): Taking[] => {
    const [words, verb = match[2] ?? ''] = match;
    const start = sentence.start + match.index;
    const end = start + words.length;
    const behind = all.filter(([first]) => first && first.start >= end);
    // 出席大会的贵宾有：…，…: all to the sentence's end, whatever parts them.
    const group = words.endsWith('：') ? behind.flat() : behind[0];
    const [first] = group ?? [];
    const last = group?.at(-1);
    if (!group || !first || !last || !follows(scene, end, first.start)) return [];
    return [
      {
        part: partsIn(scene.words, verb)[0]?.part ?? 'attended',
        people: group.map((person) => ({ ...quote(scene, person.start, person.end), text: person.name })),
        incomplete: scene.text.startsWith('等', last.end),
        verb: quote(scene, start, start + verb.length),
        about: aboutOf(words),
        phrase: { start, end },
        after: start,
        toCome: true,
        speaker: false,
      },
    ];
  });
}

const UNNAMED =
  /^(.{3,200}?(?:负责人|负责同志|代表|成员|委员|人员|干部|嘉宾|领导|同志|专家|学者|人士|群众)等?)(?:等|分别|也|还|应邀|共同|一同|在(?:[^，。]{1,6}会场|现场))*(出席|列席|参加)了?(?=(?:会议|仪式|活动|座谈|调研|考察|会见|会谈|学习|大会|全会|上述|论坛|会)|[。；，]|$)/;

/** Bodies and kinds of people alone: 各县（区）、市直有关部门负责人参加会议. */
export function unnamed(scene: Scene, sentence: Span): Taking[] {
  if (within(scene.people, sentence).length > 0) return [];
  const lead = /^\s*/.exec(scene.text.slice(sentence.start, sentence.end))?.[0].length ?? 0;
  const start = sentence.start + lead;
  const match = UNNAMED.exec(scene.text.slice(start, Math.min(sentence.end, start + REACH)));
  const [, others = '', verb = ''] = match ?? [];
  if (!match || /[：:“”]|指出|强调|表示|召开/.test(others)) return [];
  const verbStart = start + match[0].lastIndexOf(verb);
  const end = start + match[0].length;
  return [
    {
      part: partsIn(scene.words, verb)[0]?.part ?? 'joined',
      people: [],
      others: quote(scene, start, start + others.replace(/等$/, '').length),
      incomplete: match[0].slice(others.length - 1).includes('等'),
      verb: quote(scene, verbStart, verbStart + verb.length),
      about: aboutOf(scene.text.slice(end, end + 6)),
      phrase: { start: verbStart, end: Math.min(end + 6, sentence.end) },
      after: verbStart,
      toCome: false,
      speaker: false,
    },
  ];
}
