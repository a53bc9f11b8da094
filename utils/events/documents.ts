/** Titles that a meeting heard, adopted or studied: what its verbs govern, not what is merely invoked. */
import type { DocumentUse, HandledDocument } from '../model/event.ts';
import type { Span } from '../model/text.ts';
import { quote, within, type Scene } from './scene.ts';
import { overWords } from './words.ts';

/** What is done with a document, by the verbs that say so. */
const patterns = overWords((any) => {
  const uses: readonly [DocumentUse, string][] = [
    ['adopted', any('documentAdopted')],
    // 作了‖《…》的报告
    ['heard', `${any('documentHeard')}|作了?(?:题为)?$`],
    ['studied', any('documentStudied')],
    ['reviewed', any('documentReviewed')],
    ['issued', any('documentIssued')],
    ['signed', any('documentSigned')],
  ];
  return {
    uses: uses.map(([use, source]): [DocumentUse, RegExp] => [use, new RegExp(`^(?:${source})$`)]),
    any: new RegExp(uses.map(([, source]) => source).join('|'), 'g'),
  };
});
/** 学习贯彻《…》 studies it. */
const INVOKED =
  /(?<!学习|学习贯彻|学习宣传)(?:落实|贯彻|依据|根据|按照|依照|严格落|遵守|遵循|维护|恪守|执行|违反)/g;
/** 关于《…条例》执法检查情况的报告 hears the report, not the law. */
const ONLY_SUBJECT =
  /^(?:执法检查|实施情况|贯彻实施|落实情况|贯彻落实|执行情况|任务分解|的?有关规定|部分规定|授权|[^，。；《]{0,4}\d+周?年)/;

/** Before the verb: it was done at another time. */
const ELSEWHEN = /(?:日前|近日|此前|不久前|去年|今年\d{1,2}月|将)[^，。；]{0,6}$/;

/** 2017年9月1日，…通过了‖《…》: long ago. */
const LONG_AGO = /(?:^|[，。；])[^，。；]{0,6}\d{4}年\d{1,2}月[^，。；]{0,6}，[^，。；]*$/;

/** 大会期间将举办…，发布《…》 */
const WILL = /将(?:举办|举行|发布|陆续|同步)[^。；]*$/;

/** 大会将审议报告，审查‖《…》 */
const TO_COME = /将(?:(?:听取|审议|审查|讨论|表决)[^。；]*)?$/;

/** 《条例》: what was named in full before. */
const SHORTHAND = /^《(?:条例|意见|规定|办法|方案|通知|决定|纲要|规划|报告|决议|草案)》$/;

/** 讨论拟提请县人大五次会议审议的‖《…》: what is still to be done with it elsewhere. */
const SUBMITTED = /拟?(?:提请|提交)[^，。；]{2,24}(?:审议|审查|审定|讨论)的$/;

/** 以‖《…》‖为题: a lecture by its title. */
const isLecture = (before: string, after: string): boolean => before.endsWith('以') && /^为主?题/.test(after);

/** 观看警示教育片‖《…》: a film that was shown to teach something. */
const FILM = /(?:观看|收看|播放)了?[^，。；]{0,60}(?:专题|教育|警示|纪录|宣教)片[—－─]*$/;

/** 观看‖《警钟长鸣》‖警示教育片 */
const WATCHED = /(?:观看|收看|播放)了?$/;
const IS_FILM = /^(?:专题|警示|教育|纪录|宣教){1,2}片/;

/** 对‖《…》《…》‖进行了解读, 围绕文章‖《…》‖开展学习: the verb stands behind. */
const TAKEN_UP =
  /^(?:《[^》]*》|[、和及等])*[^，。；《]{0,16}?(?:进行|开展|[作做])了?[^，。；]{0,24}?(?:解读|讲解|宣讲|学习|研讨|辅导)/;
/** 对‖《…》‖（修改稿）进行了审议 */
const REVIEWED_THERE =
  /^(?:《[^》]*》|[、和及等])*(?:（[^）]{1,8}）)?等?(?:(?:进行|开展)了?[^，。；《]{0,8}?|作了?)(?:审议|审查|表决|(讨论|研究))/;
/** 就‖《…》‖草案召开座谈会, 《…》‖征求意见座谈会: what opinions are asked on. */
const ASKED_ON =
  /^(?:《[^》]*》|[、和及])*(?:（[^）]{1,8}）)?[^，。；《]{0,12}?(?:(?:召开|举行)[^，。；《]{0,10}(?:座谈会|论证会|听证会|征求意见)|征求意见座?谈?会|论证会|听证会|评审会)/;
