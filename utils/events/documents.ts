/** Titles that a meeting heard, adopted or studied: what its verbs govern, not what is merely invoked. */
import type { Span } from '../model.ts';
import { within, type Scene } from './scene.ts';

const HANDLED =
  /(审议|通过|听取|讨论|研究|表决|学习|传达|发布|修改|废止|印发|审定|宣读|解读|签署|书面|提请|票决|审查|协商|会议决定|汇报|并作|作了?$|交付|签订|交换)/g;
const INVOKED = /(落实|贯彻|依据|根据|按照|依照|严格落|遵守|执行|违反)/g;
/** 关于《…条例》执法检查情况的报告 hears the report, not the law. */
const ONLY_SUBJECT = /^(?:执法检查|实施情况|贯彻实施|落实情况|贯彻落实|执行情况)/;

const lastIndex = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].at(-1)?.index ?? -1;

export function handledDocuments(scene: Scene, sentence: Span): string[] {
  return within(scene.mentions, sentence)
    .filter(({ kind, text }) => kind === 'document' && text.startsWith('《'))
    .filter((document) => {
      const before = scene.text.slice(sentence.start, document.start).replace(/《[^《》]*》/g, '');
      if (ONLY_SUBJECT.test(scene.text.slice(document.end, document.end + 6))) return false;
      const handled = lastIndex(before, HANDLED);
      return handled >= 0 && handled > lastIndex(before, INVOKED);
    })
    .map(({ text }) => text);
}
