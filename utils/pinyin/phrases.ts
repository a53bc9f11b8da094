/**
 * Word division and capitals of phrases: bodies, posts, documents, meetings, terms (GB/T 16159). Words come from the
 * caller's segmenter or, without one, from the platform's word breaker.
 */
import { capital, join, line } from './orthography.ts';
import { placeParts } from './places.ts';
import type { Syllables } from './syllables.ts';
import type { WordList } from './words.ts';

/** Written with what stands before them: 副|书记, 秘书|长, 常委|会, 现代|化. */
const SUFFIX =
  /^(?:长|员|者|家|性|化|们|会|部|厅|局|处|科|委|院|署|办|室|组|观|率|度|力|法|学|界|党|军|型|式)$/u;
const PREFIX = /^(?:副|总|副总|非|反|第)$/u;
const PROPER = /^(?:中国|中华|中共|中央|国务院|国家|全国|新华社?|人民日报|共产党)/u;
/** Whose names terms hold (习近平法治思想): surname and given name stand apart there too. */
const LEADER = /毛泽东|邓小平|江泽民|胡锦涛|习近平/gu;
const PLACE = /.(?:省|市|县|区|旗|盟|州|乡|镇|村)$/u;
const KNOWN_PLACE =
  /^(?:北京|天津|上海|重庆|河北|山西|内蒙古|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆|香港|澳门|台湾)$/u;
const COMMON_PLACE =
  /^(?:全|各|本|我|该|某|城|市|郊|山|社|地|园|景|特|专|战|选|辖|小|老|新|乡|农|渔|美丽|开发|示范)(?:省|市|县|区|旗|盟|州|乡|镇|村)$/u;
/** Compounds of four syllables and more are parted before these: 人民|政府, 社会|主义. */
const HEAD =
  /(?<=^\p{Script=Han}{2,})(政府|主义|大会|会议|银行|法院|检察院|委员会|制度|体系|革命|建设|工程|规划|纲要|条例|管理局|公司|集团|大学|学院|医院|书记|主任|主席)$/u;
/** 省公安厅, 市人大: whose it is stands apart from what it is. */
const LEVEL =
  /^(省|市|县|区|州)(?=公安|人民|人大|政府|政协|教育|财政|民政|司法|发展|发改|工信|科技|人社|自然|生态|住建|交通|水利|水务|农业|农村|商务|文旅|文化|卫健|卫生|应急|审计|统计|市场|体育|医保|税务|气象|检察|纪委|监委|法院|总工|妇联|残联|红十|文联|科协|侨联|台联|高级|中级|信访|国资|机关|直属|级机关)/u;
const COUNTED = /^([〇零一二三四五六七八九十]+)([届次年月日个项批类条级课岗])$/u;
const MINOR = /^[和与及的]$/u;
const NUMERAL = /^[〇零一二三四五六七八九十]+$/u;

const breaker = new Intl.Segmenter('zh', { granularity: 'word' });

/** What a phrase is divided by, beside the caller's words. */
export interface PhraseLists {
  /** Short words that are written as one whatever the segmenter says (处|长). */
  words: WordList;
  /** Places that carry no generic (太原 in 太原市委). */
  places: ReadonlySet<string>;
  /** Bodies of the state and the party that there is one of (教育部): their names have capitals in any phrase. */
  bodies: WordList;
  /** Idioms of four characters, written in two halves with a hyphen (因地制宜 yīndì-zhìyí). */
  idioms: ReadonlySet<string>;
  /** Whether two characters are an everyday word. */
  isCommon: (pair: string) => boolean;
}

/** Boundaries inside a listed word go, then what the rules of writing join or part. */
function divide(text: string, words: readonly string[], lists: PhraseLists): string[] {
  const ends = new Set<number>();
  for (let at = 0, i = 0; i < words.length; i++) ends.add((at += words[i]?.length ?? 0));
  for (const { start, syllables } of lists.words.place(text)) {
    const end = start + syllables.length;
    const cut = Array.from({ length: end - start - 1 }, (_, k) => start + 1 + k).filter((i) =>
      ends.delete(i),
    );
    if (cut.length) ends.add(start).add(end);
  }
  for (const { index, 0: name } of text.matchAll(LEADER)) {
    for (let at = index + 1; at < index + name.length; at++) ends.delete(at);
    ends.add(index).add(index + name.length);
  }
  const out: string[] = [];
  let from = 0;
  for (let i = 1; i <= text.length; i++) {
    if (i < text.length && !ends.has(i)) continue;
    add(out, text.slice(from, i));
    from = i;
  }
  return out.flatMap((word) =>
    word
      .replace(LEVEL, '$1|')
      .replace(HEAD, '|$1')
      .replace(COUNTED, '$1|$2')
      .split('|')
      .flatMap((part) => halves(part, lists)),
  );
}

