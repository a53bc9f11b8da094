/** What the text of a newspaper page says of its pieces: where they begin, break off, and go on. */

const PAGE_NUMBER = String.raw`第?\s*[A-Z]?[\d一二三四五六七八九十]{1,3}\s*版`;
const TURNS = new RegExp(String.raw`[（(【]\s*(下转|下轉)\s*${PAGE_NUMBER}[^）)】]{0,8}[）)】]\s*$`);
const COMES = new RegExp(String.raw`^\s*[（(【]\s*(上接|紧接|緊接)\s*${PAGE_NUMBER}[^）)】]{0,30}[）)】]\s*`);

const REPORT =
  /^\s*(本报|本報|本台|新华社|新華社|据新华社|人民日报|近日|日前|\S{2,8}(网|报|社)\S{0,4}\d{1,2}月\d{1,2}日[电電讯訊]|\d{1,2}月\d{1,2}日)/;
const CREDIT = /(摄|攝|撰文|供图|供圖|制图|文\/图|图\/文)\s*[)）]?$/;
const OPEN_END = /[\p{L}\p{N}，,、]$/u;
/** Words that no sentence ends with, and what no sentence begins with. */
const UNFINISHED = /[的及和与與或对對在把以将將为為从從向由被让讓使至到，,、]$/;
const UNBEGUN = /^([^\p{P}]?[，,、。；;：！”）》]|\S?[了着著过過们們]|[的地得性化])/u;

/** Longest headline of a newspaper, in characters of one line. */
const LONGEST_HEADLINE = 50;
const LONG_PARAGRAPH = 60;

/** How many characters at its end say （下转第4版）: what follows belongs to something else; 0 for none. */
export function turnLength(text: string): number {
  return TURNS.exec(text)?.[0].length ?? 0;
}

/** How many characters at its beginning say （上接第1版）; 0 for none. */
export function arrivalLength(text: string): number {
  return COMES.exec(text)?.[0].length ?? 0;
}

/** A paragraph that breaks off in the middle of a sentence. */
export function breaksOff(text: string): boolean {
  return OPEN_END.test(text) && !CREDIT.test(text) && /[，,。；;、]/.test(text);
}

/** Whether `next` goes on where `text` was cut by the end of a column. */
export function goesOn(text: string, next: string): boolean {
  if (!breaksOff(text) || REPORT.test(next) || looksLikeHeadline(next)) return false;
  return text.includes('。') || text.length >= LONG_PARAGRAPH || UNFINISHED.test(text) || UNBEGUN.test(next);
}

/** A line without a stop, short enough, that is no photographer's credit and no mark of continuation. */
export function looksLikeHeadline(text: string): boolean {
  if (text.length > LONGEST_HEADLINE || text.length < 4) return false;
  return (
    !/[，,。；;：:]|[!！?？]$/.test(text) && !CREDIT.test(text) && !TURNS.test(text) && !REPORT.test(text)
  );
}

/** 本报讯…, 近日…: how the first sentence of a report begins. */
export function opensReport(text: string): boolean {
  return REPORT.test(text);
}

/** After such a line nothing of its article follows: a photographer's credit, （下转第4版）. */
export function closesPiece(text: string): boolean {
  return TURNS.test(text) || CREDIT.test(text);
}
