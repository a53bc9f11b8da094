/** Who was appointed to what, removed, elected, or proposed: one entry a person and act. */
import type { Appointment } from '../model/event.ts';
import type { Span } from '../model/text.ts';
import { isOld } from './dates.ts';
import { lineStart, quote, within, type Participant, type Scene } from './scene.ts';

type Act = Appointment['act'];

/** The verb before the names → the act; the names end at 为, 任 (a new post) or at 的, 辞去 (one that is left). */
const GIVEN =
  /(?:(任命|聘任|委任|决定任命)|(选举(?:产生)?|推选|增选|补选|增补)|(提名|建议任命|建议提名))(?:了)?(?=[\u4e00-\u9fff])/g;
const TAKEN = /(?:免去|免除|撤销|罢免)(?:了)?/g;
const RESIGNED = /接受/g;
/** Behind the name, where no verb stands before it. */
const TAKES_OFFICE =
  /^(?:同志|（女）)?(?:(当选(?:为|连任)?)|(拟任|拟提名为|拟提任|拟挂任)|(任|担任|兼任|出任|转任|升任|接任|履新))(?!何|务|职|期|由)/;
const LEAVES_OFFICE = /^(?:同志)?(?:不再(?:担任|兼任)|辞去)/;
/** A life told (曾任, 历任) and a wish (祝贺…当选) are no act of this report; a notice says what it is. */
const NOTICE =
  /(?:中共中央|[省市县区州旗]委)(?:批准|决定)|任免|任命|任职|任前公示|免职|人事|干部公示|组织部.{0,6}公告|拟任/;

const POST_STOP = /[，。；;\n！？（]|职务|[，,]?(?:任期|试用期)/;

/** Posts as written, parted at 、 and 兼. */
const postsIn = (words: string): string[] =>
  words
    .replace(/[（(][^（()）]*[）)]$/, '')
    .split(/[、]|兼(?=[\u4e00-\u9fff]{2})/)
    .map((post) => post.trim().replace(/^(?:其|兼任的?)/, ''))
    .filter((post) => post.length > 1);

/** People joined into one list that ends at `end`, a sex or 同志 between passed over. */
function listEndingAt(scene: Scene, from: number, end: number): Participant[] {
  const list: Participant[] = [];
  let at = end;
  for (const person of within(scene.people, { start: from, end }).toReversed()) {
    if (!/^(?:同志|（[女男][^）]*）|[、和\s])*$/.test(scene.text.slice(person.end, at))) break;
    list.unshift(person);
    at = person.start;
  }
  return list;
}

/** The names before each 为 of a clause, with the posts up to the next list of names. */
function given(scene: Scene, start: number, end: number, act: Act): Appointment[] {
  const found: Appointment[] = [];
  const clause = scene.text.slice(start, end);
  const links = [...clause.matchAll(/为|任(?!命|职|免|期)/g)]
    .map(({ index }) => ({ at: start + index, names: listEndingAt(scene, start, start + index) }))
    .filter(({ names }) => names.length > 0);
  for (const [index, { at, names }] of links.entries()) {
    const next = links[index + 1]?.names[0]?.start;
    const stop = /[，。；;\n]|职务/.exec(scene.text.slice(at + 1, end))?.index ?? end - at - 1;
    const to = Math.min(next ?? Infinity, at + 1 + stop);
    const posts = postsIn(scene.text.slice(at + 1, to).replace(/[、，和]$/, ''));
    if (posts.length === 0) continue;
    for (const { name, start: from } of names)
      found.push({ ...quote(scene, from, to), person: name, act, posts });
  }
  return found;
}

/** 免去 A、B 的 … 职务; 接受 A 辞去 … 职务的请求. */
function taken(scene: Scene, from: number, limit: number, act: Act): Appointment[] {
  const rest = scene.text.slice(from, limit);
  const match =
    /^([其他她]|[^，。；;\n]{2,120}?)(?:同志)?(?:兼任)?(?:的|辞去|(?<=^[其他她]))(?:辞去)?(?:兼任的)?([^，。；;\n]{2,80}?)(?:等?职务|的请求|的辞职)/.exec(
      rest,
    );
  const [whole = '', names = '', posts = ''] = match ?? [];
  const nameEnd = from + names.length;
  const pronoun = /^[其他她]$/.test(names);
  const people = pronoun
    ? within(scene.people, { start: lineStart(scene, from), end: from }).slice(-1)
    : listEndingAt(scene, from, nameEnd);
  return people.map(({ name }) => ({
    ...quote(scene, from, from + whole.length),
    person: name,
    act,
    posts: postsIn(posts),
  }));
}

