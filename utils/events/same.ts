/** Whether two names are of one meeting: one holds the other or abbreviates it, and their ordinals do not differ. */
const ORDINALS = /(?<![一二三四五六七八九十百\d])[一二三四五六七八九十百\d]+(?=[届次])/g;
/** What a second mention leaves out: the year, and the ordinal of the session. */
const plain = (name: string): string =>
  name
    .replace(/^(?:中国共产党|中共(?!界))/, '')
    .replace(/\d{4}年?|第[一二三四五六七八九十百\d]{1,9}[届次]/g, '')
    .replace(/[“”]/g, '');

const DIGITS = '零一二三四五六七八九';

/** 37 as 三十七, as the long names write it; up to 199. */
function chinese(digits: string): string {
  const value = Number(digits);
  if (value > 199) return digits;
  const [tens, ones] = [Math.floor((value % 100) / 10), value % 10];
  const hundred = value >= 100 ? '一百' : '';
  const ten = tens === 0 ? (hundred && ones ? '零' : '') : `${tens === 1 && !hundred ? '' : DIGITS[tens]}十`;
  return hundred + ten + (ones ? (DIGITS[ones] ?? '') : '');
}

const inChinese = (words: string): string => words.replace(/\d+/, chinese);

const NUMBER = '([一二三四五六七八九十百零\\d]+)';
/** 第十四届全国人民代表大会第二次会议, 十四届全国人大二次会议; a standing committee's the same way. */
const CONGRESS = new RegExp(
  `第?${NUMBER}届(?:[\u4e00-\u9fff]{1,9}?)?(人大|人民代表大会|政协|委员会|中央委员会|中央|纪委|纪律检查委员会)?(常委会|常务委员会|常委)?第?${NUMBER}次(?:(全体)?会议|(常委会?)会议|(委员长|主任|主席)会议|全会)`,
);
const KINDS: readonly [string, RegExp][] = [
  ['人大', /人大|人民代表大会/],
  ['政协', /政协|政治协商/],
  ['纪委', /纪委|纪律检查/],
  ['中全会', /中央委员会|中全会/],
];

/** 七次会议主席团第二次会议: the presidium's own sittings. */
const PRESIDIUM = new RegExp(`主席团(?:举行|召开)?第?${NUMBER}次会议`);

/** What body, which of its terms, which of its sittings: the same for the long name and the short one. */
function sitting(name: string): string | undefined {
  const match = CONGRESS.exec(name);
  const kind = KINDS.find(([, pattern]) => pattern.test(name))?.[0];
  if (!match || !kind) return undefined;
  const [, term = '', , standing, session = '', , standing2, council = ''] = match;
  const part = council || (standing || standing2 || /常委会|常务委员会/.test(name) ? '常委会' : '');
  // 一次会议预备会议: held before the sitting that it prepares.
  const presidium = name.includes('预备会议') ? '预备' : (PRESIDIUM.exec(name)?.[1] ?? '');
  return [kind, inChinese(term), part, inChinese(session), inChinese(presidium)].join('|');
}

/** 政协全会, 人代会 of a session of theirs: by the body alone. */
const SESSION_OF: readonly [string, RegExp][] = [
  ['政协', /^(?:[省市县区州旗])?政协(?:全会|全体会议|大会)$/],
  ['人大', /^(?:[省市县区州旗])?人代会$/],
  ['纪委', /^(?:[省市县区州旗])?纪委(?:全会|全体会议)$/],
];

/** 全国政协主席会议 of 政协第十四届全国委员会第十三次主席会议: the same body's, with no number. */
const UNNUMBERED = /^[\u4e00-\u9fff]{0,6}?(?:人大|政协|纪委)(?:常委会)?(常委会|委员长|主任|主席)?会议$/;
function unnumbered(short: string, long: string): boolean {
  const parts = sitting(long)?.split('|');
  const session = SESSION_OF.find(([, pattern]) => pattern.test(short))?.[0];
  if (parts && session) return parts[0] === session && parts[2] === '';
  const match = UNNUMBERED.exec(short);
  if (!parts || !match) return false;
  const kind = KINDS.find(([, pattern]) => pattern.test(short))?.[0];
  const part = match[1] ?? (short.includes('常委会') ? '常委会' : '');
  return part !== '' && parts[0] === kind && parts[2] === part;
}

/** 中巴两党‖第七届理论研讨会: the number and all that follows it are the same. */
const NUMBERED = /第[一二三四五六七八九十百\d]+[届次](.{4,})$/;

