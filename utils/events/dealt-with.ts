/** What a sentence says of the meeting itself: its documents, decisions, agenda, figures, how long it sat. */
import { agendaGiven, agendaTold } from './agenda.ts';
import { attendanceIn, durationIn } from './attendance.ts';
import { decisionsIn } from './decisions.ts';
import { handledDocuments } from './documents.ts';
import type { Draft } from './draft.ts';
import type { NameIndex } from './name-index.ts';
import { lineStart, quote, within, type Scene } from './scene.ts';
import type { Span } from '../model/text.ts';

/** Words of the meeting or of somebody there: 会议强调，…; nothing in them was done by the meeting. */
const SPEECH = /^[^。；\n]{0,40}?(?:指出|强调|认为|要求|表示|说|希望|号召)(?:[，,：:]|$)/;
const REPORTS = /^\s*(?:会议|大会|全会|会上|委员长会议|主席团|主任会议|与会)/;

function reports(scene: Scene, sentence: Span): boolean {
  const text = scene.text.slice(sentence.start, sentence.end);
  if (SPEECH.test(text)) return false;
  const paragraph = lineStart(scene, sentence.start);
  return (
    paragraph === sentence.start ||
    REPORTS.test(text) ||
    !SPEECH.test(scene.text.slice(paragraph, sentence.start))
  );
}

export function dealtWith(scene: Scene, draft: Draft, sentence: Span, names: NameIndex): void {
  // 委员长会议建议，…第十次会议审议《…》: those are before the other meeting.
  const proposed = within(names, sentence).find(
    (each) =>
      each.draft !== draft &&
      each.draft.status === 'scheduled' &&
      /建议|决定/.test(scene.text.slice(sentence.start, each.start)),
  );
  draft.handled.push(
    ...handledDocuments(scene, sentence).filter(
      ({ start }) =>
        !proposed ||
        start < proposed.start ||
        // 研究决定召开…会议；审议了《…》: the next thing that this one did; 建议…会议审议《…》；审议《…》 is all proposed.
        (scene.text.slice(proposed.start, start).includes('；') &&
          !scene.text.slice(sentence.start, proposed.start).includes('建议')),
    ),
  );
  draft.attendance.push(...attendanceIn(scene, sentence));
  if (draft.kind !== 'meeting' || !reports(scene, sentence)) return;
  const decisions = decisionsIn(scene, sentence);
  draft.decisions.push(...decisions);
  const name = within(names, sentence).findLast((each) => each.draft === draft);
  if (!draft.agendaGiven)
    draft.agenda.push(
      ...agendaTold(scene, sentence, name).flatMap((item) => {
        // What was adopted is told as a decision; what stands before it in the same clause was dealt with.
        const decided = decisions.find(({ start, end }) => item.start < end && item.end > start);
        if (!decided) return item;
        const before = /^(.{4,}?)[，、]?(?:并|表决|审议|讨论)*(?:通过|决定|同意|批准)/.exec(item.text)?.[1];
        return before && item.start + before.length < decided.start
          ? quote(scene, item.start, item.start + before.length)
          : [];
      }),
    );
}

/** 会议通过《…》，‖会后举办了分论坛: where the sentence begins to tell of what was beside the main event. */
export function asideFrom(
  scene: Scene,
  { aside, sentence: own, names: [name] }: Draft,
  sentence: Span,
): number {
  if (!aside || own !== sentence || !name) return sentence.start;
  return Math.max(sentence.start, scene.text.lastIndexOf('，会', name.start));
}

/** Agenda in so many words and the length of the sitting belong to what the text spoke of last, held or to come. */
export function planned(scene: Scene, draft: Draft, sentence: Span): void {
  draft.duration ??= durationIn(scene, sentence);
  const items = agendaGiven(scene, sentence);
  if (items.length === 0) return;
  if (!draft.agendaGiven) draft.agenda = [];
  draft.agendaGiven = true;
  draft.agenda.push(...items);
}
