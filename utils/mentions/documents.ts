/** Titles in 《》, nested 〈〉 inside, unclosed ones up to the line's end; names of columns and papers in a source line. */
import { allMatches } from '../lexicon/matches.ts';
import type { Span } from '../model/text.ts';

const COLUMN = /消息\s*[（(]([^（）()\n]{2,12})[）)]\s*[:：]/g;
/** 来源：岚河日报: the paper that a text is taken from. */
const PAPER = /(?:来源|转自|稿源)[:：] ?([\u4e00-\u9fff]{2,8}报)(?=[ \u3000\n）)】|]|$)/g;
/** 岚河晚报‖讯（记者…）, （李某 岚河日报‖全媒体记者 张某）: the paper in a dateline and a credit. */
const DATELINE = /(?<=^|\n)[ \u3000]*([\u4e00-\u9fff]{2,6}[日晚晨早]报)(?=讯[ \u3000（(【])/g;
const CREDITED = /(?<=[（( \u3000])([\u4e00-\u9fff]{2,6}[日晚晨早]报)(?=全媒体?(?:首席)?记者)/g;
/** A title that was never closed is taken as far as a title can reach. */
const LONGEST = 80;

export function findDocuments(text: string): Span[] {
  const found: Span[] = [];
  for (let start = text.indexOf('《'); start >= 0; start = text.indexOf('《', start + 1)) {
    const last = found.at(-1);
    if (last && start < last.end) continue;
    const end = closing(text, start);
    if (end > start + 2) found.push({ start, end });
  }
  for (const pattern of [COLUMN, PAPER, DATELINE, CREDITED])
    for (const match of allMatches(pattern, text)) {
      const name = match[1] ?? '';
      const start = match.index + match[0].indexOf(name);
      if (!/^(记者|通讯员|见习|本报)/.test(name)) found.push({ start, end: start + name.length });
    }
  return found.sort((a, b) => a.start - b.start);
}

/** One past the 》 that closes the 《 at `start`; one past the last Han character of the line where none does. */
function closing(text: string, start: number): number {
  let depth = 0;
  let at = start;
  for (; at < text.length && text[at] !== '\n'; at++) {
    if (text[at] === '《') depth++;
    else if (text[at] === '》' && --depth === 0) return at + 1;
    if (at - start > 400) break;
  }
  const line = text.slice(start, Math.min(at, start + LONGEST));
  const stop = /[，。；,;！？]/.exec(line);
  return start + (stop ? stop.index : line.length);
}
