/** Who went somewhere to hold a meeting there: 甲、乙等一行到青山镇开展‖…座谈会. */
import type { Span } from '../model/text.ts';
import { attend } from './attend.ts';
import type { NameIndex } from './name-index.ts';
import { lineStart, quote, within, type Scene } from './scene.ts';
import { subjects } from './subjects.ts';

const WENT = /(?:深入到?|到|赴|前往|走进|来到)([\u4e00-\u9fff]{2,16}?)，?(?:组织)?(开展|召开|举行|举办)了?$/;
/** No place in particular: 到基层, 到会. */
const NOWHERE = /^(?:会|位|场|达|基层|一线|农村|企业|现场|实地|各|部分|有关|相关|我|本|全)|[前后时]$/;
const NEAR = 60;

/** Gives a meeting those who went to hold it, and where they went. */
export function wentTo(scene: Scene, { start: line, end }: Span, names: NameIndex): void {
  for (const { draft, start } of within(names, { start: line, end })) {
    if (draft.kind !== 'meeting' || draft.status !== 'held') continue;
    const from = Math.max(lineStart(scene, start), line, start - NEAR);
    const match = WENT.exec(scene.text.slice(from, start));
    const [words, place = '', verb = ''] = match ?? [];
    if (!match || words === undefined || NOWHERE.test(place)) continue;
    const at = from + match.index;
    const people = subjects(scene, { start: line, end }, at);
    if (people.length === 0) continue;
    const close = start - (words.endsWith('了') ? 1 : 0);
    attend(scene, draft, people, { part: 'joined', start: close - verb.length, end: close });
    const to = at + words.indexOf(place);
    draft.place ??= quote(scene, to, to + place.length);
  }
}
