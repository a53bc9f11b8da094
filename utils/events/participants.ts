/**
 * Who took part, and how: groups of people joined by posts and commas, and the verb that follows the group.
 * 副主任A、B，秘书长C ‖ 出席会议 — three who attended; D ‖ 主持第一次全体会议 — one who presided.
 */
import type { Participation } from '../model/event.ts';
import type { Quote, Span } from '../model/text.ts';
import { beforePosts, groups, REACH, sharesVerb } from './groups.ts';
import { listedAfter, unnamed } from './listed.ts';
import { partsIn, type SaidPart } from './parts.ts';
import { clauseEnd, quote, startingAt, within, type Scene } from './scene.ts';
import { aboutOf, type Taking } from './taking.ts';
import { isSaid } from './told.ts';
import { overWords } from './words.ts';

/** Being there, whatever else was done. */
const ACCOMPANIES = new Set<Participation>(['attended', 'satIn', 'invited', 'joined', 'accompanied']);

const PRESIDES =
  /^(?:同志|委员长|主席|书记|主任|市长|县长|先生|女士|等|[\u4e00-\u9fff]{0,3}(?:助理|经理|总监|[院校行所站队科处局厅部]长))?(?:在[^，。]{1,12}|[，,]?受[^，。]{2,14}委托[，,]?|\d{1,2}日|上午|下午|当天|今天|近日|日前|将|应邀|又|还|再次|随后|即|随即|旋即|立即|赴[^，。的]{1,16}|在线){0,3}(?:在)?(?:分别|共同|召集并|轮流|(?:出席|参加)(?:会议|仪式|(?:有关|相关)?活动)?并)?主持(?!制定|编写|修订)/;
const PHRASES =
  '会[见谈]时|[，,]?[同与和][^，。]{2,12}一[起同道]|来到[^，。]{2,16}[，,]|在(?:(?!会见|接见|会谈|看望|(?<!党)的)[^，。,]){1,40}?|于[^，。]{1,14}|赴[^，。,的]{1,16}|来[^，。,的]{1,10}(?=参加|出席)|前往[^，。,]{1,16}|(?:率|携)[^，。,]{1,16}?|以[^，。]{1,10}(?:方式|形式|身份)|以[^，。]{2,40}为(?:主)?题[，,]?|通过[^，。]{1,8}(?:方式|形式)?|作为[^，。]{1,12}|代表[^，。]{2,24}?|面?向[^，。]{1,10}|为[^，。]{1,16}?(?=揭|颁|讲授|授|点亮|剪彩|培土)';
