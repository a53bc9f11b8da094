/** The people that were found so far, and what the finders share: posts by their ends, what is taken by other kinds. */
import type { Span } from '../../model/text.ts';
import type { Unit } from '../unit.ts';
import type { Grammar } from '../grammar.ts';

/** A person where the text names one, and the roles that this place gives. */
export interface PersonHit extends Span {
  roles: string[];
  /** Joined by 、 to the person before it, whose roles it shares. */
  listed: boolean;
}

export class PersonHits {
  readonly byStart = new Map<number, PersonHit>();
  readonly grammar: Grammar;
  readonly posts: readonly Unit[];
  /** Posts by where they end and where they start. */
  readonly postEnds: ReadonlyMap<number, Unit>;
  readonly postStarts: ReadonlyMap<number, Unit>;
  readonly #taken: (span: Span) => boolean;

  /** @param taken whether a span meets what is no person: a document's title, a post with its body */
  constructor(grammar: Grammar, units: readonly Unit[], taken: (span: Span) => boolean) {
    this.grammar = grammar;
    this.posts = units.filter((unit) => unit.kind === 'post');
    this.postEnds = new Map(this.posts.map((unit) => [unit.end, unit]));
    this.postStarts = new Map(this.posts.map((unit) => [unit.start, unit]));
    this.#taken = taken;
  }

  textOf({ start, end }: Span): string {
    return this.grammar.scan.slice(start, end);
  }

  /** Adds a name unless something else stands there; a longer reading from the same start replaces a shorter one. */
  add(hit: Span, roles: string[], listed = false): PersonHit | undefined {
    if (this.#taken(hit)) return undefined;
    const known = this.byStart.get(hit.start);
    if (known && known.end >= hit.end) {
      known.roles = [...new Set([...roles, ...known.roles])];
      return known;
    }
    const person = { start: hit.start, end: hit.end, roles, listed };
    this.byStart.set(hit.start, person);
    return person;
  }

  isTaken(span: Span): boolean {
    return this.#taken(span);
  }
}
