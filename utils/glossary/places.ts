import type { Gloss } from '../model/mention.ts';
import { readChain } from './compose-chain.ts';
import { liesIn, meaningOf, namedPlace, type Lexicon, type Place } from './compose-lexicon.ts';
import { glossDirection } from './directions.ts';
import { isNewArea, latinName, LEVELS } from './compose-levels.ts';
import { placeEnglish, withoutArticle } from './compose-names.ts';
import { notes } from './compose-notes.ts';
import { inOneName } from './compose-partners.ts';
import { segment } from './compose-segment.ts';
import { siteEnglish, type SiteEnglish } from './compose-site.ts';
import { stateEnglish } from './compose-states.ts';
import { tradeZoneAt } from './compose-trade-zone.ts';
import { isName } from './compose-unknown.ts';

/** 漓江流域 → Lijiang River Basin */
function glossBasin(text: string, lexicon: Lexicon): Gloss | undefined {
  const river = /^(.{1,6}[河江])流域$/.exec(text)?.[1];
  if (!river) return undefined;
  const told = namedPlace(river, lexicon)
    ? glossPlace(river, undefined, lexicon)
    : glossRiver(river, lexicon);
  const english = withoutArticle(told?.english.split(',')[0] ?? latinName(river, lexicon));
  return { english: `${english.endsWith('River') ? english : `${english} River`} Basin` };
}

/** 珠江—西江经济带 → Pearl River–Xijiang Economic Belt: dashes join the names of one thing. */
function glossJoint(text: string, lexicon: Lexicon): Gloss | undefined {
  const parts = text.split(/[—－–]+/u);
  if (parts.length < 2) return undefined;
  const english = parts.map((part) => {
    const told = glossPlace(part, undefined, lexicon)?.english;
    return part === parts.at(-1) ? told && inOneName(told) : told?.split(', ')[0];
  });
  return english.every((part) => part !== undefined)
    ? { english: english.map((part) => withoutArticle(part)).join('–') }
    : undefined;
}

/**
 * A place's name in English, the smallest first: 和顺县南天池村 → Nantianchi Village, Heshun County; 晋中市 → Jinzhong
 * City (prefecture level), Shanxi; 太谷区 → Taigu District, Jinzhong, Shanxi, where the gazetteer knows what holds it.
 * Names without an English form of their own are romanised.
 */
export function glossPlace(text: string, of: string | undefined, lexicon: Lexicon): Gloss | undefined {
  const known = namedPlace(text, lexicon);
  if (known) return { english: describe(text, known, lexicon) };
  // 巴西联邦共和国
  const state = text.endsWith('国') ? stateEnglish(text, lexicon) : undefined;
  if (state !== undefined) return { english: state };
  const zone = tradeZoneAt(text, 0, lexicon);
  if (zone) {
    const rest = text.slice(zone.text.length);
    // …‖郑州片区
    const area = /^(.{2,6})片区$/.exec(rest)?.[1];
    const inner = area
      ? { english: `${withoutArticle(placeEnglish(area, lexicon))} Area` }
      : rest
        ? glossPlace(rest, undefined, lexicon)
        : undefined;
    return rest && !inner
      ? undefined
      : { ...inner, english: [inner?.english, zone.english].filter(Boolean).join(', ') };
  }
  const joint = glossBasin(text, lexicon) ?? glossJoint(text, lexicon);
  if (joint) return joint;
  if (LEVELS.has(text)) return of === undefined ? undefined : glossPlace(of, undefined, lexicon);
  if (lexicon.superior(text) !== undefined) {
    const english = withSuperiors(text, lexicon);
    const former = lexicon.former(text);
    if (!former) return { english };
    // 上饶县: what it is now.
    return {
      english,
      explanation: `${placeEnglish(former.now, lexicon)} (${former.now}) since ${former.since}.`,
    };
  }
  const common = glossCommon(text, lexicon);
  if (common) return common;
  if (text.includes('、')) return glossList(text, lexicon);
  return (
    glossPair(text, lexicon) ??
    glossDirection(text, lexicon) ??
    glossOnLine(text, lexicon) ??
    glossNamed(text, lexicon) ??
    glossChain(text, lexicon)
  );
}

/** Whether a name is that of a place abroad: 黑山, which is a county as well. */
export const isAbroad = (text: string, lexicon: Lexicon): boolean =>
  ABROAD.test(lexicon.meanings.get(text)?.place?.kind ?? '');

/** 清水河 in a list of rivers → Qingshui River, though a county is called so; where the list has a river, by its own name. */
export function glossRiver(text: string, lexicon: Lexicon): Gloss | undefined {
  const known = lexicon.meanings.get(text)?.place;
  if (known?.kind === 'site') return { english: describe(text, known, lexicon) };
  const { english } = siteEnglish(text, endsOf(text, lexicon), lexicon) ?? {};
  return english === undefined ? undefined : { english };
}

