import { isTaiwans, type Lexicon } from './compose-lexicon.ts';
import { fillName, innermostFirst, inWords } from './compose-fill.ts';
import { withArticle } from './compose-names.ts';
import type { Lead } from './compose-leads.ts';
import { isName, isTransliteration } from './compose-unknown.ts';

/** What has been read of a name, so far: bodies from the outermost in, and what waits for the next noun. */
export class BodyReading {
  /** Names of bodies with their articles, the outermost first. */
  readonly chain: string[] = [];
  /** Those of them that have a name of their own, not a noun alone (高校). */
  readonly named = new Set<string>();
  readonly lexicon: Lexicon;
  /** The place that a bare level means. */
  readonly of: string | undefined;
  adjective = '';
  /** The place as written, while no body has taken it. */
  place = '';
  /** The bare levels that were read, which no name stands in front of: 市, 省市县. */
  bareLevels = '';
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
  /** A party, the league or the CPPCC, whose committee has yet to come. */
  lead: Lead | undefined;
  /** Whether the next body stands beside the last one (和, 、), not in it. */
  afterMark = false;
  /** Known words in front of the next noun, as written. */
  words: string[] = [];
  /** The last stretch that was romanised: a level after it makes it a place's name. */
  name = '';

  constructor(lexicon: Lexicon, of: string | undefined) {
    this.lexicon = lexicon;
    this.of = of;
  }

  /** The English of all that was read, innermost body first. */
  english(): string {
    const open = [this.adjective, ...this.modifiers].filter(Boolean).join(' ');
    return innermostFirst(this.modifiers.length > 0 ? [...this.chain, open] : this.chain);
  }

  /** Closes a noun with all that stands before it. */
  close(noun: string): void {
    const words = [this.sessionWords(), this.adjective, ...this.modifiers, noun];
    this.chain.push(withArticle(words.filter(Boolean).join(' ')));
    this.#reset();
  }

  /** A body by its template, with the place, the term and the words that stood before it. */
  push(template: string, system: string): void {
    const session = system === 'mass' && !template.includes('{}') ? '' : this.sessionWords();
    const before = [session, this.adjective].filter(Boolean).join(' ');
    const english = fillName(template, {
      before,
      modifiers: this.modifiers,
      isFirst: this.chain.length === 0,
      foreign: this.foreign,
      taiwan: isTaiwans(this.place, this.lexicon),
    });
    const sibling = this.afterMark && this.modifiers.length === 0 ? this.chain.pop() : undefined;
    const name = withArticle(english);
    this.chain.push(sibling ? `${sibling} and ${name}` : name);
    this.named.add(this.chain.at(-1) ?? '');
    this.system = system || this.system;
    this.#reset();
  }

  /** A body that is said already: nothing waits any more. */
  put(english: string): void {
    this.chain.push(withArticle(english));
    this.#reset();
  }

  /** A word in front of the next noun. */
  takeWord(text: string, english: string): void {
    if (!english) return;
    // 宪法‖委员会: in front of a noun a law is called in short.
    this.modifiers.push(english.replace(/ of the People's Republic of China$/, ''));
    this.words.push(text);
  }

  /** Notes what is not known, for the reader to be told: a foreign name by its sound, or words. */
  note(text: string): void {
    if (!isName(text)) this.left.push(text);
    else if (this.foreign || isTransliteration(text)) this.sounds.push(text);
  }

  /** The ordinals of the terms read and not yet used: “Fifth”, “Seventh, Eighth and Ninth”. */
  sessionWords(): string {
    return inWords(this.sessions.splice(0));
  }

  #reset(): void {
    [this.adjective, this.place, this.name, this.bareLevels] = ['', '', '', ''];
    [this.modifiers, this.words] = [[], []];
  }
}
