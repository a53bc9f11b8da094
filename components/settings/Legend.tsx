import type { MentionKind } from '../../utils/model/mention.ts';
import { kindWords } from '../parts/kinds.ts';
import { SAMPLE } from './sample.ts';

export const MARKED_KINDS: readonly (MentionKind | 'date')[] = [
  'person',
  'post',
  'organisation',
  'place',
  'document',
  'meeting',
  'term',
  'date',
];

/** What each mark means, on the words of the sample. */
export function Legend() {
  return (
    <ul class="legend">
      {MARKED_KINDS.map((kind) => (
        <li key={kind}>
          <span class={`mark is-${kind}`} lang="zh-CN">
            {SAMPLE.find((part) => part.kind === kind)?.text}
          </span>{' '}
          {kindWords(kind, 'many')}
        </li>
      ))}
    </ul>
  );
}
