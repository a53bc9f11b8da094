import type { SavedItem } from '../../utils/model/library.ts';
import { Chinese } from '../parts/Chinese.tsx';
import { words } from '../words.ts';
import type { LibraryActions } from './actions.ts';

interface Props {
  first: SavedItem;
  /** Looks like the same event, from another page. */
  other: SavedItem;
  actions: Pick<LibraryActions, 'join' | 'keepApart'>;
}

/** Two papers on what seems to be one event: the reader says whether it is. */
export function DuplicateOffer({ first, other, actions }: Props) {
  const title = other.title || other.url;
  return (
    <div class="offer">
      <p>
        {words('library.alsoFrom')} <Chinese>{[other.site, title].filter(Boolean).join('：')}</Chinese>
        {words('library.isItOne')}
      </p>
      <p class="entry-actions">
        <button type="button" class="quiet" onClick={() => actions.join(first, other)}>
          {words('library.join')}
        </button>
        <button type="button" class="quiet" onClick={() => actions.keepApart(first, other)}>
          {words('library.keepApart')}
        </button>
      </p>
    </div>
  );
}
