/** Meetings and ceremonies: which named meetings the article reports as held, announces, or only cites. */
import type { EventKind, EventStatus, Mention, Span } from '../model.ts';
import { dayBeside, isLater } from './dates.ts';
import { within, type Scene } from './scene.ts';

export interface Convened {
  mention: Mention;
  sentence: Span;
  kind: EventKind;
  status: EventStatus;
  date: string | null;
  /** A session of the meeting before it (第一次全体会议), no event of its own. */
  session: boolean;
}

const CEREMONY = /(仪式|典礼|开班式|开幕式|闭幕式|结业式|国葬)$/;
/** A course's opening is a meeting by the guidelines, a ground-breaking a ceremony. */
const TRAINING = /(开班式|开班仪式|结业式)$/;
const SESSION = /^(第[一二三四五六七八九十]+次)?(全体会议|预备会议)$/;
const PLENUM_CITED =
  /^(中共)?(中央|党的)?[一二三四五六七八九十]+(届)?.{0,2}[一二三四五六七]?(大|中全会)$|两会$/;

const HELD_BEFORE =
  /(召开|举行|举办|主持|组织召开|出席|参加|列席|召集|开展|举行了|召开了|举办了|主持了|出席了)(本次|此次|了|的|省|全省|市|全市|县|全县|区|全区)?$/;
const HELD_AFTER =
  /^[”’"]?(第[一二三四五六七八九十]+次全体会议|首场|首次)?(?:[^。；\n]{0,26}?(召开|举行|开幕|闭幕|举办|开班|结束|落幕|启幕|开讲|圆满)|[^，。；\n]{0,3}?(通过|决定|审议|听取))/;
const CITED_AFTER =
  /^[”’"]?(上|中|期间)?[^，。；\n]{0,4}?(精神|的?重要讲话|部署|要求|议程|主席团|代表|委员|成果|共识|列席人员|名单|草案|日程|机制)/;
/** 经…会议研究, 来华出席…: what happened before or elsewhere. */
const CITED_BEFORE =
  /(会见[^，。]{0,10}出席|率团来[^，。]{0,12}出席|提请|拟提请|祝贺|预祝|迎接|欢迎[^，。]{0,8}出席|经|并报|报|待召开|来华出席|来京出席|赴.{0,8}出席|自|以来)$/;
const PLANNED_BEFORE = /(决定|建议|筹备|关于召开)[：:,，了]?[^，。；\n]{0,6}$/;
const PLANNED_AFTER = /^[”’"]?[^，。；\n]{0,6}?(定于|拟定于|将于|拟于|将在|即将|筹备)/;

const kindOf = (name: string): EventKind =>
  CEREMONY.test(name) && !TRAINING.test(name) ? 'ceremony' : 'meeting';

function statusOf(
  scene: Scene,
  sentence: Span,
  mention: Mention,
  date: string | null,
): EventStatus | undefined {
  const before = scene.text.slice(sentence.start, mention.start);
  const after = scene.text.slice(mention.end, sentence.end);
  if (isLater(date, scene.published)) return 'scheduled';
  if (PLANNED_AFTER.test(after)) return 'scheduled';
  if (PLANNED_BEFORE.test(before) && /(召开|举行|筹备)/.test(before.slice(-8) + after.slice(0, 26)))
    return 'scheduled';
  if (CITED_BEFORE.test(before)) return 'mentioned';
  // 参加某会议的委员们: the meeting only says who they are.
  if (/^的[^，。；\n]{0,6}(委员|代表|嘉宾|人士|领导人|外方|各方)/.test(after)) return 'mentioned';
  // 刚刚召开的, 2023年底召开的: it was, and is only spoken of.
  if (/(刚刚|此前|不久前|去年|年底|年初|上月)[^，。]{0,6}(召开|举行|闭幕)的$/.test(before))
    return 'mentioned';
  if (HELD_BEFORE.test(before)) return 'held';
  if (CITED_AFTER.test(after)) return 'mentioned';
  if (HELD_AFTER.test(after)) return 'held';
  return undefined;
}

export function convened(scene: Scene): Convened[] {
  const found: Convened[] = [];
  for (const sentence of scene.sentences) {
    for (const mention of within(scene.mentions, sentence)) {
      if (mention.kind !== 'meeting') continue;
      if (PLENUM_CITED.test(mention.text)) continue;
      const date = dayBeside(scene, sentence, mention);
      const session = SESSION.test(mention.text);
      const status = statusOf(scene, sentence, mention, date) ?? 'mentioned';
      found.push({
        mention,
        sentence,
        kind: kindOf(mention.text),
        status,
        session,
        date: status === 'mentioned' ? null : date,
      });
    }
  }
  return found;
}
