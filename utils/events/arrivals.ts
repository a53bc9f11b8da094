/** A tour that the lead tells with no word for it: 县长某某深入某厂，了解进度. */
import { isDay } from './dates.ts';
import { within, type Scene } from './scene.ts';
import { subjects } from './subjects.ts';
import type { Visit } from './visit.ts';

/** Where somebody went, and that it was looked at there. */
const ARRIVED =
  /(?:先后)?(?:深入|来到|走进|前往)[^，。；：]{2,44}，(?:实地|现场|详细|仔细|认真|一线){0,2}(?:了解|察看|查看|询问)[^。；]{2}/;

/** The tour that the lead tells by what was looked at alone, if it does. */
export function arrivals(scene: Scene): Visit[] {
  // A text with no title begins with its lead.
  const lead = scene.sentences.find(({ start, end }) =>
    start > 0 ? start >= scene.lead : scene.text.charAt(end - 1) === '。',
  );
  const match = lead && ARRIVED.exec(scene.text.slice(lead.start, lead.end));
  const start = (lead?.start ?? 0) + (match?.index ?? 0);
  if (!match || !within(scene.dates, { start: lead.start, end: start }).some(isDay)) return [];
  const hosts = subjects(scene, lead, start);
  const [host] = hosts;
  const post = host && within(scene.mentions, { start: lead.start, end: host.start }).at(-1);
  // 记者来到…，了解: only who holds an office goes on a tour.
  if (!host || post?.kind !== 'post' || post.end !== host.start) return [];
  return [
    {
      kind: 'inspection',
      name: { start, end: start + match[0].indexOf('，') },
      sentence: lead,
      hosts,
      guests: [],
      status: 'held',
    },
  ];
}
