import type { Lexicon } from './compose-lexicon.ts';
import { LEVELS } from './compose-levels.ts';
import { adjectiveOfLevel, hostEnglish, placeEnglish, withArticle, withoutArticle } from './compose-names.ts';
import type { Body } from './compose-read.ts';
import { placeChain } from './places.ts';

/** A title in English, and what could not be said of it. */
export interface Rendered {
  english: string;
  unresolved?: string | undefined;
  left: readonly string[];
  sounds: readonly string[];
  /** The kind of body, which a second title without one shares (党组书记、主任). */
  system?: string;
}

/** States whose ministers and heads of government English calls otherwise: Secretary, Chancellor. */
const STATES: ReadonlyMap<string, string> = new Map([
  ['美国', 'us'],
  ['美', 'us'],
  ['德国', 'de'],
  ['德', 'de'],
  ['奥地利', 'de'],
  ['英国', 'uk'],
  ['英', 'uk'],
]);

/** The rendering for a kind of body; without one of its own, that for any body. */
export function pick(renderings: Map<string, string>, system: string): string {
  return renderings.get(system) ?? renderings.get('') ?? [...renderings.values()][0] ?? '';
}

/** Which rendering a foreign state's title has. */
export function stateOf(state: string, renderings: Map<string, string>): string {
  const own = STATES.get(state);
  return own !== undefined && renderings.has(own) ? own : 'foreign';
}

/** 中国驻俄罗斯大使: whose, and where to. */
export function posted(english: string, sender: string, host: string, lexicon: Lexicon): string {
  const { word, organ } = lexicon.meanings.get(sender) ?? {};
  // 联合国开发计划署‖驻巴勒斯坦特别代表: a body's.
  const body = organ?.kind === 'body' ? withArticle(organ.english) : undefined;
  const from = body ?? (word?.role === 'country' ? word.english : sender && placeEnglish(sender, lexicon));
  return `${english}${from ? ` of ${from}` : ''} to ${hostEnglish(host, lexicon)}`;
}

/** A title with no body before it: a territorial one takes the place that it is known to be held in. */
export function alone(head: string, english: string, of: string | undefined, lexicon: Lexicon): Rendered {
  const open = { left: [], sounds: [] };
  const level = head.startsWith('地委')
    ? '地区'
    : head.startsWith('自治区')
      ? '自治区'
      : (head.match(/[省市县区州盟旗镇乡村](?=[委长政人领级纪]|街道)/)?.[0] ?? '');
  if (english.includes('{}')) {
    const bare =
      LEVELS.has(head[0] ?? '') || level === '自治区' || level === '地区' ? level || (head[0] ?? '') : '';
    if (!bare) return { english: english.replace(/ ?\{\}/, ''), ...open };
    const before = adjectiveOfLevel(bare, of, lexicon);
    return { english: english.replace('{}', before.adjective), unresolved: before.unresolved, ...open };
  }
  if (!level || !isTerritorial(head, lexicon)) return { english, ...open };
  if (of?.endsWith(level)) return { english: inPlace(english, of, lexicon), ...open };
  return { english, unresolved: level, ...open };
}

function isTerritorial(head: string, lexicon: Lexicon): boolean {
  return lexicon.posts.get(head)?.has('place') === true || head.endsWith('领导');
}

/** “Head of Qinghe County” rather than “County Head of Qinghe County”. */
function inPlace(english: string, place: string, lexicon: Lexicon): string {
  const [full = '', ...outer] = placeChain(place, lexicon).split(', ');
  const chain = outer.map((name) => `, ${name}`).join('');
  const noun = full.split(' ').at(-1) ?? '';
  if (english.endsWith(' of the Autonomous Region'))
    return english.replace('the Autonomous Region', withArticle(full)) + chain;
  if (/Mayor|Governor|city leader|provincial leader/.test(english))
    return `${english.replace('Prefecture ', '')} of ${withoutArticle(full).replace(/ (City|Province)$/, '')}${chain}`;
  return `${english.replace(`${noun} `, '').replace(`${noun.toLowerCase()} `, '')} of ${withArticle(full)}${chain}`;
}

/** Which rendering a title takes in a body: international organisations have chairpersons, states presidents. */
function systemFor(head: string, renderings: Map<string, string>, body: Body, rest: string): string {
  if (body.system === 'foreign') {
    if (body.place !== undefined) return stateOf(rest, renderings);
    return /^(副|常务副|执行|轮值)?主席$/.test(head) ? '' : 'foreign';
  }
  return /^(外交部|国防部)$/.test(rest) ? 'state' : body.system;
}

