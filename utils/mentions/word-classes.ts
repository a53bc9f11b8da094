/** The word classes of `grammar.tsv`, each with its words as a matcher. */
import { Matcher } from '../lexicon/matcher.ts';
import { list, readTable } from '../lexicon/table.ts';

const CLASSES = [
  'acting',
  'afterName',
  'aidePost',
  'bareMeeting',
  'beforeMeeting',
  'beforePlace',
  'behindLed',
  'notPlaceFirst',
  'bench',
  'bodyNot',
  'bodyNotBefore',
  'bodyNotEnd',
  'bodySuffix',
  'bodyWordNot',
  'builder',
  'bureau',
  'central',
  'chinaWord',
  'committee',
  'committeeOf',
  'council',
  'credit',
  'enterprise',
  'enterpriseKind',
  'enterpriseNot',
  'enterprisePrefix',
  'forceVerb',
  'foreignNot',
  'givenNot',
  'givenWord',
  'holderEnd',
  'holderLead',
  'holderNot',
  'firmKind',
  'itemSchool',
  'kindOfPerson',
  'lastWord',
  'ledSite',
  'zoneBody',
  'runSaying',
  'level',
  'levelNotAfter',
  'localPart',
  'meetingAdverb',
  'meetingHead',
  'meetingInside',
  'meetingLead',
  'meetingNotBefore',
  'meetingOpens',
  'meetingStop',
  'memberGroup',
  'mission',
  'nameNot',
  'namePart',
  'nameStop',
  'nameStopInside',
  'nameTail',
  'nameVerb',
  'nation',
  'nationNoun',
  'nationPost',
  'notGiven',
  'notInMeeting',
  'notLast',
  'numbered',
  'part',
  'partEnd',
  'partNot',
  'personal',
  'plainCounty',
  'postHead',
  'postModifier',
  'postNotBefore',
  'saying',
  'schoolKind',
  'sentPart',
  'levelSite',
  'siteGeneric',
  'siteKind',
  'siteNeedsName',
  'siteNot',
  'siteStrong',
  'siteSuffix',
  'siteVerb',
  'standingBody',
  'stretchInside',
  'stretchNot',
  'stretchNotFirst',
  'stretchNotInside',
  'stretchNotLast',
  'subjectVerb',
  'system',
  'topicalPost',
  'townName',
  'townSite',
  'unit',
  'unitPart',
  'view',
  'wardField',
  'weakPost',
  'wordCounty',
  'wordPlace',
] as const;

export type WordClass = (typeof CLASSES)[number];
export type WordClasses = Readonly<Record<WordClass, Matcher<true>>>;

/** Whether one of the lists has this word. */
export const isOneOf = (word: string, ...lists: readonly Matcher<true>[]): boolean =>
  lists.some((words) => words.has(word));

export const matcherOf = (words: Iterable<string>): Matcher<true> =>
  new Matcher([...words].map((word) => [word, true] as const));

/**
 * Every class as a field of its own: the rules ask for some of them at every word of a text.
 * @param grammar the text of `grammar.tsv`
 * @throws Error where the table lacks one of the classes, or has one that no rule could ask for.
 */
export function createWordClasses(grammar: string): WordClasses {
  const words = new Map<string, string[]>();
  for (const row of readTable(grammar)) {
    const name = row.class ?? '';
    words.set(name, [...(words.get(name) ?? []), ...list(row.words)]);
  }
  const strange = [...words.keys()].find((name) => !CLASSES.some((known) => known === name));
  if (strange !== undefined) throw new Error(`grammar.tsv has a class "${strange}" that no rule knows`);
  return Object.fromEntries(
    CLASSES.map((name) => {
      const own = words.get(name);
      if (!own) throw new Error(`grammar.tsv has no class "${name}"`);
      return [name, matcherOf(own)];
    }),
  ) as Record<WordClass, Matcher<true>>;
}
