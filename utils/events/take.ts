/** What a person's taking part adds to an event: who presided, who attended, in which words. */
import { addTo } from './attend.ts';
import { isNamed, isVisit, type Draft } from './draft.ts';
import { within } from './scene.ts';
import type { Taking } from './taking.ts';

export function take(draft: Draft, taking: Taking): void {
  const { part, people, others, incomplete, verb, speaker, phrase } = taking;
  // A host who shows a guest round accompanies nobody.
  if (
    people.length > 0 &&
    (isVisit(draft) || part === 'accompanied') &&
    people.every(({ text }) => draft.chairs.has(text))
  )
    return;
  // 台湾嘉宾先后发言, when they were received: of a list that spoke, each was there.
  // 来宾某某会见时作了讲话: at the reception, by its own words.
  const spoke =
    draft.kind === 'reception' &&
    (verb.text.endsWith('发言') || (taking.about === 'reception' && /讲话|致[辞词]/.test(verb.text)));
  // 会见某团。市长某某主持会议: he was there, beside who received.
  if (
    draft.kind === 'reception' &&
    part === 'presided' &&
    draft.chairs.size > 0 &&
    taking.about === 'meeting'
  )
    return addTo(draft, 'joined', people, verb, incomplete);
  if (
    isVisit(draft) &&
    ((speaker && !spoke && !verb.text.endsWith('汇报')) || part === 'presided') &&
    !(part === 'presided' && draft.chairs.size === 0)
  )
    return;
  for (const { text } of people) {
    if (part === 'presided') draft.chairs.add(text);
    else if (!isNamed(draft.attendees, text)) draft.attendees.add(text);
  }
  if (part === 'presided') {
    const [session] = within(draft.sessions, phrase);
    session?.chairs.push(...people.map(({ text }) => text));
  }
  draft.participants.push({ part, people, ...(others && { others }), incomplete, verb });
}