/** 张某任…, 李某当选…, 王某拟任…: the person first. */
function ofPerson(scene: Scene, person: Participant, limit: number, notice: boolean): Appointment[] {
  const rest = scene.text.slice(person.end, Math.min(limit, person.end + 120));
  const leaves = LEAVES_OFFICE.exec(rest);
  const takes = leaves ? null : TAKES_OFFICE.exec(rest);
  const verb = leaves ?? takes;
  if (!verb || (takes?.[3] && !notice)) return [];
  const from = person.end + verb[0].length;
  const stop = POST_STOP.exec(scene.text.slice(from, Math.min(limit, from + 80)));
  const end = stop ? from + stop.index : Math.min(limit, from + 80);
  const posts = postsIn(scene.text.slice(from, end));
  if (posts.length === 0 || !/[长记任席员理事监院士使授总统相臣裁]$/.test(posts[0] ?? '')) return [];
  const act: Act = leaves
    ? leaves[0].includes('辞去')
      ? 'resigned'
      : 'removed'
    : takes?.[1]
      ? 'elected'
      : takes?.[2]
        ? 'proposed'
        : 'appointed';
  return [{ ...quote(scene, person.start, end), person: person.name, act, posts }];
}

/** 张某，男，汉族，…现任A，拟任B。 — the line of a notice before appointment. */
function proposed(scene: Scene, line: Span): Appointment[] {
  const [person] = within(scene.people, line);
  const text = scene.text.slice(line.start, line.end);
  const match = /拟(?:任|提名为|提任|提拔任|晋升为?|推荐为?)([^，。；\n]{2,60})/.exec(text);
  if (!person || !match || person.start - line.start > 6) return [];
  const start = line.start + match.index;
  return [
    {
      ...quote(scene, start, start + match[0].length),
      person: person.name,
      act: 'proposed',
      posts: postsIn(match[1] ?? ''),
    },
  ];
}

/** A line that says what the lines under it do: 任命：, 二、免去：. */
const HEADING =
  /^[\s（(]*(?:[一二三四五六七八九十\d]+[、.．)）]\s*)?(?:决定)?(?:(任命|聘任)|(免去|免职|撤销)|(提名))(?:决定|名单)?[：:]?\s*$/;

/** Lists of a standing committee: a heading, then a line a person: 任命： / 顾某为县人民政府副县长；. */
function listed(scene: Scene): Appointment[] {
  const found: Appointment[] = [];
  let act: Act | undefined;
  for (const sentence of scene.sentences) {
    const text = scene.text.slice(sentence.start, sentence.end);
    const heading = HEADING.exec(text);
    if (heading) {
      act = heading[1] ? 'appointed' : heading[2] ? 'removed' : 'proposed';
      continue;
    }
    if (!act || sentence.start !== lineStart(scene, sentence.start)) continue;
    const items =
      act === 'removed'
        ? taken(scene, sentence.start + (/^\s*/.exec(text)?.[0].length ?? 0), sentence.end, act)
        : given(scene, sentence.start, sentence.end, act);
    if (items.length === 0) act = undefined;
    found.push(...items);
  }
  return found;
}

export function findAppointments(scene: Scene): Appointment[] {
  const found: Appointment[] = listed(scene);
  const notice = NOTICE.test(scene.text.slice(0, 200));
  for (const sentence of scene.sentences) {
    const { start, end } = sentence;
    const text = scene.text.slice(start, end);
    if (/拟(?:任|提|晋|推)/.test(text)) found.push(...proposed(scene, sentence));
    // 2003年3月，不再担任…: a life told.
    if (within(scene.dates, sentence).some(({ value }) => isOld(value, scene.published))) continue;
    // Names of posts and bodies hold none of these verbs: most sentences are done here.
    if (!/任|免去|免除|撤销|罢免|选|提名|辞去|增补/.test(text)) continue;
    for (const match of text.matchAll(GIVEN)) {
      const from = start + match.index + match[0].length;
      const clause =
        from +
        (/[。；;\n]|[，,、](?:免去|决定)/.exec(text.slice(match.index + match[0].length))?.index ??
          end - from);
      const act: Act = match[1] ? 'appointed' : match[2] ? 'elected' : 'proposed';
      found.push(...given(scene, from, clause, act));
    }
    for (const match of text.matchAll(TAKEN))
      found.push(...taken(scene, start + match.index + match[0].length, end, 'removed'));
    for (const match of text.matchAll(RESIGNED))
      if (/^.{2,60}辞去/.test(text.slice(match.index + 2)))
        found.push(...taken(scene, start + match.index + 2, end, 'resigned'));
    for (const person of within(scene.people, sentence)) found.push(...ofPerson(scene, person, end, notice));
  }
  return once(found);
}

/** The same act of the same person said again (title and body) is one entry, with the fuller post. */
function once(all: readonly Appointment[]): Appointment[] {
  const kept: Appointment[] = [];
  for (const item of all) {
    const known = kept.findIndex(
      (other) =>
        other.person === item.person &&
        other.act === item.act &&
        (other.start === item.start ||
          item.posts.every((post) => other.posts.some((held) => held.includes(post) || post.includes(held)))),
    );
    if (known < 0) kept.push(item);
    else if (item.posts.join('').length > (kept[known]?.posts.join('').length ?? 0)) kept[known] = item;
  }
  return kept;
}
