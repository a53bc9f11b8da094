import { meaningOf, type Lexicon } from './compose-lexicon.ts';
import { LEVELS } from './compose-levels.ts';
import { NUMERAL, numberOf, ordinal } from './compose-numbers.ts';

const VICE = /^(President|Chair|Mayor|Governor|Premier|Minister|Principal)/;
const OTHER_COMMITTEE = /^(共青团|民[革盟建进]|农工党|致公党|九三学社|台盟)|团$/;
/** 县委第三‖巡察组组长: the number belongs to the body that follows. */
const NUMBERED = new RegExp(`第${NUMERAL}+$`);
/** 第六任‖行政长官 */
const WHICH = new RegExp(`第(${NUMERAL}+)任$`);
const CPC_TERM = new RegExp(`^(?:党的|中共|中国共产党|第?${NUMERAL}+届|、)*$`);
const PARTY = /^(中国共产党|中共)(?=.*[^央]$)(?!中央)/;

/** A way to cut a title: the known head, what stands before it, and the words that change it. */
interface Split {
  head: string;
  rest: string;
  words: string[];
}

/** From the longest known title down; a league's or another party's 市委 is not the Party's (共青团云川市委书记). */
export function* splitsOf(text: string, lexicon: Lexicon): Generator<Split> {
  const lead = leadingQualifier(text);
  const from = lead ? lead.length : 0;
  for (let start = Math.max(from, text.length - lexicon.longestPost); start < text.length; start += 1) {
    const head = text.slice(start);
    if (!lexicon.posts.has(head)) continue;
    const { rest, words } = stripQualifiers(text.slice(from, start), lexicon, (name) =>
      isPlace(name, head, lexicon),
    );
    if (/^[省市县区州盟旗]委/.test(head) && OTHER_COMMITTEE.test(rest)) continue;
    if (NUMBERED.test(rest) || rest.endsWith('派驻')) continue;
    // 驻财政部‖纪检监察组组长: the group is there.
    if (/^纪检(?:监察)?组./.test(head) && rest.includes('驻')) continue;
    // 临时‖党支部书记: the branch is for a time, not who heads it.
    if (/^党(?:总?支部|委)/.test(head) && text.slice(from, start).endsWith('临时')) continue;
    // 俄罗斯联邦‖总统: the word is the state's.
    if (head.startsWith('联邦') && lexicon.meanings.get(`${rest}联邦`)?.place) continue;
    if (rest && (/^(?:村|社区)(?:党|支部)/.test(head) || !mayHold(head, rest, lexicon))) continue;
    yield {
      head,
      rest: PARTY.test(rest) && /[委]/.test(head) ? rest.replace(PARTY, '') : rest,
      words: lead ? [lexicon.apart.qualifier.get(lead) ?? '', ...words] : words,
    };
  }
}

/** A title that names the Party's own centre is nobody else's: 越共‖中央政治局委员. */
function mayHold(head: string, rest: string, lexicon: Lexicon): boolean {
  const central = [...(lexicon.posts.get(head)?.values() ?? [])].some((english) => english.includes('CPC '));
  return !central || CPC_TERM.test(rest);
}

/** 原市委书记: the word stands first; not 原平市委书记, where it begins a name. */
function leadingQualifier(text: string): string | undefined {
  return ['原', '前', '时任', '现任'].find(
    (word) =>
      text.startsWith(word) &&
      /^[\u4e00-\u9fff]*?[省市县区州旗]委|^.{1,2}(总统|总理|首相|主席)/.test(text.slice(word.length)) &&
      !/^[\u4e00-\u9fff][省市县区]/.test(text.slice(word.length)),
  );
}

/** 太原‖市委书记, 鄂托克前‖旗委书记, 青原‖市领导: the character is the place's own, or nothing would be left without it. */
function isPlace(name: string, head: string, lexicon: Lexicon): boolean {
  const level = head.charAt(0);
  if (!LEVELS.has(level)) return false;
  if (name.length === 2) return true;
  for (let start = 0; start < name.length; start++)
    if (meaningOf(name.slice(start) + level, lexicon)?.place) return true;
  return false;
}

/** @param isPlace whether what is left is a place's name, whose last character is no qualifier */
function stripQualifiers(
  text: string,
  { apart }: Lexicon,
  isPlace: (rest: string) => boolean,
): { rest: string; words: string[] } {
  const words: string[] = [];
  let rest = text;
  for (let found = true; found;) {
    const which = WHICH.exec(rest);
    if (which) {
      words.unshift(ordinal(numberOf(which[1] ?? '') ?? 0));
      rest = rest.slice(0, which.index);
    }
    found = false;
    for (const [word, english] of apart.qualifier) {
      if (!rest.endsWith(word) || (word.length === 1 && isPlace(rest))) continue;
      words.unshift(english);
      rest = rest.slice(0, -word.length);
      found = true;
      break;
    }
  }
  return { rest, words };
}

/** 副, 原, 代 … before the English of a title. */
export function qualify(words: string[], english: string): string {
  return words.reduceRight(
    (name, word) => `${word === 'Deputy' && VICE.test(name) ? 'Vice' : word} ${name}`,
    english,
  );
}
