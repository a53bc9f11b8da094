/** Who will be at what is announced, where other clauses stand between them and its name: 甲将同乙会谈，出席‖某论坛. */
import type { Span } from '../model/text.ts';
import { attend, preside } from './attend.ts';
import { isVisit } from './draft.ts';
import { isStoodFor } from './groups.ts';
import type { NameIndex } from './name-index.ts';
import { quote, within, type Participant, type Scene } from './scene.ts';

/** Behind the one of whom it is told: the day passed over, that they will do something or set out. */
const SETS_OUT =
  /^(?:同志|先生|女士)?(?:[上下]午|晚|近日|日前|当地时间|\d{1,2}[月日]|\d{4}年)*(?:将|拟|应邀|乘|离开|启程|抵达|前往|赴)/;

/** The last clause up to the name: 赴印度‖出席, 同越方‖共同主持. */
const CLAUSE =
  /，(?:并|还|随后|期间)?(?:将)?(?:于[^，。；]{1,14})?(?:(?:赴|前往|在)[^，。；]{1,10})?(?:(?:同|与|和)[^，。；]{1,10}共同)?(出席|参加|主持)[“‘]?$/;

/** 同‖总统王某会谈, 会见‖王某, 应‖王某邀请: with whom something is done, and not who goes. */
const OTHER_SIDE = /(?:同(?![时日])|与(?!会)|和|、|会见|会晤|拜会|应(?!急)|由)[^，。；]{0,24}$/;

/** How far in front of the name they may stand. */
const REACH = 200;

/** Who is said last to set out in front of the name, if nobody does something of their own in between. */
function traveller(scene: Scene, sentence: Span, at: number): Participant | undefined {
  const start = Math.max(sentence.start, at - REACH);
  const leaves = ({ end }: Span): boolean => SETS_OUT.test(scene.text.slice(end, end + 24));
  const last = within(scene.people, { start, end: at }).findLast(
    (person) =>
      !isStoodFor(scene, person) &&
      (leaves(person) || !OTHER_SIDE.test(scene.text.slice(start, person.start))),
  );
  return last && leaves(last) ? last : undefined;
}

export function willAttend(scene: Scene, sentence: Span, names: NameIndex): void {
  for (const { draft, start } of within(names, sentence)) {
    if (isVisit(draft) || draft.status !== 'scheduled') continue;
    const verb = CLAUSE.exec(scene.text.slice(Math.max(sentence.start, start - 40), start))?.[1];
    const person = verb ? traveller(scene, sentence, start) : undefined;
    if (!verb || !person) continue;
    const end = start - (/[“‘]$/.test(scene.text.charAt(start - 1)) ? 1 : 0);
    const said = { start: end - verb.length, end };
    if (verb === '主持') preside(draft, [person], quote(scene, said.start, said.end));
    else attend(scene, draft, [person], { part: 'attended', ...said });
  }
}
