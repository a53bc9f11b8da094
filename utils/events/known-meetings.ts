/** Which of the meetings that the text has told of so far is spoken of again, by another of its names. */
import { RECENT, type Draft } from './draft.ts';
import { isGeneric } from './kinds.ts';
import type { Convened } from './meetings.ts';
import { alike, inOrder, isOthers, sameMeeting } from './same.ts';
import { isLead, lineStart, within, type Scene } from './scene.ts';

const sameDay = (a: Draft, b: Convened): boolean =>
  a.date === undefined || b.date === undefined || a.date.value === b.date.value;

/** A headline's name of a meeting so short says only its kind. */
const VAGUE = 8;

/** The one event that the title names, with no day, and that nothing has spoken of since. */
const isHeadlineOnly = (drafts: readonly Draft[], draft: Draft): boolean =>
  drafts.length === 1 && draft.sentence.start === 0 && draft.spoken.length === 1 && !draft.date;

/** Whether the item stands in the first paragraph under the title, or the headline in a digest, that names the event. */
const isUnder = (scene: Scene, { sentence }: Draft, item: Convened): boolean =>
  sentence.start === 0
    ? isLead(scene, item.sentence)
    : lineStart(scene, sentence.start) === sentence.start &&
      lineStart(scene, item.sentence.start) === sentence.end + 1;

/** 中国驻德国使馆近日‖举行: a body right before the verb, whether or not it was read as one. */
const CONVENOR =
  /([\u4e00-\u9fff]{2,14}[馆处府部办局院委会])(?:近日|日前|[今昨前]天|当[天日]|\d{1,2}[月日]|上午|下午|（[^）]{2,8}）|在[^，。；]{1,12}|联合|分别|也){0,5}(?:召开|举行|举办)[^，。；]{0,6}$/;

const convenor = (scene: Scene, at: number): string | undefined =>
  CONVENOR.exec(scene.text.slice(Math.max(lineStart(scene, at), at - 50), at))?.[1];

/**
 * 使馆甲举行招待会。使馆乙举行招待会: two that are called alike, held by two; or in two pieces of a digest, each with its day
 * and somebody who spoke.
 */
function isAnother(scene: Scene, { names, date }: Draft, { name, sentence, date: day }: Convened): boolean {
  const last = names.at(-1);
  if (!last || !isGeneric(name.text) || !names.every(({ text }) => isGeneric(text))) return false;
  const [one, other] = [convenor(scene, last.start), convenor(scene, name.start)];
  if (one && other) return !one.includes(other) && !other.includes(one);
  return (
    date !== undefined &&
    day !== undefined &&
    day.start >= sentence.start &&
    within(scene.people, { start: sentence.start, end: name.start }).length > 0 &&
    within(scene.pieces, { start: last.end, end: name.start }).length > 0
  );
}

const isAlone = ({ joined, through, name }: Convened): boolean => !joined && through === name.end;

/** 培训班, and the ceremonies with which one begins and ends. */
const CLASS = /(?:培训|轮训|研修|进修|学习|读书|研讨|主体)班$/;
const CLASS_OPENS = /^(?:开班|结业)(?:式|仪式|典礼)?(?:[和、及暨](?:开班|结业))?(?:式|仪式|典礼)$/;

/** ，就…召开‖专门会议: what kind of meeting it was, where the headline names it. */
const OF_KIND = /^(?:专门|专题|工作|视频|有关)会议$/;

/** 进修班‖开学典礼, 运动会‖开幕式: the ceremony with which what is named begins or ends. */
const OPENING = /(?:开学|开班|结业|开幕|闭幕|启动)(?:式|仪式|典礼)$/;

/** 闭幕式暨颁奖仪式, of the games that were told. */
const CLOSES = /^[开闭]幕(?:式|仪式)?(?:[暨和]颁奖(?:仪式|典礼))?$/;

/** Whether it is the opening of what the headline says has opened: 进修班开学, then …进修班‖开学典礼. */
function isOpeningOf({ kind, names, date }: Draft, { name, date: day, status }: Convened): boolean {
  if (kind === 'ceremony' && status === 'mentioned' && !day && CLOSES.test(name.text)) return true;
  const whose = name.text.replace(OPENING, '');
  if (whose === name.text || whose.length < 3 || (date && day && date.value !== day.value)) return false;
  return names.some(({ text }) => text.endsWith(whose));
}

/** 本次…签约‖活动: of the 签约仪式 that was told. */
const ACTIVITY = /(签约|开工|揭牌|奠基|启动|颁奖)活动$/;

