import type { Lexicon, Organ } from './compose-lexicon.ts';
import { LEVELS, properName } from './compose-levels.ts';
import { adjectiveOf, adjectiveOfLevel, withArticle, withoutArticle } from './compose-names.ts';
import { ordinal } from './compose-numbers.ts';
import { segment, type Part } from './compose-segment.ts';

/** A body's name as read: its English, what kind of body it is, and what could not be said. */
export interface Body {
  english: string;
  system: string;
  /** The place or level alone, where the name has no body in it (市, 青河县, 伊朗). */
  place?: string;
  unresolved?: string;
  /** The ordinal of a term that no body in the name has taken: 第二十届 → 20th. */
  session: string;
  /** Characters that were romanised or left out. */
  unknown: string;
}

/** What is being read, so far: bodies from the outermost in, and what waits for the next noun. */
export class BodyReader {
  /** Names of bodies with their articles, the outermost first. */
  readonly chain: string[] = [];
  readonly #lexicon: Lexicon;
  readonly #of: string | undefined;
  adjective = '';
  /** The place as written, while no body has taken it. */
  place = '';
  modifiers: string[] = [];
  sessions: number[] = [];
  system = '';
  unresolved: string | undefined;
  unknown = '';
  #lead: { english: string; system: string } | undefined;
  #afterMark = false;
  /** The last stretch that was romanised: a level after it makes it a place's name. */
  #name = '';

  constructor(lexicon: Lexicon, of: string | undefined) {
    this.#lexicon = lexicon;
    this.#of = of;
  }

  /** Takes parts[index] (and the level after it, if it is a place's); returns how many parts it took. */
  take(parts: Part[], index: number): number {
    const part = parts[index];
    const next = parts[index + 1];
    if (!part) return 1;
    const nameable = part.kind === 'unknown' || (part.kind === 'known' && !part.meaning?.organ);
    if (nameable && next?.kind === 'level') {
      this.#takePlace(part.text + next.text);
      return 2;
    }
    if (part.kind === 'level') this.#takeLevel(part.text);
    else if (part.kind === 'session') this.sessions.push(part.value ?? 0);
    else if (part.kind === 'number') this.modifiers.push(`No. ${part.value ?? ''}`);
    else if (part.kind === 'year') this.modifiers.push(String(part.value));
    else if (part.kind === 'time') this.modifiers.push(ordinal(part.value ?? 0));
    else if (part.kind === 'mark') this.#afterMark = part.text === '、' || part.text === '和';
    else if (part.kind === 'unknown') this.#takeUnknown(part.text);
    else this.#takeKnown(part, next);
    if (part.kind !== 'mark') this.#afterMark = false;
    return 1;
  }

  /** The English of all that was read, innermost body first. */
  english(): string {
    const names = [...this.chain];
    if (this.modifiers.length > 0) names.push([this.adjective, ...this.modifiers].filter(Boolean).join(' '));
    return names
      .reverse()
      .map((name, i) => (i === 0 ? name.replace(/^the /, '') : `of ${name}`))
      .join(' ');
  }

  /** Closes a noun with all that stands before it. */
  close(noun: string): void {
    const session = this.sessionWords();
    this.chain.push(
      withArticle([session, this.adjective, ...this.modifiers, noun].filter(Boolean).join(' ')),
    );
    this.#reset();
  }

  #takePlace(text: string): void {
    const adjective = adjectiveOf(text, this.#lexicon);
    const holder =
      this.adjective && this.place
        ? withoutArticle(this.adjective.replace(/ (Municipal|Provincial)$/, ''))
        : '';
    this.adjective = holder ? `${holder} ${adjective}` : adjective;
    this.place = this.place + text;
  }

