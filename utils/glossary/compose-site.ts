import { meaningOf, type Lexicon } from './compose-lexicon.ts';
import { latinName, spelled } from './compose-levels.ts';
import { placeEnglish, withoutArticle } from './compose-names.ts';
import { isTwo, isWorded } from './compose-plain.ts';
import { NUMERAL, numberOf } from './compose-numbers.ts';
import { isName, isSentence, isTransliteration } from './compose-unknown.ts';

/** English of a site, and what of its name is left out or spelled by its sound. */
export interface SiteEnglish {
  english: string;
  left: string[];
  sounds: string[];
}

/** 307国道, G55, S202: roads by their number. */
const NUMBERED = /^([GSXY]?)(\d{1,4})(国道|省道|县道|乡道)?$/;
/** 国道212线 */
const KIND_FIRST = /^(国道|省道|县道|乡道)([GSXY]?\d{1,4})线?$/;
const ROADS: Readonly<Record<string, string>> = {
  国道: 'National Highway',
  省道: 'Provincial Highway',
  县道: 'County Road',
  乡道: 'Township Road',
};
/** A road's name is spelled, whatever its words mean: 建设路 is Jianshe Road. */
const ROAD = /^(.+?)([东西南北中]?)((?<![铁公道线网电])路|大街|街|巷|大道)$/;
const ROAD_NOUNS: Readonly<Record<string, string>> = {
  路: 'Road',
  街: 'Street',
  大街: 'Street',
  巷: 'Lane',
  大道: 'Avenue',
};
const SIDES: Readonly<Record<string, string>> = {
  东: 'East ',
  西: 'West ',
  南: 'South ',
  北: 'North ',
  中: 'Middle ',
};
const COUNT = new RegExp(`^第(${NUMERAL}+)`);
/** Words that no place is called by: spelled by their sound they would be nonsense (全线隧道). */
const WORDED = /高铁|高速|铁路|公路|工程|全线|项目|产业(?!园)|企业|最[长大高深]|首[座个条]|控制性/;
/** 九道岭一号‖隧道; 水南二‖桥 */
const SERIAL = new RegExp(`(?<=..)(${NUMERAL}{1,3})号$`);
const SERIAL_BRIDGE = /(?<=..)(?<!统)([一二三四五六七八九])$/;

/** 李大钊‖故居: somebody by surname and given name. */
const PERSON = /^[\u4e00-\u9fff]{2,3}(?:同志)?$/;
/** 石桥村‖三组: the households of a village, by number. */
const GROUP = new RegExp(`^第?(${NUMERAL}{1,3})组$`);
const LINE = /(?:Railway|Expressway|Highway)$/;

/** Roles of words that name a site or say what it is for. */
const ROLES = new Set(['', 'siteword', 'head']);

function numberedRoad(name: string): string | undefined {
  const [, letter = '', number = '', kind = ''] = NUMBERED.exec(name.replace(KIND_FIRST, '$2$1')) ?? [];
  if (kind) return `${ROADS[kind] ?? ''} ${number}`;
  return letter ? letter + number : undefined;
}

function roadEnglish(name: string, lexicon: Lexicon): string | undefined {
  const [, own = '', side = '', noun = ''] = ROAD.exec(name) ?? [];
  if (!own || !isName(own)) return undefined;
  return `${latinName(own, lexicon)} ${SIDES[side] ?? ''}${ROAD_NOUNS[noun] ?? ''}`;
}

/** The English of a word of the lists that is text[start…end] and can be part of a site's name. */
function wordEnglish(word: string, isLast: boolean, lexicon: Lexicon): string | undefined {
  const meaning = lexicon.meanings.get(word);
  if (meaning?.place?.kind === 'site') return undefined;
  if (meaning?.organ && meaning.organ.kind !== 'generic' && !meaning.word)
    return isLast ? meaning.organ.english.replace(/^\{\} | of the \{\}.*$/g, '') : undefined;
  const last = isLast ? lexicon.apart.siteEnd.get(word) : undefined;
  if (last !== undefined) return last;
  const { english, role = '-' } = meaning?.word ?? {};
  if (role === 'site') return isLast ? english : undefined;
  return ROLES.has(role) && word.length > 1 ? english : undefined;
}

/** Whether a word may begin at `start`: where the segmenter has an edge, or has joined a known word in front (活动‖中心). */
function mayBegin(site: string, start: number, ends: ReadonlySet<number>, lexicon: Lexicon): boolean {
  if (start === 0 || ends.has(start)) return true;
  let edge = start;
  while (edge > 0 && !ends.has(edge)) edge--;
  return start - edge > 1 && wordEnglish(site.slice(edge, start), false, lexicon) !== undefined;
}

/** The words that say what a site is, from its last one on, and what stands in front of them. */
function tailOf(
  site: string,
  ends: ReadonlySet<number>,
  lexicon: Lexicon,
): { words: string[]; name: string } {
  const words: { english: string; end: number }[] = [];
  let end = site.length;
  while (end > 0) {
    const isLast = end === site.length;
    let english: string | undefined;
    let start = Math.max(0, end - lexicon.longest);
    for (; start < end; start++) {
      // The right end is what it looks like; in front of it only whole words count: 元|帅 is no part of 元帅.
      if (!isLast && !mayBegin(site, start, ends, lexicon)) continue;
      english = wordEnglish(site.slice(start, end), isLast, lexicon);
      if (english !== undefined) break;
    }
    if (english === undefined) break;
    words.unshift({ english, end });
    end = start;
  }
  // 老‖龙头‖景区: nobody is called by the one character that is left.
  if (end === 1 && words.length > 1) end = words.shift()?.end ?? end;
  return { words: words.map(({ english }) => english), name: site.slice(0, end) };
}

