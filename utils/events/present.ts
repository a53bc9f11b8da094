/** Who was there, where no verb of taking part says so: who was given a prize, who answered, who spoke, who signed. */
import type { Span } from '../model/text.ts';
import { isNamed, isVisit, type Draft } from './draft.ts';
import type { NameIndex } from './name-index.ts';
import type { SaidPart } from './parts.ts';
import { lineStart, quote, startingAt, within, type Participant, type Scene } from './scene.ts';
import { subjects } from './subjects.ts';

/** 向…颁发, 为…佩戴: who gets something at a ceremony was there. */
const AWARDS = /(?:向|为|给)([^。；]{2,160}?)(颁发|颁授|颁奖|授奖|授牌|授旗|颁证|佩戴)/g;

export function awarded(scene: Scene, draft: Draft, { start, end }: Span): void {
  for (const match of scene.text.slice(start, end).matchAll(AWARDS)) {
    const [words, whom = '', verb = ''] = match;
    const from = start + match.index + 1;
    const close = start + match.index + words.length;
    const people = within(scene.people, { start: from, end: from + whom.length }).filter(
      ({ name }) => !draft.attendees.has(name) && !draft.chairs.has(name),
    );
    if (people.length === 0) continue;
    for (const { name } of people) draft.attendees.add(name);
    draft.participants.push({
      part: 'received',
      people: people.map((person) => ({ text: person.name, start: person.start, end: person.end })),
      incomplete: /等[^，。]{0,6}$/.test(whom),
      verb: quote(scene, close - verb.length, close),
    });
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
    const people = subjects(scene, { start: clause, end }, verb);
    for (const { name } of people) draft.chairs.add(name);
    if (people.length > 0)
      draft.participants.push({
        part: 'presided',
        people: people.map((person) => ({ text: person.name, start: person.start, end: person.end })),
        incomplete: false,
        verb: quote(scene, verb, start),
      });
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

/** 会见某某，并共同主持甲会议、乙会议: host and guest preside together. */
const TOGETHER = /，并?(共同主持)(?:召开)?/;

export function presidedTogether(scene: Scene, sentence: Span, names: NameIndex): void {
  const match = TOGETHER.exec(scene.text.slice(sentence.start, sentence.end));
  if (!match) return;
  const at = sentence.start + match.index;
  const people = within(scene.people, { start: sentence.start, end: at });
  const end = at + match[0].length;
  for (const { draft } of within(names, { start: end, end: sentence.end })) {
    if (isVisit(draft) || draft.status === 'mentioned' || draft.chairs.size > 0) continue;
    for (const { name } of people) draft.chairs.add(name);
    draft.participants.push({
      part: 'presided',
      people: people.map(({ name, start, end: to }) => ({ text: name, start, end: to })),
      incomplete: false,
      verb: quote(scene, end - (match[1] ?? '').length, end),
    });
  }
}

/** 考察团代表、某公司董事长某某‖表示: one of those who were received, where the reception's words name none of them. */
const REPRESENTS = /^\s*(?:[^，。；：]{0,10}(?:代表|团长|领队|负责人)[、，]?)?$/;

export function guestSpoke(scene: Scene, draft: Draft, sentence: Span): void {
  const [person] = within(scene.people, sentence);
  if (!person || sentence.start !== lineStart(scene, sentence.start)) return;
  const [first] = within(scene.mentions, { start: sentence.start, end: person.start });
  const verb = /^(?:表示|说|认为|介绍|对)/.exec(scene.text.slice(person.end, person.end + 2));
  if (!verb || first?.kind !== 'post' || !REPRESENTS.test(scene.text.slice(sentence.start, first.start)))
    return;
  attend(scene, draft, [person], { part: 'received', start: person.end, end: person.end + verb[0].length });
}

/** Those of the people who are not there already take part, by the verb that says so. */
function attend(scene: Scene, draft: Draft, people: readonly Participant[], said: SaidPart): void {
  const fresh = people.filter(({ name }) => !draft.chairs.has(name) && !isNamed(draft.attendees, name));
  if (fresh.length === 0) return;
  for (const { name } of fresh) draft.attendees.add(name);
  draft.participants.push({
    part: said.part,
    people: fresh.map(({ name, start, end }) => ({ text: name, start, end })),
    incomplete: false,
    verb: quote(scene, said.start, said.end),
  });
}

export const PRESS = /发布会|记者会|吹风会|见面会|报告会|宣讲会/;
const ANSWERS = /^(?:就|表示|说|介绍|指出|强调|称|回答|在回答|解读)/;

/** At a press conference, who is introduced by a post and then speaks took part. */
export function answer(scene: Scene, draft: Draft, sentence: Span): void {
  for (const person of within(scene.people, sentence)) {
    const verb = ANSWERS.exec(scene.text.slice(person.end, person.end + 4));
    const post = within(scene.mentions, { start: sentence.start, end: person.start }).at(-1);
    if (!verb || post?.kind !== 'post' || post.end !== person.start) continue;
    draft.attendees.add(person.name);
    draft.participants.push({
      part: 'spoke',
      people: [{ text: person.name, start: person.start, end: person.end }],
      incomplete: false,
      verb: quote(scene, person.end, person.end + verb[0].length),
    });
  }
}

const SITS = /^(?:代表[^，。；]{2,10})?(?:发言)?(?:建议|提出|认为)/;

/** 某某常委建议，…: at a sitting of the CPPCC, its own members speak. */
export function advised(scene: Scene, draft: Draft, sentence: Span): void {
  for (const person of within(scene.people, sentence)) {
    const post = startingAt(scene.mentions, person.end);
    if (!post || !/^(?:常委|委员)$/.test(post.text)) continue;
    const verb = SITS.exec(scene.text.slice(post.end, post.end + 20));
    if (verb)
      attend(scene, draft, [person], { part: 'spoke', start: post.end, end: post.end + verb[0].length });
  }
}

/** 某人22日在…峰会上表示, 出席…时指出: who spoke there was there. */
const THERE =
  /^(?:同志|先生)?(?:[，,]?(?:近日|日前|当地时间|今天|\d{1,2}日|上午|下午|晚)?)*(?:在|出席|在出席|参加|在参加)(?:[^，。；在]{2,12}的|[^，。；在]{2,12}举行的(?:年初|年度|例行|特别)?)?(?:第[一二三四五六七八九十]+届)?[“‘]?$/;
const SPEAKS =
  /^[”’]?(?:[开闭]幕[式会])?(?:上|时|期间|会上)?(?:致辞时|发言时|讲话时|演讲时)?(?:表示|说|指出|强调|称|宣布|介绍|透露|发表|呼吁|警告|，?(?:认真)?听取)/;

export function spokeAt(scene: Scene, sentence: Span, names: NameIndex): void {
  for (const { draft, start, end } of within(names, sentence)) {
    if (isVisit(draft) || draft.status === 'mentioned') continue;
    const verb = SPEAKS.exec(scene.text.slice(end, end + 16));
    const person = within(scene.people, { start: sentence.start, end: start }).at(-1);
    if (!verb || !person) continue;
    const post = startingAt(scene.mentions, person.end);
    const from = post?.kind === 'post' ? post.end : person.end;
    const date = within(scene.dates, { start: from, end: start }).at(0);
    const between = scene.text.slice(from, start).replace(date?.text ?? '', '');
    if (!THERE.test(between) || draft.chairs.has(person.name) || isNamed(draft.attendees, person.name))
      continue;
    draft.attendees.add(person.name);
    draft.participants.push({
      part: 'spoke',
      people: [{ text: person.name, start: person.start, end: person.end }],
      incomplete: false,
      verb: quote(scene, end, end + verb[0].length),
    });
  }
}

/** 何某强调，…; 何某同志指出：… */
const STRESSES =
  /^(?:同志|[\u4e00-\u9fff]{0,4}(?:书记|[市县区镇乡校院局]长|主任|主席))?(?:(?:强调|指出|要求)[，：]|代表[^，。；向]{2,20}，?(?:向|对)[^。；]{2,60}(?:表示|致以)(?=[^。；，]{0,6}(?:祝贺|感谢|欢迎|问候|敬意|慰问)))/;
const AT_HEAD =
  /^\s*(?:(?:在[^，。；]{2,12}的)?(?:会|会议|大会|座谈会|汇报会|反馈会|交流会|推进会|培训班|[开闭]幕[式会]|仪式)上，|最后，|随后，)?$/;

/** 何某在讲话中表示: at whatever meeting the text goes on to tell of. */
const SAYS_THERE =
  /^(?:同志|[\u4e00-\u9fff]{0,4}(?:书记|[市县区镇乡校院局]长|主任|主席))?在(?:会上|(?:大会|会议|座谈会|报告会|推进会|调度会|动员会|研讨会|论坛|仪式|讲话|致辞|发言|总结)(?:中|上|时))[^，。；]{0,4}(?:强调|指出|要求|表示|说|提出|希望|认为)/;

/** 镇党委副书记, 县教育局局长, 乡长: offices of whoever holds a local meeting. */
const LOCAL = /^(?:[市县区旗州镇乡街局院校]|党[委组工])/;

/** Of the one meeting that a text tells, with its day and who presided, who begins a sentence and there stresses something spoke at it. */
export function stressed(scene: Scene, draft: Draft, sentence: Span): void {
  const [person] = within(scene.people, sentence);
  if (!person || !draft.date) return;
  const said = SAYS_THERE.exec(scene.text.slice(person.end, person.end + 30));
  if (said) {
    attend(scene, draft, [person], { part: 'spoke', start: person.end, end: person.end + said[0].length });
    return;
  }
  const posts = within(scene.mentions, { start: sentence.start, end: person.start });
  const [first] = posts;
  const lead = scene.text.slice(sentence.start, first?.start ?? person.start);
  const verb = STRESSES.exec(scene.text.slice(person.end, person.end + 90));
  // With nothing that says where, only behind somebody who presided, or by an office of the place at a paragraph's head.
  const isLocal =
    sentence.start === lineStart(scene, sentence.start) && first?.kind === 'post' && LOCAL.test(first.text);
  if (draft.chairs.size === 0 && !lead.trim() && !isLocal) return;
  if (!verb || !AT_HEAD.test(lead) || !posts.every(({ kind }) => kind === 'post' || kind === 'organisation'))
    return;
  attend(scene, draft, [person], { part: 'spoke', start: person.end, end: person.end + verb[0].length - 1 });
}

/** A line that holds a post and a name and nothing else, under 在…会议上: who gave the speech. */
export function signed(scene: Scene, draft: Draft, sentence: Span): void {
  const people = within(scene.people, sentence);
  const [person] = people;
  if (!person || people.length > 1 || draft.attendees.size > 0 || sentence.end - sentence.start > 40) return;
  const [first] = within(scene.mentions, sentence);
  const rest = scene.text.slice(person.end, sentence.end).trim();
  if (first?.start !== sentence.start || first.kind === 'person' || rest !== '') return;
  const title = scene.text.slice(lineStart(scene, sentence.start - 1), sentence.start).trim();
  if (!/^[—－─-]/.test(title)) return;
  draft.attendees.add(person.name);
  draft.participants.push({
    part: 'spoke',
    people: [{ text: person.name, start: person.start, end: person.end }],
    incomplete: false,
    verb: quote(scene, first.start, first.end),
  });
}
