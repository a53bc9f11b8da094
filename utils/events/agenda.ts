/** What a meeting had before it: its agenda where one is given, else what it heard, studied and discussed. */
import type { Quote, Span } from '../model/text.ts';
import { quote, type Scene } from './scene.ts';
import { overWords } from './words.ts';

const GIVEN = /(?:主要|建议|会议|大会)?议程(?:草案)?(?:主要)?(?:是|有|为|包括|还有|共\S{1,3}项)?[：:，,]?/;
const patterns = overWords((any) => {
  const deals = any('deals');
  return {
    item: new RegExp(`^(?:会议|大会|会上|全会|还|集中|集体|专题|先后|分别|认真|书面|并)*(?:${deals})`),
    lead: new RegExp(
      `^(?:(?:在[^，。]{1,12})?(?:召开|举行)[，,]|[，,]|，?会议)(?=(?:集中|集体|专题|认真|进一步)*(?:${deals}))`,
    ),
    reported: new RegExp(
      `^\\s*(?:[^，。；\\n]{2,20}[后上中下]，)?(?:[^，。；\\n]{0,12}?(?:会议|大会|会上|全会|例会)|会)[，,]?(?:还|先后|分别|集体|集中|专题|认真|首先|继续|书面)*(?=(?:${deals}))`,
    ),
    /** 听取审议了…, with the meeting of the sentence before as its subject. */
    goesOn: new RegExp(`^\\s*(?:还|并|随后|同时)?(?=(?:${deals}){1,2}了)`),
  };
});
/** An item that goes on further ends at a comma. */
const LONGEST = 160;
function lastComma(text: string, from: number, to: number): number {
  const at = Math.max(text.lastIndexOf('，', to), text.lastIndexOf('、', to));
  return at > from ? at : to;
}

/** Items parted at ；, or at a comma behind which another verb of dealing begins. */
function itemsIn(scene: Scene, start: number, end: number): Quote[] {
  const items: Quote[] = [];
  let from = start;
  const push = (to: number): void => {
    const item = quote(scene, from, to - from > LONGEST ? lastComma(scene.text, from, from + LONGEST) : to);
    const words = item.text.replace(/^(?:[一二三四五六七八九十]+、|\d+[.．、])/, '');
    if (words.length > 3) items.push({ ...item, text: words, start: item.end - words.length });
  };
  for (const match of scene.text.slice(start, end).matchAll(/[；;]|[，,、]/g)) {
    const at = start + match.index;
    if (!/[；;]/.test(match[0]) && !patterns(scene.words).item.test(scene.text.slice(at + 1, at + 12)))
      continue;
    push(at);
    from = at + 1;
  }
  push(end);
  return items;
}

/** The agenda in so many words: 会议主要议程是：审议…，审议…. */
export function agendaGiven(scene: Scene, sentence: Span): Quote[] {
  const text = scene.text.slice(sentence.start, sentence.end);
  const match = GIVEN.exec(text);
  if (!match || !/(?:是|有|为|包括|项|：|:)/.test(match[0])) return [];
  const start = sentence.start + match.index + match[0].length;
  const end = sentence.end - (/[。；]?(?<!\s)\s*$/.exec(text)?.[0].length ?? 0);
  return end - start > 3 ? itemsIn(scene, start, end) : [];
}

/**
 * What the sentence says the meeting dealt with: behind its name in the lead (召开常务会议，研究…；部署…), or as its
 * subject (会议听取了…).
 * @param name the meeting's name, if it stands in this sentence
 */
export function agendaTold(scene: Scene, sentence: Span, name: Span | undefined): Quote[] {
  const end =
    sentence.end -
    (/[。；！]?(?<!\s)\s*$/.exec(scene.text.slice(sentence.start, sentence.end))?.[0].length ?? 0);
  if (name) {
    const rest = scene.text.slice(name.end, end);
    const lead = patterns(scene.words).lead.exec(rest);
    return lead ? itemsIn(scene, name.end + lead[0].length, end) : [];
  }
  const text = scene.text.slice(sentence.start, end);
  const { reported, goesOn } = patterns(scene.words);
  const match = reported.exec(text) ?? goesOn.exec(text);
  if (!match) return [];
  return itemsIn(scene, sentence.start + match[0].length, end).filter(
    ({ text }) => !/^[^，]{0,12}(?:通过|指出|强调|认为)/.test(text),
  );
}
