/**
 * 单县‖委书记, 东城区‖长: the generic of a place's name is the first character of the next word, so that neither a list of
 * words nor a segmenter sees the name. What stands in front of it is the name, with a capital and its own reading.
 */

/** What makes a word of the generic in front of it: 县‖委, 市‖长. */
const SECOND = '(?:委(?![员托任派])|长(?![江城期]|\\p{Script=Han}{1,2}[乡镇村]))';
const BEHIND_GENERIC = new RegExp(`^${SECOND}`, 'u');
/**
 * Places with their generics, then a name of at most four characters up to one that is shared: 北京市‖东城‖区委. No
 * more than four places: without a bound, the time of 旗旗旗… doubles with each character.
 */
const SHARED = new RegExp(
  `^((?:\\p{Script=Han}{1,6}?(?:[省市县区州盟旗镇乡]|街道)){0,4}?)(\\p{Script=Han}{1,4}?|\\p{Script=Han}{2,9}族)(?=(?:自治)?[省市县区旗州盟]${SECOND}|村委会)`,
  'u',
);
/** What is no name: levels that share a word (省市县委), what says how a post is held (代理, 常务副), kinds of districts. */
const NO_NAME =
  /^(?:[省市县区州旗盟镇乡村级原前副代老新各本我全该两时任现历自治兼及首候团]|代理|常务|第一)+$|[、，及兼与]|政府|[委会局院部副代原前届次]$/u;

/** 太原‖市委: two characters, of which the last says elsewhere how a post was held. */
const GROWN = /^[^省市县区州旗盟镇乡]原$/u;

/** 南阳|团市委: the Youth League's committees are named by it. */
const LEAGUE = '团';

/** 上海‖市场监管局: the city is named without its generic. */
const MARKET = /^市场(?:监[管督]|管理|服务)/u;

/** Whether the generic that ends at `end` is the first character of the next word as well. */
export const isShared = (text: string, end: number): boolean =>
  BEHIND_GENERIC.test(text.slice(end, end + 2)) || MARKET.test(text.slice(end - 1, end + 3));

/** The party or league whose committee is named by the place behind it: 中共‖石门县委, 民建‖朝阳区委. */
const PARTY = /^(?:中共|民革|民盟|民建|民进|台盟|农工党|致公党|共青团|九三学社)/u;

/** Where a party's name ends that stands in front of a place and its committee; 0 where none does. */
export function partyEnd(text: string): number {
  const end = PARTY.exec(text)?.[0].length ?? 0;
  return end > 0 && sharedName(text.slice(end)) > 0 ? end : 0;
}

/** How many characters of a phrase are the name of a place whose generic belongs to the next word; 0 where none are. */
export function sharedName(text: string): number {
  const [, chain = '', name = ''] = SHARED.exec(text) ?? [];
  const end = chain.length + name.length;
  // 清河县‖代‖县长, 市政府‖副‖市长 are no names.
  const isName = name !== '' && (!NO_NAME.test(name) || GROWN.test(name));
  if (isName && name.length > LEAGUE.length && name.endsWith(LEAGUE)) return end - LEAGUE.length;
  // 无为市‖市长: the generic stands there twice, and is the name's own.
  return !isName || text.charAt(end - 1) === text.charAt(end) ? 0 : end;
}

/** Places, then a village or a township with its generic, whose own body or post follows: 柳河县石桥村‖党支部. */
const OWN_VILLAGE =
  '村(?=村?(?:[党支团医]|两委|村委|民委员会|妇联|主任|书记|副|原|第一|驻村|网格|文书|会计|合作社|股份|经济|集体|小学|卫生))';
const OWN_TOWNSHIP = '[乡镇](?=[乡镇]长|副|原|党委|党政|人民政府|政府|纪委|人大|武装|派出所|卫生院)';
const OWN_COMMUNITY =
  '(?:社区|嘎查)(?=党|居委|居民委员|居民代表|书记|主任|副|原|第一书记|网格|卫生服务|综合)';
const OWN = new RegExp(
  `^((?:\\p{Script=Han}{1,8}?(?:[省市县区州盟旗镇乡]|街道)){0,4}?)(\\p{Script=Han}{1,5}?(?:${OWN_VILLAGE}|${OWN_TOWNSHIP}|${OWN_COMMUNITY}))`,
  'u',
);
/** What is no name: 各行政村, 部分乡镇. */
const ANY =
  /^[各该本我某进入驻]|[一两几]村$|(?:农村|乡村|乡镇|城镇)$|(?:农村|城市|城镇|乡村|街道|镇街|安置|搬迁|示范|完整)社区$/u;
/** Places of so many characters are names; behind them 中心村 is one too. */
const CHAIN = 3;

/**
 * How many characters of a phrase are a village's or a township's name with all that it lies in; 0 where none are.
 * @param isCommon what ends as they do and names none (行政村, 软弱涣散村)
 */
export function villageName(text: string, isCommon: (name: string) => boolean): number {
  const [whole = '', chain = '', name = ''] = OWN.exec(text) ?? [];
  if (name === '' || NO_NAME.test(name) || ANY.test(name)) return 0;
  return chain.length < CHAIN && isCommon(name) ? 0 : whole.length;
}

/** The words of `text` from `at` on, as a segmenter found them for the whole. */
export function wordsFrom(words: readonly string[], at: number): string[] {
  const rest: string[] = [];
  let start = 0;
  for (const word of words) {
    const end = start + word.length;
    if (end > at) rest.push(word.slice(Math.max(0, at - start)));
    start = end;
  }
  return rest;
}