  #takeLevel(text: string): void {
    if (this.modifiers.length === 1 && this.#name) {
      this.modifiers = [];
      return this.#takePlace(this.#name + text);
    }
    if (this.place || this.modifiers.length > 0) {
      if (
        this.place &&
        !this.place.endsWith(text) &&
        !this.adjective.endsWith(LEVELS.get(text)?.adjective ?? '')
      ) {
        this.adjective += ` ${LEVELS.get(text)?.adjective ?? ''}`;
      }
      return;
    }
    const before = adjectiveOfLevel(text, this.#of, this.#lexicon);
    this.adjective = before.adjective;
    this.unresolved = before.unresolved;
    this.place = before.unresolved === undefined ? (this.#of ?? text) : text;
  }

  #takeUnknown(text: string): void {
    this.modifiers.push(properName(text, this.#lexicon));
    this.#name = text;
    this.unknown += text;
  }

  #takeKnown(part: Part, next: Part | undefined): void {
    const { organ, place, word } = part.meaning ?? {};
    const partner = organ?.system === 'foreign' || place?.kind === 'country';
    if (partner && (next?.text === '—' || this.modifiers.at(-1)?.endsWith('–'))) {
      const name = withoutArticle(organ?.english ?? place?.english ?? '');
      const dash = next?.text === '—' ? '–' : '';
      const before = this.modifiers.at(-1)?.endsWith('–') ? this.modifiers.pop() : '';
      this.modifiers.push(`${before}${name}${dash}`);
      return;
    }
    const named = this.chain.length > 0 || this.modifiers.length > 0 || this.adjective !== '';
    const common = organ?.english.startsWith('the ') && named;
    if (common && this.chain.length > 0 && this.modifiers.length === 0) return;
    if (organ && common && !word)
      this.#push(organ.english.charAt(4).toUpperCase() + organ.english.slice(5), organ.system);
    else if (organ && !(common && word)) this.#takeOrgan(part.text, organ, next);
    else if (place?.kind === 'region' && word && next) this.modifiers.push(word.english);
    else if (place?.kind === 'country' || place?.kind === 'region') {
      if (!next) this.adjective = place.english;
      else if (part.text === '中国') this.modifiers.push('China');
      else this.chain.push(place.english);
      this.place = next ? '' : part.text;
      this.system = part.text === '中国' ? '' : 'foreign';
    } else if (place) this.#takePlace(part.text);
    else if (word && !NOUNS.has(word.role)) this.modifiers.push(...(word.english ? [word.english] : []));
    else if (word) {
      this.system = systemOf(word.english);
      this.close(word.english);
    }
  }

  #takeOrgan(text: string, organ: Organ, next: Part | undefined): void {
    const level = /^团?([省市县区州盟旗地])委$/.exec(text)?.[1];
    if (level) this.#takeLevel(level === '地' ? '地区' : level);
    if (
      this.#lead &&
      organ.english.endsWith('Committee') &&
      /委$|委员会$/.test(text) &&
      !/[纪监工]/.test(text)
    ) {
      const lead = this.#lead;
      this.#lead = undefined;
      if (/^(中国共产党|中共)/.test(lead.english)) return this.#push('{} Party Committee', 'party');
      return this.#push(
        organ.english.includes('National')
          ? `${organ.english} of the ${lead.english}`
          : `{} Committee of the ${lead.english}`,
        lead.system,
      );
    }
    const opens =
      next &&
      (next.kind === 'unknown' ||
        next.kind === 'session' ||
        next.kind === 'level' ||
        next.meaning?.place ||
        /^[省市县区州]委/.test(next.text));
    if (opens && !this.place && this.chain.length === 0 && LEADS.has(text)) {
      this.#lead = {
        english: text === '中共' || text === '中国共产党' ? text : (LEADS.get(text) ?? organ.english),
        system: organ.system,
      };
      return;
    }
    this.#push(organ.english, organ.system);
  }

  #push(template: string, system: string): void {
    const session = this.sessionWords();
    const fill = [session, this.adjective].filter(Boolean).join(' ');
    let english: string;
    if (!template.includes('{}')) english = [fill, ...this.modifiers, template].filter(Boolean).join(' ');
    else if (fill || this.chain.length === 0)
      english = template
        .replace('{}', [fill, ...this.modifiers].filter(Boolean).join(' '))
        .replaceAll(/ {2,}/g, ' ');
    else english = [...this.modifiers, template.replace(/ of the \{\} .*$/, '').replace('{} ', '')].join(' ');
    const sibling = this.#afterMark ? this.chain.pop() : undefined;
    const name = withArticle(english.trim());
    this.chain.push(sibling ? `${sibling} and ${name}` : name);
    this.system = system || this.system;
    this.#reset();
  }

  /** The ordinals of the terms read and not yet used: “Fifth”, “Seventh, Eighth and Ninth”. */
  sessionWords(): string {
    const words = this.sessions.map(ordinal);
    this.sessions = [];
    return words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}` : (words[0] ?? '');
  }

  #reset(): void {
    this.adjective = '';
    this.modifiers = [];
    this.place = '';
    this.#name = '';
  }
}

/** Roles of words that end a body's name; all others stand before a noun. */
const NOUNS = new Set(['head', 'siteword', 'site']);

/** Bodies whose local committees are named after them: 政协晋中市委员会, 民盟山西省委. */
const LEADS: ReadonlyMap<string, string | undefined> = new Map([
  ['中国共产党', undefined],
  ['中共', undefined],
  ['政协', 'CPPCC'],
  ['人民政协', 'CPPCC'],
  ['中国人民政治协商会议', 'CPPCC'],
  ['共青团', 'Communist Youth League'],
  ['民革', undefined],
  ['民盟', undefined],
  ['民建', undefined],
  ['民进', undefined],
  ['农工党', undefined],
  ['致公党', undefined],
  ['九三学社', undefined],
  ['台盟', undefined],
]);

/** What kind of body a generic noun makes, for the posts held in it. */
function systemOf(noun: string): string {
  if (noun.endsWith('University')) return 'university';
  if (/School|College|Kindergarten/.test(noun)) return 'school';
  if (/Hospital|Health Center/.test(noun)) return 'hospital';
  if (/Co\., Ltd\.|Company|Corporation|Group|Bank|Mine|Plant|Factory/.test(noun)) return 'enterprise';
  return '';
}

/** Reads a whole name as a body or a place; undefined where nothing in it is known. */
export function readBody(text: string, of: string | undefined, lexicon: Lexicon): Body | undefined {
  const parts = segment(text, lexicon);
  const reader = new BodyReader(lexicon, of);
  for (let i = 0; i < parts.length;) i += reader.take(parts, i);
  if (!parts.some((part) => part.kind !== 'unknown' && part.kind !== 'mark')) return undefined;
  const bare = reader.chain.length === 0 && reader.modifiers.length === 0;
  const body: Body = {
    english: bare ? reader.adjective : reader.english(),
    system: reader.system,
    session: reader.sessionWords(),
    unknown: reader.unknown,
  };
  if (bare && reader.place) body.place = reader.place;
  if (reader.unresolved !== undefined) body.unresolved = reader.unresolved;
  return body;
}
