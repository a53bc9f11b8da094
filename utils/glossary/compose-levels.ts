import { liesIn, type Lexicon, type Place } from './compose-lexicon.ts';

/** A level of government or settlement: how its adjective reads with a place's name, and alone. */
interface Level {
  /** After the place's bare name: Jinzhong → Jinzhong Municipal. */
  adjective: string;
  /** Alone, where the place is not known: municipal. */
  bare: string;
  /** The generic noun of the place's English name: Jinzhong City. */
  noun: string;
}

const level = (adjective: string, bare: string, noun: string): Level => ({ adjective, bare, noun });

export const LEVELS: ReadonlyMap<string, Level> = new Map([
  ['省', level('Provincial', 'provincial', 'Province')],
  ['自治区', level('Autonomous Region', 'autonomous-region', 'Autonomous Region')],
  [
    '特别行政区',
    level('Special Administrative Region', 'special-administrative-region', 'Special Administrative Region'),
  ],
  ['市', level('Municipal', 'municipal', 'City')],
  ['自治州', level('Autonomous Prefecture', 'prefectural', 'Autonomous Prefecture')],
  ['州', level('Prefectural', 'prefectural', 'Prefecture')],
  ['地区', level('Prefectural', 'prefectural', 'Prefecture')],
  ['盟', level('League', 'league', 'League')],
  ['县', level('County', 'county', 'County')],
  ['自治县', level('Autonomous County', 'county', 'Autonomous County')],
  ['区', level('District', 'district', 'District')],
  ['新区', level('New Area', 'new-area', 'New Area')],
  ['旗', level('Banner', 'banner', 'Banner')],
  ['自治旗', level('Autonomous Banner', 'banner', 'Autonomous Banner')],
  ['镇', level('Town', 'town', 'Town')],
  ['乡', level('Township', 'township', 'Township')],
  ['民族乡', level('Ethnic Township', 'township', 'Ethnic Township')],
  ['苏木', level('Sumu', 'sumu', 'Sumu')],
  ['街道', level('Subdistrict', 'subdistrict', 'Subdistrict')],
  ['社区', level('Community', 'community', 'Community')],
  ['村', level('Village', 'village', 'Village')],
  ['嘎查', level('Gacha', 'gacha', 'Gacha')],
]);

/** Longest first, so that 自治区 is not read as 区. */
const BY_LENGTH = [...LEVELS.keys()].toSorted((a, b) => b.length - a.length);

/** The level that a place's full name ends with: 晋中市 → 市, 凉山彝族自治州 → 自治州. */
export function levelAtEnd(text: string): string | undefined {
  // Two characters ending in 州 are a city's or a district's name (通州); prefectures have longer ones (甘孜州).
  return BY_LENGTH.find((key) => text.length > (key === '州' ? 2 : key.length) && text.endsWith(key));
}

/** The place that a bare level means, where `of` is of a level that can be called so (区 of 自治区 is 自治区's own matter). */
export function resolvesTo(bare: string, of: string | undefined): boolean {
  return of !== undefined && of.endsWith(bare === '地' ? '地区' : bare);
}

/** A proper name: its English where it has one of its own, else its reading. */
export function properName(text: string, lexicon: Lexicon): string {
  return lexicon.meanings.get(text)?.place?.english ?? latinName(text, lexicon);
}

/** A name in plain Latin letters, one word: tone marks off, syllables joined, apostrophes before a, e, o. */
export function latinName(text: string, lexicon: Lexicon): string {
  const plain = lexicon
    .romanise(text)
    .normalize('NFD')
    .replaceAll(/[\u0300\u0301\u0304\u030C]/g, '')
    .normalize('NFC');
  const joined = plain
    .trim()
    .split(/\s+/)
    .reduce((name, part) => name + (name && /^[aeo]/i.test(part) ? "'" : '') + part.toLowerCase(), '');
  return joined.charAt(0).toUpperCase() + joined.slice(1);
}

/** A name in Latin letters; a long one as the segmenter divides it, single characters joined: 银河航天 → Yinhe Hangtian. */
export function spelled(name: string, lexicon: Lexicon): string {
  const words: string[] = [];
  let isOpen = false;
  for (const word of name.length > 4 ? lexicon.wordsOf(name) : [name]) {
    if (word.length === 1 && isOpen) words.push((words.pop() ?? '') + word);
    else words.push(word);
    isOpen = word.length === 1;
  }
  return words.map((word) => properName(word, lexicon).replace(/^the /, '')).join(' ');
}

/** Settlements, and what counties are divided into. */
const BELOW_COUNTY = /^(?:镇|乡|民族乡|街道|社区|村|苏木|嘎查)$/;
const OWN_KINDS = /^(?:province|municipality|prefecture)$/;

/** 中原‖新区, 西湖‖新区: an area named after the lake or the plains, by its sound. @param next what follows the name */
export const isNewArea = (kind: string, next: string | undefined): boolean =>
  /^(?:region|site)$/.test(kind) && next?.startsWith('新区') === true;

/** Whether a listed name is that of the division (湾仔区, 达拉特旗), not of the sea, the town abroad, the part of Hong Kong. */
function isOwn({ kind, english, within }: Place, level: string, place: string, lexicon: Lexicon): boolean {
  if (isNewArea(kind, level)) return false;
  if (BELOW_COUNTY.test(level)) return false;
  // What the gazetteer does not know is a place abroad.
  if (OWN_KINDS.test(kind) || lexicon.superior(place) === undefined) return true;
  if (kind !== 'site' || /^the |\(/.test(english)) return false;
  return within === '' || liesIn(place, within, lexicon);
}

/**
 * The name in front of a level. That of a people in it is said in English: 凉山彝族 → Liangshan Yi; but no town of China is
 * named for the place abroad or the sea of the same characters: 柏林镇 → Bolin, 东海县 → Donghai.
 * @param level the level that follows
 * @param place the whole name
 */
export function namedFor(text: string, level: string, place: string, lexicon: Lexicon): string {
  const meaning = lexicon.meanings.get(text)?.place;
  if (meaning && isOwn(meaning, level, place, lexicon)) return meaning.english;
  const peoples: string[] = [];
  let rest = text;
  for (let size = Math.min(5, rest.length - 2); size >= 2; size -= 1) {
    const word = lexicon.meanings.get(rest.slice(-size))?.word;
    if (word?.role !== 'ethnic') continue;
    peoples.unshift(word.english);
    rest = rest.slice(0, -size);
    size = Math.min(5, rest.length - 2) + 1;
  }
  const name = rest === text && meaning ? latinName(rest, lexicon) : properName(rest, lexicon);
  return peoples.length > 0 ? `${name} ${peoples.join(' and ')}` : name;
}
