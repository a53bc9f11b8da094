import type { Gloss } from '../model.ts';
import type { Lexicon, Place } from './compose-lexicon.ts';
import { LEVELS, properName } from './compose-levels.ts';
import { placeEnglish, withoutArticle } from './compose-names.ts';
import { segment, type Part } from './compose-segment.ts';

/**
 * A place's name in English, the smallest first: 和顺县南天池村 → Nantianchi Village, Heshun County; 晋中市 → Jinzhong
 * City (prefecture level), Shanxi. Names without an English form of their own are romanised.
 */
export function glossPlace(text: string, of: string | undefined, lexicon: Lexicon): Gloss | undefined {
  const known = lexicon.meanings.get(text)?.place;
  if (known) return { english: describe(text, known, lexicon) };
  if (LEVELS.has(text)) return of === undefined ? undefined : glossPlace(of, undefined, lexicon);
  const names = links(segment(text, lexicon), lexicon);
  return names.length > 0 ? { english: names.toReversed().join(', ') } : undefined;
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

/** The links of a chain: each name with its level, or a site with the words before its noun. */
function links(parts: Part[], lexicon: Lexicon): string[] {
  const names: string[] = [];
  let name = '';
  let words: string[] = [];
  const flush = (noun: string): void => {
    const all = [...words, ...(name ? [properName(name, lexicon)] : []), noun].filter(Boolean);
    if (all.length > 0) names.push(all.join(' '));
    [name, words] = ['', []];
  };
  for (const [index, part] of parts.entries()) {
    const { place, word, organ } = part.meaning ?? {};
    const next = parts[index + 1];
    if (part.kind === 'level' && !isLevelOf(next)) {
      names.push(
        words.length > 0 && !name
          ? `${words.join(' ')} ${LEVELS.get(part.text)?.noun ?? ''}`
          : placeEnglish(name + part.text, lexicon),
      );
      [name, words] = ['', []];
    } else if (part.kind === 'number') words.push(`No. ${part.value ?? ''}`);
    else if (place && !name && !isLevelOf(next)) {
      if (isSite(parts.slice(index + 1)) && !LEVELS.has(part.text.at(-1) ?? '')) words.push(place.english);
      else names.push(place.english);
    } else if (isLevelOf(next) || part.kind === 'level' || part.kind === 'unknown') name += part.text;
    else if (organ) flush(organ.english.replace(/^\{\} | of the \{\}.*$/g, ''));
    else if (word && word.role !== '' && word.role !== 'ethnic') flush(word.english);
    else if (word) {
      if (name) [words, name] = [[...words, properName(name, lexicon)], ''];
      words.push(word.english);
    } else if (part.kind !== 'mark') name += part.text;
  }
  flush('');
  return names;
}

/** Known words alone follow: 太原都市圈 is one name, 四川成都 a chain. */
function isSite(parts: Part[]): boolean {
  return parts.length > 0 && parts.every((part) => part.meaning?.word && !part.meaning.place);
}

function isLevelOf(part: Part | undefined): boolean {
  return part?.kind === 'level';
}