/** What every town has one of, behind its level: 县文化中心 → County Cultural Center. */
function glossCommon(text: string, lexicon: Lexicon): Gloss | undefined {
  const level = LEVELS.get(text.charAt(0));
  const site = level && text.length > 3 ? text.slice(1) : '';
  if (!level || !site || !isDescribed(site, lexicon)) return undefined;
  const english = glossPlace(site, undefined, lexicon)?.english;
  return english === undefined ? undefined : { english: `${level.adjective} ${english}` };
}

/** The links of a chain of places, smallest first, without what is not known: 柳河县石桥村 → Shiqiao Village, Liuhe County. */
export function placeChain(text: string, lexicon: Lexicon): string {
  if (lexicon.meanings.get(text)?.place) return placeEnglish(text, lexicon);
  const { names } = namesOf(text, lexicon, false);
  return names.toReversed().join(', ') || placeEnglish(text, lexicon);
}

const ON_LINE =
  /^(.{2,8}(?:高铁|铁路|高速公路|高速))(?!公路)([^段]{2,10}(?:特大桥|大桥|隧道|[东西南北]站|服务区))$/u;

/** 青云高铁‖石桥特大桥: what a line has, the line behind it. */
function glossOnLine(text: string, lexicon: Lexicon): Gloss | undefined {
  const [line, site] = (ON_LINE.exec(text) ?? []).slice(1).map((name) => glossChain(name, lexicon));
  if (!line || !site || line.explanation !== undefined || site.explanation !== undefined) return undefined;
  return { english: `${site.english}, ${line.english}` };
}

const SAID = /^([\u4e00-\u9fff]{0,12}(?:工程|项目|铁路网|高铁网))([\u4e00-\u9fff]{4,16})$/u;

/** 控制性工程‖青湾大桥: what a site is said to be, in front of its name. */
function glossNamed(text: string, lexicon: Lexicon): Gloss | undefined {
  const [, said, name = ''] = SAID.exec(text) ?? [];
  const isOther = [said ?? '', text.slice(0, 2)].some((known) => lexicon.meanings.get(known)?.place);
  const site = said && !isOther && !isDescribed(name, lexicon) ? glossChain(name, lexicon) : undefined;
  return site && site.explanation === undefined
    ? { english: site.english, explanation: notes({ left: [said ?? ''], sounds: [] }) }
    : undefined;
}

/** Places side by side (石楼、浮山): all must be known, or a list of something else has been taken for one. */
function glossList(text: string, lexicon: Lexicon): Gloss | undefined {
  const names = text.split('、');
  if (!names.every((name) => meaningOf(name, lexicon)?.place || (isName(name) && LEVELS.has(name.slice(-1)))))
    return undefined;
  const english = names.map((name) => placeChain(name, lexicon));
  return { english: `${english.slice(0, -1).join(', ')} and ${english.at(-1) ?? ''}` };
}

const WIDE = /^(?:province|municipality|prefecture|country)$/;

/** 扬州‖镇江: two of a kind side by side, neither in the other. */
function glossPair(text: string, lexicon: Lexicon): Gloss | undefined {
  for (let at = 2; at < text.length - 1; at++) {
    const pair = [text.slice(0, at), text.slice(at)].map((name) => lexicon.meanings.get(name)?.place);
    const [first, second] = pair;
    // 延安市‖延安 is one.
    const isTwo = first && second && first.kind === second.kind && text.indexOf(text.slice(0, 2), 2) < 0;
    if (isTwo && WIDE.test(first.kind)) return { english: `${first.english} and ${second.english}` };
  }
  return undefined;
}

function glossChain(text: string, lexicon: Lexicon): Gloss | undefined {
  const { names, left, sounds } = namesOf(text, lexicon, true);
  if (names.length === 0) return undefined;
  const english = names.toReversed().join(', ');
  const explanation = notes({ left, sounds });
  return explanation ? { english, explanation } : { english };
}

/** 金沙江‖上游‖昌波水电站: where along the river a site is. */
const REACHES: Readonly<Record<string, string>> = {
  上游: 'upper reaches',
  中游: 'middle reaches',
  下游: 'lower reaches',
  干流: 'main stream',
  流域: 'basin',
};
const REACH = new RegExp(`^(${Object.keys(REACHES).join('|')})(.{2,})$`);

/** 红旗: no banner has a name of one character, so this is a short form. */
const SHORT_FORM = /^.旗$/;

/** Kinds of places that hold no place of China. */
const ABROAD = /^(?:country|city|region)$/;

/**
 * The links of a chain in English, the largest first, the site last.
 * @param isFull whether the largest is told with all that hold it
 */