/** 本次‖职工运动会: the one that was told, by the end of its name. */
function isThis(scene: Scene, { names }: Draft, { name }: Convened): boolean {
  if (!/(?:本[次届]|[此这]次)$/.test(scene.text.slice(Math.max(0, name.start - 2), name.start))) return false;
  const done = ACTIVITY.exec(name.text)?.[1];
  return names.some(
    ({ text }) =>
      (text.length > name.text.length && text.endsWith(name.text.slice(-3))) ||
      (done !== undefined && text.endsWith(`${done}仪式`)),
  );
}

/** The draft that this item speaks of again. */
export function knownMeeting(
  scene: Scene,
  drafts: readonly Draft[],
  byName: ReadonlyMap<string, Draft>,
  main: Draft | undefined,
  item: Convened,
) {
  const { text } = item.name;
  const named = byName.get(text);
  const draft =
    (named && !isAnother(scene, named, item) ? named : undefined) ??
    drafts.slice(-RECENT).find(
      (each) =>
        !isAnother(scene, each, item) &&
        each.names.some((name) => sameMeeting(name.text, text)) &&
        !(
          each.status === 'held' &&
          item.status === 'mentioned' &&
          each.names.every((name) => isOthers(name.text, text))
        ) &&
        // 省…会议结束后，我市召开…会议: the other body's was cited first.
        !(
          each.status === 'mentioned' &&
          item.status === 'held' &&
          each.names.every((name) => isOthers(text, name.text))
        ),
    );
  if (draft) return draft;
  // …遗骸装殓仪式 in the title with no day, …遗骸及遗物装殓仪式 with its day in the lead.
  if (
    main &&
    main.kind === item.kind &&
    main.spoken.length === 1 &&
    !main.date &&
    item.status === 'held' &&
    item.date &&
    text.length > 3 &&
    isUnder(scene, main, item) &&
    main.names.some((name) => name.text.length > 3 && alike(name.text, text))
  )
    return main;
  // 集体学习 in the title, with no day, …第7次学习会 with its day first in the lead.
  if (
    main &&
    main.kind === item.kind &&
    main.status === 'held' &&
    isHeadlineOnly(drafts, main) &&
    item.status === 'held' &&
    item.date &&
    isLead(scene, item.sentence) &&
    main.names.every((name) => name.text.length <= VAGUE && !/第|届|[“《]/.test(name.text)) &&
    // 常务会议 in the title, 召开党组会议‖和第9次常务会议 in the lead: of a row, the one that is called so.
    (isAlone(item) || main.names.some((name) => text.endsWith(name.text.slice(-4))))
  )
    return main;
  if (main && (isOpeningOf(main, item) || (item.status === 'mentioned' && isThis(scene, main, item))))
    return main;
  // 进一步提升团建工作会议 in the title, 就…召开专门会议 in the lead.
  if (
    main?.kind === 'meeting' &&
    isHeadlineOnly(drafts, main) &&
    OF_KIND.test(text) &&
    item.status === 'held' &&
    isLead(scene, item.sentence) &&
    main.names.every((name) => name.text.endsWith('会议'))
  )
    return main;
  // 晋衔仪式 of 晋升上将军衔警衔仪式: further on the one ceremony is called by half its name.
  if (
    main &&
    item.kind === 'ceremony' &&
    main.kind === 'ceremony' &&
    !item.date &&
    (text.length <= 4 || main.names.some((name) => inOrder(text, name.text)))
  )
    return main;
  // 出席开班仪式: of the class that was told.
  if (main && !item.date && CLASS_OPENS.test(text) && main.names.some((name) => CLASS.test(name.text)))
    return main;
  if (!main || item.status !== 'held' || !sameDay(main, item)) return undefined;
  // 召开庆祝…座谈会 in the title, 召开座谈会 in the lead.
  if (
    item.bare &&
    isHeadlineOnly(drafts, main) &&
    isLead(scene, item.sentence) &&
    main.names.every((name) => name.text.endsWith(text.slice(-3)))
  )
    return main;
  // 主持召开会议 in the title, 主持召开专题会议 in the lead; and a bare 会议 further on is the one spoken of.
  const title = main.sentence.start === 0 || main.spoken.length === 1;
  if (main.bare && title && !item.bare && main.kind === item.kind) return main;
  return item.bare && (/^(?:[会大全]|论坛|峰会|活动)/.test(text) || main.bare) && main.kind === item.kind
    ? main
    : undefined;
}
