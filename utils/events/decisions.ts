/** What a meeting adopted, approved, decided or elected, in its own words, with the vote. */
import type { Decision, Vote } from '../model/event.ts';
import type { Span } from '../model/text.ts';
import { clauseEnd, quote, type Scene } from './scene.ts';

/** 通过 is a preposition too (通过…方式): it decides behind a verb of deliberation, or with 了 in a report of the meeting. */
const DECIDES =
  /(?:(?<adopted>(?:表决|审议|讨论|协商|票决|举手|投票|鼓掌|一致|全票|原则|审议并(?:原则|表决|一致)?|并)(?:并?)通过了?(?!的)|(?<=[会经决，、。；\s]|^)通过了(?!解)|表决通过(?!的))|(?<approved>(?<=会议|会|经|讨论|研究)(?:原则)?(?:同意|批准)了?|审批通过|审定了?)|(?<elected>选举产生了?|以无记名投票方式选举|选举了)|(?<decided>(?<=会议|会议[，,]|全会|大会|》，|讨论|研究|经表决[，,]?|委员长会议|主任会议|主席会议)(?:还|一致)?(?:决定|确定|议定)(?!性|权|了?的|任命|免去|[（(]|草案|书|》)))/g;
const LONGEST = 140;
/** A decision ends where the next thing the meeting dealt with begins. */
const ENDS = /[。；;\n]|，(?=(?:还|并)?(?:研究|听取|审议|部署|书面|讨论|学习|表决|决定))/;

const VOTE =
  /(?:(?<!\d)(\d+)票赞成|赞成(?:票)?(\d+)票)[，、,\s]*(?:(\d+)票反对|反对(?:票)?(\d+)票)?[，、,\s]*(?:(\d+)票弃权|弃权(?:票)?(\d+)票)?|(全票|全体一致|一致)(?:通过|同意|赞成)/;

function voteIn(scene: Scene, span: Span): Vote | undefined {
  const match = VOTE.exec(scene.text.slice(span.start, span.end));
  if (!match) return undefined;
  const number = (a: number, b: number): number | undefined => {
    const digits = match[a] ?? match[b];
    return digits === undefined ? undefined : Number(digits);
  };
  const start = span.start + match.index;
  return {
    ...quote(scene, start, start + match[0].length),
    inFavour: number(1, 2),
    against: number(3, 4),
    abstained: number(5, 6),
    unanimous: match[7] ? true : undefined,
  };
}

/** @param sentence one that reports the meeting, not what was said there */
export function decisionsIn(scene: Scene, sentence: Span): Decision[] {
  const text = scene.text.slice(sentence.start, sentence.end);
  const found: Decision[] = [];
  for (const match of text.matchAll(DECIDES)) {
    const start = sentence.start + match.index;
    if (start < (found.at(-1)?.end ?? 0)) continue;
    const after = start + match[0].length;
    const end = clauseEnd(scene.text, after, Math.min(sentence.end, after + LONGEST), ENDS);
    const lead = /^[，,：:\s]*/.exec(scene.text.slice(after, end))?.[0].length ?? 0;
    const said = quote(scene, after + lead, withoutHalf(scene.text, after, end));
    // A verb with nothing behind it (草案获得通过) decides on what stood before; so short a clause says nothing.
    if (said.text.length < 4) continue;
    const kind = (['adopted', 'approved', 'elected', 'decided'] as const).find(
      (name) => match.groups?.[name] !== undefined,
    );
    found.push({ ...said, kind: kind ?? 'decided', vote: voteIn(scene, sentence) });
  }
  return found;
}

/** A clause that was cut for its length ends at its last comma. */
function withoutHalf(text: string, from: number, end: number): number {
  if (end - from < LONGEST) return end;
  const comma = Math.max(text.lastIndexOf('，', end), text.lastIndexOf('、', end));
  return comma > from ? comma : end;
}
