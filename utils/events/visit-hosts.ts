/** Who goes on a tour and who receives, where it is not simply the one before the verb. */
import type { Span } from '../model/text.ts';
import { beforePosts } from './groups.ts';
import { isLead, within, type Participant, type Scene } from './scene.ts';
import { agent } from './subjects.ts';
import type { Visit } from './visit.ts';

/**
 * 会见总统甲，同议长乙举行会谈: who was received last does not receive next.
 * @param own what the sentence has told so far
 */
export function goesOn(own: readonly Visit[], hosts: Participant[]): Participant[] {
  const before = own.find((visit) =>
    hosts.some(({ start }) => visit.guests.some((guest) => guest.start === start)),
  );
  return before ? before.hosts : hosts;
}

/** 甲同乙、丙‖共同会见: who receives together with those right before the verb. */
export function fellows(
  scene: Scene,
  sentence: Span,
  near: readonly Participant[],
  at: number,
): Participant[] {
  const [first] = near;
  if (!first || !scene.text.slice(sentence.start, at).endsWith('共同')) return [];
  const from = beforePosts(scene, sentence, first.start);
  return /[同与和]/.test(scene.text.charAt(from - 1))
    ? agent(scene, sentence, from).filter((host) => !near.includes(host))
    : [];
}

/** 开展了走访慰问活动，分别由主任某某和主席某某‖带队: who goes, said behind. */
const LED_BY = /^，(?:活动)?(?:分别)?由([^。；]{2,80}?)(?:分别)?(?:带队|率队)/;

export function leadersBehind(scene: Scene, { start, end }: Span): Participant[] {
  const words = LED_BY.exec(scene.text.slice(start, end))?.[0];
  return words ? within(scene.people, { start, end: start + words.length }) : [];
}

/** 书记某某‖带领县领导甲、乙‖来院慰问: who is led there. */
export function followers(
  scene: Scene,
  [host, ...others]: readonly Participant[],
  at: number,
): Participant[] {
  const leads =
    host && others.length === 0 && /^(?:带领|率领?)/.test(scene.text.slice(host.end, host.end + 2));
  return leads ? within(scene.people, { start: host.end, end: at }) : [];
}

/** 市安全生产监督检查组‖到我区…: who goes is a group. */
const GROUP =
  /(?:^|[，。；：\s）日午])(?![^，。；]*(?:听取|派|成立|陪同|会见|迎接|配合|[向为对的]))[^，。；：\s]{0,30}(?:[调考检督视巡指评验][研察查导估收]|执法|工作|慰问|观摩|代表)[组团](?:一行(?:\d+人)?)?(?:先后|近日|日前|专程|前)?$/;

/** 市人大常委会‖组织部分代表‖赴新区: whom the body sends. */
const SENDS = /^组织[^，。；]{2,40}(?:代表|委员|人员|干部|成员|同志|企业家|党员|书记|主任|负责人|教师|师生)$/;

/** 县政协‖开展…视察活动, in the title or the lead. */
export const isBodys = (scene: Scene, sentence: Span, at: number): boolean =>
  isLead(scene, sentence) &&
  (GROUP.test(scene.text.slice(Math.max(sentence.start, at - 44), at)) ||
    within(scene.mentions, { start: sentence.start, end: at }).some(
      ({ kind, start, end }) =>
        kind === 'organisation' &&
        (end === at || SENDS.test(scene.text.slice(end, at))) &&
        // 代表党中央‖慰问: who is stood for goes nowhere.
        /(?:^|[，。；：\s）日午])$/.test(scene.text.slice(sentence.start, start)),
    ));
