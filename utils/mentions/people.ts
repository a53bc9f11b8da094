/**
 * People: names beside posts, in lists, in bylines, as the subject of a report verb; then the same names everywhere.
 */
import type { Span } from '../model.ts';
import { Matcher } from '../lexicon/matcher.ts';
import type { Unit } from './bodies.ts';
import type { Grammar } from './grammar.ts';
import { Cover } from './overlap.ts';
import { isHan } from './scan.ts';
import { bylineNames, signedNames } from './credits.ts';
import { dottedNames, foreignNameBefore } from './foreign-names.ts';
import { hanNameBefore, hanNamesAt } from './han-names.ts';
import { nameAt } from './name-at.ts';
import { namesInLists } from './name-lists.ts';
import { BESIDE_POST, decided, LONE, type NameHit } from './name-neighbours.ts';

/** A person where the text names one, and the roles that this place gives. */
export interface PersonHit extends Span {
  roles: string[];
  /** Joined by 、 to the person before it, whose roles it shares. */
  listed: boolean;
}

/** Behind 村民, 居民 and the like form must say more than beside a post. */
const CALLED = 3.5;

const FOREIGN_HEAD = /(总统|首相|国王|王储|亲王|女王|议长|外长|酋长|埃米尔|苏丹|国务卿|总督|大公|防长|财长)$/;

export class People {
  readonly hits = new Map<number, PersonHit>();
  readonly #grammar: Grammar;
  readonly #posts: Map<number, Unit>;
  readonly #postStarts: Map<number, Unit>;
  readonly #taken: (span: Span) => boolean;

  constructor(grammar: Grammar, units: readonly Unit[], taken: (span: Span) => boolean) {
    this.#grammar = grammar;
    const posts = units.filter((unit) => unit.kind === 'post');
    this.#posts = new Map(posts.map((unit) => [unit.end, unit]));
    this.#postStarts = new Map(posts.map((unit) => [unit.start, unit]));
    this.#taken = taken;
    for (const post of posts) this.#besidePost(post);
    for (const hit of dottedNames(grammar)) if (!taken(hit)) this.#add(hit, []);
    this.#addressed();
    this.#called();
    for (const hit of signedNames(grammar)) if (!taken(hit)) this.#add(hit, []);
    for (const { hit, role } of bylineNames(grammar)) if (!taken(hit)) this.#add(hit, role ? [role] : []);
    this.#subjects();
    this.#inLists();
    this.#appositions(posts);
    this.#everywhere();
    for (const hit of this.hits.values()) if (this.#isCountry(hit)) this.hits.delete(hit.start);
  }

  #text(span: Span): string {
    return this.#grammar.scan.slice(span.start, span.end);
  }

