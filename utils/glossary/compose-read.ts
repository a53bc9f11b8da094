import { BodyReader } from './compose-body.ts';
import { isNoun } from './compose-kinds.ts';
import type { Lexicon } from './compose-lexicon.ts';
import { placeEnglish, withArticle, withoutArticle } from './compose-names.ts';
import type { Part } from './compose-part.ts';
import { segment } from './compose-segment.ts';
import { isSentence } from './compose-unknown.ts';

/** A body's name as read: its English, what kind of body it is, and what could not be said. */
export interface Body {
  english: string;
  system: string;
  /** The place or level alone, where the name has no body in it (市, 青河县, 伊朗). */
  place?: string;
  unresolved?: string;
  /** Words behind a state that no noun followed (伊朗‖情报‖部长), and the state's English. */
  field?: { words: string; whose: string };
  /** The ordinal of a term that no body in the name has taken: 第二十届 → 20th. */
  session: string;
  /** A few words of it are known, and nothing that says what it is. */
  isHalf?: boolean;
  /** Words that are not rendered. */
  left: string[];
  /** Foreign names that are spelled by their Chinese sound. */
  sounds: string[];
}

/** A bare noun behind more unknown characters than this is part of a sentence, not of a name. */
const LONGEST_LEFT = 8;

const RESIDENT = /^(.*?)派?驻((?!第)[^驻]{2,20})纪检(?:监察)?组$/u;

/** 县纪委监委‖驻‖县教育局‖纪检监察组: of those who sent it, at where it sits. */
function readResident(text: string, of: string | undefined, lexicon: Lexicon): Body | undefined {
  const [, sender = '', host = ''] = RESIDENT.exec(text) ?? [];
  const there = host ? readBody(host, of, lexicon) : undefined;
  const whose = sender ? readBody(sender, of, lexicon) : undefined;
  if (!there?.english || there.left.length > 0 || there.place !== undefined) return undefined;
  if (sender && (!whose?.english || whose.left.length > 0)) return undefined;
  const group = `Discipline Inspection and Supervision Group${whose ? ` of ${withArticle(whose.english)}` : ''}`;
  return { ...there, english: `${group} at ${withArticle(there.english)}`, system: 'party' };
}

/** Reads a whole name as a body or a place; undefined where nothing in it is known. */
export function readBody(text: string, of: string | undefined, lexicon: Lexicon): Body | undefined {
  const resident = readResident(text, of, lexicon);
  if (resident) return resident;
  const all = segment(text, lexicon);
  const cut = all.findLastIndex((part) => part.kind === 'unknown' && isSentence(part.text)) + 1;
  const parts = withEnding(all.slice(cut), lexicon);
  if (!parts.some((part) => !/unknown|mark|left/.test(part.kind))) return undefined;
  // 整体和‖局‖部: the noun was only half a word.
  const tail = parts.at(-1);
  if (tail?.kind === 'unknown' && tail.text.length === 1 && parts.at(-2)?.meaning?.organ?.kind === 'generic')
    return undefined;
  if (cut > 0 && !parts.some((part) => isNoun(part) || part.meaning?.place)) return undefined;
  const reader = new BodyReader(lexicon, of);
  for (let i = 0; i < parts.length;) i += reader.take(parts, i);
  const bare = reader.chain.length === 0 && reader.modifiers.length === 0;
  const skipped = all.slice(0, cut).map((part) => part.text);
  const known = parts.filter((part) => !/unknown|mark|left/.test(part.kind));
  if (known.length === 1 && [...skipped, ...reader.left].join('').length > LONGEST_LEFT) return undefined;
  const body: Body = {
    english: bare ? reader.adjective : reader.english(),
    system: reader.system,
    session: reader.sessionWords(),
    left: [...(skipped.length > 0 ? [skipped.join('')] : []), ...reader.left],
    sounds: reader.sounds,
  };
  const [whose] = reader.chain;
  if (reader.state && reader.chain.length === 1 && whose && reader.modifiers.length > 0)
    body.field = { words: reader.modifiers.join(' '), whose };
  // 航天‖云网
  body.isHalf = reader.chain.length === 0 && !reader.adjective && !bare && reader.left.length > 0;
  if (bare && reader.place) body.place = reader.place;
  const alone = reader.state !== '' && reader.chain.length === 1 && reader.modifiers.length === 0;
  if (alone && reader.chain[0] === placeEnglish(reader.state, lexicon)) {
    // 美国‖加利福尼亚州: a part of a foreign state.
    const part = lexicon.meanings.get(reader.place)?.place?.kind === 'country' ? '' : reader.place;
    body.place = part || reader.state;
    if (part) body.english = `${placeEnglish(part, lexicon)}, ${withoutArticle(body.english)}`;
  }
  if (reader.unresolved !== undefined) body.unresolved = reader.unresolved;
  return body;
}

/** 乌克兰‖某某部: a ministry, whatever its name. */
function withEnding(parts: Part[], { apart }: Lexicon): Part[] {
  const last = parts.at(-1);
  if (last?.kind !== 'unknown') return parts;
  const stem = last.text.slice(0, -1);
  const before = parts.slice(0, -1);
  const worded = before.at(-1)?.meaning?.word?.role === '';
  const national = last.text === '队' && before.length === 1 && before.every(isAbroad);
  const english = national
    ? 'Team'
    : stem
      ? before.some((part) => part.kind === 'known' || part.kind === 'level') &&
        apart.ending.get(last.text.slice(-1))
      : worded && (ownKind(last.text, before) ?? apart.part.get(last.text));
  if (!english) return parts;
  const noun: Part = {
    text: last.text.slice(-1),
    kind: 'known',
    meaning: { word: { english, role: 'head' } },
  };
  return [...before, ...(stem ? [{ text: stem, kind: 'left' as const }] : []), noun];
}

/** A ministry abroad, an institute of an academy: 中国科学院‖植物‖所. */
function ownKind(ending: string, before: readonly Part[]): string | undefined {
  if (ending === '部' && before.some(isAbroad)) return 'Ministry';
  const learned = before.some(({ meaning }) => /Academy|University/.test(meaning?.organ?.english ?? ''));
  return ending === '所' && learned ? 'Institute' : undefined;
}

function isAbroad({ text, meaning }: Part): boolean {
  return meaning?.place?.kind === 'country' && text !== '中国';
}
