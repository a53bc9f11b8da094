/** Who was there, where no verb of taking part says so: who was given a prize, who was heard, who called it together, who met whom. */
import type { Span } from '../model/text.ts';
import { attend, preside } from './attend.ts';
import { isVisit, type Draft } from './draft.ts';
import type { NameIndex } from './name-index.ts';
import { lineStart, quote, within, type Scene } from './scene.ts';
import { PRESS } from './spoke.ts';
import { subjects } from './subjects.ts';

/** 甲向乙‖颁发, 甲为乙‖佩戴: who gives something at a ceremony was there, and who gets it. */
const AWARDS =
  /(?:向|为|给)([^。；]{2,160}?)(颁发|颁授|颁奖|授奖|授牌|授旗|颁证|佩戴|发放(?=[^，。；]{0,16}(?:聘书|证书|奖[状金牌品杯])))/g;

export function awarded(scene: Scene, draft: Draft, { start, end }: Span): void {
  for (const match of scene.text.slice(start, end).matchAll(AWARDS)) {
    const [words, whom = '', verb = ''] = match;
    const from = start + match.index + 1;
    const close = start + match.index + words.length;
    const said = { part: 'received', start: close - verb.length, end: close } as const;
    attend(scene, draft, subjects(scene, { start, end }, from - 1), { ...said, part: 'acted' });
    const people = within(scene.people, { start: from, end: from + whom.length });
    attend(scene, draft, people, said, /等[^，。]{0,6}$/.test(whom));
  }
}

/** 在林某监督下宣誓: who watches over a ceremony was there. */
const UNDER = /在([^，。；]{2,80}?)的?(?:现场|共同)?(监督|监誓|见证)下/g;

export function watched(scene: Scene, draft: Draft, { start, end }: Span): void {
  for (const match of scene.text.slice(start, end).matchAll(UNDER)) {
    const [, whom = '', verb = ''] = match;
    const from = start + match.index + 1;
    attend(scene, draft, within(scene.people, { start: from, end: from + whom.length }), {
      part: 'acted',
      start: from + whom.length,
      end: from + whom.length + verb.length,
    });
  }
}

/** 抵达时受到了‖市长某某、副市长某某的欢迎: who welcomed was there. */
const WELCOMED = /受到了?([^。；]{2,80}?)的?(?:热情|热烈|亲切|隆重)*(欢迎|接待|迎接)/g;

export function welcomed(scene: Scene, draft: Draft, { start, end }: Span): void {
  for (const match of scene.text.slice(start, end).matchAll(WELCOMED)) {
    const [words, whom = '', verb = ''] = match;
    const from = start + match.index + 2;
    const close = start + match.index + words.length;
    attend(scene, draft, within(scene.people, { start: from, end: from + whom.length + 1 }), {
      part: 'joined',
      start: close - verb.length,
      end: close,
    });
  }
}

/** 听取了‖何某关于…的汇报, 何某‖向张某一行介绍: who was heard, at a meeting or on a tour. */
const HEARD =
  /听取了?([^，。；：“”]{2,40}?)(?:关于|就|题为|所?作的|代表|的)[^。；]{0,60}?(汇报|报告|介绍|讲解|说明|发言)(?!会|精神)/g;

/** 、乡人大主席某某‖所作的《…》: the next report of those that were heard. */
const HEARD_NEXT =
  /(?<=[》告明报绍）])(?:、|以及|和|及)([^，。；：“”《》]{2,30}?)(?:受[^，。；]{2,14}委托)?所?(作)的[^，。；]{2}/g;

export function heard(scene: Scene, draft: Draft, { start, end }: Span): void {
  const text = scene.text.slice(start, end);
  if (!text.includes('听取')) return;
  for (const match of [...text.matchAll(HEARD), ...text.matchAll(HEARD_NEXT)]) {
    const from = start + match.index + 1;
    const close = start + match.index + match[0].length;
    attend(scene, draft, within(scene.people, { start: from, end: from + (match[1] ?? '').length + 2 }), {
      part: 'reported',
      start: close - (match[2] ?? '').length,
      end: close,
    });
  }
}

