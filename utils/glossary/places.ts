import type { Gloss } from '../model/mention.ts';
import { meaningOf, type Lexicon, type Place } from './compose-lexicon.ts';
import { LEVELS, properName } from './compose-levels.ts';
import { placeEnglish, withoutArticle } from './compose-names.ts';
import { notes } from './compose-notes.ts';
import { segment, type Part } from './compose-segment.ts';
import { isName, isTransliteration } from './compose-unknown.ts';

/**
 * A place's name in English, the smallest first: 和顺县南天池村 → Nantianchi Village, Heshun County; 晋中市 → Jinzhong
 * City (prefecture level), Shanxi; 太谷区 → Taigu District, Jinzhong, Shanxi, where the gazetteer knows what holds it.
 * Names without an English form of their own are romanised.
 */
export function glossPlace(text: string, of: string | undefined, lexicon: Lexicon): Gloss | undefined {
  const known = lexicon.meanings.get(text)?.place;
  if (known) return { english: describe(text, known, lexicon) };
  if (LEVELS.has(text)) return of === undefined ? undefined : glossPlace(of, undefined, lexicon);
  if (lexicon.superior(text) !== undefined) return { english: withSuperiors(text, lexicon) };
  const common = glossCommon(text, lexicon);
  if (common) return common;
  if (text.includes('、')) return glossList(text, lexicon);
  return glossDirection(text, lexicon) ?? glossChain(text, lexicon);
}

/** What every town has one of, behind its level: 县文化中心 → County Cultural Center. */
function glossCommon(text: string, lexicon: Lexicon): Gloss | undefined {
  const level = LEVELS.get(text.charAt(0));
  const site = level && text.length > 3 ? text.slice(1) : '';
  const parts = site ? segment(site, lexicon) : [];
  if (!level || parts.length === 0 || parts.some(({ kind }) => kind !== 'known')) return undefined;
  if (parts.some(({ meaning }) => meaning?.place)) return undefined;
  const english = glossPlace(site, undefined, lexicon)?.english;
  return english === undefined ? undefined : { english: `${level.adjective} ${english}` };
}

/** The links of a chain of places, smallest first, without what is not known: 柳河县石桥村 → Shiqiao Village, Liuhe County. */
export function placeChain(text: string, lexicon: Lexicon): string {
  if (lexicon.meanings.get(text)?.place) return placeEnglish(text, lexicon);
  const { names } = links(segment(text, lexicon), lexicon);
  return names.toReversed().join(', ') || placeEnglish(text, lexicon);
}

const DIRECTIONS: ReadonlyMap<string, string> = new Map([
  ['东南', 'southeastern'],
  ['东北', 'northeastern'],
  ['西南', 'southwestern'],
  ['西北', 'northwestern'],
  ['中东', 'central and eastern'],
  ['中西', 'central and western'],
  ['中南', 'central and southern'],
  ['中北', 'central and northern'],
  ['东', 'eastern'],
  ['西', 'western'],
  ['南', 'southern'],
  ['北', 'northern'],
  ['中', 'central'],
  ['沿海', 'coastal'],
]);
const DIRECTED =
  /^(.{2,}?)(东南|东北|西南|西北|(?:中东|中西|中南|中北|[东西南北中])(?=部)|沿海)(?:部|地区|一带)*$/;

/** A part of a known place: 巴西西北 → northwestern Brazil, 河南中西部 → central and western Henan. */
export function glossDirection(text: string, lexicon: Lexicon): Gloss | undefined {
  const [, whole = '', part = ''] = DIRECTED.exec(text) ?? [];
  const direction = DIRECTIONS.get(part);
  if (direction === undefined || !meaningOf(whole, lexicon)?.place) return undefined;
  return { english: `${direction} ${withoutArticle(placeEnglish(whole, lexicon))}` };
}

/** Places side by side (石楼、浮山): all must be known, or a list of something else has been taken for one. */
function glossList(text: string, lexicon: Lexicon): Gloss | undefined {
  const names = text.split('、');
  if (!names.every((name) => meaningOf(name, lexicon)?.place || (isName(name) && LEVELS.has(name.slice(-1)))))
    return undefined;
  const english = names.map((name) => placeChain(name, lexicon));
  return { english: `${english.slice(0, -1).join(', ')} and ${english.at(-1) ?? ''}` };
}