const OF_IT = /(?:(?<![面绝应])对(?!照)|围绕|就)[^。；]*$/;
/** 会议‖对《…》进行了讨论, 并‖对…: the meeting itself or nobody is named; anybody may discuss and research. */
const BY_THE_MEETING =
  /(?:^|[，；])(?:[^，。；]{0,16}(?:会[议上]|[大与参委]会|[分小党]组|代表|委员|大家|结合)[^，。；]{0,8})?(?:[并还也再]|随后|现场|分别|集体|认真|重点|[上下]午)*(?:(?<![针面绝应])对(?!照)|围绕|就)[^，。；]*$/;

/** 高唱‖《国歌》: nothing that a meeting deals with. */
const SUNG = /(?:高唱|奏唱|齐唱|奏响|同唱|唱响|奏|唱)$/;

const last = (text: string, pattern: RegExp): RegExpExecArray | undefined =>
  [...text.matchAll(pattern)].at(-1);

function useOf({ words }: Scene, verb: string, before: string): DocumentUse {
  const use = patterns(words).uses.find(([, pattern]) => pattern.test(verb))?.[0] ?? 'reviewed';
  // 听取审议了: what is heard and reviewed was heard; 审议并通过 is found by its last verb.
  return use === 'reviewed' && /听取(?:并|和)?(?:审议|讨论|研究)了?[^，；]*$/.test(before) ? 'heard' : use;
}

export function handledDocuments(scene: Scene, sentence: Span): HandledDocument[] {
  return within(scene.mentions, sentence)
    .filter(({ kind, text }) => kind === 'document' && text.startsWith('《') && !SHORTHAND.test(text))
    .flatMap((document): HandledDocument[] => {
      const before = scene.text
        .slice(sentence.start, document.start)
        .replace(/《[^《》]*》/g, '')
        .replace(SUBMITTED, '');
      const after = scene.text.slice(document.end, document.end + 6);
      if (ONLY_SUBJECT.test(after) || SUNG.test(before)) return [];
      const given = (use: DocumentUse) => [{ ...quote(scene, document.start, document.end), use }];
      if (isLecture(before, after)) return given('heard');
      if (FILM.test(before) || (WATCHED.test(before) && IS_FILM.test(after))) return given('studied');
      const behind = scene.text.slice(document.end, sentence.end);
      if (OF_IT.test(before) && TAKEN_UP.test(behind)) return given('studied');
      const reviewed = OF_IT.test(before) ? REVIEWED_THERE.exec(behind) : null;
      if (reviewed && (!reviewed[1] || BY_THE_MEETING.test(before))) return given('reviewed');
      if (
        ASKED_ON.test(behind) &&
        (OF_IT.test(before) || /^(?:（[^）]{1,8}）)?(?:征求|论证|听证|评审)/.test(behind))
      )
        return given('reviewed');
      const verb = last(before, patterns(scene.words).any);
      if (!verb || verb.index < (last(before, INVOKED)?.index ?? -1)) return [];
      // 国务院办公厅日前印发, 大会届时将发布: not now, and not there.
      // 全会通过的《…》: another meeting did it, before.
      if (/^的$/.test(before.slice(verb.index + verb[0].length)) && !/^(?:作|并作)/.test(verb[0])) return [];
      const lead = before.slice(0, verb.index);
      if (LONG_AGO.test(lead)) return [];
      if (/^(?:听取|审议|审查|讨论|表决|通过|批准)/.test(verb[0]) && TO_COME.test(lead)) return [];
      // 决定延期审议《…》, 讨论决定听取《…》相关事宜: another time.
      if (/^(?:听取|审议|审查)/.test(verb[0]) && /(?:延期|推迟|暂缓|决定)$/.test(lead)) return [];
      if (/^(?:印发|发布)/.test(verb[0]) && (ELSEWHEN.test(lead) || WILL.test(lead))) return [];
      // 该《决定》修改了《…》: one document does it to another.
      if (/^(?:修改|废止)/.test(verb[0]) && /该[^，。；]{0,2}$|修改[^。；]{0,60}，$/.test(lead)) return [];
      return given(useOf(scene, verb[0], before));
    });
}
