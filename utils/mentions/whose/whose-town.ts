/** Whose 镇长, 乡党委 and the like are: of the one town or township that the article names. */
import type { Mention } from '../../model/mention.ts';
import type { MentionLexicon } from '../lexicon.ts';

/** @returns its full name, without the county that it may share with others of that name; undefined where several are named */
export function townOf(
  level: string,
  mentions: readonly Mention[],
  lexicon: MentionLexicon,
): string | undefined {
  const names = new Set<string>();
  for (const { kind, text } of mentions) {
    if (kind === 'person' || kind === 'term' || kind === 'document' || !text.includes(level)) continue;
    for (const { start, end, value } of lexicon.places.all(text)) {
      const name = text.slice(start, end);
      if (value.level === 'township' && value.full === name && name.endsWith(level)) names.add(name);
    }
  }
  const [only] = names;
  return names.size === 1 ? only : undefined;
}