/** 副市长某某‖迅速召开‖…紧急会议: who calls the meeting together presides, where nobody else is said to. */
const CALLS =
  /(?:(?:迅速|紧急|立即|立刻|随即|随后|及时|连夜|专题|组织|再次|现场|马上)*)召[开集]了?(?:[我全本][省市县区州旗镇乡]|一次)?$/;

/** How far before the meeting's name that is. */
const CALLED_NEAR = 90;

export function calledTogether(scene: Scene, names: NameIndex): void {
  for (const { draft, start, end } of names) {
    if (draft.kind !== 'meeting' || draft.status !== 'held' || draft.chairs.size > 0) continue;
    if (draft.names.some(({ text }) => PRESS.test(text))) continue;
    const from = Math.max(lineStart(scene, start), start - CALLED_NEAR);
    const clause = from + scene.text.slice(from, start).search(/[^。；！？]*$/);
    const match = CALLS.exec(scene.text.slice(clause, start));
    if (!match) continue;
    const verb = clause + match.index;
    preside(draft, subjects(scene, { start: clause, end }, verb), quote(scene, verb, start));
  }
}

/** 某总理将与某行长、某总裁举行第七次对话会: those who hold it with each other. */
const WITH = /(?:同|与|和)([^，。；]{2,160}?)(举行|召开|进行)了?$/;

export function met(scene: Scene, sentence: Span, names: NameIndex): void {
  for (const { draft, start } of within(names, sentence)) {
    if (draft.kind !== 'meeting' || draft.status === 'mentioned') continue;
    const match = WITH.exec(scene.text.slice(sentence.start, start));
    if (!match) continue;
    const [words, , verb = ''] = match;
    const at = start - words.length;
    const others = within(scene.people, { start: at, end: start });
    const host = subjects(scene, sentence, at);
    const end = start - (words.endsWith('了') ? 1 : 0);
    // 李某在京同企业家代表举行座谈会: of the others only the kind is said.
    if (host.length > 0)
      attend(scene, draft, [...host, ...others], { part: 'joined', start: end - verb.length, end });
  }
}

/** 与区委书记某某等‖进行了座谈: with whom those on a tour sat down. */
const SAT_WITH =
  /[与同和]([^。；]{2,200}?)(?:进行了?|开展了?|举行了?)?(?:深入|亲切)?(座谈|会谈)(?:交流)?(?=[，。；]|了|时)/;

export function satWith(scene: Scene, draft: Draft, sentence: Span): void {
  const match = SAT_WITH.exec(scene.text.slice(sentence.start, sentence.end));
  if (!match) return;
  const at = sentence.start + match.index;
  const host = within(scene.people, { start: sentence.start, end: at }).at(-1);
  if (!host || !draft.chairs.has(host.name)) return;
  const end = at + match[0].length;
  const people = within(scene.people, { start: at, end });
  attend(scene, draft, people, { part: 'joined', start: end - (match[2] ?? '').length, end });
}

/** 会见某某，并共同主持甲会议、乙会议: host and guest preside together, or come together. */
const TOGETHER = /，并?(共同(?:主持|出席|见证))(?:召开)?了?/;

export function presidedTogether(scene: Scene, sentence: Span, names: NameIndex): void {
  const match = TOGETHER.exec(scene.text.slice(sentence.start, sentence.end));
  if (!match) return;
  const at = sentence.start + match.index;
  const people = within(scene.people, { start: sentence.start, end: at });
  const end = at + match[0].length;
  for (const { draft } of within(names, { start: end, end: sentence.end })) {
    if (isVisit(draft) || draft.status === 'mentioned') continue;
    if (match[1] !== '共同主持') {
      attend(scene, draft, people, { part: 'attended', start: end - (match[1] ?? '').length, end });
      continue;
    }
    if (draft.chairs.size === 0) preside(draft, people, quote(scene, end - (match[1] ?? '').length, end));
  }
}