const patterns = overWords((any) => {
  const between = `(?:${any('beforeVerb')}|等?(?:在家的?)?(?:党和国家|[市县区省州]级?)?领导(?:同志|人|干部)?)`;
  /** 高新区、临空经济区和有关部门负责同志, 等来自60个国家的代表: bodies of any name, up to the kind of people that they send. */
  const kindOf = `(?:[，,、]|[；;](?=以?及)|以及|[和及与同]|等(?:\\d+余?|多)?[个人名位]?)[^，。；：]{0,60}?(?:${any('kindSent')}|(?<=等)(?:共?\\d+余?多?[人名位]))(?:等?共?\\d+余?[人名位])?`;
  // At most two phrases: with more of them there are too many ways of dividing a clause.
  const manner = `${between}{0,5}(?:(?:${PHRASES})${between}{0,5}){0,2}`;
  return {
    attends: new RegExp(
      `^[，,]?(?:的(?=陪同下))?${manner}(?<![合工运操协创写制动])(?:${any('takesPart')}|发表[^，。]{0,12}(?:讲话|演讲|致辞)(?!精神|以来)|(?:[与同和][^，。；]{1,16})?(?:进行|开展)了?[^，。；]{0,4}座谈|进行了?[^，。；]{0,4}(?:签约|签字|揭牌|授牌)(?!仪式|活动)|[与同和][^，。；]{2,60}?(?:现场|集中|正式)?(?:签约|签署|签订)(?!仪式|活动|以来)|[作做进]行?了?[^，。；]{0,8}(?:总结|动员|辅导|点评|宣讲|讲解|部署|讲话|主题报告|发言|表态)(?!会|精神))`,
    ),
    kind: new RegExp(
      `^${kindOf}(?=[，,、和及与以]|(?:结合|围绕|就)[^，。；]{2,30}(?:作|做|进行|发言)|等?[，,]?(?:的(?=陪同下))?(?:陪同(?!下)|一同|共同|分别|也|均|都|应邀|先后|站立)?(?:在[会大仪][^，。；]{0,2}上)?(?:${any('takesPart')}|发表))`,
    ),
    /** Kinds of people that a list names behind its names. */
    others: new RegExp(any('kindOfPeople')),
  };
});
/** 刘某就……作了汇报: what lies between is the subject matter. */
const REPORTS = new RegExp(
  `^(?:同志|先生|女士|也|还|分别|随后|先)*(?:就|对|围绕|从|结合|代表|受[^，。]{2,16}委托)[^。；\\s]{2,140}?(?:(?:[作做]了?|进行了?)[^。；，,\\n]{0,10}(?:汇报|说明|报告|发言|讲话|讲解|解读|通报|介绍|表态|交流(?=[，。；]))|致[辞词](?=[，。；])|(?:先后|分别|交流|即席)?发言(?=[，。；])|(?:[作做]出?了?|进行了?|提出了?)[^。；，,的\\n]{0,10}的?(?:再?动员|安排|部署|强调|培训|总结|辅导|点评|要求|意见|期望|希望|阐述))`,
);
/** 作的关于…的报告, 就…作了说明: whatever verbs the subject matter holds, this is a report. */
const REPORT =
  /^(?:同志|先生|女士|等|[，,]|受(?:(?!委托)[^，。]){2,16}委托|分别)*(?:代表[^，。]{2,24}?)?(?:(?:就|对|围绕)[^。；\s]{2,140}?)?(?:所?作|做|进行)(?:的|了)?[^，。；]{0,140}?(?:报告|说明|汇报|通报)/;

/** Bodies and kinds of people that close a list before its verb: 市监察委员会有关负责人等列席. */
const TAIL =
  /^(?:[，,、和及与以]|以及|的?其[他它]|等|有关|相关|主要|负责人|负责同志|部门|单位|同志|代表|各|市|县|区|省|直|领导|班子|成员|分管|人员|工作人员|干部|一行|嘉宾|来宾|委员|党组|党委|陪同|共?\d+(?:余|多)?[人名位]|[市县区省州]领导|[\u4e00-\u9fff]{2,8}[局办委厅部处](?:有关|相关|主要)?负责[人同志]+|陪同人员|[\u4e00-\u9fff]{0,12}?(?:成员|班子)){1,40}/;
/** 赵乐际委员长, 程某（外科支部书记）: where the name ends with the post behind it. */
function ownPostEnd(scene: Scene, end: number): number {
  const post = startingAt(scene.mentions, end);
  const [bracket] = /^（[\u4e00-\u9fff、，]{2,16}）/.exec(scene.text.slice(end, end + 18)) ?? [];
  if (bracket) return end + bracket.length;
  return post?.kind === 'post' ? post.end : end;
}

/** How many kinds of people may close a list: …负责同志，…代表，…代表‖出席. */
const KINDS = 8;

/** ，友好协会会长某某某某‖，: one of the list, by his office, whose name was not read. */
const UNREAD_ITEM =
  /^[，、][^，。；：“”、]{2,30}?(?:会长|主席|总经理|董事长|总裁|理事长|总领事|大使|教授)[\u4e00-\u9fff·]{2,8}(?=[，、])/;