/** 国务院联防联控机制‖发布会, 新闻发布会: the kind of meeting alone is the same one. */
const PRESS = /^(?:新闻|例行)*(发布会|吹风会|记者会)$/;

const ENDS_PRESS = /(?:发布会|吹风会|记者会)$/;

/** Whether each character of the short name stands in the long one, in order. */
export function inOrder(short: string, long: string): boolean {
  let at = 0;
  for (const char of long) if (char === short[at]) at++;
  return at === short.length;
}
/** Whether most of the shorter name's characters stand in the longer one: a headline's words and the lead's. */
export function alike(a: string, b: string): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  const chars = [...new Set(short.replace(/[^\u4e00-\u9fff]/g, ''))];
  return chars.filter((char) => long.includes(char)).length >= chars.length * 0.6;
}

/** 进博会 of 中国国际进口博览会; 世卫大会 of 第76届世界卫生大会, which begins and ends as it does. */
const abbreviates = (short: string, long: string): boolean =>
  (/[博交贸商]会$/.test(short) ||
    (/^.{2,3}(?:大会|峰会|论坛)$/.test(short) &&
      plain(long).startsWith(short.charAt(0)) &&
      long.endsWith(short.slice(-2)))) &&
  inOrder(short, long);

/** 防汛抗旱工作会议 of 防汛抗旱工作电视电话会议: the same beginning and end, and nothing of its own between. */
const shortens = (short: string, long: string): boolean =>
  short.length >= 6 &&
  short.slice(0, 4) === long.slice(0, 4) &&
  short.slice(-2) === long.slice(-2) &&
  inOrder(short, long);

/** 省委农村工作会议 is not the county's 农村工作会议: another body's, though its name ends the same. */
const BODY =
  /^(?:党中央|中央|全国|国务院|国家|[省市县区州](?:委|政府)?|[\u4e00-\u9fff]{2,6}[省市县区州盟](?:委|政府)?)$/;

/** Whether a name that is cited has another body in front of the name of what is reported. */
export const isOthers = (reported: string, cited: string): boolean =>
  cited.length > reported.length && cited.endsWith(reported) && BODY.test(cited.slice(0, -reported.length));

/** 县政协召开‖主席会议: what a headline says is held; 会议 alone says nothing. */
const held = (name: string): string =>
  /(?:召开|举行)((?:主席|主任|委员长|常委会?|常务|党组|党委|办公)会议)$/.exec(name)?.[1] ?? name;

/** 市人大常委会第十六次会议 of 市‖十五届‖人大常委会第十六次会议: all but the term of office. */
const withoutTerm = (name: string): string =>
  name.replace(/第?[一二三四五六七八九十百\d]+届(?=人大|政协|纪委|人民代表大会)/, '');

export function sameMeeting(one: string, other: string): boolean {
  // 局务会 in the headline, 局务会议 in the lead.
  if (one === other || one === `${other}议` || other === `${one}议`) return true;
  const [a, b] = [held(one), held(other)].map((name) => name.replace('首届', '第一届')) as [string, string];
  const [yearA, yearB] = [/(\d{4})年?/.exec(a)?.[1], /(\d{4})年?/.exec(b)?.[1]];
  if (yearA && yearB && yearA !== yearB) return false;
  // 大会新闻发布会 is not the congress.
  if (ENDS_PRESS.test(a) !== ENDS_PRESS.test(b)) return false;
  const [sittingA, sittingB] = [sitting(a), sitting(b)];
  if (sittingA && sittingB) return sittingA === sittingB;
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  const ordinals = new Set(long.match(ORDINALS) ?? []);
  if (!(short.match(ORDINALS) ?? []).every((ordinal) => ordinals.has(ordinal))) return false;
  if (long.endsWith(short) || (short.length >= 6 && long.includes(short))) return true;
  if (withoutTerm(long) === short) return true;
  const press = PRESS.exec(short)?.[1];
  if (press) return long.endsWith(press);
  if (abbreviates(short, long) || unnumbered(short, long) || unnumbered(long, short)) return true;
  const [numberedA, numberedB] = [NUMBERED.exec(a), NUMBERED.exec(b)];
  if (numberedA && numberedA[0] === numberedB?.[0] && !/^(?:全体)?会议$/.test(numberedA[1] ?? ''))
    return true;
  if (shortens(short, long)) return true;
  const [longPlain, shortPlain] = [plain(long), plain(short)];
  return shortPlain.length >= 6 && longPlain.endsWith(shortPlain);
}
