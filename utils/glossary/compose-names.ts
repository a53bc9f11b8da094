import { namedPlace, type Lexicon } from './compose-lexicon.ts';
import { latinName, LEVELS, levelAtEnd, namedFor, properName, resolvesTo } from './compose-levels.ts';
import { isTransliteration } from './compose-unknown.ts';

/** What stands for a place before the name of a body: “Jinzhong Municipal”, and whether the place is known. */
interface Before {
  adjective: string;
  /** The bare level whose place is not known (市), for the reader to be told. */
  unresolved?: string;
}

/** 库尔斯克州, 利佩茨克州: a region abroad that is listed without its level, or whose name is spelled by its sound. */
export function regionAbroad(place: string, lexicon: Lexicon): string | undefined {
  const name = place.endsWith('州') && !lexicon.meanings.get(place)?.place ? place.slice(0, -1) : '';
  const stem = lexicon.meanings.get(name)?.place;
  if (stem?.kind === 'region') return `${stem.english} Region`;
  // China's own are all known.
  return !stem && isTransliteration(name) ? `${properName(name, lexicon)} Region` : undefined;
}

/** The words before a body's name for a place written out: 晋中市 → Jinzhong Municipal, 青河县 → Qinghe County. */
export function adjectiveOf(place: string, lexicon: Lexicon): string {
  const known = namedPlace(place, lexicon);
  if (known?.kind === 'site' || known?.kind === 'corps') return withoutArticle(known.english);
  const region = regionAbroad(place, lexicon);
  if (region !== undefined) return region;
  const zone = place.length > 4 ? zoneEnglish(place, lexicon) : undefined;
  if (zone !== undefined) return zone;
  const found = levelOf(place, lexicon);
  // 毛伊县: its level is not one of China's.
  if (known?.kind === 'city' && found !== '市') return withoutArticle(known.english);
  if (!found) return withoutArticle(properName(place, lexicon));
  if (known && /自治|特别|新区/.test(found)) return withoutArticle(known.english);
  return `${withoutArticle(namedFor(place.slice(0, -found.length), found, place, lexicon))} ${LEVELS.get(found)?.adjective ?? ''}`;
}

/** 武乡, 固镇, 周村, 津市, 社旗: a county's short form that ends as a township's, a village's, a city's or a banner's name does. */
const isShortForm = (place: string, { superior }: Lexicon): boolean =>
  (/^.村$/.test(place) && superior(place) !== undefined) ||
  (/^.[乡镇村市旗]$/.test(place) &&
    ['县', '区', '市'].some((level) => superior(place + level) !== undefined));

/** The level at the end of a place's name, which 广州 and 通州 have only in appearance. */
export function levelOf(place: string, lexicon: Lexicon): string | undefined {
  const found = levelAtEnd(place);
  const known = lexicon.meanings.get(place)?.place;
  const named = known && found !== '市' && !known.english.endsWith(LEVELS.get(found ?? '')?.noun ?? '');
  return named || isShortForm(place, lexicon) ? undefined : found;
}

/** The same for a bare level, which `of` resolves or leaves open. */
export function adjectiveOfLevel(bare: string, of: string | undefined, lexicon: Lexicon): Before {
  if (of !== undefined && resolvesTo(bare, of)) return { adjective: adjectiveOf(of, lexicon) };
  return { adjective: LEVELS.get(bare)?.bare ?? 'prefectural', unresolved: bare };
}

/** A place's own English: 青河县 → Qinghe County, 晋中市 → Jinzhong City, 山西 → Shanxi. */
export function placeEnglish(place: string, lexicon: Lexicon): string {
  const known = namedPlace(place, lexicon);
  if (known) return known.english;
  const region = regionAbroad(place, lexicon);
  if (region !== undefined) return region;
  const zone = zoneEnglish(place, lexicon);
  if (zone !== undefined) return zone;
  const found = levelOf(place, lexicon);
  if (!found) return properName(place, lexicon);
  return `${namedFor(place.slice(0, -found.length), found, place, lexicon)} ${LEVELS.get(found)?.noun ?? ''}`;
}

/** 苏州工业园区 → Suzhou Industrial Park: a zone, which the gazetteer may count among the divisions. */
function zoneEnglish(place: string, lexicon: Lexicon): string | undefined {
  if (!place.endsWith('区') || place.endsWith('地区')) return undefined;
  for (let start = 0; start < place.length - 1; start++) {
    const word = start === 1 ? undefined : lexicon.meanings.get(place.slice(start))?.word;
    if (word?.role !== 'siteword') continue;
    return [...zoneNames(place.slice(0, start), lexicon), word.english].join(' ');
  }
  return undefined;
}

