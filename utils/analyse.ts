/** The stages in order: Article → Analysis. It knows neither the page nor the clock; engine.ts loads what it works with. */
import type { Annotator } from './annotate.ts';
import { findDates } from './dates/find.ts';
import { publicationDate } from './dates/publication.ts';
import { extractEvents } from './events/extract.ts';
import type { Participant } from './events/scene.ts';
import type { EventWords } from './events/words.ts';
import { divisionAt } from './glossary/division-at.ts';
import { findTerms } from './glossary/term-mentions.ts';
import type { TermLexicon } from './glossary/terms.ts';
import { findMentions } from './mentions/find.ts';
import type { MentionLexicon } from './mentions/lexicon.ts';
import { behindPlaces, fromTerms, withoutOverlap } from './mentions/overlap.ts';
import { hasForeignName } from './mentions/people/foreigners.ts';
import { listPeople, type NamedPerson } from './mentions/people/people-list.ts';
import { withConvenors } from './mentions/whose/convenors.ts';
import type { HostDivisions } from './mentions/whose/home.ts';
import { withHeadsAlone } from './mentions/meetings/heads-alone.ts';
import { resolveWhose } from './mentions/whose/whose.ts';
import type { Analysis, DateSpan } from './model/analysis.ts';
import type { Mention } from './model/mention.ts';
import type { Article, Span } from './model/text.ts';
import type { Tagger } from './tokens/jieba.ts';

/** What the stages work with. */
export interface Parts {
  tag: Tagger;
  lexicon: MentionLexicon;
  eventWords: EventWords;
  terms: TermLexicon;
  annotator: Annotator;
  /** Which divisions a host may be named after. */
  divisionsOfHost: HostDivisions;
}

/** A place of the gazetteer, beside which a term of the same words would say less; a free-trade port is a policy first. */
const isDivision = ({ places }: MentionLexicon, name: string): boolean =>
  places.has(name) && places.get(name)?.level !== 'foreign';

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
/** A number for each span of a text below 67 million units. */
const spanKey = ({ start, end }: Span): number => start * 2 ** 26 + end;
const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Dates that are not merely a part of a longer name (2025年一季度重大项目集中开工仪式). */
function ownDates(dates: readonly DateSpan[], mentions: readonly Mention[]): DateSpan[] {
  const kept: DateSpan[] = [];
  let from = 0;
  for (const date of dates) {
    while ((mentions[from]?.end ?? Infinity) <= date.start) from++;
    const mention = mentions[from];
    if (!mention || !overlaps(mention, date) || (mention.kind !== 'document' && !holds(mention, date)))
      kept.push(date);
  }
  return kept;
}

const isReporter = ({ roles }: NamedPerson): boolean =>
  roles.some((role) => /记者$|通讯员$|实习生$/.test(role));

function participants(people: readonly NamedPerson[]): Participant[] {
  return people
    .filter((person) => !isReporter(person))
    .flatMap(({ name, mentions }) => mentions.map(({ start, end }) => ({ name, start, end })))
    .sort((a, b) => a.start - b.start);
}

/** @param article its text in simplified characters, with wide marks and the usual spaces */
export function analyse(parts: Parts, article: Article): Analysis {
  const { text } = article;
  const published = article.published ?? publicationDate({ url: article.url, text })?.value ?? null;
  const tokens = parts.tag(text);
  const allDates = findDates(text, { published });
  const found = findMentions(text, tokens, allDates, parts.lexicon);
  const terms = findTerms(
    parts.terms,
    text,
    tokens,
    allDates,
    found.mentions,
    divisionAt(
      text,
      found.mentions,
      parts.lexicon.places,
      (place) => parts.annotator.annotate(place).gloss?.english,
    ),
  );
  const termGlosses = new Map(terms.map(({ mention, gloss }) => [spanKey(mention), gloss]));
  const gazetteer = new Set(
    found.mentions
      .filter(({ kind, text: name }) => kind === 'place' && isDivision(parts.lexicon, name))
      .map(spanKey),
  );
  const merged = withoutOverlap([
    ...fromTerms(
      found.mentions,
      terms.map(({ mention }) => mention),
      text,
    ),
    ...behindPlaces(
      terms.map(({ mention }) => mention),
      found.mentions,
    ).filter((term) => !gazetteer.has(spanKey(term))),
  ]);
  const mentions = withConvenors(
    text,
    resolveWhose(article, merged, parts.lexicon, found.strange, parts.divisionsOfHost),
    allDates,
  );
  const dates = ownDates(allDates, mentions);
  const personStarts = new Set(mentions.filter(({ kind }) => kind === 'person').map(({ start }) => start));
  const people = listPeople(
    text,
    found.people.filter(({ start }) => personStarts.has(start)),
  );
  const foreigners = people.filter(({ roles }) => hasForeignName(roles, parts.lexicon));
  const foreign = new Set(foreigners.flatMap((person) => person.mentions.map(({ start }) => start)));
  const annotations = withHeadsAlone(text, mentions).map((mention) =>
    parts.annotator.annotate(
      mention,
      termGlosses.get(spanKey(mention)),
      mention.kind === 'person' && foreign.has(mention.start),
    ),
  );
  const { events, appointments } = extractEvents(
    text,
    mentions,
    participants(people),
    dates,
    published,
    parts.eventWords,
  );
  return {
    published,
    annotations,
    dates,
    people: people.map((person) => ({
      ...person,
      ...parts.annotator.readPerson(person.name, foreigners.includes(person)),
    })),
    events,
    ...(appointments.length > 0 && { appointments }),
  };
}
