/**
 * Who took part, and how: groups of people joined by posts and commas, and the verb that follows the group.
 * 副主任A、B，秘书长C ‖ 出席会议 — three who attended; D ‖ 主持第一次全体会议 — one who presided.
 */
import type { Span } from '../model.ts';
import { startingAt, within, type Participant, type Scene } from './scene.ts';

/** `speaker`: somebody who spoke or reported, who takes part in a meeting but not in a tour. */
export type Part = 'chair' | 'attendee' | 'speaker';

/** Being there, whatever else was done. */
const ACCOMPANIES = /(?:出席|列席|参加|参会|与会|陪同|一同|随同|见证)/;

export interface Taking {
  name: string;
  part: Part;
}

/** Between two people of one group nothing stands but posts, commas and small words. */
const JOINT = /^(?:[、，,;；\s\u3000]|和|及|与|以及|兼|等|同志|先生|女士|为|即)*$/;
const PRESIDES =
  /^(?:同志|委员长|主席|书记|主任|市长|县长|先生|女士)?(?:分别|共同|召集并|受[^，。]{2,14}委托)?主持/;
const ATTENDS =
  /^(?:等|同志|先生|女士|一行|分别|应邀|先后|一同|共同|陪同|也|还|专程|到会|在[^，。,]{1,12}?|率[^，。,]{1,10}?|等?(?:市|县|区|省)?领导){0,4}(?:出席|列席|参加|参会|与会|陪同|陪同调研|一同|随同|致辞|致词|讲话|发言|领学|宣布|宣读|介绍|作|交流|通报|汇报|见证|揭牌|颁奖|授牌|点评|主讲|代表|签约|签署|表态|传达|回答|发布|解读|总结|部署|应邀)/;
/** 刘某就……作了汇报: what lies between is the subject matter. */
const REPORTS =
  /^(?:同志|先生|女士)?(?:就|对|围绕|代表)[^。；\n]{2,140}?(?:作了?|进行了?)[^。；，,\n]{0,10}(?:汇报|说明|报告|发言|讲话|解读|通报|介绍)/;
/** Bodies and kinds of people that close a list before its verb: 市监察委员会有关负责人等列席. */
const TAIL =
  /^(?:[，,、和及与以]|以及|等|有关|相关|主要|负责人|负责同志|部门|单位|同志|代表|各|市|县|区|省|直|领导|班子|成员|分管|人员|工作人员|干部|一行|[\u4e00-\u9fff]{2,8}[局办委厅部处](?:有关|相关|主要)?负责[人同志]+|陪同人员|[\u4e00-\u9fff]{0,12}?(?:成员|班子)){1,40}/;

/** People joined into one group, in order. */
function groups(scene: Scene, sentence: Span): Participant[][] {
  const result: Participant[][] = [];
  const posts = within(scene.mentions, sentence).filter(({ kind }) => kind === 'post');
  for (const person of within(scene.people, sentence)) {
    const last = result.at(-1)?.at(-1);
    if (last && isJoint(scene, posts, last.end, person.start)) result.at(-1)?.push(person);
    else result.push([person]);
  }
  return result;
}

/** Whether two people, one ending at `from` and the next starting at `to`, stand in one list. */
export function isJoint(scene: Scene, posts: readonly Span[], from: number, to: number): boolean {
  let rest = '';
  let at = from;
  for (const post of posts) {
    if (post.end <= from || post.start >= to) continue;
    rest += scene.text.slice(at, Math.max(at, post.start));
    at = post.end;
  }
  return JOINT.test(rest + scene.text.slice(at, Math.max(at, to)));
}

/** What follows a group, its own post (赵乐际委员长) and closing bodies (市监委有关负责人等) passed over. */
function following(scene: Scene, sentence: Span, end: number): string[] {
  const post = startingAt(scene.mentions, end);
  const from = post?.kind === 'post' ? post.end : end;
  const rest = scene.text.slice(from, sentence.end);
  const date = startingAt(scene.dates, from);
  const heads = [rest];
  if (date) heads.push(scene.text.slice(date.end, sentence.end));
  const bodies = within(scene.mentions, { start: from, end: sentence.end }).filter(
    ({ kind }) => kind === 'organisation' || kind === 'post',
  );
  let bare = '';
  let at = from;
  for (const body of bodies) {
    bare += scene.text.slice(at, body.start);
    at = body.end;
  }
  bare += scene.text.slice(at, sentence.end);
  const tail = TAIL.exec(bare);
  if (tail) heads.push(bare.slice(tail[0].length));
  return heads;
}

/** Everyone in this sentence who presides or takes part. */
export function takingPart(scene: Scene, sentence: Span): Taking[] {
  const result: Taking[] = [];
  for (const group of groups(scene, sentence)) {
    const last = group.at(-1);
    if (!last) continue;
    const heads = following(scene, sentence, last.end);
    const presiding = heads.some((head) => PRESIDES.test(head));
    const part: Part | undefined = presiding ? 'chair' : partOf(heads);
    if (!part) continue;
    // 受A委托，B主持: the one who asked does not preside; a list before 主持 with posts is one who does, the last.
    const named = presiding && !sharesVerb(scene, group) ? group.slice(-1) : group;
    for (const { name } of named) result.push({ name, part });
  }
  return result;
}

function partOf(heads: readonly string[]): Part | undefined {
  const said = heads.map((head) => ATTENDS.exec(head)?.[0]).filter((words) => words !== undefined);
  if (said.some((words) => ACCOMPANIES.test(words))) return 'attendee';
  return said.length > 0 || heads.some((head) => REPORTS.test(head)) ? 'speaker' : undefined;
}

/** A、B主持 share the verb; a comma between them does not. */
const sharesVerb = (scene: Scene, group: readonly Participant[]): boolean =>
  !/[，,]/.test(scene.text.slice(group[0]?.start ?? 0, group.at(-1)?.start ?? 0));
