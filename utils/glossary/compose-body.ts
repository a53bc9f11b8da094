import { isTaiwans, type Lexicon, type Organ } from './compose-lexicon.ts';
import { LEVELS, spelled } from './compose-levels.ts';
import { adjectiveOf, adjectiveOfLevel, regionAbroad, withArticle, withoutArticle } from './compose-names.ts';
import { countWords, fillName, innermostFirst, inWords } from './compose-fill.ts';
import { missionOf } from './compose-missions.ts';
import {
  centralCommittee,
  committeeOf,
  isStandingCommitteeOf,
  leadOf,
  LEADS,
  levelOfCommittee,
  opensCommittee,
  type Lead,
} from './compose-leads.ts';
import type { Part } from './compose-segment.ts';
import {
  BODY_SITES,
  DASH,
  isPartner,
  isFirmsTail,
  isOneOffice,
  isPartyCentre,
  isSpelled,
  isLastJoin,
  joinsWords,
  mayName,
  NOUNS,
  systemOf,
} from './compose-kinds.ts';
import { isName, isTransliteration } from './compose-unknown.ts';

/** What is being read, so far: bodies from the outermost in, and what waits for the next noun. */
export class BodyReader {
  /** Names of bodies with their articles, the outermost first. */
  readonly chain: string[] = [];
  /** Those of them that have a name of their own, not a noun alone (高校). */
  readonly named = new Set<string>();
  readonly #lexicon: Lexicon;
  readonly #of: string | undefined;
  adjective = '';
  /** The place as written, while no body has taken it. */
  place = '';
  modifiers: string[] = [];
  readonly sessions: number[] = [];
  system = '';
  unresolved: string | undefined;
  /** Words that are neither known nor names. */
  readonly left: string[] = [];
  /** Foreign names, spelled by their Chinese sound. */
  readonly sounds: string[] = [];
  /** A body abroad: its parts are named as those of a foreign state are. */
  foreign = false;
  /** The foreign state that was read, as written. */
  state = '';
  #lead: Lead | undefined;
  #afterMark = false;
  /** Known words in front of the next noun, as written. */
  #words: string[] = [];
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
    if (next?.kind === 'level' && mayName(part, next)) {
      if (part.kind === 'unknown') this.#note(part.text);
      if (part.kind === 'known' || isName(part.text)) this.#takePlace(part.text + next.text);
      return 2;
    }
    if (part.kind === 'level') this.#takeLevel(part.text);
    else if (part.kind === 'session') this.sessions.push(part.value ?? 0);
    else if (part.kind === 'number') this.#takeNumber(part);
    else if (part.kind === 'unit') this.close(`Unit ${part.value ?? ''}`);
    else if (/year|anniversary|time/.test(part.kind)) this.modifiers.push(countWords(part));
    else if (part.kind === 'mark') {
      this.#afterMark = /^[、和与]$/.test(part.text);
      if (this.modifiers.length > 0 && joinsWords(parts, index))
        this.modifiers.push(`${this.modifiers.pop()}${isLastJoin(parts, index) ? ' and' : ','}`);
    } else if (part.kind === 'mission') this.#takeMission(part);
    else if (part.kind === 'left') this.left.push(part.text);
    else if (part.kind === 'unknown') this.#takeUnknown(part.text, parts, index);
    else this.#takeKnown(part, next, parts[index + 2]);
    if (part.kind !== 'mark' && part.kind !== 'level') this.#afterMark = isOneOffice(part, next);
    return 1;
  }

  /** The English of all that was read, innermost body first. */
  english(): string {
    const open = [this.adjective, ...this.modifiers].filter(Boolean).join(' ');
    return innermostFirst(this.modifiers.length > 0 ? [...this.chain, open] : this.chain);
  }
  /** A party or the CPPCC that no committee followed is its central body (民建‖十二届三中全会). */
  finish(): void {
    const lead = this.#lead;
    if (!lead || this.chain.length > 0) return;
    this.#lead = undefined;
    // 民进‖龙桥区: not the central one.
    const local =
      LEADS.get(lead.english) === undefined && lead.system === 'party'
        ? '{} CPC Committee'
        : `{} Committee of the ${lead.english}`;
    this.#push(this.place ? local : centralCommittee(lead), lead.system);
  }

  /** Closes a noun with all that stands before it. */
  close(noun: string): void {
    const words = [this.sessionWords(), this.adjective, ...this.modifiers, noun];
    this.chain.push(withArticle(words.filter(Boolean).join(' ')));
    this.#reset();
  }

  #takePlace(text: string): void {
    const kind = this.#lexicon.meanings.get(text)?.place?.kind;
    const city = kind ?? this.#lexicon.meanings.get(text.replace(/[市州]$/, ''))?.place?.kind;
    if (city === 'city' || regionAbroad(text, this.#lexicon)) this.foreign = true;
    const adjective = adjectiveOf(text, this.#lexicon).replace(
      / Prefectural$/,
      this.foreign ? ' State' : '$&',
    );
    const holder = this.place && withoutArticle(this.adjective.replace(/ (Municipal|Provincial)$/, ''));
    this.adjective = holder ? `${holder} ${adjective}` : adjective;
    this.place = this.place + text;
  }

  #takeLevel(text: string): void {
    if (this.modifiers.length === 1 && this.#name) {
      this.modifiers = [];
      return this.#takePlace(this.#name + text);
    }
    if (this.place || this.modifiers.length > 0) {
      const adjective = LEVELS.get(text)?.adjective ?? '';
      const isSaid = !this.place || this.place.endsWith(text) || this.adjective.endsWith(adjective);
      if (!isSaid) this.adjective += ` ${adjective}`;
      return;
    }
    const { adjective, unresolved } = adjectiveOfLevel(text, this.#of, this.#lexicon);
    [this.adjective, this.unresolved] = [adjective, unresolved];
    this.place = unresolved === undefined ? (this.#of ?? text) : text;
  }

  /** A name is spelled by its sound, in front of a noun and first in its phrase; other words are left out. */
  #takeUnknown(text: string, parts: Part[], index: number): void {
    this.#note(text);
    if (!isSpelled(text, parts, index)) {
      if (!this.left.includes(text)) this.left.push(text);
      return;
    }
    this.modifiers.push(spelled(text, this.#lexicon));
    this.#name = text;
  }

  #note(text: string): void {
    if (!isName(text)) this.left.push(text);
    else if (this.foreign || isTransliteration(text)) this.sounds.push(text);
  }

  #takeMission(part: Part): void {
    const sender = this.chain.pop() ?? (this.adjective || this.modifiers.pop());
    const { english, foreign } = missionOf(part, sender, this.#lexicon);
    this.chain.push(withArticle(english));
    if (foreign) [this.foreign, this.system] = [true, 'foreign'];
    this.#reset();
  }

  #takeKnown(part: Part, next: Part | undefined, after: Part | undefined): void {
    const { organ, place, word, abroad } = part.meaning ?? {};
    // 中国‖阿根廷‖论坛 is of both, too.
    const besides = part.text === '中国' && next?.meaning?.place?.kind === 'country';
    const joined = besides || DASH.test(next?.text ?? '');
    // 郑州—卢森堡
    const dashed = DASH.test(next?.text ?? '') || this.modifiers.at(-1)?.endsWith('–');
    if ((isPartner(part) && (joined || dashed)) || (place && place.kind !== 'division' && dashed)) {
      const name = withoutArticle(organ?.english ?? place?.english ?? '');
      const before = this.modifiers.at(-1)?.endsWith('–') ? this.modifiers.pop() : '';
      this.modifiers.push(`${before}${name}${joined ? '–' : ''}`);
      return;
    }
    if (abroad && (this.foreign || this.chain.at(-1) === 'China' || !organ))
      return this.#push(abroad, 'foreign');
    const party = /Party(?: of .+)?$/.test(this.chain.at(-1) ?? '');
    if (part.text === '中央' && !next && this.foreign && party)
      return this.#push('Central Committee', 'foreign');
    if (part.text === '中央' && word && !isPartyCentre(this.foreign, next, after)) {
      this.modifiers.push(word.english);
      return;
    }
    const named = this.chain.length > 0 || this.modifiers.length > 0 || this.adjective !== '';
    const common = organ?.english.startsWith('the ') && named;
    if (common && this.chain.length > 0 && this.modifiers.length === 0) return;
    if (organ && common && !word)
      this.#push(organ.english.charAt(4).toUpperCase() + organ.english.slice(5), organ.system);
    else if (organ && !(common && word)) this.#takeOrgan(part.text, organ, next);
    else if (word?.role === 'country') this.#takeCountry(word.english, part.text, next);
    else if (place?.kind === 'region' && word && next) this.modifiers.push(word.english);
    // 美国‖夏威夷州‖毛伊县政府: what is in the state, no second one.
    else if (place?.kind === 'region' && this.state && this.chain.length === 1 && this.modifiers.length === 0)
      this.#takePlace(part.text);
    else if (place?.kind === 'country' || place?.kind === 'region')
      this.#takeCountry(place.english, part.text, next);
    else if (place) this.#takePlace(part.text);
    else if (word?.role === 'siteword' && next?.meaning?.word?.role === 'head' && !next.meaning.organ)
      // 民用机场‖协会: what the body is about.
      this.#takeWord(part.text, word.english);
    else if (word?.role === 'site' && !BODY_SITES.includes(part.text)) this.left.push(part.text);
    else if (word && !NOUNS.has(word.role)) this.#takeWord(part.text, word.english);
    else if (word) this.#takeNoun(word.english);
  }

  /** A noun closes the name; behind the name of a firm or of what it runs it only says once more that it is one. */
  #takeNoun(english: string): void {
    const bare = this.modifiers.length === 0 && !this.adjective;
    // 中国一重集团‖有限公司: the firm's English name is said already.
    if (bare && this.system === 'enterprise' && isFirmsTail(english)) return;
    const lead = this.#lead;
    if (lead && english.endsWith('Branch')) {
      // 民进‖龙桥区‖支部
      this.#lead = undefined;
      return this.#push(`{} ${english} of the ${lead.english}`, lead.system);
    }
    this.system = systemOf(english);
    // 长宁医院‖股份有限公司: a firm that is called as what it runs.
    if (bare && this.chain.length > 0 && english.endsWith('Co., Ltd.'))
      this.chain.push(`${this.chain.pop() ?? ''} Co., Ltd.`);
    else this.close(english);
  }

  /** 第三 is No. 3; the number of a series stands behind its name (神舟二十号). */
  #takeNumber(part: Part): void {
    const series = part.text.endsWith('号') ? this.modifiers.pop() : undefined;
    this.modifiers.push(series === undefined ? `No. ${part.value ?? ''}` : `${series}-${part.value ?? ''}`);
  }

  #takeWord(text: string, english: string): void {
    if (!english) return;
    this.modifiers.push(english);
    this.#words.push(text);
  }

  /** A state before its body: “of France”; 中国 is part of the name of what belongs to it (中国机械工业联合会). */
  #takeCountry(english: string, text: string, next: Part | undefined): void {
    const china = text === '中国';
    const organ = next?.meaning?.organ;
    // 埃及‖土耳其‖外长: of both.
    const both = !china && this.state && this.chain.length === 1 && this.modifiers.length === 0;
    const whose = both ? `${this.chain.pop() ?? ''} and ${english}` : english;
    if (!next) this.adjective = whose;
    else if (!china) {
      this.chain.push(whose);
      this.state = text;
    } else if (organ?.kind === 'body') {
      if (!/China|Chinese|CPC|PLA/.test(organ.english)) this.chain.push(english);
    } else if (next.kind === 'mission' || next.meaning?.abroad) this.chain.push(english);
    else this.modifiers.push(english);
    this.place = next ? '' : text;
    this.foreign ||= !china;
    this.system = china ? '' : 'foreign';
  }

  #takeOrgan(text: string, organ: Organ, next: Part | undefined): void {
    if (organ.system === 'foreign') this.foreign = true;
    // A body that stands alone has its whole name: words in front of it belong to the sentence (直播‖全国政协).
    const words = this.#words.length;
    if (organ.kind === 'body' && words > 0 && this.modifiers.length === words) {
      this.left.push(...this.#words);
      this.modifiers = [];
    }
    const level = levelOfCommittee(text);
    if (level) this.#takeLevel(level);
    const committee = this.#lead && committeeOf(this.#lead, text, organ);
    if (committee) {
      this.#lead = undefined;
      return this.#push(committee.english, committee.system);
    }
    if (!this.place && this.chain.length === 0 && LEADS.has(text) && opensCommittee(next)) {
      this.#lead = leadOf(text, organ);
      return;
    }
    if (this.sessions.length > 0 && isStandingCommitteeOf(text, this.chain.at(-1)))
      this.chain.push(`the ${this.sessionWords()} ${withoutArticle(this.chain.pop() ?? '')}`);
    // Another party's centre is not the CPC's (农工党‖中央委员会).
    const other = this.foreign || (this.chain.length > 0 && this.system === 'mass');
    const english = other ? organ.english.replace('CPC Central', 'Central') : organ.english;
    // 巴林‖民航局: nor is another state's office China's.
    this.#push(this.foreign ? english.replace(/ of China$/, '') : english, organ.system);
  }

  #push(template: string, system: string): void {
    const session = system === 'mass' && !template.includes('{}') ? '' : this.sessionWords();
    const before = [session, this.adjective].filter(Boolean).join(' ');
    const english = fillName(template, {
      before,
      modifiers: this.modifiers,
      isFirst: this.chain.length === 0,
      foreign: this.foreign,
      taiwan: isTaiwans(this.place, this.#lexicon),
    });
    const sibling = this.#afterMark && this.modifiers.length === 0 ? this.chain.pop() : undefined;
    const name = withArticle(english);
    this.chain.push(sibling ? `${sibling} and ${name}` : name);
    this.named.add(this.chain.at(-1) ?? '');
    this.system = system || this.system;
    this.#reset();
  }

  /** The ordinals of the terms read and not yet used: “Fifth”, “Seventh, Eighth and Ninth”. */
  sessionWords(): string {
    return inWords(this.sessions.splice(0));
  }

  #reset(): void {
    [this.adjective, this.place, this.#name] = ['', '', ''];
    [this.modifiers, this.#words] = [[], []];
  }
}