  /** 乌克兰 behind 关于 or in a list: written like a foreign name, and a country. */
  #isCountry(hit: Span): boolean {
    return this.#grammar.lexicon.places.get(this.#text(hit))?.level === 'foreign';
  }

  #add(hit: NameHit, roles: string[], listed = false): PersonHit {
    const known = this.hits.get(hit.start);
    if (known && known.end >= hit.end) {
      known.roles = [...new Set([...roles, ...known.roles])];
      return known;
    }
    const person = { start: hit.start, end: hit.end, roles, listed };
    this.hits.set(hit.start, person);
    return person;
  }

  /** Posts that stand before `end` in a chain: 市委副书记、代市长 ‖ 祝英杰. Nearest last. */
  #chainBefore(end: number): string[] {
    const roles: string[] = [];
    const { scan } = this.#grammar;
    for (let at = end; ;) {
      const post = this.#posts.get(at);
      if (!post) break;
      roles.unshift(this.#text(post));
      const char = scan.char(post.start - 1);
      at = /[、，,兼]/.test(char) ? post.start - 1 : post.start;
    }
    return roles;
  }

  #besidePost(post: Unit): void {
    const { scan } = this.#grammar;
    const text = this.#text(post);
    const foreign = this.#isForeign(text);
    this.#appointed(post, text);
    const at = /[ \u3000]/.test(scan.char(post.end)) ? post.end + 1 : post.end;
    const alone = post.bare && this.#surnameAlone(post.start);
    if (alone && this.#wordBefore(post.start - 1)) return;
    const before =
      post.bare && isHan(scan.char(post.start - 1)) ? this.#nameBefore(post.start, text) : undefined;
    if (before && !this.#taken(before)) {
      this.#add(before, [text]);
      return;
    }
    if (alone) return;
    const chain = this.#chainBefore(post.end);
    const slot = post.bare && chain.length < 2 ? 'likely' : 'sure';
    const after = nameAt(this.#grammar, at, BESIDE_POST, foreign, slot);
    if (after && !this.#taken(after)) this.#list(this.#add(after, chain), foreign);
  }

  /** 李主任, 支持‖习主席: the surname alone is the name that ends here. */
  #surnameAlone(end: number): boolean {
    const { scan, lexicon } = this.#grammar;
    const char = scan.char(end - 1);
    return lexicon.surnames.has(char) && !lexicon.words('nameStop').has(char) && scan.boundaryAt(end - 1);
  }

  /** Whether a word of the language, which is no part of a name, ends here. */
  #wordBefore(end: number): boolean {
    const previous = this.#grammar.scan.endingAt(end);
    return previous !== undefined && previous.word.length > 1 && /^(v|n|d|a|t|ad|vn)$/.test(previous.tag);
  }

  /** 任命邱某为市教育局局长；免去郭某的市教育局局长职务: notices put the name before the post, with 为 or 的 between. */
  #appointed(post: Unit, text: string): void {
    const { scan } = this.#grammar;
    const link = scan.char(post.start - 1);
    const removed =
      link === '的' && /^(?:、[^、，。；\n]{1,30})*职务/.test(scan.slice(post.end, post.end + 60));
    if (link !== '为' && !removed) return;
    const hit = hanNameBefore(this.#grammar, post.start - 1, 'sure');
    if (hit && !this.#taken(hit)) this.#add(hit, [text]);
  }

  /** A post of another country, whose holder has a foreign name. */
  #isForeign(post: string): boolean {
    if (FOREIGN_HEAD.test(post)) return true;
    return [...this.#grammar.lexicon.places.all(post)].some(({ value }) => value.level === 'foreign');
  }

  #nameBefore(end: number, post: string): NameHit | undefined {
    const han = hanNameBefore(this.#grammar, end);
    if (FOREIGN_HEAD.test(post)) {
      // 托卡耶夫总统, not 卡耶夫: the longer reading from a word's beginning.
      const foreign = foreignNameBefore(this.#grammar, end);
      const whole = foreign && this.#grammar.scan.boundaryAt(foreign.start);
      if (whole && foreign.start < (han?.start ?? Infinity)) return foreign;
    }
    if (han) return han;
    return FOREIGN_HEAD.test(post) || /^(主席|总理|书记|部长|大使|秘书长)$/.test(post)
      ? foreignNameBefore(this.#grammar, end)
      : undefined;
  }

  /** Names that follow with 、 or 和, until something else stands there. */
  #list(first: PersonHit, foreign: boolean): void {
    const { scan } = this.#grammar;
    let last = first;
    for (;;) {
      const mark = scan.char(last.end);
      if (!/[、和及与]/.test(mark) || this.#postStarts.has(last.end + 1)) return;
      const next = nameAt(
        this.#grammar,
        last.end + 1,
        mark === '、' ? BESIDE_POST : 3,
        foreign,
        mark === '、' ? 'sure' : 'likely',
      );
      if (!next || this.#taken(next)) return;
      last = this.#add(next, first.roles, true);
    }
  }

  /** 葛某同志, 李某先生: a form of address says that what stands before it is a name. */
  #addressed(): void {
    const { scan } = this.#grammar;
    for (const address of scan.text.matchAll(/同志|先生|女士/g)) {
      if (this.#surnameAlone(address.index) && this.#wordBefore(address.index - 1)) continue;
      const hit = hanNameBefore(this.#grammar, address.index);
      if (hit && !this.#taken(hit)) this.#add(hit, []);
    }
  }

  /** 村民陈某说: behind a kind of person a name is likely, and must look like one. */
  #called(): void {
    const { scan, lexicon } = this.#grammar;
    for (const kind of lexicon.words('kindOfPerson').all(scan.text)) {
      if (!scan.boundaryAt(kind.end)) continue;
      const hit = nameAt(this.#grammar, kind.end, CALLED, false);
      // 专家边讲课边示范: the segmenter must see a name, or a lone surname, where one should begin.
      const first = scan.startingAt(kind.end);
      if (!first || !/^(nr|x)/.test(first.tag)) continue;
      if (hit && !this.#taken(hit) && !this.hits.has(hit.start)) this.#list(this.#add(hit, []), false);
    }
  }

  /** 石泰峰一同调研。 — a name at the head of a clause, before a verb that only people do. */
  #subjects(): void {
    const { scan, lexicon } = this.#grammar;
    const verbs = lexicon.words('subjectVerb');
    const before = /(?:^|[\n。！？；，、,;：:“”（()）\s])$/;
    for (const token of scan.tokens) {
      if (this.hits.has(token.start) || !lexicon.surnames.longestAt(scan.text, token.start)) continue;
      const led = /^(?:会见|会见了|同|和|与|由)$/.test(scan.endingAt(token.start)?.word ?? '');
      if (!led && !before.test(scan.char(token.start - 1))) continue;
      const hit = hanNamesAt(this.#grammar, token.start)[0];
      if (!hit || hit.weight < LONE || this.#taken(hit) || lexicon.places.has(this.#text(hit))) continue;
      const verb = verbs.longestAt(scan.text, hit.end);
      const witness = scan.tagOf(hit.start, hit.end);
      // One-character verbs (在, 说) follow anything: they need the segmenter to see a name, too.
      if (verb && (verb.end - verb.start > 1 || (witness !== undefined && /^(nr|x)/.test(witness))))
        this.#add(hit, []);
    }
  }

  /** Lists of names whose sentence says what they are, with no post beside them. */
  #inLists(): void {
    for (const names of namesInLists(this.#grammar))
      if (!names.some((hit) => this.#taken(hit))) for (const hit of names) this.#add(hit, []);
  }

  /** 钱某同志是…领导人，中国工程院院士，全国政协副主席。 — what one is said to be, up to the next person or the full stop. */
  #appositions(posts: readonly Unit[]): void {
    const { scan } = this.#grammar;
    const starts = [...this.hits.keys()].sort((a, b) => a - b);
    for (const [index, start] of starts.entries()) {
      const person = this.hits.get(start);
      const said = person && /^(?:同志|先生|女士)?是[^。\n]*/.exec(scan.slice(person.end, person.end + 200));
      if (!person || !said) continue;
      const limit = Math.min(person.end + said[0].length, starts[index + 1] ?? Infinity);
      for (const post of posts) {
        if (post.start < person.end || post.end > limit || !/[，,、是]/.test(scan.char(post.start - 1)))
          continue;
        person.roles.push(this.#text(post));
      }
    }
  }

  /** A name found once is found everywhere; one that is also a word only where the segmenter does not see the word. */
  #everywhere(): void {
    const { scan } = this.#grammar;
    const full = [...this.hits.values()].map((hit) => this.#text(hit));
    // 哈立德·阿克拉姆 is called 阿克拉姆 further on.
    const last = full.flatMap((name) => /[·•・‧]([^·•・‧]{3,})$/.exec(name)?.[1] ?? []);
    const names = new Matcher([...full, ...last].map((name) => [name, true] as const));
    const covered = new Cover(scan.text.length);
    for (const hit of this.hits.values()) covered.add(hit);
    for (let at = 0; at < scan.text.length; at++) {
      const hit = names.longestAt(scan.text, at);
      if (!hit || covered.meets(hit) || this.#taken(hit) || this.#isOtherWord(hit)) continue;
      this.hits.set(at, { start: hit.start, end: hit.end, roles: [], listed: false });
      covered.add(hit);
    }
  }

  /** Whether the segmenter sees a word of the language here, or a longer one that holds the name. */
  #isOtherWord({ start, end }: Span): boolean {
    const token = this.#grammar.scan.startingAt(start);
    if (!token) return false;
    if (token.end === end)
      return !/^(nr|x|nz)/.test(token.tag) && !decided(this.#grammar, start, end, 'sure');
    return token.end > end + 1 && !token.tag.startsWith('x');
  }
}
