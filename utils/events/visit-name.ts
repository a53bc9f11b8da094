/** How the words of a visit are cut: where a reception's end, and by which of them it is called. */
import type { Span } from '../model/text.ts';
import { within, type Scene } from './scene.ts';
import type { VisitPhrase } from './visit.ts';
import { RECEPTION, visitPatterns } from './visit-patterns.ts';

/** 在某地考察‖并主持召开座谈会: what else was done there. */
export const AND_THEN = /并(?:主持|召开|出席|发表|看望|会见).*$/;

/** 到我校调研‖（图） */
const PICTURE = /（(?:组?图|图文|附图)）$/;

/** The words by which a visit is called; `span` is all that the phrase reaches over. */
export function visitName(scene: Scene, { pattern, kind, phrase, start }: VisitPhrase, span: Span): Span {
  const { during, activity } = visitPatterns(scene.words);
  if (pattern === RECEPTION) return untilComma(scene, span);
  const then = kind === 'inspection' ? during.exec(phrase) : null;
  const length = then
    ? then.index + (then[1] ?? '').length
    : phrase.replace(kind === 'inspection' ? AND_THEN : '', '').replace(PICTURE, '').length;
  return { start: pattern === activity ? start + goesTo(phrase) : start, end: start + length };
}

/** 组织委员围绕…‖到甲镇、乙厂开展视察活动: where the activity's phrase says where it went, or 0. */
const goesTo = (phrase: string): number =>
  Math.max(
    0,
    // 组织委员‖开展…集体观摩活动: who was sent is no part of it.
    /^组织[^，。；]{2,40}(?=开展)/.exec(phrase)?.[0].length ?? 0,
    phrase.search(
      /(?<![达得收想找看听做感直])(?:到|赴|前往|深入)(?=[^，。；]{2,}(?:视察|调研|考察|观摩|检查|走访))/,
    ),
  );

/** What else was done there: 会见…，转达某人的问候. */
const ASKS =
  /，(?:并|还)?(?:会见|考察|(?:与|同|和)[^，。；]{2,20}(?:签署|签订)|转达|转交|听取|就|祝贺|感谢|代表|向|对|双方|希望|强调|介绍|参观|出席|见证)/;

const ALSO = /[，、\s](?:并|还|随后)?(?:在[^，。；]{2,10})?(?:同|与|和)[^，。；]{2,60}?(?:会谈|会晤)/;

/** 会见…，并同…举行会谈: how far the words of the reception reach. */
export function untilTalks(phrase: string): number {
  return Math.min(phrase.length, ...[ASKS, ALSO].map((pattern) => pattern.exec(phrase)?.index ?? Infinity));
}

const NAME_STOPS =
  /[，,]|[ \u3000](?=[\u4e00-\u9fff]{2})|并(?:合影|座谈|发表)|时(?:说|表示|强调|指出|发表|讲话)/g;

/** A reception's name ends before the list of those received: 会见来华出席…大会的外方领导人. */
function untilComma(scene: Scene, { start, end }: Span): Span {
  for (const { index } of scene.text.slice(start, end).matchAll(NAME_STOPS))
    if (!isInName(scene, start + index) && !isAmongPosts(scene, { start, end }, start + index))
      return { start, end: start + index };
  return { start, end };
}

/** 会见了柴‖　进一行: the room inside a name that is spaced out. */
const isInName = (scene: Scene, at: number): boolean =>
  within(scene.people, { start: at - 2, end: at + 3 }).some(({ start, end }) => start < at && at < end);

/** 会见某集团副总裁‖，某公司董事长某某, …县长甲‖，副县长乙一行: a comma between a guest's offices, or in one party. */
function isAmongPosts(scene: Scene, { start, end }: Span, at: number): boolean {
  const behind = within(scene.people, { start: at, end });
  const [guest] = behind;
  const last = behind.at(-1);
  if (!guest || !last || !/[，,]/.test(scene.text.charAt(at))) return false;
  const posts = within(scene.mentions, { start: at, end: guest.start }).filter(
    ({ kind }) => kind === 'post' || kind === 'organisation' || kind === 'place',
  );
  const unread = posts.reduce(
    (words, { text }) => words.replace(text, ''),
    scene.text.slice(at, guest.start),
  );
  if (posts.length === 0 || posts.at(-1)?.end !== guest.start || !/^[，,、\u4e00-\u9fff]{1,5}$/.test(unread))
    return false;
  return within(scene.people, { start, end: at }).length === 0 || scene.text.startsWith('一行', last.end);
}
