/** Where the names of events stand in the text. */
import type { Span } from '../model/text.ts';
import type { Draft } from './draft.ts';

/** Names of drafts by where they stand, for the phrase that holds one: 出席‖第十届…论坛. */
export type NameIndex = (Span & { draft: Draft })[];

export const nameIndex = (drafts: readonly Draft[]): NameIndex =>
  drafts
    .flatMap((draft) => draft.names.map(({ start, end }) => ({ start, end, draft })))
    .sort((a, b) => a.start - b.start);