/** What follows the kinds of people that close a list, one after the other. */
function behindKinds({ words }: Scene, head: string): string[] {
  const heads: string[] = [];
  let rest = head;
  for (let count = 0; count < KINDS; count++) {
    const kind = patterns(words).kind.exec(rest) ?? UNREAD_ITEM.exec(rest);
    if (!kind) break;
    rest = rest.slice(kind[0].length);
    heads.push(rest);
  }
  return heads;
}

/** What follows a group, its own post (赵乐际委员长) and closing bodies (市监委有关负责人等) passed over. */
function following(scene: Scene, limit: number, end: number): string[] {
  const from = ownPostEnd(scene, end);
  const heads = [scene.text.slice(from, limit)];
  const date = startingAt(scene.dates, from) ?? startingAt(scene.dates, from + 1);
  if (date && /^[，,]?$/.test(scene.text.slice(from, date.start)))
    heads.push(scene.text.slice(date.end, limit));
  const bodies = within(scene.mentions, { start: from, end: limit }).filter(
    ({ kind }) => kind === 'organisation' || kind === 'post' || kind === 'place',
  );
  let bare = '';
  let at = from;
  for (const body of bodies) {
    bare += scene.text.slice(at, body.start);
    at = body.end;
  }
  bare += scene.text.slice(at, limit);
  const tail = TAIL.exec(bare);
  if (tail) heads.push(bare.slice(tail[0].length));
  heads.push(...behindKinds(scene, heads[0] ?? ''));
  const fellow = UNREAD_FELLOW.exec(heads[0] ?? '');
  if (fellow) heads.push((heads[0] ?? '').slice(fellow[0].length));
  const unread = UNREAD.exec(heads[0] ?? '');
  if (unread) heads.push((heads[0] ?? '').slice(unread[0].length));
  return heads;
}

/** ，党组成员李某某‖出席会议: one more of the list, whose name was not read. */
const UNREAD =
  /^[，,、和及](?!主持|并)(?:[^，。；：“”]|“[^“”，。]{1,8}”){2,40}?(?=等?(?:应邀|一同|共同|分别)?(?:先后发言|发言|作(?:了)?[^，。；]{0,4}发言|(?:出席|参加|列席)了?[^，。；]{0,6}?|陪同|在主席台(?:前排)?就[座坐])(?:会议|仪式|活动|调研|会见|座谈|大会|学习|考察|视察|[，。；\s]|$))/;

/** 李某和外方领导人某某‖共同主持: who presides with him, whose name was not read. */
const UNREAD_FELLOW = /^[和与同][^，。；]{2,20}?(?=共同主持)/;

/** 主任甲，副主任乙‖分别主持会议 */
const SEVERALLY = /^(?:分别|共同|先后|轮流)主持/;

/** 参加会见并主持‖大会: of two things that they did. */
const ALSO_PRESIDES = /(?:会见|会谈|调研|考察)并主持$/;

/** 仪式上，某人致辞: at which event the sentence begins. */
const AT =
  /(?:^|[。；])[^，。；]{0,16}?(会议|大会|座谈会|仪式|会见|会谈|论坛|推介会|调研)(?:现场)?[上时中]，(?:[^，。；]{0,30}[，、])?$/;

/** 某人会见时‖在座: of which event. */
const WHILE = /^(?:会见|会谈|接见)时/;

const STUDIED = /(?:学习|传达|贯彻|重温|领会)(?:贯彻|落实|领会|了)*$/;

/** 参加会见并在大会上‖传达: where this verb's own was done. */
const PLACED = /在([^，。；并在]{1,14})上$/;

/** The verb phrase behind a group: from the first word that says how they took part to the end of its clause. */
function phraseOf(scene: Scene, from: number, limit: number): { parts: SaidPart[]; phrase: Span } {
  const parts = partsIn(scene.words, scene.text.slice(from, limit));
  const first = parts[0];
  if (!first) return { parts: [], phrase: { start: from, end: from } };
  const start = from + first.start;
  // 出席会议并讲话, 并作…报告 belong to the phrase; another clause does not.
  const rest = scene.text.slice(start, limit);
  const end = start + (/[；;。\n\s]|[，,](?!并|致|作|代表)/.exec(rest)?.index ?? rest.length);
  return { parts: parts.filter((part) => from + part.start < end), phrase: { start, end } };
}