/**
 * The name in front of a zone's noun: 河北唐山海港 → Tangshan, Harbor; the province is said behind it, and words that say
 * what the zone is for are no part of the name (城乡一体化).
 */
function zoneNames(text: string, lexicon: Lexicon): string[] {
  const names: string[] = [];
  let rest = text;
  for (let end = Math.min(4, rest.length); end > 1; end--) {
    const place = lexicon.meanings.get(rest.slice(0, end))?.place;
    // 东营‖港 is one name.
    if (!place || !/^(?:province|prefecture)$/.test(place.kind) || rest.length - end === 1) continue;
    const isWhole = end === rest.length;
    if (place.kind === 'prefecture' || isWhole)
      names.push(place.english.replace(/ (?:City|Prefecture)$/, ''));
    rest = rest.slice(end);
    end = Math.min(4, rest.length) + 1;
  }
  const words: string[] = [];
  for (let start = 0; start < rest.length - 1; start++) {
    const word = lexicon.meanings.get(rest.slice(start))?.word;
    if (word?.role !== '' || !word.english) continue;
    words.unshift(word.english);
    rest = rest.slice(0, start);
    start = -1;
  }
  // 沧州渤海‖新区: by its sound.
  const own = /^(?:site|region)$/.test(lexicon.meanings.get(rest)?.place?.kind ?? '');
  const name = own ? latinName(rest, lexicon) : properName(rest, lexicon);
  return [...names, ...(rest ? [name] : []), ...words];
}

/** Where a mission is: 驻埃及, 驻美, 驻华, 驻联合国. */
export function hostEnglish(host: string, lexicon: Lexicon): string {
  if (host === '华') return 'China';
  // 驻法: the character is a law, too.
  if (host === '法') return 'France';
  const { organ, word } = lexicon.meanings.get(host) ?? {};
  if (organ) return withArticle(organ.english);
  return word?.role === 'country' || word?.role === 'host' ? word.english : placeEnglish(host, lexicon);
}

/** What names nobody: a school, a hospital that the page speaks of. */
const KINDS =
  /^(?:(?:Party |Middle |Primary )?School|College|University|Kindergarten|Hospital|Company|Group|Bank)$/;

/** “the” before a body's name, where English wants it. */
export function withArticle(name: string): string {
  if (/^(the|a) /.test(name)) return name;
  // the county People's Hospital
  if (/^(?:provincial|municipal|county|district|town|township|village|league|banner) /.test(name))
    return `the ${name}`;
  if (KINDS.test(name)) return `the ${name}`;
  const none =
    /(University|College|School|Kindergarten|Hospital|Daily|Evening News|(?<!(?:Study|Members|Leading|Working|Guidance|Coordination|Supervision) )Group|Ltd\.|Corporation|Company|\.com|Television|Telecom|Online|(?<!People's |Reserve )Bank of (?!England|Japan|Korea|Canada|Russia)[A-Z]\w+|Airlines|(?<!of )Customs)( \(.*\))?$|^(ASEAN|Bloomberg|UNESCO|UNICEF|NATO|APEC|OPEC|OECD|BRICS(?! [A-Z])|Hamas|Hezbollah|Interpol|FIFA|Xinhua|China (Life|Mobile|Unicom|Tower|Development Bank)|Huawei|Tencent|Alibaba|BYD|CATL|Xiaomi|Peking|Tsinghua|Qiushi|Apple|Siemens|Boeing|Airbus|Shell|Tesla|Google|Microsoft|Nvidia|HSBC|BMW|Volkswagen|Goldman|Deutsche|BASF|Saudi Aramco|Rosatom|SpaceX|Samsung|Toyota|Novo Nordisk|NASA|CNN|BBC|NHK|Sputnik|Al Jazeera|Yonhap|Kyodo|Reuters|TASS|Eurostat|PipeChina|PICC|Foreign Affairs$)/;
  return none.test(name) ||
    /^[A-Z][\w' -]* (Province|City|County|District|Town|Township|Village|Community)$/.test(name)
    ? name
    : `the ${name}`;
}

export function withoutArticle(name: string): string {
  return name.replace(/^the /, '').replace(/ \([^()]*\)$/, '');
}

/** Words that tell the reader which place was not found. */
export function unresolvedNote(bare: string): string {
  const noun = LEVELS.get(bare)?.noun.toLowerCase() ?? 'prefecture';
  return `Which ${noun} (${bare}) is meant is not resolved.`;
}
