import { useState } from 'preact/hooks';
import type { LibraryFilter } from '../../utils/model/library.ts';
import { KINDS, kindWords } from '../parts/kinds.ts';
import { words } from '../words.ts';
import type { FilterChoices } from './actions.ts';

const NO_CHOICES: FilterChoices = { places: [], people: [], tags: [] };

interface Props {
  filter: LibraryFilter;
  /** What there is to choose from; asked once the filters are looked at. */
  choices: () => FilterChoices;
  onFilter: (sides: Partial<LibraryFilter>) => void;
}

/** The kind stands open, the other sides of the filter are folded until they are wanted. */
export function KindFilter({ filter, onFilter }: Pick<Props, 'filter' | 'onFilter'>) {
  return (
    <select
      aria-label={words('library.kind')}
      value={filter.kind}
      onChange={(event) => onFilter({ kind: event.currentTarget.value })}
    >
      <option value="">{words('library.allKinds')}</option>
      {KINDS.map((kind) => (
        <option key={kind} value={kind}>
          {kindWords(kind, 'many')}
        </option>
      ))}
    </select>
  );
}

export function MoreFilters({ filter, choices: ask, onFilter }: Props) {
  const [opened, setOpened] = useState(false);
  const choices = opened ? ask() : NO_CHOICES;
  const used = [filter.from || filter.to, filter.place, filter.person, filter.tag].filter(Boolean).length;
  const field = (side: 'place' | 'person', label: string, values: readonly string[]) => (
    <label>
      <span class="label">{label}</span>
      <input
        type="text"
        lang="zh-CN"
        list={`filter-${side}`}
        autocomplete="off"
        spellcheck={false}
        value={filter[side]}
        onInput={(event) => onFilter({ [side]: event.currentTarget.value })}
      />
      <datalist id={`filter-${side}`}>
        {values.map((value) => (
          <option key={value} value={value} />
        ))}
      </datalist>
    </label>
  );
  const day = (side: 'from' | 'to', label: string) => (
    <label>
      <span class="label">{label}</span>
      <input
        type="date"
        value={filter[side]}
        onInput={(event) => onFilter({ [side]: event.currentTarget.value })}
      />
    </label>
  );
  return (
    <details class="filters" open={used > 0} onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
      <summary>
        {words('library.filters')}{' '}
        {used > 0 && <span class="count">{words('library.inUse', { count: used })}</span>}
      </summary>
      <div class="filter-fields">
        {day('from', words('library.from'))}
        {day('to', words('library.to'))}
        {field('place', words('kind.place.one'), choices.places)}
        {field('person', words('kind.person.one'), choices.people)}
        {(choices.tags.length > 0 || filter.tag) && (
          <label>
            <span class="label">{words('library.tag')}</span>
            <select value={filter.tag} onChange={(event) => onFilter({ tag: event.currentTarget.value })}>
              <option value="">{words('library.any')}</option>
              {[...new Set([...choices.tags, filter.tag])].filter(Boolean).map((tag) => (
                <option key={tag} value={tag}>
                  {tag}
                </option>
              ))}
            </select>
          </label>
        )}
        {used > 0 && (
          <button
            type="button"
            class="quiet"
            onClick={() => onFilter({ from: '', to: '', place: '', person: '', tag: '' })}
          >
            {words('library.clear')}
          </button>
        )}
      </div>
    </details>
  );
}