/** The words with which a report ends, behind the people: 的说明. */
function reportIn(scene: Scene, from: number, limit: number): SaidPart[] {
  const match = /(?:作|做|进行)(?:的|了)?[^，。；]{0,140}?(?:报告|说明|汇报|通报)/.exec(
    scene.text.slice(from, limit),
  );
  return match ? [{ part: 'reported', start: match.index, end: match.index + match[0].length }] : [];
}

/** What stands between the last name and the verb: 等, and kinds of people that close the list. */
function closing(scene: Scene, end: number, verb: number): { others?: Quote; incomplete: boolean } {
  const { others } = patterns(scene.words);
  const between = scene.text.slice(end, verb);
  const incomplete = between.includes('等');
  if (!others.test(between) || /委托|^(?:代表|向|在|就|分别|作)/.test(between)) return { incomplete };
  const lead = /^(?:[，,、\s]|和|及|与|以及|同志|等)*/.exec(between)?.[0].length ?? 0;
  const kept = between.slice(lead).replace(/(?:等|分别|也|还|一同|应邀|共同|先后|[，,])*$/, '');
  return others.test(kept) && !/^[人同志]{1,2}$/.test(kept)
    ? { others: quote(scene, end + lead, end + lead + kept.length), incomplete }
    : { incomplete };
}

/** Where no verb of the list is met in the phrase: the clause behind the people, its first comma passed over. */
function clauseBehind(scene: Scene, from: number, limit: number): Quote {
  const [lead = ''] = /^[，,、；;：:\s]*/.exec(scene.text.slice(from, limit)) ?? [];
  const start = from + lead.length;
  return quote(scene, start, clauseEnd(scene.text, start, limit, /[，,；;。\n]/));
}

const GREETS = /^(?:向[^，。；]{2,60}?|[^，。；]{0,4})(?:致贺?[信电]|发来?贺[信电])/;

