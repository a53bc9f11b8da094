import type { LibraryFilter } from '../../utils/model.ts';
import { KINDS, kindWords } from '../parts/kinds.ts';
import type { FilterChoices } from './actions.ts';

interface Props {
  filter: LibraryFilter;
  choices: FilterChoices;
  onFilter: (sides: Partial<LibraryFilter>) => void;
}

/** The kind stands open, the other sides of the filter are folded until they are wanted. */
export function KindFilter({ filter, choices, onFilter }: Props) {
  return (
    <select
      aria-label="Kind"
      value={filter.kind}
      onChange={(event) => onFilter({ kind: event.currentTarget.value })}
    >
      <option value="">All kinds</option>
      {KINDS.filter((kind) => kind === filter.kind || choices.kinds.includes(kind)).map((kind) => (
        <option key={kind} value={kind}>
          {kindWords(kind, 'many')}
        </option>
      ))}
    </select>
  );
}

export function MoreFilters({ filter, choices, onFilter }: Props) {
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
    <details class="filters" open={used > 0}>
      <summary>Date, place, person, tag {used > 0 && <span class="count">{used} in use</span>}</summary>
      <div class="filter-fields">
        {day('from', 'From')}
        {day('to', 'To')}
        {field('place', 'Place', choices.places)}
        {field('person', 'Person', choices.people)}
        {(choices.tags.length > 0 || filter.tag) && (
          <label>
            <span class="label">Tag</span>
            <select value={filter.tag} onChange={(event) => onFilter({ tag: event.currentTarget.value })}>
              <option value="">Any</option>
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
            Clear these filters
          </button>
        )}
      </div>
    </details>
  );
}
