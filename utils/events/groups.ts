/** People joined into one list: by commas, conjunctions and the posts between them. */
import type { Span } from '../model/text.ts';
import { within, type Participant, type Scene } from './scene.ts';
import { overWords } from './words.ts';

/** No list and no verb lies further from its people, in UTF-16 units. */
export const REACH = 240;

/** Where a post stood, in what is between two people. */
const POST = '\u0001';

/** Between two people of one group nothing stands but posts, commas and small words, and names that were not read. */
const patterns = overWords((any) => {
  // 组长张某及巡视组全体成员，李某: kinds of people between two of the list.
  const kinds =
    '(?:等|和|及|以及|与)[\\u4e00-\\u9fff\\d]{0,14}?(?:代表|成员|人员|负责同志|负责人|领导人)(?=[，,]|以及)';
  const small =
    '[、，,;；\\s\\u3000]|我[省市县区州旗镇乡]?|和|及|与|以及|兼|等|[组成]员|夫人|同志|先生|女士|为|即|代表|代|领导|干部|科员|工作人员|副?[省厅处科县]级(?:领导|干部)?|（女）|\\(女\\)|（[\\u4e00-\\u9fff、，]{0,12}）';
  const unread = `(?<=、|领导|[组成]员)(?!主持|${any('takesPart')})[\\u4e00-\\u9fff]{2,4}(?=[、，,])`;
  /** 主席高某、无党派人士代表‖李某: whom the next of the list stands for. */
  const standsFor = '、[\\u4e00-\\u9fff]{2,12}代表$';
  return {
    joint: new RegExp(`^(?:${kinds})?(?:${small}|${unread})*$|^${standsFor}`),
    /** ，县产业集聚区‖管委会主任, ，党委委员、机关‖支部书记: what was not read whole, with a post right before the next name. */
    unreadBody: new RegExp(
      `^(?:${kinds})?[，,、和及以]{1,2}(?:(?![^，。；：]{0,40}(?:主持|听取|会见|${any('takesPart')}|[在了的将并对向由]))[\\u4e00-\\u9fff（）、]{1,40}|(?!主持|${any('takesPart')})[\\u4e00-\\u9fff（）]{1,14})$`,
    ),
    /** ，某市市长代理‖星某某‖，某会会长: one of the list whose name was not read, behind his post. */
    unreadItem: new RegExp(
      `^[，,、](?![^，。；：]{0,40}(?:主持|听取|会见|${any('takesPart')}|[在了的将并对向由]))[\\u4e00-\\u9fff（）]{0,16}(?:${POST}+|[\\u4e00-\\u9fff]长|主任|主席|书记|代表|经理|教授|总裁)(?:代理|助理|秘书)?[\\u4e00-\\u9fff·]{2,8}[，,、][\\u4e00-\\u9fff（）]{0,16}${POST}*$`,
    ),
  };
});

/** 、坊众互助会副会长‖黄某: a title that was not read as a post, at the end of what stands between. */
const TITLE = /(?:[副会理事][长長]|主任|主席|书记|書記|经理|經理)(?:人选)?$/;

/** 习近平主席特别代表、国家副主席‖韩某: only named because somebody else stands for them. */
export const isStoodFor = (scene: Scene, { end }: Span): boolean =>
  /^(?:主席|总书记|总理|总统)?(?:特别代表|特使)/.test(scene.text.slice(end, end + 7));

/** 会见了李某‖同志亲属: it is the family who are there. */
export const isFamilys = (scene: Scene, { end }: Span): boolean =>
  /^(?:同志|先生)?的?(?:亲属|家属|遗孀|家人|夫人(?!一行))/.test(scene.text.slice(end, end + 8));

/** Where the posts in front of a name begin. */
export function beforePosts(scene: Scene, sentence: Span, at: number): number {
  const post = within(scene.mentions, { start: sentence.start, end: at }).at(-1);
  return post?.kind === 'post' && post.end === at ? post.start : at;
}

/** 平潭‖综合实验区领导 */
const LEADERS = /^[\u4e00-\u9fff]{0,6}?(?:市|县|区|州)?(?:党政|有关)?领导/;

/** People joined into one group, in order. */
export function groups(scene: Scene, sentence: Span): Participant[][] {
  const result: Participant[][] = [];
  // 和首钢总公司‖领导朱某、王某: bodies stand in lists as posts do.
  const posts = within(scene.mentions, sentence).flatMap(({ kind, start, end }): Span[] => {
    if (kind === 'post' || kind === 'organisation') return [{ start, end }];
    // ，平潭综合实验区领导‖某某: whose leaders, by the place alone.
    const leaders = kind === 'place' ? LEADERS.exec(scene.text.slice(end, end + 12)) : null;
    return leaders ? [{ start, end: end + leaders[0].length }] : [];
  });
  for (const person of within(scene.people, sentence)) {
    if (isStoodFor(scene, person) || isFamilys(scene, person)) continue;
    const last = result.at(-1)?.at(-1);
    if (last && isJoint(scene, posts, last.end, person.start)) result.at(-1)?.push(person);
    else result.push([person]);
  }
  return result;
}

const WIFE = /^(?:主席|总统|总理|国王|首相|委员长)?夫人/;

/** Whether two people, one ending at `from` and the next starting at `to`, stand in one list. */
export function isJoint(scene: Scene, posts: readonly Span[], from: number, to: number): boolean {
  if (to - from > REACH) return false;
  // 国家主席习某夫人‖彭某: whose wife she is, and not he.
  if (WIFE.test(scene.text.slice(from, to))) return false;
  let rest = '';
  let at = from;
  // 胡某代表全国政协、郑某代表民革中央: whom each stands for is no gap in the list.
  const standsFor = scene.text.startsWith('代表', from);
  const held = standsFor
    ? within(scene.mentions, { start: from, end: to }).filter(({ kind }) => kind !== 'person')
    : posts;
  for (const post of held) {
    if (post.end <= from || post.start >= to) continue;
    rest += scene.text.slice(at, Math.max(at, post.start)) + POST;
    at = post.end;
  }
  const marked = rest + scene.text.slice(at, Math.max(at, to));
  const between = marked.replaceAll(POST, '');
  const { joint, unreadBody, unreadItem } = patterns(scene.words);
  return (
    unreadItem.test(marked) ||
    joint.test(between) ||
    ((at === to || TITLE.test(between)) && unreadBody.test(between))
  );
}

/** A、B主持 share the verb; a comma between them does not. */
export const sharesVerb = (scene: Scene, group: readonly Participant[]): boolean =>
  !/[，,]/.test(scene.text.slice(group[0]?.start ?? 0, group.at(-1)?.start ?? 0));