function namesOf(
  text: string,
  lexicon: Lexicon,
  isFull: boolean,
): { names: string[]; left: string[]; sounds: string[] } {
  const ends = endsOf(text, lexicon);
  const chain = readChain(text, ends, lexicon);
  const { links } = chain;
  const [, river = '', behind = ''] = /[江河]$/.test(links.at(-1) ?? '')
    ? (REACH.exec(chain.site) ?? [])
    : [];
  // 长江‖中游城市群: what the words say is the river's own.
  const onward = behind && !isDescribed(behind, lexicon) ? behind : '';
  const site = onward || chain.site;
  // 印尼北苏拉威西省: what is not known abroad has another name than its sound.
  const isAbroad =
    links[0] !== '中国' && ABROAD.test(lexicon.meanings.get(links[0] ?? '')?.place?.kind ?? '');
  const siteAt = (offset: number): SiteEnglish | undefined =>
    siteEnglish(text.slice(offset), new Set([...ends].map((end) => end - offset)), lexicon, isAbroad);
  let own = site ? siteAt(text.length - site.length) : undefined;
  const short = links.at(-1) ?? '';
  // 双溪‖弄水库: what leaves one character of a name has cut it.
  if (own?.left.some((name) => name.length === 1) && short && !LEVELS.has(short.slice(-1))) {
    own = siteAt(text.length - site.length - short.length);
    links.pop();
  }
  const last = links.at(-1) ?? '';
  // 北京‖奥运会香港: a place at its end that does not lie there.
  const front = own?.left[0] ?? '';
  const end = front && site.startsWith(front) ? site.slice(front.length) : '';
  if (last && WIDE.test(lexicon.meanings.get(end)?.place?.kind ?? '') && !liesIn(end, last, lexicon))
    own = undefined;
  const isKnown = (link: string): boolean =>
    [link, link.slice(0, -1)].some((name) => meaningOf(name, lexicon)?.place !== undefined);
  const strange = isAbroad ? links.filter((link) => !isKnown(link)) : [];
  const names = links
    .filter((link) => !strange.includes(link))
    .map((link) =>
      isFull && link === links[0] && isHeld(link, lexicon)
        ? withSuperiors(link, lexicon)
        : placeEnglish(link, lexicon),
    );
  if (onward) names.push(`${REACHES[river] ?? ''} of ${names.pop() ?? ''}`);
  if (!site) return { names, left: strange, sounds: [] };
  // 太原都市圈 is one name, 四川成都 a chain.
  // 俄罗斯‖军用机场 is no name of the state's.
  const isStates =
    last !== '中国' && meaningOf(last, lexicon)?.place?.kind === 'country' && !/^(?:地区|.*群岛)$/.test(site);
  const isAdjective =
    !isStates &&
    own !== undefined &&
    last !== '' &&
    !strange.includes(last) &&
    (!LEVELS.has(last.slice(-1)) || SHORT_FORM.test(last)) &&
    isDescribed(site, lexicon);
  if (own && isAdjective) {
    const named = isNewArea(lexicon.meanings.get(last)?.place?.kind ?? '', site);
    const english = named ? latinName(last, lexicon) : placeEnglish(last, lexicon);
    // 京津冀‖地区: “the Beijing-Tianjin-Hebei region” says it already.
    const isSaid = site === '地区' && english.endsWith(' region');
    names[names.length - 1] = isSaid
      ? english
      : `${site === '地区' ? english : withoutArticle(english)} ${own.english}`;
  } else if (own) names.push(own.english);
  const { left = [site], sounds = [] } = own ?? {};
  return { names, left: [...strange, ...left], sounds };
}

/** Whether the gazetteer knows what holds it, and it is not the lake of the same name. */
const isHeld = (link: string, lexicon: Lexicon): boolean =>
  lexicon.superior(link) !== undefined &&
  /^(?:division|prefecture)$/.test(meaningOf(link, lexicon)?.place?.kind ?? '');

/** Whether a site's words are all known: it has no name but that of the place in front. */
const isDescribed = (site: string, lexicon: Lexicon): boolean => {
  const parts = segment(site, lexicon);
  return (
    site.length === 1 || parts.every(({ meaning }) => (meaning?.word ?? meaning?.organ) && !meaning?.place)
  );
};

/** Where the segmenter's words of a text end, in UTF-16 code units from its start. */
function endsOf(text: string, lexicon: Lexicon): Set<number> {
  const ends = new Set<number>();
  let at = 0;
  for (const word of lexicon.wordsOf(text)) ends.add((at += word.length));
  return ends;
}

/** A division with all that hold it, up to the province. */
function withSuperiors(text: string, lexicon: Lexicon): string {
  const names = [placeEnglish(text, lexicon)];
  for (let place = lexicon.superior(text); place; place = lexicon.superior(place)) {
    const english = withoutArticle(placeEnglish(place, lexicon));
    names.push(english.replace(/ (City|Province|(Zhuang |Hui |Uygur )?Autonomous Region( \(Tibet\))?)$/, ''));
  }
  return names.join(', ');
}

function describe(text: string, place: Place, lexicon: Lexicon): string {
  const within = lexicon.meanings
    .get(place.within)
    ?.place?.english.replace(/ (Province|Autonomous Region.*|Uygur.*)$/, '');
  const level = place.kind === 'prefecture' && text.endsWith('市') ? ' (prefecture level)' : '';
  const note =
    place.kind === 'municipality' && text.endsWith('市')
      ? ' City (municipality under the central government)'
      : '';
  const name = place.english + (note || level);
  return within ? `${name}, ${withoutArticle(within).replace(/ (Zhuang|Hui)$/, '')}` : name;
}
