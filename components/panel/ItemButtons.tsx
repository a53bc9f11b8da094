import type { SavedContent } from '../../utils/model/library.ts';
import type { ReadArticle } from '../../utils/model/page.ts';
import { CopyButton } from '../parts/CopyButton.tsx';
import { SaveButton } from '../parts/SaveButton.tsx';
import type { PanelActions } from './actions.ts';

interface Props {
  /** Said before the name: "Save event". */
  verb?: string;
  name: string;
  content: SavedContent;
  read: ReadArticle;
  actions: Pick<PanelActions, 'isSaved' | 'save' | 'unsave' | 'copy'>;
}

/** What can be done with a thing of the page: saved, and copied as text. */
export function ItemButtons({ verb, name, content, read, actions }: Props) {
  return (
    <span class="item-buttons">
      <SaveButton
        {...(verb !== undefined && { verb })}
        name={name}
        saved={actions.isSaved(read, content)}
        onSave={() => actions.save(read, content)}
        onUnsave={() => actions.unsave(read, content)}
      />
      <CopyButton name={name} onCopy={() => actions.copy(read, content)} />
    </span>
  );
}