/** Everyone in this sentence who presides or takes part. */
export function takingPart(scene: Scene, sentence: Span): Taking[] {
  const result: Taking[] = [];
  const all = groups(scene, sentence);
  for (const [index, group] of all.entries()) {
    const last = group.at(-1);
    if (!last) continue;
    const limit = Math.min(sentence.end, last.end + REACH);
    const next = all[index + 1]?.[0]?.start ?? limit;
    // 作为李某特别代表出席: he is who is stood for.
    const first = group[0]?.start ?? last.start;
    if (
      /(?:作为|应|受)(?:[^，。]{0,12})$/.test(
        scene.text.slice(sentence.start, first).replace(/^.*[，。；]/, ''),
      ) &&
      /^(?:主席|总书记|总理|书记)?(?:特别代表|特使|邀请|委托)/.test(scene.text.slice(last.end, last.end + 8))
    )
      continue;
    // 学习了总书记…时发表的讲话: what is studied was said elsewhere.
    if (STUDIED.test(scene.text.slice(sentence.start, beforePosts(scene, sentence, first)))) continue;
    // 8年前，某人在这里发表演讲: not at this one.
    if (/年前，/.test(scene.text.slice(sentence.start, first))) continue;
    // …总理批示要求, …重要讲话: their words were there, not they.
    if (
      /^(?:的(?:重要)?(?:批示|指示|讲话|贺信)|(?:重要)?(?:批示|指示))/.test(
        scene.text.slice(ownPostEnd(scene, last.end), last.end + 12),
      )
    )
      continue;
    // 向2026年人文交流年开幕式‖致贺信: a letter was there, and not its writer.
    if (GREETS.test(scene.text.slice(last.end, last.end + 80))) continue;
    // 甲表示，乙去年应邀出席…: what is told of in somebody's words was elsewhere.
    if (isSaid(scene, sentence, first)) continue;
    const heads = following(scene, limit, last.end);
    // 到…考察，主持召开座谈会: with nobody else between, who went presided.
    const later = /^[^。；：“]{0,40}?[并，]主持(?:召开)/.exec(
      scene.text.slice(last.end, Math.min(limit, next)),
    );
    const soon = heads.some((head) => PRESIDES.test(head));
    const attending = heads.some(
      (head) => patterns(scene.words).attends.test(head) || REPORT.test(head) || REPORTS.test(head),
    );
    const presiding = later !== null || soon;
    if (!presiding && !attending) continue;
    // 亲自谋划部署，主持召开会议: what was done before is no taking part.
    const from = later && !soon && !attending ? last.end + later[0].length - 4 : last.end;
    const { parts: after, phrase } = phraseOf(scene, from, limit);
    const parts = after.map((part) => ({
      ...part,
      start: part.start + from - last.end,
      end: part.end + from - last.end,
    }));
    const report = heads.map((head) => REPORT.exec(head)?.[0]).find((words) => words !== undefined);
    const own = report
      ? reportIn(scene, last.end, limit)
      : parts.filter(({ start }) => last.end + start < Math.max(next, phrase.start + 1));
    // 受A委托，B主持: the one who asked does not preside; a list before 主持 with posts is one who does, the last.
    // 李某同王某共同主持: the one before 同 does so, too.
    const fellow = /[同与]$/.test(scene.text.slice(sentence.start, beforePosts(scene, sentence, first)))
      ? all
          .slice(0, index)
          .findLast((each) => !/应[^，。]{0,12}$/.test(scene.text.slice(sentence.start, each[0]?.start)))
      : undefined;
    const sharing =
      presiding && !sharesVerb(scene, group) && !heads.some((head) => SEVERALLY.test(head)) ? [last] : group;
    const named =
      fellow && /^.{0,8}共同/.test(scene.text.slice(last.end, last.end + 12))
        ? [...fellow, ...sharing]
        : sharing;
    const said: SaidPart[] = own.length > 0 ? own : [{ part: 'spoke', start: 0, end: 2 }];
    const speaker = !said.some(({ part }) => ACCOMPANIES.has(part));
    const people = named.map((person) => ({ ...quote(scene, person.start, person.end), text: person.name }));
    const kinds = new Set<Participation>();
    for (const { part, start, end } of said) {
      if (kinds.has(part)) continue;
      kinds.add(part);
      result.push({
        part:
          part === 'presided' && !presiding && !ALSO_PRESIDES.test(scene.text.slice(last.end, last.end + end))
            ? 'joined'
            : part,
        people,
        ...closing(scene, ownPostEnd(scene, last.end), phrase.start),
        verb:
          end > start ? quote(scene, last.end + start, last.end + end) : clauseBehind(scene, last.end, limit),
        // 参加会见并出席签约仪式: each verb has its own object, where it has one.
        about:
          aboutOf(WHILE.exec(scene.text.slice(last.end, last.end + start))?.[0] ?? '') ??
          aboutOf(PLACED.exec(scene.text.slice(last.end, last.end + start))?.[1] ?? '') ??
          aboutOf(
            scene.text.slice(last.end + end, clauseEnd(scene.text, last.end + end, phrase.end, /[并，]/)),
          ) ??
          aboutOf(scene.text.slice(phrase.start, phrase.end)) ??
          aboutOf(AT.exec(scene.text.slice(sentence.start, beforePosts(scene, sentence, first)))?.[1] ?? ''),
        phrase,
        after: last.end,
        toCome: /[将拟]/.test(scene.text.slice(last.end, phrase.start)),
        speaker,
      });
    }
  }
  result.push(...listedAfter(scene, sentence));
  return result.length > 0 ? result : unnamed(scene, sentence);
}