function glossChain(text: string, lexicon: Lexicon): Gloss | undefined {
  const parts = segment(text, lexicon);
  const { names, left, sounds } = links(parts, lexicon);
  const outermost = parts[0];
  if (names.length > 1 && outermost?.meaning?.place?.kind === 'division')
    names[0] = withSuperiors(outermost.text, lexicon);
  if (names.length === 0) return undefined;
  const english = names.toReversed().join(', ');
  const explanation = notes({ left, sounds });
  return explanation ? { english, explanation } : { english };
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

/** Of one character's name there is no sea and no Taoist temple: 向海, 净海, 参观 are words. */
const NEVER_SHORT = /^(Sea|Taoist Temple)$/;

interface Links {
  names: string[];
  left: string[];
  sounds: string[];
}

/** The links of a chain: each name with its level, or a site with the words before its noun. */
function links(parts: Part[], lexicon: Lexicon): Links {
  const names: string[] = [];
  const left: string[] = [];
  const sounds: string[] = [];
  let name = '';
  let words: string[] = [];
  const spelled = (noun: string): string[] => {
    if (!name) return [];
    const fits =
      isName(name) &&
      (noun || names.length === 0 || name.length <= 3) &&
      !(name.length === 1 && NEVER_SHORT.test(noun));
    if (!fits) left.push(name);
    else if (name.length > 3 && isTransliteration(name)) sounds.push(name);
    return fits ? [properName(name, lexicon)] : [];
  };
  const flush = (noun: string): void => {
    const all = [...words, ...spelled(noun)];
    // A noun of one character is nobody's name alone; a longer one says at least what it is.
    if (all.length > 0 || noun.length > 0) names.push([...all, noun].filter(Boolean).join(' '));
    [name, words] = ['', []];
  };
  for (const [index, part] of parts.entries()) {
    const { place, word, organ } = part.meaning ?? {};
    const next = parts[index + 1];
    if (part.kind === 'level' && !isLevelOf(next)) {
      const noun = LEVELS.get(part.text)?.noun ?? '';
      if (words.length > 0) flush(noun);
      else if (isName(name)) {
        names.push(placeEnglish(name + part.text, lexicon));
        name = '';
      } else if (name) {
        left.push(name + part.text);
        name = '';
      }
    } else if (part.kind === 'number') words.push(`No. ${part.value ?? ''}`);
    else if (place && !name && !isLevelOf(next)) {
      if (isSite(parts.slice(index + 1)) && !LEVELS.has(part.text.at(-1) ?? ''))
        words.push(siteAdjective(placeEnglish(part.text, lexicon), next));
      else names.push(placeEnglish(part.text, lexicon));
    } else if (isLevelOf(next) || part.kind === 'level' || part.kind === 'unknown') name += part.text;
    else if (organ && organ.kind !== 'generic' && !isSite([part]))
      flush(organ.english.replace(/^\{\} | of the \{\}.*$/g, ''));
    else if (word && word.role !== '' && word.role !== 'ethnic') flush(word.english);
    else if (word) {
      if (name) [words, name] = [[...words, ...spelled(word.english)], ''];
      words.push(word.english);
    } else if (part.kind !== 'mark') name += part.text;
  }
  flush('');
  return { names: names.filter(Boolean), left, sounds };
}

/** The Asia-Pacific region keeps its article; a bridge on the Yellow River takes it off. */
function siteAdjective(english: string, next: Part | undefined): string {
  return next?.text === '地区' ? english : withoutArticle(english);
}

/** Known words alone follow: 太原都市圈 is one name, 四川成都 a chain. */
function isSite(parts: Part[]): boolean {
  return parts.length > 0 && parts.every((part) => part.meaning?.word && !part.meaning.place);
}

function isLevelOf(part: Part | undefined): boolean {
  return part?.kind === 'level';
}
