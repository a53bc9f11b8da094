/** Who was there, because the text has them speak: at the meeting by its name, in reply to the press, after the chair. */
import type { Span } from '../model/text.ts';
import { attend } from './attend.ts';
import { isNamed, isVisit, type Draft } from './draft.ts';
import type { NameIndex } from './name-index.ts';
import { lineStart, quote, startingAt, within, type Scene } from './scene.ts';

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

export const PRESS = /发布会|记者会|吹风会|见面会|报告会|宣讲会/;
/** 某某‖导演表示 */
const TITLE = /^(?:导演|教授|院士|主任|局长|总师)/;
const ANSWERS = /^(?:导演|教授|院士|主任|局长|总师)?(?:就|表示|说|介绍|指出|强调|称|回答|在回答|解读)/;

/** At a press conference, who is introduced by a post and then speaks took part. */
export function answer(scene: Scene, draft: Draft, sentence: Span): void {
  for (const person of within(scene.people, sentence)) {
    const verb = ANSWERS.exec(scene.text.slice(person.end, person.end + 6));
    const post = within(scene.mentions, { start: sentence.start, end: person.start }).at(-1);
    const isCalled = TITLE.test(scene.text.slice(person.end, person.end + 2));
    if (!verb || !(isCalled || (post?.kind === 'post' && post.end === person.start))) continue;
    attend(scene, draft, [person], { part: 'spoke', start: person.end, end: person.end + verb[0].length });
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

/** 某人22日在…峰会上表示, 将在17日的…全会上发表讲话, 出席…时指出: who spoke there was there. */
const THERE =
  /^(?:同志|先生)?(?:[，,]?(?:近日|日前|当地时间|今天|\d{1,2}日|上午|下午|晚)?)*将?(?:在|出席|在出席|参加|在参加)的?(?:[^，。；在]{2,12}的|[^，。；在]{2,12}举行的(?:年初|年度|例行|特别)?)?(?:第[一二三四五六七八九十]+届)?[“‘]?$/;
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
  attend(scene, draft, [person], { part: 'spoke', start: first.start, end: first.end });
}
