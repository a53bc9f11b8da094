/** Who was there, because the text has them speak at a meeting that it does not name beside them. */
import type { Span } from '../model/text.ts';
import { attend } from './attend.ts';
import { isVisit, type Draft } from './draft.ts';
import type { NameIndex } from './name-index.ts';
import { lineStart, within, type Scene } from './scene.ts';

const OFFICE = '(?:同志|先生|女士|[\\u4e00-\\u9fff]{0,4}(?:书记|[市县区镇乡校院局]长|主任|主席))?';
/** 何某强调，…; 何某同志指出：… */
const STRESSES = new RegExp(
  `^${OFFICE}(?:(?:强调|指出|要求)[，：]|代表[^，。；向]{2,20}，?(?:向|对)[^。；]{2,60}(?:表示|致以)(?=[^。；，]{0,6}(?:祝贺|感谢|欢迎|问候|敬意|慰问)))`,
);
/** 座谈会上，何某对考察团‖表示欢迎, 推介会上，何某‖发出邀请: whatever is said there by whoever the sentence goes on with. */
const SAYS = new RegExp(
  `^${OFFICE}(?:首先|随后|最后|分别|详细|简要)*(?:(?:强调|指出|要求|表示|说|希望|认为|介绍|提出|宣布|通报|回顾|发出|发表|解读)|(?:对|向|就|围绕)[^，。；]{2,60}(?:表示|致以|提出|给予|作出?了?|进行了?))`,
);
/** 何某‖表示，…: in a talk between several, a paragraph each. */
const TALKED = new RegExp(`^${OFFICE}(?:表示|说|认为|介绍|谈到)[，：“]`);
const IS_TALK = /座谈|恳谈|对接|推介|洽谈|签约|签字|交流会|交流活动/;

const AT_HEAD =
  /^\s*(?:(?:在[^，。；]{2,12}的)?(?:会|[\u4e00-\u9fff]{1,4}会|会议|大会|[开闭]幕[式会]|仪式|论坛)上，|最后，|随后，)?$/;

/** 何某在讲话中表示, 何某在开幕会上对…给予高度评价: at whatever meeting the text goes on to tell of. */
const SAYS_THERE = new RegExp(
  `^${OFFICE}在(?:会上|(?:大会|会议|座谈会|报告会|推进会|调度会|动员会|研讨会|推介会|[开闭]幕[会式]|论坛|仪式|讲话|致辞|发言|总结)(?:中|上|时))[^，。；]{0,4}(?:强调|指出|要求|表示|说|提出|希望|认为|对[^，。；]{2,30}(?:给予|表示|提出))`,
);

/** 镇党委副书记, 县教育局局长, 乡长: offices of whoever holds a local meeting. */
const LOCAL = /^(?:[市县区旗州镇乡街局院校]|党[委组工])/;

/** Whether nothing but posts, bodies and what joins them stands in a stretch. */
function isPosts(scene: Scene, { start, end }: Span): boolean {
  let rest = '';
  let at = start;
  for (const { kind, start: from, end: to } of within(scene.mentions, { start, end })) {
    if (kind !== 'post' && kind !== 'organisation' && kind !== 'place') continue;
    rest += scene.text.slice(at, from);
    at = to;
  }
  return /^[、，\s]*$/.test(rest + scene.text.slice(at, end));
}

/** 在26日召开的某某座谈会‖上，何某对…表示欢迎: who has the word at the meeting with which the sentence begins. */
export function saidThere(scene: Scene, sentence: Span, names: NameIndex): void {
  const [name] = within(names, sentence);
  if (!name || isVisit(name.draft) || name.draft.status !== 'held') return;
  if (!/^\s*(?:在[^，。；]{0,16})?$/.test(scene.text.slice(sentence.start, name.start))) return;
  const lead = /^(?:现场)?上，/.exec(scene.text.slice(name.end, name.end + 5))?.[0].length;
  const [person] = within(scene.people, { start: name.end, end: sentence.end });
  if (lead === undefined || !person) return;
  const verb = SAYS.exec(scene.text.slice(person.end, person.end + 90));
  if (!verb || !isPosts(scene, { start: name.end + lead, end: person.start })) return;
  attend(scene, name.draft, [person], {
    part: 'spoke',
    start: person.end,
    end: person.end + verb[0].length,
  });
}

/** Of the one meeting that a text tells, with its day and who presided, who begins a sentence and there stresses something spoke at it. */
export function stressed(scene: Scene, draft: Draft, sentence: Span): void {
  const [person] = within(scene.people, sentence);
  if (!person || !draft.date) return;
  const behind = scene.text.slice(person.end, person.end + 90);
  const said = SAYS_THERE.exec(behind);
  if (said) {
    attend(scene, draft, [person], { part: 'spoke', start: person.end, end: person.end + said[0].length });
    return;
  }
  const posts = within(scene.mentions, { start: sentence.start, end: person.start });
  const [first] = posts;
  const lead = scene.text.slice(sentence.start, first?.start ?? person.start);
  const opens = sentence.start === lineStart(scene, sentence.start);
  const isTalk = opens && first?.kind === 'post' && draft.names.some(({ text }) => IS_TALK.test(text));
  const verb =
    (lead.includes('上，') ? SAYS : undefined)?.exec(behind) ??
    STRESSES.exec(behind) ??
    (isTalk ? TALKED.exec(behind) : null);
  // With nothing that says where, only behind somebody who presided, or by an office of the place at a paragraph's head or
  // right behind the sentence that tells of the meeting.
  const isLocal =
    (opens || lineStart(scene, sentence.start) === scene.lead) &&
    first?.kind === 'post' &&
    LOCAL.test(first.text);
  if (draft.chairs.size === 0 && !lead.trim() && !isLocal && !isTalk) return;
  if (!verb || !AT_HEAD.test(lead) || !posts.every(({ kind }) => kind === 'post' || kind === 'organisation'))
    return;
  attend(scene, draft, [person], { part: 'spoke', start: person.end, end: person.end + verb[0].length - 1 });
}

/** 会上，甲董事长某某谈了…，乙经理某某建议…: those who spoke one after the other in one sentence, each with an office. */
const IN_TURN =
  /^(?:首先|随后)?(?:谈了?|建议|提出|介绍|说|认为|表示|分享|汇报|希望|呼吁|讲述|回顾|反映|提议|就[^，。；]{2,20}(?:提出|作|发言|谈))/;
const THERE_HEAD = /^\s*(?:在)?(?:[\u4e00-\u9fff]{0,8}会)上，/;

export function spokeInTurn(scene: Scene, draft: Draft, sentence: Span): void {
  if (!THERE_HEAD.test(scene.text.slice(sentence.start, sentence.start + 14))) return;
  const speakers = within(scene.people, sentence).flatMap((person) => {
    const post = within(scene.mentions, { start: sentence.start, end: person.start }).at(-1);
    const isHolder = post?.kind === 'post' && post.end === person.start;
    const verb = isHolder ? IN_TURN.exec(scene.text.slice(person.end, person.end + 30)) : null;
    return verb ? [{ person, end: person.end + verb[0].length }] : [];
  });
  // One alone may be quoted; several take turns.
  if (speakers.length < 2) return;
  for (const { person, end } of speakers)
    attend(scene, draft, [person], { part: 'spoke', start: person.end, end });
}