/** 扩大内需 → 扩大|内需: two everyday words that the segmenter took for one. */
function halves(word: string, lists: PhraseLists): string[] {
  const [first, second] = [word.slice(0, 2), word.slice(2)];
  const isNumber = /[第〇零一二三四五六七八九十百千]/.test(word);
  const areTwo = word.length === 4 && !isNumber && !lists.idioms.has(word) && !isPlace(word, lists);
  return areTwo && lists.isCommon(first) && lists.isCommon(second) ? [first, second] : [word];
}

/** Adds a word, joined to the one before where the two are written as one. */
function add(out: string[], word: string): void {
  const before = out.at(-1) ?? '';
  const suffix = SUFFIX.test(word) && /^\p{Script=Han}{2,}$/u.test(before) && !PLACE.test(before);
  const prefix = PREFIX.test(before) && /^\p{Script=Han}/u.test(word);
  const number = NUMERAL.test(word) && NUMERAL.test(before.replace(/^第/, ''));
  if (suffix || prefix || number) out[out.length - 1] = before + word;
  else out.push(word);
}

/** 第三十二 → dì-sānshí'èr. */
function ordinal(syllables: readonly string[]): string {
  return `${syllables[0] ?? ''}-${join(syllables.slice(1))}`;
}

/** Where a body's name stands that begins and ends where words do (公安部, not 公安部|门): 1 for each of its characters. */
function namesIn(text: string, words: readonly string[], { bodies }: PhraseLists): Uint8Array {
  const named = new Uint8Array(text.length);
  const cuts = new Set([0]);
  for (let at = 0, i = 0; i < words.length; i++) cuts.add((at += words[i]?.length ?? 0));
  for (const { start, syllables } of bodies.place(text)) {
    const end = start + syllables.length;
    if (cuts.has(start) && cuts.has(end)) named.fill(1, start, end);
  }
  return named;
}

/**
 * @param syllables the readings of `text`, one entry a UTF-16 unit
 * @param words the words of `text` in order, if known
 * @param capitals whether every word of a name in full has a capital (bodies, documents, meetings)
 */
export function writePhrase(
  text: string,
  syllables: Syllables,
  { lists, words, capitals }: { lists: PhraseLists; words: readonly string[] | undefined; capitals: boolean },
): string {
  const parts: string[] = [];
  const all = divide(text, words ?? Array.from(breaker.segment(text), ({ segment }) => segment), lists);
  const proper = capitals && isProper(all, lists);
  const named = namesIn(text, all, lists);
  let at = 0;
  for (const word of all) {
    const start = text.indexOf(word, at);
    at = start + word.length;
    const place = isPlace(word, lists);
    for (const part of place ? placeParts(word) : [word]) {
      const from = text.indexOf(part, start);
      const read = syllables.slice(from, from + part.length).filter((s) => s !== null);
      if (!read.length) {
        parts.push(...(/[\p{L}\p{N}]/u.test(part) ? [part] : part.split('')));
        continue;
      }
      if (part.match(LEADER)?.[0] === part) {
        parts.push(`${capital(read[0] ?? '')} ${capital(join(read.slice(1)))}`);
        continue;
      }
      const written = lists.idioms.has(part)
        ? `${join(read.slice(0, 2))}-${join(read.slice(2))}`
        : part.startsWith('第') && NUMERAL.test(part.slice(1))
          ? ordinal(read)
          : join(read);
      const isName = (proper || named[from] === 1) && !MINOR.test(part);
      parts.push(isName || place || PROPER.test(part) ? capital(written) : written);
    }
  }
  return line(parts);
}

function isPlace(word: string, { places }: PhraseLists): boolean {
  return places.has(word) || KNOWN_PLACE.test(word) || (PLACE.test(word) && !COMMON_PLACE.test(word));
}

/** A name in full begins with a place or with the state's or the party's name; 市委 and 省政府 alone do not. */
function isProper(words: readonly string[], lists: PhraseLists): boolean {
  const first = words.find((word) => /\p{Script=Han}/u.test(word)) ?? '';
  return isPlace(first, lists) || PROPER.test(first) || words[0] === '《';
}