/** A title with the body, place or term that it is held in. */
export function held(
  head: string,
  renderings: Map<string, string>,
  body: Body,
  rest: string,
  of: string | undefined,
  lexicon: Lexicon,
): Omit<Rendered, 'left' | 'sounds'> {
  // 日本央行‖行长
  const isCentral = /(?:央行|中央银行)$/.test(rest) && !/Bundesbank|European/.test(body.english);
  const named = pick(renderings, isCentral ? 'state' : systemFor(head, renderings, body, rest));
  // 民进市委会‖主委, 教研科‖科长: the body says of what.
  const english = body.english
    ? named
        .replace(/ \(of a committee\)$/, '')
        // 国家安全委员会‖秘书
        .replace(/^Secretary \(assistant\)$/, body.system === 'foreign' ? 'Secretary' : '$&')
        .replace(/^Section Head$/, body.english.includes('Section') ? 'Head' : '$&')
    : named;
  const open = { unresolved: body.unresolved, system: body.system };
  // 中国‖全国人大常委会委员长
  if (rest === '中国' && /\{\} (?:National|CPPCC)/.test(english))
    return { english: `${english.replace('{} ', '')} of China`, ...open };
  if (english.includes('{}')) {
    const fill = body.place === undefined ? body.session : body.english.replace(/ Province$/, '');
    return { english: english.replace('{}', fill).replace(/ {2}/, ' '), ...open };
  }
  if (!body.english)
    return { english: body.session ? `${english} (${body.session} Term)` : english, ...open };
  // 县级‖林长
  if (body.english.endsWith('-level')) return { english: `${body.english} ${english}`, ...open };
  if (body.place !== undefined)
    return { english: inTerritory(english, renderings, body, body.place, rest, of, lexicon), ...open };
  const government = /^(?:the )?(.*?) ?People's Government$/.exec(body.english);
  if (government && renderings.has('place')) {
    const known = body.unresolved === undefined;
    const place = /^[省市县区州旗镇乡]/.test(rest) && known ? of : rest.replace(/(人民)?政府$/, '');
    return { english: place && known ? inPlace(english, place, lexicon) : english, ...open };
  }
  // 伊朗‖情报‖部长: what the minister is for.
  if (body.field && /^(?:(?!Prime)\w+ )?(?:Minister|Secretary)$/.test(english))
    return { english: `${body.field.words} ${english} of ${body.field.whose}`, ...open };
  // The CPC has had no chairperson since 1982: such a committee is another party's.
  const holder = head.endsWith('主席')
    ? body.english.replace('CPC Central Committee', 'Central Committee')
    : body.english;
  return { english: ministerOf(english, holder), ...open };
}

function inTerritory(
  english: string,
  renderings: Map<string, string>,
  body: Body,
  place: string,
  rest: string,
  of: string | undefined,
  lexicon: Lexicon,
): string {
  if (body.system === 'foreign' && /^(?:Deputy )?Speaker$/.test(english))
    return `${english} of the Parliament of ${body.english}`;
  if (body.system === 'foreign') return english.replace(/( to .*)?$/, ` of ${body.english}$1`);
  const known = body.unresolved === undefined;
  if (renderings.has('place'))
    return inPlace(english, known && LEVELS.has(rest) ? (of ?? rest) : rest, lexicon);
  if (/ of the /.test(english) && !/Branch|Village/.test(english))
    return english.replace(' of the ', ` of the ${body.english} `);
  if (!known) return `${body.english} ${english}`;
  return `${english} of ${placeChain(place, lexicon)}`;
}

/** The head of a ministry is its minister, of a department of the United States its secretary. */
function ministerOf(english: string, body: string): string {
  if (body.includes('Standing Committee') && english.endsWith(' of the NPC Standing Committee'))
    return `${english.replace(' of the NPC Standing Committee', '')} of ${withArticle(body)}`;
  if (english === 'Member of Parliament') return `Member of ${withArticle(body)}`;
  if (!english.endsWith('Minister')) return `${english} of ${withArticle(body)}`;
  const american = /^US Department of (?:the )?(.*)$/.exec(body)?.[1];
  if (american)
    return `US ${english.replace('Vice', 'Deputy').replace('Minister', 'Secretary')} of ${american}`;
  const [, whose = '', what] = /^(Russian )?Ministry of (.*)$/.exec(body) ?? [];
  return what === undefined ? `${english} of ${withArticle(body)}` : `${whose}${english} of ${what}`;
}