/**
 * 文化广场 → Cultural Square, 青禾花园小区 → Qinghe Garden Residential Compound: what is known at its end in English, the name
 * in front by its sound.
 * @param ends where the segmenter sees words of the site's name end
 * @param isAbroad whether its name has another form than its sound in Chinese (泰国罗勇工业园 is in Rayong), and is left out
 * @returns undefined where nothing of it can be said
 */
export function siteEnglish(
  site: string,
  ends: ReadonlySet<number>,
  lexicon: Lexicon,
  isAbroad = false,
): SiteEnglish | undefined {
  const group = numberOf(GROUP.exec(site)?.[1] ?? '');
  if (group !== undefined) return say([`Group ${group}`]);
  const road = numberedRoad(site) ?? (isAbroad ? undefined : roadEnglish(site, lexicon));
  if (road !== undefined) return { english: road, left: [], sounds: [] };
  const { words: read, name: rest } = tailOf(site, ends, lexicon);
  // 多哈火炬塔: pagodas are of the East.
  const words = isAbroad ? read.map((word) => word.replace('Pagoda', 'Tower')) : read;
  const serials = words[0]?.endsWith('Bridge') === true && !rest.endsWith('号') ? SERIAL_BRIDGE : SERIAL;
  const serial = words.length > 0 ? numberOf(serials.exec(rest)?.[1] ?? '') : undefined;
  const count = serial ?? numberOf(COUNT.exec(rest)?.[1] ?? '');
  const name = count === undefined ? rest : rest.replace(serial === undefined ? COUNT : serials, '');
  const numbered = count === undefined ? [] : [`No. ${count}`];
  if (!name) return words.length > 0 ? say([...numbered, ...words]) : undefined;
  if (words.length === 1 && words[0] === 'Former Residence' && PERSON.test(name) && !isTransliteration(name))
    return say([
      'Former Residence of',
      latinName(name[0] ?? '', lexicon),
      latinName(name.slice(1).replace(/同志$/, ''), lexicon),
    ]);
  // 贵南‖高铁: by the cities that it joins.
  const line = LINE.test(words.at(-1) ?? '') ? lexicon.apart.line.get(name) : undefined;
  if (line !== undefined) return say([line, ...numbered, ...words]);
  const { place, organ } = meaningOf(name, lexicon) ?? {};
  // 大邱‖庄, 柏林‖庄: no village of China is named for the town abroad of the same characters.
  const isNamesake = VILLAGE.test(site) && ABROAD.test(place?.kind ?? '');
  if (place && !isNamesake) return say([withoutArticle(placeEnglish(name, lexicon)), ...numbered, ...words]);
  if (isNamesake) return say([latinName(name, lexicon), ...numbered, ...words]);
  if (organ && organ.kind !== 'generic') return say([withoutArticle(organ.english), ...numbered, ...words]);
  const kinds = say([...numbered, ...words]);
  if (isAbroad) return words.length > 0 ? { ...kinds, left: [name] } : undefined;
  // 滦河: of a name of one character the generic is a part.
  if (name.length === 1 && site.length === 2) return say([spelled(site, lexicon)]);
  if (WORDED.test(name) || isWorded(name, lexicon) || isTwo(name, lexicon)) {
    const known = endingIn(site, ends, lexicon);
    if (known) return known;
    // 母亲‖河: one character says too little of what it is.
    return words.length > 0 && rest.length < site.length - 1 ? { ...kinds, left: [name] } : undefined;
  }
  if (isSentence(name) || (words.length > 0 && name.length === 1) || (!isName(name) && name.length < 5))
    return words.length > 0 ? { ...kinds, left: [name] } : undefined;
  const sounds = name.length > 3 && isTransliteration(name) ? [name] : [];
  return { ...say([roadEnglish(name, lexicon) ?? spelled(name, lexicon), ...numbered, ...words]), sounds };
}

const VILLAGE = /[村庄屯寨堡集]$/;
const ABROAD = /^(?:country|city)$/;

const HOLDS = /^(?:country|region)$/;

/** 革命圣地‖井冈山: a known place behind words that are none of its name. */
function endingIn(site: string, ends: ReadonlySet<number>, lexicon: Lexicon): SiteEnglish | undefined {
  for (let start = 2; start < site.length - 1; start++) {
    const name = site.slice(start);
    if (!ends.has(start) || !lexicon.meanings.get(name)?.place) continue;
    const front = site.slice(0, start);
    const outer = lexicon.meanings.get(front)?.place;
    // 韩国‖江原道
    if (outer && HOLDS.test(outer.kind) && outer.kind !== lexicon.meanings.get(name)?.place?.kind)
      return say([`${placeEnglish(name, lexicon)}, ${outer.english}`]);
    return { ...say([placeEnglish(name, lexicon)]), left: [front] };
  }
  return undefined;
}

const say = (words: readonly string[]): SiteEnglish => ({ english: words.join(' '), left: [], sounds: [] });
